// Exchange by exchange: what was attributed, what should have been, and whose requests were taken for a campaign's
// because they travelled on its accounts. The last is the price that a relay's paying customers pay.

import type { Findings } from './findings.ts';
import type { CountedReport } from './membership.ts';
import type { ExchangeScore } from './scores.ts';
import { customersOf, type WorldFacts } from './world-facts.ts';

/** Undefined when the detector attributes accounts only. */
export function scoreExchanges(
  findings: Findings,
  reports: readonly CountedReport[],
  facts: WorldFacts,
): ExchangeScore | undefined {
  const { attributions } = findings;
  if (attributions === undefined) return undefined;
  const mains = new Map(reports.map((one) => [one.report.id, one.main?.id]));
  let [correct, toRight] = [0, 0];
  for (const [id, { campaign }] of attributions) {
    const sender = facts.truth.exchanges.get(id)?.campaign;
    if (sender === undefined) continue;
    correct += 1;
    if (mains.get(campaign) === sender) toRight += 1;
  }
  const trueExchanges = facts.truth.exchanges.size;
  const customers = facts.customers === undefined ? undefined : [...facts.customers.values()].flat();
  const customersAttributed = customers?.filter((id) => attributions.has(id)).length;
  return {
    attributed: attributions.size,
    correct,
    true_exchanges: trueExchanges,
    precision: attributions.size === 0 ? null : correct / attributions.size,
    recall: trueExchanges === 0 ? null : correct / trueExchanges,
    to_right_campaign: toRight,
    customers: customers?.length ?? null,
    customers_attributed: customersAttributed ?? null,
    collateral:
      customers === undefined || customersAttributed === undefined || customers.length === 0
        ? null
        : customersAttributed / customers.length,
  };
}

export interface CampaignExchanges {
  readonly attributed: number | null;
  readonly customers: number | null;
  readonly customers_attributed: number | null;
}

/** The same for one campaign. */
export function campaignExchanges(
  findings: Findings,
  campaign: WorldFacts['truth']['campaigns'][number],
  facts: WorldFacts,
): CampaignExchanges {
  const { attributions } = findings;
  const sent = facts.sent.get(campaign.id) ?? [];
  const customers = customersOf(campaign, facts);
  return {
    attributed: attributions === undefined ? null : sent.filter(({ id }) => attributions.has(id)).length,
    customers: customers?.length ?? null,
    customers_attributed:
      customers === undefined || attributions === undefined
        ? null
        : customers.filter((id) => attributions.has(id)).length,
  };
}
