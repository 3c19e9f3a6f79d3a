// What a harvested answer is worth to whoever trains on it, so that a leak can be weighed and not only counted. The
// unit is a token of output that teaches as much as one of a worked solution; the weights are ours, coarse on
// purpose, and stated in docs/worlds.md. A refused request is worth nothing, whatever it asked for.

import type { ReplyKind } from './answers.ts';
import type { SimulatedExchange } from './stage.ts';

/** Reasoning, tool calls, code and filled-in records are training data as they stand; a grade trains a judge. */
const weights: Readonly<Record<ReplyKind, number>> = {
  reasoning: 1,
  call: 1,
  code: 1,
  record: 1,
  grade: 0.5,
  prose: 0.25,
  label: 0.25,
};

/** In weighted output tokens, whole. */
export function worthOf(simulated: SimulatedExchange): number {
  const { exchange, asked } = simulated;
  if (exchange.status !== 200) return 0;
  // Whatever is said on the way, and at the end, of a loop with tools is part of the trajectory.
  const weight = exchange.tools === undefined ? weights[asked] : 1;
  return Math.round(weight * (exchange.outputTokens ?? 0));
}
