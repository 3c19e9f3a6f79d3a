// Writes rows in ClickHouse's RowBinary format into one growing buffer: fixed-width little-endian numbers,
// strings and arrays with a LEB128 length. Encoding here rather than as JSON or text keeps 64-bit hashes as
// two 32-bit halves all the way (no BigInt, no decimal digits) and is what both engines read fastest.

const bytesInitial = 1 << 20;
/** Largest 32-bit float. */
const floatMax = 3.402_823_466_385_288_6e38;

/** Texts up to this length are written by their characters; a call into the system's encoder costs more than they do. */
const shortChars = 64;

/** Numbers outside the range of their column become its nearest value; no number is an error. */
export class RowWriter {
  #bytes: Buffer = Buffer.allocUnsafe(bytesInitial);
  #length = 0;

  /** Bytes written so far; the start of the next row. */
  get length(): number {
    return this.#length;
  }

  u8(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = Math.min(255, Math.max(0, value));
    this.#length += 1;
  }

  u16(value: number): void {
    this.#reserve(2);
    const bounded = Math.min(65_535, Math.max(0, value));
    this.#bytes[this.#length] = bounded;
    this.#bytes[this.#length + 1] = bounded >>> 8;
    this.#length += 2;
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#word(Math.min(4_294_967_295, Math.max(0, Math.trunc(value))));
  }

  u64(low: number, high: number): void {
    this.#reserve(8);
    this.#word(low);
    this.#word(high);
  }

  /** Finite, whatever is given: an infinity in one row would be the mean of all. */
  f32(value: number): void {
    this.#reserve(4);
    const finite = Math.min(floatMax, Math.max(-floatMax, value));
    this.#length = this.#bytes.writeFloatLE(Number.isNaN(finite) ? 0 : finite, this.#length);
  }

  /** DateTime64(3): milliseconds since 1970 as a signed 64-bit integer. */
  time(timeMs: number): void {
    const whole = Math.trunc(timeMs);
    const high = Math.floor(whole / 4_294_967_296);
    this.u64(whole - high * 4_294_967_296, high);
  }

  text(value: string): void {
    if (value.length <= shortChars && this.#ascii(value)) return;
    const bytes = Buffer.byteLength(value, 'utf8');
    this.#varint(bytes);
    this.#reserve(bytes);
    this.#bytes.write(value, this.#length, 'utf8');
    this.#length += bytes;
  }

  /** Array(UInt64) from (low, high) pairs. */
  pairs(values: Uint32Array): void {
    this.#varint(values.length >>> 1);
    this.#reserve(values.length * 4);
    for (let index = 0; index < values.length; index += 1) this.#word(values[index] ?? 0);
  }

  /** Array(UInt16). */
  shorts(values: Uint16Array): void {
    this.#varint(values.length);
    this.#reserve(values.length * 2);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      bytes[at] = value;
      bytes[at + 1] = value >>> 8;
      at += 2;
    }
    this.#length = at;
  }

  /** Appends bytes that are rows already. */
  raw(rows: Uint8Array): void {
    this.#reserve(rows.length);
    this.#bytes.set(rows, this.#length);
    this.#length += rows.length;
  }

  /** What was written since `from`, without a copy: to be read before anything else is written. */
  view(from: number): Uint8Array {
    return this.#bytes.subarray(from, this.#length);
  }

  /** Takes back everything after the first `length` bytes. */
  rewind(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  /** Writes a number over the four bytes at `at`: for what is known only when that which follows has been written. */
  rewriteU32(at: number, value: number): void {
    this.#bytes.writeUInt32LE(value >>> 0, at);
  }

  /** Hands over a copy of what was written and starts anew. */
  take(): Uint8Array<ArrayBuffer> {
    const rows = new Uint8Array(this.#length);
    rows.set(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return rows;
  }

  /** Lower 32 bits, where there is room; an element of the buffer takes the lowest 8 of what it is given. */
  #word(value: number): void {
    const bytes = this.#bytes;
    const at = this.#length;
    bytes[at] = value;
    bytes[at + 1] = value >>> 8;
    bytes[at + 2] = value >>> 16;
    bytes[at + 3] = value >>> 24;
    this.#length = at + 4;
  }

  /** Writes a short text that is ASCII; writes nothing of any other. */
  #ascii(value: string): boolean {
    const { length } = value;
    this.#reserve(length + 1);
    const bytes = this.#bytes;
    const from = this.#length + 1;
    for (let index = 0; index < length; index += 1) {
      const unit = value.charCodeAt(index);
      if (unit >= 0x80) return false;
      bytes[from + index] = unit;
    }
    bytes[from - 1] = length;
    this.#length = from + length;
    return true;
  }

  #varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + bytes));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}
