// What budgets of semantic volume, requests and tokens would do in simulated worlds: replays logs through fingerprinter
// and ledger as a gateway would see them, and prints for each kind of account how much it uses at its peak; then, at
// budgets that the same share of innocents would meet, how many campaign accounts and campaign exchanges meet them.
// Worlds are of the train split. What is chosen from this is in src/policies/default-rules.ts and docs/rules.md.
//
//   npm run bench -- semantic-volume [--folder DIR] [--exchanges 60000] [--worlds NAME,NAME] [--prompts DIR]

import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Assessment, UsageAssessed } from '../src/core/assessment.ts';
import type { Exchange } from '../src/core/exchange.ts';
import { objectOfLine, readLines } from '../src/evaluation/line-reader.ts';
import { readTruth } from '../src/evaluation/read-truth.ts';
import type { WorldTruth } from '../src/evaluation/truth.ts';
import { openWorld } from '../src/evaluation/world-folder.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { Histories, type History } from '../src/policies/histories.ts';
import { UsageLedger, type UsageScopes } from '../src/policies/usage.ts';
import { stillwatch } from '../src/wire/formats/stillwatch.ts';
import { program } from './support/bench-world.ts';
import { runMeasured } from './support/measured-process.ts';

/** Worlds by name: seed of the train split, and what simulate is asked for. */
const worldPlans: Readonly<Record<string, readonly [number, ...string[]]>> = {
  sample: [1_000_101, '--preset', 'sample'],
  L1: [1_000_105, '--preset', 'L1'],
  L4: [1_000_102, '--preset', 'L4'],
  L5: [1_000_103, '--preset', 'L5'],
  L7: [1_000_104, '--preset', 'L7'],
  queue: [1_000_107, '--campaign', 'L2:accounts=4,share=1', '--campaign', 'L7:accounts=4,share=1'],
};

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench-volume') },
    exchanges: { type: 'string', default: '60000' },
    worlds: { type: 'string', default: Object.keys(worldPlans).join(',') },
    prompts: { type: 'string' },
  },
});

async function worldAt(name: string): Promise<string> {
  const folder = join(
    values.folder,
    `${name}-${values.exchanges}${values.prompts === undefined ? '' : '-prompts'}`,
  );
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, 'world.truth.json'))) return folder;
  const [seed, ...shape] = worldPlans[name] ?? [1_000_101];
  const prompts = values.prompts === undefined ? [] : ['--prompts', values.prompts];
  const size = ['--split', 'train', '--seed', String(seed), '--exchanges', values.exchanges];
  await runMeasured([program, 'simulate', '--out', folder, '--quiet', ...size, ...shape, ...prompts]);
  return folder;
}

// Usage in every measure that is compared.
const measures = [
  'requests_hour',
  'tokens_hour',
  'volume_hour',
  'requests_day',
  'tokens_day',
  'volume_day',
] as const;

type Measure = (typeof measures)[number];
type Peaks = Record<Measure | 'concurrent', number>;

interface Holder {
  readonly kind: string;
  readonly members: Set<string>;
  readonly isCampaign: boolean;
  readonly verification: string;
  readonly peaks: Peaks;
}

/** One exchange with what its account and unit had used by then. */
interface Sent {
  readonly isCampaign: boolean;
  readonly account: UsageAssessed;
  readonly unit: UsageAssessed;
}

const accounts: Holder[] = [];
const units: Holder[] = [];
const families: Holder[] = [];
const sent: Sent[] = [];
/** Requests that go on from an answer, and those of them whose history was found made up in part, by kind. */
const continued = new Map<string, number>();
const madeUp = new Map<string, number>();

function noPeaks(): Peaks {
  return {
    requests_hour: 0,
    tokens_hour: 0,
    volume_hour: 0,
    requests_day: 0,
    tokens_day: 0,
    volume_day: 0,
    concurrent: 0,
  };
}

function raise(peaks: Peaks, usage: UsageAssessed): void {
  for (const measure of measures) peaks[measure] = Math.max(peaks[measure], usage[measure]);
  peaks.concurrent = Math.max(peaks.concurrent, usage.concurrent);
}

/** Declared affiliations of an account file, joined as the engine joins them; and how accounts are verified. */
class Declarations {
  readonly #parents = new Map<string, string>();
  readonly verification = new Map<string, string>();

  async read(path: string): Promise<void> {
    await readLines(path, (line) => {
      const record = objectOfLine(line) ?? {};
      const { account, verification } = record;
      if (typeof account !== 'string') return;
      if (typeof verification === 'string') this.verification.set(account, verification);
      for (const field of ['organization', 'app', 'class', 'parent']) {
        const value = record[field];
        if (typeof value !== 'string' || value === '') continue;
        this.#parents.set(
          this.rootOf(account),
          this.rootOf(field === 'parent' ? value : `${field}=${value}`),
        );
      }
    });
  }

  rootOf(name: string): string {
    const parent = this.#parents.get(name);
    return parent === undefined || parent === name ? name : this.rootOf(parent);
  }
}

/** Ends of requests under way, the next one last. */
class Running {
  readonly #ends: { readonly ms: number; readonly end: () => void }[] = [];

  add(ms: number, end: () => void): void {
    let at = this.#ends.length;
    while (at > 0 && (this.#ends[at - 1]?.ms ?? Infinity) < ms) at -= 1;
    this.#ends.splice(at, 0, { ms, end });
  }

  until(ms: number): void {
    while ((this.#ends.at(-1)?.ms ?? Infinity) <= ms) this.#ends.pop()?.end();
  }
}

async function replay(name: string): Promise<void> {
  const folder = await openWorld(await worldAt(name));
  const truth = await readTruth(folder.truth, folder.exchanges);
  const declared = new Declarations();
  for (const path of folder.accounts) await declared.read(path);
  const world = new World(truth, declared);
  for (const path of folder.logs) {
    await readLines(path, (line) => {
      const read = stillwatch.read(objectOfLine(line), { accountField: undefined, fallbackId: () => 'x' });
      if (read.kind === 'read') for (const exchange of read.exchanges) world.take(exchange);
    });
  }
  accounts.push(...world.accounts.values());
  units.push(...world.units.values());
  families.push(...world.families.values());
}

/** A campaign of at most so many accounts does not hide how much it wants. */
const fewAccounts = 10;

class World {
  readonly accounts = new Map<string, Holder>();
  readonly units = new Map<string, Holder>();
  readonly families = new Map<string, Holder>();
  readonly #truth: WorldTruth;
  readonly #declared: Declarations;
  readonly #campaigns: ReadonlySet<string>;
  readonly #ledger = new UsageLedger({ worker: '', scopesMax: 1_000_000, bytesMax: 2 ** 32 });
  readonly #fingerprinter = new Fingerprinter({ low: 17, high: 29 });
  readonly #histories = new Histories({
    hasher: this.#fingerprinter.turns,
    isAlone: true,
    beganMs: 0,
  });
  readonly #running = new Running();

  constructor(truth: WorldTruth, declared: Declarations) {
    this.#truth = truth;
    this.#declared = declared;
    this.#campaigns = new Set(truth.campaigns.map((campaign) => campaign.id));
  }

  take(exchange: Exchange): void {
    const family = this.#familyOf(exchange);
    const unit = this.#declared.rootOf(exchange.account);
    const who = { account: exchange.account, unit, family };
    this.#running.until(exchange.timeMs);
    const fingerprint = this.#fingerprinter.fingerprint(exchange);
    const history = this.#countMadeUp(exchange, who);
    const usage = this.#ledger.arrive(who, fingerprint, exchange.timeMs);
    const endMs = exchange.timeMs + (exchange.latencyMs ?? 0);
    const tokens = (exchange.inputTokens ?? 0) + (exchange.outputTokens ?? 0);
    this.#running.add(endMs, () => {
      this.#ledger.finish(who, tokens, endMs);
      this.#histories.learn(history, exchange.output);
    });
    this.#note(exchange.account, who, usage);
  }

  /** As a gateway does that has run for long. */
  #countMadeUp({ messages, timeMs, account }: Exchange, scopes: UsageScopes): History {
    for (const one of this.#histories.settle(timeMs)) {
      this.#ledger.charge(one.scopes, [one.sample], timeMs);
      const kind = this.#truth.labels.get(one.scopes.account) ?? 'organic';
      madeUp.set(kind, (madeUp.get(kind) ?? 0) + 1);
    }
    const past = this.#histories.look(messages, timeMs);
    const kind = this.#truth.labels.get(account) ?? 'organic';
    continued.set(
      kind,
      (continued.get(kind) ?? 0) + (messages.some(({ role }) => role === 'assistant') ? 1 : 0),
    );
    if (past.pieces.length > 0) this.#histories.doubt(past, scopes, timeMs);
    return past.history;
  }

  /** What a campaign sent; of innocents, the crowd: all traffic of the kind, had the engine taken it for a campaign. */
  #familyOf(exchange: Exchange): string {
    const label = this.#truth.labels.get(exchange.account) ?? 'organic';
    const isCrowd = label !== 'organic' && !this.#campaigns.has(label);
    return this.#truth.exchanges.get(exchange.id)?.campaign ?? (isCrowd ? label : '');
  }

  #note(account: string, who: { unit: string; family: string }, usage: Assessment['usage']): void {
    const kind = this.#truth.labels.get(account) ?? 'organic';
    const isCampaign = this.#campaigns.has(kind);
    const campaign = this.#truth.campaigns.find((one) => one.id === kind);
    const few = campaign !== undefined && campaign.accounts.length <= fewAccounts ? ' of few accounts' : '';
    const parts = {
      kind: campaign === undefined ? kind : `campaign ${campaign.level}${few}`,
      isCampaign,
      verification: this.#declared.verification.get(account) ?? '',
    };
    const raiseIn = (holders: Map<string, Holder>, name: string, used: UsageAssessed): void => {
      const holder = holders.get(name) ?? { ...parts, members: new Set(), peaks: noPeaks() };
      holders.set(name, holder);
      holder.members.add(account);
      raise(holder.peaks, used);
    };
    raiseIn(this.accounts, account, usage.account);
    raiseIn(this.units, who.unit, usage.unit);
    if (who.family !== '') raiseIn(this.families, who.family, usage.family);
    sent.push({ isCampaign: this.#campaigns.has(who.family), account: usage.account, unit: usage.unit });
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (value: number): string => `${(100 * value).toFixed(value < 0.02 ? 2 : 1)} %`;

function showKinds(title: string, holders: readonly Holder[]): void {
  console.log(`\n${title}: peak of a day, median / 9 in 10 / greatest\n`);
  console.log('| kind | number | requests | tokens | volume | volume of an hour | at once |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const kinds = [...new Set(holders.map((holder) => holder.kind))].toSorted();
  for (const kind of kinds) {
    const ones = holders.filter((holder) => holder.kind === kind);
    const cell = (measure: Measure | 'concurrent'): string => {
      const sorted = ones.map((holder) => holder.peaks[measure]).toSorted((a, b) => a - b);
      return [0.5, 0.9, 1].map((share) => whole(quantile(sorted, share))).join(' / ');
    };
    const cells = (['requests_day', 'tokens_day', 'volume_day', 'volume_hour', 'concurrent'] as const).map(
      cell,
    );
    console.log(`| ${[kind, ones.length, ...cells].join(' | ')} |`);
  }
}

/** Budgets that `rate` of the innocents among `holders` meet on some day, and whom else they meet. */
function showBudgets(scope: 'account' | 'unit', holders: readonly Holder[], rates: readonly number[]): void {
  console.log(`\nbudgets of a ${scope} that the same share of innocents meets at least once\n`);
  console.log(
    '| innocents | measure | budget | campaign accounts | campaign exchanges | innocent exchanges |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const rate of rates) {
    for (const measure of measures) {
      const innocents = holders
        .filter((holder) => !holder.isCampaign)
        .map((holder) => holder.peaks[measure])
        .toSorted((a, b) => a - b);
      const budget = quantile(innocents, 1 - rate);
      const campaign = holders.filter((holder) => holder.isCampaign);
      const met = campaign.filter((holder) => holder.peaks[measure] > budget).length / campaign.length;
      const over = (isCampaign: boolean): number => {
        const all = sent.filter((one) => one.isCampaign === isCampaign);
        return all.filter((one) => one[scope][measure] > budget).length / all.length;
      };
      const cells = [
        percent(rate),
        measure,
        whole(budget),
        percent(met),
        percent(over(true)),
        percent(over(false)),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}

/** Of the budget that the greatest crowd of innocents just keeps: which campaigns it would stop, and how much of them. */
function showFamilies(): void {
  console.log('\nfamilies: campaigns over the peak of the innocents’ crowds\n');
  console.log('| measure | greatest crowd | second | third | campaigns, least to greatest |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const measure of ['requests_day', 'tokens_day', 'volume_day'] as const) {
    const sorted = (isCampaign: boolean): Holder[] =>
      families
        .filter((one) => one.isCampaign === isCampaign)
        .toSorted((a, b) => b.peaks[measure] - a.peaks[measure]);
    const crowds = sorted(false).slice(0, 3);
    const cells = crowds.map((one) => `${one.kind} ${whole(one.peaks[measure])}`);
    const campaigns = sorted(true)
      .toReversed()
      .map((one) => `${one.kind.slice(9)} ${whole(one.peaks[measure])}`);
    console.log(`| ${[measure, ...cells, campaigns.join(', ')].join(' | ')} |`);
  }
}

/** Of fixed budgets of a day: the share of each group that meets them at least once in two weeks. */
function showFixed(holders: readonly Holder[]): void {
  const people = /^(?:organic|C3|C5|C8|C11|C12|C13)/;
  const groups: readonly (readonly [string, (holder: Holder) => boolean])[] = [
    ['people', (holder) => people.test(holder.kind)],
    ['people without business or identity', (holder) => people.test(holder.kind) && isLowly(holder)],
    ['programs of innocents', (holder) => !people.test(holder.kind) && !holder.isCampaign],
    ['campaign accounts', (holder) => holder.isCampaign],
    ['of which of campaigns of few accounts', (holder) => holder.kind.endsWith('of few accounts')],
  ];
  console.log('\nshare of accounts that meet a budget of volume for a day at least once\n');
  const budgets = [2_000, 5_000, 10_000, 20_000, 40_000];
  console.log(`| accounts | number | ${budgets.map(whole).join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(budgets.length)}`);
  for (const [title, isIn] of groups) {
    const ones = holders.filter(isIn);
    const cells = budgets.map((budget) =>
      percent(ones.filter((holder) => holder.peaks.volume_day > budget).length / Math.max(1, ones.length)),
    );
    console.log(`| ${[title, whole(ones.length), ...cells].join(' | ')} |`);
  }
}

function isLowly(holder: Holder): boolean {
  return !['business', 'identity'].includes(holder.verification);
}

/** A kind is told when a history of it was made up. */
function showMadeUp(): void {
  console.log('\nrequests that go on from an answer, and those whose history was made up in part\n');
  console.log('| kind | go on | made up |');
  console.log('| --- | --- | --- |');
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((all, count) => all + count, 0);
  for (const [kind, count] of madeUp)
    console.log(`| ${kind} | ${whole(continued.get(kind) ?? 0)} | ${whole(count)} |`);
  console.log(`| all | ${whole(sum(continued))} | ${whole(sum(madeUp))} |`);
}

for (const name of values.worlds.split(',')) await replay(name);
console.log(`worlds ${values.worlds}: ${whole(sent.length)} exchanges of ${whole(accounts.length)} accounts`);
showKinds('accounts', accounts);
showKinds(
  'units of several accounts',
  units.filter((unit) => unit.members.size > 1),
);
showKinds(
  'families: a campaign’s exchanges, or all exchanges of a kind of innocents, of one world',
  families,
);
showFixed(accounts);
showBudgets('account', accounts, [0.05, 0.01, 0.001]);
showBudgets('unit', units, [0.01]);
showFamilies();
showMadeUp();
