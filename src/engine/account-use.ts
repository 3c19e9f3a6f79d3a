// How one account uses the model, as a handful of shares: what tells a person or a product from a data-set dump.
// Read for every account with enough traffic to be a data set, in one pass over their exchanges. Shares, not
// counts, so that a long log does not make everybody look guilty; volume is a fact of its own.

import type { Background } from '../signals/view.ts';
import { clamp } from '../stats/numbers.ts';
import type { Store, Table } from '../store/store.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import { accountFactsSql } from './units.ts';

/** Below this a data set is not worth having (LIMO used 817 examples, s1K 1,000). */
export const exchangesMin = 300;
/** Accounts looked at, those that elicit or dictate formats most first. */
const accountsMax = 5_000;

export interface AccountUse {
  /** Account hash as decimal digits. */
  readonly account: string;
  readonly name: string;
  readonly exchanges: number;
  /** Distinct texts as a share of the exchanges. */
  readonly fresh: number;
  readonly contracted: number;
  readonly unfollowed: number;
  readonly elicited: number;
  /** Octaves by which its answers are longer than the log's median answer, -2 to 2. */
  readonly longer: number;
  /** Evenness over the hours of the day, 0..1: people sleep. */
  readonly sleepless: number;
  /** Hours with traffic as a share of the hours between its first and its last. */
  readonly busy: number;
  readonly declaredUse: string;
  readonly isVerifiedBusiness: boolean;
}

/** Accounts with at least `least` exchanges and some elicitation or contract. Linear in their exchanges. */
export async function readAccountUse(
  store: Store,
  least: number = exchangesMin,
): Promise<readonly AccountUse[]> {
  const large = await store.query(
    `SELECT account FROM @account_sums WHERE exchanges >= ${least} AND elicited + contracted > 0
     ORDER BY (elicited + contracted) / exchanges DESC, account LIMIT ${accountsMax}`,
  );
  await chooseAccounts(store, large.strings('account'));
  const found = await store.query(
    `SELECT s.account AS account, s.name AS name, s.exchanges AS exchanges, u.fresh AS fresh,
       s.contracted / s.exchanges AS contracted_share, s.elicited / s.exchanges AS elicited_share, u.longer AS longer,
       if(s.starts = 0, 0, 1 - least(1, s.continued / s.starts)) AS unfollowed_share, u.hour_counts AS hour_counts,
       s.hours / greatest(24, dateDiff('hour', s.first_time, s.last_time) + 1) AS busy,
       f.declared_use AS declared_use, f.verification AS verification
     FROM @account_sums AS s
     INNER JOIN (${useSql}) AS u ON u.account = s.account
     LEFT JOIN (${accountFactsSql('account IN (SELECT account FROM @chosen)')}) AS f ON f.account = s.account
     ORDER BY s.account`,
  );
  return rowsOf(found);
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => `countIf(toHour(time) = ${hour})`).join(', ');

const useSql = `
  SELECT account, uniqCombined(text_key) / count() AS fresh,
    log2((1 + avg(served_chars)) / (1 + (SELECT quantileTDigest(served_chars) FROM @exchanges WHERE served_chars > 0))) AS longer,
    [${hoursOfDay}] AS hour_counts
  FROM @exchanges WHERE account IN (SELECT account FROM @chosen) AND status < 400 GROUP BY account`;

function rowsOf(found: Table): readonly AccountUse[] {
  const text = (name: string, row: number): string => found.strings(name)[row] ?? '';
  return found.strings('account').map((account, row) => {
    const number = (name: string): number => found.numbers(name)[row] ?? 0;
    return {
      account,
      name: text('name', row),
      exchanges: number('exchanges'),
      fresh: clamp(number('fresh'), 0, 1),
      contracted: number('contracted_share'),
      unfollowed: number('unfollowed_share'),
      elicited: number('elicited_share'),
      // Where the log has no answers there is nothing to compare.
      longer: Number.isFinite(number('longer')) ? clamp(number('longer'), -2, 2) : 0,
      sleepless: evenness(text('hour_counts', row)),
      busy: clamp(number('busy'), 0, 1),
      declaredUse: text('declared_use', row),
      isVerifiedBusiness: ['business', 'identity'].includes(text('verification', row)),
    };
  });
}

/** Entropy of a list of counts as a share of its maximum; `[3,0,…]` as JSON. */
function evenness(counts: string): number {
  const parsed: unknown = JSON.parse(counts === '' ? '[]' : counts);
  const values = Array.isArray(parsed) ? parsed.map(Number).filter((count) => count > 0) : [];
  const total = values.reduce((sum, count) => sum + count, 0);
  const entropy = values.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
  return entropy / Math.log(24);
}

export const useFeatures = [
  'volume',
  'fresh',
  'contracted',
  'unfollowed',
  'elicited',
  'longer',
  'sleepless',
  'busy',
] as const;
export type UseFeature = (typeof useFeatures)[number];

/** What a probability is made of; elicitation counts above what half of this log's customers do anyway. */
export function featuresOf(use: AccountUse, background: Background): Readonly<Record<UseFeature, number>> {
  const { contracted, longer, sleepless, busy } = use;
  return {
    volume: clamp(Math.log10((use.exchanges * use.fresh) / exchangesMin), -1, 1.5),
    fresh: clamp((use.fresh - 0.8) * 5, -1, 1),
    contracted: Math.max(0, contracted - background.contracted[2]),
    unfollowed: clamp(
      (use.unfollowed - background.unfollowed[2]) / Math.max(0.1, 1 - background.unfollowed[2]),
      -1,
      1,
    ),
    elicited: Math.max(0, use.elicited - background.elicited[2]),
    longer,
    sleepless,
    busy,
  };
}
