// One connection of the load generator: a request, its answer, the next request. It reads of an answer what tells whether
// it is whole, and no more, because what it costs is taken from the processor that the upstream shares with it.

import { connect, type Socket } from 'node:net';

export interface ClientOwner {
  /** Bytes of the next request, latin1; undefined when there is none. */
  next(): string | undefined;
  /** Times in milliseconds. */
  answered(firstByteMs: number, wholeMs: number): void;
  /** In a word or two. */
  failed(how: string): void;
  /** Has nothing to do any more. */
  rested(): void;
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = '\r\n0\r\n\r\n';

export class LoadClient {
  readonly #socket: Socket;
  readonly #owner: ClientOwner;
  readonly #pauseMs: number;
  #startedMs = 0;
  #firstByteMs = 0;
  #isWaiting = false;
  #isOver = false;
  /** Of the connection; '' without. */
  #trouble = '';
  #head: Buffer | undefined;
  /** Bytes of the body that are still to come; undefined for chunks, which end by themselves. */
  #rest: number | undefined;
  #tail = '';

  constructor(port: number, owner: ClientOwner, pauseMs: number) {
    this.#owner = owner;
    this.#pauseMs = pauseMs;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('connect', () => this.#send());
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#socket.on('error', ({ message }) => (this.#trouble = message));
    this.#socket.on('close', () => this.#closed());
  }

  destroy(): void {
    this.#isOver = true;
    this.#socket.destroy();
  }

  #send(): void {
    if (this.#isOver) return;
    const request = this.#owner.next();
    if (request === undefined) {
      this.#isOver = true;
      this.#socket.end();
      return this.#owner.rested();
    }
    this.#isWaiting = true;
    this.#head = Buffer.alloc(0);
    this.#firstByteMs = 0;
    this.#tail = '';
    this.#startedMs = performance.now();
    this.#socket.write(request, 'latin1');
  }

  #take(chunk: Buffer): void {
    if (this.#head === undefined) return this.#takeBody(chunk);
    if (this.#head.length === 0) this.#firstByteMs = performance.now() - this.#startedMs;
    const head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
    const end = head.indexOf(headEnd);
    if (end === -1) {
      this.#head = head;
      return;
    }
    const text = head.toString('latin1', 0, end).toLowerCase();
    if (!text.startsWith('http/1.1 200')) return this.#fail(`status ${text.slice(9, 12)}`);
    const length = /\ncontent-length: (\d+)/.exec(text)?.[1];
    this.#rest = length === undefined ? undefined : Number(length);
    this.#head = undefined;
    this.#takeBody(head.subarray(end + headEnd.length));
  }

  #takeBody(chunk: Buffer): void {
    if (!this.#isWaiting) return this.#fail('too much');
    if (this.#rest !== undefined) {
      this.#rest -= chunk.length;
      if (this.#rest <= 0) this.#end();
      return;
    }
    const end = chunk.toString('latin1', Math.max(0, chunk.length - lastChunk.length));
    this.#tail = (this.#tail + end).slice(-lastChunk.length);
    if (this.#tail === lastChunk) this.#end();
  }

  #end(): void {
    this.#isWaiting = false;
    this.#owner.answered(this.#firstByteMs, performance.now() - this.#startedMs);
    if (this.#pauseMs === 0) this.#send();
    else setTimeout(() => this.#send(), this.#pauseMs * (0.5 + Math.random()));
  }

  #fail(how: string): void {
    this.destroy();
    this.#owner.failed(how);
  }

  #closed(): void {
    if (this.#isOver) return;
    const how = this.#head === undefined ? 'cut off' : 'no answer';
    this.#fail(this.#trouble === '' ? how : `${how}, ${this.#trouble}`);
  }
}
