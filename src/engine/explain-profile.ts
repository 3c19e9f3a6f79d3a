// A group in a few figures that a person can judge by: what it declares, whether it talks or works off, whether
// its customers repeat one another, what it asks for, when. Every figure is a share, so that two groups can be
// compared figure by figure. It serves to name the innocent pattern that a campaign resembles most; it is no
// evidence and moves no verdict.

import { entropy } from '../stats/information.ts';
import { capabilities } from '../core/fingerprint.ts';
import { coreOf, openingsOf, unitAt } from '../signals/columns.ts';
import type { EdgeView, GroupView } from '../signals/view.ts';

export const featureList = [
  'declared',
  'affiliated',
  'firstTurns',
  'unfollowed',
  'sharedItems',
  'repeatedItems',
  'elicited',
  'contracted',
  'equipped',
  'variety',
  'ownTexts',
  'handedOn',
  'provenance',
  'young',
  'quietHours',
  'freePlans',
] as const;

export type FeatureName = (typeof featureList)[number];

/** Names of the figures, in words that follow a share: "12 % of …". */
export const featureNames: Readonly<Record<FeatureName, string>> = {
  declared: 'accounts that declare an organisation, class or application',
  affiliated: 'accounts that are declared affiliates of another',
  firstTurns: 'requests that begin a conversation',
  unfollowed: 'conversations that nobody comes back to',
  sharedItems: 'requests whose item other customers send as well',
  repeatedItems: 'requests whose item the same customer had sent before',
  elicited: 'requests that ask for reasoning, grading or training data',
  contracted: 'requests with a fixed output format',
  equipped: 'requests with tools',
  variety: 'the variety that requests over all capabilities could have',
  ownTexts: 'customers that use its texts and are in the group',
  handedOn: 'customers with a conversation that moved to or from another',
  provenance: 'customers with an answer that came from or went to another',
  young: 'accounts younger than 90 days',
  quietHours: 'requests in the quietest eight hours of the day',
  freePlans: 'accounts on a free plan',
};

/** Shares, 0..1; a figure that cannot be known here is undefined. */
export type Profile = Readonly<Record<FeatureName, number | undefined>>;

/** Below this the group has no texts of its own, and all its exchanges are looked at. */
const coreMin = 20;
const youngMs = 90 * 86_400_000;
const hourMs = 3_600_000;
const quietHours = 8;

export function profileOf(group: GroupView): Profile {
  const { exchanges } = group;
  const core = coreOf(exchanges);
  const rows = core.length >= coreMin ? core : [...exchanges.timeMs.keys()];
  const openings = openingsOf(exchanges, rows);
  const shareOfRows = (isSo: (row: number) => boolean): number | undefined => shareOf(rows, isSo);
  const items = itemsOf(group, rows);
  return {
    ...accountFeatures(group),
    firstTurns: shareOfRows((row) => (exchanges.turns[row] ?? 0) <= 1),
    unfollowed: openings.count === 0 ? undefined : openings.unfollowed / openings.count,
    sharedItems: items.shared,
    repeatedItems: items.repeated,
    elicited: shareOfRows((row) => (exchanges.elicitation[row] ?? 0) > 0),
    contracted: shareOfRows((row) => (exchanges.contract[row] ?? 0) > 0),
    equipped: shareOfRows((row) => (exchanges.tools[row] ?? 0) > 0),
    variety: varietyOf(group, rows),
    ownTexts: ownTextsOf(group),
    handedOn: unitsWithEdges(group, 'hand-off'),
    provenance: group.has.output ? unitsWithEdges(group, 'provenance') : undefined,
    quietHours: quietShare(group, rows),
  };
}

function shareOf<T>(all: readonly T[], isSo: (one: T) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(isSo).length / all.length;
}

function accountFeatures(group: GroupView): Pick<Profile, 'declared' | 'affiliated' | 'young' | 'freePlans'> {
  const facts = group.members.flatMap((member) => (member.facts === undefined ? [] : [member.facts]));
  const lastMs = group.exchanges.timeMs.at(-1) ?? 0;
  const created = facts.flatMap((one) => (one.createdMs === undefined ? [] : [one.createdMs]));
  const plans = facts.flatMap((one) => (one.plan === undefined ? [] : [one.plan]));
  return {
    declared: shareOf(
      facts,
      (one) => (one.organization ?? one.parent ?? one.app ?? one.class ?? one.program) !== undefined,
    ),
    affiliated: group.has.accountsFile ? 1 - group.units / Math.max(1, group.members.length) : undefined,
    young: shareOf(created, (ms) => lastMs - ms < youngMs),
    freePlans: shareOf(plans, (plan) => /free|trial/i.test(plan)),
  };
}

/** Of requests with an item: those of which another unit sends it too, and those of which the unit had sent it. */
function itemsOf(
  group: GroupView,
  rows: readonly number[],
): { readonly shared: number | undefined; readonly repeated: number | undefined } {
  const users = new Map<number, Set<number>>();
  let repeated = 0;
  const known = rows.filter((row) => (group.exchanges.item[row] ?? 0) > 0);
  for (const row of known) {
    const item = group.exchanges.item[row] ?? 0;
    const units = users.get(item) ?? new Set();
    if (units.has(unitAt(group, row))) repeated += 1;
    users.set(item, units.add(unitAt(group, row)));
  }
  return {
    shared: shareOf(known, (row) => (users.get(group.exchanges.item[row] ?? 0)?.size ?? 0) > 1),
    repeated: known.length === 0 ? undefined : repeated / known.length,
  };
}

function varietyOf(group: GroupView, rows: readonly number[]): number {
  const counts = capabilities.map(() => 0);
  for (const row of rows) {
    const capability = group.exchanges.capability[row] ?? 0;
    counts[capability] = (counts[capability] ?? 0) + 1;
  }
  return entropy(counts) / Math.log(capabilities.length);
}

/** Families weigh by their exchanges. */
function ownTextsOf(group: GroupView): number | undefined {
  let [inside, all] = [0, 0];
  for (const family of group.families) {
    inside += (family.exchanges * family.units) / Math.max(1, family.units, family.unitsTotal);
    all += family.exchanges;
  }
  return all === 0 ? undefined : inside / all;
}

function unitsWithEdges(group: GroupView, kind: EdgeView['kind']): number {
  const units = new Set<number>();
  for (const edge of group.edges) {
    if (edge.kind !== kind) continue;
    for (const end of [edge.source, edge.target]) units.add(group.members[end]?.unit ?? 0);
  }
  return Math.min(1, units.size / Math.max(1, group.units));
}

/** One in three where nobody sleeps; next to nothing where all live in one time zone, whichever that is. */
function quietShare(group: GroupView, rows: readonly number[]): number | undefined {
  const hours = new Float64Array(24);
  for (const row of rows) {
    const hour = Math.floor((group.exchanges.timeMs[row] ?? 0) / hourMs) % 24;
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  let least = rows.length;
  for (let from = 0; from < 24; from += 1) {
    let sum = 0;
    for (let hour = 0; hour < quietHours; hour += 1) sum += hours[(from + hour) % 24] ?? 0;
    least = Math.min(least, sum);
  }
  return rows.length === 0 ? undefined : least / rows.length;
}

/** Figures in the order of `featureList`, `-` for one that is not known: how patterns are written down. */
export function figuresOf(text: string): Readonly<Partial<Record<FeatureName, number>>> {
  const words = text.trim().split(/\s+/);
  return Object.fromEntries(
    featureList.flatMap((feature, index) => {
      const value = Number(words[index] ?? '-');
      return Number.isFinite(value) ? [[feature, value]] : [];
    }),
  );
}
