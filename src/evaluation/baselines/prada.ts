// PRADA (Juuti, Szyller, Marchal, Asokan; EuroS&P 2019), adapted to text. A natural client's queries lie at
// distances from its earlier queries that look normally distributed; queries made to walk along a decision
// boundary do not. For each account the smallest distance of every query to a growing set of its earlier ones
// is kept, values beyond three standard deviations are left out, and the account is suspected when the
// Shapiro-Wilk W of the rest is below a threshold. The growing set takes a query that is farther than the mean less
// one standard deviation of the distances of the set, as in the paper.
// Adapted: text has no predicted class, so an account has one set instead of one for each class; the distance is
// that of hashed word vectors; and a statement is made from 30 distances on instead of 100, because accounts of
// a spread campaign never send a hundred prompts. Each account is judged alone, as in the paper.

import type { Exchange } from '../../core/exchange.ts';
import { type Baseline, makeBaseline, type Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import { dimensions, distance, Embedder } from './embedding.ts';
import { Names } from './names.ts';
import { promptText } from './prompts.ts';
import { readExchanges } from './read.ts';
import { shapiroWilk } from './shapiro-wilk.ts';
import { thresholds } from './thresholds.ts';

const distancesMin = 30;
/** Later queries of an account are not looked at. */
const distancesMax = 1_000;
/** The growing set stops here: 16 kB an account, and every query costs so many distances at most. */
const setMax = 128;
const outlierDeviations = 3;

export const prada: Baseline = makeBaseline({
  name: 'prada',
  about: 'distances between the queries of an account that do not look normally distributed',
  paper: {
    title: 'PRADA: Protecting Against DNN Model Stealing Attacks',
    year: 2019,
    figures:
      'detects all earlier extraction attacks on image classifiers without false positives; adapted to text by others, 77 to 79 % of pure attack windows and 15 to 22 % at an attacker share of 5 %, at 3 to 10 % false positives (result files of arXiv 2606.05725)',
  },
  thresholds: thresholds.prada,
  measure,
});

/** Mean and deviation of numbers as they come (Welford 1962). */
class Moments {
  count = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.count += 1;
    const before = value - this.mean;
    this.mean += before / this.count;
    this.#squares += before * (value - this.mean);
  }

  get deviation(): number {
    return this.count < 2 ? 0 : Math.sqrt(this.#squares / (this.count - 1));
  }
}

/** What is kept of one account. */
class QueryWatch {
  readonly #set: Int8Array[] = [];
  readonly #setDistances = new Moments();
  readonly #distances: number[] = [];
  #distanceMin = 0;

  /** Takes the next query; the vector may be used again by the caller. */
  add(query: Int8Array): void {
    if (this.#distances.length >= distancesMax) return;
    let nearest = Infinity;
    for (const earlier of this.#set) nearest = Math.min(nearest, distance(query, earlier));
    if (nearest === Infinity) {
      this.#set.push(query.slice());
      return;
    }
    this.#distances.push(nearest);
    if (nearest <= this.#distanceMin || this.#set.length >= setMax) return;
    this.#set.push(query.slice());
    this.#setDistances.add(nearest);
    const { mean, deviation } = this.#setDistances;
    this.#distanceMin = Math.max(this.#distanceMin, mean - deviation);
  }

  /** 1 - W without outliers; 0 while there is too little to say. Equal distances throughout are as odd as can be: 1. */
  deviation(): number {
    if (this.#distances.length < distancesMin) return 0;
    const moments = new Moments();
    for (const value of this.#distances) moments.add(value);
    const { mean, deviation } = moments;
    const kept = this.#distances.filter((value) => Math.abs(value - mean) <= outlierDeviations * deviation);
    const normality = shapiroWilk(kept);
    return normality === undefined ? 1 : 1 - normality.w;
  }
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const names = new Names();
  const watches: QueryWatch[] = [];
  const embedder = new Embedder();
  const vector = new Int8Array(dimensions);
  await readExchanges(input, (exchange: Exchange) => {
    const account = names.number(exchange.account);
    watches[account] ??= new QueryWatch();
    if (embedder.embed(promptText(exchange), vector)) watches[account].add(vector);
  });
  const values = Float64Array.from(watches, (watch) => watch.deviation());
  return { accounts: names.list, statistics: [{ name: 'deviation', values }] };
}
