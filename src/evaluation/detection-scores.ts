// When each campaign was found and what it had got by then. Two views of the leak: until the campaign as such was
// known, and until a report named the very account that was sending, because a campaign that is half named goes
// on with the other half. A campaign that was never found leaked everything.

import { fragmentsOf } from './grouping.ts';
import { reportsThatCount, type CountedReport } from './membership.ts';
import type { DelayScore, DetectionScore, LeakScore, Strictness } from './scores.ts';
import type { TrueCampaign } from './truth.ts';
import type { SentExchange, WorldFacts } from './world-facts.ts';

const hourMs = 3_600_000;

export function scoreDetection(
  campaign: TrueCampaign,
  sides: { readonly reports: readonly CountedReport[]; readonly facts: WorldFacts },
  strictness: Strictness,
): DetectionScore {
  const counting = reportsThatCount(sides.reports, strictness);
  const matching = counting.filter((one) => one.matches && one.main?.id === campaign.id);
  const sent = sides.facts.sent.get(campaign.id) ?? [];
  const named = earliestNaming(counting);
  const isFound = matching.length > 0;
  const detectedMs = earliest(matching.map((one) => one.report.detectedMs));
  return {
    found: isFound,
    members_named: campaign.accounts.filter((account) => named.has(account)).length,
    fragments: fragmentsOf(campaign.id, counting),
    detected_at: detectedMs === undefined ? null : new Date(detectedMs).toISOString(),
    leak: leakOf(sent, isFound ? detectedMs : Infinity, named) ?? null,
    delay: isFound && detectedMs !== undefined ? (delayOf(sent, detectedMs) ?? null) : null,
  };
}

/** Undefined when none is known. */
function earliest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** When each account was first named; undefined where a report that names it does not say when. */
function earliestNaming(counting: readonly CountedReport[]): ReadonlyMap<string, number | undefined> {
  const named = new Map<string, number | undefined>();
  for (const { report } of counting) {
    for (const { account } of report.members) {
      named.set(
        account,
        named.has(account) ? earliest([named.get(account), report.detectedMs]) : report.detectedMs,
      );
    }
  }
  return named;
}

/** `detectedMs` is Infinity for never, undefined for some unknown time. Undefined when it cannot be told. */
function leakOf(
  sent: readonly SentExchange[],
  detectedMs: number | undefined,
  named: ReadonlyMap<string, number | undefined>,
): LeakScore | undefined {
  if (detectedMs === undefined || sent.length === 0) return undefined;
  if (detectedMs !== Infinity && sent.some(({ timeMs }) => timeMs === undefined)) return undefined;
  const isBefore = ({ timeMs }: SentExchange): boolean =>
    detectedMs === Infinity || (timeMs ?? 0) < detectedMs;
  const leaked = sent.filter(isBefore);
  const [whole, part] = [valueOf(sent), valueOf(leaked)];
  const uncontained = uncontainedOf(sent, named);
  return {
    exchanges: leaked.length,
    share: leaked.length / sent.length,
    value_share: whole === undefined || part === undefined || whole === 0 ? null : part / whole,
    uncontained: uncontained ?? null,
    uncontained_share: uncontained === undefined ? null : uncontained / sent.length,
  };
}

function uncontainedOf(
  sent: readonly SentExchange[],
  named: ReadonlyMap<string, number | undefined>,
): number | undefined {
  let count = 0;
  for (const { account, timeMs } of sent) {
    if (account === undefined) return undefined;
    if (!named.has(account)) {
      count += 1;
      continue;
    }
    const namedMs = named.get(account);
    if (namedMs === undefined || timeMs === undefined) return undefined;
    if (timeMs < namedMs) count += 1;
  }
  return count;
}

/** Undefined when any exchange's value is unknown. */
export function valueOf(sent: readonly SentExchange[]): number | undefined {
  let sum = 0;
  for (const { value } of sent) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function delayOf(sent: readonly SentExchange[], detectedMs: number): DelayScore | undefined {
  const firstMs = sent[0]?.timeMs;
  if (firstMs === undefined || sent.some(({ timeMs }) => timeMs === undefined)) return undefined;
  const before = sent.filter(({ timeMs }) => (timeMs ?? 0) < detectedMs);
  const accounts = before.map(({ account }) => account);
  return {
    hours: Math.max(0, detectedMs - firstMs) / hourMs,
    exchanges: before.length,
    accounts: accounts.includes(undefined) ? null : new Set(accounts).size,
  };
}
