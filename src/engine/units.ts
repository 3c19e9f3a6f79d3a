// Accounts with a declared affiliation are counted once. A class of two hundred students, the keys of one
// company, the tenants of a declared reseller and the users of a registered application have a reason to
// look alike, and say so: collapsed into one unit they cannot look like a crowd of strangers. What remains
// dependent after this has no declared reason. Declarations are transitive (A shares an organisation with B,
// B a parent with C), hence union-find; accounts that declare nothing are units of their own.

import { RowWriter } from '../store/row-writer.ts';
import type { Store, Table, TableShape } from '../store/store.ts';

const affiliationsTable: TableShape = {
  name: 'affiliations',
  columns: [
    { name: 'account', type: 'UInt64' },
    { name: 'unit', type: 'UInt64' },
  ],
};

/** One row an account of those that `condition` chooses: what it declares, newest declaration first. */
export function accountFactsSql(condition: string): string {
  return `
  SELECT account, argMax(account_name, sequence) AS name,
    argMaxIf(created, sequence, created > toDateTime64(0, 3, 'UTC')) AS created,
    argMaxIf(organization, sequence, organization != '') AS organization,
    argMaxIf(parent, sequence, parent != '') AS parent, argMaxIf(app, sequence, app != '') AS app,
    argMaxIf(program, sequence, program != '') AS program, argMaxIf(class, sequence, class != '') AS class,
    argMaxIf(verification, sequence, verification != 'none') AS verification,
    argMaxIf(payment, sequence, payment != '') AS payment,
    argMaxIf(email_domain, sequence, email_domain != '') AS email_domain,
    argMaxIf(signup_ip, sequence, signup_ip != '') AS signup_ip,
    argMaxIf(signup_asn, sequence, signup_asn != 0) AS signup_asn,
    argMaxIf(country, sequence, country != '') AS country, argMaxIf(plan, sequence, plan != '') AS plan,
    argMaxIf(declared_use, sequence, declared_use != '') AS declared_use
  FROM @accounts WHERE ${condition} GROUP BY account`;
}

/** Fills `unit_of (account, unit)` for every account that sent anything. */
export async function collapseIntoUnits(store: Store): Promise<void> {
  await store.command('DROP TABLE IF EXISTS @affiliations');
  await store.command('DROP TABLE IF EXISTS @unit_of');
  await store.command(
    'CREATE TABLE @affiliations (account UInt64, unit UInt64) ENGINE = MergeTree ORDER BY account',
  );
  await store.command('DROP TABLE IF EXISTS @declarations');
  await store.command(
    `CREATE TABLE @declarations ENGINE = MergeTree ORDER BY account AS
     SELECT account, name, organization, parent, app, class FROM (${accountFactsSql('1')})
     WHERE organization != '' OR parent != '' OR app != '' OR class != ''`,
  );
  // A parent that is an account belongs to its children's unit, even if it declares nothing itself.
  const declared = await store.query(
    `SELECT account, name, organization, parent, app, class FROM @declarations
     UNION ALL
     SELECT DISTINCT account, account_name AS name, '' AS organization, '' AS parent, '' AS app, '' AS class
     FROM @exchanges WHERE account_name IN (SELECT parent FROM @declarations WHERE parent != '')
       AND account NOT IN (SELECT account FROM @declarations)
     ORDER BY account`,
  );
  await store.append(affiliationsTable, encodeUnits(declared));
  await store.command('DROP TABLE @declarations');
  await store.command(
    `CREATE TABLE @unit_of ENGINE = MergeTree ORDER BY account AS
     SELECT account, if(f.unit = 0, account, f.unit) AS unit
     FROM (SELECT DISTINCT account FROM @exchanges) AS seen
     LEFT JOIN @affiliations AS f ON f.account = seen.account`,
  );
}

/**
 * Adds accounts of `fresh` to `unit_of`, declarations being those that `collapseIntoUnits` saw. False, and nothing
 * done, when one of them is named as the parent of others: then units change, and all must be collapsed anew.
 */
export async function addUnits(store: Store): Promise<boolean> {
  await store.command(
    `CREATE OR REPLACE TABLE @new_accounts ENGINE = MergeTree ORDER BY account AS
     SELECT account, any(account_name) AS name FROM @fresh
     WHERE account NOT IN (SELECT account FROM @unit_of) GROUP BY account`,
  );
  const found = await store.query(
    `SELECT count() AS accounts, countIf(name IN (SELECT parent FROM @accounts WHERE parent != '')) AS parents
     FROM @new_accounts`,
  );
  const number = (name: string): number => found.numbers(name)[0] ?? 0;
  if (number('parents') === 0 && number('accounts') > 0) {
    await store.command(
      `INSERT INTO @unit_of SELECT n.account, if(f.unit = 0, n.account, f.unit) FROM @new_accounts AS n
       LEFT JOIN (SELECT account, unit FROM @affiliations
         WHERE account IN (SELECT account FROM @new_accounts)) AS f ON f.account = n.account`,
    );
  }
  await store.command('DROP TABLE @new_accounts');
  return number('parents') === 0;
}

/** Rows (account, unit), where the unit is the hash of the first account of its component. */
function encodeUnits(declared: Table): Uint8Array {
  const accounts = declared.strings('account');
  const names = declared.strings('name');
  const columns = ['organization', 'parent', 'app', 'class'] as const;
  const declarations = columns.map((column) => declared.strings(column));
  const components = new Components();
  // An organisation that invoices is the same node whether it is named as organisation or as parent.
  const prefixes = ['organization', 'organization', 'app', 'class'];
  accounts.forEach((_, row) => {
    const self = `account ${names[row] ?? ''}`;
    declarations.forEach((column, index) => {
      const value = column[row] ?? '';
      if (value === '') return;
      components.join(self, `${prefixes[index] ?? ''} ${value}`);
      if (columns[index] === 'parent') components.join(self, `account ${value}`);
    });
  });
  const writer = new RowWriter();
  const unitOf = new Map<string, string>();
  accounts.forEach((account, row) => {
    const root = components.find(`account ${names[row] ?? ''}`);
    const unit = unitOf.get(root) ?? account;
    unitOf.set(root, unit);
    writeDecimal(writer, account);
    writeDecimal(writer, unit);
  });
  return writer.take();
}

/** Writes a UInt64 given as decimal digits. */
export function writeDecimal(writer: RowWriter, digits: string): void {
  const value = BigInt(digits);
  writer.u64(Number(value & 0xffff_ffffn), Number(value >> 32n));
}

/** Union-find over names. */
export class Components {
  readonly #parent = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up;
    let step = name;
    while (step !== root) {
      const next = this.#parent.get(step) ?? root;
      this.#parent.set(step, root);
      step = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.#parent.set(b, a);
    else if (!this.#parent.has(a)) this.#parent.set(a, a);
  }
}
