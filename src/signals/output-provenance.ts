// Text that was served to one customer comes back in another customer's request. Chance cannot do that; what
// can is a shared document, a public post, a friend, and a pool of accounts that grades, continues or
// critiques its own harvest. The first three concentrate on a pair or a chain, the last makes a web.

import type { Evidence } from '../core/evidence.ts';
import { elicitationBit } from '../core/fingerprint.ts';
import type { BetaShape } from '../stats/tails.ts';
import { betaOfMoments } from '../stats/shares.ts';
import { statement, weighShare } from './columns.ts';
import type { Signal } from './signal.ts';
import type { Background, ExchangeColumns, GroupView } from './view.ts';
import { atLeast, expectedEdges, ofThoseBound, type Web, webOf, weighWeb } from './web.ts';
import { count, figure, percent } from './words.ts';

/** Asking about an answer rather than for one. */
const gradingKinds = [
  'rubricGrading',
  'pairwiseJudging',
  'critique',
  'hiddenReasoning',
  'rewriteForTraining',
] as const;

const gradingBits = gradingKinds.reduce((bits, kind) => bits | (1 << elicitationBit[kind]), 0);

/** Where answers are carried over to be graded, any part of the carrying may be that. */
const gradingCampaign: BetaShape = { a: 1, b: 1 };

/** People also ask a second opinion on a pasted answer; other campaigns only move conversations. */
const gradingDoubt = { lookalikes: 0.1, evaders: 0.4 };

/** Fewer carried answers are somebody's curiosity; from here on they are a step of a process. */
const workMin = 25;
const workShareMin = 0.9;
/** One group in three that passes so many answers on in single requests does so for an honest process of its own. */
const workNats = 0.9;

/** Customers differ much in what they ask about pasted answers. */
const gradingStrength = 3;

export const outputProvenance: Signal = {
  name: 'output-provenance',
  axes: ['coordination', 'extractiveness'],
  weigh(group, background) {
    if (!group.has.output) return [];
    const web = webOf(group, 'provenance');
    if (web.edges === 0) return [];
    const ordinary = { rate: background.provenanceRate, units: background.provenanceUnits };
    const weightNats = ofThoseBound(weighWeb(web, group, ordinary), web, group);
    const expected = figure(expectedEdges(group, ordinary));
    const shape =
      weightNats < 0
        ? `${percent(web.topShare)} of them between one pair, as between people who know each other`
        : `${count(web.unitsInCore, 'customer')} linked by two ways or more${web.branches > 0 ? ` and ${figure(web.branches)} who share with three or more` : ''}`;
    const text = `Answers served to one customer came back in another's request ${atLeast(group)}${count(web.edges, 'time')}, between ${count(web.pairs, 'pair')} of ${count(web.units, 'unrelated customer')}, ${shape}; chance would give ${expected}.`;
    return [
      ...statement(outputProvenance.name, 'coordination', { weightNats, text }),
      ...gradingEvidence(group, background, web),
    ];
  },
};

/** What the receiving requests wanted of the carried text. */
function gradingEvidence(group: GroupView, background: Background, web: Web): readonly Evidence[] {
  let found = 0;
  let grading = 0;
  let single = 0;
  for (const edge of group.edges) {
    if (edge.kind !== 'provenance') continue;
    const index = indexAt(group.exchanges, edge.timeMs + edge.gapMs, edge.target);
    if (index < 0) continue;
    found += 1;
    if (((group.exchanges.elicitation[index] ?? 0) & gradingBits) !== 0) grading += 1;
    if ((group.exchanges.turns[index] ?? 0) <= 1 && group.exchanges.followed[index] === 0) single += 1;
  }
  const mean = gradingKinds.reduce(
    (sum, kind) => sum + (background.elicitationMean[elicitationBit[kind]] ?? 0),
    0,
  );
  const innocent = betaOfMoments(
    Math.min(0.5, mean),
    (mean * (1 - mean)) / (gradingStrength + 1),
    gradingStrength,
  );
  const models = { campaign: gradingCampaign, innocent, doubt: gradingDoubt };
  const weightNats = ofThoseBound(weighShare(grading, found, models), web, group);
  // Words for grading are many; that answers are worked on one by one, never talked about, shows all the same.
  const isWork = found >= workMin && single >= workShareMin * found;
  if (isWork && weightNats < workNats) {
    return statement(outputProvenance.name, 'extractiveness', {
      weightNats: workNats,
      text: `${count(single, 'request')} of ${figure(found)} with another customer's answer stand alone and were never followed up: the answers are worked on one by one, not talked about.`,
    });
  }
  return statement(outputProvenance.name, 'extractiveness', {
    weightNats,
    text: `${figure(grading)} of ${count(found, 'request')} with another customer's answer asked to grade, criticise or rewrite it; ordinary requests do so in ${percent(mean)}.`,
  });
}

/** Index of the exchange of this member at this time, or -1 (a sampled view may not hold it). Logarithmic. */
function indexAt(columns: ExchangeColumns, timeMs: number, member: number): number {
  let low = 0;
  let high = columns.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns.timeMs[middle] ?? 0) < timeMs) low = middle + 1;
    else high = middle;
  }
  while (low < columns.count && columns.timeMs[low] === timeMs) {
    if (columns.member[low] === member) return low;
    low += 1;
  }
  return -1;
}
