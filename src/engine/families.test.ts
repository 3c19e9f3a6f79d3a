// Goal: a template with filled slots that five units share is one family of exactly its exchanges; private
// text is none; declared affiliates count once.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Store } from '../store/store.ts';
import { accountOf, exchangeOf, hashOf, proseOf, withStore } from './engine.fixture.ts';
import { findFamilies, type Family } from './families.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

async function familiesOf(store: Store): Promise<readonly Family[]> {
  await collapseIntoUnits(store);
  await countSharedAnchors(store);
  return findFamilies(store);
}

/** Ids of the exchanges of each family, by family id. */
async function exchangesOf(
  store: Store,
  exchanges: readonly Exchange[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const nameOf = new Map(exchanges.map((exchange) => [hashOf(exchange.id), exchange.id]));
  const found = await store.query('SELECT family, exchange FROM @family_exchanges');
  const families = new Map<number, Set<string>>();
  const ids = found.strings('exchange');
  found.numbers('family').forEach((family, row) => {
    const members = families.get(family) ?? new Set();
    members.add(nameOf.get(ids[row] ?? '') ?? '?');
    families.set(family, members);
  });
  return families;
}

const frame = [
  'You will be handed one passage taken from a larger archive of workshop notes.',
  'Rewrite the passage so that a careful apprentice could repeat every single movement without asking anybody.',
  'Number the movements, name the tool for each, and mention the mistake that beginners usually make there.',
  'Close with one line that begins with the word OUTCOME and weighs how certain you are of it.',
];

/** `each` exchanges of every account, with slots between the sentences of the frame. */
function templated(accounts: readonly string[], each: number): readonly Exchange[] {
  return accounts.flatMap((account, index) =>
    Array.from({ length: each }, (_, turn) => {
      const seed = index * 1_000 + turn;
      const content = `${frame[0]} ${frame[1]} ${proseOf(seed, 40)} ${frame[2]} ${proseOf(seed + 500, 6)} ${frame[3]}`;
      return exchangeOf({ id: `t-${account}-${turn}`, account, messages: [{ role: 'user', content }] });
    }),
  );
}

function privately(accounts: readonly string[], each: number): readonly Exchange[] {
  return accounts.flatMap((account, index) =>
    Array.from({ length: each }, (_, turn) =>
      exchangeOf({
        id: `p-${account}-${turn}`,
        account,
        messages: [{ role: 'user', content: proseOf(900_000 + index * 1_000 + turn, 60) }],
      }),
    ),
  );
}

const five = ['a', 'b', 'c', 'd', 'e'];

test('a template with slots, shared by five units among private text, is one family of its exchanges', async () => {
  const exchanges = [...templated(five, 8), ...privately([...five, 'f', 'g'], 8)];
  await withStore({ exchanges }, async (store) => {
    const families = await familiesOf(store);
    const anchors = families.filter((family) => family.kind === 'anchors');
    assert.equal(anchors.length, 1);
    const [family] = anchors;
    assert.deepEqual([family?.exchanges, family?.accounts, family?.units], [40, 5, 5]);
    assert.ok((family?.traces ?? 0) >= 4);
    assert.equal(family?.distinct, 1);
    assert.equal(family.singleTurn, 1);
    const members = await exchangesOf(store, exchanges);
    const expected = exchanges.map((exchange) => exchange.id).filter((id) => id.startsWith('t-'));
    assert.deepEqual([...(members.get(family.id) ?? [])].sort(), expected.sort());
    // Nothing private is in any family of any kind.
    assert.ok(![...members.values()].some((ids) => [...ids].some((id) => id.startsWith('p-'))));
  });
});

test('private text is no family, nor is a template that only two units share', async () => {
  await withStore({ exchanges: privately(five, 20) }, async (store) => {
    assert.deepEqual(await familiesOf(store), []);
  });
  await withStore({ exchanges: templated(['a', 'b'], 20) }, async (store) => {
    assert.deepEqual(await familiesOf(store), []);
  });
});

test('declared affiliates count once', async () => {
  const inOne = (names: readonly string[]): readonly Account[] =>
    names.map((account) => accountOf({ account, organization: 'workshop school' }));
  await withStore({ exchanges: templated(five, 8), accounts: inOne(five) }, async (store) => {
    assert.deepEqual(await familiesOf(store), []);
  });
  await withStore({ exchanges: templated(five, 8), accounts: inOne(five.slice(0, 3)) }, async (store) => {
    const [family] = await familiesOf(store);
    assert.deepEqual([family?.accounts, family?.units], [5, 3]);
  });
});

test('two templates are two families', async () => {
  const other = five.flatMap((account, index) =>
    Array.from({ length: 8 }, (_, turn) =>
      exchangeOf({
        id: `o-${account}-${turn}`,
        account,
        messages: [
          {
            role: 'user',
            content: `Grade the following ticket from our imaginary harbour office on a scale that has seven steps, where the lowest means that nobody on the quay could act on it. ${proseOf(77_000 + index * 100 + turn, 30)} Say which of the seven steps fits, quote the sentence that decided it for you, and list what the officer on duty ought to have asked the captain before the tide turned.`,
          },
        ],
      }),
    ),
  );
  await withStore({ exchanges: [...templated(five, 8), ...other] }, async (store) => {
    const families = (await familiesOf(store)).filter((family) => family.kind === 'anchors');
    assert.deepEqual(
      families.map((family) => family.exchanges),
      [40, 40],
    );
  });
});

test('equal system prompts, tools, contracts and closing lines are families of one trace', async () => {
  const exchanges = privately(five, 4).map((exchange, index) => ({
    ...exchange,
    system: 'You are the night clerk of a lighthouse and answer in rhyme.',
    tools: [
      { name: 'ring_bell', input_schema: { type: 'object', properties: { times: { type: 'integer' } } } },
    ],
    id: `k-${index}`,
  }));
  await withStore({ exchanges }, async (store) => {
    const families = await familiesOf(store);
    assert.deepEqual(families.map((family) => `${family.kind} ${family.exchanges} ${family.units}`).sort(), [
      'system 20 5',
      'tools 20 5',
    ]);
  });
});

/** `each` conversations of every account, each of two turns, under one prompt with a slot of the account's own. */
function underOnePrompt(accounts: readonly string[], each: number): readonly Exchange[] {
  return accounts.flatMap((account, index) =>
    Array.from({ length: each }, (_, turn) => {
      const system = `${frame[0]} ${frame[1]} ${proseOf(700_000 + index, 6)} ${frame[2]} ${frame[3]}`;
      const asked = { role: 'user', content: proseOf(710_000 + index * 1_000 + turn, 60) } as const;
      const answered = { role: 'assistant', content: proseOf(720_000 + index * 1_000 + turn, 30) } as const;
      const more = { role: 'user', content: proseOf(730_000 + index * 1_000 + turn, 60) } as const;
      return [
        exchangeOf({ id: `o-${account}-${turn}`, account, system, messages: [asked] }),
        exchangeOf({ id: `l-${account}-${turn}`, account, system, messages: [asked, answered, more] }),
      ];
    }).flat(),
  );
}

test('a system prompt with slots is one family of the conversations that begin under it', async () => {
  const exchanges = [...underOnePrompt(five, 3), ...privately(['f', 'g'], 8)];
  await withStore({ exchanges }, async (store) => {
    const families = await familiesOf(store);
    const [family] = families;
    assert.equal(families.length, 1);
    assert.deepEqual([family?.kind, family?.inSystem, family?.units], ['anchors', true, 5]);
    const members = (await exchangesOf(store, exchanges)).get(family?.id ?? 0) ?? new Set();
    assert.equal(members.size, 15);
    assert.ok([...members].every((id) => id.startsWith('o-')));
    // How to work is no item worked on, however seldom each account is told.
    const items = await store.query('SELECT count() AS n FROM @item_exchanges');
    assert.equal(items.numbers('n')[0], 0);
    assert.equal((await store.query('SELECT count() AS n FROM @system_texts')).numbers('n')[0], 5);
  });
});

test('one text in system prompts and in first messages is one family', async () => {
  const asked = templated(['h', 'i'], 4);
  const exchanges = [...underOnePrompt(['a', 'b', 'c'], 3), ...asked];
  await withStore({ exchanges }, async (store) => {
    const families = (await familiesOf(store)).filter((family) => family.kind === 'anchors');
    assert.equal(Math.max(...families.map((family) => family.units)), 5);
  });
});
