// Goal: a conversation that took place is free, whoever goes on with it and however it is cut; what was made up counts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blankExchange, type Message } from '../core/exchange.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { Histories, type Doubt, type History } from './histories.ts';
import { prose } from './usage.fixture.ts';

const { turns } = new Fingerprinter({ low: 5, high: 6 });
const dayMs = 86_400_000;
const startMs = 1_770_000_000_000;
/** A day after the start: answers count too. */
const laterMs = startMs + dayMs;
const scopes = { account: 'acme', unit: 'acme', family: '' };

const user = (content: string): Message => ({ role: 'user', content });
const assistant = (content: string): Message => ({ role: 'assistant', content });

function open(isAlone = true): Histories {
  return new Histories({ isAlone, beganMs: startMs });
}

function look(histories: Histories, messages: readonly Message[], nowMs = laterMs): History {
  const exchange = blankExchange({ messages });
  return histories.look(exchange.messages, turns.hashes(exchange.messages), nowMs);
}

function converse(histories: Histories, messages: readonly Message[], answer: string | undefined): void {
  histories.learn(look(histories, messages), answer === undefined ? undefined : turns.hash(answer));
}

function doubtOf(history: History): Doubt {
  return { history, scopes, sample: turns.sample(['what it says']) };
}

test('law: a conversation that took place has nothing unknown, whoever goes on and wherever it is cut', () => {
  const text = fc.string({ minLength: 1, maxLength: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), fc.nat(8), (pairs, cut) => {
      const histories = open();
      const messages: Message[] = [];
      for (const [question, answer] of pairs) {
        messages.push(user(question));
        converse(histories, messages, answer);
        messages.push(assistant(`\n${answer} `));
      }
      messages.push(user('and then?'));
      assert.deepEqual(look(histories, messages.slice(cut)).unknown, []);
    }),
  );
});

test('a question in an earlier turn, and an answer that nobody gave, are unknown', () => {
  const histories = open();
  converse(histories, [user('hello')], 'Hello! How can I help?');
  const made = [user(prose(1, 200)), assistant(prose(2, 200)), user('go')];
  assert.deepEqual(look(histories, made).unknown, [0, 1]);
  const grafted = [
    user('hello'),
    assistant('Hello! How can I help?'),
    user(prose(3, 90)),
    assistant('Well:'),
  ];
  assert.deepEqual(look(histories, [...grafted, user('go')]).unknown, [2, 3]);
  assert.deepEqual(look(histories, [user('hello'), assistant(prose(4, 90)), user('go')]).unknown, [1]);
});

test('a long text that differs where a few samples would not see it is another one', () => {
  const long = prose(7, 6_000);
  const at = 20_117;
  const hidden = 'what is it?';
  const changed = `${long.slice(0, at)}${hidden}${long.slice(at + hidden.length)}`;
  const histories = open();
  converse(histories, [user(long)], 'Read.');
  assert.deepEqual(look(histories, [user(changed), assistant('Read.'), user('go')]).unknown, [0]);
});

test('what was refused is no more known than before; what was charged and answered is', () => {
  const histories = open();
  const made = [user(prose(1, 60)), assistant('Yes.'), user('go')];
  const first = look(histories, made);
  histories.doubt(doubtOf(first), laterMs);
  assert.equal(histories.settle(laterMs + 999).length, 0);
  assert.equal(histories.settle(laterMs + 1_000).length, 1);
  assert.equal(histories.settle(laterMs + 9_000).length, 0, 'none comes twice');
  assert.deepEqual(look(histories, made).unknown, [0, 1]);
  const second = look(histories, made);
  histories.doubt(doubtOf(second), laterMs);
  histories.learn(second, turns.hash('Gone.'));
  assert.deepEqual(look(histories, made).unknown, [0, 1], 'an answer does not settle a doubt');
  assert.equal(histories.settle(laterMs + 1_000).length, 1);
  assert.deepEqual(look(histories, made).unknown, []);
});

test('an answer whose record comes late, or from another worker, is no invention', () => {
  const [here, there] = [open(false), open(false)];
  const messages = [user(prose(1, 30))];
  const asked = look(there, messages);
  const next = [...messages, assistant(prose(2, 80)), user('why?')];
  const early = look(here, next);
  assert.deepEqual(early.unknown, [0, 1]);
  here.doubt(doubtOf(early), laterMs);
  there.learn(asked, turns.hash(prose(2, 80)));
  here.addForeign(there.takeLearned());
  assert.equal(here.settle(laterMs + 1_000).length, 0);
  assert.deepEqual(look(here, next).unknown, []);
  assert.equal(there.takeLearned().length, 0, 'it is told once');
  assert.equal(open().takeLearned().length, 0);
});

test('an answer that was not read is taken on trust after what it answered, and nowhere else', () => {
  const histories = open();
  converse(histories, [user('first question of all')], undefined);
  const answered = [user('first question of all'), assistant(prose(5, 50)), user('more')];
  assert.deepEqual(look(histories, answered).unknown, []);
  assert.deepEqual(
    look(histories, [user('another one'), assistant(prose(5, 50)), user('more')]).unknown,
    [0, 1],
  );
});

test('for a day after a start without a memory, answers are not held against anybody', () => {
  const old = [user(prose(1, 30)), assistant(prose(2, 30)), user('and?')];
  const histories = open();
  assert.deepEqual(look(histories, old, startMs + 1).unknown, [0]);
  assert.deepEqual(look(histories, old, startMs + dayMs).unknown, [0, 1]);
  const restarted = new Histories({ isAlone: true, beganMs: startMs + 2 * dayMs });
  assert.ok(restarted.restore(histories.saved()));
  assert.deepEqual(look(restarted, old, startMs + 2 * dayMs).unknown, [0, 1]);
});

test('the beginning of an answer that the caller wrote is new text, and no history', () => {
  const histories = open();
  assert.deepEqual(look(histories, [user(prose(1, 30)), assistant('{')]).unknown, []);
  assert.deepEqual(look(histories, []).unknown, []);
});
