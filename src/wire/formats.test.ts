// Goal: every format recognises its own fixture and no other's, and whatever a line holds, reading it never
// throws and never gives anything but a whole exchange, an account, a skip or a documented problem.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Exchange } from '../core/exchange.ts';
import { Fault } from '../core/fault.ts';
import { fixturePath, fixtureRecords, parseText } from './fixtures.ts';
import type { LogFormat } from './format.ts';
import { formatNamed, formats } from './formats.ts';
import { problemMend, problemText, type Problem } from './problem.ts';
import { recogniseFormat, unknownFormat } from './recognise.ts';

const fixtures: readonly string[] = readdirSync(fixturePath('.')).filter(
  (name) => /\.jsonl?$/.test(name) && !name.startsWith('archive'),
);

function ownerOf(fixture: string): string {
  return fixture.replace(/\.jsonl?$/, '');
}

test('every format has a fixture and a page, and every fixture a format', () => {
  for (const format of formats) {
    assert.ok(fixtures.includes(`${format.name}.jsonl`), format.name);
    const page = new URL(`../../../docs/inputs/${format.name}.md`, import.meta.url);
    assert.ok(readFileSync(page, 'utf8').startsWith('# '), format.name);
  }
  for (const fixture of fixtures) assert.ok(formatNamed(ownerOf(fixture)) !== undefined, fixture);
});

test('every fixture is recognised as what it is, by the whole file and by its first record', () => {
  for (const fixture of fixtures) {
    const records = fixtureRecords(fixture);
    assert.equal(recogniseFormat(records)?.format.name, ownerOf(fixture), fixture);
    assert.equal(recogniseFormat(records.slice(0, 1))?.format.name, ownerOf(fixture), fixture);
  }
});

test('odd lines at the start do not change what a file is', () => {
  const records = fixtureRecords('litellm-spend-logs.jsonl');
  const mixed = [{ level: 'info', message: 'started' }, null, ...records];
  assert.equal(recogniseFormat(mixed)?.format.name, 'litellm-spend-logs');
});

test('what no format knows is a fault that names fields and formats, and no values', () => {
  const records = [{ secretValueField: 'the value', 'odd\nname': 1 }, 7];
  assert.equal(recogniseFormat(records), undefined);
  assert.equal(recogniseFormat([]), undefined);
  const fault = unknownFormat('x.log', records);
  assert.ok(fault instanceof Fault);
  assert.equal(fault.code, 'input.format-unknown');
  assert.match(fault.message, /secretValueField/);
  assert.match(fault.mend, /litellm-spend-logs/);
  assert.ok(!fault.message.includes('the value') && !fault.message.includes('\n'));
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, 1]));
  assert.match(unknownFormat('x.log', [many]).message, /and 18 more/);
});

/** Field by field, because a reader that hands on a wrong type breaks whoever trusts it. */
function assertWhole(exchange: Exchange): void {
  assert.deepEqual(Object.keys(exchange), exchangeFields);
  for (const text of [exchange.id, exchange.account, exchange.model]) assert.equal(typeof text, 'string');
  assert.notEqual(exchange.account, '');
  assert.ok(exchange.timeMs >= Date.UTC(2015, 0, 1) && exchange.timeMs < Date.UTC(2100, 0, 1));
  assert.ok(Number.isInteger(exchange.status));
  assert.ok(['anthropic.messages', 'openai.chat', 'openai.responses', 'other'].includes(exchange.endpoint));
  for (const message of exchange.messages) {
    assert.ok(['user', 'assistant', 'tool'].includes(message.role));
    assert.equal(typeof message.content, 'string');
  }
  const { key, session, ip, asn, userAgent, tls, headersHash, system, output, stopReason } = exchange;
  for (const text of [key, session, ip, userAgent, tls, headersHash, system, output, stopReason]) {
    assert.ok(text === undefined || typeof text === 'string');
  }
  const { inputTokens, outputTokens, reasoningTokens, latencyMs } = exchange;
  for (const amount of [asn, inputTokens, outputTokens, reasoningTokens, latencyMs]) {
    assert.ok(amount === undefined || (typeof amount === 'number' && amount >= 0 && amount < Infinity));
  }
  assert.ok(exchange.stream === undefined || typeof exchange.stream === 'boolean');
  assert.ok(exchange.tools === undefined || Array.isArray(exchange.tools));
}

const exchangeFields = Object.keys(parseText(firstLine(), formats[0] ?? assert.fail()).exchanges[0] ?? {});

function firstLine(): string {
  return JSON.stringify(fixtureRecords('stillwatch.jsonl')[0]);
}

/** Any format on any record: no exception, only whole exchanges and documented problems. */
function assertReadable(record: unknown): void {
  for (const format of formats) {
    const sure = format.recognise(record);
    assert.ok(sure >= 0 && sure <= 1);
    const result = format.read(record, { accountField: undefined, fallbackId: () => 'line-0' });
    if (result.kind === 'problem') assertDocumented(result.problem);
    if (result.kind !== 'read') continue;
    result.exchanges.forEach(assertWhole);
    result.problems.forEach(assertDocumented);
    for (const account of result.accounts) assert.equal(typeof account.account, 'string');
  }
}

function assertDocumented(problem: Problem): void {
  assert.match(problem.code, /^line\.(malformed|field-missing|field-invalid)$/);
  assert.ok(problemText(problem).length > 10 && problemMend(problem.code).length > 5);
}

test('any JSON value is read by every format', () => {
  fc.assert(fc.property(fc.jsonValue(), assertReadable), { numRuns: 500 });
});

/** Every place in a JSON value, as a path of keys. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function withValueAt(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? withValueAt(item, rest, put) : item));
  }
  const fields: Record<string, unknown> = { ...Object(value) };
  fields[key] = withValueAt(fields[key], rest, put);
  return fields;
}

test('fixtures with any one value replaced by any other are read by every format', () => {
  const records = fixtures.flatMap((fixture) => fixtureRecords(fixture));
  const mutation = fc
    .constantFrom(...records)
    .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...placesOf(record)), fc.jsonValue()));
  fc.assert(
    fc.property(mutation, ([record, path, put]) => assertReadable(withValueAt(record, path, put))),
    { numRuns: 1500 },
  );
});

test('lines that are no JSON, NUL bytes, empty lines and bad UTF-8 are counted and passed over', () => {
  const format = formats[0] ?? assert.fail();
  const good = firstLine();
  const text = `\0\0${good}\r\n\r\n\0\0\0\nnonsense\n{"id":\n${good}`;
  const read = parseText(text, format);
  assert.equal(read.exchanges.length, 2);
  assert.deepEqual(read.problems, ['line.not-json - 4', 'line.not-json - 5']);
});

test('a value nested to overflow the stack costs its field, not the process', () => {
  const levels = 20_000;
  const deep: unknown = JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`);
  assert.throws(() => JSON.stringify(deep), RangeError);
  for (const fixture of fixtures) {
    const format = formatNamed(ownerOf(fixture)) ?? assert.fail();
    for (const record of fixtureRecords(fixture)) assertNeverDeep(format, record, deep);
  }
});

function assertNeverDeep(format: LogFormat, record: unknown, deep: unknown): void {
  const context = { accountField: undefined, fallbackId: () => 'line-0' };
  for (const path of placesOf(record)) {
    const result = format.read(withValueAt(record, path, deep), context);
    // Whoever stores or hashes what was read walks all of it.
    if (result.kind === 'read') assert.ok(JSON.stringify(result.exchanges).length > 0);
  }
}
