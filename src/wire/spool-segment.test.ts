// Goal: whatever happens to the bytes of a segment, every frame before the damage is read, nothing is read that was not
// written, and reading ends; frames that customers write into their texts stay texts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import {
  countFrames,
  FrameWriter,
  frameHeadBytes,
  frameKind,
  headerFrame,
  parseHeader,
  parseLoss,
  parseSegmentName,
  payloadBytesMax,
  readFrames,
  segmentName,
  wholeFrames,
  type FramesRead,
} from './spool-segment.ts';

const salt = 0xfeed_beef;

function framesOf(payloads: readonly Uint8Array[], seed: number = salt): Uint8Array {
  const writer = new FrameWriter(seed);
  for (const payload of payloads) {
    writer.begin(frameKind.exchange);
    writer.rows.raw(payload);
    assert.ok(writer.end());
  }
  return writer.rows.take();
}

function read(bytes: Uint8Array, isFinal: boolean): { found: readonly string[]; result: FramesRead } {
  const found: string[] = [];
  const sink = (kind: number, payload: Uint8Array): void => {
    found.push(`${kind} ${Buffer.from(payload).toString('hex')}`);
  };
  return { found, result: readFrames(bytes, { salt, isFinal, sink }) };
}

function wanted(payloads: readonly Uint8Array[]): readonly string[] {
  return payloads.map((payload) => `${frameKind.exchange} ${Buffer.from(payload).toString('hex')}`);
}

/** Whether `part` is `whole` with some left out. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at += 1;
  return at === part.length;
}

/** Bytes that look like heads of frames, too. */
const byte = fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 2, 6));
const payloads = fc.array(
  fc.array(byte, { maxLength: 60 }).map((bytes) => Uint8Array.from(bytes)),
  { maxLength: 8 },
);

test('what was written is read, in one piece or cut anywhere', () => {
  fc.assert(
    fc.property(payloads, fc.nat(), fc.boolean(), (written, place, isFinal) => {
      const bytes = framesOf(written);
      const cut = bytes.length === 0 ? 0 : place % (bytes.length + 1);
      const { found, result } = read(bytes.subarray(0, cut), isFinal);
      const whole = wholeFrames(bytes, cut);
      const before = countFrames(bytes.subarray(0, whole), frameKind.exchange);
      assert.deepEqual(found, wanted(written).slice(0, before));
      assert.equal(result.end, isFinal ? cut : whole);
      assert.equal(result.damaged.length, isFinal && whole < cut ? 1 : 0);
      // The other half comes later.
      if (!isFinal)
        assert.deepEqual(read(bytes.subarray(result.end), true).found, wanted(written).slice(before));
    }),
    { numRuns: 500 },
  );
});

test('a changed byte costs its own frame and no other', () => {
  fc.assert(
    fc.property(payloads, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, place, change) => {
      const bytes = framesOf(written);
      if (bytes.length === 0) return;
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ change;
      const before = countFrames(bytes.subarray(0, wholeFrames(framesOf(written), at)), frameKind.exchange);
      const all = wanted(written);
      const { found, result } = read(bytes, true);
      assert.deepEqual(found, [...all.slice(0, before), ...all.slice(before + 1)]);
      assert.equal(result.end, bytes.length);
      assert.ok(result.damaged.length >= 1);
    }),
    { numRuns: 1_000 },
  );
});

test('damage of any kind: frames before it are read, nothing false is', () => {
  const damage = fc.array(fc.record({ at: fc.nat(), bytes: fc.array(byte, { maxLength: 40 }) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(payloads, damage, fc.boolean(), (written, places, isFinal) => {
      const whole = framesOf(written);
      let bytes: Uint8Array = whole;
      let first = whole.length;
      for (const place of places) {
        const at = place.at % (bytes.length + 1);
        first = Math.min(first, at);
        bytes = Buffer.concat([bytes.subarray(0, at), Uint8Array.from(place.bytes), bytes.subarray(at + 3)]);
      }
      const { found, result } = read(bytes, isFinal);
      const before = countFrames(whole.subarray(0, wholeFrames(whole, first)), frameKind.exchange);
      assert.deepEqual(found.slice(0, before), wanted(written).slice(0, before));
      assert.ok(isSubsequence(found, wanted(written)));
      assert.ok(result.end <= bytes.length);
      if (isFinal) assert.equal(result.end, bytes.length);
    }),
    { numRuns: 1_000 },
  );
});

test('a frame inside a text is not found behind damage, unless its writer knew the salt', () => {
  const forged = framesOf([Buffer.from('forged')], 0);
  const bytes = framesOf([forged, Buffer.from('next')]);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  assert.deepEqual(read(bytes, true).found, wanted([Buffer.from('next')]));
});

test('a search among bytes that all look like heads ends', () => {
  // Each place claims a frame of 64 kB: without a bound a minute of checksums.
  const bytes = new Uint8Array(8_000_000);
  for (let at = 0; at < bytes.length; at += 3) bytes[at] = 1;
  assert.deepEqual(read(bytes, true).found, []);
});

test('a payload that is too long is taken back, and the frames around it stay', () => {
  const writer = new FrameWriter(salt);
  assert.ok(writer.json(frameKind.loss, { count: 1, fromMs: 0, toMs: 1 }));
  const { length } = writer;
  writer.begin(frameKind.exchange);
  writer.rows.raw(new Uint8Array(payloadBytesMax + 1));
  assert.equal(writer.end(), false);
  assert.equal(writer.length, length);
  assert.ok(writer.json(frameKind.loss, { count: 2, fromMs: 0, toMs: 1 }));
  assert.equal(read(writer.rows.take(), true).found.length, 2);
});

test('headers, losses and names are read back, and nonsense is nothing', () => {
  const header = parseHeader(headerFrame(salt, 42).subarray(frameHeadBytes));
  assert.deepEqual(header?.exchanges, exchangesTable.columns);
  assert.equal(header?.openUntilMs, 42);
  const bad = [
    '{}',
    '{"format":2}',
    '[',
    'null',
    '{"format":1,"exchanges":[{"name":"a) SELECT 1","type":"UInt8"}],"systemTexts":[],"openUntilMs":1}',
    '{"format":1,"exchanges":[{"name":"a","type":"Function"}],"systemTexts":[{"name":"a","type":"UInt8"}],"openUntilMs":1}',
  ];
  for (const text of bad) assert.equal(parseHeader(Buffer.from(text)), undefined);
  assert.equal(parseLoss(Buffer.from('{"count":-1,"fromMs":0,"toMs":1}')), undefined);
  assert.deepEqual(parseLoss(Buffer.from('{"count":3,"fromMs":0,"toMs":1}'))?.count, 3);
  const name = segmentName({ timeMs: 1_700_000_000_000, worker: 'w1', salt, number: 7 });
  assert.deepEqual(parseSegmentName(name), { timeMs: 1_700_000_000_000, salt });
  assert.equal(parseSegmentName(`${name}.gz`), undefined);
  assert.ok(name < segmentName({ timeMs: 1_700_000_000_001, worker: 'a', salt: 0, number: 1 }));
});
