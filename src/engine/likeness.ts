// Accounts that send the same mixture of things, when nothing that they send repeats: a queue dealt over a pool
// gives every account the same vocabulary in the same proportions, whoever rewrites its requests. Each account is
// described by which words it uses oftener or less often than others, in the requests that open a conversation;
// two accounts are alike when each is among the other's nearest and they have several neighbours in common
// (Jarvis and Patrick 1973). How similar two accounts are says nothing by itself, it depends on language and
// volume; who is nearer than all others does. Refused: a threshold on the similarity; rare words, which are names
// and numbers of the single request; comparing all accounts of a large log.

import type { Lists, Store } from '../store/store.ts';
import { IndexSets } from './cluster.ts';

/** Accounts compared, those first that most often ask and never come back; the square of it is the cost. */
const accountsMax = 5_000;
/** Requests that a mixture shows itself in, and those that it is taken from at most. */
const requestsMin = 8;
const requestsMax = 30;
/** Words shorter requests have do not show what they are about. */
const requestWordsMin = 4;
/** A word in fewer requests than this says who wrote, not what is asked. */
const rateMin = 0.002;
/** Words are folded into so many dimensions; distances between accounts survive that (Johnson, Lindenstrauss 1984). */
const dimensions = 128;
const neighboursMax = 10;
/** Neighbours that two alike accounts have in common, at least. */
const commonMin = 4;
const groupMin = 5;
/** Of its ten neighbours so many are in the group that an account belongs to. */
const homeMin = 6;
const settlingRounds = 3;

/** What one account sent: the number of sampled requests, and of those with each word. */
interface Mixture {
  readonly account: string;
  readonly requests: number;
  readonly words: ReadonlyMap<number, number>;
}

/**
 * Groups of accounts alike in what they ask, largest first, each account in one at most. Account hashes as decimal
 * digits. Needs `account_sums`. Cost: square of the accounts compared.
 */
export async function findAlike(store: Store): Promise<readonly (readonly string[])[]> {
  const mixtures = await readMixtures(store);
  const neighbours = nearest(vectorsOf(mixtures), mixtures.length);
  const groups = settle(coresOf(neighbours), neighbours);
  return groups.map((group) => group.map((index) => mixtures[index]?.account ?? ''));
}

async function readMixtures(store: Store): Promise<readonly Mixture[]> {
  const found = await store.query(
    // Requests are chosen by hash before their words are read: sorted with them they would fill a disk.
    `SELECT account, words FROM @exchanges WHERE exchange IN (
       SELECT exchange FROM @exchanges
       WHERE turns <= 1 AND status < 400 AND length(words) >= ${requestWordsMin} AND account IN (
         SELECT account FROM @account_sums WHERE starts - least(starts, continued) >= ${requestsMin}
         ORDER BY (starts - least(starts, continued)) / exchanges * log(1 + exchanges) DESC, account
         LIMIT ${accountsMax})
       ORDER BY cityHash64(exchange) LIMIT ${requestsMax} BY account)
     ORDER BY account, exchange`,
  );
  const accounts = found.strings('account');
  const words = found.lists('words');
  const mixtures: Mixture[] = [];
  for (let first = 0; first < accounts.length;) {
    const account = accounts[first] ?? '';
    let end = first + 1;
    while (accounts[end] === account) end += 1;
    if (end - first >= requestsMin) {
      mixtures.push({ account, requests: end - first, words: countWords(words, first, end) });
    }
    first = end;
  }
  return mixtures;
}

function countWords(words: Lists, first: number, end: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const from = first === 0 ? 0 : (words.ends[first - 1] ?? 0);
  for (let at = from; at < (words.ends[end - 1] ?? 0); at += 1) {
    const word = words.values[at] ?? 0;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** One row of unit length for each mixture: log-compressed standard scores of its words against all mixtures. */
function vectorsOf(mixtures: readonly Mixture[]): Float32Array {
  const rates = new Map<number, number>();
  for (const { requests, words } of mixtures) {
    for (const [word, count] of words) {
      rates.set(word, (rates.get(word) ?? 0) + count / requests / mixtures.length);
    }
  }
  const telling = [...rates].filter(([, rate]) => rate >= rateMin);
  const vectors = new Float32Array(mixtures.length * dimensions);
  mixtures.forEach((mixture, index) => {
    const row = vectors.subarray(index * dimensions, (index + 1) * dimensions);
    for (const [word, rate] of telling) {
      const deviation = Math.sqrt((rate * (1 - rate)) / mixture.requests + 1e-6);
      const score = ((mixture.words.get(word) ?? 0) / mixture.requests - rate) / deviation;
      const hash = Math.imul(word + 1, 0x9e37_79b1) >>> 0;
      const signed = (hash & 0x1_0000) === 0 ? -score : score;
      const slot = hash % dimensions;
      row[slot] = (row[slot] ?? 0) + Math.sign(signed) * Math.log1p(Math.abs(score));
    }
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) row.forEach((value, slot) => (row[slot] = value / length));
  });
  return vectors;
}

/** Of each row of `vectors` the most similar others, nearest first. */
function nearest(vectors: Float32Array, count: number): readonly (readonly number[])[] {
  // Rows of nothing make whole tiles; they are nobody's neighbour.
  const padded = count + ((tile - (count % tile)) % tile);
  const rows = new Float64Array(padded * dimensions);
  rows.set(vectors);
  const near = new Nearest(count);
  const products = new Float64Array(tile * tile);
  // Every row meets the others in ascending order, by which ties are settled.
  for (let one = 0; one < padded; one += tile) {
    for (let other = one; other < padded; other += tile) {
      multiply(rows, { one, other }, products);
      near.meetAll({ one, other }, products);
    }
  }
  return near.lists();
}

/** So many rows are compared with as many at a time: they stay near the processor. */
const tile = 4;

/**
 * Scalar products of the rows from `one` on with those from `other` on, four at a time: each is added up in order, and
 * a processor that must wait for one sum goes on with the others (measured: seven times as fast as one by one).
 */
function multiply(
  rows: Float64Array,
  at: { readonly one: number; readonly other: number },
  products: Float64Array,
): void {
  for (let a = 0; a < tile; a += 2) {
    for (let b = 0; b < tile; b += 2) {
      const [here, there] = [(at.one + a) * dimensions, (at.other + b) * dimensions];
      let [upperLeft, upperRight, lowerLeft, lowerRight] = [0, 0, 0, 0];
      for (let place = 0; place < dimensions; place += 1) {
        const upper = rows[here + place] ?? 0;
        const lower = rows[here + dimensions + place] ?? 0;
        const left = rows[there + place] ?? 0;
        const right = rows[there + dimensions + place] ?? 0;
        upperLeft += upper * left;
        upperRight += upper * right;
        lowerLeft += lower * left;
        lowerRight += lower * right;
      }
      const first = a * tile + b;
      products[first] = upperLeft;
      products[first + 1] = upperRight;
      products[first + tile] = lowerLeft;
      products[first + tile + 1] = lowerRight;
    }
  }
}

/** The most similar others of every row, kept while pairs are met. */
class Nearest {
  readonly #count: number;
  readonly #sizes: Uint8Array;
  readonly #places: Uint32Array;
  readonly #values: Float32Array;

  constructor(count: number) {
    this.#count = count;
    this.#sizes = new Uint8Array(count);
    this.#places = new Uint32Array(count * neighboursMax);
    this.#values = new Float32Array(count * neighboursMax);
  }

  /** Rows of a tile with one another: each with those of the other side that come later. */
  meetAll(at: { readonly one: number; readonly other: number }, products: Float64Array): void {
    for (let a = 0; a < tile; a += 1) {
      for (let b = at.one === at.other ? a + 1 : 0; b < tile; b += 1) {
        this.#meet(at.one + a, at.other + b, products[a * tile + b] ?? 0);
      }
    }
  }

  #meet(one: number, other: number, similarity: number): void {
    if (one >= this.#count || other >= this.#count) return;
    const value = Math.fround(similarity);
    this.#offer(one, other, value);
    this.#offer(other, one, value);
  }

  #offer(row: number, other: number, value: number): void {
    const first = row * neighboursMax;
    const size = this.#sizes[row] ?? 0;
    if (size === neighboursMax && value <= (this.#values[first + size - 1] ?? 0)) return;
    let place = first + Math.min(size, neighboursMax - 1);
    for (; place > first && (this.#values[place - 1] ?? 0) < value; place -= 1) {
      this.#values[place] = this.#values[place - 1] ?? 0;
      this.#places[place] = this.#places[place - 1] ?? 0;
    }
    this.#values[place] = value;
    this.#places[place] = other;
    this.#sizes[row] = Math.min(neighboursMax, size + 1);
  }

  lists(): readonly (readonly number[])[] {
    return Array.from({ length: this.#count }, (_, row) => {
      const first = row * neighboursMax;
      return [...this.#places.subarray(first, first + (this.#sizes[row] ?? 0))];
    });
  }
}

/** Groups of mutual neighbours that have several neighbours in common. */
function coresOf(neighbours: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = new IndexSets(neighbours.length);
  const near = neighbours.map((list) => new Set(list));
  neighbours.forEach((list, one) => {
    for (const other of list) {
      if (other <= one || near[other]?.has(one) !== true) continue;
      const common = list.filter((third) => near[other]?.has(third)).length;
      if (common >= commonMin) sets.join(one, other);
    }
  });
  return sets.groups(neighbours.map((_, index) => index)).filter((group) => group.length >= groupMin);
}

/** Everybody goes where most of his neighbours are, or nowhere. */
function settle(
  cores: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  let homes = new Map(cores.flatMap((core, group) => core.map((index) => [index, group] as const)));
  for (let round = 0; round < settlingRounds; round += 1) {
    const next = new Map<number, number>();
    neighbours.forEach((list, index) => {
      const votes = new Map<number, number>();
      for (const other of list) {
        const group = homes.get(other);
        if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1);
      }
      const [most] = [...votes].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
      if (most !== undefined && most[1] >= homeMin) next.set(index, most[0]);
    });
    homes = next;
  }
  const groups = cores.map((): number[] => []);
  for (const [index, group] of homes) groups[group]?.push(index);
  return groups.filter((group) => group.length >= groupMin).sort((one, other) => other.length - one.length);
}
