// What is said about segments in the stream `records`: pieces of them, towards the engine, and that a machine has removed
// what was received. A message is the length of its head (4 bytes, little-endian), the head as JSON, and the bytes of the piece.
// All of it was sealed by a machine of the fleet, but one of them may be in wrong hands, so that names and numbers are checked:
// a name becomes a path, a number the size of a file.

import { createHash, type Hash } from 'node:crypto';
import { assert } from '../core/assert.ts';
import { field, jsonOf, parseSegmentName } from '../wire/spool-segment.ts';

export interface Chunk {
  readonly kind: 'chunk';
  /** Which sends it. */
  readonly machine: string;
  /** Name of a segment. */
  readonly segment: string;
  readonly offset: number;
  /** Bytes of the whole segment. */
  readonly total: number;
  /** Milliseconds since 1970 by the clock of the sender. */
  readonly sentMs: number;
  /** Of the whole segment, in its last chunk and only there. */
  readonly digest: string | undefined;
  readonly bytes: Uint8Array;
}

/** Segments that their machine has no more, because they were received: they will not come again. */
export interface Gone {
  readonly kind: 'gone';
  readonly machine: string;
  readonly segments: readonly string[];
}

/** The stream that messages stand in. */
export const recordsStream = 'records';

/** Largest segment that is moved. Gateways end theirs at 16 MB and a batch. */
export const segmentBytesMax = 64_000_000;
export const chunkBytesMax = 1_048_576;
/** Names in one message. */
export const goneMax = 500;
const headBytesMax = 65_536;

/** Name of the marks by which a machine is told what was received: segment to digest. */
export function receiptsOf(machine: string): string {
  return `received:${machine}`;
}

export function isMachine(name: unknown): name is string {
  return typeof name === 'string' && /^[A-Za-z0-9._-]{1,253}$/.test(name);
}

export function newHash(): Hash {
  return createHash('sha256');
}

/** 128 bits of it. Leaves the hash as it was, so that more can be added. */
export function digestIn(hash: Hash): string {
  return hash.copy().digest('hex').slice(0, 32);
}

export function isDigest(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{32}$/.test(text);
}

export function encodeMessage(message: Chunk | Gone): Buffer {
  const { kind, bytes, ...said } =
    message.kind === 'chunk' ? message : { ...message, bytes: new Uint8Array(0) };
  const head = Buffer.from(JSON.stringify({ kind, ...said }));
  assert(head.length <= headBytesMax, 'the head of a message is bounded');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, bytes]);
}

/** Undefined for what no sender says. The bytes of a chunk are a window. */
export function parseMessage(message: Buffer): Chunk | Gone | undefined {
  const headLength = message.length < 4 ? 0 : message.readUInt32LE(0);
  if (headLength > headBytesMax || 4 + headLength > message.length) return undefined;
  const head = jsonOf(message.subarray(4, 4 + headLength));
  const machine = field(head, 'machine');
  if (!isMachine(machine)) return undefined;
  if (field(head, 'kind') === 'gone') return goneOf(head, machine);
  const bytes = message.subarray(4 + headLength);
  return field(head, 'kind') === 'chunk' ? chunkOf(head, { machine, bytes }) : undefined;
}

function goneOf(head: unknown, machine: string): Gone | undefined {
  const segments = field(head, 'segments');
  if (!Array.isArray(segments) || segments.length > goneMax) return undefined;
  return { kind: 'gone', machine, segments: segments.filter(isSegment) };
}

function chunkOf(head: unknown, of: { machine: string; bytes: Buffer }): Chunk | undefined {
  const [segment, digest] = [field(head, 'segment'), field(head, 'digest')];
  const [offset, total, sentMs] = ['offset', 'total', 'sentMs'].map((name) => field(head, name));
  if (!isSegment(segment) || !isCount(offset) || !isCount(total) || !isCount(sentMs)) return undefined;
  const end = offset + of.bytes.length;
  if (of.bytes.length === 0 || of.bytes.length > chunkBytesMax) return undefined;
  if (total > segmentBytesMax || end > total) return undefined;
  if (end < total) return { kind: 'chunk', ...of, segment, offset, total, sentMs, digest: undefined };
  return isDigest(digest) ? { kind: 'chunk', ...of, segment, offset, total, sentMs, digest } : undefined;
}

function isSegment(name: unknown): name is string {
  return typeof name === 'string' && parseSegmentName(name) !== undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
