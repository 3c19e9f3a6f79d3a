// The body of a request, whole and in memory, because it decides what happens to the request: within a limit for each body
// and one for all bodies that are held at the same time, so that no crowd of large requests can take the memory of those
// that are being answered. A compressed body is also unpacked, for reading; what is forwarded stays as it was sent.

import type { IncomingMessage } from 'node:http';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

export type Received =
  /** `text` is what the body says once unpacked; the same bytes when it came plain. */
  | { readonly kind: 'body'; readonly bytes: Buffer; readonly text: Buffer }
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

/** What is taken of `room` for a body is given back by the caller: as many bytes as `bytes` has. */
export async function receive(request: IncomingMessage, room: BodyRoom, bytesMax: number): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return { kind: 'too-large' };
  const received = await collect(request, room, bytesMax);
  if (received.kind !== 'body') return received;
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return received;
  const text = await unpack(received.bytes, encoding, bytesMax);
  if (text !== undefined) return { ...received, text };
  room.give(received.bytes.length);
  return { kind: 'encoding' };
}

function collect(request: IncomingMessage, room: BodyRoom, bytesMax: number): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (received: Received): void => {
      request.removeAllListeners('data');
      if (received.kind !== 'body') room.give(length);
      resolve(received);
    };
    request.on('data', (chunk: Buffer) => {
      if (length + chunk.length > bytesMax) return end({ kind: 'too-large' });
      if (!room.take(chunk.length)) return end({ kind: 'no-room' });
      length += chunk.length;
      chunks.push(chunk);
    });
    request.once('end', () => {
      const [first = Buffer.alloc(0)] = chunks;
      const bytes = chunks.length <= 1 ? first : Buffer.concat(chunks, length);
      end({ kind: 'body', bytes, text: bytes });
    });
    request.once('error', () => end({ kind: 'gone' }));
    request.once('close', () => {
      if (!request.complete) end({ kind: 'gone' });
    });
  });
}

/** Undefined when it is none of the usual encodings, is damaged, or unpacks to more than `bytesMax`. */
function unpack(bytes: Buffer, encoding: string, bytesMax: number): Promise<Buffer | undefined> {
  const limits = { maxOutputLength: bytesMax };
  return new Promise((resolve) => {
    const end = (error: Error | null, text: Buffer): void => resolve(error === null ? text : undefined);
    switch (encoding.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzip(bytes, limits, end);
      case 'deflate':
        return inflate(bytes, limits, end);
      case 'br':
        return brotliDecompress(bytes, limits, end);
      default:
        return resolve(undefined);
    }
  });
}
