// Fits the maps from evidence to probability. A pack of a world counts once, however many of its groups were
// weighed, since they tell the same story. Slopes are pulled towards 1 and starts towards the values that were
// set by hand before; curves come after and only bend what many samples bend.

import type { AxisCalibration, CalibrationTable, JointCalibration } from '../engine/calibration.ts';
import { axisLogOdds, axisNats, axisProbability, jointNats, weakestOf } from '../engine/calibration.ts';
import type { Axis, Evidence } from '../core/evidence.ts';
import { axes, axisSums } from '../engine/judge.ts';
import { fitIsotonic, type IsotonicOptions } from '../stats/isotonic.ts';
import { fitLogistic } from '../stats/logistic-regression.ts';
import { clamp, logistic, logit } from '../stats/numbers.ts';
import { claimBins, type ClaimCounts, type ObservedGroup, type ObservedWorld } from './observation.ts';

/** One group as the fit sees it. */
export interface Sample {
  readonly world: ObservedWorld;
  readonly group: ObservedGroup;
  readonly sums: Readonly<Record<Axis, { readonly support: number; readonly opposition: number }>>;
  readonly weight: number;
}

/** Set by hand before there was a fit, and where it starts from: see docs/calibration.md. */
export const handSet: Readonly<Record<Axis, Omit<AxisCalibration, 'curve'>>> = {
  coordination: { startNats: -2.2, supportSlope: 1, oppositionSlope: 1 },
  covertness: { startNats: 0.7, supportSlope: 1, oppositionSlope: 1 },
  extractiveness: { startNats: -1.4, supportSlope: 1, oppositionSlope: 1 },
};

/** In samples of weight 1: a dozen packs that say otherwise move a slope half of the way. */
const ridge = 4;
/**
 * No nat counts for more than it says: that absence of a wording speaks louder here than its likelihood ratio is what these
 * worlds' campaigns have in common, not what campaigns have.
 */
const axisSlopeMax = 1;
/** No block of a curve says anything of fewer packs than this, and each is pulled this much towards the slopes. */
const curveOptions = { weightMin: 10, pull: 2 };
/**
 * One of the candidates in eight a campaign when all axes are even; two axes never carry the third. What is done with the
 * answers counts twice: a pool that harvests nothing is as coordinated and as hidden.
 */
const jointPrior = [-2, 0.8, 0.8, 1.6, 0.8] as const;
const jointSlopeMin = [0.6, 0.6, 1.2, 0.6] as const;
/** Claims come in thousands, but of a few dozen campaigns: wide blocks, and a pull towards the claim itself. */
const memberOptions = { weightMin: 40, pull: 20 };
const exchangeOptions = { weightMin: 1_000, pull: 100 };

export function samplesOf(worlds: readonly ObservedWorld[]): readonly Sample[] {
  return worlds.flatMap((world) => {
    const groups = world.groups.filter((group) => !group.isReported);
    const counts = new Map<string, number>();
    for (const { label } of groups) counts.set(label, (counts.get(label) ?? 0) + 1);
    return groups.map((group) => ({
      world,
      group,
      sums: sumsOf(group),
      weight: 1 / (counts.get(group.label) ?? 1),
    }));
  });
}

function sumsOf(group: ObservedGroup): Sample['sums'] {
  const evidence = group.evidence.map((one): Evidence => ({ ...one, text: '' }));
  return {
    coordination: axisSums('coordination', evidence),
    covertness: axisSums('covertness', evidence),
    extractiveness: axisSums('extractiveness', evidence),
  };
}

export function fitCalibration(
  samples: readonly Sample[],
  worlds: readonly ObservedWorld[],
  source: string,
): CalibrationTable {
  const fitted = {
    coordination: fitAxis('coordination', samples),
    covertness: fitAxis('covertness', samples),
    extractiveness: fitAxis('extractiveness', samples),
  };
  const weightOf = (list: readonly Sample[]): number => list.reduce((sum, one) => sum + one.weight, 0);
  const campaigns = samples.filter(({ group }) => group.isCampaign);
  return {
    source,
    axes: fitted,
    posterior: fitPosterior(samples, fitted),
    member: fitClaims(
      worlds.map((world) => world.members),
      memberOptions,
    ),
    exchange: fitClaims(
      worlds.map((world) => world.exchanges),
      exchangeOptions,
    ),
    campaignShare: round(weightOf(campaigns) / weightOf(samples)),
  };
}

function fitAxis(axis: Axis, samples: readonly Sample[]): AxisCalibration {
  const prior = handSet[axis];
  const known = samples.flatMap((sample) => {
    const target = sample.group.axes[axis];
    const { support, opposition } = sample.sums[axis];
    if (target === null) return [];
    return [{ features: [support, opposition], target: target ? 1 : 0, weight: sample.weight }];
  });
  const [startNats = 0, supportSlope = 1, oppositionSlope = 1] = fitLogistic(known, {
    prior: [prior.startNats, prior.supportSlope, prior.oppositionSlope],
    ridge,
    slopeMin: 0,
    slopeMax: axisSlopeMax,
  }).map(round);
  const linear = { startNats, supportSlope, oppositionSlope };
  const curve = curveOf(
    known.map(({ features: [support = 0, opposition = 0], target, weight }) => {
      const x = axisNats(linear, support, opposition);
      return { x, y: target, weight, expected: logistic(x) };
    }),
  );
  return { ...linear, curve };
}

function fitPosterior(samples: readonly Sample[], fitted: CalibrationTable['axes']): JointCalibration {
  const known = samples.map((sample) => {
    const scores = axisScores(sample, fitted);
    const target = sample.group.isCampaign ? 1 : 0;
    return { scores, features: [...axisLogOdds(scores), weakestOf(scores)], target, weight: sample.weight };
  });
  const options = { prior: [...jointPrior], ridge, slopeMin: jointSlopeMin };
  const slopes = fitLogistic(known, options).map(round);
  const [startNats = 0, coordination = 1, covertness = 1, extractiveness = 1, weakestSlope = 1] = slopes;
  const linear = { startNats, slopes: { coordination, covertness, extractiveness }, weakestSlope };
  const curve = curveOf(
    known.map(({ scores, target, weight }) => {
      const x = jointNats(scores, linear);
      return { x, y: target, weight, expected: logistic(x) };
    }),
  );
  return { ...linear, curve };
}

export function axisScores(sample: Sample, fitted: CalibrationTable['axes']): Readonly<Record<Axis, number>> {
  const [coordination = 0, covertness = 0, extractiveness = 0] = axes.map((axis) => {
    const { support, opposition } = sample.sums[axis];
    return axisProbability(fitted[axis], support, opposition);
  });
  return { coordination, covertness, extractiveness };
}

function curveOf(samples: Parameters<typeof fitIsotonic>[0]): AxisCalibration['curve'] {
  return fitIsotonic(samples, curveOptions).map(({ x, value }) => [round(x), round(logit(value))] as const);
}

/** A curve from claim to truth over both ends, pulled towards believing the claim. */
function fitClaims(tallies: readonly ClaimCounts[], options: IsotonicOptions): AxisCalibration['curve'] {
  const samples = tallies.flatMap(({ counts, claimed, held }) =>
    Array.from({ length: claimBins }, (_, bin) => {
      const weight = counts[bin] ?? 0;
      const x = (claimed[bin] ?? 0) / Math.max(1, weight);
      return { x, y: (held[bin] ?? 0) / Math.max(1, weight), weight, expected: x };
    }),
  );
  const knots = fitIsotonic(samples, options).map(
    ({ x, value }) => [round(x), round(clamp(value, 0.001, 0.999))] as const,
  );
  return knots.length > 0
    ? knots
    : [
        [0, 0],
        [1, 1],
      ];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
