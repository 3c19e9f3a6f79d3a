// A recording as a folder that `stillwatch evaluate` reads: what the provider saw, moved to the middle of two days of simulated
// innocents where any are asked for, and the truth apart from both.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../../src/core/exchange.ts';
import { innocentWorld } from '../../src/sim/presets.ts';
import { writeWorld } from '../../src/sim/world-files.ts';
import { writeExchangeLine } from '../../src/wire/writer.ts';
import type { ProviderAccount } from './provider.ts';

export interface Recording {
  readonly accounts: readonly ProviderAccount[];
  readonly exchanges: readonly Exchange[];
  /** Last words of the harvester's requests. */
  readonly harvested: ReadonlySet<string>;
}

export interface Innocents {
  /** 0 for none. */
  readonly exchanges: number;
  readonly seed: number;
  readonly promptsFolder: string;
}

/** Where a recording is put. */
const beganMs = Date.parse('2026-03-03T13:00:00Z');
const dayMs = 86_400_000;

export function isHarvest({ harvested }: Recording, exchange: Exchange): boolean {
  return harvested.has(exchange.messages.at(-1)?.content ?? '');
}

/** What the provider would have seen of a relay that only sells access. */
export function withoutHarvest(recording: Recording): Recording {
  return { ...recording, exchanges: recording.exchanges.filter((one) => !isHarvest(recording, one)) };
}

/** What was in the folder before is removed. */
export async function writeRecording(
  folder: string,
  recording: Recording,
  innocents: Innocents,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  const moveMs = beganMs - Math.min(...recording.exchanges.map(({ timeMs }) => timeMs));
  const exchanges = recording.exchanges.map((one) => ({ ...one, timeMs: one.timeMs + moveMs }));
  const harvest = exchanges.filter((one) => isHarvest(recording, one));
  const crew = new Set(harvest.map(({ account }) => account));
  write('relay.exchanges.jsonl', exchanges.map(writeExchangeLine));
  write('relay.accounts.jsonl', recording.accounts.map(accountLine));
  write('relay.truth.jsonl', harvest.map(truthLine));
  const labels = recording.accounts.map(({ account }): readonly [string, string] => [
    account,
    crew.has(account) ? 'relay' : 'relay-customers',
  ]);
  const others = innocents.exchanges === 0 ? {} : await writeInnocents(folder, innocents);
  const campaign = { id: 'relay', level: 'relay', accounts: [...crew], exchanges: harvest.length };
  const truth = {
    campaigns: harvest.length === 0 ? [] : [campaign],
    accounts: { ...Object.fromEntries(labels), ...others },
  };
  writeFileSync(join(folder, 'relay.truth.json'), JSON.stringify(truth));
}

/** @returns labels of their accounts; the one truth of the folder is the recording's */
async function writeInnocents(
  folder: string,
  { exchanges, seed, promptsFolder }: Innocents,
): Promise<Readonly<Record<string, string>>> {
  const start = new Date(beganMs - dayMs).toISOString();
  const { truth } = await writeWorld(folder, {
    ...innocentWorld(seed, exchanges),
    days: 2,
    start,
    promptsFolder,
  });
  rmSync(join(folder, 'world.truth.json'));
  return truth.accounts;
}

/** Opened one a day, by e-mail or phone, each from its own address. */
function accountLine({ account, ip }: ProviderAccount, at: number): string {
  const created = new Date(beganMs - (3 + at) * dayMs).toISOString();
  return JSON.stringify({ account, created, signup_ip: ip, verification: at % 2 === 0 ? 'email' : 'phone' });
}

function truthLine({ id, timeMs, outputTokens }: Exchange): string {
  return JSON.stringify({
    id,
    campaign: 'relay',
    time: new Date(timeMs).toISOString(),
    value: outputTokens ?? 0,
  });
}
