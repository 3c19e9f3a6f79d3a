// Reads along with an answer while its bytes pass to the client untouched. A JSON answer is collected and read at the end;
// a stream is read event by event. Everything is bounded: an answer that is larger than the bound passes all the same, but
// says afterwards that it was not inspected, with the counts of tokens if these can be found in its last bytes.
//
// Refused: to look for texts in the bytes without parsing JSON. It saves little, and every server that writes its JSON a
// little differently would be read wrongly.

import type { AnswerReader, LiveAnswerFacts, LiveAnswerLimits } from './answer-reader.ts';
import { uninspected } from './answer-reader.ts';
import { CompressedReader, decoderOf } from './answer-compressed.ts';
import { JsonReader, TailReader } from './answer-json.ts';
import { StreamReader } from './answer-stream.ts';
import { anthropicMessages } from './dialects/anthropic-messages.ts';
import type { Dialect } from './dialects/dialect.ts';
import { openaiChat } from './dialects/openai-chat.ts';
import { openaiResponses } from './dialects/openai-responses.ts';
import type { Route, RouteName } from './routes.ts';

export interface LiveAnswerOptions {
  readonly route: Route;
  /** Headers of the answer, as sent; undefined when it had none. */
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  readonly limits?: LiveAnswerLimits;
}

/** One step of decompression to 4 MiB takes about 10 ms; answers are a hundredth of that. */
export const liveAnswerLimits: LiveAnswerLimits = {
  bodyBytesMax: 1024 * 1024,
  decodedBytesMax: 4 * 1024 * 1024,
  textCharsMax: 1024 * 1024,
};

/** One for each exchange under way. */
export class LiveAnswer {
  readonly #reader: AnswerReader;
  readonly #hasModel: boolean;
  #bytes = 0;

  constructor(options: LiveAnswerOptions) {
    this.#reader = readerOf(options);
    this.#hasModel = dialectOf(options.route) !== undefined;
  }

  /** The chunk is not changed; it must not be changed by others before the end. Never throws. */
  push(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    const isBuffer = Buffer.isBuffer(chunk);
    this.#reader.push(isBuffer ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }

  /** Whole events so far, of a stream that is not compressed; else 0. Responses numbers its next event with it. */
  get eventCount(): number {
    return this.#reader.eventCount ?? 0;
  }

  /** To be called once, also for an answer that was cut off: then what had arrived is told. Never throws. */
  end(): LiveAnswerFacts {
    const facts = this.#reader.end();
    const isUnheard = this.#hasModel && !facts.inspected && facts.heardChars === 0;
    return isUnheard ? { ...facts, heardChars: this.#bytes } : facts;
  }
}

function readerOf(options: LiveAnswerOptions): AnswerReader {
  const { route, limits = liveAnswerLimits } = options;
  const encoding = (options.contentEncoding ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return plainReader(options, limits);
  const decoder = decoderOf(encoding);
  const isRead = dialectOf(route) !== undefined || route.name === 'openai.embeddings';
  if (decoder === undefined || !isRead) return nothingRead;
  // What has been decompressed is in memory already.
  const inner = { ...limits, bodyBytesMax: limits.decodedBytesMax };
  return new CompressedReader({ decoder, limits, inner: () => plainReader(options, inner) });
}

function plainReader(options: LiveAnswerOptions, limits: LiveAnswerLimits): AnswerReader {
  const type = (options.contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isJson = type === 'application/json' || type.endsWith('+json');
  // Vectors are no text, and long: of their answer only the count is read.
  if (options.route.name === 'openai.embeddings') return isJson ? new TailReader() : nothingRead;
  const dialect = dialectOf(options.route);
  if (dialect === undefined) return nothingRead;
  if (type === 'text/event-stream') return new StreamReader(dialect, limits);
  return isJson ? new JsonReader(dialect, limits.bodyBytesMax) : nothingRead;
}

const dialects: ReadonlyMap<RouteName, Dialect> = new Map<RouteName, Dialect>([
  ['anthropic.messages', anthropicMessages],
  ['openai.chat', openaiChat],
  ['openai.completions', openaiChat],
  ['openai.responses', openaiResponses],
]);

function dialectOf(route: Route): Dialect | undefined {
  return route.generates ? dialects.get(route.name) : undefined;
}

const nothingRead: AnswerReader = {
  push: () => undefined,
  end: () => uninspected,
};
