// Goal: who shares a template or a web of answers is proposed as one group, whoever merely stands near it, is
// one declared unit or only talks is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import { seededRandom } from '../stats/chance.ts';
import { measureBackground } from './background.ts';
import { type Candidate, proposeGroups } from './groups.ts';
import { accountHash, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';

const random = seededRandom(51);

/** Twenty customers with texts of their own. */
const ordinary: readonly PlainRequest[] = Array.from({ length: 200 }, (_, i) => ({
  account: `customer${i % 20}`,
  at: i * 900,
  text: ownWords(random, 14),
}));

/** One template with another item each time, spread over accounts. */
function harvest(accounts: readonly string[], each = 8, template = ownWords(random, 60)): PlainRequest[] {
  return Array.from({ length: accounts.length * each }, (_, i) => ({
    account: accounts[i % accounts.length] ?? '',
    at: i * 300,
    text: `${template} ${ownWords(random, 12)}`,
    elicitation: ['rubricGrading'],
  }));
}

/** Answers of each that come back at the next, around and around. */
function ring(accounts: readonly string[], answers = 2): PlainRequest[] {
  return accounts.flatMap((from, i) =>
    Array.from({ length: answers }, (_, j): PlainRequest[] => {
      const answer = ownWords(random, 40);
      const to = accounts[(i + 1) % accounts.length] ?? '';
      const at = (i + j * accounts.length) * 1200;
      return [
        { account: from, at, text: ownWords(random, 12), output: answer },
        { account: to, at: at + 600, text: ownWords(random, 12), carried: answer },
      ];
    }).flat(),
  );
}

async function candidatesOf(
  requests: readonly PlainRequest[],
  declared: Readonly<Record<string, Partial<Account>>> = {},
  kindred: readonly (readonly string[])[] = [],
): Promise<readonly Candidate[]> {
  const { store, families } = await storeOf(requests, declared);
  try {
    await measureBackground(store);
    return await proposeGroups(store, families, kindred);
  } finally {
    await store.close();
  }
}

const hashesOf = (accounts: readonly string[]): string[] =>
  accounts.map((account) => accountHash(account)).sort();
const pool = ['pool0', 'pool1', 'pool2', 'pool3', 'pool4'];

test('the users of one template are one group, and nobody else is in it', async () => {
  const candidates = await candidatesOf([...ordinary, ...harvest(pool)]);
  assert.equal(candidates.length, 1);
  assert.deepEqual(candidates[0]?.accounts, hashesOf(pool));
  assert.equal(candidates[0]?.byEdges, false);
  assert.ok((candidates[0]?.families.length ?? 0) >= 1);
});

test('two templates of the same accounts are one group, of different accounts two', async () => {
  const others = ['other0', 'other1', 'other2', 'other3'];
  const candidates = await candidatesOf([
    ...ordinary,
    ...harvest(pool),
    ...harvest(pool),
    ...harvest(others),
  ]);
  assert.deepEqual(
    candidates.map((candidate) => candidate.accounts),
    [hashesOf(pool), hashesOf(others)],
  );
});

test('one request with the template, beside business of one’s own, makes no member', async () => {
  const template = ownWords(random, 60);
  const curious = { account: 'customer3', at: 5, text: `${template} ${ownWords(random, 12)}` };
  const [candidate] = await candidatesOf([...ordinary, ...harvest(pool, 8, template), curious]);
  assert.deepEqual(candidate?.accounts, hashesOf(pool));
});

test('accounts that have declared to be one company, and two strangers, are no group', async () => {
  const company = Object.fromEntries(pool.map((account) => [account, { organization: 'one' }]));
  assert.deepEqual(await candidatesOf([...ordinary, ...harvest(pool)], company), []);
  assert.deepEqual(await candidatesOf([...ordinary, ...harvest(pool.slice(0, 2), 20)]), []);
});

test('a web of answers without a common text is proposed by its edges, a chain’s end is not in it', async () => {
  const answer = ownWords(random, 40);
  const hanging: PlainRequest[] = [
    { account: 'pool0', at: 9, text: ownWords(random, 12), output: answer },
    { account: 'customer7', at: 99, text: ownWords(random, 12), carried: answer },
  ];
  const candidates = await candidatesOf([...ordinary, ...ring(pool), ...hanging]);
  assert.equal(candidates.length, 1);
  assert.equal(candidates[0]?.byEdges, true);
  assert.deepEqual(candidates[0]?.accounts, hashesOf(pool));
});

test('a web inside a template’s users joins their group, and is proposed by itself as well', async () => {
  const candidates = await candidatesOf([...ordinary, ...harvest(pool), ...ring([...pool, 'newcomer'])]);
  const whole = hashesOf([...pool, 'newcomer']);
  assert.deepEqual(
    candidates.map((candidate) => candidate.accounts),
    [whole, whole],
  );
  assert.deepEqual(new Set(candidates.map((candidate) => candidate.byEdges)), new Set([false, true]));
});

test('two webs with one private text between them are proposed as two pools, and as one whose webs have not met', async () => {
  const others = ['other0', 'other1', 'other2', 'other3', 'other4'];
  const candidates = await candidatesOf([
    ...ordinary,
    ...harvest([...pool, ...others]),
    ...ring(pool),
    ...ring(others),
  ]);
  const groups = new Set(candidates.map((candidate) => candidate.accounts.join()));
  const expected = [pool, others, [...pool, ...others]].map((names) => hashesOf(names).join());
  assert.deepEqual(groups, new Set(expected));
});

test('a log of strangers, and an empty one, have no groups', async () => {
  assert.deepEqual(await candidatesOf(ordinary), []);
  assert.deepEqual(await candidatesOf([]), []);
});

test('kin are proposed beside the others, with the texts that are mostly their own', async () => {
  const others = ['other0', 'other1', 'other2', 'other3'];
  const kin = hashesOf([...pool, 'customer1']);
  const candidates = await candidatesOf([...ordinary, ...harvest(pool), ...harvest(others)], {}, [kin]);
  const found = candidates.filter((one) => one.isKindred === true);
  assert.equal(found.length, 1);
  assert.deepEqual(found[0]?.accounts, kin);
  const own = candidates.find((one) => one.accounts.join() === hashesOf(pool).join());
  assert.ok((own?.families.length ?? 0) >= 1);
  const ids = (candidate: Candidate | undefined): ReadonlySet<number> =>
    new Set(candidate?.families.map((family) => family.id));
  assert.deepEqual(ids(found[0]), ids(own));
});

test('kin of one declared organisation are one customer, and no group', async () => {
  const declared = Object.fromEntries(pool.map((account) => [account, { organization: 'acme' }]));
  assert.deepEqual(await candidatesOf([...ordinary, ...harvest(pool)], declared, [hashesOf(pool)]), []);
});
