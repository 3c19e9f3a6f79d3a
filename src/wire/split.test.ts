// Goal: however the bytes are cut into chunks, the same records come out at the same numbers; what is too long
// or damaged costs only itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { SplitOptions } from './batch.ts';
import { splitBatches } from './split.ts';

interface Split {
  /** `number text`, one per record that is not empty. */
  readonly records: readonly string[];
  readonly problems: readonly string[];
}

async function* cut(text: string | Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = sizes[index % Math.max(1, sizes.length)] ?? bytes.length;
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

async function split(
  chunks: AsyncIterable<Uint8Array>,
  options: Omit<SplitOptions, 'report'> = {},
): Promise<Split> {
  const records: string[] = [];
  const problems: string[] = [];
  const report: SplitOptions['report'] = (problem, number, unit) => {
    problems.push(`${problem.code} ${unit} ${number}`);
  };
  for await (const batch of splitBatches(chunks, { ...options, report })) {
    assert.equal(batch.bytes.length, batch.bytes.buffer.byteLength);
    assert.ok(batch.bytes.length > 0);
    const lines = Buffer.from(batch.bytes).toString().split('\n');
    if (lines.at(-1) === '') lines.pop();
    lines.forEach((line, index) => {
      if (line !== '') records.push(`${batch.first + index} ${line}`);
    });
  }
  return { records, problems };
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

test('lines: every chunking and batch size gives the lines of the text', async () => {
  // A first line that is no bracket, so that the text is taken as lines.
  const lines = fc.array(
    fc.string({ maxLength: 12 }).map((line) => line.replaceAll('\n', '')),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(lines, sizes, fc.integer({ min: 1, max: 40 }), async (body, cuts, batchBytes) => {
      const text = ['x', ...body].join('\n');
      const expected = text
        .split('\n')
        .flatMap((line, index) => (line === '' ? [] : [`${index + 1} ${line}`]));
      const found = await split(cut(text, cuts), { batchBytes });
      assert.deepEqual(found, { records: expected, problems: [] });
    }),
    { numRuns: 200 },
  );
});

test('lines: the too long are left out and reported, the numbers of the others stay true', async () => {
  const line = fc.integer({ min: 0, max: 30 }).map((length) => 'x'.repeat(length));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      sizes,
      fc.integer({ min: 1, max: 60 }),
      async (body, cuts, batchBytes) => {
        const text = ['x', ...body].map((one) => `${one}\n`).join('');
        const found = await split(cut(text, cuts), { batchBytes, recordBytesMax: 10 });
        const records: string[] = [];
        const problems: string[] = [];
        ['x', ...body].forEach((one, index) => {
          if (one.length > 10) problems.push(`line.too-long line ${index + 1}`);
          else if (one !== '') records.push(`${index + 1} ${one}`);
        });
        assert.deepEqual(found, { records, problems });
      },
    ),
    { numRuns: 200 },
  );
});

/** What a document scanner must get right: brackets and escaped quotes inside strings, nesting. */
const record = fc.dictionary(
  fc.string({ maxLength: 5 }).map((key) => `k${key}`),
  fc.jsonValue({ maxDepth: 2 }),
);

function numbered(records: readonly string[]): readonly unknown[] {
  return records.map((text): unknown => JSON.parse(text.slice(text.indexOf(' ') + 1)));
}

test('documents: arrays, wrapped arrays and pretty-printed objects give their elements', async () => {
  const indent = fc.constantFrom(0, 2);
  const shapes = fc.constantFrom('array', 'data', 'logs', 'pretty');
  const properties = fc.record({ records: fc.array(record, { minLength: 1 }), indent, shape: shapes });
  await fc.assert(
    fc.asyncProperty(properties, sizes, fc.integer({ min: 1, max: 60 }), async (given, cuts, batchBytes) => {
      const text = documentText(given);
      const found = await split(cut(text, cuts), { batchBytes });
      assert.deepEqual(found.problems, []);
      assert.deepEqual(numbered(found.records), JSON.parse(JSON.stringify(given.records)));
      found.records.forEach((one, index) => assert.ok(one.startsWith(`${index + 1} `)));
    }),
    { numRuns: 300 },
  );
});

function documentText(given: { shape: string; indent: number; records: readonly unknown[] }): string {
  // An empty object alone on its line is a line, not a document.
  if (given.shape === 'pretty') {
    return [{ first: 1 }, ...given.records]
      .slice(1)
      .map((one) => JSON.stringify({ k: 0, ...Object(one) }, null, 2))
      .join('\n')
      .replaceAll('"k": 0,\n', '')
      .replaceAll('"k": 0\n', '\n');
  }
  if (given.shape === 'array') return JSON.stringify(given.records, null, given.indent);
  const wrapper = { total: 3, page: { size: 50 }, [given.shape]: given.records, more: [{ not: 'a record' }] };
  return JSON.stringify(wrapper, null, given.indent);
}

test('documents: an element that is too long is left out, and only it', async () => {
  const text = JSON.stringify([{ a: 1 }, { b: 'x'.repeat(100) }, { c: 3 }]);
  const found = await split(cut(text, [7]), { recordBytesMax: 50 });
  assert.deepEqual(found.records, ['1 {"a":1}', '3 {"c":3}']);
  assert.deepEqual(found.problems, ['line.too-long record 2']);
});

test('documents: a torn element costs only itself', async () => {
  const found = await split(cut('[{"a":1},\n{"b":"torn\n{"c":3},\n{"d":4}]', [5]));
  assert.deepEqual(found.records, ['1 {"a":1}', '2 {"b":"torn ', '3 {"c":3}', '4 {"d":4}']);
});

test('one OTLP document per line stays lines; one alone becomes its parts', async () => {
  const line = '{"resourceSpans":[{"a":1},{"b":2}]}';
  assert.deepEqual((await split(cut(`${line}\n${line}\n`, [11]))).records, [`1 ${line}`, `2 ${line}`]);
  assert.deepEqual((await split(cut(line, [11]))).records, ['1 {"a":1}', '2 {"b":2}']);
});

test('an empty input has no batches, and stopping early closes the source', async () => {
  assert.deepEqual(await split(cut('', [1])), { records: [], problems: [] });
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield await Promise.resolve(Buffer.from('line\n'.repeat(100)));
    } finally {
      closed = true;
    }
  }
  for await (const batch of splitBatches(source(), { batchBytes: 10, report: () => undefined })) {
    assert.equal(batch.first, 1);
    break;
  }
  assert.ok(closed);
});
