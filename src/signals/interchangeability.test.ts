// Goal: work dealt from one queue makes accounts interchangeable, customers with purposes of their own are not, and
// where everybody does one thing nothing is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilities, languages } from '../core/fingerprint.ts';
import { seededRandom } from '../stats/chance.ts';
import { interchangeability } from './interchangeability.ts';
import { batchLabelling, classroom, openAgent, supportBot } from './scenes.fixture.ts';
import { type PlainExchange, type PlainGroup, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

const kinds = ['coding', 'mathematics', 'writing', 'knowledge'] as const;
const tongues = ['en', 'zh', 'de'] as const;

/** Requests of 20 accounts; `loyalty` is the share that goes to the account's own kind and language. */
function group(loyalty: number, accounts = 20, each = 30): PlainGroup {
  const random = seededRandom(5);
  return {
    exchanges: Array.from({ length: accounts * each }, (_, i): PlainExchange => {
      const account = i % accounts;
      const own = random() < loyalty;
      const kind = own ? account % kinds.length : Math.floor(random() * kinds.length);
      const tongue = own ? account % tongues.length : Math.floor(random() * tongues.length);
      return {
        account: `a${account}`,
        at: i * 60,
        capability: kinds[kind] ?? 'other',
        language: tongues[tongue] ?? 'en',
      };
    }),
  };
}

test('dealt work is for, specialities are against, and it falls in between', () => {
  const weights = [0, 0.3, 0.8].map((loyalty) =>
    weightOn('coordination', interchangeability, group(loyalty)),
  );
  const [dealt = 0, some = 0, own = 0] = weights;
  assert.ok(dealt > 1 && dealt < 2, `${dealt}`);
  assert.ok(some < 0, `${some}`);
  assert.ok(own < -0.3 && own > -1.5, `${own}`);
});

test('where all do one thing nothing is said', () => {
  const same = group(0);
  const exchanges = same.exchanges.map((each): PlainExchange => ({
    ...each,
    capability: 'coding',
    language: 'en',
  }));
  assert.deepEqual(interchangeability.weigh(viewOf({ exchanges }), background), []);
});

test('few customers, or few requests of each, say nothing', () => {
  assert.deepEqual(interchangeability.weigh(viewOf(group(0, 4)), background), []);
  assert.deepEqual(interchangeability.weigh(viewOf(group(0, 20, 7)), background), []);
});

test('innocent stories are not called coordinated by it', () => {
  for (const story of [batchLabelling, classroom, supportBot, openAgent]) {
    const weight = weightOn('coordination', interchangeability, story());
    assert.ok(weight < 1.7, `${story.name} ${weight}`);
  }
});

test('names of kinds do not matter', () => {
  const plain = group(0.3);
  const turned = plain.exchanges.map((each): PlainExchange => ({
    ...each,
    capability:
      capabilities[(capabilities.indexOf(each.capability ?? 'other') + 5) % capabilities.length] ?? 'other',
    language: languages[(languages.indexOf(each.language ?? 'en') + 3) % languages.length] ?? 'en',
  }));
  const one = weightOn('coordination', interchangeability, plain);
  assert.ok(Math.abs(one - weightOn('coordination', interchangeability, { exchanges: turned })) < 1e-9);
});
