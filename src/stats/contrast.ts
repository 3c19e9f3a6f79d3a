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
  /** Log-likelihood ratio of the first kind against the second, nats, learned without the sample's own fold. */
  crossRatio(sample: ContrastSample): number;
}

/** Samples with what was seen in them, counted once for every contrast that they are held against. */
export interface Counted {
  readonly samples: readonly ContrastSample[];
  /** Samples by fold, and of all at the end. */
  readonly sizes: Float64Array;
  /** Of each feature, one after another: sightings by fold, and of all at the end. */
  readonly seen: Uint32Array;
}

const places = foldCount + 1;

/** Learns what tells `these` from `those`; linear in the number of features of all samples. */
export function learnContrast(these: readonly ContrastSample[], those: Counted): Contrast {
  const here = countSamples(these);
  const byFold = Array.from({ length: foldCount }, (_, fold) => ratiosOf(here, those, fold));
  const enough = these.length >= samplesMin && those.samples.length >= samplesMin;
  const score = (sample: ContrastSample): readonly [number, number] =>
    scoresOf(sample.features, byFold[sample.fold]);
  const slopes = enough ? regress(these.map(score), those.samples.map(score)) : slopesPrior;
  return { crossRatio: (sample) => logOddsOf(slopes, score(sample)) };
}

export function countSamples(samples: readonly ContrastSample[]): Counted {
  let space = 0;
  for (const { features } of samples) {
    for (let at = 0; at < features.length; at += 1) space = Math.max(space, 1 + (features[at] ?? 0));
  }
  const sizes = new Float64Array(places);
  const seen = new Uint32Array(space * places);
  for (const { features, fold } of samples) {
    assert(fold >= 0 && fold < foldCount, 'a sample has a fold');
    sizes[fold] = (sizes[fold] ?? 0) + 1;
    sizes[foldCount] = (sizes[foldCount] ?? 0) + 1;
    for (let at = 0; at < features.length; at += 1) {
      const first = (features[at] ?? 0) * places;
      seen[first + fold] = (seen[first + fold] ?? 0) + 1;
      seen[first + foldCount] = (seen[first + foldCount] ?? 0) + 1;
    }
  }
  return { samples, sizes, seen };
}

/** Log-ratio of each feature, learned from all folds but `without`; 0 of what was never seen. */
function ratiosOf(here: Counted, there: Counted, without: number): Float64Array {
  const sizeOf = (counts: Counted): number =>
    Math.max(1, (counts.sizes[foldCount] ?? 0) - (counts.sizes[without] ?? 0));
  const [sizeHere, sizeThere] = [sizeOf(here), sizeOf(there)];
  const seenOf = ({ seen }: Counted, feature: number): number => {
    const first = feature * places;
    return (seen[first + foldCount] ?? 0) - (seen[first + without] ?? 0);
  };
  const ratios = new Float64Array(Math.max(here.seen.length, there.seen.length) / places);
  for (let feature = 0; feature < ratios.length; feature += 1) {
    const [seenHere, seenThere] = [seenOf(here, feature), seenOf(there, feature)];
    if (seenHere === 0 && seenThere === 0) continue;
    // The rate of both kinds, each counted once, is what a feature is taken to have before it is looked at.
    const rate = (seenHere / sizeHere + seenThere / sizeThere) / 2;
    const smooth = (seen: number, size: number): number => (seen + smoothing) / (size + smoothing / rate);
    const ratio = Math.log(smooth(seenHere, sizeHere) / smooth(seenThere, sizeThere));
    ratios[feature] = clamp(ratio, -featureNatsMax, featureNatsMax);
  }
  return ratios;
}

/** What the words say, by the root of their number, and what the shapes say. */
function scoresOf(
  features: ArrayLike<number>,
  ratios: Float64Array | undefined,
): readonly [words: number, shapes: number] {
  let [words, shapes, count] = [0, 0, 0];
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    const ratio = ratios?.[feature] ?? 0;
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
