// Answers that are one JSON text: collected up to a bound and read at the end. Of one that is larger, and of one that has
// no text, only the last bytes are kept, because all providers write the counts of tokens behind the content. In JSON
// the bytes `"usage":` stand in no string of a model's, whose quotes are escaped.

import { anthropicMessages } from './dialects/anthropic-messages.ts';
import { BodyBytes } from './body-bytes.ts';
import type { Dialect } from './dialects/dialect.ts';
import { tokensOf } from './dialects/openai-chat.ts';
import { isObject, parsedOrNothing } from './field.ts';
import { uninspected, type AnswerReader, type LiveAnswerFacts } from './answer-reader.ts';

export class JsonReader implements AnswerReader {
  readonly #dialect: Dialect;
  /** Undefined once the body has grown over the bound. */
  #body: BodyBytes | undefined;
  readonly #tail: Tail = new Tail();

  constructor(dialect: Dialect, bytesMax: number) {
    this.#dialect = dialect;
    this.#body = new BodyBytes(bytesMax);
  }

  push(chunk: Buffer): void {
    if (this.#body?.fits(chunk) === true) {
      this.#body.push(chunk);
      return;
    }
    if (this.#body !== undefined) this.#tail.push(this.#body.whole);
    this.#body = undefined;
    this.#tail.push(chunk);
  }

  end(): LiveAnswerFacts {
    if (this.#body === undefined) return { ...uninspected, ...this.#tail.tokens() };
    const parsed = parsedOrNothing(this.#body.whole.toString());
    if (!isObject(parsed)) return uninspected;
    const hasFailed = parsed.error !== undefined && parsed.error !== null;
    const answer = this.#dialect.answer(parsed);
    return { ...answer, inspected: true, hasFailed, heardChars: answer.output?.length ?? 0, isCut: false };
  }
}

const tailBytes = 8 * 1024;

/** The end of a body that is not kept, for the counts of tokens, which all providers write behind the content. */
class Tail {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): void {
    // Copied, so that 8 KiB do not hold on to the memory of all chunks that they are part of.
    const end = Buffer.from(chunk.subarray(-tailBytes));
    this.#chunks.push(end);
    this.#length += end.length;
    if (this.#length > 2 * tailBytes || this.#chunks.length > 64) this.#settle();
  }

  tokens(): ReturnType<typeof tokensOf> {
    this.#settle();
    const text = this.#chunks[0]?.toString('latin1') ?? '';
    const at = text.lastIndexOf('"usage"');
    const start = at === -1 ? -1 : text.indexOf('{', at);
    const usage = start === -1 ? undefined : parsedOrNothing(text.slice(start, endOfObject(text, start)));
    return isObject(usage) ? anthropicOrOpenai(usage) : tokensOf(undefined);
  }

  #settle(): void {
    const whole = Buffer.concat(this.#chunks);
    const kept = Buffer.from(whole.subarray(-tailBytes));
    this.#chunks = [kept];
    this.#length = kept.length;
  }
}

/** Behind the brace that closes the one at `start`; strings in counts have no braces. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function anthropicOrOpenai(usage: Readonly<Record<string, unknown>>): ReturnType<typeof tokensOf> {
  if (usage.cache_read_input_tokens === undefined) return tokensOf(usage);
  const { inputTokens, outputTokens, reasoningTokens } = anthropicMessages.answer({ usage });
  return { inputTokens, outputTokens, reasoningTokens };
}

/** For answers of which only the counts matter. */
export class TailReader implements AnswerReader {
  readonly #tail: Tail = new Tail();

  push(chunk: Buffer): void {
    this.#tail.push(chunk);
  }

  end(): LiveAnswerFacts {
    return { ...uninspected, ...this.#tail.tokens(), inspected: true };
  }
}
