// Goal: a target that fails is left alone for a time that grows, and is trusted again only after it was tried.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Breaker } from './breaker.ts';

const windowMs = 30_000;

interface Scene {
  readonly breaker: Breaker;
  nowMs: number;
  fail(times: number): void;
  pass(times: number): void;
}

function scene(random = 1): Scene {
  const clock = { nowMs: 1_000_000 };
  const breaker = new Breaker({ nowMs: () => clock.nowMs, random: () => random });
  const repeat = (times: number, outcome: 'success' | 'failure'): void => {
    for (let i = 0; i < times; i += 1) breaker.end(breaker.begin(), outcome);
  };
  return {
    breaker,
    get nowMs() {
      return clock.nowMs;
    },
    set nowMs(value) {
      clock.nowMs = value;
    },
    fail: (times) => repeat(times, 'failure'),
    pass: (times) => repeat(times, 'success'),
  };
}

test('failures in a row open it, a success between them does not let it', () => {
  const one = scene();
  one.fail(4);
  one.pass(1);
  one.fail(4);
  assert.equal(one.breaker.state, 'closed');
  one.fail(1);
  assert.equal(one.breaker.state, 'open');
  assert.equal(one.breaker.admits(), false);
});

test('a rate of failures opens it, once there are enough outcomes in the window', () => {
  const one = scene();
  for (let i = 0; i < 9; i += 1) {
    one.pass(1);
    one.fail(1);
  }
  assert.equal(one.breaker.state, 'closed', '18 outcomes are too few');
  one.pass(1);
  one.fail(1);
  assert.equal(one.breaker.state, 'open');
});

test('what is older than the window is forgotten', () => {
  const one = scene();
  for (let i = 0; i < 9; i += 1) {
    one.pass(1);
    one.fail(1);
  }
  one.nowMs += windowMs + 1;
  one.fail(1);
  one.pass(1);
  one.fail(1);
  assert.equal(one.breaker.state, 'closed');
});

test('after its time one request at a time probes it, and enough of them close it', () => {
  const one = scene();
  one.fail(5);
  one.nowMs += 999;
  assert.equal(one.breaker.admits(), false);
  one.nowMs += 1;
  assert.equal(one.breaker.admits(), true);
  const probe = one.breaker.begin();
  assert.equal(one.breaker.admits(), false, 'one at a time');
  one.breaker.end(probe, 'success');
  assert.equal(one.breaker.state, 'half-open');
  one.pass(1);
  assert.equal(one.breaker.state, 'closed');
});

test('a probe that fails opens it for twice as long, up to the bound', () => {
  const one = scene();
  one.fail(5);
  for (const openMs of [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => 1000 * seconds)) {
    one.nowMs += openMs - 1;
    assert.equal(one.breaker.admits(), false, `open for ${openMs}`);
    one.nowMs += 1;
    assert.equal(one.breaker.admits(), true);
    one.fail(1);
  }
});

test('a probe that taught nothing makes room for the next', () => {
  const one = scene();
  one.fail(5);
  one.nowMs += 1000;
  assert.equal(one.breaker.admits(), true);
  one.breaker.end(one.breaker.begin(), 'unknown');
  assert.equal(one.breaker.admits(), true);
  assert.equal(one.breaker.state, 'half-open');
});

test('outcomes of attempts that began before it opened do not count as probes', () => {
  const one = scene();
  const slow = one.breaker.begin();
  const slower = one.breaker.begin();
  one.fail(5);
  one.nowMs += 1000;
  assert.equal(one.breaker.state, 'half-open');
  one.breaker.end(slow, 'success');
  one.breaker.end(slower, 'failure');
  assert.equal(one.breaker.state, 'half-open');
});

test('it begins with short times again after it was closed for a whole window', () => {
  const one = scene();
  one.fail(5);
  one.nowMs += 1000;
  assert.equal(one.breaker.admits(), true);
  one.pass(2);
  one.nowMs += windowMs + 1;
  one.fail(5);
  one.nowMs += 1000;
  assert.equal(one.breaker.admits(), true);
});

test('whatever happens, it admits again after its longest time, and the wait has chance in it', () => {
  const outcome = fc.constantFrom<'success' | 'failure' | 'unknown'>('success', 'failure', 'unknown');
  const step = fc.record({ outcome, waitMs: fc.nat(30_000) });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (steps, random) => {
        const one = scene(random);
        for (const { outcome, waitMs } of steps) {
          one.nowMs += waitMs;
          if (one.breaker.admits()) one.breaker.end(one.breaker.begin(), outcome);
          assert.equal(one.breaker.state === 'open' && one.breaker.admits(), false);
        }
        one.nowMs += 60_000;
        assert.equal(one.breaker.admits(), true);
      },
    ),
  );
  const early = scene(0);
  early.fail(5);
  early.nowMs += 500;
  assert.equal(early.breaker.admits(), true, 'at least half of the time');
});
