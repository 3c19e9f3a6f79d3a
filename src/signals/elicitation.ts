// What a trainer wants and a reader does not: reasoning steps written out, hidden reasoning laid open,
// answers graded by rubric, judged in pairs, criticised, rewritten for training. Plenty of honest prompts
// say "step by step", so the share in the group is held against what this log's other customers show, for
// all kinds together and for each kind alone.

import { type Elicitation, elicitationBit } from '../core/fingerprint.ts';
import { logMeanExp } from '../stats/numbers.ts';
import { betaOfMoments, quantileLevel } from '../stats/shares.ts';
import type { BetaShape } from '../stats/tails.ts';
import { coreOf, isAgentic, statement, weighShare } from './columns.ts';
import { isAfternoon, isRelayAlone, ofOneApplicationMax } from './relay-alone.ts';
import type { Signal } from './signal.ts';
import { ordinaryBeta } from './strata.ts';
import type { Background, ExchangeColumns, GroupView } from './view.ts';
import { count, percent } from './words.ts';

/**
 * A harvest that elicits may do so in any part of its requests: templates differ, and marks are found in some
 * languages and wordings only. What counts is how far this lies above the ordinary.
 */
const harvest: BetaShape = { a: 1.2, b: 1 };

/**
 * Evaluations, labelling and prompt collections elicit as well; agentic and plain question-and-answer
 * harvests do not, and rewording hides the marks.
 */
const doubt = { lookalikes: 0.06, evaders: 0.35 };

/**
 * Wordings are without number, and those that are known here are few: of ten campaigns that others wrote, half had
 * none of them. Not to find any says a third of what it would if all were known.
 */
const absenceCounted = 0.35;

/** Behind a relay, less than this part of what binds the accounts is one customer's application. */
const bulk = 1 / 3;

/** Of the members whom one expects to elicit where the work is dealt alike; a third of a pool may do nothing but grade. */
const elicitingMembersMin = 0.25;

/** A few requests are one person's afternoon, whatever they ask. */
const exchangesMin = 10;

/** Shares beyond this count as this. */
const shareCounted = 0.8;

/** Single kinds are used by few customers, by some of them always. */
const kindStrength = 2;

/** Agents everywhere call tools in loops: alone that is no sign of a trainer. */
const telling = 255 & ~(1 << elicitationBit.toolTrajectory);

/** What is asked for, in words. */
export const elicitationWords: Readonly<Record<Elicitation, string>> = {
  stepByStep: 'reasoning step by step',
  hiddenReasoning: 'hidden reasoning',
  rubricGrading: 'grading by a rubric',
  pairwiseJudging: 'judging of pairs',
  critique: 'critique of an answer',
  toolTrajectory: 'tool trajectories',
  instructionGeneration: 'instructions to train on',
  rewriteForTraining: 'rewriting for training',
};

const kinds = [
  'stepByStep',
  'hiddenReasoning',
  'rubricGrading',
  'pairwiseJudging',
  'critique',
  'instructionGeneration',
  'rewriteForTraining',
] as const;

export const elicitation: Signal = {
  name: 'elicitation',
  axes: ['extractiveness'],
  weigh(group, background) {
    const core = coreOf(group.exchanges);
    if (core.length < exchangesMin) return [];
    const any = core.filter((i) => isElicited(group.exchanges, i)).length;
    const innocent = ordinaryBeta(background, 'elicited');
    // Some customers elicit always, which makes all stranger than most; more must not speak less for that.
    const counted = Math.min(any, Math.ceil(shareCounted * core.length));
    const together = weighShare(counted, core.length, { campaign: harvest, innocent, doubt });
    const single = kinds.map((kind) => weighKind(kind, group.exchanges, { core, background }));
    // Seven kinds were looked at: their mean pays for the choice of the best. A quarter of the belief is that
    // a harvest keeps to one rare kind.
    const found = logMeanExp([together, together, together, logMeanExp(single)]);
    const rank = quantileLevel(any / core.length, background.elicited);
    // More than three in four customers is no counter-evidence, however much a textbook harvest would elicit; neither is
    // what programs do not ask for, since their loops are drawn as they are.
    const isNoCounter = rank > 0.75 || isAgentic(group.exchanges, core);
    const against = isNoCounter ? 0 : absenceCounted * found;
    const isOneCustomers =
      found > ofOneApplicationMax &&
      (isAfternoon(group) || isOfFew(group, core) || (any < bulk * core.length && isRelayAlone(group)));
    const inFavour = isOneCustomers ? ofOneApplicationMax : found;
    const weightNats = found < 0 ? against : inFavour;
    const level = percent(rank);
    return statement(elicitation.name, 'extractiveness', {
      weightNats,
      text: `${percent(any / core.length)} of ${count(core.length, 'request')} ask for what a trainer wants${namesOf(core, group.exchanges)}; ${level} of comparable customers do so less.`,
    });
  },
};

function isElicited({ elicitation: marks }: ExchangeColumns, row: number): boolean {
  return ((marks[row] ?? 0) & telling) !== 0;
}

/** Whether what elicits comes from so few of the members that it is their affair, and not what binds the others to them. */
function isOfFew({ exchanges, members }: GroupView, core: readonly number[]): boolean {
  const sent = new Float64Array(members.length);
  const elicited = new Float64Array(members.length);
  for (const row of core) {
    const member = exchanges.member[row] ?? 0;
    sent[member] = (sent[member] ?? 0) + 1;
    if (isElicited(exchanges, row)) elicited[member] = (elicited[member] ?? 0) + 1;
  }
  const share = elicited.reduce((sum, count) => sum + count, 0) / Math.max(1, core.length);
  // Dealt alike, so many would have at least one; members are of different units.
  const expected = sent.reduce((sum, count) => sum + 1 - (1 - share) ** count, 0);
  return elicited.filter((count) => count > 0).length < elicitingMembersMin * expected;
}

function countKind(kind: Elicitation, columns: ExchangeColumns, core: readonly number[]): number {
  const bit = 1 << elicitationBit[kind];
  return core.filter((i) => ((columns.elicitation[i] ?? 0) & bit) !== 0).length;
}

function weighKind(
  kind: Elicitation,
  columns: ExchangeColumns,
  against: { readonly core: readonly number[]; readonly background: Background },
): number {
  const { core, background } = against;
  const mean = background.elicitationMean[elicitationBit[kind]] ?? 0;
  const innocent = betaOfMoments(mean, (mean * (1 - mean)) / (kindStrength + 1), kindStrength);
  const counted = Math.min(countKind(kind, columns, core), Math.ceil(shareCounted * core.length));
  return weighShare(counted, core.length, { campaign: harvest, innocent, doubt });
}

/** The three most frequent kinds, in words. */
function namesOf(core: readonly number[], columns: ExchangeColumns): string {
  const counted = kinds
    .map((kind) => ({ kind, seen: countKind(kind, columns, core) }))
    .filter((each) => each.seen > 0)
    .sort((left, right) => right.seen - left.seen)
    .slice(0, 3);
  if (counted.length === 0) return '';
  return ` (${counted.map(({ kind, seen }) => `${elicitationWords[kind]} ${percent(seen / core.length)}`).join(', ')})`;
}
