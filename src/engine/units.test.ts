// Goal: accounts that declare a tie are one unit, however the tie is declared and through however many others;
// accounts that declare nothing stay alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Account } from '../core/account.ts';
import { accountOf, exchangeOf, hashOf, withStore } from './engine.fixture.ts';
import { collapseIntoUnits, Components } from './units.ts';

/** Units as the names of their accounts. */
async function unitsOf(names: readonly string[], accounts: readonly Account[]): Promise<readonly string[]> {
  const exchanges = names.map((account, index) => exchangeOf({ id: `x${index}`, account }));
  return withStore({ exchanges, accounts }, async (store) => {
    await collapseIntoUnits(store);
    const found = await store.query('SELECT account, unit FROM @unit_of');
    const nameOf = new Map(names.map((name) => [hashOf(name), name]));
    const units = new Map<string, string[]>();
    found.strings('account').forEach((account, row) => {
      const unit = found.strings('unit')[row] ?? '';
      units.set(unit, [...(units.get(unit) ?? []), nameOf.get(account) ?? '?']);
    });
    return [...units.values()].map((unit) => unit.sort().join(' ')).sort();
  });
}

test('nobody declares anything: everybody is a unit', async () => {
  assert.deepEqual(await unitsOf(['a', 'b', 'c'], []), ['a', 'b', 'c']);
  const silent = ['a', 'b'].map((account) => accountOf({ account, country: 'DE', payment: 'card-1' }));
  assert.deepEqual(await unitsOf(['a', 'b', 'c'], silent), ['a', 'b', 'c']);
});

test('organisation, application, class and parent each bind, and only their own kind', async () => {
  const accounts = [
    accountOf({ account: 'a', organization: 'one' }),
    accountOf({ account: 'b', organization: 'one' }),
    accountOf({ account: 'c', app: 'one' }),
    accountOf({ account: 'd', app: 'one' }),
    accountOf({ account: 'e', class: 'one' }),
    accountOf({ account: 'f', class: 'one' }),
    accountOf({ account: 'g', class: 'two' }),
  ];
  const found = await unitsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], accounts);
  assert.deepEqual(found, ['a b', 'c d', 'e f', 'g']);
});

test('declarations are transitive, also through an account that sent nothing', async () => {
  const accounts = [
    accountOf({ account: 'a', organization: 'acme' }),
    accountOf({ account: 'silent', organization: 'acme', app: 'app-1' }),
    accountOf({ account: 'b', app: 'app-1', class: 'class-1' }),
    accountOf({ account: 'c', class: 'class-1' }),
  ];
  assert.deepEqual(await unitsOf(['a', 'b', 'c', 'd'], accounts), ['a b c', 'd']);
});

test('a parent may be an organisation or an account, declared or not', async () => {
  const byOrganization = [
    accountOf({ account: 'a', parent: 'acme' }),
    accountOf({ account: 'b', organization: 'acme' }),
  ];
  assert.deepEqual(await unitsOf(['a', 'b'], byOrganization), ['a b']);
  const byDeclaredAccount = [
    accountOf({ account: 'a', parent: 'boss' }),
    accountOf({ account: 'boss', plan: 'x' }),
  ];
  assert.deepEqual(await unitsOf(['a', 'boss', 'c'], byDeclaredAccount), ['a boss', 'c']);
  const byOtherAccount = [
    accountOf({ account: 'a', parent: 'boss' }),
    accountOf({ account: 'b', parent: 'boss' }),
  ];
  assert.deepEqual(await unitsOf(['a', 'b', 'boss'], byOtherAccount), ['a b boss']);
  const chain = [accountOf({ account: 'a', parent: 'b' }), accountOf({ account: 'b', parent: 'c' })];
  assert.deepEqual(await unitsOf(['a', 'b', 'c', 'd'], chain), ['a b c', 'd']);
});

test('the last declaration of a field counts, and one that is silent takes nothing back', async () => {
  const accounts = [
    accountOf({ account: 'a', organization: 'old' }),
    accountOf({ account: 'b', organization: 'old' }),
    accountOf({ account: 'a', organization: 'new' }),
    accountOf({ account: 'c', organization: 'new' }),
    accountOf({ account: 'c' }),
  ];
  assert.deepEqual(await unitsOf(['a', 'b', 'c'], accounts), ['a c', 'b']);
});

test('components are those of the graph, in any order of the joins', () => {
  const pair = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const forward = new Components();
      const backward = new Components();
      for (const [one, other] of pairs) forward.join(`${one}`, `${other}`);
      for (const [one, other] of pairs.toReversed()) backward.join(`${other}`, `${one}`);
      // Reachability by repeated relaxation is the plain definition.
      const label = Array.from({ length: 13 }, (_, index) => index);
      for (let round = 0; round < 13; round += 1) {
        for (const [one, other] of pairs) {
          const least = Math.min(label[one] ?? 0, label[other] ?? 0);
          label[one] = least;
          label[other] = least;
        }
      }
      for (let one = 0; one < 13; one += 1) {
        for (let other = 0; other < one; other += 1) {
          const same = label[one] === label[other];
          assert.equal(forward.find(`${one}`) === forward.find(`${other}`), same);
          assert.equal(backward.find(`${one}`) === backward.find(`${other}`), same);
        }
      }
    }),
  );
});
