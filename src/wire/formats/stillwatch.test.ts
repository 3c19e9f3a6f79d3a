// Goal: the contract's exchange log and account file read back exactly what was written, forgive what is
// optional and name what is required.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Account } from '../../core/account.ts';
import type { Exchange } from '../../core/exchange.ts';
import { parseText, readFixture } from '../fixtures.ts';
import { writeAccountLine, writeExchangeLine } from '../writer.ts';
import { stillwatchAccounts } from './stillwatch-accounts.ts';
import { stillwatch } from './stillwatch.ts';

const id = fc.string({ minLength: 1, maxLength: 12 });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const maybe = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(of, { nil: undefined });
const count = maybe(fc.nat());
const timeMs = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
// What JSON can carry and give back the same: no -0, no undefined inside.
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

const exchanges: fc.Arbitrary<Exchange> = fc.record({
  id,
  timeMs,
  account: id,
  key: maybe(text),
  session: maybe(text),
  ip: maybe(text),
  asn: count,
  userAgent: maybe(text),
  tls: maybe(text),
  headersHash: maybe(text),
  endpoint: fc.constantFrom('anthropic.messages', 'openai.chat', 'openai.responses', 'other'),
  model: text,
  stream: maybe(fc.boolean()),
  params: maybe(fc.dictionary(id, json)),
  system: maybe(text),
  messages: fc.array(
    fc.record(
      { role: fc.constantFrom('user', 'assistant', 'tool'), content: text },
      { noNullPrototype: true },
    ),
  ),
  tools: maybe(fc.array(json)),
  output: maybe(text),
  stopReason: maybe(text),
  status: fc.integer({ min: 100, max: 599 }),
  inputTokens: count,
  outputTokens: count,
  reasoningTokens: count,
  latencyMs: maybe(fc.integer({ min: 0, max: 1e9 }).map((tenths) => tenths / 10)),
});

const accounts: fc.Arbitrary<Account> = fc.record({
  account: id,
  createdMs: maybe(timeMs),
  organization: maybe(text),
  parent: maybe(text),
  app: maybe(text),
  program: maybe(text),
  class: maybe(text),
  verification: fc.constantFrom('none', 'email', 'phone', 'payment', 'business', 'identity'),
  payment: maybe(text),
  emailDomain: maybe(text),
  signupIp: maybe(text),
  signupAsn: count,
  country: maybe(text),
  plan: maybe(text),
  declaredUse: maybe(text),
});

/** The law is about content; prototypes of generated dictionaries differ from parsed ones. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('an exchange written and read is the same exchange', () => {
  fc.assert(
    fc.property(exchanges, (exchange) => {
      const read = parseText(writeExchangeLine(exchange), stillwatch);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(plain(read.exchanges), plain([exchange]));
      assert.deepEqual(Object.keys(read.exchanges[0] ?? {}), Object.keys(exchange));
    }),
    { numRuns: 300 },
  );
});

test('an account written and read is the same account', () => {
  fc.assert(
    fc.property(accounts, (account) => {
      const read = parseText(writeAccountLine(account), stillwatchAccounts);
      assert.deepEqual(read.problems, []);
      assert.deepEqual(plain(read.accounts), plain([account]));
    }),
    { numRuns: 200 },
  );
});

test('the fixture is read without complaint', async () => {
  const read = await readFixture('stillwatch.jsonl', stillwatch);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.exchanges.map((exchange) => [exchange.id, exchange.account, exchange.status]),
    [
      ['ex-0001', 'acct-lumen', 200],
      ['ex-0002', 'acct-lumen', 200],
      ['ex-0003', 'acct-fjord', 429],
    ],
  );
  assert.equal(read.exchanges[0]?.timeMs, Date.UTC(2026, 2, 2, 8, 15, 30, 125));
  assert.equal(read.exchanges[2]?.messages[0]?.content, 'Zähle bis drei 🧮');
});

const good = {
  id: 'a',
  time: '2026-03-02T08:15:30.125Z',
  account: 'x',
  endpoint: 'other',
  model: 'm',
  messages: [],
  status: 200,
};

test('a required field that is absent or of the wrong type loses the record and names the field', () => {
  const bad: readonly [object, string][] = [
    [{ ...good, time: undefined }, 'line.field-missing time 1'],
    [{ ...good, time: 'yesterday' }, 'line.malformed time 1'],
    [{ ...good, time: '1990-01-01T00:00:00.000Z' }, 'line.malformed time 1'],
    [{ ...good, account: null }, 'line.field-missing account 1'],
    [{ ...good, account: { id: 7 } }, 'line.malformed account 1'],
    [{ ...good, model: 4 }, 'line.malformed model 1'],
    [{ ...good, messages: undefined }, 'line.field-missing messages 1'],
    [{ ...good, messages: [{ role: 'user', content: 4 }] }, 'line.malformed messages 1'],
    [{ ...good, messages: [{ role: 'god', content: '' }] }, 'line.malformed messages 1'],
    [{ ...good, status: '200' }, 'line.malformed status 1'],
  ];
  for (const [record, problem] of bad) {
    const read = parseText(JSON.stringify(record), stillwatch);
    assert.deepEqual(read.problems, [problem]);
    assert.deepEqual(read.exchanges, []);
  }
});

test('an optional field of the wrong type is dropped and counted, the exchange stays', () => {
  const read = parseText(
    JSON.stringify({ ...good, ip: 7, stream: 'yes', input_tokens: -1, key: null }),
    stillwatch,
  );
  assert.deepEqual(read.problems, [
    'line.field-invalid ip 1',
    'line.field-invalid stream 1',
    'line.field-invalid input_tokens 1',
  ]);
  assert.equal(read.exchanges[0]?.ip, undefined);
  assert.equal(read.exchanges[0]?.inputTokens, undefined);
});

test('a record without id gets one that depends on its place and content only', () => {
  const line = JSON.stringify({ ...good, id: undefined });
  const first = parseText(`${line}\n${line}`, stillwatch).exchanges.map((exchange) => exchange.id);
  const again = parseText(`${line}\n${line}`, stillwatch).exchanges.map((exchange) => exchange.id);
  assert.deepEqual(first, again);
  assert.equal(new Set(first).size, 2);
});

test('--account-field decides who the account is, where the record has it', () => {
  const lines = [
    { ...good, params: { 'tenant.id': 'north' } },
    { ...good, params: {} },
    { ...good, account: undefined, params: { 'tenant.id': 8 } },
  ].map((record) => JSON.stringify(record));
  const read = parseText(lines.join('\n'), stillwatch, 'params.tenant.id');
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.exchanges.map((exchange) => exchange.account),
    ['north', 'x', '8'],
  );
});

test('the account file keeps what was declared', async () => {
  const read = await readFixture('stillwatch-accounts.jsonl', stillwatchAccounts);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(
    read.accounts.map((account) => [account.account, account.organization, account.verification]),
    [
      ['acct-lumen', 'Lumen Lamps Ltd', 'business'],
      ['acct-fjord', undefined, 'email'],
      ['acct-class-3', 'Vik School', 'identity'],
    ],
  );
});
