// Goal: a timer that comes late is counted by how late it is, and measuring ends when it is told to.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { watchEventLoop } from './event-loop.ts';

test('the delay of each tick is what the clock says beyond a tenth of a second', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  try {
    const delays: number[] = [];
    let now = 1_000;
    const stop = watchEventLoop({ eventLoopDelayed: (ms) => delays.push(ms) }, () => now);
    for (const passed of [100, 130.5, 99, 2_100]) {
      now += passed;
      mock.timers.tick(100);
    }
    assert.deepEqual(delays, [0, 30.5, 0, 2_000]);
    stop();
    mock.timers.tick(1_000);
    assert.equal(delays.length, 4);
  } finally {
    mock.timers.reset();
  }
});
