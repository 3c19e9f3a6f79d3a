// Records campaigns behind real relay software and scores the audit of what their provider saw: alone, and among simulated
// innocents of two days. Started by run.sh; prints a line for each.

import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parseArgs } from 'node:util';
import type { Exchange } from '../../src/core/exchange.ts';
import { evaluateWorld } from '../../src/evaluation/evaluate-world.ts';
import type { WorldScores } from '../../src/evaluation/scores.ts';
import { innocentWorld } from '../../src/sim/presets.ts';
import { startUpstream } from '../../src/sim/upstream.ts';
import { generate, planWorld } from '../../src/sim/world.ts';
import { seededRandom } from '../../src/stats/chance.ts';
import { writeAccountLine, writeExchangeLine } from '../../src/wire/writer.ts';
import { startProvider, type ProviderAccount } from './provider.ts';
import { relays } from './software.ts';
import { send, type Prompt, type Sets } from './traffic.ts';

const { values } = parseArgs({
  options: {
    prompts: { type: 'string' },
    minutes: { type: 'string', default: '6' },
    accounts: { type: 'string', default: '40' },
    'per-minute': { type: 'string', default: '30' },
    only: { type: 'string' },
    keep: { type: 'string' },
    innocents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const promptsFolder = values.prompts;
if (promptsFolder === undefined) throw new Error('--prompts DIR: a folder with sets of prompts is needed');
const random = seededRandom(Number(values.seed));

/** Two sets of what harvesters have sent, and all of what people ask. */
async function readSets(folder: string): Promise<Sets> {
  const harvested: Prompt[][] = [];
  const ordinary: Prompt[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    const prompts: Prompt[] = [];
    const lines = createInterface({ input: createReadStream(join(folder, name)).pipe(createGunzip()) });
    let role = '';
    for await (const line of lines) {
      const read = JSON.parse(line) as Prompt & { readonly role: string };
      role = read.role;
      prompts.push({ ...(read.system === undefined ? {} : { system: read.system }), prompt: read.prompt });
    }
    if (role === 'attack') harvested.push(prompts);
    if (role === 'legit') ordinary.push(...prompts);
  }
  const first = Math.floor(random() * harvested.length);
  const second = (first + 1 + Math.floor(random() * (harvested.length - 1))) % harvested.length;
  return { harvested: [...(harvested[first] ?? []), ...(harvested[second] ?? [])], ordinary };
}

interface Recording {
  readonly exchanges: readonly Exchange[];
  readonly harvested: ReadonlySet<string>;
  readonly failures: number;
}

async function record(name: string, sets: Sets, accounts: readonly ProviderAccount[]): Promise<Recording> {
  const startRelay = relays[name];
  if (startRelay === undefined)
    throw new Error(`no relay ${name}: there are ${Object.keys(relays).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-relay-'));
  const upstream = await startUpstream({
    pace: { tokensPerSecond: 150, firstByteMs: 300 },
    seed: Number(values.seed),
  });
  const exchanges: Exchange[] = [];
  const keys = accounts.map((_, at) => `sk-pool-${String(at).padStart(3, '0')}`);
  const provider = await startProvider({
    accounts: new Map(accounts.map((account, at) => [keys[at] ?? '', account])),
    upstreamUrl: upstream.url,
    requestsPerMinute: Number(values['per-minute']),
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const harvested = new Set<string>();
  let failures = 0;
  try {
    const relay = await startRelay({ folder, providerUrl: provider.url, keys });
    const stop = AbortSignal.timeout(Number(values.minutes) * 60_000);
    await send({
      baseUrl: relay.url,
      apiKey: relay.key,
      sets,
      random,
      stop,
      onHarvest: (words) => harvested.add(words),
      onOutcome: (isAnswered) => (failures += isAnswered ? 0 : 1),
    });
    await relay.running.stop();
  } finally {
    provider.close();
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { exchanges, harvested, failures };
}

const start = Date.parse('2026-03-03T13:00:00Z');
const dayMs = 86_400_000;

/** A folder as `stillwatch evaluate` reads it. */
function writeFolder(
  folder: string,
  { exchanges, harvested }: Recording,
  { accounts, innocents }: { readonly accounts: readonly ProviderAccount[]; readonly innocents: number },
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const begunMs = Math.min(...exchanges.map((one) => one.timeMs));
  const shifted = exchanges.map((one) => ({ ...one, timeMs: one.timeMs - begunMs + start }));
  const theirs = shifted.filter((one) => harvested.has(one.messages.at(-1)?.content ?? ''));
  const crew = new Set(theirs.map((one) => one.account));
  const labels: Record<string, string> = {};
  for (const { account } of accounts) labels[account] = crew.has(account) ? 'relay' : 'relay-customers';
  write('relay.exchanges.jsonl', shifted.map(writeExchangeLine));
  write(
    'relay.truth.jsonl',
    theirs.map((one) =>
      JSON.stringify({
        id: one.id,
        campaign: 'relay',
        time: new Date(one.timeMs).toISOString(),
        value: one.outputTokens ?? 0,
      }),
    ),
  );
  write(
    'relay.accounts.jsonl',
    accounts.map(({ account, ip }, at) => accountLine(account, ip, at)),
  );
  if (innocents > 0) {
    const plan = planWorld({
      ...innocentWorld(Number(values.seed), innocents),
      ...{
        days: 2,
        start: new Date(start - dayMs).toISOString(),
        promptsFolder: values.prompts ?? '',
        split: 'test',
      },
    });
    const lines: string[] = [];
    for (const { exchange } of generate(plan))
      lines.push(writeExchangeLine({ ...exchange, id: `i${exchange.id}` }));
    write('innocents.exchanges.jsonl', lines);
    write('innocents.accounts.jsonl', plan.accounts.map(writeAccountLine));
    Object.assign(labels, plan.truth.tell(false).accounts);
  }
  const campaign = { id: 'relay', level: 'relay', accounts: [...crew], exchanges: theirs.length };
  writeFileSync(
    join(folder, 'relay.truth.json'),
    JSON.stringify({ campaigns: [campaign], accounts: labels }),
  );

  function write(name: string, lines: readonly string[]): void {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  }
}

function accountLine(account: string, ip: string, at: number): string {
  return writeAccountLine({
    ...{
      account,
      createdMs: start - (3 + at) * dayMs,
      signupIp: ip,
      verification: at % 2 === 0 ? 'email' : 'phone',
    },
    ...{ organization: undefined, parent: undefined, app: undefined, program: undefined, class: undefined },
    ...{
      payment: undefined,
      emailDomain: undefined,
      signupAsn: undefined,
      country: undefined,
      plan: undefined,
    },
    declaredUse: undefined,
  });
}

async function score(folder: string): Promise<WorldScores | undefined> {
  const options = {
    ...{
      report: undefined,
      attributions: undefined,
      ablates: false,
      reorders: false,
      pivots: false,
      baselines: [],
    },
    ...{ workers: 1, memoryBytesMax: undefined, nowMs: Date.now(), clockMs: () => performance.now() },
    ...{ stop: new AbortController().signal, onRead: () => {}, onStep: () => {} },
  };
  for await (const scores of evaluateWorld(folder, options)) return scores;
  return undefined;
}

function lineOf(scores: WorldScores | undefined): string {
  const [campaign] = scores?.campaigns ?? [];
  if (scores === undefined || campaign === undefined) return 'not scored';
  const verdict = campaign.act.found ? 'act' : campaign.act_or_review.found ? 'review' : 'missed';
  const accused = scores.innocents.reduce((sum, pack) => sum + pack.act.accused, 0);
  return `${verdict}, ${campaign.act.members_named} of ${campaign.accounts} accounts named, ${accused} innocents accused; ${JSON.stringify(scores.exchanges)}`;
}

const sets = await readSets(promptsFolder);
const pool = Array.from({ length: Number(values.accounts) }, (_, at): ProviderAccount => {
  const byte = (): number => 1 + Math.floor(random() * 250);
  return { account: `pool-${at}`, ip: `${byte()}.${byte()}.${byte()}.${byte()}` };
});
const kept = values.keep ?? mkdtempSync(join(tmpdir(), 'stillwatch-relays-'));
for (const name of values.only?.split(',') ?? Object.keys(relays)) {
  const recording = await record(name, sets, pool);
  const refused = recording.exchanges.filter((one) => one.status === 429).length;
  const { length: total } = recording.exchanges;
  const theirs = recording.exchanges.filter((one) =>
    recording.harvested.has(one.messages.at(-1)?.content ?? ''),
  ).length;
  process.stdout.write(
    `${name}: ${total} exchanges, ${theirs} of them harvested, ${refused} refused, ${recording.failures} failures at clients\n`,
  );
  for (const innocents of [Number(values.innocents), 0]) {
    const folder = join(kept, `${name}-${innocents === 0 ? 'alone' : 'among-innocents'}`);
    writeFolder(folder, recording, { accounts: pool, innocents });
    process.stdout.write(
      `  ${innocents === 0 ? 'alone' : `among ${innocents} exchanges of innocents`}: ${lineOf(await score(folder))}\n`,
    );
  }
}
if (values.keep === undefined) rmSync(kept, { recursive: true, force: true });
