// A new model appears, and the group is on it within a day, all at once. Customers adopt new models one by
// one, after trying; whoever collects answers wants the better ones immediately (one disclosed campaign
// moved half of its traffic within 24 hours). Evaluation suites move as fast, hence the doubt.

import type { Evidence } from '../core/evidence.ts';
import type { PivotReport } from '../core/report.ts';
import { clamp } from '../stats/numbers.ts';
import { betaOfMoments } from '../stats/shares.ts';
import { type BetaShape, binomialAtLeast } from '../stats/tails.ts';
import { logEValueOfP } from '../stats/evidence-weight.ts';
import { coreOf, statement, unitAt, weighShare } from './columns.ts';
import { ofOneApplication } from './relay-alone.ts';
import type { Signal } from './signal.ts';
import type { Background, GroupView, Release } from './view.ts';
import { count, percent } from './words.ts';

const hours = 24;
const dayMs = hours * 3_600_000;

/** Fewer requests on either side of a release show no move. */
const sideMin = 10;

/** Campaigns that pivot move half of their traffic or more. */
const pivoting: BetaShape = { a: 2, b: 1 };

/** A customer moves all or nothing. */
const customerStrength = 2;

/** Evaluation suites and aliases like "latest" move at once; most campaigns stay with what they know. */
const doubt = { lookalikes: 0.1, evaders: 0.6 };

/** Customers who move within the day do so in their eight waking, working hours. */
const hourShare = 1 / 8;
const hourMs = 3_600_000;
const adoptersMin = 4;

/** Announcements make people move at the same time, too: little either way. */
const togetherNatsMax = 1.5;
const togetherNatsMin = 0;

export const releasePivot: Signal = {
  name: 'release-pivot',
  axes: ['extractiveness', 'coordination'],
  weigh(group, background) {
    const move = moveOf(group, background);
    if (move === undefined) return [];
    const { release, after, onModel } = move;
    const mean = release.uptake;
    const innocent = betaOfMoments(mean, (mean * (1 - mean)) / (customerStrength + 1), customerStrength);
    const weightNats = weighShare(onModel, after, { campaign: pivoting, innocent, doubt });
    const pivot = statement(releasePivot.name, 'extractiveness', {
      // To stay with a model is what everybody may do.
      weightNats: Math.max(0, ofOneApplication(weightNats, group)),
      text: `Within ${hours} hours of its release ${percent(onModel / after)} of the group's ${count(after, 'request')} were on ${release.model}; other customers moved ${percent(mean)}.`,
    });
    return [...pivot, ...togetherEvidence(move)];
  },
};

/** Facts of the strongest move for the report, or undefined when no release lies within the group's time. */
export function pivotOf(group: GroupView, background: Background): PivotReport | undefined {
  const move = moveOf(group, background);
  if (move === undefined) return undefined;
  return {
    model: move.release.model,
    released: new Date(move.release.atMs).toISOString(),
    share_before: move.onModelBefore / move.before,
    share_after: move.onModel / move.after,
    hours,
  };
}

interface Move {
  readonly release: Release;
  /** Core exchanges in the 24 hours before and after, and how many of them were on the model. */
  readonly before: number;
  readonly onModelBefore: number;
  readonly after: number;
  readonly onModel: number;
  /** First use of the model by each unit, milliseconds, ascending. */
  readonly adoptedMs: readonly number[];
}

/** The release after which the group moved most above what others did. */
function moveOf(group: GroupView, background: Background): Move | undefined {
  const core = coreOf(group.exchanges);
  let best: Move | undefined;
  for (const release of background.releases) {
    const move = moveTo(release, group, core);
    if (move === undefined || move.before < sideMin || move.after < sideMin) continue;
    if (best === undefined || excessOf(move) > excessOf(best)) best = move;
  }
  return best;
}

function excessOf(move: Move): number {
  return move.onModel / move.after - move.release.uptake;
}

function moveTo(release: Release, group: GroupView, core: readonly number[]): Move | undefined {
  const model = group.models.indexOf(release.model);
  const { timeMs, model: models } = group.exchanges;
  const adopted = new Map<number, number>();
  const counts = { before: 0, onModelBefore: 0, after: 0, onModel: 0 };
  for (const i of core) {
    const sinceMs = (timeMs[i] ?? 0) - release.atMs;
    if (sinceMs < -dayMs || sinceMs >= dayMs) continue;
    const on = models[i] === model;
    if (sinceMs < 0) {
      counts.before += 1;
      if (on) counts.onModelBefore += 1;
      continue;
    }
    counts.after += 1;
    if (!on) continue;
    counts.onModel += 1;
    const unit = unitAt(group, i);
    if (!adopted.has(unit)) adopted.set(unit, timeMs[i] ?? 0);
  }
  return { release, ...counts, adoptedMs: Array.from(adopted.values()) };
}

/** Whether the units that moved did so within one hour of each other. */
function togetherEvidence(move: Move): readonly Evidence[] {
  const { adoptedMs } = move;
  if (adoptedMs.length < adoptersMin) return [];
  let most = 0;
  for (let first = 0, last = 0; first < adoptedMs.length; first += 1) {
    while (last < adoptedMs.length && (adoptedMs[last] ?? 0) <= (adoptedMs[first] ?? 0) + hourMs) last += 1;
    most = Math.max(most, last - first);
  }
  // Any of the adopters might have been the first of the densest hour.
  const p = Math.min(1, adoptedMs.length * binomialAtLeast(most - 1, adoptedMs.length - 1, hourShare));
  return statement(releasePivot.name, 'coordination', {
    weightNats: clamp(logEValueOfP(Math.max(1e-4, p)), togetherNatsMin, togetherNatsMax),
    text: `${count(most, 'customer')} of the ${adoptedMs.length} that moved to ${move.release.model} did so within the same hour.`,
  });
}
