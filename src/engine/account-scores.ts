// Single accounts worth a look: one customer who drains alone leaves no links, so groups never see them.
// What remains is whether the account's own traffic is interactive use or a data-set dump: elicitation,
// fixed contracts, no follow-up, no repetition, at volume, each against the log's own percentiles. A declared
// use that explains it lowers the score. Such a score starts a conversation with the customer; it never acts.

import type { Background } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { explainingUse } from './peel.ts';

export interface ScoredAccount {
  readonly account: string;
  /** 0..1; how much the account looks like a dump, not a probability of abuse. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Below this a data set is not worth having (LIMO used 817 examples, s1K 1,000). */
const exchangesMin = 300;
const accountsMax = 20;
const scoreMin = 0.5;

/** `taken`: account hashes that campaigns account for. Strongest first, at most 20. */
export async function scoreAccounts(
  store: Store,
  background: Background,
  taken: ReadonlySet<string>,
): Promise<readonly ScoredAccount[]> {
  const found = await store.query(
    `SELECT s.account AS account, s.name AS name, exchanges, elicited / exchanges AS elicited_share,
       contracted / exchanges AS contracted_share, greatest(0, repeated) / exchanges AS repeated_share,
       if(starts = 0, 0, 1 - least(1, continued / starts)) AS unfollowed_share, hours,
       dateDiff('hour', first_time, last_time) + 1 AS span_hours, f.declared_use AS declared_use
     FROM @account_sums AS s
     LEFT JOIN (SELECT account, argMaxIf(declared_use, sequence, declared_use != '') AS declared_use
                FROM @accounts GROUP BY account) AS f ON f.account = s.account
     WHERE exchanges >= ${exchangesMin} AND elicited > 0
     ORDER BY elicited_share * exchanges DESC LIMIT 2000`,
  );
  const column = (name: string): Float64Array => found.numbers(name);
  const names = found.strings('name');
  const uses = found.strings('declared_use');
  const scored = found.strings('account').flatMap((account, row): readonly ScoredAccount[] => {
    if (taken.has(account)) return [];
    const at = (name: string): number => column(name)[row] ?? 0;
    const facts = {
      exchanges: at('exchanges'),
      elicited: at('elicited_share'),
      contracted: at('contracted_share'),
      unfollowed: at('unfollowed_share'),
      repeated: at('repeated_share'),
      busy: Math.min(1, at('hours') / Math.max(24, at('span_hours'))),
      use: uses[row] ?? '',
    };
    return [{ account: names[row] ?? '', ...scoreOf(facts, background) }];
  });
  return scored
    .filter((one) => one.score >= scoreMin)
    .sort((one, other) => other.score - one.score)
    .slice(0, accountsMax);
}

interface AccountFacts {
  readonly exchanges: number;
  readonly elicited: number;
  readonly contracted: number;
  readonly unfollowed: number;
  readonly repeated: number;
  readonly busy: number;
  readonly use: string;
}

function scoreOf(facts: AccountFacts, background: Background): Omit<ScoredAccount, 'account'> {
  const reasons: string[] = [];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  let nats = -3;
  if (
    facts.elicited > 0.2 &&
    facts.elicited >= background.elicited[4] &&
    facts.elicited > background.elicited[2]
  ) {
    nats += 2.5;
    reasons.push(
      `${percent(facts.elicited)} of ${facts.exchanges} requests elicit reasoning, grading or training data`,
    );
  }
  if (facts.unfollowed >= background.unfollowed[3] && facts.unfollowed > 0.9) {
    nats += 0.8;
    reasons.push(`${percent(facts.unfollowed)} of its conversations were never followed up`);
  }
  if (facts.contracted > 0.5 && facts.contracted >= background.contracted[3]) {
    nats += 0.7;
    reasons.push(`${percent(facts.contracted)} of its requests dictate an output format`);
  }
  if (facts.repeated < 0.02) {
    nats += 0.5;
    reasons.push('it hardly ever asks the same thing twice');
  }
  if (facts.busy > 0.7) {
    nats += 0.8;
    reasons.push(`it was active in ${percent(facts.busy)} of all hours`);
  }
  nats += Math.min(1.5, Math.log10(facts.exchanges / exchangesMin));
  if (explainingUse.test(facts.use)) {
    nats -= 2.5;
    reasons.push(`against: its declared use (${facts.use.slice(0, 40)}) explains much of this`);
  }
  return { score: 1 / (1 + Math.exp(-nats)), reasons };
}
