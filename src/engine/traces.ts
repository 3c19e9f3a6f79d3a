// Rare things that exchanges of different units have in common, counted by distinct unit. Two stages, so
// that memory is bound by what is shared and not by what was ever said: first which sampled phrases occur at
// more than one account at all (most of language does not), then, for these alone, who has them and in which
// exchanges. "Which exchanges" and "which units" are kept as eight minimum hashes each, enough to tell
// whether two phrases go together (Broder 1997) without ever comparing accounts with accounts.

import type { Store } from '../store/store.ts';

/** Minimum hashes kept for each trace, of exchanges and of units alike; eight tell Jaccard 0.5 from 0.1. */
export const minimumHashes = 8;

/** Fewer units than this may share a phrase by quoting one another; direct edges look after pairs. */
export const unitsMin = 3;
/** A family worth judging has been used more than a handful of times; items are repeated less often. */
export const exchangesMin = 8;
const repeatsMin = 3;

/** Anchors that one grouping pass may hold: about 300 MB of the engine's memory. */
const anchorsPerPass = 6_000_000;

/** Fills `shared_anchors`: one row for each sampled phrase that at least `unitsMin` units sent. */
export async function countSharedAnchors(store: Store): Promise<void> {
  const size = await store.query('SELECT sum(length(anchors)) AS anchors FROM @exchanges');
  const passes = Math.max(1, Math.ceil((size.numbers('anchors')[0] ?? 0) / anchorsPerPass));
  await store.command('DROP TABLE IF EXISTS @repeated_anchors');
  await store.command('CREATE TABLE @repeated_anchors (anchor UInt64) ENGINE = MergeTree ORDER BY anchor');
  await store.command('DROP TABLE IF EXISTS @shared_anchors');
  await store.command(
    `CREATE TABLE @shared_anchors (anchor UInt64, units UInt32, accounts UInt32, exchanges UInt32,
       ${columns('exchange_min')}, ${columns('unit_min')}) ENGINE = MergeTree ORDER BY anchor`,
  );
  for (let pass = 0; pass < passes; pass += 1) {
    const chosen = passes === 1 ? 'anchors' : `arrayFilter(one -> one % ${passes} = ${pass}, anchors)`;
    await store.command(
      `INSERT INTO @repeated_anchors SELECT anchor FROM
         (SELECT account, arrayJoin(${chosen}) AS anchor FROM @exchanges)
       GROUP BY anchor HAVING min(account) != max(account) AND count() >= ${repeatsMin}`,
    );
    await store.command(
      `INSERT INTO @shared_anchors
       SELECT anchor, uniqCombined(unit) AS units, uniqCombined(account) AS accounts, count() AS exchanges,
         ${minima('exchange')}, ${minima('unit')}
       FROM (
         SELECT e.account AS account, u.unit AS unit, e.exchange AS exchange, arrayJoin(${chosen}) AS anchor
         FROM @exchanges AS e INNER JOIN @unit_of AS u ON u.account = e.account)
       WHERE anchor IN (SELECT anchor FROM @repeated_anchors WHERE anchor % ${passes} = ${pass})
       GROUP BY anchor HAVING units >= ${unitsMin}`,
    );
  }
  await store.command('DROP TABLE @repeated_anchors');
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
  await postAnchors(store, '@exchanges');
}

function postAnchors(store: Store, table: '@exchanges' | '@fresh'): Promise<void> {
  return store.command(
    `INSERT INTO @postings SELECT arrayJoin(anchors) AS anchor, exchange, account FROM ${table}`,
  );
}

/** Counts anew those phrases that exchanges of `fresh` contain; the result is that of `countSharedAnchors`. */
export async function recountSharedAnchors(store: Store): Promise<void> {
  await postAnchors(store, '@fresh');
  await store.command(
    `CREATE OR REPLACE TABLE @touched_anchors ENGINE = MergeTree ORDER BY anchor AS
     SELECT DISTINCT arrayJoin(anchors) AS anchor FROM @fresh`,
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
