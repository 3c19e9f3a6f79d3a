// What somebody else says was answered: the whole answer in its dialect, its events, or only its text; the counts of tokens
// as he has them. It is plain data, because the worker that was told may not be the one that was asked.

import { isObject, type JsonObject } from '../wire/field.ts';
import { LiveAnswer } from '../wire/live-answer.ts';
import { uninspected, type LiveAnswerFacts } from '../wire/answer-reader.ts';
import type { Route } from '../wire/routes.ts';

export interface AnswerReport {
  /** HTTP status that the client got; 0 when it went away before there was one. */
  readonly status: number;
  /** The answer as one JSON object; undefined when not told. Goes before `events`, and those before `text`. */
  readonly body: JsonObject | undefined;
  /** Of a stream, parsed, in order. */
  readonly events: readonly unknown[] | undefined;
  readonly text: string | undefined;
  /** Go before what the answer says itself. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
  readonly stopReason: string | undefined;
  /** From the request's arrival to the answer's last byte; undefined: until now. */
  readonly latencyMs: number | undefined;
}

export function emptyReport(status: number): AnswerReport {
  return {
    status,
    body: undefined,
    events: undefined,
    text: undefined,
    inputTokens: undefined,
    outputTokens: undefined,
    reasoningTokens: undefined,
    stopReason: undefined,
    latencyMs: undefined,
  };
}

/** Tells a report from another message of another worker; what is inside is read by what reads answers. */
export function isAnswerReport(value: unknown): value is AnswerReport {
  return isObject(value) && typeof value.status === 'number';
}

/** Undefined when nothing is told but the status. */
export function answerOf(report: AnswerReport, route: Route): LiveAnswerFacts | undefined {
  const read = readAnswer(report, route);
  const { inputTokens, outputTokens, reasoningTokens, stopReason } = report;
  const isCounted = inputTokens !== undefined || outputTokens !== undefined;
  if (read === undefined && !isCounted) return undefined;
  const facts = read ?? uninspected;
  return {
    ...facts,
    inputTokens: inputTokens ?? facts.inputTokens,
    outputTokens: outputTokens ?? facts.outputTokens,
    reasoningTokens: reasoningTokens ?? facts.reasoningTokens,
    stopReason: stopReason ?? facts.stopReason,
    isCut: outputTokens === undefined && facts.isCut,
  };
}

function readAnswer({ body, events, text }: AnswerReport, route: Route): LiveAnswerFacts | undefined {
  if (body !== undefined) {
    const whole = new LiveAnswer({ route, contentType: 'application/json', contentEncoding: undefined });
    whole.push(Buffer.from(JSON.stringify(body)));
    return whole.end();
  }
  if (events !== undefined) {
    const stream = new LiveAnswer({ route, contentType: 'text/event-stream', contentEncoding: undefined });
    for (const event of events) stream.push(Buffer.from(`data: ${JSON.stringify(event)}\n\n`));
    return stream.end();
  }
  if (text === undefined) return undefined;
  return { ...uninspected, output: text, inspected: true, heardChars: text.length };
}
