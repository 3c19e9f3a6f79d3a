// FRAUDAR (Hooi, Song, Beutel, Shah, Shin, Faloutsos; KDD 2016) on the graph of accounts and what they have in
// common: address ranges, exact system prompts, and sampled five-word shingles of new prompts. Blocks of accounts
// and objects that are denser than any pair of accounts can be are taken out one after another
// (`dense-blocks.ts`). The paper's objects are followed users; here an account cannot help but touch thousands of
// shingles, so one in sixteen is taken, the same for everybody. Objects of one account are left out: they lower
// any density above 0.56.
// What it cannot know, kept: an open-source agent with its thousands of users is the densest block there is.

import { spread } from '../../fingerprint/hash.ts';
import { type Baseline, type Block, groupAccountsMin, makeBaseline, type Measurement } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import { BlockFinder } from './dense-blocks.ts';
import { groupCounted, KeyTable, Numbers } from './key-table.ts';
import { Names } from './names.ts';
import { addressRange, hashWords, promptText, textKey, wordsMax } from './prompts.ts';
import { readExchanges } from './read.ts';
import { thresholds } from './thresholds.ts';

const shingleWords = 5;
const sampling = 16;
/** Above this many edges the sample is halved; 120 MB. */
const edgesMax = 10_000_000;
const blocksMax = 60;
/** Two accounts with everything in common come to 2 / log(7). */
const densityMin = 1.03;

export const fraudar: Baseline = makeBaseline({
  name: 'fraudar',
  about:
    'dense blocks of accounts and shared addresses, system prompts and shingles, with camouflage-resistant weights',
  paper: {
    title: 'FRAUDAR: Bounding Graph Fraud in the Face of Camouflage',
    year: 2016,
    figures:
      'a graph of 41.7 million users and 1.47 billion edges; a block of more than 4,000 accounts, of which 57 % of a sample had signs of follower selling against 12 to 25 % of controls',
  },
  thresholds: thresholds.fraudar,
  measure,
});

/** Edges from accounts to objects, the sample of shingles thinned when they become too many. */
class Edges {
  readonly #words = new Int32Array(wordsMax);
  readonly #objects = new KeyTable();
  readonly #objectOf = new Numbers();
  readonly #accounts = new Numbers();
  /** By object: its hash, or 0 for one that is never thinned out. */
  readonly #hashes = new Numbers();
  #hashMax = 2 ** 32 / sampling;

  add(account: number, key: number): void {
    this.#edge(account, key, 0);
  }

  addShingles(account: number, text: string): void {
    const count = hashWords(text, this.#words);
    for (let at = 0; at + shingleWords <= count; at += 1) {
      let low = 0;
      let high = 0;
      for (let word = at; word < at + shingleWords; word += 1) {
        low = (Math.imul(low, 0x2c1b3c6d) + (this.#words[word] ?? 0)) | 0;
        high = (Math.imul(high, 0x85ebca6b) ^ (this.#words[word] ?? 0)) | 0;
      }
      const hash = spread(low) >>> 0;
      if (hash > 0 && hash < this.#hashMax) {
        this.#edge(account, (spread(high) & 0xfffff) * 2 ** 32 + hash + 2 ** 52, hash);
      }
    }
  }

  #edge(account: number, key: number, hash: number): void {
    const object = this.#objects.number(key);
    if (object === this.#hashes.length) this.#hashes.push(hash);
    this.#objectOf.push(object);
    this.#accounts.push(account);
    if (this.#accounts.length >= edgesMax) this.#thin();
  }

  #thin(): void {
    this.#hashMax /= 2;
    let kept = 0;
    const objects = this.#objectOf.view();
    const accounts = this.#accounts.view();
    for (let edge = 0; edge < objects.length; edge += 1) {
      const object = objects[edge] ?? 0;
      if (this.#hashes.at(object) >= this.#hashMax) continue;
      objects[kept] = object;
      accounts[kept] = accounts[edge] ?? 0;
      kept += 1;
    }
    this.#objectOf.cut(kept);
    this.#accounts.cut(kept);
  }

  /** The graph of the objects that at least two accounts have. */
  finder(accounts: number): BlockFinder {
    const byObject = groupCounted(this.#objectOf.view(), this.#accounts.view());
    const owners = new Numbers();
    const shared = new Numbers();
    let objects = 0;
    for (let object = 0; object + 1 < byObject.starts.length; object += 1) {
      const from = byObject.starts[object] ?? 0;
      const to = byObject.starts[object + 1] ?? 0;
      if (to - from < 2) continue;
      for (let at = from; at < to; at += 1) {
        owners.push(byObject.members[at] ?? 0);
        shared.push(objects);
      }
      objects += 1;
    }
    owners.push(accounts - 1);
    shared.push(0);
    const { starts, members } = groupCounted(owners.view(), shared.view());
    return new BlockFinder({ accounts, objects, starts, members });
  }
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const names = new Names();
  const edges = new Edges();
  await readExchanges(input, (exchange) => {
    const account = names.number(exchange.account);
    const range = addressRange(exchange.ip);
    if (range !== undefined) edges.add(account, textKey(`address ${range}`));
    if (exchange.system !== undefined && exchange.system !== '') {
      edges.add(account, textKey(`system ${exchange.system}`));
    }
    const text = promptText(exchange);
    if (text !== '') edges.addShingles(account, text);
  });
  const values = new Float64Array(names.list.length);
  const count = names.list.length;
  const blocks = count === 0 ? [] : findBlocks(edges.finder(count), count);
  for (const { value, accounts } of blocks) {
    for (const account of accounts) values[account] = Math.max(values[account] ?? 0, value);
  }
  return { accounts: names.list, statistics: [{ name: 'density', values, blocks }] };
}

/** Densities in units of the root of the log's accounts: in worlds of innocents four times as large the densest blocks were 2.4 times as dense. */
function findBlocks(finder: BlockFinder, accounts: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let times = 0; times < blocksMax; times += 1) {
    const found = finder.next(densityMin);
    if (found === undefined) break;
    if (found.accounts.length < groupAccountsMin) continue;
    blocks.push({ value: found.density / Math.sqrt(accounts), accounts: found.accounts });
  }
  return blocks;
}
