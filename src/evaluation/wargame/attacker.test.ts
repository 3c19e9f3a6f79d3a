// Goal: an attacker who loses his accounts notices, pays for new ones and goes on, and stops when money is out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelTraits } from '../../sim/attackers/traits.ts';
import { openArena } from './arena.ts';
import { Attacker } from './attacker.ts';
import { Ledger } from './ledger.ts';
import { defaultPrices } from './prices.ts';
import type { Strategy } from './strategies.ts';

const dayMs = 86_400_000;

interface Played {
  readonly attacker: Attacker;
  readonly ledger: Ledger;
  readonly retainedAtBan: number;
  readonly customersAtBan: number;
}

/** A provider who closes all of his accounts once, after a day. */
function play(asked: { strategy: Strategy; budget: number; bans: boolean }): Played {
  const setting = openArena({ seed: 3, days: 5, innocentsPerDay: 40 });
  const ledger = new Ledger(asked.budget);
  const attacker = new Attacker(setting, {
    id: 'attacker',
    level: 'L1',
    traits: levelTraits.L1,
    strategy: asked.strategy,
    accounts: 10,
    perDay: 100,
    prices: defaultPrices(),
    ledger,
  });
  const { stage, service, registry } = setting;
  let [retainedAtBan, customersAtBan] = [0, 0];
  let isOpen = asked.bans;
  for (const simulated of stage.run()) {
    attacker.note(simulated);
    if (!isOpen || simulated.exchange.timeMs < stage.startMs + dayMs) continue;
    isOpen = false;
    retainedAtBan = attacker.books.retained;
    customersAtBan = attacker.books.customers;
    for (const [account, label] of registry.labels) {
      if (label === 'attacker') service.suspend(account, stage.nowMs);
    }
  }
  return { attacker, ledger, retainedAtBan, customersAtBan };
}

test('without bans he keeps to his plan and buys no account twice', () => {
  const { attacker, ledger } = play({ strategy: 'persist', budget: 1_000, bans: false });
  assert.equal(attacker.books.bought, 10);
  assert.equal(attacker.books.refused, 0);
  assert.ok(attacker.books.retained > 350 && attacker.books.retained < 650, `${attacker.books.retained}`);
  assert.equal(attacker.books.customers, 0);
  assert.ok(ledger.byExpense().tokens > 0);
});

test('banned accounts are noticed, paid for again and used', () => {
  const { attacker, ledger, retainedAtBan } = play({ strategy: 'persist', budget: 1_000, bans: true });
  assert.ok(attacker.books.refused > 0);
  assert.ok(attacker.books.bought >= 15 && attacker.books.bought <= 20, `${attacker.books.bought}`);
  assert.ok(attacker.books.retained > retainedAtBan + 100);
  assert.equal(ledger.byExpense().accounts, attacker.books.bought * defaultPrices().account);
});

test('camouflage brings customers, whose tokens cost less than his own', () => {
  const { attacker, ledger, customersAtBan } = play({ strategy: 'camouflage', budget: 1_000, bans: true });
  assert.equal(customersAtBan, 0);
  assert.ok(attacker.books.customers > 20, `${attacker.books.customers}`);
  assert.ok(ledger.byExpense().camouflage > 0);
});

test('an empty purse ends the campaign', () => {
  const { attacker, ledger } = play({ strategy: 'persist', budget: 40, bans: true });
  const rich = play({ strategy: 'persist', budget: 1_000, bans: true });
  assert.ok(ledger.cash <= 40.5, `${ledger.cash}`);
  assert.ok(attacker.books.retained < rich.attacker.books.retained);
});
