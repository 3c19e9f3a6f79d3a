// What a verdict snapshot costs a gateway worker: loading beside requests (how long, and how long the event loop is held
// at once), memory, and each lookup. Accounts all have a standing and declarations; families have 64 phrases each.
//
//   npm run bench -- standings [--accounts 100000] [--families 1000]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { HashKey } from '../src/fingerprint/hash.ts';
import { blankFingerprint } from '../src/gateway/fingerprints.fixture.ts';
import { StandingsHolder } from '../src/gateway/standings.ts';
import { keyCheckOf, type VerdictLine } from '../src/wire/verdict-snapshot.ts';
import { writeSnapshot } from '../src/wire/verdict-writer.ts';
import { median } from './support/median.ts';

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '100000' },
    families: { type: 'string', default: '1000' },
  },
});
const [accounts, families] = [Number(values.accounts), Number(values.families)];
const key: HashKey = { low: 1, high: 2 };
const phrasesEach = 64;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function usedBytes(): number {
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

let state = 1;
function bits(): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
}

function phrases(count: number): Uint32Array {
  return Uint32Array.from({ length: 2 * count }, (_, at) => (at % 2 === 0 ? bits() : bits() >>> 3));
}

async function* lines(): AsyncGenerator<VerdictLine> {
  for (let at = 0; at < families; at += 1) {
    yield { kind: 'campaign', id: `campaign-${at}`, verdict: 'act', posterior: 0.9 };
    yield { kind: 'family', campaign: `campaign-${at}`, phrases: phrases(phrasesEach) };
  }
  for (let at = 0; at < accounts; at += 1) {
    const account = `acct_${(at * 2_654_435_761) % 4_294_967_296}_${at}`;
    const campaign = `campaign-${at % families}`;
    const standing = { verdict: 'act', campaign, posterior: 0.9, share: 0.5, drain: 0.1 } as const;
    yield { kind: 'account', account, standing };
    const facts = { unit: `unit-${at % 5_000}`, createdMs: 1.7e12 + at, program: '', plan: 'pro' };
    yield {
      kind: 'facts',
      account,
      facts: { ...facts, verification: 'email', declaredUse: '', country: 'DE' },
    };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
const path = join(folder, 'verdicts.jsonl');
const counts = {
  campaigns: families,
  accounts,
  facts: accounts,
  families,
  phrases: families * phrasesEach,
  addresses: 0,
};
await writeSnapshot(path, { version: 'v', generatedMs: 1, keyCheck: keyCheckOf(key), counts }, lines());

/** Of the processor, since others may hold the wall clock up. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const before = usedBytes();
const holder = new StandingsHolder({ key, clockMs: cpuMs, onOutcome: () => {} });
for (let round = 0; round < 4; round += 1) {
  const outcome = await (round === 0 ? holder.watch(path) : holder.reload());
  if (outcome.state !== 'loaded') throw new Error(outcome.state);
  const [megabytes, all] = [(outcome.bytes / 1e6).toFixed(1), outcome.loadMs.toFixed(0)];
  console.log(`load of ${megabytes} MB: CPU ${all} ms, longest slice ${outcome.sliceMsMax.toFixed(2)} ms`);
}
holder.close();
console.log(
  `memory ${((usedBytes() - before) / 1e6).toFixed(1)} MB, of which tables ${(holder.state(0).bytes / 1e6).toFixed(1)} MB`,
);

const names = Array.from(
  { length: 4_096 },
  (_, at) => `acct_${(at * 17 * 2_654_435_761) % 4_294_967_296}_${at * 17}`,
);
const prints = Array.from({ length: 512 }, () =>
  blankFingerprint({ anchors: phrases(48), systemAnchors: phrases(12) }),
);
time('account, known', 4_096, (at) => holder.account(names[at] ?? '')?.posterior ?? 0);
time('account, unknown', 4_096, (at) => holder.account(`nobody-${at & 63}`)?.posterior ?? 0);
time('facts, known', 4_096, (at) => holder.facts(names[at] ?? '')?.createdMs ?? 0);
time('family, 48 + 12 phrases', 512, (at) => holder.family(prints[at] ?? blankFingerprint({}))?.hits ?? 0);
rmSync(folder, { recursive: true });

function time(name: string, count: number, work: (at: number) => number): void {
  const rounds: number[] = [];
  let sum = 0;
  for (let round = 0; round < 15; round += 1) {
    const startedMs = cpuMs();
    for (let times = 0; times < 8; times += 1) for (let at = 0; at < count; at += 1) sum += work(at);
    rounds.push(((cpuMs() - startedMs) * 1e6) / (8 * count));
  }
  console.log(`${name}: ${median(rounds).toFixed(0)} ns${sum < 0 ? ' ' : ''}`);
}
