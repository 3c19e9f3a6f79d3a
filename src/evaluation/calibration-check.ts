// How well fitted probabilities hold, on worlds and kinds of innocents that the fit has not seen: each level and
// each pack is left out in turn, and what the rest would have said of it is collected.

import type { Axis } from '../core/evidence.ts';
import { jointProbability, type CalibrationTable } from '../engine/calibration.ts';
import { axes, leastToAct, verdictOf } from '../engine/judge.ts';
import { falseDiscoveryRates } from '../stats/e-values.ts';
import { logit } from '../stats/numbers.ts';
import { axisScores, fitCalibration, handSet, samplesOf, type Sample } from './calibration-fit.ts';
import type { ObservedWorld } from './observation.ts';

export interface Judged {
  readonly sample: Sample;
  readonly scores: Readonly<Record<Axis, number>>;
  readonly posterior: number;
  readonly verdict: string;
}

export interface Reliability {
  readonly brier: number;
  /** Mean distance between claim and truth over ten equal bins, weighted. */
  readonly error: number;
  readonly weight: number;
}

export type Quantity = Axis | 'posterior';

export const quantities: readonly Quantity[] = [...axes, 'posterior'];

/** Judged as `judge` would with this table. */
export function judgeAll(samples: readonly Sample[], table: CalibrationTable): readonly Judged[] {
  return samples.map((sample) => {
    const scores = axisScores(sample, table.axes);
    const posterior = jointProbability(scores, table.posterior);
    return {
      sample,
      scores,
      posterior,
      verdict:
        verdictOf({
          scores,
          posterior,
          leastToAct: leastToAct(sample.group.evidence, scores, sample.group.units),
        }) ?? 'none',
    };
  });
}

/** Where an axis was high before there was a fit. */
const handSetHigh = 0.8;

/** Judged as before there was a fit: hand-set starts, plain sums, the product as posterior. */
export function judgeByHand(samples: readonly Sample[]): readonly Judged[] {
  const plain = {
    coordination: { ...handSet.coordination, curve: [] },
    covertness: { ...handSet.covertness, curve: [] },
    extractiveness: { ...handSet.extractiveness, curve: [] },
  };
  return samples.map((sample) => {
    const scores = axisScores(sample, plain);
    const posterior = scores.coordination * scores.covertness * scores.extractiveness;
    const high = axes.filter((axis) => scores[axis] >= handSetHigh).length;
    const weaker = scores.coordination >= handSetHigh ? 'watch' : 'none';
    const fewer = high === 2 && scores.coordination >= 0.5 ? 'review' : weaker;
    return { sample, scores, posterior, verdict: high === 3 ? 'act' : fewer };
  });
}

/** Every sample judged by a fit that has not seen its part; `partOf` undefined: seen by all fits. */
export function judgeUnseen(
  worlds: readonly ObservedWorld[],
  partOf: (sample: Sample) => string | undefined,
): readonly Judged[] {
  const samples = samplesOf(worlds);
  const parts = new Set(samples.map(partOf).filter((part) => part !== undefined));
  return [...parts].flatMap((part) => {
    const seen = samples.filter((sample) => partOf(sample) !== part);
    const table = fitCalibration(seen, worlds, '');
    return judgeAll(
      samples.filter((sample) => partOf(sample) === part),
      table,
    );
  });
}

export function reliabilityOf(judged: readonly Judged[], quantity: Quantity): Reliability {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, claimed: 0, held: 0 }));
  let [brier, weight] = [0, 0];
  for (const one of judged) {
    const truth = truthFor(one.sample, quantity);
    if (truth === null) continue;
    const claim = quantity === 'posterior' ? one.posterior : one.scores[quantity];
    brier += one.sample.weight * (claim - Number(truth)) ** 2;
    weight += one.sample.weight;
    const bin = bins[Math.min(9, Math.floor(claim * 10))];
    if (bin === undefined) continue;
    bin.weight += one.sample.weight;
    bin.claimed += one.sample.weight * claim;
    bin.held += one.sample.weight * Number(truth);
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.held), 0) / Math.max(1e-9, weight);
  return { brier: brier / Math.max(1e-9, weight), error, weight };
}

function truthFor(sample: Sample, quantity: Quantity): boolean | null {
  return quantity === 'posterior' ? sample.group.isCampaign : sample.group.axes[quantity];
}

export interface VerdictCounts {
  readonly packs: number;
  readonly act: number;
  readonly review: number;
  readonly watch: number;
  readonly posteriorMax: number;
}

/** Packs of worlds by the strongest verdict that one of their groups has. */
export function countVerdicts(judged: readonly Judged[]): VerdictCounts {
  const strongest = new Map<string, number>();
  const order = ['none', 'watch', 'review', 'act'];
  for (const { sample, verdict } of judged) {
    const key = `${sample.world.name} ${sample.group.label}`;
    strongest.set(key, Math.max(strongest.get(key) ?? 0, order.indexOf(verdict)));
  }
  const count = (verdict: string): number =>
    [...strongest.values()].filter((rank) => rank === order.indexOf(verdict)).length;
  return {
    packs: strongest.size,
    act: count('act'),
    review: count('review'),
    watch: count('watch'),
    posteriorMax: Math.max(0, ...judged.map((one) => one.posterior)),
  };
}

/** The surest group of each pack of a world. */
function strongestOf(judged: readonly Judged[]): readonly Judged[] {
  const best = new Map<string, Judged>();
  for (const one of judged) {
    const key = `${one.sample.world.name} ${one.sample.group.label}`;
    if ((best.get(key)?.posterior ?? -1) < one.posterior) best.set(key, one);
  }
  return [...best.values()].toSorted((left, right) => right.posterior - left.posterior);
}

/** Groups accepted at a nominal rate, the most whose mean of 1 - posterior stays below it, and how many are false. */
export function realisedRate(
  judged: readonly Judged[],
  nominal: number,
): { readonly accepted: number; readonly wrong: number } {
  let [expected, accepted, wrong] = [0, 0, 0];
  let kept = { accepted: 0, wrong: 0 };
  for (const one of strongestOf(judged)) {
    expected += 1 - one.posterior;
    accepted += 1;
    wrong += Number(!one.sample.group.isCampaign);
    if (expected / accepted <= nominal) kept = { accepted, wrong };
  }
  return kept;
}

/** Mean of 1 - posterior over groups at `act`: the share of false ones that is to be expected among them. */
export function expectedAtAct(judged: readonly Judged[]): number {
  const acts = strongestOf(judged).filter((one) => one.verdict === 'act');
  return acts.reduce((sum, one) => sum + 1 - one.posterior, 0) / Math.max(1, acts.length);
}

/** Packs at `act`, and how many of them e-BH at `level` over all groups of their world would keep. */
export function keptByEBH(
  judged: readonly Judged[],
  level: number,
  campaignShare: number,
): { readonly acts: number; readonly kept: number } {
  const worlds = byWorld(strongestOf(judged));
  let [acts, kept] = [0, 0];
  for (const list of worlds.values()) {
    const groups = list[0]?.sample.world.candidates ?? list.length;
    const nats = list.map((one) => logit(one.posterior) - logit(campaignShare));
    const rates = falseDiscoveryRates(nats, groups);
    list.forEach((one, index) => {
      if (one.verdict !== 'act') return;
      acts += 1;
      kept += Number((rates[index] ?? 1) <= level);
    });
  }
  return { acts, kept };
}

function byWorld(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const worlds = new Map<string, Judged[]>();
  for (const one of judged) {
    const list = worlds.get(one.sample.world.name);
    if (list === undefined) worlds.set(one.sample.world.name, [one]);
    else list.push(one);
  }
  return worlds;
}
