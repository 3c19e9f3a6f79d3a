// How much likelier something is to be of one kind than of another, learned from samples of both. Each thing is a
// list of features (words, shapes); a feature's log-ratio is smoothed towards nothing by how rarely it was seen
// (naive Bayes), and because words are not independent the sums are put on an honest scale by a logistic
// regression on scores that each sample got from the others (cross-fitting: a sample never votes on itself).
// Refused: embeddings (too dear for every exchange), and trusting naive Bayes' own odds (far too sure).

import { assert } from '../core/assert.ts';
import { fitLogistic, logOddsOf } from './logistic-regression.ts';
import { clamp } from './numbers.ts';

export interface ContrastSample {
  /** Feature ids, each once: below `wordSpace` the words, from there on shapes. */
  readonly features: ArrayLike<number>;
  /** Samples of one fold are learned from or left out together, 0 to `foldCount` - 1. */
  readonly fold: number;
}

export const foldCount = 4;
/** Features below this are words, of which a text has many; the others are shapes, of which it has a few. */
export const wordSpace = 65_536;

/** Sightings that a feature's rate is smoothed by: one or two say little. */
const smoothing = 2;
/** One feature may say so much at most, nats. */
const featureNatsMax = 3;
/** Fewer samples of either kind do not carry a regression. */
const samplesMin = 24;
/** Slopes used below that, and the centre of the ridge above: words count a third, shapes half of what they say. */
const slopesPrior = [0, 0.35, 0.5] as const;
const ridge = 0.02;

export interface Contrast {
  /** Log-likelihood ratio of the first kind against the second, nats; `features` as in the samples. */
  logRatio(features: ArrayLike<number>): number;
  /** The same for a sample that may have been learned from, without its own fold. */
  crossRatio(sample: ContrastSample): number;
}

/** Learns what tells `these` from `those`; linear in the number of features of all samples. */
export function learnContrast(these: readonly ContrastSample[], those: readonly ContrastSample[]): Contrast {
  const [here, there] = [countsOf(these), countsOf(those)];
  const whole = ratiosOf(here, there, -1);
  const byFold = Array.from({ length: foldCount }, (_, fold) => ratiosOf(here, there, fold));
  const enough = these.length >= samplesMin && those.length >= samplesMin;
  const score = (sample: ContrastSample): readonly [number, number] =>
    scoresOf(sample.features, byFold[sample.fold] ?? whole);
  const slopes = enough ? regress(these.map(score), those.map(score)) : slopesPrior;
  return {
    crossRatio: (sample) => logOddsOf(slopes, score(sample)),
    logRatio: (features) => logOddsOf(slopes, scoresOf(features, whole)),
  };
}

interface Counts {
  /** Samples by fold, and of all at the end. */
  readonly sizes: readonly number[];
  /** Sightings of each feature by fold, and of all at the end. */
  readonly seen: ReadonlyMap<number, Uint32Array>;
}

function countsOf(samples: readonly ContrastSample[]): Counts {
  const sizes = Array.from({ length: foldCount + 1 }, () => 0);
  const seen = new Map<number, Uint32Array>();
  for (const { features, fold } of samples) {
    assert(fold >= 0 && fold < foldCount, 'a sample has a fold');
    sizes[fold] = (sizes[fold] ?? 0) + 1;
    sizes[foldCount] = (sizes[foldCount] ?? 0) + 1;
    for (let at = 0; at < features.length; at += 1) {
      const feature = features[at] ?? 0;
      let counts = seen.get(feature);
      if (counts === undefined) {
        counts = new Uint32Array(foldCount + 1);
        seen.set(feature, counts);
      }
      counts[fold] = (counts[fold] ?? 0) + 1;
      counts[foldCount] = (counts[foldCount] ?? 0) + 1;
    }
  }
  return { sizes, seen };
}

/** Log-ratio of each feature, learned from all folds but `without` (-1: from all). */
function ratiosOf(here: Counts, there: Counts, without: number): ReadonlyMap<number, number> {
  const sizeOf = (counts: Counts): number =>
    Math.max(1, (counts.sizes[foldCount] ?? 0) - (counts.sizes[without] ?? 0));
  const [sizeHere, sizeThere] = [sizeOf(here), sizeOf(there)];
  const ratios = new Map<number, number>();
  for (const feature of new Set([...here.seen.keys(), ...there.seen.keys()])) {
    const seenOf = (counts: Counts): number => {
      const seen = counts.seen.get(feature);
      return (seen?.[foldCount] ?? 0) - (seen?.[without] ?? 0);
    };
    const [seenHere, seenThere] = [seenOf(here), seenOf(there)];
    // The rate of both kinds, each counted once, is what a feature is taken to have before it is looked at.
    const rate = (seenHere / sizeHere + seenThere / sizeThere) / 2;
    if (rate === 0) continue;
    const smooth = (seen: number, size: number): number => (seen + smoothing) / (size + smoothing / rate);
    const ratio = Math.log(smooth(seenHere, sizeHere) / smooth(seenThere, sizeThere));
    ratios.set(feature, clamp(ratio, -featureNatsMax, featureNatsMax));
  }
  return ratios;
}

/** What the words say, by the root of their number, and what the shapes say. */
function scoresOf(
  features: ArrayLike<number>,
  ratios: ReadonlyMap<number, number>,
): readonly [words: number, shapes: number] {
  let [words, shapes, count] = [0, 0, 0];
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    const ratio = ratios.get(feature) ?? 0;
    if (feature >= wordSpace) shapes += ratio;
    else {
      words += ratio;
      count += 1;
    }
  }
  return [words / Math.sqrt(Math.max(4, count)), shapes];
}

/** Both kinds weigh the same, so that log-odds are log-likelihood ratios. */
function regress(
  these: readonly (readonly [number, number])[],
  those: readonly (readonly [number, number])[],
): readonly number[] {
  const samples = [
    ...these.map((features) => ({ features, target: 1, weight: 0.5 / these.length })),
    ...those.map((features) => ({ features, target: 0, weight: 0.5 / those.length })),
  ];
  const fewer = Math.min(these.length, those.length);
  return fitLogistic(samples, { prior: slopesPrior, ridge: ridge / Math.sqrt(fewer), slopeMin: 0 });
}
