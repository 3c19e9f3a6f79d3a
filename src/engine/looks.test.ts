// Goal: among groups that are looked at again and again the realised share of false claims stays at its nominal
// level, at the worst cycle as well, while the rates of single cycles do not keep it; real campaigns are still
// claimed; dull looks count; and a restart forgets nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom, type Random } from '../stats/chance.ts';
import { falseDiscoveryRates } from '../stats/e-values.ts';
import { withOpenStore } from './ingest.fixture.ts';
import { type GroupFound, type GroupLookedAt, LookLedger } from './looks.ts';

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Log-likelihood ratio of a normal with mean `shift` to the standard one: an e-value where that is the truth. */
const ratio = (z: number, shift: number): number => shift * z - shift ** 2 / 2;

const groupOf = (index: number, exchanges: number): GroupLookedAt => ({
  accounts: [`${1_000 + 3 * index}`, `${1_001 + 3 * index}`, `${1_002 + 3 * index}`],
  exchanges,
});

const level = 0.05;
const [nulls, real, cycles] = [24, 4, 30];

interface Stream {
  /** Largest share of false claims that stood at any cycle, 0..1. */
  readonly falseShareMax: number;
  /** Real campaigns claimed at the end, 0..1. */
  readonly found: number;
}

/** One stream of fresh e-values; `claim` gives the rates of one cycle. */
function streamOf(
  random: Random,
  claim: (weighed: readonly GroupLookedAt[], found: readonly GroupFound[]) => readonly number[],
): Stream {
  let [falseShareMax, found] = [0, 0];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const weighed = Array.from({ length: nulls + real }, (_, index) => groupOf(index, 20 * 1.7 ** cycle));
    const nats = weighed.map((_, index) => ratio(normal(random) + (index < nulls ? 0 : 6), 3));
    // A group whose evidence speaks against it has no verdict.
    const verdicts = [...weighed.keys()].filter((index) => (nats[index] ?? 0) > 0);
    const rates = claim(
      weighed,
      verdicts.map((index) => ({ ...groupOf(index, 20 * 1.7 ** cycle), eValueNats: nats[index] ?? 0 })),
    );
    const claimed = verdicts.filter((_, place) => (rates[place] ?? 1) <= level);
    const wrong = claimed.filter((index) => index < nulls).length;
    falseShareMax = Math.max(falseShareMax, wrong / Math.max(1, claimed.length));
    found = (claimed.length - wrong) / real;
  }
  return { falseShareMax, found };
}

function meanOf(streams: readonly Stream[], value: (stream: Stream) => number): number {
  return streams.reduce((sum, one) => sum + value(one), 0) / streams.length;
}

test('the share of false claims stays at its level at the worst of thirty cycles', () => {
  const random = seededRandom(31);
  const streams = Array.from({ length: 400 }, () => {
    const ledger = new LookLedger();
    return streamOf(random, (weighed, found) =>
      ledger.look(weighed, found).discoveries.map((one) => one.falseDiscoveryRate),
    );
  });
  const worst = meanOf(streams, (one) => one.falseShareMax);
  assert.ok(worst <= level, `${worst}`);
  assert.ok(meanOf(streams, (one) => one.found) > 0.9);
});

test('among nulls alone, hardly any stream ever claims anything', () => {
  const random = seededRandom(32);
  const streams = Array.from({ length: 400 }, () => {
    const ledger = new LookLedger();
    return streamOf(random, (weighed, found) => {
      const isNull = (one: GroupLookedAt): boolean => Number(one.accounts[0]) < 1_000 + 3 * nulls;
      const { discoveries } = ledger.look(weighed.filter(isNull), found.filter(isNull));
      let place = 0;
      return found.map((one) => (isNull(one) ? (discoveries[place++]?.falseDiscoveryRate ?? 1) : 1));
    });
  });
  const claimed = meanOf(streams, (one) => one.falseShareMax);
  assert.ok(claimed <= level, `${claimed}`);
});

test('rates of single cycles do not keep the level when somebody looks thirty times', () => {
  const random = seededRandom(33);
  const streams = Array.from({ length: 200 }, () =>
    streamOf(random, (weighed, found) =>
      falseDiscoveryRates(
        found.map((one) => one.eValueNats),
        weighed.length,
      ),
    ),
  );
  const worst = meanOf(streams, (one) => one.falseShareMax);
  assert.ok(worst > 2 * level, `${worst}`);
});

test('looks without a verdict count', () => {
  const ledger = new LookLedger();
  const look = (exchanges: number, eValueNats?: number): number => {
    const weighed = [groupOf(0, exchanges)];
    const found = eValueNats === undefined ? [] : [{ ...groupOf(0, exchanges), eValueNats }];
    return ledger.look(weighed, found).discoveries[0]?.eValueNats ?? 0;
  };
  look(10);
  look(20);
  assert.ok(Math.abs(look(40, 5) - (5 - Math.log(12))) < 1e-9);
});

test('a peeled group goes on under the name of the group it came from', () => {
  const ledger = new LookLedger();
  const weighed = [groupOf(0, 10)];
  ledger.look(weighed, []);
  const peeled = { accounts: groupOf(0, 20).accounts.slice(1), exchanges: 15, eValueNats: 4 };
  const { discoveries } = ledger.look([groupOf(0, 20)], [peeled]);
  assert.ok(Math.abs((discoveries[0]?.eValueNats ?? 0) - (4 - Math.log(6))) < 1e-9);
  assert.equal(ledger.hypotheses, 1);
});

test('groups that are gone still count among the hypotheses', () => {
  const ledger = new LookLedger();
  ledger.look(
    Array.from({ length: 50 }, (_, index) => groupOf(index, 10)),
    [],
  );
  const one = { ...groupOf(60, 10), eValueNats: 8 };
  const [claim] = ledger.look([one], [one]).discoveries;
  assert.ok(Math.abs((claim?.falseDiscoveryRate ?? 0) - 51 * 2 * Math.exp(-8)) < 1e-9);
});

test('a restart forgets nothing', async () => {
  await withOpenStore(undefined, async (store) => {
    const first = new LookLedger();
    await first.recall(store);
    const one = { ...groupOf(0, 100), eValueNats: 6 };
    await first.keep(store, first.look([one, groupOf(1, 10)], [one]).changed);
    const second = new LookLedger();
    await second.recall(store);
    assert.equal(second.hypotheses, 2);
    // Not grown since: the look does not count, and what was reached stays.
    const { discoveries, changed } = second.look([one, groupOf(1, 10)], [{ ...one, eValueNats: 30 }]);
    assert.ok(Math.abs((discoveries[0]?.eValueNats ?? 0) - (6 - Math.LN2)) < 1e-5);
    assert.deepEqual(changed, []);
  });
});
