// Goal: an edge where one party's hands are on two accounts, and none where there is another explanation.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import type { Exchange, Message } from '../core/exchange.ts';
import { findEdges } from './edges.ts';
import { accountOf, exchangeOf, hashOf, proseOf, startMs, withStore } from './engine.fixture.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

/** Edges as `kind source→target`, with `!` when a limit forced it. */
async function edgesOf(
  exchanges: readonly Exchange[],
  accounts: readonly Account[] = [],
): Promise<readonly string[]> {
  return withStore({ exchanges, accounts }, async (store) => {
    await collapseIntoUnits(store);
    await countSharedAnchors(store);
    await findEdges(store);
    const nameOf = new Map(exchanges.map((exchange) => [hashOf(exchange.id), exchange.id]));
    const found = await store.query(
      `SELECT kind, source, target, max(after_limit) AS forced, min(gap_ms) AS gap FROM @edges
       GROUP BY kind, source, target`,
    );
    const [kinds, sources, targets] = ['kind', 'source', 'target'].map((name) => found.strings(name));
    assert.ok(found.numbers('gap').every((gap) => gap >= 0));
    return Array.from({ length: found.rows }, (_, row) => {
      const forced = (found.numbers('forced')[row] ?? 0) > 0 ? '!' : '';
      const [source, target] = [sources?.[row] ?? '', targets?.[row] ?? ''].map(
        (id) => nameOf.get(id) ?? '?',
      );
      return `${kinds?.[row] ?? ''}${forced} ${source}→${target}`;
    }).sort();
  });
}

const minute = 60_000;
const question: Message = { role: 'user', content: `Please plan my workshop week. ${proseOf(1, 60)}` };
const answer = `Here is a plan. ${proseOf(2, 120)}`;
const followUp: Message = { role: 'user', content: `Now move the third task to Friday. ${proseOf(3, 30)}` };

const first = exchangeOf({ id: 'first', account: 'a', messages: [question], output: answer });
const continued = exchangeOf({
  id: 'continued',
  account: 'b',
  timeMs: startMs + 3 * minute,
  messages: [question, { role: 'assistant', content: answer }, followUp],
});

test('a conversation that goes on elsewhere is handed off', async () => {
  assert.deepEqual(await edgesOf([first, continued]), ['hand-off first→continued']);
});

test('it was forced when the first account had just been refused', async () => {
  const refused = exchangeOf({ id: 'refused', account: 'a', timeMs: startMs + 2 * minute, status: 429 });
  assert.deepEqual(await edgesOf([first, refused, continued]), ['hand-off! first→continued']);
});

test('a refused request that comes again elsewhere, equal to the letter and within minutes, is handed off', async () => {
  const refused = { ...first, id: 'refused', status: 429, output: '' };
  const again = exchangeOf({
    id: 'again',
    account: 'b',
    timeMs: startMs + minute,
    messages: [question],
    output: answer,
  });
  assert.deepEqual(await edgesOf([refused, again]), ['hand-off! refused→again']);
  const changed = { ...again, messages: [{ ...question, content: `${question.content} Thanks.` }] };
  assert.deepEqual(await edgesOf([refused, changed]), []);
  const late = { ...again, timeMs: startMs + 60 * minute };
  assert.deepEqual(await edgesOf([refused, late]), []);
  const hello: readonly Message[] = [{ role: 'user', content: 'hello' }];
  assert.deepEqual(
    await edgesOf([
      { ...refused, messages: hello },
      { ...again, messages: hello },
    ]),
    [],
  );
});

test('an answer that is carried in another account’s request as its last answer is provenance', async () => {
  const carrying = exchangeOf({
    id: 'carrying',
    account: 'b',
    timeMs: startMs + 30 * minute,
    messages: [
      { role: 'user', content: `Another beginning. ${proseOf(11, 40)}` },
      { role: 'assistant', content: answer },
      { role: 'user', content: 'Criticise this.' },
    ],
  });
  assert.deepEqual(await edgesOf([first, carrying]), ['provenance first→carrying']);
});

test('half of an answer inside another account’s new text is provenance; a figure of speech is not', async () => {
  const words = answer.split(' ');
  const quoting = (part: number): Exchange =>
    exchangeOf({
      id: 'quoting',
      account: 'b',
      timeMs: startMs + 30 * minute,
      messages: [
        {
          role: 'user',
          content: `Which is better? ${words.slice(0, Math.ceil(words.length * part)).join(' ')} Decide.`,
        },
      ],
    });
  assert.deepEqual(await edgesOf([first, quoting(1)]), ['provenance first→quoting']);
  assert.deepEqual(await edgesOf([first, quoting(0.8)]), ['provenance first→quoting']);
  assert.deepEqual(await edgesOf([first, quoting(0.08)]), []);
});

test('no edge within a unit, on the same account, backwards in time, or much later', async () => {
  const affiliates = ['a', 'b'].map((account) => accountOf({ account, organization: 'workshop' }));
  assert.deepEqual(await edgesOf([first, continued], affiliates), []);
  assert.deepEqual(await edgesOf([first, { ...continued, account: 'a' }]), []);
  assert.deepEqual(await edgesOf([first, { ...continued, timeMs: startMs - minute }]), []);
  assert.deepEqual(await edgesOf([first, { ...continued, timeMs: startMs + 20 * 86_400_000 }]), []);
});

test('an answer that many accounts were given belongs to nobody', async () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    exchangeOf({
      id: `many-${index}`,
      account: `m${index}`,
      timeMs: startMs + index,
      messages: [question],
      output: answer,
    }),
  );
  assert.deepEqual(await edgesOf([...many, continued]), []);
  const quoting = exchangeOf({
    id: 'quoting',
    account: 'b',
    timeMs: startMs + minute,
    messages: [{ role: 'user', content: `Is this right? ${answer}` }],
  });
  assert.deepEqual(await edgesOf([...many, quoting]), []);
});

test('an answer that repeats its question’s own template is no source for the next question of that template', async () => {
  const template = `Fill in this form and keep its wording. ${proseOf(21, 80)}`;
  const [one, other] = ['a', 'b'].map((account, index) =>
    exchangeOf({
      id: `form-${account}`,
      account,
      timeMs: startMs + index * minute,
      messages: [{ role: 'user', content: `${template} ${proseOf(30 + index, 12)}` }],
      output: `Here is the form. ${template}`,
    }),
  );
  assert.ok(one !== undefined && other !== undefined);
  assert.deepEqual(await edgesOf([one, other]), []);
});

/** Too short for phrases that are sampled. */
const short =
  'Glaciers carve wide valleys with flat floors. Rivers cut narrow ones, since flowing water wears down only what it touches.';
const asked = exchangeOf({
  id: 'asked',
  account: 'a',
  messages: [{ role: 'user', content: 'How do valleys form?' }],
  output: short,
});
const graded = (account: string, hours: number, text = `Grade from 1 to 10: ${short}`): Exchange =>
  exchangeOf({
    id: `${account}${hours}`,
    account,
    timeMs: startMs + hours * 60 * minute,
    messages: [{ role: 'user', content: text }],
  });

test('a short answer is known by its sentences where it is sent on within the day', async () => {
  assert.deepEqual(await edgesOf([asked, graded('b', 20)]), ['provenance asked→b20']);
  assert.deepEqual(await edgesOf([asked, graded('b', 25)]), []);
  const [one = ''] = short.split('. ');
  assert.deepEqual(await edgesOf([asked, graded('b', 2, `Is this true? ${one}.`)]), []);
});

test('sentences that the question had, or that too many accounts send, are nobody’s; sent every hour they are one', async () => {
  const quoted = { ...asked, messages: [{ role: 'user', content: `Repeat after me. ${short}` } as const] };
  assert.deepEqual(await edgesOf([quoted, graded('b', 2)]), []);
  const many = Array.from({ length: 7 }, (_, i) => graded(`b${i}-`, 2 + i));
  assert.deepEqual(await edgesOf([asked, ...many]), []);
  assert.equal((await edgesOf([asked, ...many.slice(0, 6)])).length, 6);
  const hourly = [2, 3, 4].map((hour) => graded('b', hour));
  assert.deepEqual(await edgesOf([asked, ...hourly]), ['provenance asked→b2']);
});
