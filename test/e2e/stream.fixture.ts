// For tests only: the engine's way from a spool into its store, in this process, as the engine's own process goes it.

import { SpoolReader } from '../../src/engine/spool-reader.ts';
import { Stream } from '../../src/engine/stream.ts';
import { stateFiles } from '../../src/serve/state-files.ts';
import { openStore } from '../../src/store/clickhouse-store.ts';
import type { Store } from '../../src/store/store.ts';

export function streamOf(store: Store, nowMs: () => number): Stream {
  return new Stream({
    store,
    nowMs,
    accountPaths: [],
    format: undefined,
    accountField: undefined,
    keepsText: false,
    workers: 1,
    recordBytesMax: undefined,
    stop: new AbortController().signal,
    version: '0.0.0',
    clockMs: () => 0,
    onStep: () => {},
  });
}

/** Reads all of a spool into the store. */
export async function drainInto(
  store: Store,
  options: { readonly folder: string; readonly nowMs: () => number; readonly keepMs?: number },
): Promise<void> {
  const stream = streamOf(store, options.nowMs);
  const reader = new SpoolReader({ store, ...options });
  await reader.recall();
  await stream.drain(reader);
  await stream.close();
}

/**
 * Models of all exchanges in the store of a gateway that has ended, one for each exchange, sorted: tests give each request
 * a model of its own. `drain` first reads what the engine left in the spool.
 */
export async function modelsIn(state: string, spool: 'drain' | 'leave'): Promise<readonly string[]> {
  const files = stateFiles(state);
  const store = await openStore({ folder: files.store });
  // Segments of those who were killed have no end: they are read to their end all the same.
  if (spool === 'drain') await drainInto(store, { folder: files.spool, nowMs: () => Date.now() });
  const models = (await store.query('SELECT model FROM @exchanges ORDER BY model')).strings('model');
  await store.close();
  return models;
}
