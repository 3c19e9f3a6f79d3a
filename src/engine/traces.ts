// Rare things that exchanges of different units have in common, counted by distinct unit. Two stages, so
// that memory is bound by what is shared and not by what was ever said: first which sampled phrases occur at
// more than one account at all (most of language does not), then, for these alone, who has them and in which
// exchanges. "Which exchanges" and "which units" are kept as eight minimum hashes each, enough to tell
// whether two phrases go together (Broder 1997) without ever comparing accounts with accounts. The same rows tell
// which phrases of an answer came back in a request, which edges.ts takes up.

import type { Store } from '../store/store.ts';
import { systemPhrasesSql } from './system-texts.ts';
import { forEachSlot } from './phrase-rows.ts';

/** Minimum hashes kept for each trace, of exchanges and of units alike; eight tell Jaccard 0.5 from 0.1. */
export const minimumHashes = 8;

/** Fewer units than this may share a phrase by quoting one another; direct edges look after pairs. */
export const unitsMin = 3;
/** A family worth judging has been used more than a handful of times; items are repeated less often. */
export const exchangesMin = 8;
const repeatsMin = 3;

/**
 * Fills `shared_anchors`, one row for each sampled phrase that at least `unitsMin` units sent, and `served_hits` and
 * `passage_hits (source, target, hits, source_account, target_account)`: phrases that were served once, and sent by other accounts, too few
 * to be shared, and passages that were served once and sent by others; whether they were sent afterwards is not looked at.
 */
export async function countSharedAnchors(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @shared_anchors');
  await store.command(
    `CREATE TABLE @shared_anchors (anchor UInt64, units UInt32, accounts UInt32, exchanges UInt32,
       ${columns('exchange_min')}, ${columns('unit_min')}) ENGINE = MergeTree ORDER BY anchor`,
  );
  await openHits(store, '@served_hits');
  await openHits(store, '@passage_hits');
  await forEachSlot(store, async (slot) => {
    await store.command('CREATE OR REPLACE TABLE @slot_anchors AS @shared_anchors ENGINE = Memory');
    await store.command(
      `INSERT INTO @slot_anchors
       SELECT phrase AS anchor, uniqCombined(unit) AS units, uniqCombined(account) AS accounts, count() AS exchanges,
         ${minima('exchange')}, ${minima('unit')}
       FROM (
         SELECT e.account AS account, u.unit AS unit, e.exchange AS exchange, e.phrase AS phrase
         FROM (${slot.sent} UNION ALL ${slot.system}) AS e INNER JOIN @unit_of AS u ON u.account = e.account)
       GROUP BY phrase HAVING units >= ${unitsMin}`,
    );
    await store.command('INSERT INTO @shared_anchors SELECT * FROM @slot_anchors');
    await countHits(store, '@served_hits', {
      sent: `SELECT * FROM (${slot.sent}) WHERE phrase NOT IN (SELECT anchor FROM @slot_anchors)`,
      served: slot.served,
    });
    await countHits(store, '@passage_hits', { sent: slot.sentPassages, served: slot.servedPassages });
  });
  await store.command('DROP TABLE IF EXISTS @slot_anchors');
}

export type HitsTable = '@served_hits' | '@passage_hits';

export function openHits(store: Store, table: HitsTable): Promise<void> {
  return store.command(
    `CREATE OR REPLACE TABLE ${table} (source UInt64, target UInt64, hits UInt32, source_account UInt64,
       target_account UInt64) ENGINE = MergeTree ORDER BY (source, target)`,
  );
}

/** @param rows queries for `phrase, exchange, account` */
function countHits(
  store: Store,
  table: HitsTable,
  rows: { readonly sent: string; readonly served: string },
): Promise<void> {
  return store.command(
    `INSERT INTO ${table} SELECT s.holder, r.exchange, count(), any(s.holder_account), any(r.account)
     FROM (${rows.sent}) AS r
     INNER JOIN (
       SELECT phrase, any(exchange) AS holder, any(account) AS holder_account
       FROM (${rows.served}) GROUP BY phrase HAVING count() = 1) AS s ON s.phrase = r.phrase
     WHERE s.holder_account != r.account
     GROUP BY s.holder, r.exchange SETTINGS join_algorithm = 'hash'`,
  );
}

/**
 * Fills `postings (anchor, exchange, account)`, ordered by phrase: who sent it. Some five rows an exchange, each of
 * 24 bytes; without them, counting again the few phrases that new exchanges contain would read the whole log.
 */
export async function postAnchorsOfLog(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @postings');
  await store.command(
    `CREATE TABLE @postings (anchor UInt64, exchange UInt64, account UInt64)
     ENGINE = MergeTree ORDER BY anchor SETTINGS index_granularity = 512`,
  );
  await store.command(postingsOf('@exchanges'));
  await store.command(`INSERT INTO @postings ${systemPhrasesSql('@exchanges')}`);
}

function postingsOf(table: '@exchanges' | '@fresh'): string {
  return `INSERT INTO @postings SELECT arrayJoin(anchors) AS anchor, exchange, account FROM ${table}`;
}

/** Counts anew those phrases that exchanges of `fresh` contain; the result is that of `countSharedAnchors`. */
export async function recountSharedAnchors(store: Store): Promise<void> {
  await store.command(
    `CREATE OR REPLACE TABLE @fresh_system_phrases ENGINE = MergeTree ORDER BY phrase AS ${systemPhrasesSql('@fresh')}`,
  );
  await store.command(postingsOf('@fresh'));
  // An account that began under the same prompt before is counted already.
  await store.command(
    `INSERT INTO @postings SELECT phrase, exchange, account FROM @fresh_system_phrases
     WHERE (phrase, exchange) NOT IN (
       SELECT anchor, exchange FROM @postings WHERE anchor IN (SELECT phrase FROM @fresh_system_phrases))`,
  );
  await store.command(
    `CREATE OR REPLACE TABLE @touched_anchors ENGINE = MergeTree ORDER BY anchor AS
     SELECT DISTINCT anchor FROM (SELECT arrayJoin(anchors) AS anchor FROM @fresh
       UNION ALL SELECT phrase AS anchor FROM @fresh_system_phrases)`,
  );
  await store.command(
    `CREATE OR REPLACE TABLE @recounted_anchors ENGINE = MergeTree ORDER BY anchor AS
     SELECT * FROM @shared_anchors WHERE anchor NOT IN (SELECT anchor FROM @touched_anchors)
     UNION ALL
     SELECT anchor, toUInt32(uniqCombined(unit)) AS units, toUInt32(uniqCombined(account)) AS accounts,
       toUInt32(count()) AS exchanges, ${minima('exchange')}, ${minima('unit')}
     FROM (
       SELECT p.account AS account, u.unit AS unit, p.exchange AS exchange, p.anchor AS anchor
       FROM (SELECT * FROM @postings WHERE anchor IN (SELECT anchor FROM @touched_anchors)) AS p
       INNER JOIN @unit_of AS u ON u.account = p.account)
     GROUP BY anchor HAVING units >= ${unitsMin} AND exchanges >= ${repeatsMin}`,
  );
  await store.command('EXCHANGE TABLES @recounted_anchors AND @shared_anchors');
  await store.command('DROP TABLE @recounted_anchors');
  await store.command('DROP TABLE @touched_anchors');
  await store.command('DROP TABLE @fresh_system_phrases');
}

function columns(prefix: string): string {
  return Array.from({ length: minimumHashes }, (_, index) => `${prefix}_${index} UInt32`).join(', ');
}

/**
 * Exchanges and units are random hashes already, so the order of `hash XOR constant` is as good a permutation
 * as any: the minimum is the element nearest to the constant in XOR distance.
 */
function minima(subject: string): string {
  return Array.from({ length: minimumHashes }, (_, index) => {
    const constant = Math.imul(index + 1, 0x9e37_79b9) >>> 0;
    return `min(bitXor(toUInt32(${subject}), toUInt32(${constant}))) AS ${subject}_min_${index}`;
  }).join(', ');
}
