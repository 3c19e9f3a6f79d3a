// What remains of a subject: its exchanges with their answers and what was decided, to memory and from there to disk.
// Nobody waits for that unless the configuration says so.

import type { Exchange } from '../core/exchange.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import type { DataPlane } from './plane.ts';
import type { SpoolRecord } from './spool.ts';
import type { Asked, Subject } from './subject.ts';
import { arrivalsOf } from './assess.ts';
import { beginsSlice, othersFirst } from './in-slices.ts';
import { spentTokens } from './spent-tokens.ts';

/** Counts the end of a subject that was assessed. */
export function finishUsage(subject: Subject, { usage, nowMs }: DataPlane): void {
  const { scopes } = subject;
  if (scopes === undefined) return;
  const tokens = spentTokens(subject);
  usage.finish(scopes, isAnswered(subject, tokens) ? tokens : undefined, nowMs());
  const others = arrivalsOf(subject) - 1;
  if (others > 0) usage.finishUnanswered(scopes, others, nowMs());
}

/**
 * Whether somebody was answered who had a right to it, and is known from now on. What no key is needed for makes nobody
 * known: preflights, public lists, redirects, log-ins. Calls of models do, also in dialects that are not read: whoever made
 * only such calls could otherwise push his own windows out with made-up keys.
 */
function isAnswered({ status, route }: Subject, tokens: number): boolean {
  if (status < 200 || status >= 300) return false;
  return route.inspected || (route.answersUnread && route.unread !== 'unknown') || tokens > 0;
}

/** @param latencyMs from arrival to the last byte of the answer; undefined when not known. */
export async function keep(subject: Subject, latencyMs: number | undefined, plane: DataPlane): Promise<void> {
  if (subject.identity === undefined) return;
  const decision = decisionOf(subject);
  const recorded = recordedOf(subject);
  // The decision is about the call as a whole; it goes with the first of a batch, or alone.
  if (recorded.length === 0 && decision !== undefined) await append({ decision }, plane);
  for (const [index, asked] of recorded.entries()) {
    if (beginsSlice(index)) await othersFirst();
    const { exchange, fingerprint } = finished(subject, asked, { latencyMs, plane });
    await append({ exchange, fingerprint, decision: index === 0 ? decision : undefined }, plane);
  }
}

/** Calls that make no model answer are decided about, but are no exchanges: their texts come again with those that do. */
function recordedOf({ asked, route }: Subject): readonly Asked[] {
  return route.generates ? asked : [];
}

/** The exchange with its answer, and the fingerprint of both. */
function finished(
  { answer, status, live }: Subject,
  { exchange, fingerprint, past }: Asked,
  { latencyMs, plane }: { readonly latencyMs: number | undefined; readonly plane: DataPlane },
): Pick<Asked, 'exchange' | 'fingerprint'> {
  const isRead = answer?.inspected === true && live?.batch !== true;
  const isError = status === 0 || status >= 400;
  const output = isError ? '' : isRead ? answer.output : undefined;
  if (status >= 200 && status < 300) plane.histories.learn(past.history, servedOf(answer, output));
  const whole: Exchange = {
    ...exchange,
    status,
    output,
    stopReason: answer?.stopReason,
    inputTokens: answer?.inputTokens,
    outputTokens: answer?.outputTokens,
    reasoningTokens: answer?.reasoningTokens,
    latencyMs,
  };
  return { exchange: whole, fingerprint: plane.fingerprinter.withAnswer(fingerprint, output) };
}

/** Of an answer that came by and could not be read, nothing is known; of one that nobody told of, not even that. */
function servedOf(answer: Subject['answer'], output: string | undefined): string | undefined {
  return answer === undefined ? undefined : (output ?? '');
}

/** What was decided, where it is worth keeping: where a rule held, where one failed, and where nothing was looked at. */
function decisionOf(subject: Subject): DecisionRecord | undefined {
  const { decision, identity, id, timeMs, skipped, answer, route, scopes } = subject;
  if (decision === undefined) return undefined;
  const { outcome, shadow, failed } = decision;
  const isPlain = outcome.rule === '' && shadow.length === 0 && failed.length === 0 && skipped === '';
  if (isPlain) return undefined;
  const inspected = [
    ...(route.unread === '' ? [] : [`route:${route.unread}`]),
    ...(skipped === '' ? ['body'] : []),
    ...(answer?.inspected === true ? ['answer'] : []),
  ];
  const account = identity?.account ?? '';
  return { decision, timeMs, account, unit: scopes?.unit ?? account, exchange: id, inspected };
}

async function append(record: SpoolRecord, { spool, setting }: DataPlane): Promise<void> {
  while (spool.append(record) === 'wait') {
    if (!setting.waitsForSpool) return;
    await spool.whenRoom();
  }
}
