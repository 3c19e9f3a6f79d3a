// Lockstep clustering in the manner of SynchroTrap (Cao, Yang, Yu, Palow; CCS 2014): accounts that keep doing the
// same thing at the same time are run by one hand. An action is <account, object, hour>; two accounts match where
// both did the same thing in the same hour, and their similarity is the matched actions over all actions of
// either (Jaccard), of one kind of object at a time, as the paper runs each application by itself. Pairs that
// match on at least two days are linked; single linkage at a threshold gives the groups.
// Adapted to an LLM API: the objects are the address range, the exact system prompt, the exact set of tools and
// the exact new prompt. As in the paper, pairs are counted from an inverted index, day by day, so that nobody
// compares all pairs. Kept bounded: of an object with hundreds of accounts in an hour only the accounts of the
// smallest hashes are paired, the same ones in every hour, so lockstep among them still shows.
// Hours are fixed cells, not a sliding window: two actions across a full hour do not match.

import type { Exchange } from '../../core/exchange.ts';
import { spread } from '../../fingerprint/hash.ts';
import { type Baseline, makeBaseline, type Measurement, type Statistic } from './baseline.ts';
import type { DetectorInput } from '../compared-detector.ts';
import { groupAccountsMin } from './baseline.ts';
import { groupCounted, hubAccountsMax, KeyTable, Numbers, PairTable, smallestHashes } from './key-table.ts';
import { type Link, linkageHeights } from './linkage.ts';
import { Names } from './names.ts';
import { addressRange, promptText, textKey } from './prompts.ts';
import { readExchanges } from './read.ts';
import { thresholds } from './thresholds.ts';

const windowMs = 3_600_000;
const windowsPerDay = 24;

/** Matches on one day only are a coincidence or a meeting; the paper looks at a week. */
const daysMin = 2;
/** A Jaccard index over fewer actions of the two together is noise. */
const actionsMin = 4;
/** Two accounts that share less than a tenth of their actions are not in lockstep, however rare even that is. */
const similarityMin = 0.1;
/** Pairs remembered for one kind of object, about 60 MB. */
const pairsMax = 4_000_000;

export const synchrotrap: Baseline = makeBaseline({
  name: 'synchrotrap',
  about: 'lockstep clustering: same object in the same hours, Jaccard, single linkage',
  paper: {
    title: 'Uncovering Large Groups of Active Malicious Accounts in Online Social Networks (SynchroTrap)',
    year: 2014,
    figures:
      'more than two million malicious accounts in 1,156 campaigns in one month at Facebook and Instagram, precision above 99 % by manual review; recall not measured',
  },
  thresholds: thresholds.synchrotrap,
  measure,
});

/** The actions of one kind of object. */
class Actions {
  readonly name: string;
  readonly #cells = new KeyTable();
  readonly #windows = new Numbers();
  readonly #cellOf = new Numbers();
  readonly #accounts = new Numbers();

  constructor(name: string) {
    this.name = name;
  }

  /** Account `account` touched the object with this key in this hour. */
  add(account: number, object: number, window: number): void {
    const low = spread(((object % 2 ** 32) | 0) ^ Math.imul(window, 0x9e3779b1)) >>> 0;
    const cell = this.#cells.number(Math.floor(object / 2 ** 32) * 2 ** 32 + low + 1);
    if (cell === this.#windows.length) this.#windows.push(window);
    this.#cellOf.push(cell);
    this.#accounts.push(account);
  }

  statistic(accounts: number): Statistic {
    const { starts, members } = groupCounted(this.#cellOf.view(), this.#accounts.view());
    const actions = new Uint32Array(accounts);
    for (const account of members) actions[account] = (actions[account] ?? 0) + 1;
    const windows = this.#windows.view();
    // Days in order, as the daily jobs of the paper.
    const order = Uint32Array.from(windows, (_, cell) => cell).sort(
      (a, b) => (windows[a] ?? 0) - (windows[b] ?? 0),
    );
    const pairs = new PairTable(pairsMax);
    const firstDay = Math.floor((windows[order[0] ?? 0] ?? 0) / windowsPerDay);
    for (const cell of order) {
      const day = Math.floor((windows[cell] ?? 0) / windowsPerDay) - firstDay;
      countPairs(members.subarray(starts[cell] ?? 0, starts[cell + 1] ?? 0), day, pairs);
    }
    const links = linksOf(pairs, actions);
    return {
      name: this.name,
      values: linkageHeights(links, { accounts, accountsMin: groupAccountsMin }),
      links,
    };
  }
}

function countPairs(cell: Uint32Array, day: number, pairs: PairTable): void {
  const paired = cell.length > hubAccountsMax ? smallestHashes(cell) : cell;
  for (let at = 0; at < paired.length; at += 1) {
    const one = paired[at] ?? 0;
    for (let next = at + 1; next < paired.length; next += 1) {
      pairs.add({ one, other: paired[next] ?? 0 }, 1, day);
    }
  }
}

function linksOf(pairs: PairTable, actions: Uint32Array): readonly Link[] {
  const links: Link[] = [];
  for (const { one, other, sum, days } of pairs.pairs()) {
    const union = (actions[one] ?? 0) + (actions[other] ?? 0) - sum;
    const value = sum / union;
    if (days >= daysMin && union >= actionsMin && value >= similarityMin) links.push({ one, other, value });
  }
  return links;
}

async function measure(input: DetectorInput): Promise<Measurement> {
  const names = new Names();
  const address = new Actions('address');
  const system = new Actions('system');
  const tools = new Actions('tools');
  const prompt = new Actions('prompt');
  await readExchanges(input, (exchange) => {
    const account = names.number(exchange.account);
    const window = Math.floor(exchange.timeMs / windowMs);
    const range = addressRange(exchange.ip);
    if (range !== undefined) address.add(account, textKey(range), window);
    if (exchange.system !== undefined && exchange.system !== '') {
      system.add(account, textKey(exchange.system), window);
    }
    const schema = toolsText(exchange);
    if (schema !== '') tools.add(account, textKey(schema), window);
    const text = promptText(exchange);
    if (text !== '') prompt.add(account, textKey(text), window);
  });
  const kinds = [address, system, tools, prompt];
  return { accounts: names.list, statistics: kinds.map((kind) => kind.statistic(names.list.length)) };
}

function toolsText({ tools }: Exchange): string {
  return tools === undefined || tools.length === 0 ? '' : JSON.stringify(tools);
}
