// Goal: what binds a group is what its core holds: answers passed on, else texts of its own, and conversations that
// moved only where there is neither, for behind a relay those are customers'.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange, Message } from '../core/exchange.ts';
import { measureBackground, measureCoverage } from './background.ts';
import { findEdges } from './edges.ts';
import type { ExchangeColumns } from '../signals/view.ts';
import { exchangeOf, hashOf, proseOf, startMs, withStore } from './engine.fixture.ts';
import { findFamilies } from './families.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';
import { buildView } from './view-builder.ts';
import { prepareViews } from './view-rows.ts';

const minute = 60_000;
const pool = Array.from({ length: 6 }, (_, index) => `pool-${index}`);
const at = (index: number): string => pool[index % pool.length] ?? '';

/** A customer's conversation that begins on one account and goes on at the next. */
function moved(count: number): readonly Exchange[] {
  return Array.from({ length: count }, (_, index) => {
    const question: Message = { role: 'user', content: proseOf(10_000 + index, 40) };
    const answer = proseOf(20_000 + index, 60);
    const timeMs = startMs + index * 7 * minute;
    return [
      exchangeOf({ id: `ask-${index}`, account: at(index), timeMs, messages: [question], output: answer }),
      exchangeOf({
        id: `go-on-${index}`,
        account: at(index + 1),
        timeMs: timeMs + 2 * minute,
        messages: [
          question,
          { role: 'assistant', content: answer },
          { role: 'user', content: proseOf(30_000 + index, 20) },
        ],
      }),
    ];
  }).flat();
}

const frame =
  'Rewrite the passage so that a careful apprentice could repeat every single movement. Think step by step, show ' +
  'your reasoning in full, and answer with a JSON object that has exactly the fields steps, reasoning and grade.';

function harvest(count: number, accounts: readonly string[] = pool): readonly Exchange[] {
  return Array.from({ length: count }, (_, index) =>
    exchangeOf({
      id: `harvest-${index}`,
      account: accounts[index % accounts.length] ?? '',
      timeMs: startMs + index * 5 * minute,
      messages: [{ role: 'user', content: `${frame} ${proseOf(index, 40)}` }],
    }),
  );
}

/** An answer served to one account that another pastes into a request of its own. */
function passedOn(pairs: readonly (readonly [from: string, to: string])[]): readonly Exchange[] {
  return pairs.flatMap(([from, to], index) => {
    const answer = proseOf(40_000 + index, 120);
    const timeMs = startMs + index * 11 * minute;
    return [
      exchangeOf({
        id: `source-${index}`,
        account: from,
        timeMs,
        messages: [{ role: 'user', content: proseOf(50_000 + index, 30) }],
        output: answer,
      }),
      exchangeOf({
        id: `target-${index}`,
        account: to,
        timeMs: timeMs + 3 * minute,
        messages: [{ role: 'user', content: `${proseOf(60_000 + index, 20)} ${answer}` }],
      }),
    ];
  });
}

/** Names of core exchanges without their numbers, each once. */
function coreOf(exchanges: readonly Exchange[]): Promise<readonly string[]> {
  return namesWhere(exchanges, ({ core }, row) => core[row] === 1);
}

/** Names of the exchanges of the view that are picked, without their numbers, each once. */
async function namesWhere(
  exchanges: readonly Exchange[],
  picks: (columns: ExchangeColumns, row: number) => boolean,
): Promise<readonly string[]> {
  return withStore({ exchanges }, async (store) => {
    await collapseIntoUnits(store);
    await countSharedAnchors(store);
    const families = await findFamilies(store);
    await findEdges(store);
    const { units } = await measureBackground(store);
    const { has } = await measureCoverage(store);
    const accounts = [...new Set(exchanges.map(({ account }) => hashOf(account)))].sort();
    const candidate = { families, accounts, byEdges: true };
    await prepareViews(store, [candidate]);
    const built = await buildView(store, candidate, { has, units });
    const nameOf = new Map(exchanges.map((exchange) => [hashOf(exchange.id), exchange.id]));
    const names = built.exchanges.flatMap((exchange, row) =>
      picks(built.group.exchanges, row) ? [nameOf.get(exchange)?.replace(/-\d+$/, '') ?? '?'] : [],
    );
    return [...new Set(names)].sort();
  });
}

test('conversations that moved bind a group that has nothing else', async () => {
  assert.deepEqual(await coreOf(moved(24)), ['ask', 'go-on']);
});

test('a conversation that goes on at another account is followed up, a refused request that is sent again is not', async () => {
  const again = pool.flatMap((_, index): readonly Exchange[] => {
    const timeMs = startMs + index * 13 * minute;
    const messages: readonly Message[] = [{ role: 'user', content: proseOf(70_000 + index, 60) }];
    return [
      exchangeOf({ id: `refused-${index}`, account: at(index), timeMs, messages, status: 429 }),
      exchangeOf({ id: `again-${index}`, account: at(index + 1), timeMs: timeMs + 1_000, messages }),
    ];
  });
  const found = await namesWhere([...moved(24), ...again], ({ followed }, row) => followed[row] === 1);
  assert.deepEqual(found, ['ask']);
});

test('where texts of its own bind it, moved conversations are customers’', async () => {
  assert.deepEqual(await coreOf([...moved(24), ...harvest(60)]), ['harvest']);
});

test('answers passed on bind it together with its texts, moved conversations still do not', async () => {
  const ring = pool.map((from, index) => [from, at(index + 1)] as const);
  const found = await coreOf([...moved(24), ...harvest(60), ...passedOn(ring)]);
  assert.deepEqual(found, ['harvest', 'source', 'target']);
});

test('answers that a few of many pass on are their own affair', async () => {
  const many = [...pool, ...Array.from({ length: 6 }, (_, index) => `more-${index}`)];
  const pair = [['pool-0', 'pool-1']] as const;
  assert.deepEqual(await coreOf([...moved(24), ...harvest(60, many), ...passedOn(pair)]), ['harvest']);
});

/** Accounts under one system prompt with a slot of each account's own: openings, and turns that go on from them. */
function underOnePrompt(): readonly Exchange[] {
  return pool.flatMap((account, index) =>
    Array.from({ length: 4 }, (_, turn) => {
      const system = `${proseOf(80_000, 50)} ${proseOf(81_000 + index, 6)} ${proseOf(82_000, 50)}`;
      const seed = index * 100 + turn;
      const opening = { role: 'user', content: proseOf(83_000 + seed, 30) } as const;
      const answer = { role: 'assistant', content: proseOf(85_000 + seed, 30) } as const;
      const more = { role: 'user', content: proseOf(87_000 + seed, 30) } as const;
      const timeMs = startMs + seed * minute;
      return [
        exchangeOf({ id: `begin-${seed}`, account, timeMs, system, messages: [opening] }),
        exchangeOf({
          id: `later-${seed}`,
          account,
          timeMs: timeMs + 1_000,
          system,
          messages: [opening, answer, more],
        }),
      ];
    }).flat(),
  );
}

test('turns that only repeat a system prompt bind a group that has no template beside it', async () => {
  assert.deepEqual(await coreOf(underOnePrompt()), ['begin', 'later']);
  assert.deepEqual(await coreOf([...underOnePrompt(), ...harvest(60)]), ['begin', 'harvest']);
});
