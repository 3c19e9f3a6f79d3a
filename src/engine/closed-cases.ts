// Closes all cases of a cycle: each under the id by which it is known already, and what is known is written down
// for the next cycle.

import type { CampaignReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';
import { discoveryReport } from './campaign-report.ts';
import { type ClosedCase, closeCase, openAttributions } from './campaigns.ts';
import { forgetChance } from './explain-rarity.ts';
import { namesOf } from './judgement-memory.ts';
import {
  type ClosedCampaign,
  type EndedCampaign,
  type Past,
  recallCampaigns,
  type Recognised,
  recogniseCampaigns,
  rememberCampaigns,
} from './known-campaigns.ts';
import type { Judged, Weighing } from './weigh.ts';

export interface CaseOfCycle {
  readonly report: CampaignReport;
  /** Account hashes that the campaign accounts for. */
  readonly accounts: readonly string[];
}

export interface ClosedCases {
  readonly cases: readonly CaseOfCycle[];
  /** Campaigns known before that are not among them. */
  readonly ended: readonly EndedCampaign[];
}

/** Most probable first, as given; cases of which nothing is left after attribution are left out. */
export async function closeCases(judged: readonly Judged[], weighing: Weighing): Promise<ClosedCases> {
  const { store, background } = weighing;
  const past = await recallCampaigns(store);
  const recognised = await recogniseCampaigns(
    store,
    judged.map((one) => one.candidate),
    past,
  );
  const closed: ClosedCampaign[] = [];
  const ids = new IdsInUse(past, recognised);
  const asBefore = judged.map((one, index) => recallCase(one, recognised[index], weighing));
  await reopenAttributions(
    store,
    asBefore.flatMap((one) => one?.report.id ?? []),
  );
  await weighing.memory?.prepareCase(
    store,
    judged.flatMap((one, index) => (asBefore[index] === undefined ? one.candidate : [])),
  );
  for (const [index, one] of judged.entries()) {
    const known = recognised[index] ?? unknown;
    const found =
      asBefore[index] ?? (await closeCase(one, weighing, (own) => known.identity.id ?? ids.freeFor(own)));
    if (found === undefined) continue;
    weighing.memory?.keepCase(one, found);
    // What may be claimed changes with every group that is weighed, also for a case that stays as it was.
    const report = { ...found.report, ...discoveryReport(one.discovery) };
    closed.push({ ...found, report, recognised: known });
  }
  const names = await namesOf(
    store,
    closed.flatMap((one) => one.accounts),
  );
  const { reports, ended } = await rememberCampaigns(store, closed, {
    past,
    seenMs: background.toMs,
    names,
    isPartial: weighing.stop.aborted,
  });
  const cases = closed.map((one, index) => ({
    accounts: one.accounts,
    report: reports[index] ?? one.report,
  }));
  return { cases, ended };
}

const unknown: Recognised = { identity: { id: undefined, previous: [] }, traces: [], newTemplates: 0 };

/** The case as the last cycle closed it, under the same id, when nothing of it has changed. */
function recallCase(
  judged: Judged,
  recognised: Recognised | undefined,
  weighing: Weighing,
): ClosedCase | undefined {
  const closed = weighing.memory?.recallCase(judged);
  return closed?.report.id === recognised?.identity.id ? closed : undefined;
}

/** An id is a hash of founders until it is known; two campaigns may have founders in common after a split. */
class IdsInUse {
  readonly #ids: Set<string>;

  constructor(past: Past, recognised: readonly Recognised[]) {
    this.#ids = new Set([
      ...past.campaigns.map((one) => one.id),
      ...recognised.flatMap((one) => one.identity.id ?? []),
    ]);
  }

  /** `id`, or the same with a number that nobody has; it is in use from now on. */
  freeFor(id: string): string {
    let free = id;
    for (let number = 2; this.#ids.has(free); number += 1) free = `${id}-${number}`;
    this.#ids.add(free);
    return free;
  }
}

/** Attributions of this cycle, with those of cases that stay as they are. */
async function reopenAttributions(store: Store, kept: readonly string[]): Promise<void> {
  if (kept.length === 0) return openAttributions(store);
  await store.command(
    `CREATE OR REPLACE TABLE @kept_attributions ENGINE = MergeTree ORDER BY exchange AS
     SELECT exchange, campaign, posterior FROM @attributions WHERE campaign IN {kept:Array(String)}`,
    { kept },
  );
  await store.command('EXCHANGE TABLES @kept_attributions AND @attributions');
  await store.command('DROP TABLE @kept_attributions');
  await forgetChance(store);
}
