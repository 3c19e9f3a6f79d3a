// Goal: the splitter gives the events that the standard's own rules give, however the bytes are cut into chunks; what is
// too long costs only itself, and memory stays bounded.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { EventSplitter } from './event-splitter.ts';

interface Split {
  readonly events: readonly (readonly [name: string, data: string])[];
  readonly skipped: number;
}

function split(stream: Buffer, sizes: readonly number[], eventBytesMax = 1 << 20): Split {
  const events: [string, string][] = [];
  const splitter: EventSplitter = new EventSplitter({
    eventBytesMax,
    onEvent: (bytes, start, end) => events.push([splitter.event, bytes.toString('utf8', start, end)]),
  });
  for (let at = 0, index = 0; at < stream.length; index += 1) {
    const size = sizes[index % sizes.length] ?? stream.length;
    // A chunk with nothing around it, overwritten once it is taken: whoever keeps it is found out.
    const chunk = Buffer.from(stream.subarray(at, at + size));
    splitter.push(chunk);
    chunk.fill(0x58);
    at += size;
  }
  return { events, skipped: splitter.skipped };
}

/** The standard's rules word for word: decode all, cut into lines, go through the lines. */
function reference(stream: Buffer): Split['events'] {
  const text = new TextDecoder().decode(stream);
  const lines = text.split(/\r\n|\n|\r/);
  // What follows the last line end is no line.
  lines.pop();
  const events: [string, string][] = [];
  let data = '';
  let type = '';
  for (const line of lines) {
    if (line === '') {
      if (data !== '') events.push([type, data.endsWith('\n') ? data.slice(0, -1) : data]);
      data = '';
      type = '';
      continue;
    }
    if (line.startsWith(':')) continue;
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data += `${value}\n`;
    if (field === 'event') type = value;
  }
  return events;
}

const lineEnd = fc.constantFrom('\n', '\r', '\r\n');
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const line = fc.oneof(
  { weight: 4, arbitrary: text.map((value) => `data: ${value}`) },
  { weight: 2, arbitrary: text.map((value) => `event: ${value}`) },
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom(
    'data',
    'data:',
    'data: ',
    'event',
    'event:ping',
    'id: 1',
    ':',
    ':comment',
    ' data: x',
    '\uFEFFdata: x',
    'datax: 1',
  ),
  text.map((value) => `data:${value}`),
  text,
);
const stream = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'),
    fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }),
    text,
  )
  .map(([mark, lines, rest]) => Buffer.from(mark + lines.map((one) => one.join('')).join('') + rest));
const bytes = fc
  .array(fc.constantFrom(0xef, 0xbb, 0xbf, 0xff, 0xc3, 0x64, 10, 13, 58, 32), { maxLength: 30 })
  .map((noise) =>
    Buffer.concat([Buffer.from('data: a'), Buffer.from(noise), Buffer.from('\n\ndata: b\n\n')]),
  );
const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 });

test('whatever the stream and however it is cut, the events are those of the standard’s rules', () => {
  fc.assert(
    fc.property(fc.oneof(stream, bytes), sizes, (stream, sizes) => {
      const expected = { events: reference(stream), skipped: 0 };
      assert.deepEqual(split(stream, [stream.length]), expected);
      assert.deepEqual(split(stream, sizes), expected);
      assert.deepEqual(split(stream, [1]), expected);
    }),
    { numRuns: 1500 },
  );
});

test('what is too long is skipped and counted alike for every cut', () => {
  fc.assert(
    fc.property(stream, sizes, fc.integer({ min: 4, max: 30 }), (stream, sizes, eventBytesMax) => {
      const whole = split(stream, [stream.length], eventBytesMax);
      assert.deepEqual(split(stream, sizes, eventBytesMax), whole);
      const all = new Set(reference(stream).map((event) => event.join('\n')));
      for (const event of whole.events) {
        assert.ok(all.has(event.join('\n')), 'an event that is not skipped is whole');
        assert.ok(Buffer.byteLength(event[1]) <= eventBytesMax);
      }
    }),
    { numRuns: 500 },
  );
});

test('an endless event costs itself and no memory', () => {
  const events: string[] = [];
  const splitter = new EventSplitter({
    eventBytesMax: 1000,
    onEvent: (bytes, start, end) => events.push(bytes.toString('utf8', start, end)),
  });
  splitter.push(Buffer.from('data: first\n\ndata: '));
  const piece = Buffer.alloc(1 << 20, 0x78);
  for (let count = 0; count < 200; count += 1) splitter.push(piece);
  const lines = Buffer.from('data: line\n'.repeat(1000));
  splitter.push(Buffer.from('\n\n'));
  for (let count = 0; count < 10; count += 1) splitter.push(lines);
  splitter.push(Buffer.from('\ndata: last\n\n'));
  assert.deepEqual(events, ['first', 'last']);
  assert.equal(splitter.skipped, 2);
});
