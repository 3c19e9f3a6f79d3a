// Goal: behind a relay one application of many does not speak for all, while a harvest that is dealt over the accounts, or
// whose answers go round, does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityConcentration } from './capability-concentration.ts';
import { elicitation } from './elicitation.ts';
import { isRelayAlone, ofOneApplicationMax } from './relay-alone.ts';
import { type PlainEdge, type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { weightOn } from './weigh.fixture.ts';

const accounts = Array.from({ length: 12 }, (_, index) => `key${index}`);
const capabilities = ['coding', 'mathematics', 'reasoning', 'translation', 'writing'] as const;

/** Customers' chats on every account, and beside them applications: dealt over all accounts, or each account its own. */
function relay({
  isDealt,
  edges = [],
  each = 30,
}: {
  isDealt: boolean;
  edges?: readonly PlainEdge[];
  /** Requests of applications on an account. */
  each?: number;
}): PlainGroup {
  const chats = accounts.flatMap((account, index) =>
    Array.from({ length: 40 }, (_, i): PlainExchange => ({ account, at: index * 7 + i * 600, core: false })),
  );
  const applications = accounts.flatMap((account, index) =>
    Array.from({ length: each }, (_, i): PlainExchange => ({
      account,
      at: index * 11 + i * 900,
      capability: capabilities[(isDealt ? i : index) % capabilities.length] ?? 'other',
      elicitation: i % 10 < 3 ? ['rubricGrading'] : [],
    })),
  );
  return { exchanges: [...chats, ...applications], edges };
}

const moved = accounts.map((from, index): PlainEdge => ({
  kind: 'hand-off',
  from,
  to: accounts[(index + 1) % accounts.length] ?? '',
  at: index * 1_000,
}));

test('a relay with its customers’ applications says little of what a trainer wants', () => {
  const group = relay({ isDealt: false, edges: moved });
  assert.ok(isRelayAlone(viewOf(group)));
  const weight = weightOn('extractiveness', elicitation, group);
  assert.ok(weight > 0 && weight <= ofOneApplicationMax, `${weight}`);
  assert.ok(weightOn('extractiveness', capabilityConcentration, group) <= ofOneApplicationMax);
});

test('what is dealt over the accounts as from one pile is one hand’s, unless it is an agent', () => {
  const group = relay({ isDealt: true, edges: moved });
  assert.ok(!isRelayAlone(viewOf(group)));
  assert.ok(weightOn('extractiveness', elicitation, group) > ofOneApplicationMax);
  const agents = group.exchanges.map((each) => (each.core === false ? each : { ...each, tools: 'shell' }));
  assert.ok(isRelayAlone(viewOf({ ...group, exchanges: agents })));
});

test('a few requests behind a relay are one customer’s afternoon, dealt or not, and though all of them ask for it', () => {
  const few = relay({ isDealt: true, edges: moved, each: 6 });
  assert.ok(weightOn('extractiveness', elicitation, few) <= ofOneApplicationMax);
  const asking = few.exchanges.filter(
    ({ core, elicitation: asked }) => core === false || (asked ?? []).length > 0,
  );
  assert.equal(asking.length - 12 * 40, 36);
  assert.ok(weightOn('extractiveness', elicitation, { ...few, exchanges: asking }) <= ofOneApplicationMax);
  const round = moved.map((edge) => ({ ...edge, kind: 'provenance' as const }));
  const passed = { exchanges: asking, edges: round };
  assert.ok(weightOn('extractiveness', elicitation, passed) > ofOneApplicationMax);
});

test('where answers go round it is no relay alone', () => {
  const edges = moved.map((edge) => ({ ...edge, kind: 'provenance' as const }));
  assert.ok(!isRelayAlone(viewOf(relay({ isDealt: false, edges }))));
});

test('accounts that send little beside what binds them are no relay', () => {
  const { exchanges } = relay({ isDealt: false });
  assert.ok(!isRelayAlone(viewOf({ exchanges: exchanges.filter((each) => each.core !== false) })));
});

test('an agent’s conversations that move over the accounts are a relay to its users, though nothing is beside them', () => {
  const { exchanges } = relay({ isDealt: true });
  const steps = exchanges
    .filter((each) => each.core !== false)
    .map((each): PlainExchange => ({ ...each, tools: 'shell', elicitation: [] }));
  assert.ok(isRelayAlone(viewOf({ exchanges: steps, edges: moved })));
  assert.ok(!isRelayAlone(viewOf({ exchanges: steps })), 'each keeps to its account');
  const round = moved.map((edge) => ({ ...edge, kind: 'provenance' as const }));
  assert.ok(!isRelayAlone(viewOf({ exchanges: steps, edges: [...moved, ...round] })), 'answers go round');
});
