// Near-duplicate prompts by MinHash and banding (Broder 1997), with the settings of the FineWeb data set (Penedo
// et al. 2024): shingles of five words, 112 minima in 14 bands of 8, which finds pairs that share about three
// quarters of their shingles. Prompts that agree in a band are joined to clusters, as deduplicators do; two
// accounts are linked by how many of their prompts lie in clusters they share, and links of enough prompts make
// groups. Adapted: deduplicators have no accounts; counting the smaller number of either account's prompts in
// each shared cluster is the plainest way to ask for k near-duplicates between two accounts.
// Known blindness, kept: resemblance is of whole prompts, so a template whose slot is half of the prompt
// resembles nothing. Exact repeats are near-duplicates too. Clusters of hundreds of accounts link only the
// accounts of the smallest hashes, the same ones in every cluster.

import { spread } from '../../fingerprint/hash.ts';
import { type Baseline, groupAccountsMin, makeBaseline, type Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import {
  groupCounted,
  hubAccountsMax,
  KeyTable,
  keyOf,
  Numbers,
  PairTable,
  smallestHashes,
} from './key-table.ts';
import { type Link, linkageHeights, Sets } from './linkage.ts';
import { Names } from './names.ts';
import { hashWords, promptText, textKey, wordsMax } from './prompts.ts';
import { readExchanges } from './read.ts';
import { thresholds } from './thresholds.ts';

const bands = 14;
const rows = 8;
const shingleWords = 5;
/** Shorter prompts have too few shingles for a resemblance ("please go on"). */
const promptWordsMin = 10;
/** Distinct pairs of accounts remembered, about 60 MB. */
const pairsMax = 4_000_000;

export const minhashLsh: Baseline = makeBaseline({
  name: 'minhash-lsh',
  about: 'near-duplicate prompts across accounts: 5-word shingles, MinHash in 14 bands of 8',
  paper: {
    title: 'On the Resemblance and Containment of Documents; settings of FineWeb',
    year: 1997,
    figures:
      'no figures for account groups; 14 bands of 8 find 77 % of pairs of resemblance 0.75 and 5 % at 0.5',
  },
  thresholds: thresholds['minhash-lsh'],
  measure,
});

/** Minima of one prompt; scratch that is used again. */
export class Signer {
  readonly #words = new Int32Array(wordsMax);
  readonly #minima = new Uint32Array(bands * rows);
  readonly #multipliers: Int32Array;
  readonly #offsets: Int32Array;

  constructor() {
    this.#multipliers = Int32Array.from({ length: bands * rows }, (_, index) => spread(2 * index + 1) | 1);
    this.#offsets = Int32Array.from({ length: bands * rows }, (_, index) => spread(2 * index + 2));
  }

  /** Fills `keys` with the key of each band; false when the prompt is too short. `keys` has 14 places. */
  sign(text: string, keys: Float64Array): boolean {
    const count = hashWords(text, this.#words);
    if (count < promptWordsMin) return false;
    this.#minima.fill(0xffff_ffff);
    for (let at = 0; at + shingleWords <= count; at += 1) this.#take(at);
    for (let band = 0; band < bands; band += 1) keys[band] = this.#bandKey(band);
    return true;
  }

  #take(at: number): void {
    let shingle = 0;
    for (let word = at; word < at + shingleWords; word += 1) {
      shingle = (Math.imul(shingle, 0x2c1b3c6d) + (this.#words[word] ?? 0)) | 0;
    }
    shingle = spread(shingle);
    const minima = this.#minima;
    const multipliers = this.#multipliers;
    const offsets = this.#offsets;
    for (let hash = 0; hash < minima.length; hash += 1) {
      let value = Math.imul(shingle ^ (offsets[hash] ?? 0), multipliers[hash] ?? 1);
      value = (value ^ (value >>> 15)) >>> 0;
      if (value < (minima[hash] ?? 0)) minima[hash] = value;
    }
  }

  #bandKey(band: number): number {
    let low = band;
    let high = ~band;
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      const value = this.#minima[row] ?? 0;
      low = Math.imul(low ^ value, 0x85ebca6b) ^ (low >>> 13);
      high = Math.imul(high + value, 0xc2b2ae35) ^ (high >>> 16);
    }
    return keyOf(spread(low), spread(high));
  }
}

/** Distinct prompts with their band keys, and who sent which. */
class Prompts {
  readonly #signer = new Signer();
  readonly #texts = new KeyTable();
  /** By text: its prompt + 1; 0 for a text that is too short. */
  readonly #promptOf = new Numbers();
  /** Band keys of prompt p from `bands * p`. */
  #keys = new Float64Array(bands << 10);
  #count = 0;
  /** In parallel: prompt sent, and by whom. */
  readonly sent: Numbers = new Numbers();
  readonly senders: Numbers = new Numbers();

  add(text: string, account: number): void {
    const number = this.#texts.number(textKey(text));
    if (number === this.#promptOf.length) this.#promptOf.push(this.#sign(text));
    const prompt = this.#promptOf.at(number);
    if (prompt === 0) return;
    this.sent.push(prompt - 1);
    this.senders.push(account);
  }

  #sign(text: string): number {
    const from = bands * this.#count;
    if (from === this.#keys.length) {
      const larger = new Float64Array(2 * this.#keys.length);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    if (!this.#signer.sign(text, this.#keys.subarray(from, from + bands))) return 0;
    this.#count += 1;
    return this.#count;
  }

  /** Prompts joined wherever two agree in a band; one table at a time. */
  clusters(): Sets {
    const sets = new Sets(this.#count);
    for (let band = 0; band < bands; band += 1) {
      const buckets = new KeyTable();
      const firsts = new Numbers();
      for (let prompt = 0; prompt < this.#count; prompt += 1) {
        const bucket = buckets.number(this.#keys[bands * prompt + band] ?? 0);
        if (bucket === firsts.length) firsts.push(prompt);
        else sets.join(firsts.at(bucket), prompt);
      }
    }
    return sets;
  }
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const names = new Names();
  const prompts = new Prompts();
  await readExchanges(input, (exchange) => {
    const account = names.number(exchange.account);
    const text = promptText(exchange);
    if (text !== '') prompts.add(text, account);
  });
  const accounts = names.list.length;
  const links = linksOf(prompts);
  const values = linkageHeights(links, { accounts, accountsMin: groupAccountsMin });
  return { accounts: names.list, statistics: [{ name: 'shared', values, links }] };
}

function linksOf(prompts: Prompts): readonly Link[] {
  const clusters = prompts.clusters();
  const sent = prompts.sent.view().map((prompt) => clusters.find(prompt));
  const { starts, members, counts } = groupCounted(sent, prompts.senders.view());
  const pairs = new PairTable(pairsMax);
  for (let cluster = 0; cluster + 1 < starts.length; cluster += 1) {
    const from = starts[cluster] ?? 0;
    addShared(members.subarray(from, starts[cluster + 1] ?? 0), counts.subarray(from), pairs);
  }
  return Array.from(pairs.pairs(), ({ one, other, sum }) => ({ one, other, value: sum }));
}

/** `counts` runs in parallel with the members of the cluster, which are ascending. */
function addShared(cluster: Uint32Array, counts: Uint32Array, pairs: PairTable): void {
  if (cluster.length < 2) return;
  const countOf = new Map(Array.from(cluster, (account, at) => [account, counts[at] ?? 0]));
  const paired = cluster.length > hubAccountsMax ? smallestHashes(cluster) : cluster;
  for (let at = 0; at < paired.length; at += 1) {
    const one = paired[at] ?? 0;
    for (let next = at + 1; next < paired.length; next += 1) {
      const other = paired[next] ?? 0;
      pairs.add({ one, other }, Math.min(countOf.get(one) ?? 0, countOf.get(other) ?? 0), 0);
    }
  }
}
