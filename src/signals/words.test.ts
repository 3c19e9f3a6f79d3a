// Goal: figures in sentences are short and never round to a false certainty.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, duration, figure, percent } from './words.ts';

test('figures, counts, shares and durations', () => {
  assert.deepEqual(
    [figure(2031), figure(0.3), figure(0.001), figure(7), figure(0)],
    ['2,031', '0.3', 'less than 0.1', '7', '0'],
  );
  assert.deepEqual([count(1, 'account'), count(1988, 'customer')], ['1 account', '1,988 customers']);
  assert.deepEqual(
    [percent(0), percent(0.0004), percent(0.004), percent(0.37), percent(0.999), percent(1)],
    ['0 %', 'less than 0.1 %', '0.4 %', '37 %', 'over 99 %', '100 %'],
  );
  assert.deepEqual(
    [
      duration(500),
      duration(1_000),
      duration(1_020),
      duration(60_000),
      duration(3_400_000),
      duration(7_500_000),
      duration(2 * 86_400_000),
    ],
    ['0.5 seconds', '1 second', '1 second', '60 seconds', '57 minutes', '2 hours', '2 days'],
  );
});
