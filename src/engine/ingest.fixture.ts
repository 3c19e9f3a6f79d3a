// For tests only: reads files into a store with ordinary options, and files to read.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../core/exchange.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { writeExchangeLine } from '../wire/writer.ts';
import { ingest, type IngestOptions, type IngestResult } from './ingest.ts';
import { startMs } from './engine.fixture.ts';

/** A day after the exchanges of the fixtures. */
export const nowMs: number = startMs + 86_400_000;

export function ingestInto(
  store: Store,
  paths: readonly string[],
  options: Partial<IngestOptions> = {},
): Promise<IngestResult> {
  return ingest({
    store,
    paths,
    accountPaths: [],
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: 2,
    recordBytesMax: undefined,
    nowMs,
    stop: new AbortController().signal,
    onProgress: () => {},
    ...options,
  });
}

/** A temporary folder for the files of one test file; `remove` when done. */
export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export function logOf(exchanges: readonly Exchange[]): string {
  return exchanges.map((exchange) => `${writeExchangeLine(exchange)}\n`).join('');
}

/** A store for the time of `work`: temporary, or in `folder`. */
export async function withOpenStore<T>(
  folder: string | undefined,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
