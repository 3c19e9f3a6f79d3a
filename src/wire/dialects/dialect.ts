// What a request body and an answer body say, whatever the provider's dialect. Log readers use it on stored
// bodies, the gateway on live ones. A dialect never throws and never refuses: a field that is not what the
// provider documents counts as absent, because the provider is the one who answers 400, not we.

import type { Message } from '../../core/exchange.ts';
import type { JsonObject } from '../field.ts';
import type { ArgumentRoom } from './argument-json.ts';

export interface RequestFacts {
  readonly model: string | undefined;
  readonly stream: boolean | undefined;
  /** Everything that is not content: sampling, limits, output format. */
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly system: string | undefined;
  readonly messages: readonly Message[];
  readonly tools: readonly unknown[] | undefined;
  /** Conversation id inside the body: the client's claim. */
  readonly session: string | undefined;
}

export interface AnswerFacts {
  readonly id: string | undefined;
  readonly model: string | undefined;
  /** Text answered; '' for an error body; undefined when the body does not say. */
  readonly output: string | undefined;
  readonly stopReason: string | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
}

export interface Dialect {
  readonly endpoint: 'anthropic.messages' | 'openai.chat' | 'openai.responses';
  /** @param room shared by requests that come in one body */
  request(body: JsonObject, room?: ArgumentRoom): RequestFacts;
  /** A whole answer, as one JSON object. */
  answer(body: JsonObject): AnswerFacts;
  /** The events of a streamed answer, in order; cut-off streams give what had arrived. */
  streamed(events: readonly unknown[]): AnswerFacts;
  /** The same for events that arrive one by one, of which no more text is kept than `room` has. */
  stream(room: TextRoom): AnswerStream;
}

/** A streamed answer under way. */
export interface AnswerStream {
  /** The next event, parsed. Costs no more for being the thousandth. */
  take(event: unknown): void;
  /** What has arrived. Asked for once, at the end. */
  answer(): AnswerFacts;
  /** Whether an event said that the answer failed. */
  readonly hasFailed: boolean;
}

/** How much text of one answer is still kept, so that a stream without end does not fill the memory. */
export class TextRoom {
  #chars: number;
  #pieces: number;
  #isFull = false;
  #heardChars = 0;

  /** Characters in all, and pieces: blocks, calls, choices, which cost memory even when empty. */
  constructor(chars: number, pieces: number) {
    this.#chars = chars;
    this.#pieces = pieces;
  }

  /** Whether something did not fit. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The text, or as much of it as fits. */
  fit(text: string): string {
    if (text.length <= this.#chars) {
      this.#chars -= text.length;
      return text;
    }
    const cut = text.slice(0, this.#chars);
    this.#chars = 0;
    this.#isFull = true;
    return cut;
  }

  /** Characters of what the model wrote, kept or not: text, calls, reasoning; as far as it was told piece by piece. */
  get heardChars(): number {
    return this.#heardChars;
  }

  /** Counts a piece of what the model wrote; what is no text is none. */
  hear(piece: unknown): void {
    if (typeof piece === 'string') this.#heardChars += piece.length;
  }

  /** Whether one more piece may be kept. */
  fitsPiece(): boolean {
    this.#pieces -= 1;
    if (this.#pieces < 0) this.#isFull = true;
    return this.#pieces >= 0;
  }
}

/** A stream that is there as a whole is bounded by what holds it. */
export function streamedAnswer(dialect: Dialect, events: readonly unknown[]): AnswerFacts {
  const stream = dialect.stream(new TextRoom(Infinity, Infinity));
  for (const event of events) stream.take(event);
  return stream.answer();
}

export const noAnswer: AnswerFacts = {
  id: undefined,
  model: undefined,
  output: undefined,
  stopReason: undefined,
  inputTokens: undefined,
  outputTokens: undefined,
  reasoningTokens: undefined,
};

const notParams = new Set([
  'messages',
  'input',
  'instructions',
  'system',
  'tools',
  'functions',
  'model',
  'stream',
  'metadata',
  'litellm_metadata',
  'user',
  'prompt',
]);

/** The request without its content and without what says who sent it; undefined when nothing is left. */
export function paramsOf(body: JsonObject): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(body).filter(([key, value]) => !notParams.has(key) && value !== null);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
