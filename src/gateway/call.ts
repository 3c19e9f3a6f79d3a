// One request that came to be answered, and what has become known of it: a subject with its connection, its bytes and its
// times.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Assessment } from '../core/assessment.ts';
import type { Decision } from '../core/decision.ts';
import type { UsageScopes } from '../policies/usage.ts';
import type { LiveAnswerFacts } from '../wire/answer-reader.ts';
import type { LiveAnswer } from '../wire/live-answer.ts';
import type { LiveRequest } from '../wire/live-request.ts';
import type { Route } from '../wire/routes.ts';
import type { Identity } from './identity.ts';
import type { RawHeaders } from './raw-headers.ts';
import type { BodyRoom } from './receive.ts';
import type { Asked, Subject } from './subject.ts';
import type { RequestTrace } from './trace-context.ts';

/** Of a request in a batch: its exchange, fingerprint and history, measured at 10,000 (1.6 to 3.6 kB without their texts). */
const partBytes = 3_000;

export class Call implements Subject {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly id: string;
  readonly route: Route;
  readonly timeMs: number;
  /** Of the monotonic clock, as are the other times. */
  readonly startedMs: number;
  readonly rawHeaders: RawHeaders;
  /** What every answer says to a browser, as flat pairs. */
  readonly cors: readonly string[];
  trace: RequestTrace | undefined;
  identity: Identity | undefined;
  ip: string | undefined;
  /** As it goes on: as it came, or unpacked. Undefined when it is passed on without being held. */
  body: Buffer | undefined;
  /** Whether it came compressed. */
  isUnpacked = false;
  text: Buffer | undefined;
  /** Sent instead of `body`, when an output profile changed it. */
  shaped: Buffer | undefined;
  /** Output profile that changed it; '' for none. */
  profile = '';
  /** Taken of the room for bodies. */
  heldBytes = 0;
  /** Beside it, of what was read of a batch. */
  #partsBytes = 0;
  live: LiveRequest | undefined;
  asked: readonly Asked[] = [];
  askedChars: number | undefined;
  skipped = '';
  scopes: UsageScopes | undefined;
  assessment: Assessment | undefined;
  decision: Decision | undefined;
  /** Reads along with the answer; what it says is `answer`, once it is over. */
  reader: LiveAnswer | undefined;
  answer: LiveAnswerFacts | undefined;
  status = 0;
  upstream = '';
  /** What went wrong, as a name from the code; '' when nothing did. */
  failure = '';
  /** How long a rule held it back, milliseconds. */
  heldMs = 0;
  isClientGone = false;
  bytesIn = 0;
  bytesOut = 0;
  /** When the body was there, the request went on, and the first byte of an answer came; undefined before. */
  bodyMs: number | undefined;
  forwardedMs: number | undefined;
  firstByteMs: number | undefined;

  constructor(
    http: { readonly request: IncomingMessage; readonly response: ServerResponse },
    named: { readonly id: string; readonly route: Route; readonly cors: readonly string[] },
    times: { readonly timeMs: number; readonly startedMs: number },
  ) {
    this.request = http.request;
    this.response = http.response;
    this.rawHeaders = http.request.rawHeaders;
    this.id = named.id;
    this.cors = named.cors;
    this.route = named.route;
    this.timeMs = times.timeMs;
    this.startedMs = times.startedMs;
  }

  /** Holds so many bytes of its body from now on, of those that were taken of `room` for it. */
  hold(bytes: number, room: BodyRoom): void {
    room.give(this.heldBytes - bytes);
    this.heldBytes = bytes;
  }

  /** Holds what was read of a batch too, which may be many times its body; given back by `releaseParts`. */
  holdParts(room: BodyRoom): void {
    if (this.asked.length < 2) return;
    this.#partsBytes = this.asked.length * partBytes;
    room.give(-this.#partsBytes);
  }

  releaseParts(room: BodyRoom): void {
    room.give(this.#partsBytes);
    this.#partsBytes = 0;
  }
}
