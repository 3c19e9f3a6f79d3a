// Server-sent events out of a stream of byte chunks, by the rules of the WHATWG's HTML standard (section 9.2.6, parsing an
// event stream): lines end in LF, CR or CRLF, a mark of byte order may come first, comments are passed over, several
// data lines are one text with line feeds between, an event without data is none, and what the last blank line does not
// end is dropped. Chunks are cut anywhere, also within a character or between CR and LF.
//
// Whoever listens gets bytes, not text: most events carry nothing that anybody reads, and a text is made only of the
// others. An event that stands within one chunk, which is the rule, is not copied. An event that grows over the bound
// is skipped while it goes by, and counted; at no time is more held than one event of that size and one line of it.
// `id` and `retry` are for clients that connect again; none of the model APIs uses them.

const roomBytesKept = 16 * 1024;

/** A buffer that grows by doubling and keeps its room. */
class Gathered {
  bytes: Buffer = Buffer.alloc(0);
  length = 0;

  append(source: Buffer, start: number, end: number): void {
    const length = this.length + end - start;
    if (length > this.bytes.length) this.#grow(length);
    source.copy(this.bytes, this.length, start, end);
    this.length = length;
  }

  appendByte(byte: number): void {
    if (this.length === this.bytes.length) this.#grow(this.length + 1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Empties it; room that one long event took is given back, because most streams are idle most of the time. */
  clear(): void {
    this.length = 0;
    if (this.bytes.length > roomBytesKept) this.bytes = Buffer.alloc(0);
  }

  #grow(length: number): void {
    const wider = Buffer.allocUnsafe(Math.max(256, length, 2 * this.bytes.length));
    this.bytes.copy(wider, 0, 0, this.length);
    this.bytes = wider;
  }
}

/**
 * One event: its data are `bytes` from `start` up to `end`, which may be written over once the call is over. The event's
 * name is in `EventSplitter.event` during the call.
 */
export type OnEvent = (bytes: Buffer, start: number, end: number) => void;

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const colon = 58;

export interface EventSplitterOptions {
  /** Longest line and longest data of one event, bytes. */
  readonly eventBytesMax: number;
  readonly onEvent: OnEvent;
}

export class EventSplitter {
  readonly #eventBytesMax: number;
  readonly #onEvent: OnEvent;
  /** The line that the last chunk did not end. */
  readonly #line: Gathered = new Gathered();
  /** Data of the event under way, once they cannot stay where they came. */
  readonly #data: Gathered = new Gathered();
  /** Data of the event under way that are one line of the present chunk. */
  #held: Buffer | undefined = undefined;
  #heldStart = 0;
  #heldEnd = 0;
  #hasData = false;
  #isSkipping = false;
  #skipped = 0;
  #isFirstLine = true;
  /** A line ended in CR at the very end of a chunk; LF may follow. */
  #endedInReturn = false;
  #event = '';
  /** Name of the last event that had one, as bytes and as text: streams repeat a few. */
  #nameBytes: Buffer = Buffer.alloc(0);
  #name = '';

  constructor(options: EventSplitterOptions) {
    this.#eventBytesMax = options.eventBytesMax;
    this.#onEvent = options.onEvent;
  }

  /** Name of the event that is just given to `onEvent`; '' for the default name. */
  get event(): string {
    return this.#event;
  }

  /** Events left out because they, or a line among theirs, were longer than the bound. */
  get skipped(): number {
    return this.#skipped;
  }

  /** The chunk is not kept. Whatever `onEvent` throws comes through, and then nothing more may be pushed. */
  push(chunk: Buffer): void {
    const length = chunk.length;
    let start = 0;
    if (length > 0 && this.#endedInReturn) {
      this.#endedInReturn = false;
      if (chunk[0] === lineFeed) start = 1;
    }
    for (let at = start; at < length; at += 1) {
      const byte = chunk[at];
      if (byte !== lineFeed && byte !== carriageReturn) continue;
      this.#endLine(chunk, start, at);
      if (byte === carriageReturn) {
        if (at + 1 === length) this.#endedInReturn = true;
        else if (chunk[at + 1] === lineFeed) at += 1;
      }
      start = at + 1;
    }
    if (start < length) this.#keepLine(chunk, start, length);
    if (this.#held !== undefined) this.#release();
  }

  #endLine(chunk: Buffer, start: number, end: number): void {
    if (this.#line.length === 0) {
      this.#takeLine(chunk, start, end);
      return;
    }
    this.#keepLine(chunk, start, end);
    const length = this.#line.length;
    this.#line.length = 0;
    this.#takeLine(this.#line.bytes, 0, length);
    // The room of the line is used again, so its data must move on.
    if (this.#held !== undefined) this.#release();
    if (this.#line.length === 0) this.#line.clear();
  }

  /** Of an event that is skipped, one byte of a line says enough: that it is not empty. */
  #keepLine(chunk: Buffer, start: number, end: number): void {
    if (!this.#isSkipping && this.#line.length + end - start > this.#eventBytesMax) this.#skip();
    if (!this.#isSkipping) this.#line.append(chunk, start, end);
    else if (end > start) this.#line.length = 1;
  }

  #takeLine(bytes: Buffer, lineStart: number, end: number): void {
    let start = lineStart;
    if (this.#isFirstLine) {
      this.#isFirstLine = false;
      const isMarked = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
      if (isMarked && end - start >= 3) start += 3;
    }
    if (start === end) {
      this.#dispatch();
      return;
    }
    if (end - lineStart > this.#eventBytesMax) this.#skip();
    if (this.#isSkipping || bytes[start] === colon) return;
    // The name is what stands before the colon, or all; no name that counts is longer than these.
    const nameEndMax = Math.min(end, start + eventField.length + 1);
    let nameEnd = start;
    while (nameEnd < nameEndMax && bytes[nameEnd] !== colon) nameEnd += 1;
    const length = nameEnd - start;
    if (length === dataField.length && isAt(dataField, bytes, start)) {
      this.#takeData(bytes, valueAt(bytes, nameEnd, end), end);
    } else if (length === eventField.length && isAt(eventField, bytes, start)) {
      this.#takeName(bytes, valueAt(bytes, nameEnd, end), end);
    }
  }

  #takeData(bytes: Buffer, start: number, end: number): void {
    if (!this.#hasData) {
      this.#hasData = true;
      this.#held = bytes;
      this.#heldStart = start;
      this.#heldEnd = end;
      return;
    }
    if (this.#held !== undefined) this.#release();
    if (this.#data.length + 1 + end - start > this.#eventBytesMax) {
      this.#skip();
      return;
    }
    this.#data.appendByte(lineFeed);
    this.#data.append(bytes, start, end);
  }

  /** Data are taken out of the chunk, which is not ours. */
  #release(): void {
    if (this.#held !== undefined) this.#data.append(this.#held, this.#heldStart, this.#heldEnd);
    this.#held = undefined;
  }

  #takeName(bytes: Buffer, start: number, end: number): void {
    const known = this.#nameBytes;
    const isKnown = known.length === end - start && known.compare(bytes, start, end, 0, known.length) === 0;
    if (!isKnown) {
      this.#nameBytes = Buffer.from(bytes.subarray(start, end));
      this.#name = this.#nameBytes.toString();
    }
    this.#event = this.#name;
  }

  #dispatch(): void {
    if (this.#hasData && !this.#isSkipping) {
      if (this.#held === undefined) this.#onEvent(this.#data.bytes, 0, this.#data.length);
      else this.#onEvent(this.#held, this.#heldStart, this.#heldEnd);
    }
    this.#forget();
    this.#isSkipping = false;
  }

  #skip(): void {
    if (this.#isSkipping) return;
    this.#isSkipping = true;
    this.#skipped += 1;
    this.#forget();
  }

  #forget(): void {
    this.#held = undefined;
    this.#hasData = false;
    this.#data.clear();
    this.#event = '';
  }
}

const dataField = Buffer.from('data');
const eventField = Buffer.from('event');

/** Reads behind the end of what is valid, if the expected is longer than that. */
export function isAt(expected: Buffer, bytes: Buffer, from: number): boolean {
  for (let at = 0; at < expected.length; at += 1) {
    if (bytes[from + at] !== expected[at]) return false;
  }
  return true;
}

/** Behind the colon and one space; a line that is a name alone has an empty value. */
function valueAt(bytes: Buffer, colonAt: number, end: number): number {
  if (colonAt === end) return end;
  return bytes[colonAt + 1] === space && colonAt + 1 < end ? colonAt + 2 : colonAt + 1;
}
