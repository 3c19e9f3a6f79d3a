// JSON documents as a stream of records. Exports come as one array, as an object around one array
// (`{"data": […]}`, `{"resourceSpans": […]}`), or as pretty-printed objects one after the other. Parsing such
// a file whole would hold it in memory twice; instead a scanner that knows only strings and brackets finds
// where each element begins and ends. Line ends inside an element become spaces (a string cannot contain a
// raw one), so that a batch has one record per line as everywhere. An element is held only up to the limit.
//
// When a string runs over a line end, the file is damaged there: the element is handed on as it is, will be
// counted as malformed, and the scanner starts anew behind it.

import { ownBytes, tooLong, type Batch, type Packer, type SplitOptions } from './batch.ts';

/** How much of the beginning is looked at to tell lines from a document. */
export const peekBytes: number = 256 * 1024;

/** Arrays under these keys of a top-level object are taken as lists of records. */
const wrapperKeys = [
  'data',
  'logs',
  'records',
  'requests',
  'results',
  'rows',
  'items',
  'spans',
  'resourceSpans',
];

const wrapperStart = new RegExp(
  `^\\{(?:[^[\\]{}]|\\{[^[\\]{}]*\\})*?"(${wrapperKeys.join('|')})"\\s*:\\s*\\[`,
);

/** Whether the beginning of a file is that of a document rather than of JSON Lines. */
export function isDocument(start: Uint8Array): boolean {
  const head = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, peekBytes));
  const text = head.toString('latin1').replace(/^[\s\0]+/, '');
  if (text.startsWith('[')) return /^\[\s*(?:[{\]]|$)/.test(text);
  if (!text.startsWith('{')) return false;
  const lineEnd = text.indexOf('\n');
  const firstLine = (lineEnd === -1 ? text : text.slice(0, lineEnd)).trimEnd();
  if (lineEnd !== -1 && /[{[,]$/.test(firstLine)) return true;
  const wrapper = wrapperStart.exec(firstLine)?.[1];
  // OTLP files have one whole document per line, which the reader of that format takes as it is.
  return wrapper !== undefined && (wrapper !== 'resourceSpans' || lineEnd === -1);
}

const quote = 34;
const backslash = 92;
const newline = 10;
const space = 32;
const openArray = 91;
const openObject = 123;
const closeArray = 93;
const closeObject = 125;

/** Finds the records of a document as its bytes go by, and packs them into batches. */
export class Elements implements Packer {
  readonly #report: SplitOptions['report'];
  readonly #recordBytesMax: number;
  readonly #batchBytes: number;
  /** Brackets open at the current byte. */
  #depth = 0;
  /** Depth at which a bracket opens a record: 0 at top level, 1 in a top-level array, 2 in a wrapped one. */
  #listDepth = 0;
  /** Inside a top-level object that turned out to wrap a list. */
  #inWrapper = false;
  #inString = false;
  #escaped = false;
  #inRecord = false;
  #record: Uint8Array[] = [];
  #recordBytes = 0;
  /** Position of the next line end in the current chunk, once looked for. */
  #nextNewline = -1;
  /** Last string at depth 1, which is the key when an array opens there; only its first bytes matter. */
  #key = '';
  #done: Uint8Array[] = [];
  #doneBytes = 0;
  #first = 1;
  #next = 1;

  constructor(options: SplitOptions) {
    this.#report = options.report;
    this.#recordBytesMax = options.recordBytesMax ?? 32 * 1024 * 1024;
    this.#batchBytes = options.batchBytes ?? 2 * 1024 * 1024;
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    this.#nextNewline = -1;
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.#inString) at = this.#passString(chunk, at);
      const byte = chunk[at] ?? 0;
      if (byte === openObject || byte === openArray) {
        if (!this.#inRecord) from = at;
        this.#open(byte);
      } else if (byte === quote) {
        this.#inString = true;
        this.#key = '';
      } else if (this.#endsRecord(byte)) {
        this.#keep(chunk.subarray(from, at + 1));
        this.#finish();
        if (this.#doneBytes >= this.#batchBytes) yield this.#cut();
      }
    }
    if (this.#inRecord) this.#keep(chunk.subarray(from));
  }

  *end(): Generator<Batch> {
    if (this.#inRecord) this.#finish();
    if (this.#doneBytes > 0) yield this.#cut();
  }

  /**
   * Position of the first byte that does not belong to the string: after its closing quote, at a line end
   * inside it, or the end of the chunk. Native searches: most bytes of a log are inside strings.
   */
  #passString(chunk: Uint8Array, start: number): number {
    const begin = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    if (this.#nextNewline < start) {
      const found = chunk.indexOf(newline, start);
      this.#nextNewline = found === -1 ? chunk.length : found;
    }
    let end = chunk.indexOf(quote, begin);
    while (end !== -1 && isEscaped(chunk, begin, end)) end = chunk.indexOf(quote, end + 1);
    const stop = end === -1 ? chunk.length : end;
    if (this.#nextNewline < stop) return this.#nextNewline;
    if (this.#depth === 1) this.#key += latin1(chunk.subarray(begin, Math.min(stop, begin + keyBytesMax)));
    if (end === -1) this.#escaped = isEscaped(chunk, begin, stop);
    else this.#inString = false;
    return end === -1 ? stop : stop + 1;
  }

  #open(byte: number): void {
    const isList = byte === openArray;
    if (isList && this.#depth === 0) {
      this.#listDepth = 1;
    } else if (isList && this.#depth === 1 && this.#listDepth !== 1 && wrapperKeys.includes(this.#key)) {
      // The object that was being read as a record is a wrapper: forget it, its elements are the records.
      this.#inRecord = false;
      this.#record = [];
      this.#recordBytes = 0;
      this.#inWrapper = true;
      this.#listDepth = 2;
    } else if (this.#depth === this.#listDepth) {
      this.#inRecord = true;
    }
    this.#depth += 1;
  }

  /** Follows closing brackets and line ends; true when the open record ends with this byte. */
  #endsRecord(byte: number): boolean {
    if (byte === newline) {
      if (!this.#inString) return false;
      // A raw line end in a string: damage. Start anew where the next record may begin.
      this.#inString = false;
      this.#escaped = false;
      this.#depth = this.#listDepth;
      return this.#inRecord;
    }
    if (byte !== closeArray && byte !== closeObject) return false;
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#inRecord) return this.#depth <= this.#listDepth;
    // A list ends; after a wrapped one, other keys of the wrapper follow, none of them a record.
    if (this.#inWrapper && this.#depth === 1) this.#listDepth = Infinity;
    if (this.#depth === 0) {
      this.#inWrapper = false;
      this.#listDepth = 0;
    }
    return false;
  }

  #keep(bytes: Uint8Array): void {
    this.#recordBytes += bytes.length;
    if (this.#recordBytes > this.#recordBytesMax) this.#record = [];
    else this.#record.push(onOneLine(bytes));
  }

  #finish(): void {
    if (this.#recordBytes > this.#recordBytesMax) {
      this.#report(tooLong, this.#next, 'record');
      // Keeps numbers true: an empty line stands for the record that was left out.
      this.#recordBytes = 0;
    }
    this.#done.push(...this.#record, lineEnd);
    this.#doneBytes += this.#recordBytes + 1;
    this.#next += 1;
    this.#record = [];
    this.#recordBytes = 0;
    this.#inRecord = false;
  }

  #cut(): Batch {
    const batch: Batch = { bytes: ownBytes(this.#done, this.#doneBytes), first: this.#first, unit: 'record' };
    this.#done = [];
    this.#doneBytes = 0;
    this.#first = this.#next;
    return batch;
  }
}

/** Longer than any wrapper key; text of long strings is not gathered. */
const keyBytesMax = 16;

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether the byte at `end` stands behind an odd number of backslashes, none of them before `begin`. */
function isEscaped(chunk: Uint8Array, begin: number, end: number): boolean {
  let at = end;
  while (at > begin && chunk[at - 1] === backslash) at -= 1;
  return (end - at) % 2 === 1;
}

const lineEnd = Buffer.from('\n');

/** A copy in which line ends are spaces. */
function onOneLine(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let at = copy.indexOf(newline); at !== -1; at = copy.indexOf(newline, at + 1)) copy[at] = space;
  return copy;
}
