// Goal: requests that came in one look at the sockets take each step one after the other, in their order, and those that
// came later do not go before them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { others, Together } from './together.ts';

test('those of one turn take a step each before any takes the next', async () => {
  const together = new Together();
  const steps: string[] = [];
  const go = async (name: string): Promise<void> => {
    await together.turn();
    steps.push(`${name} reads`);
    await others;
    steps.push(`${name} decides`);
  };
  await Promise.all([go('a'), go('b'), go('c')]);
  assert.deepEqual(steps, ['a reads', 'b reads', 'c reads', 'a decides', 'b decides', 'c decides']);
});

test('who asks during a turn has the next one', async () => {
  const together = new Together();
  const order: string[] = [];
  const first = together.turn().then(async () => {
    order.push('first');
    const again = together.turn();
    await others;
    order.push('first goes on');
    await again;
    order.push('again');
  });
  await first;
  assert.deepEqual(order, ['first', 'first goes on', 'again']);
});

test('of many, those who came first are done before the last begin', async () => {
  const together = new Together();
  const order: string[] = [];
  const go = async (name: number): Promise<void> => {
    await together.turn();
    order.push(`begin ${name}`);
    await others;
    order.push(`end ${name}`);
  };
  await Promise.all(Array.from({ length: 20 }, (_, name) => go(name)));
  assert.ok(order.indexOf('end 0') < order.indexOf('begin 19'));
  assert.equal(order.length, 40);
});
