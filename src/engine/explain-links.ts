// The strongest single events between accounts that declare nothing in common, with the ids under which the
// provider's own logs have them: whoever doubts the figures can look at five pairs of requests. Events whose both
// ends are the campaign's come first (behind a relay many hand-offs are its customers'), then those that cannot
// easily be a person's: answers carried over whole, conversations that moved after a limit, within seconds.

import type { LinkReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';
import type { Attribution } from './attribute.ts';
import type { BuiltView } from './view-builder.ts';
import { amongChosen } from './view-edges.ts';

const linksMax = 5;
/** Of these, answers that came back, where there are so many. */
const answersMin = 3;
/** Events considered, strongest first. */
const consideredMax = 4_000;
/** An end counts as the campaign's from here. */
const attributedMin = 0.5;

/** The chosen accounts must be those of `built`. Strongest first; one event for each pair of accounts. */
export async function linksOf(
  store: Store,
  built: BuiltView,
  attribution: Attribution,
): Promise<readonly LinkReport[]> {
  const found = await store.query(
    `SELECT kind, source, target, any(source_account) AS from_account, any(target_account) AS to_account,
       toUnixTimestamp64Milli(min(time)) AS time_ms, min(gap_ms) AS gap, max(containment) AS carried,
       max(after_limit) AS limited
     FROM @edges WHERE ${amongChosen}
     GROUP BY kind, source, target
     ORDER BY toString(kind) DESC, limited DESC, carried DESC, gap, source, target LIMIT ${consideredMax}`,
  );
  const text = (name: string): readonly string[] => found.strings(name);
  const number = (name: string): Float64Array => found.numbers(name);
  const [kinds, sources, targets] = ['kind', 'source', 'target'].map(text);
  const [fromAccounts, toAccounts] = ['from_account', 'to_account'].map(text);
  const [times, gaps, contained, limits] = ['time_ms', 'gap', 'carried', 'limited'].map(number);
  const isOurs = oursOf(built, attribution);
  const rows = Array.from({ length: found.rows }, (_, row) => row);
  const ends = (row: number): number =>
    Number(isOurs(sources?.[row] ?? '')) + Number(isOurs(targets?.[row] ?? ''));
  // A hand-off of customers between two accounts of a relay is no link of the campaign's; an answer that came back is.
  const isAnswer = (row: number): boolean => kinds?.[row] === 'provenance';
  const strength = (row: number): number => ends(row) + (isAnswer(row) ? 1.5 : 0);
  const ranked = rows.sort((one, other) => strength(other) - strength(one) || one - other);
  const distinct = distinctPairs(ranked, (row) => [fromAccounts?.[row] ?? '', toAccounts?.[row] ?? '']);
  const chosen = ofBothKinds(distinct, isAnswer);
  const ids = await idsOf(
    store,
    chosen.flatMap((row) => [sources?.[row] ?? '', targets?.[row] ?? '']),
  );
  const names = new Map(
    built.accounts.map((account, index) => [account, built.group.members[index]?.name ?? '']),
  );
  return chosen.map((row) => {
    const [timeMs, gapMs] = [times?.[row] ?? 0, gaps?.[row] ?? 0];
    const end = (
      exchange: string | undefined,
      account: string | undefined,
      ms: number,
    ): LinkReport['source'] => ({
      id: ids.get(exchange ?? '') ?? '',
      account: names.get(account ?? '') ?? '',
      time: new Date(ms).toISOString(),
    });
    return {
      kind: kinds?.[row] === 'provenance' ? 'provenance' : 'hand-off',
      source: end(sources?.[row], fromAccounts?.[row], timeMs),
      target: end(targets?.[row], toAccounts?.[row], timeMs + gapMs),
      gap_seconds: Math.round(gapMs) / 1_000,
      carried: Math.min(1, Math.round((contained?.[row] ?? 0) * 100) / 100),
      after_limit: (limits?.[row] ?? 0) > 0,
    };
  });
}

function oursOf(built: BuiltView, attribution: Attribution): (exchange: string) => boolean {
  const ours = new Set(
    built.exchanges.filter((_, row) => (attribution.responsibility[row] ?? 0) >= attributedMin),
  );
  return (exchange) => ours.has(exchange);
}

/** The first rows of which no two join the same two accounts; others only when there are too few. */
function distinctPairs(
  rows: readonly number[],
  endsOf: (row: number) => readonly [string, string],
): readonly number[] {
  const pairs = new Set<string>();
  const [first, again]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const pair = [...endsOf(row)].sort().join(' ');
    (pairs.has(pair) ? again : first).push(row);
    pairs.add(pair);
  }
  return [...first, ...again];
}

/** The strongest, with room for hand-offs where there are any: the two say different things. */
function ofBothKinds(rows: readonly number[], isAnswer: (row: number) => boolean): readonly number[] {
  const answers = rows.filter(isAnswer);
  const handOffs = rows.filter((row) => !isAnswer(row)).slice(0, linksMax);
  const kept = Math.max(linksMax - handOffs.length, Math.min(answers.length, answersMin));
  return [...answers.slice(0, kept), ...handOffs].slice(0, linksMax);
}

/** Ids as the log has them, by hash. */
async function idsOf(store: Store, exchanges: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (exchanges.length === 0) return new Map();
  const found = await store.query(
    `SELECT exchange, any(id) AS id FROM @exchanges
     WHERE exchange IN (SELECT toUInt64(arrayJoin({exchanges:Array(String)}))) GROUP BY exchange`,
    { exchanges },
  );
  const ids = found.strings('id');
  return new Map(found.strings('exchange').map((exchange, row) => [exchange, ids[row] ?? '']));
}
