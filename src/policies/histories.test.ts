// Goal: a conversation that took place is free, whoever goes on with it and in whatever form; what was made up counts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Message } from '../core/exchange.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { Histories, type HistoryLook } from './histories.ts';
import { prose } from './usage.fixture.ts';

const { turns: hasher } = new Fingerprinter({ low: 5, high: 6 });
const dayMs = 86_400_000;
const startMs = 1_770_000_000_000;
/** A day after the start: answers count too. */
const laterMs = startMs + dayMs;
const scopes = { account: 'acme', unit: 'acme', family: '' };

const user = (content: string): Message => ({ role: 'user', content });
const assistant = (content: string): Message => ({ role: 'assistant', content });

function open(isAlone = true): Histories {
  return new Histories({ hasher, isAlone, beganMs: startMs });
}

function look(histories: Histories, messages: readonly Message[], nowMs = laterMs): HistoryLook {
  return histories.look(messages, nowMs);
}

/** What of a request's history nobody said or was served. */
function unknownOf(histories: Histories, messages: readonly Message[], nowMs = laterMs): readonly string[] {
  return look(histories, messages, nowMs).pieces.map(({ text }) => text);
}

function converse(histories: Histories, messages: readonly Message[], answer: string | undefined): void {
  histories.learn(look(histories, messages).history, answer);
}

const [question, answer] = [prose(1, 60), prose(2, 60)];

test('law: a conversation that goes on as it was served has nothing unknown, whoever goes on', () => {
  const text = fc.string({ minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
      const histories = open();
      const messages: Message[] = [];
      for (const [asked, served] of pairs) {
        messages.push(user(asked));
        converse(histories, messages, served);
        messages.push(assistant(`\n${served} `));
        assert.deepEqual(unknownOf(histories, [...messages, user('and then?')]), []);
      }
    }),
  );
});

test('nor has one of which the oldest turns were dropped', () => {
  const histories = open();
  const messages: Message[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    messages.push(user(prose(10 + turn, 40)));
    converse(histories, messages, `${prose(20 + turn, 30)}\n- one\n- two`);
    messages.push(assistant(`${prose(20 + turn, 30)}\n- one\n- two`));
  }
  for (let cut = 0; cut < 11; cut += 1)
    assert.deepEqual(unknownOf(histories, [...messages.slice(cut), user('and then?')]), []);
});

test('nor has an answer that comes back in parts, without its reasoning, or stopped', () => {
  const [one, two] = [prose(5, 40), prose(6, 40)];
  const call = '[tool_use search {"query":"sourdough without yeast from a shop"}]';
  const served = `<think>${prose(7, 30)}</think>${one}\n\n- short\n${call}\n[tool_use look {"at":"the second of them, and the third if there is one"}]\n${two}`;
  const histories = open();
  converse(histories, [user(question)], served);
  const asks = (...answers: readonly string[]): readonly string[] =>
    unknownOf(histories, [user(question), ...answers.map(assistant), user('go on')]);
  assert.deepEqual(asks(`${one}\n\n- short`, call, two), []);
  assert.deepEqual(asks(served.slice(served.indexOf(one))), []);
  assert.deepEqual(asks(`${one}\n\n- short\n${call}`), []);
  assert.deepEqual(asks(`${one}\n${two.slice(0, 90)}`), [two.slice(0, 90)], 'a line that was cut is unknown');
});

test('a question in an earlier turn, and an answer that nobody gave, are unknown', () => {
  const histories = open();
  converse(histories, [user('hello')], 'Hello! How can I help?');
  assert.deepEqual(unknownOf(histories, [user(question), assistant(answer), user('go')]), [question, answer]);
  const begun = [user('hello'), assistant('Hello! How can I help?')];
  assert.deepEqual(
    unknownOf(histories, [...begun, user(question), assistant('Well:'), user('go')]).slice(-2),
    [question, 'Well:'],
  );
  assert.ok(unknownOf(histories, [user('hello'), assistant(answer), user('go')]).includes(answer));
});

test('of short texts that were there before, no question can be put together', () => {
  const histories = open();
  const words = question.split(' ');
  for (const word of words) converse(histories, [user(word)], word);
  const spelled = words.flatMap((word) => [user(word), assistant('.')]);
  const found = unknownOf(histories, [...spelled, user('go')]);
  assert.ok(words.every((word) => found.includes(word)));
  assert.ok(
    unknownOf(histories, [user('x'), assistant(words.join('\n')), user('go')]).length >= words.length,
  );
  const far = [user(question), ...Array.from({ length: 5_000 }, () => assistant('.')), user('go')];
  assert.ok(unknownOf(histories, far).includes(question));
});

test('a long text that differs where a few samples would not see it is another one', () => {
  const long = prose(7, 6_000);
  const at = 20_117;
  const hidden = 'what is it?';
  const changed = `${long.slice(0, at)}${hidden}${long.slice(at + hidden.length)}`;
  const histories = open();
  converse(histories, [user(long)], 'Read.');
  assert.ok(unknownOf(histories, [user(changed), assistant('Read.'), user('go')]).includes(changed));
});

test('what was refused is no more known than before; what was counted and answered is', () => {
  const histories = open();
  const made = [user(question), assistant(answer), user('go')];
  histories.doubt(look(histories, made), scopes, laterMs);
  assert.equal(histories.settle(laterMs + 999).length, 0);
  const [counted] = histories.settle(laterMs + 1_000);
  assert.deepEqual(counted, { scopes, sample: hasher.sample([question, answer]) });
  assert.equal(histories.settle(laterMs + 9_000).length, 0, 'none comes twice');
  assert.deepEqual(unknownOf(histories, made), [question, answer]);
  const second = look(histories, made);
  histories.doubt(second, scopes, laterMs);
  histories.learn(second.history, 'Gone.');
  assert.deepEqual(unknownOf(histories, made), [question, answer], 'an answer does not settle a doubt');
  assert.equal(histories.settle(laterMs + 1_000).length, 1);
  assert.deepEqual(unknownOf(histories, made), []);
});

test('an answer whose record comes late, or from another worker, is no invention', () => {
  const [here, there] = [open(false), open(false)];
  const asked = look(there, [user(question)]);
  const next = [user(question), assistant(answer), user('why?')];
  const inItems = [user(question), assistant(answer), assistant('[tool_use look {}]'), user('why?')];
  for (const messages of [next, inItems]) {
    const early = look(here, messages);
    assert.ok(early.pieces.length >= 2);
    here.doubt(early, scopes, laterMs);
  }
  there.learn(asked.history, `${answer}\n[tool_use look {}]`);
  here.addForeign(there.takeLearned());
  assert.deepEqual(here.settle(laterMs + 1_000), []);
  assert.equal(there.takeLearned().length, 0, 'it is told once');
  const alone = open();
  converse(alone, [user(question)], answer);
  assert.equal(alone.takeLearned().length, 0);
});

test('an answer of which nobody told is taken on trust where it was given, and nowhere else', () => {
  const histories = open();
  converse(histories, [user('Hi')], undefined);
  assert.deepEqual(unknownOf(histories, [user('Hi'), assistant(answer), user('more')]), []);
  const elsewhere = [user('Hi'), assistant(answer), user('Hi'), assistant(answer), user('more')];
  assert.ok(unknownOf(histories, elsewhere).includes(answer));
  const unread = open();
  converse(unread, [user('Hi')], '');
  assert.ok(unknownOf(unread, [user('Hi'), assistant(answer), user('more')]).includes(answer));
});

test('a conversation in use outlives the generations of the memory', () => {
  const histories = open();
  const messages = [user(question)];
  converse(histories, messages, answer);
  for (let round = 0; round < 12; round += 1) {
    for (let other = 0; other < 20_000; other += 1)
      converse(histories, [user(`of ${round}`)], `${round} ${other} is what it is, and nobody will ever ask`);
    messages.push(assistant(answer), user('and?'));
    assert.deepEqual(unknownOf(histories, messages), []);
    converse(histories, messages, answer);
  }
});

test('for a day after a start without a memory, answers are not held against anybody', () => {
  const old = [user(question), assistant(answer), user('and?')];
  const histories = open();
  assert.deepEqual(unknownOf(histories, old, startMs + 1), [question]);
  assert.deepEqual(unknownOf(histories, old, startMs + dayMs), [question, answer]);
  const restarted = new Histories({ hasher, isAlone: true, beganMs: startMs + 2 * dayMs });
  assert.ok(restarted.restore(histories.saved()));
  assert.deepEqual(unknownOf(restarted, old, startMs + 2 * dayMs), [question, answer]);
});

test('the beginning of an answer that the caller wrote is new text, and no history', () => {
  const histories = open();
  assert.deepEqual(unknownOf(histories, [user(question), assistant('{')]), []);
  assert.deepEqual(unknownOf(histories, []), []);
});
