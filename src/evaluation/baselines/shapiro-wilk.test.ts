// Goal: W agrees with what R's shapiro.test prints for data sets that come with R, and behaves as its law says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { seededRandom } from '../../stats/chance.ts';
import { normalAbove } from '../../stats/special.ts';
import { normalQuantile, shapiroWilk } from './shapiro-wilk.ts';

/** `mtcars$mpg`: W = 0.94756, p-value = 0.1229. */
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

/** `cars$dist`: W = 0.95144, p-value = 0.0391. */
const stoppingDistance = [
  2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32,
  40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85,
];

/** `women$weight`: W = 0.96036, p-value = 0.6986. */
const weight = [115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164];

for (const [name, sample, w, p] of [
  ['mtcars$mpg', milesPerGallon, 0.94756, 0.1229],
  ['cars$dist', stoppingDistance, 0.95144, 0.0391],
  ['women$weight', weight, 0.96036, 0.6986],
] as const) {
  test(`${name} as R prints it`, () => {
    const found = shapiroWilk(sample);
    assert.ok(found !== undefined);
    assert.ok(Math.abs(found.w - w) < 6e-6, `W ${found.w}`);
    assert.ok(Math.abs(normalAbove(found.z) - p) < 6e-5, `p ${normalAbove(found.z)}`);
  });
}

test('shift, scale and order do not matter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 20, maxLength: 200 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 9 }),
      (sample, shift, scale) => {
        const one = shapiroWilk(sample)?.w;
        const other = shapiroWilk(sample.map((value) => shift + scale * value).reverse())?.w;
        assert.equal(one === undefined, other === undefined);
        if (one !== undefined && other !== undefined)
          assert.ok(Math.abs(one - other) < 1e-9 && one <= 1 && one > 0);
      },
    ),
  );
});

test('normal samples are refused as often as the level says, at every size from 20 to 2,000', () => {
  const random = seededRandom(5);
  for (const size of [20, 60, 200, 2_000]) {
    let refused = 0;
    const rounds = size === 2_000 ? 300 : 1_500;
    for (let round = 0; round < rounds; round += 1) {
      const sample = Array.from({ length: size }, () => normalQuantile(random() * (1 - 2e-9) + 1e-9));
      if (normalAbove(shapiroWilk(sample)?.z ?? 0) < 0.05) refused += 1;
    }
    // Four standard errors around 5 %.
    const error = 4 * Math.sqrt((0.05 * 0.95) / rounds);
    assert.ok(Math.abs(refused / rounds - 0.05) < error, `size ${size}: ${refused / rounds}`);
  }
});

test('the quantile undoes the tail', () => {
  for (const p of [1e-9, 1e-4, 0.03, 0.3, 0.5, 0.7, 0.999]) {
    assert.ok(Math.abs((1 - normalAbove(normalQuantile(p))) / p - 1) < 1e-5, `${p}`);
  }
});

test('nothing is said of a constant sample, or of one that is too small', () => {
  assert.equal(shapiroWilk(Array.from({ length: 30 }, () => 7)), undefined);
  assert.equal(shapiroWilk([1, 2, 3]), undefined);
});
