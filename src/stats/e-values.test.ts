// Goal: what is claimed of e-values holds when drawn: e-BH keeps its rate under dependence
// and gives the adjusted rate of each, peaks are paid for, and looking often does not break the promise.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { seededRandom, type Random } from './chance.ts';
import { adjustedPeak, falseDiscoveryRates, lookAgain, noLooks } from './e-values.ts';

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Log-likelihood ratio of a normal with mean `shift` to the standard one. */
const ratio = (z: number, shift: number): number => shift * z - shift ** 2 / 2;

const anyNats = fc.array(fc.double({ min: -10, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 });

test('e-BH keeps the rate among dependent nulls, and finds what is there', () => {
  const random = seededRandom(2);
  const rounds = 2_000;
  const [nulls, real] = [30, 6];
  let [falseShare, found] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const common = normal(random);
    const draw = (mean: number): number => ratio(mean + 0.7 * common + 0.71 * normal(random), 3);
    const nats = [
      ...Array.from({ length: nulls }, () => draw(0)),
      ...Array.from({ length: real }, () => draw(5)),
    ];
    const accepted = falseDiscoveryRates(nats).map((rate) => rate <= 0.05);
    const wrong = accepted.slice(0, nulls).filter(Boolean).length;
    const right = accepted.slice(nulls).filter(Boolean).length;
    falseShare += wrong / Math.max(1, wrong + right) / rounds;
    found += right / real / rounds;
  }
  assert.ok(falseShare <= 0.05, `${falseShare}`);
  assert.ok(found > 0.6, `${found}`);
});

test('the adjusted rate is the smallest level at which e-BH accepts', () => {
  const acceptedAt = (nats: readonly number[], level: number): readonly boolean[] => {
    const sorted = nats.toSorted((one, other) => other - one);
    const ranks = sorted.map((_, index) => index + 1);
    const enough = ranks.filter((rank) => Math.exp(sorted[rank - 1] ?? 0) >= nats.length / (rank * level));
    const last = Math.max(0, ...enough);
    return nats.map((one) => last > 0 && one >= (sorted[last - 1] ?? Infinity));
  };
  fc.assert(
    fc.property(anyNats, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (nats, level) => {
      const rates = falseDiscoveryRates(nats);
      fc.pre(rates.every((rate) => Math.abs(rate - level) > 1e-9));
      assert.deepEqual(
        rates.map((rate) => rate <= level),
        acceptedAt(nats, level),
      );
    }),
  );
});

test('hypotheses that were dropped on the way still count', () => {
  const [alone] = falseDiscoveryRates([7]);
  const [among] = falseDiscoveryRates([7], 20);
  assert.ok(Math.abs((among ?? 0) / (alone ?? 1) - 20) < 1e-9);
});

/** Peak of a random walk of likelihood ratios under the null, and the value at the end. */
function walk(random: Random, steps: number, each: (nats: number, step: number) => void): void {
  let nats = 0;
  for (let step = 1; step <= steps; step += 1) {
    nats += ratio(normal(random), 0.4);
    each(nats, step);
  }
}

test('a peak is no e-value; adjusted it is', () => {
  const random = seededRandom(3);
  const rounds = 4_000;
  let [raw, adjusted] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    let peak = 0;
    walk(random, 200, (nats) => {
      peak = Math.max(peak, nats);
    });
    raw += Math.exp(peak) / rounds;
    adjusted += Math.exp(adjustedPeak(peak)) / rounds;
  }
  assert.ok(raw > 1.5, `${raw}`);
  assert.ok(adjusted <= 1.05, `${adjusted}`);
});

test('the adjuster rises, starts at one half, and costs little of a large peak', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 200, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (peak, more) => {
        assert.ok(adjustedPeak(peak + more) >= adjustedPeak(peak) - 1e-6);
      },
    ),
  );
  assert.ok(Math.abs(adjustedPeak(0) + Math.LN2) < 1e-9);
  assert.ok(adjustedPeak(20) > 20 - 2 * Math.log(20) - 1e-6);
});

test('looking again and again: the level 1/20 is passed by fewer than one in twenty', () => {
  const random = seededRandom(4);
  const rounds = 2_000;
  let passed = 0;
  for (let round = 0; round < rounds; round += 1) {
    let looks = noLooks;
    // Fresh e-values at each look, in no order that a martingale would know.
    for (let step = 1; step <= 100; step += 1) {
      looks = lookAgain(looks, 2 ** step, ratio(normal(random), 1.5));
    }
    if (looks.nats >= Math.log(20)) passed += 1;
  }
  assert.ok(passed / rounds <= 1 / 20, `${passed} of ${rounds}`);
});

test('looks between growths change nothing, and what was reached stays', () => {
  const first = lookAgain(noLooks, 100, 5);
  assert.equal(lookAgain(first, 150, 40), first);
  fc.assert(
    fc.property(anyNats, (list) => {
      let looks = noLooks;
      list.forEach((nats, index) => {
        const next = lookAgain(looks, 10 * 2 ** index, nats);
        assert.ok(next.nats >= looks.nats);
        looks = next;
      });
    }),
  );
});
