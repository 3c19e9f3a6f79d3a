// Goal: whoever is alone gets every place; whoever is not leaves some to others; and a place that its client holds up goes to
// somebody who wants it, never from one who is known to one who is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Places, strangers, type Tenant } from './places.ts';

interface Guest extends Tenant {
  heldMs: number;
  isOut: boolean;
}

function opened(capacity: number): {
  readonly places: Places;
  readonly clock: { nowMs: number };
  readonly enter: (holder: string) => Guest | undefined;
} {
  const clock = { nowMs: 1_000_000 };
  const places = new Places({ capacity, patienceMs: 100, nowMs: () => clock.nowMs });
  const enter = (holder: string): Guest | undefined => {
    if (!places.admits(holder)) return undefined;
    const guest: Guest = {
      holder,
      heldMs: 0,
      isOut: false,
      heldUpMs: () => guest.heldMs,
      yield: () => {
        guest.isOut = true;
        places.give(guest);
      },
    };
    places.take(guest);
    return guest;
  };
  return { places, clock, enter };
}

const holders = fc.constantFrom(strangers, 'a', 'b', 'c');
const steps = fc.array(fc.oneof(holders, fc.nat({ max: 40 })), { maxLength: 200 });

test('there are never more than places, nobody is refused alone, and nobody takes the last quarter from another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), steps, (capacity, plan) => {
      const { places, enter } = opened(capacity);
      const inside: Guest[] = [];
      const asked = new Set<string>();
      const kept = Math.floor(capacity / 4);
      for (const step of plan) {
        if (typeof step === 'number') {
          const [gone] = inside.splice(step % Math.max(1, inside.length), 1);
          if (gone !== undefined) places.give(gone);
          continue;
        }
        if (step !== strangers) asked.add(step);
        const isAlone = [...asked].every((other) => other === step);
        const holds = inside.filter(({ holder }) => holder === step).length;
        const free = capacity - inside.length;
        const guest = enter(step);
        assert.equal(guest !== undefined, free > kept || (free > 0 && (holds < kept || isAlone)));
        if (guest !== undefined) inside.push(guest);
        assert.equal(places.taken, inside.length);
        assert.equal(places.isFull, inside.length === capacity);
      }
    }),
  );
});

test('who has not asked for a minute is waited for no more', () => {
  const { clock, enter } = opened(8);
  assert.ok(enter('a') !== undefined);
  for (let i = 0; i < 5; i += 1) assert.ok(enter(strangers) !== undefined);
  assert.equal(enter(strangers), undefined);
  clock.nowMs += 60_001;
  assert.ok(enter(strangers) !== undefined);
  assert.ok(enter('b') !== undefined);
  assert.equal(enter('b'), undefined, 'there is none left');
});

test('a place that is held up goes to who wants it: that of strangers first, then the one held up longest', () => {
  const { places, clock, enter } = opened(4);
  const [known, stranger, slower, quick] = ['a', strangers, strangers, 'b'].map(enter);
  assert.ok(known !== undefined && stranger !== undefined && slower !== undefined && quick !== undefined);
  known.heldMs = 900;
  stranger.heldMs = 99;
  assert.equal(
    places.reclaim(strangers),
    false,
    'strangers get nothing of who is known, and wait as others do',
  );
  stranger.heldMs = 100;
  slower.heldMs = 300;
  assert.equal(places.reclaim(strangers), false, 'it was looked just now');
  clock.nowMs += 100;
  assert.equal(places.reclaim('c'), true);
  assert.deepEqual(
    [known, stranger, slower, quick].map(({ isOut }) => isOut),
    [false, false, true, false],
  );
  assert.equal(places.reclaim(strangers), true);
  assert.equal(stranger.isOut, true);
  assert.equal(places.reclaim('c'), true);
  assert.equal(known.isOut, true);
  assert.equal(places.reclaim('c'), false);
  assert.equal(places.taken, 1);
});

test('what strangers look for in vain keeps no account from a place, and what one looks for in vain all of them', () => {
  const { places, clock, enter } = opened(4);
  const [known, stranger] = ['a', strangers].map(enter);
  assert.ok(known !== undefined && stranger !== undefined);
  known.heldMs = 900;
  assert.equal(places.reclaim(strangers), false);
  assert.equal(places.reclaim('c'), true);
  assert.equal(known.isOut, true);
  assert.equal(places.reclaim('c'), false);
  stranger.heldMs = 900;
  assert.equal(places.reclaim(strangers), false, 'all were looked through just now');
  assert.equal(places.reclaim('c'), false);
  clock.nowMs += 100;
  assert.equal(places.reclaim('c'), true);
});

test('a place is given back once', () => {
  const { places, enter } = opened(4);
  const guest = enter('a');
  assert.ok(guest !== undefined);
  places.give(guest);
  places.give(guest);
  assert.equal(places.taken, 0);
});
