// System prompts as texts of their own. The same prompt comes with every call of an agent, so that its phrases and its
// excerpt are kept once a text, in `system_texts`, and exchanges find them by the exact key. Here too a template has
// slots (a project's name, renamed tools), and then each account has an exact key of its own: only the phrases link.
//
// An account counts once a prompt when phrases are counted, however often its calls repeat it. All its calls are of the
// prompt's family, for a conversation may begin on one account and go on, under the same prompt, on others. Refused:
// phrases in the row of each exchange, which is twelve numbers a call for what a twentieth as many rows say.

/** Fewer phrases than this make no family. */
const phrasesMin = 2;

/**
 * A text is of a family when the family's phrases are so many, and this part, of its own: instructions are formulas,
 * and three of them in common are no template. Slots take the rest.
 */
const commonMin = 3;
const commonShareMin = 0.4;

/** One row for each text: texts that differ in masked marks have one key, and any of them will do if it is always the same. */
const textsSql = `SELECT system_key, min(anchors) AS phrases FROM @system_texts
  GROUP BY system_key HAVING length(phrases) >= ${phrasesMin}`;

/** Query for every phrase of every text: `system_key, phrase`. */
export const systemTextPhrasesSql: string = `SELECT system_key, arrayJoin(phrases) AS phrase FROM (${textsSql})`;

/**
 * Query for the phrases of system prompts that each account of `table` used: `phrase, exchange, account`. An account
 * counts once a text; `exchange` is no exchange but stands for both, so that phrases that go together still do.
 */
export function systemPhrasesSql(table: '@exchanges' | '@fresh'): string {
  return `SELECT arrayJoin(t.phrases) AS phrase, cityHash64(p.account, p.system_key) AS exchange, p.account AS account
     FROM (SELECT DISTINCT account, system_key FROM ${table} WHERE system_key != 0) AS p
     INNER JOIN (${textsSql}) AS t ON t.system_key = p.system_key`;
}

/** Query for how many phrases each text has of each family of phrases: `system_key, family, hits`. */
export const systemFamiliesSql: string = `SELECT s.system_key AS system_key, f.family AS family, toUInt32(count()) AS hits
   FROM (SELECT system_key, length(phrases) AS own, arrayJoin(phrases) AS trace FROM (${textsSql})) AS s
   INNER JOIN (SELECT trace, family, traces FROM @family_traces WHERE traces >= 2) AS f ON f.trace = s.trace
   GROUP BY system_key, family
   HAVING hits >= least(${commonMin}, any(f.traces)) AND hits >= ${commonShareMin} * any(s.own)`;

/** Query for the exchanges of `table` under a text of `system_families`; `columns` are of the exchange. */
export function systemMembersSql(table: '@exchanges' | '@fresh', columns: string): string {
  return `SELECT exchange, account, system_key, ${columns} FROM ${table}
     WHERE system_key IN (SELECT system_key FROM @system_families)`;
}

/** Query for `excerpt`: the prompts of members of a family, one an account, at most `limit`. */
export function systemExcerptsSql(limit: number): string {
  return `SELECT t.excerpt AS excerpt FROM (
       SELECT account, argMin(system_key, exchange) AS first_key FROM @exchanges
       WHERE system_key != 0 AND account IN (SELECT account FROM @chosen) AND exchange IN (
         SELECT exchange FROM @family_exchanges
         WHERE family = {family:UInt32} AND account IN (SELECT account FROM @chosen)
         ORDER BY hits DESC, exchange LIMIT 3 BY account LIMIT 400)
       GROUP BY account) AS m
     INNER JOIN (SELECT system_key, minIf(excerpt, excerpt != '') AS excerpt FROM @system_texts
       GROUP BY system_key) AS t
     ON t.system_key = m.first_key
     WHERE t.excerpt != '' ORDER BY cityHash64(m.account) LIMIT ${limit}`;
}
