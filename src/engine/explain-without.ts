// What the verdict rests on: the evidence is judged again with one signal's statements left out, one signal at a
// time, and the weights that would move an axis across its threshold are computed. Nothing is measured again, so
// this says how robust the judgement is, not what a log without that kind of trace would have shown.

import type { Axis, Evidence } from '../core/evidence.ts';
import type { WithoutReport } from '../core/report.ts';
import { axes, axisHigh, judge, type Judgement } from './judge.ts';

/** By signal, the one whose loss lowers the posterior most first; of a group of `units` customers. */
export function withoutEach(judgement: Judgement, units?: number): readonly WithoutReport[] {
  const all = [...judgement.evidence, ...judgement.counterEvidence];
  const names = [...new Set(all.map((one) => one.signal))];
  return names
    .map((signal) => {
      const left: readonly Evidence[] = all.filter((one) => one.signal !== signal);
      const judged = judge(left, units);
      return { signal, verdict: judged.verdict ?? ('none' as const), posterior: round(judged.posterior) };
    })
    .sort((one, other) => one.posterior - other.posterior || (one.signal < other.signal ? -1 : 1));
}

/** More counter-evidence than this no signal gives. */
const natsMax = 40;

/** Nats of one further statement against an axis that bring it just below high, found by halving; 0 to 40. */
export function natsToLow(judgement: Judgement, axis: Axis): number {
  const all = [...judgement.evidence, ...judgement.counterEvidence];
  const isHigh = (nats: number): boolean =>
    judge([...all, { signal: 'new', axis, weightNats: -nats, text: '' }]).axes[axis] >= axisHigh;
  let [low, high] = [0, natsMax];
  for (let round = 0; round < 20; round += 1) {
    const middle = (low + high) / 2;
    if (isHigh(middle)) low = middle;
    else high = middle;
  }
  return judgement.axes[axis] < axisHigh ? 0 : high;
}

/** The axis on which the verdict is nearest to falling; among axes that are high, else among all. */
export function weakestAxis(judgement: Judgement): Axis {
  const high = axes.filter((axis) => judgement.axes[axis] >= axisHigh);
  return (high.length > 0 ? high : axes).reduce((one, other) =>
    judgement.axes[other] < judgement.axes[one] ? other : one,
  );
}

function round(value: number): number {
  return Math.min(0.9999, Math.round(value * 10_000) / 10_000);
}
