// From evidence to a verdict. The three axes are judged apart: each adds the weights of its evidence, strongest
// first and each further one discounted, because signals of one axis look at the same facts from different sides
// and their likelihood ratios must not be multiplied as if they were independent; what the sums are worth was
// measured (`calibration.ts`). The posterior is the probability that all three hold. An automatic action needs
// all three: linkage alone convicts classrooms, and elicitation alone convicts honest evaluators.

import type { Axis, Evidence, Verdict } from '../core/evidence.ts';
import { axisProbability, jointProbability } from './calibration.ts';
import { calibrationTable } from './calibration-table.ts';

export interface Judgement {
  readonly axes: Readonly<Record<Axis, number>>;
  /** Probability that this is a covert extraction campaign, 0..1. */
  readonly posterior: number;
  /** Undefined when not even coordination holds. */
  readonly verdict: Verdict | undefined;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly counterEvidence: readonly Evidence[];
}

export const axes: readonly Axis[] = ['coordination', 'covertness', 'extractiveness'];

/**
 * Each further statement on the same side of one axis counts this much of the one before. Signals of
 * coordination look at the same requests from several sides; those of extractiveness ask different questions
 * (what is asked, by whom graded, ever followed up, on which model), and are nearly independent.
 */
const discounts: Readonly<Record<Axis, number>> = {
  coordination: 0.7,
  covertness: 0.85,
  extractiveness: 0.95,
};

/** An axis at or above this is high. */
export const axisHigh = 0.7;

/** By signal, the least nats of which one has to be reached. */
type Minima = Readonly<Record<string, number>>;

/**
 * `act` needs this probability that all three hold at once, and none of them spoken against. The three together are
 * surer than any one alone: ordinary groups that draw are common, hidden crews that draw are not ordinary. So a hidden
 * crew whose drawing is only likely by itself is acted on; a platform's crowd, whose drawing is ruled out, is not.
 * Measured on calibration worlds: docs/calibration.md.
 */
export const actMin = 0.9;
const unspokenAgainst = 0.2;

/**
 * The same where it also shows what is done with the answers. What is asked for may be a firm's instruction that reads like a
 * trainer's, and firms deal out their work from one queue as well; they do not also take every answer away as a text, or hand
 * it on to be worked on. Groups of innocents that came nearest: docs/decisions/0048-what-is-done-with-the-answers.md.
 */
export const actMinOfTaken = 0.8;
const takenNatsMin: Minima = { 'answer-yield': 0.2, 'output-provenance': 0.5 };

/**
 * Signals that look at what is asked for, rather than at how even, lonely and final the requests are. A young firm that
 * tries prompts for its product is as automatic, and passes answers on as well; it does not ask for what a trainer wants.
 * One of these, or a kind of work that is drawn, has to speak for extraction where the wordings are to carry `act`.
 */
const contentSignals: ReadonlySet<string> = new Set(['elicitation', 'release-pivot']);
const contentNatsMin = 0.3;

/** What is asked for by its kind alone, such as code, is many a firm's work; it has to be drawn like a harvest besides. */
const kindOfWork = 'capability-concentration';
const kindNatsMin: readonly Minima[] = [
  { [kindOfWork]: contentNatsMin },
  { 'slot-partition': 0.2, 'answer-yield': 0.2, 'output-provenance': 0.5 },
];

/**
 * Where no wording tells, the work does: it is dealt over so many customers as from one pile, each request stands alone,
 * and every answer is a text that is taken away, or handed to the next customer to be worked on. Firms deal out work in the
 * dark as well, but have documents sorted and few accounts; the customers of a relay differ in what they ask, crowds come
 * back to answers; so the two other axes have to be beyond doubt besides.
 */
const drawnNatsMin: readonly Minima[] = [{ 'follow-up-deficit': 0.3 }, takenNatsMin];
const dealtSignal = 'interchangeability';
const dealtNatsMin = 0.5;
const drawnUnitsMin = 20;
const drawnAxisMin = 0.9;

/**
 * Customers of a group that is acted on. The smallest pool described in public had six accounts; of three or four
 * customers who pass work on to one another, a laboratory and a crew look alike, and a person has to tell.
 */
export const actUnitsMin = 5;

/**
 * Members that a campaign needs to be acted on; judging its parts, fewer do. Laboratories, agencies and young firms that
 * spread their own work over accounts for the sake of limits have four to thirteen in worlds of other authors, and ask and
 * take as a harvest does; and a dozen accounts draw little until a person has looked.
 */
export const actMembersMin = 15;

/** A group that is a campaign as likely as this is worth somebody's time, however the axes share it out. */
export const reviewMin = 0.3;

/** Candidates share something by the way they are found; below this nothing but that speaks for a group. */
const groupMin = 0.6;

/** Of a group of `units` customers, where they are to count. */
export function judge(evidence: readonly Evidence[], units: number = actUnitsMin): Judgement {
  const byWeight = [...evidence].sort((one, other) => Math.abs(other.weightNats) - Math.abs(one.weightNats));
  const scores = axisScores(byWeight);
  const posterior = jointProbability(scores, calibrationTable.posterior);
  const verdict = verdictOf({ scores, posterior, leastToAct: leastToAct(byWeight, scores, units) });
  return {
    axes: verdict === 'act' ? lifted(scores, posterior) : scores,
    posterior,
    verdict,
    evidence: byWeight.filter((one) => one.weightNats > 0),
    counterEvidence: byWeight.filter((one) => one.weightNats < 0),
  };
}

/** Probability of each axis from its own evidence alone, 0..1. */
export function axisScores(evidence: readonly Evidence[]): Readonly<Record<Axis, number>> {
  const scoreOf = (axis: Axis): number => {
    const { support, opposition } = axisSums(axis, evidence);
    return axisProbability(calibrationTable.axes[axis], support, opposition);
  };
  return {
    coordination: scoreOf('coordination'),
    covertness: scoreOf('covertness'),
    extractiveness: scoreOf('extractiveness'),
  };
}

/** All three hold with this probability, so each does with no less; the axes together are surer than one alone. */
function lifted(scores: Readonly<Record<Axis, number>>, posterior: number): Readonly<Record<Axis, number>> {
  return {
    coordination: Math.max(scores.coordination, posterior),
    covertness: Math.max(scores.covertness, posterior),
    extractiveness: Math.max(scores.extractiveness, posterior),
  };
}

/** Discounted sums of both sides of one axis, in nats: `support` at least 0, `opposition` at most 0. */
export function axisSums(
  axis: Axis,
  evidence: readonly Evidence[],
): { readonly support: number; readonly opposition: number } {
  const byWeight = evidence
    .filter((one) => one.axis === axis)
    .sort((one, other) => Math.abs(other.weightNats) - Math.abs(one.weightNats));
  const sum = (side: readonly Evidence[]): number =>
    side.reduce((total, one, index) => total + one.weightNats * discounts[axis] ** index, 0);
  return {
    support: sum(byWeight.filter((one) => one.weightNats > 0)),
    opposition: sum(byWeight.filter((one) => one.weightNats < 0)),
  };
}

type Weighed = readonly Pick<Evidence, 'signal' | 'axis' | 'weightNats'>[];

/** Posterior from which on to act, by what is asked for and taken, and by how many customers; infinite where it is left to a person. */
export function leastToAct(evidence: Weighed, scores: Readonly<Record<Axis, number>>, units: number): number {
  const mayAct =
    units >= actUnitsMin &&
    (asksToTrain(evidence) || (units >= drawnUnitsMin && isDrawnInTheDark(evidence, scores)));
  if (!mayAct) return Number.POSITIVE_INFINITY;
  return reaches(extracting(evidence), takenNatsMin) ? actMinOfTaken : actMin;
}

/** Whether what is asked for speaks for extraction, by itself. */
export function asksToTrain(evidence: Weighed): boolean {
  const said = extracting(evidence);
  const asks = said.some((one) => contentSignals.has(one.signal) && one.weightNats >= contentNatsMin);
  return asks || reachesEach(said, kindNatsMin);
}

function isDrawnInTheDark(evidence: Weighed, scores: Readonly<Record<Axis, number>>): boolean {
  if (Math.min(scores.coordination, scores.covertness) < drawnAxisMin) return false;
  const isDealt = evidence.some((one) => one.signal === dealtSignal && one.weightNats >= dealtNatsMin);
  return isDealt && reachesEach(extracting(evidence), drawnNatsMin);
}

/** Whether of each of the sets one signal says enough. */
function reachesEach(said: Weighed, sets: readonly Minima[]): boolean {
  return sets.every((either) => reaches(said, either));
}

function reaches(said: Weighed, either: Minima): boolean {
  return said.some((one) => one.weightNats >= (either[one.signal] ?? Number.POSITIVE_INFINITY));
}

function extracting(evidence: Weighed): Weighed {
  return evidence.filter((one) => one.axis === 'extractiveness');
}

export interface Standing {
  readonly scores: Readonly<Record<Axis, number>>;
  /** Probability of all three axes, 0..1. */
  readonly posterior: number;
  /** Posterior from which on to act. */
  readonly leastToAct: number;
}

export function verdictOf({ scores, posterior, leastToAct: least }: Standing): Verdict | undefined {
  const high = axes.filter((axis) => scores[axis] >= axisHigh).length;
  // Accounts that do not depend on one another are no group, whatever each of them does.
  const isGroup = scores.coordination >= groupMin;
  const isSpokenAgainst = axes.some((axis) => scores[axis] < unspokenAgainst);
  if (isGroup && posterior >= least && !isSpokenAgainst) return 'act';
  if (isGroup && (high >= 2 || posterior >= reviewMin)) return 'review';
  return scores.coordination >= axisHigh ? 'watch' : undefined;
}
