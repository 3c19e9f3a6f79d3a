// Explains a case to those who have to answer for it: how rare what is shared is, how fast it spread, the strongest single events, who
// goes next against its null, what the verdict rests on, the innocent pattern that is nearest, what would overturn
// it, and what the customer is told. Nothing here is evidence: the verdict is fixed before, and stays.

import type { CampaignReport } from '../core/report.ts';
import type { Verdict } from '../core/evidence.ts';
import type { Background, GroupView } from '../signals/view.ts';
import { type TimingFigure, timingFigure } from '../signals/timing-figure.ts';
import { count, percent } from '../signals/words.ts';
import type { Store } from '../store/store.ts';
import type { Attribution } from './attribute.ts';
import { growthOf } from './explain-growth.ts';
import { linksOf } from './explain-links.ts';
import { nearestInnocent } from './explain-nearest.ts';
import { overturnedBy } from './explain-overturn.ts';
import { rarityOf } from './explain-rarity.ts';
import { statementOf } from './explain-statement.ts';
import { withoutEach } from './explain-without.ts';
import type { Judgement } from './judge.ts';
import type { BuiltView } from './view-builder.ts';

/** What needs the store. */
export type StoredFacts = Required<Pick<CampaignReport, 'rarity' | 'links'>> & Pick<CampaignReport, 'growth'>;

export type Explanation = Required<
  Pick<CampaignReport, 'rarity' | 'links' | 'without' | 'overturned_by' | 'statement'>
> &
  Pick<CampaignReport, 'growth' | 'timing' | 'nearest_innocent'>;

export interface Explained {
  readonly group: GroupView;
  readonly judgement: Judgement;
  readonly verdict: Verdict;
  /** RFC 3339: of the attributed exchanges. */
  readonly first: string;
  readonly last: string;
}

/** The chosen accounts must be those of `built`. @throws {Fault} store.query-failed, store.unavailable */
export async function lookUpFacts(
  store: Store,
  built: BuiltView,
  around: { readonly attribution: Attribution; readonly background: Background },
): Promise<StoredFacts> {
  const growth = await growthOf(store, built, around.background);
  return {
    rarity: await rarityOf(store, built, around.background),
    ...(growth === undefined ? {} : { growth }),
    links: await linksOf(store, built, around.attribution),
  };
}

export function explain(parts: Explained, facts: StoredFacts): Explanation {
  const { group, judgement } = parts;
  const without = withoutEach(judgement, group.units);
  const timing = timingFigure(group);
  const nearest = nearestInnocent(group);
  return {
    ...facts,
    without,
    overturned_by: overturnedBy({ ...parts, links: facts.links, without }),
    statement: statementOf(parts),
    ...(timing === undefined ? {} : { timing: timingReport(timing) }),
    ...(nearest === undefined ? {} : { nearest_innocent: nearest }),
  };
}

function timingReport(figure: TimingFigure): NonNullable<CampaignReport['timing']> {
  return {
    order: figure.order,
    requests: figure.requests,
    rank: figure.rank.map(round),
    rank_low: figure.rankLow.map(round),
    rank_high: figure.rankHigh.map(round),
    text: timingText(figure),
  };
}

function timingText(figure: TimingFigure): string {
  const use = figure.order === 'arrival' ? 'sent to' : 'answered';
  const { outside } = figure;
  if (outside === undefined) {
    return `The account that goes next is chosen as independent customers with the same habits would come, over ${count(figure.requests, 'request')}.`;
  }
  const tenth =
    outside === 0
      ? `tenth ${use} longest ago`
      : `${tenths[outside] ?? 'last'} tenth, counted from the one ${use} longest ago`;
  const [share, low, high] = [figure.rank, figure.rankLow, figure.rankHigh].map((shares) =>
    percent(shares[outside] ?? 0),
  );
  return `In ${share ?? ''} of ${count(figure.requests, 'request')} the account that goes next is of the ${tenth}; with independent customers of the same habits it would be ${low ?? ''} to ${high ?? ''}.`;
}

const tenths = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'last',
] as const;

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
