// What the readers of answers have in common: they take bytes as they pass by, and say at the end what they were.

import { noAnswer, type AnswerFacts } from './dialects/dialect.ts';

/** What can be said of an answer once it is over, or cut off. */
export type LiveAnswerFacts = AnswerFacts & {
  /** Whether all of it was read; false for what no reader knows, what was too large, and what had parts that were. */
  readonly inspected: boolean;
  /** Whether the body, or an event in mid-stream, was an error. */
  readonly hasFailed: boolean;
  /** Characters that the model wrote, as far as they came, kept or not; the bytes of an answer that could not be read. */
  readonly heardChars: number;
  /** Whether it broke off before it said how it ended: counts of tokens are then those of its beginning. */
  readonly isCut: boolean;
};

export interface LiveAnswerLimits {
  /** Of a JSON answer, of a compressed answer before decompression, and of each event of a stream. */
  readonly bodyBytesMax: number;
  /** What a compressed answer may become. */
  readonly decodedBytesMax: number;
  /** Of what is kept of a stream's text. */
  readonly textCharsMax: number;
}

/** Takes the bytes of one answer, of one kind. Neither throws, whatever the bytes. */
export interface AnswerReader {
  /** The chunk is not changed; it must not be changed by others before the end. */
  push(chunk: Buffer): void;
  /** Called once. */
  end(): LiveAnswerFacts;
  /** Events of a stream so far; absent where there are none. */
  readonly eventCount?: number;
}

export const uninspected: LiveAnswerFacts = {
  ...noAnswer,
  inspected: false,
  hasFailed: false,
  heardChars: 0,
  isCut: false,
};
