// Goal: a traceparent is read exactly when the standard says that it is valid, whatever a client sends.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readTraceParent, traceParentOf } from './trace-context.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

test('valid headers are read', () => {
  const read = { traceId, spanId, isSampled: true };
  assert.deepEqual(readTraceParent(`00-${traceId}-${spanId}-01`), read);
  assert.deepEqual(readTraceParent(`00-${traceId}-${spanId}-00`), { ...read, isSampled: false });
  assert.deepEqual(readTraceParent(`00-${traceId}-${spanId}-03`), read, 'other flags are not ours to know');
  assert.deepEqual(readTraceParent(`cc-${traceId}-${spanId}-01-what-comes-later`), read, 'later versions');
});

test('invalid headers are as good as absent', () => {
  const bad = [
    '',
    '00',
    `00-${traceId}-${spanId}`,
    `00-${traceId}-${spanId}-01-more`,
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    ` 00-${traceId}-${spanId}-01`,
    `00-${traceId}-${spanId}-01\n`,
    `cc-${traceId}-${spanId}-01-${'x'.repeat(600)}`,
  ];
  for (const header of bad) assert.equal(readTraceParent(header), undefined, JSON.stringify(header));
  assert.equal(readTraceParent(undefined), undefined);
});

test('what is written is read again', () => {
  const hex = (length: number): fc.Arbitrary<string> =>
    fc.stringMatching(new RegExp(`^[0-9a-f]{${length - 1}}[1-9a-f]$`));
  fc.assert(
    fc.property(hex(32), hex(16), (trace, span) => {
      const header = traceParentOf({ traceId: trace, spanId: span, parentId: '' });
      assert.deepEqual(readTraceParent(header), { traceId: trace, spanId: span, isSampled: true });
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
      const read = readTraceParent(text);
      assert.ok(read === undefined || /^[0-9a-f]{32}$/.test(read.traceId));
    }),
  );
});
