// The innocent pattern that a campaign resembles most, and what speaks against it: the question that the
// customer's lawyer asks first. Patterns are means of groups of innocents in simulated traffic
// (`explain-patterns.ts`), so "nearest" means nearest among the innocents that are known, and a far distance
// means that none of them is like this, not that it is guilty.

import type { InnocentFeatureReport, NearestInnocentReport } from '../core/report.ts';
import { percent } from '../signals/words.ts';
import type { GroupView } from '../signals/view.ts';
import { innocentPatterns } from './explain-patterns.ts';
import { featureList, type FeatureName, featureNames, type Profile, profileOf } from './explain-profile.ts';

export interface InnocentPattern {
  /** In the plural: "benchmark laboratories". */
  readonly name: string;
  /** Groups that it was learned from. */
  readonly groups: number;
  readonly mean: Readonly<Partial<Record<FeatureName, number>>>;
  /** Standard deviation between groups of the pattern. */
  readonly spread: Readonly<Partial<Record<FeatureName, number>>>;
}

/** Groups of one pattern differ at least this much, as far as a handful of examples can tell. */
const spreadMin = 0.1;
/** No single figure may decide the likeness. */
const deviationMax = 4;
/** Below this a figure does not speak against the pattern. */
const againstMin = 1;
const againstMax = 2;
/** As near as groups of one pattern are to their mean; and farther than nearly all of them. */
const likeMax = 1;
const unlikeMin = 1.75;
/** Fewer figures known in common say nothing. */
const featuresMin = 6;

interface Deviation {
  readonly feature: FeatureName;
  readonly here: number;
  readonly there: number;
  /** In spreads of the pattern. */
  readonly size: number;
}

/** Undefined when too little is known of the group. */
export function nearestInnocent(
  group: GroupView,
  patterns: readonly InnocentPattern[] = innocentPatterns,
): NearestInnocentReport | undefined {
  return nearestTo(profileOf(group), patterns);
}

export function nearestTo(
  profile: Profile,
  patterns: readonly InnocentPattern[],
): NearestInnocentReport | undefined {
  const [nearest] = patterns
    .map((pattern) => ({ pattern, deviations: deviationsFrom(profile, pattern) }))
    .filter(({ deviations }) => deviations.length >= featuresMin)
    .map((one) => ({ ...one, distance: rootMeanSquare(one.deviations) }))
    .sort((one, other) => one.distance - other.distance);
  if (nearest === undefined) return undefined;
  const against = [...nearest.deviations]
    .sort((one, other) => other.size - one.size)
    .filter(({ size }) => size >= againstMin)
    .slice(0, againstMax);
  const features = against.map(({ feature, here, there }) => ({
    feature: featureNames[feature],
    here: round(here),
    there: round(there),
  }));
  return {
    pattern: nearest.pattern.name,
    distance: round(nearest.distance),
    features,
    text: sentence(nearest.pattern.name, nearest.distance, features),
  };
}

function deviationsFrom(profile: Profile, pattern: InnocentPattern): readonly Deviation[] {
  return featureList.flatMap((feature) => {
    const here = profile[feature];
    const there = pattern.mean[feature];
    if (here === undefined || there === undefined) return [];
    const size = Math.abs(here - there) / Math.max(spreadMin, pattern.spread[feature] ?? 0);
    return [{ feature, here, there, size }];
  });
}

function rootMeanSquare(deviations: readonly Deviation[]): number {
  const sum = deviations.reduce((total, { size }) => total + Math.min(deviationMax, size) ** 2, 0);
  return Math.sqrt(sum / deviations.length);
}

function sentence(name: string, distance: number, features: readonly InnocentFeatureReport[]): string {
  const near =
    distance < likeMax
      ? 'Looks like'
      : distance < unlikeMin
        ? 'Most like'
        : 'Unlike any known innocents; nearest are';
  const against = features.map(
    ({ feature, here, there }) => `${percent(here)} of ${feature}, where they show ${percent(there)}`,
  );
  if (against.length === 0) return `${near} ${name}, and nothing that was measured tells it from them.`;
  return `${near} ${name}. Against its being such a group: it shows ${against.join('; and ')}.`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
