// What was asked of the detector, set down before it was measured, against what it reaches. A target is met when
// the measured figure is; whether the interval lies on the right side too is said beside it, since ten worlds
// prove little. A target without enough worlds behind it is not measured, and never counts as met.

import type { Estimate } from './estimates.ts';
import { quantileEstimate, ratioOf, shareOf } from './estimates.ts';
import { discoveryByPack, packRates, totalOf } from './packs.ts';
import { casesOf, isOurs, type CampaignCase, type GridResult } from './results.ts';
import { count, hours, percent, withInterval } from './tables.ts';

export type Status = 'missed' | 'not measured' | 'met' | 'aim met';

export interface Target {
  readonly name: string;
  /** What is asked, in words. */
  readonly floor: string;
  readonly aim: string;
  readonly measured: string;
  readonly status: Status;
  /** Whether the whole 95 % interval is on the right side of the floor. */
  readonly isCertain: boolean;
  /** On how many campaigns, reports or accounts, and what else one must know. */
  readonly basis: string;
}

interface Ask {
  readonly name: string;
  readonly floor: number;
  readonly aim: number;
  /** Whether more is better. */
  readonly wants: 'more' | 'less';
  readonly say: (value: number) => string;
  readonly estimate: Estimate | undefined;
  readonly basis: string;
  /** Estimate that the aim is judged by, where it is another than the floor's. */
  readonly aimEstimate?: Estimate | undefined;
  readonly floorText?: string;
  readonly aimText?: string;
}

/** Missed ones first, then those not measured. */
export function targetsOf(results: readonly GridResult[]): readonly Target[] {
  const ours = results.filter(isOurs);
  const asks = [
    ...recallAsks(ours, 'ordinary'),
    ...recallAsks(ours, 'no-infrastructure'),
    precisionAsk(ours),
    accountsAsk(ours),
    packAsk(ours),
    collateralAsk(ours),
    ...leakAsks(ours),
    ...delayAsks(ours),
    relinkAsk(ours),
    discoveryAsk(ours),
  ];
  const order: readonly Status[] = ['missed', 'not measured', 'met', 'aim met'];
  return asks.map(judge).toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
}

function judge(ask: Ask): Target {
  const { estimate, floor, aim, wants, say } = ask;
  const least = wants === 'more' ? 'at least' : 'at most';
  const base = {
    name: ask.name,
    floor: ask.floorText ?? `${least} ${say(floor)}`,
    aim: ask.aimText ?? say(aim),
    measured: withInterval(estimate, say),
    basis: ask.basis,
  };
  if (estimate === undefined) return { ...base, status: 'not measured', isCertain: false };
  const reaches = (value: number, limit: number): boolean =>
    wants === 'more' ? value >= limit : value <= limit;
  const isCertain = reaches(wants === 'more' ? estimate.low : estimate.high, floor);
  const forAim = 'aimEstimate' in ask ? ask.aimEstimate : estimate;
  if (!reaches(estimate.value, floor)) return { ...base, status: 'missed', isCertain };
  const isAim = forAim !== undefined && reaches(forAim.value, aim);
  return { ...base, status: isAim ? 'aim met' : 'met', isCertain };
}

interface Band {
  readonly levels: readonly string[];
  readonly backgroundMin: number;
  readonly floor: number;
  readonly aim: number;
}

/** Levels, the least background they are judged at, and the recall that is asked. */
export const recallBands: readonly Band[] = [
  { levels: ['L0', 'L1', 'L2'], backgroundMin: 100, floor: 0.98, aim: 1 },
  { levels: ['L3', 'L4', 'L5'], backgroundMin: 100, floor: 0.9, aim: 0.97 },
  { levels: ['L6', 'L7'], backgroundMin: 300, floor: 0.7, aim: 0.9 },
];

function span(levels: readonly string[]): string {
  return `${levels[0] ?? ''} to ${levels.at(-1) ?? ''}`;
}

function recallAsks(ours: readonly GridResult[], variant: string): readonly Ask[] {
  return recallBands.map(({ levels, backgroundMin, floor, aim }) => {
    const cases = casesIn(ours, levels).filter(
      ({ world }) => world.variant === variant && world.background >= backgroundMin,
    );
    const found = cases.filter(({ campaign }) => campaign.act.found).length;
    const reviewed = cases.filter(({ campaign }) => campaign.act_or_review.found).length;
    const without = variant === 'ordinary' ? '' : ', without infrastructure and payment';
    return {
      name: `Campaigns found, ${span(levels)} in ${backgroundMin}× background${without}`,
      floor,
      aim,
      wants: 'more',
      say: percent,
      estimate: shareOf(found, cases.length),
      basis: `${found} of ${campaigns(cases.length)} at act, ${reviewed} at act or review${eachLevel(cases, levels)}`,
    };
  });
}

function eachLevel(cases: readonly CampaignCase[], levels: readonly string[]): string {
  const parts = levels.map((level) => {
    const here = cases.filter(({ campaign }) => campaign.level === level);
    return `${level} ${here.filter(({ campaign }) => campaign.act.found).length}/${here.length}`;
  });
  return `; ${parts.join(', ')}`;
}

function casesIn(ours: readonly GridResult[], levels: readonly string[]): readonly CampaignCase[] {
  return casesOf(ours).filter(({ campaign }) => levels.includes(campaign.level));
}

function campaigns(n: number): string {
  return n === 1 ? '1 campaign' : `${count(n)} campaigns`;
}

function precisionAsk(ours: readonly GridResult[]): Ask {
  const reports = ours.flatMap(({ scores }) => scores.reports.filter((report) => report.verdict === 'act'));
  const matching = reports.filter((report) => report.matches).length;
  const pure = reports.filter((report) => report.purity >= 0.9).length;
  return {
    name: 'Reports at act that are a campaign (half of it or more, 90 % pure)',
    floor: 0.99,
    aim: 0.998,
    wants: 'more',
    say: percent,
    estimate: shareOf(matching, reports.length),
    basis: `${matching} of ${count(reports.length)} reports; ${pure} are at least 90 % pure, fragments included`,
  };
}

function accountsAsk(ours: readonly GridResult[]): Ask {
  const cases = casesIn(ours, ['L0', 'L1', 'L2', 'L3', 'L4', 'L5']).filter(
    ({ world, scores }) => world.variant === 'ordinary' && scores.accounts !== null,
  );
  const at = (index: number): Estimate | undefined =>
    ratioOf(cases.map(({ campaign }) => [campaign.members_above[index] ?? 0, campaign.accounts]));
  const strict = cases.filter(({ scores }) => scores.accounts?.at[1]?.measurable !== true).length;
  const stricter = at(2);
  return {
    name: 'Accounts of campaigns found at a false-positive rate of 1e-4, L0 to L5',
    floor: 0.9,
    aim: 0.97,
    wants: 'more',
    say: percent,
    estimate: at(1),
    aimEstimate: stricter,
    aimText: '97 % at 1e-5',
    basis:
      `${campaigns(cases.length)}; in ${strict} of them a single innocent is more than 1e-4 and the figure is at no ` +
      `false positive at all; at 1e-5: ${withInterval(stricter, percent)}`,
  };
}

function packAsk(ours: readonly GridResult[]): Ask {
  const packs = packRates(ours, 'act');
  const { accused, seen } = totalOf(packs);
  const worst = packs.toSorted((one, other) => other.accused / other.seen - one.accused / one.seen)[0];
  const above = packs.filter((pack) => pack.accused / pack.seen > 1e-4).map((pack) => pack.label);
  return {
    name: 'Innocents accused at act, worst kind',
    floor: 1e-4,
    aim: 0,
    wants: 'less',
    say: percent,
    estimate: worst === undefined ? undefined : shareOf(worst.accused, worst.seen),
    // The aim is none at all among 300,000.
    aimEstimate: seen < 300_000 ? undefined : shareOf(accused, seen),
    aimText: 'none in 300,000 accounts',
    basis:
      `${count(accused)} of ${count(seen)} innocent accounts of all kinds; ` +
      (above.length === 0 ? 'no kind is above' : `above in ${above.join(', ')}`),
  };
}

function collateralAsk(ours: readonly GridResult[]): Ask {
  const cases = casesOf(ours).filter(
    ({ campaign }) => (campaign.customers ?? 0) > 0 && campaign.customers_attributed !== null,
  );
  const estimate = ratioOf(
    cases.map(({ campaign }) => [campaign.customers_attributed ?? 0, campaign.customers ?? 0]),
  );
  return {
    name: "Relay customers' exchanges wrongly attributed",
    floor: 0.01,
    aim: 0.001,
    wants: 'less',
    say: percent,
    estimate,
    basis: `${count(estimate?.count ?? 0)} exchanges of customers in ${campaigns(cases.length)}`,
  };
}

function leakAsks(ours: readonly GridResult[]): readonly Ask[] {
  const ofSize = (from: number, to: number): readonly CampaignCase[] =>
    casesOf(ours).filter(
      ({ campaign, world }) =>
        world.variant === 'ordinary' && campaign.exchanges >= from && campaign.exchanges < to,
    );
  const leaks = (cases: readonly CampaignCase[]): readonly number[] =>
    cases.map(({ campaign }) => campaign.act.leak?.exchanges ?? campaign.exchanges);
  const [middle, large] = [ofSize(100_000, 1_000_000), ofSize(2_500_000, Infinity)];
  const shares = large.map(
    ({ campaign }) => (campaign.act.leak?.exchanges ?? campaign.exchanges) / campaign.exchanges,
  );
  const ask = { wants: 'less', say: (value: number) => count(value) } as const;
  return [
    {
      ...ask,
      name: 'Exchanges leaked before detection, campaigns of 150,000',
      floor: 7_500,
      aim: 1_000,
      estimate: quantileEstimate(leaks(middle), 0.5),
      basis: `median of ${campaigns(middle.length)} of 100,000 exchanges or more; a campaign never detected leaks all`,
    },
    {
      ...ask,
      name: 'Exchanges leaked before detection, campaigns of 3 million and more',
      floor: 50_000,
      aim: 10_000,
      estimate: quantileEstimate(leaks(large), 0.5),
      basis: `median of ${campaigns(large.length)}`,
    },
    {
      ...ask,
      say: percent,
      name: 'Share leaked before detection, campaigns of 3 million and more',
      floor: 0.005,
      aim: 0.005,
      estimate: quantileEstimate(shares, 0.5),
      basis: `median of ${campaigns(large.length)}`,
    },
  ];
}

export const delayBands: readonly {
  readonly levels: readonly string[];
  readonly floor: number;
  readonly aim: number;
}[] = [
  { levels: ['L0', 'L1', 'L2', 'L3', 'L4'], floor: 24, aim: 1 },
  { levels: ['L5', 'L6'], floor: 72, aim: 12 },
];

/** Hours from a campaign's first exchange to detection at act; Infinity when it was not detected. */
export function delayOf({ campaign }: CampaignCase): number {
  return campaign.act.delay?.hours ?? Infinity;
}

function delayAsks(ours: readonly GridResult[]): readonly Ask[] {
  return delayBands.map(({ levels, floor, aim }) => {
    const cases = casesIn(ours, levels).filter(({ world }) => world.variant === 'ordinary');
    const never = cases.filter((one) => delayOf(one) === Infinity).length;
    return {
      name: `Delay until detection, ${span(levels)}`,
      floor,
      aim,
      wants: 'less',
      say: hours,
      estimate: quantileEstimate(cases.map(delayOf), 0.5),
      basis: `median of ${campaigns(cases.length)}, of which ${never} were never detected and count as the longest`,
    };
  });
}

/** From the pivot to the first cut of the log at which an audit puts it to the same campaign. */
function relinkAsk(ours: readonly GridResult[]): Ask {
  const pivots = ours.flatMap(({ scores }) => scores.pivots ?? []);
  const unknown = pivots.filter((pivot) => !pivot.known).length;
  const never = pivots.filter((pivot) => pivot.hours === null).length;
  return {
    name: 'Found again after a pivot to a new model',
    floor: 1,
    aim: 1 / 6,
    wants: 'less',
    say: hours,
    estimate: quantileEstimate(
      pivots.map((pivot) => pivot.hours ?? Infinity),
      0.5,
    ),
    basis:
      `median of ${pivots.length} pivots, to the next of six cuts of the log; ${unknown} campaigns were not yet known ` +
      `when they moved, ${never} were not found again within a day`,
  };
}

function discoveryAsk(ours: readonly GridResult[]): Ask {
  const pairs = ours.flatMap(({ scores }): readonly (readonly [number, number])[] => {
    const at = scores.calibration.accounts.discovery.find((one) => one.nominal === 0.01);
    return at === undefined ? [] : [[at.false_selected, at.selected]];
  });
  const estimate = ratioOf(pairs);
  return {
    name: 'False discoveries among accounts, nominal 1 %',
    floor: 0.015,
    aim: 0.01,
    wants: 'less',
    say: percent,
    estimate,
    basis: `${count(estimate?.count ?? 0)} accounts selected in ${count(pairs.length)} worlds${worstKind(ours)}`,
  };
}

function worstKind(ours: readonly GridResult[]): string {
  const [worst] = discoveryByPack(ours);
  return worst === undefined || worst.picked === 0
    ? ''
    : `; worst kind ${worst.label}, ${percent(worst.rate)}`;
}
