// Windowed maximum mean discrepancy after Liu, Guo and Dong (arXiv 2606.05725, 2026): a window of queries is
// compared with benign traffic by the squared distance of their means in the feature space of a Gaussian kernel,
// and a threshold that benign windows alone have set tells whether it is extraction. Windows are of one account,
// and of all accounts of one address range together, the paper's user-level and mixed settings.
// Adapted: hashed word vectors for sentence embeddings (`embedding.ts`); random Fourier features for the kernel
// (Rahimi and Recht 2007), so a window costs one vector however long it is; 50 and 200 queries instead of 1,500,
// because spread campaigns never send that many from one account; and the reference is the log's own traffic,
// every account with at most its first twenty queries, since a service has no other history of its own. Campaigns
// are a small share of that, and what they add makes the method miss rather than accuse. The estimate is the
// unbiased one, so it does not depend on the window's length.

import { seededRandom, type Random } from '../../stats/chance.ts';
import { normalQuantile } from './shapiro-wilk.ts';
import { type Baseline, makeBaseline, type Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import { dimensions, Embedder } from './embedding.ts';
import { Names } from './names.ts';
import { addressRange, promptText } from './prompts.ts';
import { readExchanges } from './read.ts';
import { thresholds } from './thresholds.ts';

const features = 128;
/** The median distance of unrelated prompts as unit vectors is close to this; the usual choice of bandwidth. */
const bandwidth = 1.3;
const accountWindow = 50;
const addressWindow = 200;
const referenceQueriesMax = 20;

export const mmd: Baseline = makeBaseline({
  name: 'mmd',
  about: 'windows of queries of an account or address whose distribution differs from all traffic',
  paper: {
    title:
      'An Embarrassingly Simple Detector for Model Extraction Attacks in Large Language Model API Traffic',
    year: 2026,
    figures:
      '0.3 % false positives, every pure attacker found and 90.5 % on average over attacker shares, with windows of 1,500 queries; its released results at windows of 100: 4.6 % found at an attacker share of 10 %, 100 % of pure ones',
  },
  thresholds: thresholds.mmd,
  measure,
});

/** Random Fourier features of a Gaussian kernel, the same for every run. */
class KernelFeatures {
  readonly #directions: Float32Array;
  readonly #phases: Float32Array;

  constructor(random: Random) {
    const scale = 1 / (bandwidth * 127);
    this.#directions = Float32Array.from({ length: features * dimensions }, () => normal(random) * scale);
    this.#phases = Float32Array.from({ length: features }, () => 2 * Math.PI * random());
  }

  /** Fills `into`, of 128 places; the products of two such vectors estimate the kernel. */
  map(vector: Int8Array, into: Float32Array): void {
    const directions = this.#directions;
    for (let feature = 0; feature < features; feature += 1) {
      const from = feature * dimensions;
      let sum = this.#phases[feature] ?? 0;
      for (let axis = 0; axis < dimensions; axis += 1)
        sum += (directions[from + axis] ?? 0) * (vector[axis] ?? 0);
      into[feature] = Math.sqrt(2 / features) * Math.cos(sum);
    }
  }
}

function normal(random: Random): number {
  return normalQuantile(Math.min(Math.max(random(), 1e-12), 1 - 1e-12));
}

/** Sum of feature vectors, and of their squared lengths. */
class FeatureSum {
  readonly sum: Float32Array = new Float32Array(features);
  readonly accounts: Set<number> = new Set();
  squares = 0;
  count = 0;

  add(vector: Float32Array, account: number): void {
    for (let at = 0; at < features; at += 1) {
      const value = vector[at] ?? 0;
      this.sum[at] = (this.sum[at] ?? 0) + value;
      this.squares += value * value;
    }
    this.count += 1;
    this.accounts.add(account);
  }

  /** Unbiased squared discrepancy from a mean that is taken as exact; may be below 0. */
  discrepancy(mean: Float32Array): number {
    let own = -this.squares;
    let cross = 0;
    let other = 0;
    for (let at = 0; at < features; at += 1) {
      const value = this.sum[at] ?? 0;
      const reference = mean[at] ?? 0;
      own += value * value;
      cross += value * reference;
      other += reference * reference;
    }
    return own / (this.count * (this.count - 1)) - (2 * cross) / this.count + other;
  }
}

/** Full windows one after another, for every key. */
class Windows {
  readonly #length: number;
  readonly #open = new Map<number | string, FeatureSum>();
  readonly full: FeatureSum[] = [];

  constructor(length: number) {
    this.#length = length;
  }

  add(key: number | string, vector: Float32Array, account: number): void {
    const window = this.#open.get(key) ?? new FeatureSum();
    window.add(vector, account);
    if (window.count < this.#length) this.#open.set(key, window);
    else this.#open.delete(key);
    if (window.count === this.#length) this.full.push(window);
  }

  /** By account: its worst window, 0 for none. */
  worst(accounts: number, mean: Float32Array): Float64Array {
    const values = new Float64Array(accounts);
    for (const window of this.full) {
      const value = window.discrepancy(mean);
      for (const account of window.accounts) values[account] = Math.max(values[account] ?? 0, value);
    }
    return values;
  }
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const names = new Names();
  const embedder = new Embedder();
  const kernel = new KernelFeatures(seededRandom(1));
  const vector = new Int8Array(dimensions);
  const mapped = new Float32Array(features);
  const byAccount = new Windows(accountWindow);
  const byAddress = new Windows(addressWindow);
  const reference = new FeatureSum();
  const queries: number[] = [];
  await readExchanges(input, (exchange) => {
    const account = names.number(exchange.account);
    if (!embedder.embed(promptText(exchange), vector)) return;
    kernel.map(vector, mapped);
    queries[account] = (queries[account] ?? 0) + 1;
    if ((queries[account] ?? 0) <= referenceQueriesMax) reference.add(mapped, account);
    byAccount.add(account, mapped, account);
    const range = addressRange(exchange.ip);
    if (range !== undefined) byAddress.add(range, mapped, account);
  });
  const mean = reference.sum.map((value) => value / Math.max(1, reference.count));
  const accounts = names.list.length;
  return {
    accounts: names.list,
    statistics: [
      { name: 'account', values: byAccount.worst(accounts, mean) },
      { name: 'address', values: byAddress.worst(accounts, mean) },
    ],
  };
}
