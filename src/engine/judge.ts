// From evidence to a verdict. The three axes are judged apart: each starts from prior odds and adds the
// weights of its evidence, strongest first and each further one discounted, because signals of one axis look
// at the same facts from different sides and their likelihood ratios must not be multiplied as if they were
// independent. The posterior is the probability that all three hold. An automatic action needs all three:
// linkage alone convicts classrooms, and elicitation alone convicts honest evaluators.

import type { Axis, Evidence, Verdict } from '../core/evidence.ts';

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
 * Prior log-odds of each axis for a candidate group, before any evidence. Candidates are groups that share
 * something, so most are innocent crowds: one in ten coordinated, one in five drawing what a trainer wants.
 * Of groups whose declared affiliates are collapsed already, two in three have no declared reason.
 */
const priorNats: Readonly<Record<Axis, number>> = {
  coordination: -2.2,
  covertness: 0.7,
  extractiveness: -1.4,
};

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
export const axisHigh = 0.8;

/** Below this it is likelier than not that the accounts have nothing to do with one another. */
const groupMin = 0.5;

export function judge(evidence: readonly Evidence[]): Judgement {
  const byWeight = [...evidence].sort((one, other) => Math.abs(other.weightNats) - Math.abs(one.weightNats));
  const [coordination, covertness, extractiveness] = axes.map((axis) =>
    axisProbability(
      axis,
      byWeight.filter((one) => one.axis === axis),
    ),
  );
  const scores = {
    coordination: coordination ?? 0,
    covertness: covertness ?? 0,
    extractiveness: extractiveness ?? 0,
  };
  return {
    axes: scores,
    posterior: scores.coordination * scores.covertness * scores.extractiveness,
    verdict: verdictOf(scores),
    evidence: byWeight.filter((one) => one.weightNats > 0),
    counterEvidence: byWeight.filter((one) => one.weightNats < 0),
  };
}

/** `evidence` of one axis, strongest first. */
function axisProbability(axis: Axis, evidence: readonly Evidence[]): number {
  const sum = (side: readonly Evidence[]): number =>
    side.reduce((total, one, index) => total + one.weightNats * discounts[axis] ** index, 0);
  const supporting = sum(evidence.filter((one) => one.weightNats > 0));
  const opposing = sum(evidence.filter((one) => one.weightNats < 0));
  return 1 / (1 + Math.exp(-(priorNats[axis] + supporting + opposing)));
}

function verdictOf(scores: Readonly<Record<Axis, number>>): Verdict | undefined {
  const high = axes.filter((axis) => scores[axis] >= axisHigh).length;
  if (high === 3) return 'act';
  // Accounts that do not depend on one another are no group, whatever each of them does.
  if (high === 2 && scores.coordination >= groupMin) return 'review';
  return scores.coordination >= axisHigh ? 'watch' : undefined;
}
