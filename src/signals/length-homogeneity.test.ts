// Goal: accounts that are dealt items from one pile are alike in how long their requests and answers are, whatever they
// ask; customers with ways of their own are not; and the less there is to compare, the less is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import { lengthHomogeneity } from './length-homogeneity.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

interface Asked {
  readonly accounts?: number;
  readonly each?: number;
  /** How far customers are apart: deviation of the logarithm of their usual length. */
  readonly apart: number;
  readonly more?: Partial<PlainExchange>;
}

function group({ accounts = 20, each = 30, apart, more = {} }: Asked): PlainGroup {
  const random = seededRandom(7);
  const bell = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const usual = Array.from({ length: accounts }, () => [apart * bell(), apart * bell()] as const);
  return {
    exchanges: Array.from({ length: accounts * each }, (_, at): PlainExchange => {
      const [asks, takes] = usual[at % accounts] ?? [0, 0];
      return {
        account: `a${at % accounts}`,
        at: at * 60,
        newChars: Math.round(300 * Math.exp(asks + 0.6 * bell())),
        servedChars: Math.round(900 * Math.exp(takes + 0.6 * bell())),
        ...more,
      };
    }),
  };
}

const weigh = (asked: Asked): number => weightOn('coordination', lengthHomogeneity, group(asked));

test('dealt items are for, ways of one’s own against, and it falls in between', () => {
  const [dealt = 0, some = 0, own = 0] = [0, 0.3, 0.8].map((apart) => weigh({ apart }));
  assert.ok(dealt > 1 && dealt < 1.8, `${dealt}`);
  assert.ok(some < dealt - 0.3, `${some}`);
  assert.ok(own < -1 && own > -1.8, `${own}`);
});

test('few requests of each say less than many, either way', () => {
  for (const apart of [0, 0.8]) {
    const [few, many] = [8, 60].map((each) => Math.abs(weigh({ apart, each })));
    assert.ok((few ?? 0) < (many ?? 0), `${apart}: ${few}, ${many}`);
  }
  assert.ok(weigh({ apart: 0, each: 8 }) < 1);
});

test('where the shared text fixes the length, or too few are compared, nothing is said', () => {
  const said = (plain: PlainGroup): unknown => lengthHomogeneity.weigh(viewOf(plain), background);
  assert.deepEqual(said(group({ apart: 0, more: { newChars: 400, servedChars: 1 } })), []);
  assert.deepEqual(said(group({ apart: 0, accounts: 4 })), []);
  assert.deepEqual(said(group({ apart: 0, each: 7 })), []);
});

test('answers that the log does not have are left out, not counted as alike', () => {
  const own = group({ apart: 0.8 });
  const exchanges = own.exchanges.map((each): PlainExchange => ({ ...each, servedChars: 0 }));
  assert.ok(weightOn('coordination', lengthHomogeneity, { exchanges }) < -1);
});
