// Direct edges between accounts of different units: a conversation begun on one continues on the other
// (hand-off), or text that was served to one comes back inside another's request (provenance). Both are
// exact traces of one party's hands on two accounts; neither needs a text model. People with two accounts,
// routers and pasted answers leave the same traces, so an edge is only ever evidence, never a verdict.

import { anchorsMax, passagesMax } from '../fingerprint/fingerprinter.ts';
import type { Store } from '../store/store.ts';
import { servedPassagesSql, servedSql } from './phrase-rows.ts';
import { findSpread, printSql } from './spread-values.ts';
import { type HitsTable, openHits } from './traces.ts';

/** A continuation later than this is a person who came back, not a scheduler. */
const handOffHoursMax = 24;
/** The same first message sent twice is a hand-off only if it is long enough not to be anybody's "hello". */
const retryCharsMin = 200;
/** A retry elsewhere follows within minutes (measured behind relays: half a second to fifteen). */
const retryMinutesMax = 15;
/** Served text found again later than this is publication, not a pipeline. */
const provenanceDaysMax = 14;
/**
 * A few sentences may be anybody's: a manual that one account is told and another quotes. Between strangers such meetings are
 * spread over the whole log, while what is worked on is sent on within the day.
 */
const passageHoursMax = 24;
/** A conversation or answer held by more accounts than this is public. */
const holdersMax = 6;

/** Which exchanges edges are looked for from, and where the other end is found. */
interface Scope {
  /** Table of the exchanges that may be targets. */
  readonly targets: '@exchanges' | '@fresh';
  /** Exchanges of the whole log whose column has one of these values: `column, exchange, account, time`. */
  readonly holders: (column: HeldColumn, values: string) => string;
}

type HeldColumn = 'next_key' | 'full_key' | 'served_key';

const wholeLog: Scope = {
  targets: '@exchanges',
  holders: (column, values) =>
    `SELECT ${column}, exchange, account, time FROM @exchanges WHERE ${column} IN (${values})`,
};

/** Only exchanges of `fresh` are targets; the others are found by their keys in `held`. */
const freshOnly: Scope = {
  targets: '@fresh',
  holders: (column, values) =>
    `SELECT key AS ${column}, exchange, account, time FROM @held WHERE role = '${column}' AND key IN (${values})`,
};

/**
 * Adds the edges of `fresh` to `edges`, for a log of which everything else was looked at before: the cost is that of
 * what is new. What is known only in hindsight (that an answer has become public) is left to the next full search.
 */
export async function addEdges(store: Store): Promise<void> {
  await holdKeys(store, '@fresh');
  await findContinuations(store, freshOnly);
  await findRetries(store, freshOnly);
  await findServedWhole(store, freshOnly);
  await store.command('DROP TABLE @moved_states');
  await findServedParts(store, freshOnly);
}

/** Exchanges that refused. */
const refusedSql = 'status IN (401, 403, 429, 500, 502, 503, 529)';
const limitedSql = 'status IN (401, 403, 429, 529)';
const retriableSql = `(turns >= 3 OR new_chars >= ${retryCharsMin})`;

/**
 * Fills `held (role, key, exchange, account, time)`, ordered by key: by what an exchange may be found again later.
 * What is too old for an edge is left out, so that the table is as large as two weeks of answers and one day of
 * conversations are, whatever the store holds.
 */
export async function holdKeysOfLog(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @held');
  await store.command(
    `CREATE TABLE @held (role Enum8('next_key' = 1, 'full_key' = 2, 'served_key' = 3, 'refused_key' = 4, 'limited' = 5,
       'phrase' = 6, 'passage' = 7), key UInt64, exchange UInt64, account UInt64, time DateTime64(3, 'UTC'))
     ENGINE = MergeTree ORDER BY (role, key) SETTINGS index_granularity = 512`,
  );
  await holdKeys(store, '@exchanges');
}

async function holdKeys(store: Store, table: Scope['targets']): Promise<void> {
  const since = (hours: number): string =>
    `time >= subtractHours((SELECT max(time) FROM ${table}), ${hours})`;
  const rows = (role: string, key: string, condition: string): string =>
    `SELECT '${role}', ${key}, exchange, account, time FROM ${table} WHERE ${condition}`;
  const days = provenanceDaysMax * 24;
  await store.command(
    `INSERT INTO @held ${[
      rows('next_key', 'next_key', `next_key != 0 AND ${since(handOffHoursMax)}`),
      rows('full_key', 'full_key', `full_key != 0 AND ${since(handOffHoursMax)}`),
      rows('served_key', 'served_key', `served_key != 0 AND ${since(days)}`),
      rows('refused_key', 'full_key', `${refusedSql} AND ${retriableSql} AND ${since(1)}`),
      rows('limited', 'account', `${limitedSql} AND ${since(handOffHoursMax)}`),
      rows('phrase', `arrayJoin(${servedSql})`, `length(served) >= 4 AND ${since(days)}`),
      rows(
        'passage',
        `arrayJoin(${servedPassagesSql})`,
        `notEmpty(served_passages) AND ${since(passageHoursMax)}`,
      ),
    ].join(' UNION ALL ')}`,
  );
}

/**
 * Fills `edges (kind, source, target, source_account, target_account, time, gap_ms, containment, after_limit)`,
 * where source and target are exchanges. A hand-off found to be forced by a limit has a second row with
 * `after_limit` set (the store appends, it does not update): readers group and take the maximum.
 */
export async function findEdges(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @edges');
  await store.command(
    `CREATE TABLE @edges (kind Enum8('provenance' = 0, 'hand-off' = 1), source UInt64, target UInt64,
       source_account UInt64, target_account UInt64, time DateTime64(3, 'UTC'), gap_ms Float64,
       containment Float32, after_limit UInt8) ENGINE = MergeTree ORDER BY (source_account, target_account)`,
  );
  await findContinuations(store, wholeLog);
  await findRetries(store, wholeLog);
  await findServedWhole(store, wholeLog);
  await store.command('DROP TABLE @moved_states');
  await findServedParts(store, wholeLog);
}

/** `history` of the target is `state` of the source, and the target's own account was never in that state. */
async function findContinuations(store: Store, scope: Scope): Promise<void> {
  const pairs = [
    ['next_key', 'prefix_key'],
    ['full_key', 'parent_key'],
  ] as const;
  for (const [state, history] of pairs) {
    await (scope === freshOnly
      ? findFreshStates(store, history, 'turns >= 3')
      : findMovedStates(
          store,
          `SELECT ${state} AS value, account FROM @exchanges WHERE ${state} != 0
           UNION ALL SELECT ${history} AS value, account FROM @exchanges WHERE ${history} != 0 AND turns >= 3`,
        ));
    await store.command(
      `INSERT INTO @edges SELECT 'hand-off', a.holder, b.exchange, a.holder_account, b.account, a.began,
         dateDiff('millisecond', a.began, b.time) AS gap, 1, 0
       FROM (SELECT ${history} AS state, exchange, account, time FROM ${scope.targets}
             WHERE ${history} IN (SELECT state FROM @moved_states) AND turns >= 3) AS b
       INNER JOIN (SELECT ${state} AS state, argMin(exchange, (time, exchange)) AS holder, argMin(account, (time, exchange)) AS holder_account,
                     min(time) AS began, groupUniqArray(${holdersMax + 1})(account) AS holders
                   FROM (${scope.holders(state, 'SELECT state FROM @moved_states')})
                   GROUP BY state HAVING length(holders) <= ${holdersMax}) AS a
         ON a.state = b.state
       INNER JOIN @unit_of AS ua ON ua.account = a.holder_account
       INNER JOIN @unit_of AS ub ON ub.account = b.account
       WHERE ua.unit != ub.unit AND NOT has(a.holders, b.account) AND gap >= 0 AND gap <= ${handOffHoursMax * 3_600_000}
         AND (a.holder, b.exchange) NOT IN (SELECT source, target FROM @edges WHERE kind = 'hand-off')`,
    );
  }
}

/**
 * Fills `moved_states (state)`: those of `ends (value, account)` that more than one account has. Nearly every
 * conversation stays where it is, so this leaves little for the joins.
 */
async function findMovedStates(store: Store, ends: string): Promise<void> {
  await findSpread(store, ends);
  await store.command(
    `CREATE OR REPLACE TABLE @moved_states ENGINE = MergeTree ORDER BY state AS
     SELECT value AS state FROM (${ends}) WHERE ${printSql('value')} IN (SELECT print FROM @spread)
     GROUP BY value HAVING min(account) != max(account)`,
  );
  await store.command('DROP TABLE @spread');
}

/** What the fresh exchanges go on from; whether another account has it is found out by the join. */
function findFreshStates(store: Store, column: string, condition: string): Promise<void> {
  return store.command(
    `CREATE OR REPLACE TABLE @moved_states ENGINE = MergeTree ORDER BY state AS
     SELECT DISTINCT ${column} AS state FROM @fresh WHERE ${column} != 0 AND ${condition}`,
  );
}

/** A refused request arrives again, equal to the letter, on another account within minutes. */
async function findRetries(store: Store, scope: Scope): Promise<void> {
  const isFresh = scope === freshOnly;
  const refused = isFresh
    ? `SELECT key AS full_key, exchange, account, time FROM @held WHERE role = 'refused_key'
         AND key IN (SELECT full_key FROM @fresh)`
    : `SELECT full_key, exchange, account, time FROM @exchanges WHERE ${refusedSql} AND ${retriableSql}`;
  const limited = isFresh
    ? `SELECT key AS account, time AS refused FROM @held WHERE role = 'limited'
         AND key IN (SELECT source_account FROM @edges WHERE target IN (SELECT exchange FROM @fresh))`
    : `SELECT account, time AS refused FROM @exchanges WHERE ${limitedSql}
         AND account IN (SELECT source_account FROM @edges)`;
  const here = isFresh ? 'AND target IN (SELECT exchange FROM @fresh)' : '';
  await store.command(
    `INSERT INTO @edges SELECT 'hand-off', a.holder, b.exchange, a.holder_account, b.account, a.began,
       dateDiff('millisecond', a.began, b.time) AS gap, 1, 1
     FROM (SELECT full_key, exchange, account, time FROM ${scope.targets}
           WHERE status < 400 AND ${retriableSql} AND full_key IN (SELECT full_key FROM (${refused}))) AS b
     INNER JOIN (SELECT full_key, argMax(exchange, (time, exchange)) AS holder, argMax(account, (time, exchange)) AS holder_account,
                   max(time) AS began, uniq(account) AS holders
                 FROM (${refused}) GROUP BY full_key HAVING holders <= ${holdersMax}) AS a
       ON a.full_key = b.full_key
     INNER JOIN @unit_of AS ua ON ua.account = a.holder_account
     INNER JOIN @unit_of AS ub ON ub.account = b.account
     WHERE ua.unit != ub.unit AND gap >= 0 AND gap <= ${retryMinutesMax * 60_000}`,
  );
  // A continuation counts as forced when the source account was refused just before it.
  await store.command(
    `CREATE OR REPLACE TABLE @forced_edges ENGINE = MergeTree ORDER BY target AS
     SELECT DISTINCT e.target AS target FROM (SELECT * FROM @edges WHERE kind = 'hand-off' AND after_limit = 0 ${here}) AS e
     ASOF INNER JOIN (${limited}) AS r
     ON r.account = e.source_account AND e.time <= r.refused
     WHERE r.refused <= addMilliseconds(e.time, toInt64(e.gap_ms)) SETTINGS join_algorithm = 'hash'`,
  );
  await store.command(
    `INSERT INTO @edges SELECT kind, source, target, source_account, target_account, time, gap_ms, containment, 1
     FROM @edges WHERE kind = 'hand-off' AND target IN (SELECT target FROM @forced_edges)`,
  );
  await store.command('DROP TABLE @forced_edges');
}

/** The last assistant turn of a request is an answer that another account was served, in another conversation. */
async function findServedWhole(store: Store, scope: Scope): Promise<void> {
  await (scope === freshOnly
    ? findFreshStates(store, 'carried_key', '1')
    : findMovedStates(
        store,
        `SELECT served_key AS value, account FROM @exchanges WHERE served_key != 0
         UNION ALL SELECT carried_key AS value, account FROM @exchanges WHERE carried_key != 0`,
      ));
  await store.command(
    `INSERT INTO @edges SELECT 'provenance', a.holder, b.exchange, a.holder_account, b.account, a.began,
       dateDiff('millisecond', a.began, b.time) AS gap, 1, 0
     FROM (SELECT carried_key, exchange, account, time FROM ${scope.targets}
           WHERE carried_key IN (SELECT state FROM @moved_states)) AS b
     INNER JOIN (SELECT served_key, argMin(exchange, (time, exchange)) AS holder, argMin(account, (time, exchange)) AS holder_account,
                   min(time) AS began, groupUniqArray(${holdersMax + 1})(account) AS holders
                 FROM (${scope.holders('served_key', 'SELECT state FROM @moved_states')})
                 GROUP BY served_key HAVING length(holders) <= 2) AS a ON a.served_key = b.carried_key
     INNER JOIN @unit_of AS ua ON ua.account = a.holder_account
     INNER JOIN @unit_of AS ub ON ub.account = b.account
     WHERE ua.unit != ub.unit AND NOT has(a.holders, b.account) AND gap >= 0
       AND gap <= ${provenanceDaysMax * 86_400_000}
       AND b.exchange NOT IN (SELECT target FROM @edges WHERE kind = 'hand-off')`,
  );
}

/** What an answer is known by where a part of it stands in another account's new text. */
interface Part {
  readonly hits: HitsTable;
  /** Columns of the exchanges: hashes of the new text, ascending, at most `sentMax`, and of the answer. */
  readonly sent: 'anchors' | 'passages';
  readonly served: 'served' | 'served_passages';
  readonly sentMax: number;
  /** Fewer hashes of an answer that could have been found say too little of how much of it was. */
  readonly testableMin: number;
  /** Time from the answer to the text that has it. */
  readonly hoursMax: number;
  /** Hashes in common at least. */
  readonly hitsMin: number;
  /** Its role in `held`. */
  readonly role: 'phrase' | 'passage';
  /** What of fresh texts is looked up. */
  readonly freshWhere: string;
  /** Which hits count. */
  readonly pairWhere: string;
  /** What of a target is new to the edges, and to one another. */
  readonly once: 'exchange' | 'account';
}

const parts: readonly Part[] = [
  {
    hits: '@served_hits',
    sent: 'anchors',
    served: 'served',
    sentMax: anchorsMax,
    testableMin: 4,
    hoursMax: provenanceDaysMax * 24,
    hitsMin: 2,
    role: 'phrase',
    freshWhere: 'phrase NOT IN (SELECT anchor FROM @shared_anchors)',
    pairWhere: '1',
    once: 'exchange',
  },
  {
    hits: '@passage_hits',
    sent: 'passages',
    served: 'served_passages',
    sentMax: passagesMax,
    testableMin: 3,
    hoursMax: passageHoursMax,
    // A long sentence and another; one alone may be anybody's.
    hitsMin: 3,
    role: 'passage',
    freshWhere: '1',
    // Of sentences nobody counts who else sends them, so what many send is public, and what is sent every night is one.
    pairWhere: `source NOT IN (SELECT source FROM @passage_hits
      GROUP BY source HAVING uniqExact(target_account) > ${holdersMax})`,
    once: 'account',
  },
];

/**
 * Half of an answer's sampled phrases, or of its sentences, stand in another account's new text: containment, because a
 * count alone links everybody who uses the same figures of speech. What was served more than once, or what the source's own
 * request contained already, does not count, nor do answers that came back at too many accounts. Of the whole log the
 * tables of hits were filled when phrases were counted.
 */
async function findServedParts(store: Store, scope: Scope): Promise<void> {
  for (const part of parts) {
    if (scope === freshOnly) await countFreshHits(store, part);
    await store.command(
      `CREATE OR REPLACE TABLE @served_pairs ENGINE = MergeTree ORDER BY target AS
       SELECT source, target, any(source_account) AS source_account FROM ${part.hits} WHERE ${part.pairWhere}
       GROUP BY source, target HAVING sum(hits) >= ${part.hitsMin}`,
    );
    await verifyServedParts(store, scope, part);
    await store.command(`DROP TABLE ${part.hits}`);
    await store.command('DROP TABLE @served_pairs');
  }
}

async function countFreshHits(store: Store, { hits, sent, role, freshWhere }: Part): Promise<void> {
  await openHits(store, hits);
  await store.command(
    `INSERT INTO ${hits} SELECT s.holder, r.exchange, count(), any(s.holder_account), any(r.account)
     FROM (SELECT exchange, account, arrayJoin(${sent}) AS phrase FROM @fresh WHERE ${freshWhere}) AS r
     INNER JOIN (
       SELECT key AS phrase, any(exchange) AS holder, any(account) AS holder_account
       FROM @held WHERE role = '${role}' AND key IN (SELECT arrayJoin(${sent}) FROM @fresh)
       GROUP BY phrase HAVING count() = 1) AS s ON s.phrase = r.phrase
     WHERE s.holder_account != r.account
     GROUP BY s.holder, r.exchange SETTINGS join_algorithm = 'hash'`,
  );
}

/** Containment of at least one half, over what the target's bounded sample could have kept. */
async function verifyServedParts(store: Store, scope: Scope, part: Part): Promise<void> {
  const { sent, served, sentMax, testableMin, hoursMax, once } = part;
  const known = once === 'exchange' ? 'target' : 'target_account';
  await store.command(
    `INSERT INTO @edges
     WITH if(length(b.sent) >= ${sentMax}, arrayMax(one -> bitShiftRight(one, 32), b.sent), 4294967295) AS bound,
       arrayFilter(one -> bitShiftRight(one, 32) <= bound AND NOT has(a.asked, one), a.answered) AS kept,
       length(kept) AS testable,
       length(arrayIntersect(kept, b.sent)) / greatest(1, testable) AS contained
     SELECT 'provenance', a.exchange, b.exchange, a.account, b.account, a.time,
       dateDiff('millisecond', a.time, b.time), contained, 0
     FROM @served_pairs AS p
     INNER JOIN (SELECT exchange, account, time, ${served} AS answered, ${sent} AS asked FROM @exchanges
                 WHERE account IN (SELECT source_account FROM @served_pairs)
                   AND exchange IN (SELECT source FROM @served_pairs)) AS a ON a.exchange = p.source
     INNER JOIN (SELECT exchange, account, time, ${sent} AS sent FROM ${scope.targets}
                 WHERE exchange IN (SELECT target FROM @served_pairs)) AS b ON b.exchange = p.target
     INNER JOIN @unit_of AS ua ON ua.account = a.account
     INNER JOIN @unit_of AS ub ON ub.account = b.account
     WHERE ua.unit != ub.unit AND testable >= ${testableMin} AND contained >= 0.5
       AND a.time < b.time AND b.time < addHours(a.time, ${hoursMax})
       AND (a.exchange, b.${once}) NOT IN (SELECT source, ${known} FROM @edges)
     ORDER BY b.time, b.exchange LIMIT 1 BY a.exchange, b.${once}
     SETTINGS join_algorithm = 'hash'`,
  );
}
