// From sums of evidence to probabilities that hold. What signals call nats are likelihood ratios of models, and the
// discounts between them are judgement; so each axis has three fitted numbers (where it starts, how much support
// and opposition count) and a rising curve laid over them, all from worlds whose truth is known. Few numbers on
// purpose: the traffic of the real world comes from other generators than the fit. Refused: a weight for each
// signal, or a forest over all of them, which would learn the simulator. How it is fitted: docs/calibration.md.

import type { Axis } from '../core/evidence.ts';
import { isotonicAt } from '../stats/isotonic.ts';
import { clamp, logistic, logit } from '../stats/numbers.ts';
import { calibrationTable } from './calibration-table.ts';

/** Corners of a rising line, ascending in both. */
export type Curve = readonly (readonly [x: number, value: number])[];

export interface AxisCalibration {
  /** Log-odds without any evidence. */
  readonly startNats: number;
  /** What one discounted nat of support, and of opposition, is worth; at least 0. */
  readonly supportSlope: number;
  readonly oppositionSlope: number;
  /** Log-odds from the three numbers above to log-odds. */
  readonly curve: Curve;
}

/** From the axes to all three at once. They are not independent: whoever hides a coordination has a reason to. */
export interface JointCalibration {
  readonly startNats: number;
  /** What each axis's log-odds are worth; kept above 0, for no two axes may carry a verdict without the third. */
  readonly slopes: Readonly<Record<Axis, number>>;
  /** What the log-odds of the weakest axis are worth besides, where they speak against it. */
  readonly weakestSlope: number;
  readonly curve: Curve;
}

export interface CalibrationTable {
  /** Who made it: command, split, seeds, worlds. */
  readonly source: string;
  readonly axes: Readonly<Record<Axis, AxisCalibration>>;
  readonly posterior: JointCalibration;
  /** A claim 0..1 that an account belongs to a campaign, given that there is one, to the chance that it does. */
  readonly member: Curve;
  /** The same of an exchange. */
  readonly exchange: Curve;
  /** Candidate groups for each that was a campaign, of which the posterior's prior odds follow. */
  readonly campaignShare: number;
}

/** Beyond the outermost corners there are no data: each further nat counts this much, and two nats in all. */
const beyondSlope = 0.2;
const beyondNatsMax = 2;
/** An axis speaks with at most these log-odds in the joint. */
const axisNatsMax = 6;
/**
 * The same of the two axes that say who asks, where they speak for a campaign. A pool of accounts may be one hand's and hidden beyond all
 * doubt: it then says no more of what is drawn than one that is so at 0.95.
 */
const whoNatsMax = 3;

/** Probability of an axis. `support` at least 0 and `opposition` at most 0, discounted nats. */
export function axisProbability(axis: AxisCalibration, support: number, opposition: number): number {
  return logistic(curveAt(axis.curve, axisNats(axis, support, opposition)));
}

/** Log-odds before the curve. */
export function axisNats(
  calibration: Omit<AxisCalibration, 'curve'>,
  support: number,
  opposition: number,
): number {
  const { startNats, supportSlope, oppositionSlope } = calibration;
  return startNats + supportSlope * support + oppositionSlope * opposition;
}

/** Probability that this is a campaign, that is that all three axes hold of one hidden hand. */
export function jointProbability(axes: Readonly<Record<Axis, number>>, joint: JointCalibration): number {
  return logistic(curveAt(joint.curve, jointNats(axes, joint)));
}

/** Log-odds before the curve. */
export function jointNats(
  axes: Readonly<Record<Axis, number>>,
  joint: Omit<JointCalibration, 'curve'>,
): number {
  const [coordination, covertness, extractiveness] = axisLogOdds(axes);
  const { slopes } = joint;
  return (
    joint.startNats +
    joint.weakestSlope * weakestOf(axes) +
    slopes.coordination * coordination +
    slopes.covertness * covertness +
    slopes.extractiveness * extractiveness
  );
}

/**
 * Log-odds of the axis that is spoken against most, at most 0: all three can be no likelier than that one, and a firm with
 * a dozen accounts of its own that ask for nothing a trainer wants is hidden and coordinated beyond all doubt.
 */
export function weakestOf(axes: Readonly<Record<Axis, number>>): number {
  return Math.min(0, ...axisLogOdds(axes));
}

/** In the order coordination, covertness, extractiveness; bounded, so that no axis outweighs the others. */
export function axisLogOdds(
  axes: Readonly<Record<Axis, number>>,
): readonly [coordination: number, covertness: number, extractiveness: number] {
  const bounded = (score: number, most: number): number => clamp(logit(score), -axisNatsMax, most);
  return [
    bounded(axes.coordination, whoNatsMax),
    bounded(axes.covertness, whoNatsMax),
    bounded(axes.extractiveness, axisNatsMax),
  ];
}

/** Chance that an account belongs, given a campaign. */
export function memberProbability(claim: number): number {
  return isotonicAt(calibrationTable.member, claim);
}

/** Chance that an exchange belongs, given a campaign. */
export function exchangeProbability(claim: number): number {
  return isotonicAt(calibrationTable.exchange, claim);
}

/**
 * How much more the evidence is expected of a campaign than of the innocent groups that come this far, in nats:
 * posterior odds over prior odds. Its mean among such groups is 1 where the posterior is calibrated, so it is
 * an e-value against "one of the innocents that calibration knows".
 */
export function campaignEValue(posterior: number): number {
  return logit(posterior) - logit(calibrationTable.campaignShare);
}

/** The curve at `x`; an empty curve changes nothing. */
export function curveAt(curve: Curve, x: number): number {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return x;
  const beyond = x < first[0] ? x - first[0] : Math.max(0, x - last[0]);
  return isotonicAt(curve, x) + clamp(beyondSlope * beyond, -beyondNatsMax, beyondNatsMax);
}
