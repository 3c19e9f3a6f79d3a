// Goal: who only hangs on a group by a text, or has declared why, is not named in its case; who is bound stays.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { innocents } from '../signals/scenes.fixture.ts';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { type PlainEdge, type PlainExchange, type PlainGroup, viewOf } from '../signals/view.fixture.ts';
import { explainingUse, peel } from './peel.ts';

/** `uses` requests with the group's texts, spread over this many families. */
function requests(account: string, uses: number, families: number): PlainExchange[] {
  return Array.from({ length: uses }, (_, i) => ({ account, at: i * 60, family: i % families }));
}

const pool = Array.from({ length: 6 }, (_, i) => `pool${i}`);

/** Six accounts in a ring of answers, each with four families; `others` have no edges. */
function web(others: readonly PlainExchange[], accounts?: PlainGroup['accounts']): PlainGroup {
  return {
    exchanges: [...pool.flatMap((account) => requests(account, 8, 4)), ...others],
    edges: pool.map((from, i): PlainEdge => ({ kind: 'provenance', from, to: `pool${(i + 1) % 6}` })),
    families: [{}, {}, {}, {}],
    ...(accounts === undefined ? {} : { accounts }),
  };
}

function kept(group: PlainGroup): string[] {
  const view = viewOf(group);
  return peel(view)
    .map((index) => view.members[index]?.name ?? '')
    .sort();
}

/** The same, where each of these has met one of the web. */
function metBy(group: PlainGroup, accounts: readonly string[]): PlainGroup {
  const met = accounts.map((to, at): PlainEdge => ({ kind: 'provenance', from: `pool${at % 6}`, to }));
  return { ...group, edges: [...(group.edges ?? []), ...met] };
}

test('a stranger with one of the web’s texts is dropped, one who does what the web does and has met it stays', () => {
  assert.deepEqual(kept(web(requests('stranger', 30, 1))), pool);
  assert.deepEqual(kept(metBy(web(requests('linked', 12, 2)), ['linked'])), ['linked', ...pool]);
  assert.deepEqual(kept(web(requests('unlinked', 12, 2))), pool);
});

test('one who never met the web stays where members who do as little have barely met it', () => {
  const barely = ['barely0', 'barely1', 'barely2'];
  const little = [...barely, 'unmet'].flatMap((account) => requests(account, 3, 2));
  assert.deepEqual(kept(metBy(web(little), barely)), [...barely, ...pool, 'unmet']);
  assert.deepEqual(kept(metBy(web(little), barely.slice(0, 1))), ['barely0', ...pool]);
});

test('a single accident with all texts but one use is dropped', () => {
  assert.deepEqual(kept(web([{ account: 'accident', at: 5, family: 0 }])), pool);
});

test('a known customer who has announced this is dropped, a name that nobody checked explains nothing', () => {
  const accounts = {
    licensed: { verification: 'business', declaredUse: 'synthetic-data-licensed', organization: 'start-up' },
    typed: { verification: 'email', declaredUse: 'batch-labelling' },
    named: { verification: 'business', organization: 'a name alone' },
  } as const;
  const others = Object.keys(accounts).flatMap((account) => requests(account, 12, 4));
  assert.deepEqual(kept(metBy(web(others, accounts), Object.keys(accounts))), ['named', ...pool, 'typed']);
});

test('accounts that have declared to belong together are dropped together', () => {
  const accounts = { tenant0: { unit: 'reseller' }, tenant1: { unit: 'reseller' } };
  const others = ['tenant0', 'tenant1'].flatMap((account) => requests(account, 12, 4));
  assert.deepEqual(kept(web(others, accounts)), pool);
});

test('a declaration does not excuse whoever stands in the web itself', () => {
  const accounts = {
    pool0: { verification: 'identity', declaredUse: 'evaluation' },
    pool1: { unit: 'front' },
    pool2: { unit: 'front' },
  } as const;
  assert.deepEqual(kept(web([], accounts)), pool);
});

test('one edge may be chance: it binds nobody', () => {
  const group = web(requests('stranger', 30, 1));
  const edges: PlainEdge[] = [...(group.edges ?? []), { kind: 'hand-off', from: 'stranger', to: 'pool0' }];
  assert.deepEqual(kept({ ...group, edges }), pool);
  assert.deepEqual(kept({ ...group, edges: edges.slice(-1) }), pool);
});

test('a crowd with its own work is not bound by one of its people who has a foot in the pool', () => {
  const around = (prefix: string, size: number): PlainEdge[] =>
    Array.from({ length: size }, (_, i) =>
      [1, 2, 3].map((step): PlainEdge => ({
        kind: 'provenance',
        from: `${prefix}${i}`,
        to: `${prefix}${(i + step * step) % size}`,
      })),
    ).flat();
  const names = (prefix: string, size: number): string[] =>
    Array.from({ length: size }, (_, i) => `${prefix}${i}`);
  const [members, crowd] = [names('member', 24), names('writer', 16)];
  const group: PlainGroup = {
    exchanges: [
      ...members.flatMap((account) => requests(account, 8, 4)),
      ...crowd.flatMap((account) => [
        { account, at: 7, family: -1 },
        { account, at: 99, family: -1 },
      ]),
    ],
    edges: [
      ...around('member', 24),
      ...around('writer', 16),
      { kind: 'provenance', from: 'writer3', to: 'member5' },
      { kind: 'provenance', from: 'writer3', to: 'member9' },
    ],
    families: [{}, {}, {}, {}],
  };
  assert.deepEqual(
    kept(group).filter((name) => name.startsWith('writer')),
    [],
  );
  assert.equal(kept(group).length, members.length);
});

test('two friends who only have each other are not bound, however often they exchange answers', () => {
  const group = web([...requests('friend', 30, 1), ...requests('other', 30, 1)]);
  const between = Array.from({ length: 20 }, (_, i): PlainEdge => ({
    kind: 'provenance',
    from: 'friend',
    to: 'other',
    at: i,
  }));
  assert.deepEqual(kept({ ...group, edges: [...(group.edges ?? []), ...between] }), pool);
});

const house = ['house0', 'house1', 'house2'];
const ofHouse = house.map((from, i): PlainEdge => ({ kind: 'provenance', from, to: `house${(i + 1) % 3}` }));

test('a house with answers of its own is no part of a web that it shares a public text with', () => {
  // The house sends families 4 and 5, which the pool sends once in a while.
  const own = house.flatMap((account) =>
    Array.from({ length: 10 }, (_, i): PlainExchange => ({ account, at: i * 50, family: 4 + (i % 2) })),
  );
  const shared = pool.map((account): PlainExchange => ({ account, at: 7, family: 4 }));
  const group = web([...own, ...shared]);
  const families = Array.from({ length: 6 }, () => ({}));
  assert.deepEqual(kept({ ...group, families, edges: [...(group.edges ?? []), ...ofHouse] }), pool);
});

test('two webs with the same texts are one campaign', () => {
  const other = house.flatMap((account) => requests(account, 8, 4));
  const group = web(other);
  assert.deepEqual(kept({ ...group, edges: [...(group.edges ?? []), ...ofHouse] }), [...house, ...pool]);
});

test('who sends the web’s texts now and then among hundreds of his own is not of it', () => {
  const much = Array.from({ length: 300 }, (_, i): PlainExchange => ({
    account: 'busy',
    at: i,
    core: false,
  }));
  assert.deepEqual(kept(metBy(web([...requests('busy', 6, 3), ...much]), ['busy'])), pool);
  const idle = web([...requests('busy', 6, 3), ...much.slice(0, 6)]);
  assert.deepEqual(kept(metBy(idle, ['busy'])), ['busy', ...pool]);
});

test('who sends the web’s texts all day and never meets an answer of it is not of it', () => {
  assert.deepEqual(kept(web(requests('apart', 40, 4))), pool);
  const group = web(requests('met', 40, 4));
  const once: PlainEdge = { kind: 'provenance', from: 'met', to: 'pool0' };
  assert.deepEqual(kept({ ...group, edges: [...(group.edges ?? []), once] }), ['met', ...pool]);
});

test('who never met the web, each with less of it than any member, is not of it; others like members who barely met it are', () => {
  // An exchange of a member has half an edge, so somebody with four has met the web in six cases of ten.
  const members = pool.flatMap((account) => requests(account, 40, 4));
  const edges = pool.flatMap((from, i) =>
    Array.from({ length: 10 }, (_, at): PlainEdge => ({
      kind: 'provenance',
      from,
      to: `pool${(i + 1) % 6}`,
      at,
    })),
  );
  const crowd = Array.from({ length: 10 }, (_, i) => requests(`stranger${i}`, 4, 2));
  const group = { edges, families: [{}, {}, {}, {}] };
  assert.deepEqual(kept({ ...group, exchanges: [...members, ...crowd.flat()] }), pool);
  const [one = []] = crowd;
  assert.deepEqual(kept({ ...group, exchanges: [...members, ...one] }), pool);
  // Where members who do as little are there, those who were not met may be others of them.
  const small = Array.from({ length: 11 }, (_, at) => `small${at}`);
  const met = small.flatMap((to, at): PlainEdge[] => [
    { kind: 'provenance', from: 'pool0', to },
    ...(at < 5 ? [{ kind: 'provenance', from: 'pool1', to } as const] : []),
  ]);
  const withSmall = {
    ...group,
    edges: [...edges, ...met],
    exchanges: [
      ...members,
      ...small.flatMap((account) => requests(account, 4, 2)),
      ...crowd.slice(0, 4).flat(),
    ],
  };
  assert.equal(kept(withSmall).filter((name) => name.startsWith('stranger')).length, 4);
});

test('without edges the texts decide: two uses stay, one does not', () => {
  const group: PlainGroup = {
    exchanges: [
      ...requests('twice', 2, 1),
      ...requests('often', 20, 1),
      ...requests('once', 1, 1),
      ...Array.from({ length: 9 }, (_, i): PlainExchange => ({ account: 'never', at: i, core: false })),
    ],
  };
  assert.deepEqual(kept(group), ['often', 'twice']);
});

test('a pool bound by its edges loses nobody', () => {
  const view = viewOf(relayHarvest());
  assert.equal(peel(view).length, view.members.length);
});

test('members that stay are each named once, in order, and everybody with two edges is among them', () => {
  const stories = [relayHarvest, ...Object.values(innocents)];
  const views = stories.map((story) => viewOf(story()));
  fc.assert(
    fc.property(fc.constantFrom(...views), fc.nat(), (view, seed) => {
      const edges = view.edges.filter((_, i) => (i * 7919 + seed) % 3 !== 0);
      const stay = peel({ ...view, edges });
      assert.deepEqual(
        stay,
        [...new Set(stay)].sort((one, other) => one - other),
      );
      view.members.forEach((_, index) => {
        const own = edges.filter((edge) => edge.source === index || edge.target === index).length;
        if (own >= 2) assert.ok(stay.includes(index));
      });
    }),
    { numRuns: 40 },
  );
});

test('uses that consist of many answers by one template explain, others do not', () => {
  for (const use of ['batch-labelling', 'evaluation', 'synthetic-data-licensed', 'Benchmark']) {
    assert.match(use, explainingUse);
  }
  for (const use of ['', 'support-bot', 'chat', 'coding']) assert.doesNotMatch(use, explainingUse);
});

test('a house that passes answers within itself and none to the web is dropped, though it sends the web’s texts', () => {
  const house = Array.from({ length: 5 }, (_, i) => `agency${i}`);
  const within = house.flatMap((from, i) =>
    [1, 2].map((step): PlainEdge => ({ kind: 'provenance', from, to: `agency${(i + step) % 5}` })),
  );
  const group = web(house.flatMap((account) => requests(account, 6, 2)));
  const edges = [...(group.edges ?? []), ...within];
  assert.deepEqual(kept({ ...group, edges }), pool);
  // One contact by chance makes it no part of the web.
  const chance: PlainEdge = { kind: 'provenance', from: 'agency0', to: 'pool0' };
  assert.deepEqual(kept({ ...group, edges: [...edges, chance] }), pool);
  // Whoever deals with the web as with his own belongs to it.
  const dealt = house.map((from, i): PlainEdge => ({ kind: 'provenance', from, to: `pool${i}` }));
  assert.deepEqual(kept({ ...group, edges: [...edges, ...dealt] }), [...house, ...pool]);
});
