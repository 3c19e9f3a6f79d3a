// For tests only: segments as gateways write them, and a store that ends its process at a chosen call.

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed } from '../core/decision.ts';
import type { Exchange } from '../core/exchange.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { hashStreams, hashWith, type HashKey } from '../fingerprint/hash.ts';
import type { Store } from '../store/store.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { writeExchange } from '../wire/exchange-row.ts';
import { endFrame, FrameWriter, frameKind, headerFrame, segmentName } from '../wire/spool-segment.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';
import { exchangeOf } from './engine.fixture.ts';
import type { SpoolRead, SpoolReader } from './spool-reader.ts';

const salt = 0x5eed;
const key: HashKey = { low: 5, high: 6 };
const fingerprinter = new Fingerprinter(key);
const streams = hashStreams(key, 0);

export interface WrittenSegment {
  readonly path: string;
  readonly name: string;
  /** Frames of what is told, behind what is there. */
  append(parts: { readonly exchanges?: readonly Exchange[]; readonly decisions?: readonly string[] }): void;
  raw(bytes: Uint8Array): void;
  end(): void;
}

/** A new segment with a header. */
export function segmentIn(
  folder: string,
  parts: { readonly timeMs: number; readonly number?: number; readonly header?: Uint8Array },
): WrittenSegment {
  mkdirSync(folder, { recursive: true });
  const { timeMs, number = 1, header = headerFrame(salt, timeMs + 120_000) } = parts;
  const name = segmentName({ timeMs, worker: 'w0', salt, number });
  const path = join(folder, name);
  writeFileSync(path, header);
  return {
    path,
    name,
    append: ({ exchanges = [], decisions = [] }) => appendFileSync(path, framesOf(exchanges, decisions)),
    raw: (bytes) => appendFileSync(path, bytes),
    end: () => appendFileSync(path, endFrame(salt)),
  };
}

/** With excerpts. */
export function framesOf(exchanges: readonly Exchange[], decisions: readonly string[] = []): Uint8Array {
  const writer = new FrameWriter(salt);
  const texts = new SystemTextWriter(true);
  for (const exchange of exchanges) {
    const fingerprint = fingerprinter.fingerprint(exchange);
    const id = hashWith(exchange.id, streams);
    writer.begin(frameKind.exchange);
    writeExchange(writer.rows, { exchange, fingerprint, id }, { streams, keepsText: true });
    writer.end();
    texts.add(exchange, fingerprint);
    const { bytes, count } = texts.take();
    if (count === 0) continue;
    writer.begin(frameKind.systemText);
    writer.rows.raw(bytes);
    writer.end();
  }
  for (const id of decisions) writer.json(frameKind.decision, decisionOf(id));
  return writer.rows.take();
}

/** A frame of any kind. */
export function frameOf(kind: 1 | 2 | 3 | 4 | 5 | 6, payload: Uint8Array): Uint8Array {
  const writer = new FrameWriter(salt);
  writer.begin(kind);
  writer.rows.raw(payload);
  writer.end();
  return writer.rows.take();
}

function decisionOf(id: string): DecisionRecord {
  const outcome = { ...allowed, action: 'shape', rule: 'r1', reason: 'because' } as const;
  const decision = { id, policy: 'p1', snapshot: 's1', outcome, shadow: [allowed], failed: ['r2'] };
  return {
    decision,
    timeMs: 1_700_000_000_000,
    account: 'acct-1',
    unit: 'unit-1',
    exchange: `of ${id}`,
    inspected: ['body'],
  };
}

export function numbered(count: number, from = 0): readonly Exchange[] {
  const system = 'You are a patient teacher of mathematics for beginners of every age.';
  return Array.from({ length: count }, (_, index) =>
    exchangeOf({ id: `x${String(from + index).padStart(5, '0')}`, system }),
  );
}

/** Calls `die` before the call with this number, counted from 1, or after it. */
export function mortal(
  store: Store,
  end: { readonly at: number; readonly isAfter: boolean; readonly die: () => void },
): Store {
  let calls = 0;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls === end.at && !end.isAfter) end.die();
    const done = await work();
    if (calls === end.at && end.isAfter) end.die();
    return done;
  };
  return {
    command: (sql, parameters) => guarded(() => store.command(sql, parameters)),
    query: (sql, parameters) => store.query(sql, parameters),
    append: (table, rows, count) => guarded(() => store.append(table, rows, count)),
    close: () => store.close(),
  };
}

/** One reading as the stream does it. */
export async function drain(store: Store, reader: SpoolReader): Promise<SpoolRead> {
  await store.command('DROP TABLE IF EXISTS @fresh');
  await store.command('CREATE TABLE @fresh AS @exchanges');
  const read = await reader.read();
  await store.command('INSERT INTO @exchanges SELECT * FROM @fresh');
  await reader.remember();
  return read;
}
