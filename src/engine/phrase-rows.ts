// The phrases of a log, sent and served, dealt over slots small enough to be looked at one by one. What is asked of
// phrases (which of them several units send, which answer comes back in another account's request) is asked of a
// phrase alone, and every answer needs all of its rows together. Asking for a part of the phrases at a time and
// reading the whole log for each part costs the square of the log's length; so the log is read once for every few
// slots, their rows are written down by slot, and each slot is then read by itself.

import type { Store } from '../store/store.ts';
import { systemPhrasesSql } from './system-texts.ts';
import { spreadSql, printSql, valuesPerSlice } from './spread-values.ts';

/** Served phrases looked for; the smallest of the sample, which the other side's sample keeps as well. */
const servedPhrases = 8;
/** Slots written down at a time: some 20 bytes a row, so at most 8 GB. */
const slotsPerReading = 50;

/** Phrases of an answer that its own request did not contain. */
export const servedSql: string = `arraySlice(arrayFilter(one -> NOT has(anchors, one), served), 1, ${servedPhrases})`;

/** Passages of an answer that its own request did not contain. */
export const servedPassagesSql: string = 'arrayFilter(one -> NOT has(passages, one), served_passages)';

/** Rows of the slot whose phrase more than one account sent or was served, as SQL. */
export interface Slot {
  /** Of new texts of requests: `phrase, exchange, account`. */
  readonly sent: string;
  /** Of system prompts, one exchange standing for all of an account under one prompt. */
  readonly system: string;
  /** Of answers. */
  readonly served: string;
  /** Passages of new texts, and of answers. */
  readonly sentPassages: string;
  readonly servedPassages: string;
}

/** Calls `work` for each slot in turn; together the slots hold every phrase of the log that is spread at all. */
export async function forEachSlot(store: Store, work: (slot: Slot) => Promise<void>): Promise<void> {
  const size = await store.query(
    `SELECT sum(length(anchors)) + sum(least(length(served), ${servedPhrases})) + sum(length(passages))
       + sum(length(served_passages)) AS phrases FROM @exchanges`,
  );
  const system = await store.query(`SELECT count() AS phrases FROM (${systemPhrasesSql('@exchanges')})`);
  const phrases = (size.numbers('phrases')[0] ?? 0) + (system.numbers('phrases')[0] ?? 0);
  const slots = Math.max(1, Math.ceil(phrases / valuesPerSlice));
  for (let first = 0; first < slots; first += slotsPerReading) {
    const end = Math.min(slots, first + slotsPerReading);
    await writeDown(store, { slots, first, end });
    for (let slot = first; slot < end; slot += 1) {
      await store.command('CREATE OR REPLACE TABLE @spread (print UInt64) ENGINE = Memory');
      const here = `SELECT phrase AS value, account FROM @phrase_rows WHERE slot = ${slot}`;
      await store.command(`INSERT INTO @spread ${spreadSql(here)}`);
      const rows = (side: number): string =>
        `SELECT phrase, exchange, account FROM @phrase_rows WHERE slot = ${slot} AND side = ${side}
           AND ${printSql('phrase')} IN (SELECT print FROM @spread)`;
      await work({
        sent: rows(0),
        served: rows(1),
        system: rows(2),
        sentPassages: rows(3),
        servedPassages: rows(4),
      });
    }
  }
  await store.command('DROP TABLE IF EXISTS @phrase_rows');
  await store.command('DROP TABLE IF EXISTS @spread');
}

async function writeDown(
  store: Store,
  range: { readonly slots: number; readonly first: number; readonly end: number },
): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @phrase_rows');
  // Written once and read twice: never worth merging.
  await store.command(
    `CREATE TABLE @phrase_rows (slot UInt16, side UInt8, phrase UInt64 CODEC(NONE), exchange UInt64 CODEC(NONE),
       account UInt64) ENGINE = MergeTree ORDER BY slot
     SETTINGS min_bytes_for_wide_part = 0, max_bytes_to_merge_at_max_space_in_pool = 1`,
  );
  const { slots, first, end } = range;
  const phrasesOf = (phrases: string, condition: string): string =>
    `SELECT arrayJoin(${phrases}) AS phrase, exchange, account FROM @exchanges WHERE ${condition}`;
  const rows = (side: number, phrases: string): string =>
    `SELECT toUInt16(phrase % ${slots}) AS slot, toUInt8(${side}) AS side, phrase, exchange, account
     FROM (${phrases})
     ${slots <= slotsPerReading ? '' : `WHERE slot >= ${first} AND slot < ${end}`}`;
  await store.command(
    `INSERT INTO @phrase_rows ${rows(0, phrasesOf('anchors', 'notEmpty(anchors)'))}
     UNION ALL ${rows(1, phrasesOf(servedSql, 'length(served) >= 4'))}
     UNION ALL ${rows(2, systemPhrasesSql('@exchanges'))}
     UNION ALL ${rows(3, phrasesOf('passages', 'notEmpty(passages)'))}
     UNION ALL ${rows(4, phrasesOf(servedPassagesSql, 'notEmpty(served_passages)'))}
     SETTINGS min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 0`,
  );
}
