// Bytes that come in chunks and are wanted as a whole, up to a bound.

/** A body that comes in one chunk, as most do, is not copied. */
export class BodyBytes {
  readonly #bytesMax: number;
  #bytes: Buffer | undefined = undefined;
  #length = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  fits(chunk: Buffer): boolean {
    return this.#length + chunk.length <= this.#bytesMax;
  }

  push(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    if (this.#bytes === undefined) this.#bytes = chunk;
    // The first chunk belongs to the socket: its end is its length, so that the second one makes it move.
    else if (chunk.length > 0) this.#append(this.#bytes, chunk, length);
    this.#length = length;
  }

  get whole(): Buffer {
    return this.#bytes?.subarray(0, this.#length) ?? Buffer.alloc(0);
  }

  #append(bytes: Buffer, chunk: Buffer, length: number): void {
    const room = bytes.length < length ? Buffer.allocUnsafe(Math.max(1024, 2 * length)) : bytes;
    if (room !== bytes) bytes.copy(room, 0, 0, this.#length);
    chunk.copy(room, this.#length);
    this.#bytes = room;
  }
}
