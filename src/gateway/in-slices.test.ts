// Goal: whoever waits gets a turn between two slices of a long batch, and no part is left out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inSlices, sliceLength } from './in-slices.ts';

test('parts are taken in order, and others have a turn after each slice', async () => {
  const taken: number[] = [];
  const seen: number[] = [];
  const look = (): void => {
    seen.push(taken.length);
    if (taken.length < 3 * sliceLength + 1) setImmediate(look);
  };
  setImmediate(look);
  await inSlices(3 * sliceLength + 1, (part) => taken.push(part));
  assert.deepEqual(
    taken,
    Array.from({ length: 3 * sliceLength + 1 }, (_, part) => part),
  );
  assert.deepEqual(seen.slice(0, 3), [sliceLength, 2 * sliceLength, 3 * sliceLength]);
});
