// Goal: in accounts that only harvest nearly everything is attributed, in accounts of a relay the customers'
// requests are not, and what carries the group's traces stays the group's.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { capabilities } from '../core/fingerprint.ts';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { seededRandom } from '../stats/chance.ts';
import { innocents } from '../signals/scenes.fixture.ts';
import { type PlainExchange, type PlainGroup, viewOf } from '../signals/view.fixture.ts';
import type { GroupView } from '../signals/view.ts';
import { attribute } from './attribute.ts';
import { contentOfView } from './content.fixture.ts';

/** Ten accounts with nothing but harvest, of which a trace is found in every second exchange only. */
function pureHarvest(): PlainGroup {
  return {
    exchanges: Array.from({ length: 1000 }, (_, i): PlainExchange => ({
      account: `pool${i % 10}`,
      at: i * 60,
      core: Math.floor(i / 10) % 2 === 0,
      elicitation: ['rubricGrading'],
      capability: 'mathematics',
    })),
  };
}

function shareAttributed(
  group: GroupView,
  responsibility: Float64Array,
  picks: (row: number) => boolean,
): number {
  const rows = [...group.exchanges.core.keys()].filter(picks);
  return rows.filter((row) => (responsibility[row] ?? 0) >= 0.5).length / Math.max(1, rows.length);
}

test('accounts that do nothing but harvest: the untraced half is attributed, too', () => {
  const group = viewOf(pureHarvest());
  const { responsibility, memberShare } = attribute(group, contentOfView(group));
  const untraced = shareAttributed(group, responsibility, (row) => group.exchanges.core[row] === 0);
  assert.ok(untraced > 0.98, `${untraced}`);
  for (const share of memberShare) assert.ok(share > 0.9, `${share}`);
});

test('a relay’s customers are not attributed, although they share every account with the harvest', () => {
  const group = viewOf(relayHarvest());
  const { responsibility } = attribute(group, contentOfView(group));
  const customers = shareAttributed(group, responsibility, (row) => group.exchanges.core[row] === 0);
  assert.equal(customers, 0);
  assert.equal(
    shareAttributed(group, responsibility, (row) => group.exchanges.core[row] === 1),
    1,
  );
});

test('what goes on with a conversation that the campaign began is the campaign’s, on whichever account', () => {
  const { exchanges, ...rest } = relayHarvest();
  const began = exchanges.flatMap((each, index): readonly PlainExchange[] =>
    each.core === false ? [each] : [{ ...each, opening: `task ${index}` }],
  );
  const steps = began
    .filter(({ opening }) => opening !== undefined)
    .slice(0, 40)
    .map((each, index): PlainExchange => ({
      ...each,
      account: exchanges[index]?.account ?? '',
      at: each.at + 30,
      turns: 3,
      core: false,
      capability: 'role play',
      elicitation: [],
    }));
  const group = viewOf({ ...rest, exchanges: [...began, ...steps] });
  const { responsibility } = attribute(group, contentOfView(group));
  const isStep = (row: number): boolean =>
    group.exchanges.turns[row] === 3 && group.exchanges.core[row] === 0;
  const openings = new Set([...group.exchanges.opening].filter((_, row) => group.exchanges.core[row] === 1));
  const isOwn = (row: number): boolean => isStep(row) && openings.has(group.exchanges.opening[row] ?? 0);
  assert.equal(shareAttributed(group, responsibility, isOwn), 1);
});

test('where customers are most of the traffic they stay out all the same', () => {
  const { exchanges, ...rest } = relayHarvest(24, 480);
  const customers = exchanges.filter((each) => each.core === false);
  const copies = [0, 1, 2, 3].flatMap((copy) =>
    customers.map((each) => ({ ...each, at: each.at + copy * 7 })),
  );
  const group = viewOf({ ...rest, exchanges: [...exchanges, ...copies] });
  const { responsibility, memberShare } = attribute(group, contentOfView(group));
  assert.equal(
    shareAttributed(group, responsibility, (row) => group.exchanges.core[row] === 0),
    0,
  );
  for (const share of memberShare) assert.ok(share < 0.4, `${share}`);
});

test('the same untraced request is likelier the campaign’s in an account that does little else', () => {
  const untraced = (account: string, at: number): PlainExchange => ({
    account,
    at,
    core: false,
    capability: 'mathematics',
  });
  const chats = Array.from({ length: 200 }, (_, i): PlainExchange => ({
    account: 'mixed',
    at: i,
    core: false,
    turns: 5,
    followed: true,
    capability: 'role play',
  }));
  const harvest = ['mixed', 'pure'].flatMap((account) =>
    Array.from({ length: 30 }, (_, i): PlainExchange => ({
      account,
      at: 1000 + i,
      capability: i % 2 === 0 ? 'mathematics' : 'other',
    })),
  );
  const group = viewOf({
    exchanges: [...chats, ...harvest, untraced('mixed', 9000), untraced('pure', 9001)],
  });
  const { responsibility } = attribute(group, contentOfView(group));
  const [mixed = 0, pure = 0] = responsibility.slice(-2);
  assert.ok(mixed < pure && pure > 0.5, `${mixed} ${pure}`);
});

test('who meets two of its texts among hundreds of his own is no member; who has just come to the pool is', () => {
  const drawn = (account: string, count: number): readonly PlainExchange[] =>
    Array.from({ length: count }, (_, i) => ({
      account,
      at: i * 60,
      elicitation: ['rubricGrading'],
      capability: 'mathematics',
    }));
  const own = Array.from({ length: 300 }, (_, i): PlainExchange => ({
    account: 'stranger',
    at: i * 50,
    core: false,
    turns: 5,
    followed: true,
    capability: 'role play',
  }));
  const pool = Array.from({ length: 12 }, (_, i) => `pool${i}`);
  const group = viewOf({
    exchanges: [
      ...pool.flatMap((account) => drawn(account, 60)),
      ...drawn('fresh', 2),
      ...drawn('stranger', 2),
      ...own,
    ],
  });
  const { responsibility, memberExchanges, memberShare } = attribute(group, contentOfView(group));
  group.members.forEach(({ name }, member) => {
    const isStranger = name === 'stranger';
    assert.equal((memberExchanges[member] ?? 0) > 1.5, !isStranger, name);
    assert.equal((memberShare[member] ?? 0) > 0.9, !isStranger, name);
    const rows = [...group.exchanges.member.keys()].filter((row) => group.exchanges.member[row] === member);
    assert.equal(
      rows.some((row) => (responsibility[row] ?? 0) > 0),
      !isStranger,
      name,
    );
  });
});

test('a house whose answers pass by no text in common does not take the case from those whose texts bind it', () => {
  const drawn = Array.from({ length: 700 }, (_, i): PlainExchange => ({
    account: `pool${i % 12}`,
    at: i * 60,
    family: i % 7,
    elicitation: ['stepByStep'],
    capability: 'mathematics',
  }));
  const house = Array.from({ length: 64 }, (_, i): PlainExchange => ({
    account: `house${i % 4}`,
    at: i * 90,
    family: -1,
    turns: 5,
    followed: true,
    capability: 'role play',
    newChars: 900,
  }));
  const group = viewOf({ exchanges: [...drawn, ...house], families: Array.from({ length: 7 }, () => ({})) });
  const isDrawn = (row: number): boolean => (group.exchanges.family[row] ?? -1) >= 0;
  const { responsibility } = attribute(group, contentOfView(group));
  assert.equal(shareAttributed(group, responsibility, isDrawn), 1);
});

/**
 * A relay in a country of its own: harvest and customers write in a language that nobody else uses, at lengths that nobody
 * else does. Words tell them apart. One customer has an application of its own, which the relay spreads over all accounts.
 */
function foreignRelay(): { readonly group: GroupView; readonly words: readonly (readonly number[])[] } {
  const random = seededRandom(5);
  const foreign = { language: 'ja', newChars: 3_000, servedChars: 9_000 } as const;
  const wordsFrom = (first: number): readonly number[] =>
    Array.from({ length: 8 }, () => first + Math.floor(60 * random()));
  const rows = Array.from({ length: 1_200 }, (_, i): [PlainExchange, readonly number[]] => {
    const who = { account: `pool${Math.floor(20 * random())}`, at: i * 60, ...foreign };
    if (i % 2 === 0) return [{ ...who, family: (i / 2) % 4 }, wordsFrom(100)];
    const talks = { ...who, turns: 1 + 2 * Math.floor(3 * random()) };
    if (i % 40 === 1) return [{ ...talks, family: 4, system: 'an application' }, wordsFrom(500)];
    return [{ ...talks, core: false }, wordsFrom(500)];
  });
  const families = Array.from({ length: 5 }, () => ({}));
  // As the view has them: in order of time.
  return {
    group: viewOf({ exchanges: rows.map(([row]) => row), families }),
    words: rows.map(([, own]) => own),
  };
}

test('a relay’s customers who are like nobody else in the log are held against each other', () => {
  const { group, words } = foreignRelay();
  const { responsibility } = attribute(group, contentOfView(group, words));
  const { core, family } = group.exchanges;
  assert.ok(shareAttributed(group, responsibility, (row) => core[row] === 0) < 0.01);
  assert.equal(
    shareAttributed(group, responsibility, (row) => family[row] === 4),
    0,
    'the application of one customer',
  );
  assert.equal(
    shareAttributed(group, responsibility, (row) => core[row] === 1 && family[row] !== 4),
    1,
  );
});

test('where all accounts of a log are the relay’s, its customers are told from the harvest all the same', () => {
  const { group, words } = foreignRelay();
  const { rows } = contentOfView(group, words);
  const { responsibility } = attribute(group, { rows, others: [] });
  const { core, family } = group.exchanges;
  assert.ok(shareAttributed(group, responsibility, (row) => core[row] === 0) < 0.01);
  assert.equal(
    shareAttributed(group, responsibility, (row) => core[row] === 1 && family[row] !== 4),
    1,
  );
});

test('traced exchanges keep their responsibility, and sums and shares are those of the exchanges', () => {
  const row = fc.record({
    account: fc.constantFrom('a', 'b', 'c'),
    at: fc.nat({ max: 100_000 }),
    core: fc.boolean(),
    turns: fc.integer({ min: 1, max: 9 }),
    followed: fc.boolean(),
    system: fc.constantFrom('one', 'two', undefined),
    contract: fc.constantFrom('one', undefined),
    capability: fc.constantFrom(...capabilities),
    elicited: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const exchanges = rows.map(({ elicited, system, contract, ...each }): PlainExchange => ({
        ...each,
        ...(system === undefined ? {} : { system }),
        ...(contract === undefined ? {} : { contract }),
        elicitation: elicited ? ['critique'] : [],
      }));
      const group = viewOf({ exchanges });
      const { responsibility, memberExchanges, memberShare } = attribute(group, contentOfView(group));
      assert.equal(responsibility.length, group.exchanges.count);
      responsibility.forEach((value, at) => {
        assert.ok(value >= 0 && value <= 1, `${value}`);
        if (group.exchanges.core[at] === 1) assert.equal(value, 0.97);
      });
      group.members.forEach((_, member) => {
        const own = [...responsibility].filter((_each, at) => group.exchanges.member[at] === member);
        const sum = own.reduce((total, each) => total + each, 0);
        assert.ok(Math.abs(sum - (memberExchanges[member] ?? 0)) < 1e-9);
        assert.ok(Math.abs(sum / own.length - (memberShare[member] ?? 0)) < 1e-9);
      });
    }),
    { numRuns: 60 },
  );
});

test('features speak within bounds: no untraced exchange is certain either way', () => {
  for (const story of [relayHarvest, ...Object.values(innocents)]) {
    const group = viewOf(story());
    const { responsibility } = attribute(group, contentOfView(group));
    responsibility.forEach((value, row) => {
      if (group.exchanges.core[row] === 0) assert.ok(value > 0 && value < 0.9999, `${value}`);
    });
  }
});

test('a view without exchanges attributes nothing', () => {
  const empty = viewOf({ exchanges: [], accounts: { a: {} } });
  const { responsibility, memberShare } = attribute(empty, contentOfView(empty));
  assert.equal(responsibility.length, 0);
  assert.deepEqual([...memberShare], [0]);
});
