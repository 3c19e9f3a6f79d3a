// The body of a request, whole and in memory, because it decides what happens to the request: within a limit for each body
// and one for all bodies that are held at the same time, so that no crowd of large requests can take the memory of those
// that are being answered.
//
// A compressed body is unpacked here and goes on unpacked. A text can be made that is JSON as it stands and other JSON once
// unpacked; servers disagree on what may follow the end of a compressed text and on what `deflate` is; some ignore the
// header. Forwarded as it was sent, such a body would be read in two ways. Official clients compress nothing, so that nobody
// pays for it.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type Received =
  /** `bytes` are unpacked; `bytesIn` is how many came over the wire. */
  | { readonly kind: 'body'; readonly bytes: Buffer; readonly bytesIn: number; readonly isUnpacked: boolean }
  | { readonly kind: 'too-large' | 'no-room' | 'encoding' | 'gone' };

/** Bytes of bodies that one worker holds. */
export class BodyRoom {
  readonly #bytesMax: number;
  #bytes = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether there was room; what was taken is to be given back. */
  take(bytes: number): boolean {
    if (this.#bytes + bytes > this.#bytesMax) return false;
    this.#bytes += bytes;
    return true;
  }

  give(bytes: number): void {
    this.#bytes -= bytes;
  }
}

/** What is taken of `room` is given back by the caller: as many bytes as `bytes` has. */
export async function receive(request: IncomingMessage, room: BodyRoom, bytesMax: number): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return { kind: 'too-large' };
  const received = await collect(request, room, bytesMax);
  if (received.kind !== 'body') return received;
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || isIdentity(encoding)) return received;
  const unpacked = await unpack(received.bytes, encoding, { room, bytesMax });
  room.give(received.bytesIn);
  if (unpacked.kind !== 'body') return unpacked;
  return { ...received, bytes: unpacked.text, isUnpacked: true };
}

/** Whether a body of this `content-encoding` is what it seems. */
export function isIdentity(encoding: string): boolean {
  return encoding.toLowerCase() === 'identity';
}

function collect(request: IncomingMessage, room: BodyRoom, bytesMax: number): Promise<Received> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    let isOver = false;
    // Listeners stay: to take four away costs more than to ask, and without one for errors, an error of a connection that
    // breaks later would be one of the process.
    const onData = (chunk: Buffer): void => {
      if (isOver) return;
      if (length + chunk.length > bytesMax) return end({ kind: 'too-large' });
      if (!room.take(chunk.length)) return end({ kind: 'no-room' });
      length += chunk.length;
      chunks.push(chunk);
    };
    const onEnd = (): void => {
      const [first = Buffer.alloc(0)] = chunks;
      const bytes = chunks.length <= 1 ? first : Buffer.concat(chunks, length);
      end({ kind: 'body', bytes, bytesIn: length, isUnpacked: false });
    };
    const onGone = (): void => end({ kind: 'gone' });
    const end = (received: Received): void => {
      // Once: an error is followed by 'close', and what was given back must not be given again.
      if (isOver) return;
      isOver = true;
      chunks = [];
      if (received.kind !== 'body') room.give(length);
      resolve(received);
    };
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

type Unpacked =
  | { readonly kind: 'body'; readonly text: Buffer }
  | { readonly kind: 'too-large' | 'no-room' | 'encoding' };

/** A few kilobytes may unpack to gigabytes: each piece takes its room before the next one is made. */
function unpack(
  bytes: Buffer,
  encoding: string,
  { room, bytesMax }: { readonly room: BodyRoom; readonly bytesMax: number },
): Promise<Unpacked> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return Promise.resolve({ kind: 'encoding' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (unpacked: Unpacked): void => {
      decoder.removeAllListeners('data').removeAllListeners('end').removeAllListeners('error');
      decoder.on('error', () => {}).destroy();
      if (unpacked.kind !== 'body') room.give(length);
      resolve(unpacked);
    };
    decoder.on('data', (chunk: Buffer) => {
      if (length + chunk.length > bytesMax) return end({ kind: 'too-large' });
      if (!room.take(chunk.length)) return end({ kind: 'no-room' });
      length += chunk.length;
      chunks.push(chunk);
    });
    decoder.once('end', () => end({ kind: 'body', text: Buffer.concat(chunks, length) }));
    decoder.once('error', () => end({ kind: 'encoding' }));
    decoder.end(bytes);
  });
}

const unpackedChunk = { chunkSize: 65_536 };

/** Undefined when it is none of the usual encodings. */
function decoderOf(encoding: string): Duplex | undefined {
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(unpackedChunk);
    case 'deflate':
      return createInflate(unpackedChunk);
    case 'br':
      return createBrotliDecompress(unpackedChunk);
    default:
      return undefined;
  }
}
