// What is decided about: one request, whether it came to us to be answered or another gateway asks what to do with it. The
// steps fill it in one after the other, and recording reads it when it is over.

import type { Assessment } from '../core/assessment.ts';
import type { Decision } from '../core/decision.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import type { HistoryLook } from '../policies/histories.ts';
import type { UsageScopes } from '../policies/usage.ts';
import type { LiveAnswerFacts } from '../wire/answer-reader.ts';
import type { LiveRequest } from '../wire/live-request.ts';
import type { Route } from '../wire/routes.ts';
import type { Identity } from './identity.ts';
import type { RawHeaders } from './raw-headers.ts';

/** What is asked, as far as it was read: an exchange without its answer, and what is kept of its content. */
export interface Asked {
  readonly exchange: Exchange;
  readonly fingerprint: Fingerprint;
  readonly past: HistoryLook;
}

export interface Subject {
  readonly id: string;
  readonly route: Route;
  /** Wall clock, when it arrived. */
  readonly timeMs: number;
  /** Of the client's request. */
  readonly rawHeaders: RawHeaders;
  identity: Identity | undefined;
  ip: string | undefined;
  /** What the body says, once unpacked; undefined when it is not read. */
  text: Buffer | undefined;
  live: LiveRequest | undefined;
  /** One for each request in it: several in a batch, none when nothing was read. */
  asked: readonly Asked[];
  /** Characters of all that is asked, once they are counted, for which they must still be there. */
  askedChars: number | undefined;
  /** Why nothing was read; '' when it was. */
  skipped: string;
  scopes: UsageScopes | undefined;
  assessment: Assessment | undefined;
  decision: Decision | undefined;
  answer: LiveAnswerFacts | undefined;
  /** Answered; 0 before, and when the client went away before there was one. */
  status: number;
}
