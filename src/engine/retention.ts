// What a store keeps, and for how long: texts for some days, everything else for some more. Days are whole days of UTC: a
// row of the last day that is kept stays until that day is over, whenever the work is done.
//
// Texts leave the disk at once: only the column that holds them is written anew, a fifth of what a row takes. Rows
// are hidden at once, and leave the disk when an eighth of the table is hidden: to write a whole table anew each day
// for the hundredth part that is a day old would be most of what the disk does.

import { Fault } from '../core/fault.ts';
import type { SqlParameters, Store } from '../store/store.ts';

export interface RetentionOptions {
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: number;
  /** Excerpts of requests and of system prompts; kept for ever when undefined, as are the others. Whole days, 0 and up. */
  readonly textDays: number | undefined;
  /** Exchanges. */
  readonly exchangeDays: number | undefined;
  /** Decisions, which appeals are about. */
  readonly decisionDays: number | undefined;
}

/** What was done. */
export interface Retained {
  /** Excerpts emptied, of exchanges and of system prompts. */
  readonly texts: number;
  /** Rows deleted. */
  readonly exchanges: number;
  readonly decisions: number;
}

const dayMs = 86_400_000;
/** Share of hidden rows above which a table is written anew. */
const hiddenShareMax = 1 / 8;

/**
 * Deletes what is older than it may be; to be run daily. Repeated, it does nothing: not even a part of a table is
 * written that has nothing to lose.
 *
 * @throws {Fault} arguments.invalid, store.query-failed
 */
export async function retain(store: Store, options: RetentionOptions): Promise<Retained> {
  const { nowMs } = options;
  const exchanges = await deleteRows(store, 'exchanges', firstKeptMs(options.exchangeDays, nowMs));
  const decisions = await deleteRows(store, 'decisions', firstKeptMs(options.decisionDays, nowMs));
  // A prompt whose last exchange is gone says nothing about anything.
  if (exchanges > 0) {
    await change(
      store,
      'DELETE FROM @system_texts WHERE system_key NOT IN (SELECT system_key FROM @exchanges)',
    );
    await rewrite(store, 'system_texts');
  }
  const textStart = firstKeptMs(options.textDays, nowMs);
  const texts = textStart === undefined ? 0 : await emptyTexts(store, textStart);
  // A copy of what the last reading brought, which nobody needs any more.
  await store.command('TRUNCATE TABLE IF EXISTS @fresh');
  return { texts, exchanges, decisions };
}

/** First millisecond of what is kept; undefined for everything. @throws {Fault} arguments.invalid */
export function firstKeptMs(days: number | undefined, nowMs: number): number | undefined {
  if (days === undefined) return undefined;
  if (!Number.isInteger(days) || days < 0 || days > 36_500) {
    throw new Fault('arguments.invalid', {
      what: 'a retention is no whole number of days from 0 to 36500',
      mend: 'give days, or leave it out to keep everything',
    });
  }
  return (Math.floor(nowMs / dayMs) - days) * dayMs;
}

const before = 'time < fromUnixTimestamp64Milli({start:Int64})';

async function deleteRows(
  store: Store,
  table: 'exchanges' | 'decisions',
  start: number | undefined,
): Promise<number> {
  if (start === undefined) return 0;
  const old = await count(store, `@${table} WHERE ${before}`, start);
  if (old > 0) await change(store, `DELETE FROM @${table} WHERE ${before}`, start);
  await rewrite(store, table);
  return old;
}

/** Rows that are hidden leave the disk once they are many. */
async function rewrite(store: Store, table: string): Promise<void> {
  const visible = await count(store, `@${table}`);
  const found = await store.query(
    `SELECT sum(rows) AS n FROM system.parts WHERE active AND concat(database, '.', table) = '@${table}'`,
  );
  const stored = found.numbers('n')[0] ?? 0;
  if (stored - visible <= stored * hiddenShareMax) return;
  await change(store, `ALTER TABLE @${table} APPLY DELETED MASK`);
}

async function emptyTexts(store: Store, start: number): Promise<number> {
  const stale = `excerpt != '' AND ${before}`;
  const exchanges = await count(store, `@exchanges WHERE ${stale}`, start);
  if (exchanges > 0) await change(store, `ALTER TABLE @exchanges UPDATE excerpt = '' WHERE ${stale}`, start);
  // A prompt is as old as the last request that was sent with it.
  const unused = `excerpt != '' AND system_key NOT IN (
    SELECT system_key FROM @exchanges WHERE time >= fromUnixTimestamp64Milli({start:Int64}))`;
  const prompts = await count(store, `@system_texts WHERE ${unused}`, start);
  if (prompts > 0)
    await change(store, `ALTER TABLE @system_texts UPDATE excerpt = '' WHERE ${unused}`, start);
  return exchanges + prompts;
}

async function count(store: Store, from: string, start?: number): Promise<number> {
  const found = await store.query(`SELECT count() AS n FROM ${from}`, parameters(start));
  return found.numbers('n')[0] ?? 0;
}

/** Resolves when it is done, not when it is planned. */
async function change(store: Store, sql: string, start?: number): Promise<void> {
  await store.command(`${sql} SETTINGS mutations_sync = 1, lightweight_deletes_sync = 1`, parameters(start));
}

function parameters(start: number | undefined): SqlParameters {
  return start === undefined ? {} : { start };
}
