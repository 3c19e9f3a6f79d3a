// Goal: volume measures new words and nothing else: what was sent before is free, templates cost once, long texts and
// code are estimated right, and no way of writing makes a work queue free, wherever in a request it stands.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Exchange } from '../core/exchange.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import { noveltyOf, VolumeMeter, wordsOf } from './semantic-volume.ts';
import { prose, read } from './usage.fixture.ts';

const start = 1_770_000_000_000;

/** Words that a scope is charged for texts sent one after the other. */
function charged(texts: readonly string[], meter: VolumeMeter = new VolumeMeter(start)): number {
  return chargedFor(
    texts.map((text) => read(text)),
    meter,
  );
}

function chargedFor(requests: readonly Fingerprint[], meter: VolumeMeter = new VolumeMeter(start)): number {
  return requests.reduce((sum, request) => {
    const fresh = meter.absorb(noveltyOf(request), start);
    return sum + (fresh === undefined ? 0 : wordsOf(fresh));
  }, 0);
}

function within(value: number, wanted: number, part: number): void {
  assert.ok(Math.abs(value - wanted) <= part * wanted, `${value}, and ${wanted} is right`);
}

test('new prose costs about its words, in short texts and long ones', () => {
  for (const words of [12, 40, 200, 1_000, 3_000]) {
    const texts = Array.from({ length: Math.ceil(30_000 / words) }, (_, index) =>
      prose(index * 7 + words, words),
    );
    // A text without any anchor costs as much as one: eight words of twelve in three cases of ten.
    within(charged(texts), words * texts.length, words < 20 ? 0.35 : 0.15);
  }
});

test('law: what was sent before costs nothing', () => {
  const text = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
      const meter = new VolumeMeter(start);
      const written = texts.map(([seed, words]) => prose(seed, words));
      charged(written, meter);
      assert.equal(charged(written, meter), 0);
    }),
    { numRuns: 50 },
  );
});

test('law: a scope that has seen more is never charged more for the same text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 400 }), (seed, words) => {
      const whole = prose(seed, words);
      const experienced = new VolumeMeter(start);
      charged([prose(seed, Math.ceil(words / 2)), prose(seed + 1, 50)], experienced);
      assert.ok(charged([whole], experienced) <= charged([whole]));
    }),
    { numRuns: 50 },
  );
});

test('a template costs once, then its slots', () => {
  const frame = prose(1, 150);
  const texts = Array.from({ length: 100 }, (_, index) => `${frame}\n\n${prose(100 + index, 20)}`);
  within(charged(texts), 150 + 100 * 20, 0.25);
});

test('a text that differs only where it is masked still costs a little', () => {
  const sums = Array.from({ length: 100 }, (_, index) => `What is ${index * 37 + 11} times ${index + 3}?`);
  const cost = charged(sums);
  assert.ok(cost >= 8 * 99 && cost <= 8 * 105, String(cost));
});

test('nothing new in a request costs nothing', () => {
  assert.equal(charged(['']), 0);
  assert.equal(charged(['ok', 'ok', 'ok']), 8);
});

test('a text that repeats itself stays small, and code counts by its length', () => {
  const paragraph = prose(5, 100);
  within(charged([Array.from({ length: 20 }, () => paragraph).join('\n')]), 100, 0.4);
  const code = `\`\`\`ts\n${Array.from({ length: 300 }, (_, line) => `const ${prose(line, 1)}${line} = read(${prose(line + 900, 1)}, ${line});`).join('\n')}\n\`\`\``;
  within(charged([code]), code.length / 6, 0.35);
});

// Beside the messages ------------------------------------------------------------------------------------------

const frame = prose(9_000, 3_000);
const middle = frame.length / 2;

/** Where a harvester can put a question that is not the message. */
const places: Readonly<Record<string, (question: string) => Partial<Exchange>>> = {
  'system prompt': (system) => ({ system }),
  'constant system prompt of 3,000 words': (question) => ({ system: `${frame}\n${question}` }),
  'system prompt longer than what is read of a message': (question) => ({
    system: `${frame} ${frame.slice(0, middle)}\n${question}\n${frame.slice(middle)} ${frame}`,
  }),
  'description of a tool': (description) => ({ tools: [{ name: 'answer', description }] }),
  'description of a tool behind a constant text': (question) => ({
    tools: [{ type: 'function', function: { name: 'x', description: `${prose(1, 60)}\n${question}` } }],
  }),
  'name of a property': (question) => ({
    tools: [{ name: 'x', input_schema: { type: 'object', properties: { [question]: { type: 'string' } } } }],
  }),
  'schema of the answer': (description) => ({
    params: {
      response_format: { type: 'json_schema', json_schema: { schema: { type: 'string', description } } },
    },
  }),
};

for (const [place, beside] of Object.entries(places)) {
  test(`500 questions cost about as much as in messages: ${place}`, () => {
    const questions = Array.from({ length: 500 }, (_, index) => prose(20_000 + index, 12 + (index % 60)));
    const asked = charged(questions);
    const hidden = chargedFor(questions.map((question) => read('go', beside(question))));
    assert.ok(hidden >= 0.85 * asked, `${hidden} of ${asked}`);
    // A frame costs once, and a question of few words less than one anchor at times.
    assert.ok(hidden <= 1.35 * asked + 12_000, `${hidden} of ${asked}`);
  });
}

test('ten thousand sums are not free in a system prompt either', () => {
  const sums = Array.from({ length: 100 }, (_, index) => `What is ${index * 37 + 11} times ${index + 3}?`);
  const cost = chargedFor(sums.map((system) => read('go', { system })));
  assert.ok(cost >= 8 * 99 && cost <= 8 * 105, String(cost));
});

test('law: a system prompt, tools and a schema that stay the same cost once, in whatever order requests come', () => {
  const request = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 30 }));
  const besides: readonly Partial<Exchange>[] = [
    { system: prose(1, 700) },
    { tools: [{ name: 'search', description: prose(2, 300) }] },
    { system: prose(1, 700), tools: [{ name: 'search', description: prose(2, 300) }] },
    { params: { response_format: { type: 'json_schema', description: prose(3, 40) } } },
  ];
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 12 }), (requests) => {
      const meter = new VolumeMeter(start);
      const bare = new VolumeMeter(start);
      for (const beside of besides) chargedFor([read('go', beside)], meter);
      charged(['go'], bare);
      for (const [beside, seed] of requests) {
        const text = prose(100 + seed, 40);
        assert.equal(chargedFor([read(text, besides[beside])], meter), charged([text], bare));
      }
    }),
    { numRuns: 30 },
  );
});

test('a system prompt whose slot differs costs once, and then about its slot', () => {
  for (const words of [150, 1_500, 6_000]) {
    const [before, after] = [prose(1, words / 2), prose(2, words / 2)];
    const system = (slot: number): string =>
      `${before}\nWorking directory: /srv/user${slot}/src/${prose(slot, 1)}\nToday: ${slot % 28} May\nBranch: ${prose(slot, 12)}\n${after}`;
    const requests = Array.from({ length: 400 }, (_, slot) => read('go', { system: system(slot + 50) }));
    const meter = new VolumeMeter(start);
    chargedFor(requests.slice(0, 100), meter);
    const each = chargedFor(requests.slice(100), meter) / 300;
    // Twelve words, and the phrases where they meet what is constant.
    assert.ok(each >= 8 && each <= 40, `${each} words for a slot in ${words}`);
  }
});

test('a clock in the system prompt costs nothing beside a message that is new', () => {
  const system = (index: number): string => `${prose(1, 300)}\nIt is 10:${index % 60}, request ${index}.`;
  const messages = Array.from({ length: 200 }, (_, index) => prose(300 + index, 60));
  const timed = chargedFor(messages.map((message, index) => read(message, { system: system(index) })));
  within(timed - chargedFor([read('', { system: system(0) })]), charged(messages), 0.03);
});

test('one tool more, or a date in a description, costs its own words and not all tools again', () => {
  const tools = Array.from({ length: 30 }, (_, index) => ({
    name: `t${index}`,
    description: prose(3_000 + index, 80),
  }));
  const meter = new VolumeMeter(start);
  within(chargedFor([read('go', { tools })], meter), 30 * 80, 0.4);
  const connected = [...tools, { name: 'later', description: prose(99, 80) }];
  assert.ok(chargedFor([read('go', { tools: connected })], meter) <= 600);
  const dated = { name: 'clock', description: 'Tells the time. Today is the 3rd of May 2026.' };
  assert.ok(chargedFor([read('go', { tools: [...connected, dated] })], meter) <= 600);
});

test('retrieved documents in a system prompt cost once each, however they are combined', () => {
  const corpus = Array.from({ length: 60 }, (_, index) => prose(500 + index, 200));
  const system = (index: number): string =>
    [0, 1, 2, 3].map((place) => corpus[(index * 7 + place * (index % 13)) % corpus.length]).join('\n\n');
  const requests = Array.from({ length: 600 }, (_, index) => read('go', { system: system(index) }));
  const cost = chargedFor(requests);
  assert.ok(cost <= 2.5 * 60 * 200, String(cost));
});

test('the same words are known wherever they stood first', () => {
  const meter = new VolumeMeter(start);
  assert.ok(charged([prose(1, 100)], meter) > 0);
  charged(['go'], meter);
  assert.equal(chargedFor([read('go', { system: prose(1, 100) })], meter), 0);
  assert.ok(chargedFor([read('go', { tools: [{ name: 'x', description: prose(1, 100) }] })], meter) <= 24);
});
