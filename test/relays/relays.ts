// Records campaigns behind real relay software and scores the audit of what their provider saw: among simulated innocents of
// two days, and alone; and once more without the harvest, as a relay that only sells access. Started by run.sh; prints what
// passed, and a line for each score.

import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { Exchange } from '../../src/core/exchange.ts';
import { percent } from '../../src/evaluation/document/tables.ts';
import { evaluateWorld } from '../../src/evaluation/evaluate-world.ts';
import { startUpstream } from '../../src/sim/upstream.ts';
import { seededRandom } from '../../src/stats/chance.ts';
import { isObject } from '../../src/wire/field.ts';
import { startProvider, type ProviderAccount } from './provider.ts';
import { isHarvest, type Recording, withoutHarvest, writeRecording } from './recorded-folder.ts';
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
    innocents: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '1' },
  },
});
const { prompts: promptsFolder = '' } = values;
if (promptsFolder === '') throw new Error('a folder of prompt sets is needed: --prompts DIR');
const seed = Number(values.seed);
const random = seededRandom(seed);

/** Of the sets that harvesters have sent two, and all of what people ask. */
async function readSets(): Promise<Sets> {
  const harvested: (readonly Prompt[])[] = [];
  const ordinary: Prompt[] = [];
  for (const name of readdirSync(promptsFolder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    const { role, prompts } = await readSet(join(promptsFolder, name));
    if (role === 'attack') harvested.push(prompts);
    if (role === 'legit') ordinary.push(...prompts);
  }
  const first = Math.floor(random() * harvested.length);
  const second = (first + 1 + Math.floor(random() * (harvested.length - 1))) % harvested.length;
  return { harvested: [...(harvested[first] ?? []), ...(harvested[second] ?? [])], ordinary };
}

async function readSet(path: string): Promise<{ readonly role: unknown; readonly prompts: Prompt[] }> {
  const prompts: Prompt[] = [];
  let role: unknown;
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    const read: unknown = JSON.parse(line);
    if (!isObject(read) || typeof read.prompt !== 'string') continue;
    ({ role } = read);
    const { prompt, system } = read;
    prompts.push(typeof system === 'string' ? { system, prompt } : { prompt });
  }
  return { role, prompts };
}

async function record(
  name: string,
  sets: Sets,
  accounts: readonly ProviderAccount[],
): Promise<Recording & { readonly failures: number }> {
  const startRelay = relays[name];
  if (startRelay === undefined)
    throw new Error(`no relay ${name}; there are ${Object.keys(relays).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-relay-'));
  const upstream = await startUpstream({ pace: { tokensPerSecond: 150, firstByteMs: 300 }, seed });
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
    await send({
      baseUrl: relay.url,
      apiKey: relay.key,
      sets,
      random,
      stop: AbortSignal.timeout(Number(values.minutes) * 60_000),
      onHarvest: (words) => harvested.add(words),
      onOutcome: (isAnswered) => (failures += isAnswered ? 0 : 1),
    });
    await relay.running.stop();
  } finally {
    provider.close();
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { accounts, exchanges, harvested, failures };
}

/** What the audit of the folder found, in one line. */
async function scoreOf(folder: string): Promise<string> {
  const scored = evaluateWorld(folder, {
    report: undefined,
    attributions: undefined,
    ablates: false,
    reorders: false,
    pivots: false,
    baselines: [],
    workers: 1,
    memoryBytesMax: undefined,
    nowMs: Date.now(),
    clockMs: () => performance.now(),
    stop: new AbortController().signal,
    onRead: () => {},
    onStep: () => {},
  });
  for await (const { campaigns, innocents, exchanges, reports } of scored) {
    const [campaign] = campaigns;
    const accused = innocents.reduce((sum, { act }) => sum + act.accused, 0);
    if (campaign === undefined) {
      const surest = Math.max(0, ...reports.map(({ posterior }) => posterior));
      return `${accused} innocents accused; the surest of ${reports.length} reports has a posterior of ${surest.toFixed(2)}`;
    }
    const verdict = campaign.act.found ? 'act' : campaign.act_or_review.found ? 'review' : 'missed';
    const named = `${campaign.act.members_named} of ${campaign.accounts} accounts named`;
    const part = (share: number | null | undefined): string =>
      typeof share === 'number' ? percent(share) : '-';
    const found = `${part(exchanges?.recall)} of the harvest attributed`;
    const wrongly = `${part(exchanges?.collateral)} of the customers' exchanges`;
    return `${verdict}, ${named}, ${accused} innocents accused; ${found}, and ${wrongly}`;
  }
  return 'not scored';
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const kept = values.keep ?? mkdtempSync(join(tmpdir(), 'stillwatch-relays-'));
const sets = await readSets();
const pool = Array.from({ length: Number(values.accounts) }, (_, at): ProviderAccount => {
  const byte = (): number => 1 + Math.floor(random() * 250);
  return { account: `pool-${at}`, ip: [byte(), byte(), byte(), byte()].join('.') };
});
for (const name of values.only?.split(',') ?? Object.keys(relays)) {
  const recording = await record(name, sets, pool);
  const { exchanges, failures } = recording;
  const harvest = exchanges.filter((one) => isHarvest(recording, one)).length;
  const refused = exchanges.filter(({ status }) => status === 429).length;
  tell(
    `${name}: ${exchanges.length} exchanges, ${harvest} harvested, ${refused} refused, ${failures} failed at clients`,
  );
  for (const innocents of new Set([Number(values.innocents), 0])) {
    const folder = join(kept, innocents === 0 ? `${name}-alone` : name);
    const among = innocents === 0 ? 'alone' : `among ${innocents} of innocents`;
    const others = { exchanges: innocents, seed, promptsFolder };
    await writeRecording(folder, recording, others);
    tell(`  ${among}: ${await scoreOf(folder)}`);
    await writeRecording(`${folder}-honest`, withoutHarvest(recording), others);
    tell(`  its customers only, ${among}: ${await scoreOf(`${folder}-honest`)}`);
  }
}
if (values.keep === undefined) rmSync(kept, { recursive: true, force: true });
