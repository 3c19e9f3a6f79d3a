// Goal: a threshold flags no more innocents than its rate, a stop ends a run, and every baseline survives an empty
// and a tiny log with findings of the common form.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { baselines } from './baselines.ts';
import { thresholdAt } from './calibration.ts';
import { withLog } from './log.fixture.ts';

test('at most the given share reaches the threshold, ties or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 300 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (numbers, rate) => {
        const values = Float64Array.from(numbers);
        const threshold = thresholdAt(values, rate);
        assert.ok(threshold > 0);
        assert.ok(values.filter((value) => value >= threshold).length <= rate * values.length);
      },
    ),
  );
});

for (const baseline of baselines) {
  test(`${baseline.name} answers for a log of one exchange`, async () => {
    const found = await withLog([{ account: 'a', hours: 1 }], (input) => baseline.run(input));
    assert.equal(found.detector, baseline.name);
    assert.deepEqual(found.campaigns, []);
    assert.ok((found.scores.get('a') ?? 0) < 1);
  });

  test(`${baseline.name} stops when told`, async () => {
    await withLog([{ account: 'a', hours: 1 }], async (input) => {
      const stop = AbortSignal.abort(new Error('enough'));
      await assert.rejects(baseline.run({ ...input, stop }), /enough/);
    });
  });

  test(`${baseline.name} has a line to act at or above its line to review, for each of its statistics`, async () => {
    const found = await withLog([{ account: 'a', hours: 1 }], (input) => baseline.measure(input));
    for (const { name } of found.statistics) {
      const [act, review] = [baseline.thresholds.act[name], baseline.thresholds.review[name]];
      assert.ok(act !== undefined && review !== undefined && act >= review && review > 0, name);
    }
  });
}
