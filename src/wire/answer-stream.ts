// Streamed answers, event by event. Only events that say something new are parsed: each provider repeats what it has sent
// in pieces, and names the type of an event first, so that a look at a few bytes saves the parsing. Events that name it
// elsewhere are parsed.

import type { AnswerReader, LiveAnswerFacts, LiveAnswerLimits } from './answer-reader.ts';
import { parsedOrNothing } from './field.ts';
import { TextRoom, type AnswerStream, type Dialect } from './dialects/dialect.ts';
import { EventSplitter, isAt } from './event-splitter.ts';

/** Blocks, choices and calls of one answer; the longest agent's answers have some dozens. */
const piecesMax = 4096;

export class StreamReader implements AnswerReader {
  readonly #splitter: EventSplitter;
  readonly #stream: AnswerStream;
  readonly #room: TextRoom;
  #eventCount = 0;

  constructor(dialect: Dialect, limits: LiveAnswerLimits) {
    this.#room = new TextRoom(limits.textCharsMax, piecesMax);
    this.#stream = dialect.stream(this.#room);
    this.#splitter = new EventSplitter({
      eventBytesMax: limits.bodyBytesMax,
      onEvent: (bytes, start, end) => this.#take(bytes, start, end),
    });
  }

  get eventCount(): number {
    return this.#eventCount;
  }

  push(chunk: Buffer): void {
    this.#splitter.push(chunk);
  }

  end(): LiveAnswerFacts {
    const inspected = this.#splitter.skipped === 0 && !this.#room.isFull;
    const { hasFailed } = this.#stream;
    const answer = this.#stream.answer();
    const heardChars = Math.max(this.#room.heardChars, answer.output?.length ?? 0);
    return { ...answer, inspected, hasFailed, heardChars, isCut: answer.stopReason === undefined };
  }

  #take(bytes: Buffer, start: number, end: number): void {
    this.#eventCount += 1;
    // `[DONE]` is no event of the dialect's.
    if (bytes[start] !== brace || isSilent(bytes, start, end)) return;
    this.#stream.take(parsedOrNothing(bytes.toString('utf8', start, end)));
  }
}

const brace = 0x7b;

const typeKey = Buffer.from('{"type":"');

/** Types of events that only repeat others or say nothing that is kept, by their length. */
const silentTypes: ReadonlyMap<number, readonly Buffer[]> = byLength([
  'ping',
  'content_block_stop',
  'message_stop',
  'response.queued',
  'response.in_progress',
  'response.output_item.added',
  'response.content_part.added',
  'response.content_part.done',
  'response.output_text.done',
  'response.output_text.annotation.added',
  'response.refusal.done',
  'response.function_call_arguments.done',
  'response.custom_tool_call_input.done',
  'response.reasoning_text.done',
  'response.reasoning_summary_part.added',
  'response.reasoning_summary_part.done',
  'response.reasoning_summary_text.done',
]);

function byLength(types: readonly string[]): ReadonlyMap<number, readonly Buffer[]> {
  const lengths = new Map<number, Buffer[]>();
  for (const type of types) {
    lengths.set(type.length, [...(lengths.get(type.length) ?? []), Buffer.from(type)]);
  }
  return lengths;
}

/** Whether the event names its type first, as both providers' do, and the type is one that says nothing new. */
function isSilent(bytes: Buffer, start: number, end: number): boolean {
  if (!isAt(typeKey, bytes, start)) return false;
  const from = start + typeKey.length;
  let to = from;
  while (to < end && bytes[to] !== quote) to += 1;
  const types = silentTypes.get(to - from);
  if (types === undefined) return false;
  for (const type of types) {
    if (isAt(type, bytes, from)) return true;
  }
  return false;
}

const quote = 0x22;
