// What is declared about accounts, for gateways: the account table as it stands, with each account's unit. All declared
// accounts, up to what a snapshot may hold; beyond that those that ever sent anything come first, then the newest.

import type { Store } from '../store/store.ts';
import { hashDigits, type FactsLine, verdictLimits } from '../wire/verdict-snapshot.ts';
import { accountFactsSql } from './units.ts';

const pageRows = 20_000;

/** Fills `verdict_facts` for `readFacts`; returns how many accounts there are. Reads what `collapseIntoUnits` left. */
export async function collectFacts(store: Store): Promise<number> {
  const cut = (column: string): string => `substringUTF8(f.${column}, 1, ${verdictLimits.textChars / 2})`;
  await store.command(
    `CREATE OR REPLACE TABLE @verdict_facts ENGINE = MergeTree ORDER BY account AS
     SELECT f.account AS account, f.name AS name, u.unit AS unit, toUnixTimestamp64Milli(f.created) AS created_ms,
       ${['program', 'plan', 'verification', 'declared_use', 'country'].map((one) => `${cut(one)} AS ${one}`).join(', ')}
     FROM (${accountFactsSql('1')}) AS f LEFT JOIN @affiliations AS u ON u.account = f.account
     WHERE f.name != '' AND lengthUTF8(f.name) <= ${verdictLimits.nameChars / 2}
     ORDER BY f.account IN (SELECT account FROM @unit_of) DESC, f.created DESC, f.account LIMIT ${verdictLimits.facts}`,
  );
  const found = await store.query('SELECT count() AS facts FROM @verdict_facts');
  return found.numbers('facts')[0] ?? 0;
}

/** Page by page what `collectFacts` found, whose table is gone afterwards. */
export async function* readFacts(store: Store): AsyncGenerator<FactsLine> {
  let after = '0';
  for (;;) {
    const found = await store.query(
      `SELECT account, name, unit, created_ms, program, plan, verification, declared_use, country FROM @verdict_facts
       WHERE account > {after:UInt64} ORDER BY account LIMIT ${pageRows}`,
      { after },
    );
    const accounts = found.strings('account');
    const names = found.strings('name');
    const units = found.hashes('unit');
    const created = found.numbers('created_ms');
    const columns = ['program', 'plan', 'verification', 'declared_use', 'country'] as const;
    const [program, plan, verification, declaredUse, country] = columns.map((one) => found.strings(one));
    for (let row = 0; row < found.rows; row += 1) {
      const account = names[row] ?? '';
      const unit = { low: units[2 * row] ?? 0, high: units[2 * row + 1] ?? 0 };
      const isAlone = unit.low === 0 && unit.high === 0;
      const facts = {
        unit: isAlone ? account : `unit-${hashDigits(unit)}`,
        createdMs: (created[row] ?? 0) > 0 ? created[row] : undefined,
        program: program?.[row] ?? '',
        plan: plan?.[row] ?? '',
        verification: verification?.[row] || 'none',
        declaredUse: declaredUse?.[row] ?? '',
        country: country?.[row] ?? '',
      };
      yield { kind: 'facts', account, facts };
    }
    if (found.rows < pageRows) break;
    after = accounts.at(-1) ?? after;
  }
  await store.command('DROP TABLE @verdict_facts');
}
