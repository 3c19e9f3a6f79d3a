// What is known about one request when it is over, in numbers and short names: the gateway makes one, and metrics, spans
// and the access log all read it. It has no text of a prompt or an answer, no header and no key, so that none of its
// readers can give one away; what the client chose freely (the model's name) is for each reader to bound.

import type { Decision } from '../core/decision.ts';

export interface RequestSummary {
  /** Opaque; the client got it as request id. */
  readonly id: string;
  /** When the request arrived, milliseconds since 1970 UTC. */
  readonly timeMs: number;
  /** As in `RequestAssessed.route`. */
  readonly route: string;
  /** As asked for; '' when unknown. The client's text. */
  readonly model: string;
  readonly stream: boolean;
  /** HTTP status answered; 0 when the client went away before there was one. */
  readonly status: number;
  /** Undefined when the request was turned away before it came to a decision. */
  readonly decision: Decision | undefined;
  /** Why the content was not read, e.g. `unknown-route`, `body-too-large`; '' when it was. A name from the code. */
  readonly skipped: string;
  /** As in `RequestAssessed.unread`. */
  readonly unread: string;
  /** The gateway's own time between the last byte of the request's body and the upstream request; deliberate delay is left out. */
  readonly overheadMs: number | undefined;
  /** From arrival to the first byte of the answer; undefined when none was sent. */
  readonly firstByteMs: number | undefined;
  /** From arrival to the end, whatever ended it. */
  readonly durationMs: number;
  /** Bytes of bodies as they crossed the client's connection. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
  /** Input tokens read from, and written to, the provider's prompt cache. */
  readonly cacheReadTokens: number | undefined;
  readonly cacheWriteTokens: number | undefined;
  /** Name of the upstream as configured; '' when none was asked. */
  readonly upstream: string;
  /** The client went away before the answer was complete. */
  readonly clientGone: boolean;
  /** What went wrong, as a name from the code, e.g. `upstream.timeout`; '' when nothing did. */
  readonly failure: string;
  /** Who is billed; '' when not established. */
  readonly account: string;
  /** The client's address; '' when unknown. */
  readonly ip: string;
  readonly asked: {
    readonly maxTokens: number | undefined;
    readonly temperature: number | undefined;
    readonly topP: number | undefined;
    readonly choices: number | undefined;
  };
  /** What the upstream said about its answer; '' when it did not. */
  readonly answer: { readonly id: string; readonly model: string; readonly stopReason: string };
}

/** How the request was decided: a rule acted, or only rules in shadow mode held, or none did. */
export type DecisionMode = 'enforce' | 'shadow' | 'none';

export function decisionMode(decision: Decision | undefined): DecisionMode {
  if (decision === undefined) return 'none';
  if (decision.outcome.rule !== '') return 'enforce';
  return decision.shadow.length > 0 ? 'shadow' : 'none';
}
