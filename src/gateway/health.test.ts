// Goal: a worker is ready exactly when a request sent to it would be served, and says which check is against it, without
// telling secrets.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleetReadinessOf, readinessOf, type WorkerState } from './health.ts';

const one = { group: 'main', target: 'one', breaker: 'closed', isUp: true } as const;
const well: WorkerState = {
  isListening: true,
  isConfigured: true,
  isDraining: false,
  targets: [one, { ...one, target: 'two' }],
  spool: { isFailing: false, whenFull: 'wait' },
  snapshot: '',
  policy: 'p7',
};

function failing(parts: Partial<WorkerState>): readonly string[] {
  const { ready, checks } = readinessOf({ ...well, ...parts });
  const names = Object.entries(checks).filter(([, check]) => !check.ok);
  assert.equal(ready, names.length === 0);
  return names.map(([name]) => name);
}

test('a worker is ready while nothing speaks against it, also before the first verdicts', () => {
  assert.deepEqual(failing({}), []);
});

test('each of the checks makes it unready by itself', () => {
  assert.deepEqual(failing({ isListening: false }), ['listening']);
  assert.deepEqual(failing({ isConfigured: false }), ['configuration']);
  assert.deepEqual(failing({ isDraining: true }), ['draining']);
  assert.deepEqual(failing({ targets: [] }), ['upstreams']);
  assert.deepEqual(failing({ spool: { isFailing: true, whenFull: 'wait' } }), ['spool']);
});

test('exchanges that may be lost are no reason not to serve', () => {
  assert.deepEqual(failing({ spool: { isFailing: true, whenFull: 'drop' } }), []);
});

test('one upstream that is not known to be dead is enough', () => {
  const open = { ...one, breaker: 'open' } as const;
  const down = { ...one, target: 'two', isUp: false };
  assert.deepEqual(failing({ targets: [open, { ...one, breaker: 'half-open' }] }), []);
  assert.deepEqual(failing({ targets: [open, down] }), ['upstreams']);
  const { detail } = readinessOf({ ...well, targets: [open, down] }).checks.upstreams;
  assert.equal(detail, 'dead: main/one, main/two');
});

test('workers are ready together when one of them is', () => {
  const ready = readinessOf(well);
  const draining = readinessOf({ ...well, isDraining: true });
  assert.equal(fleetReadinessOf(new Map()).ready, false);
  assert.equal(fleetReadinessOf(new Map([[0, draining]])).ready, false);
  const both = fleetReadinessOf(
    new Map([
      [0, draining],
      [1, ready],
    ]),
  );
  assert.equal(both.ready, true);
  assert.equal(both.workers['0']?.checks.draining.ok, false);
});
