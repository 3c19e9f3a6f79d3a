// What remains of a request when it is over: an exchange for the engine with what was decided about it, counts for the
// windows, a summary for metrics, spans and the access log. Exchanges go to memory and from there to disk; nobody waits for
// that unless the configuration says so.

import type { Exchange } from '../core/exchange.ts';
import { arrivalsOf } from './assess.ts';
import type { Asked, Call } from './call.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import type { DataPlane } from './plane.ts';
import type { RequestSummary } from './request-summary.ts';
import type { SpoolRecord } from './spool.ts';

export async function record(call: Call, plane: DataPlane): Promise<void> {
  const { metrics, room, spans, log, clockMs } = plane;
  room.give(call.body?.length ?? 0);
  const endMs = clockMs();
  if (call.scopes !== undefined) finishUsage(call, plane);
  const summary = summaryOf(call, endMs);
  metrics.requestFinished(summary);
  if (call.trace !== undefined) spans?.finish(call.trace, summary);
  log.access(summary);
  const decision = decisionOf(call);
  const exchanges = recordedOf(call).map((asked) => finished(call, asked, plane));
  // The decision is about the call as a whole; it goes with the first of a batch, or alone.
  if (exchanges.length === 0 && decision !== undefined) await keep({ decision }, plane);
  for (const [index, { exchange, fingerprint }] of exchanges.entries()) {
    await keep({ exchange, fingerprint, decision: index === 0 ? decision : undefined }, plane);
  }
}

function finishUsage(call: Call, { usage, nowMs }: DataPlane): void {
  const { scopes, answer } = call;
  if (scopes === undefined) return;
  const tokens = (answer?.inputTokens ?? 0) + (answer?.outputTokens ?? 0);
  usage.finish(scopes, tokens, nowMs());
  for (let part = 1; part < arrivalsOf(call); part += 1) usage.finish(scopes, 0, nowMs());
}

/** Calls that make no model answer are decided about, but are no exchanges: their texts come again with those that do. */
function recordedOf({ asked, route }: Call): readonly Asked[] {
  return route.generates ? asked : [];
}

/** The exchange with its answer, and the fingerprint of both. */
function finished(call: Call, { exchange, fingerprint }: Asked, plane: DataPlane): Asked {
  const { answer, status, startedMs, live } = call;
  const isRead = answer?.inspected === true && live?.batch !== true;
  const isError = status === 0 || status >= 400;
  const output = isError ? '' : isRead ? answer.output : undefined;
  const whole: Exchange = {
    ...exchange,
    status,
    output,
    stopReason: answer?.stopReason,
    inputTokens: answer?.inputTokens,
    outputTokens: answer?.outputTokens,
    reasoningTokens: answer?.reasoningTokens,
    latencyMs: plane.clockMs() - startedMs,
  };
  return { exchange: whole, fingerprint: plane.fingerprinter.withAnswer(fingerprint, output) };
}

/** What was decided, where it is worth keeping: where a rule held, where one failed, and where nothing was looked at. */
function decisionOf(call: Call): DecisionRecord | undefined {
  const { decision, identity, id, timeMs, skipped, answer } = call;
  if (decision === undefined) return undefined;
  const { outcome, shadow, failed } = decision;
  const isPlain = outcome.rule === '' && shadow.length === 0 && failed.length === 0 && skipped === '';
  if (isPlain) return undefined;
  const inspected = [...(skipped === '' ? ['body'] : []), ...(answer?.inspected === true ? ['answer'] : [])];
  return { decision, timeMs, account: identity?.account ?? '', exchange: id, inspected };
}

async function keep(record: SpoolRecord, { spool, setting }: DataPlane): Promise<void> {
  while (spool.append(record) === 'wait') {
    if (!setting.waitsForSpool) return;
    await spool.whenRoom();
  }
}

function summaryOf(call: Call, endMs: number): RequestSummary {
  const { identity, live, answer, startedMs, firstByteMs, bodyMs, forwardedMs } = call;
  const temperature = live?.facts.params?.temperature;
  const topP = live?.facts.params?.top_p;
  return {
    id: call.id,
    timeMs: call.timeMs,
    route: call.route.name,
    model: live?.facts.model ?? '',
    stream: live?.facts.stream === true,
    status: call.status,
    decision: call.decision,
    skipped: call.skipped,
    overheadMs:
      bodyMs === undefined || forwardedMs === undefined ? undefined : forwardedMs - bodyMs - call.heldMs,
    firstByteMs: firstByteMs === undefined ? undefined : firstByteMs - startedMs,
    durationMs: endMs - startedMs,
    bytesIn: call.bytesIn,
    bytesOut: call.bytesOut,
    inputTokens: answer?.inputTokens,
    outputTokens: answer?.outputTokens,
    reasoningTokens: answer?.reasoningTokens,
    cacheReadTokens: undefined,
    cacheWriteTokens: undefined,
    upstream: call.upstream,
    clientGone: call.isClientGone,
    failure: call.failure,
    account: identity?.account ?? '',
    ip: call.ip ?? '',
    asked: {
      maxTokens: live === undefined || live.maxTokens === 0 ? undefined : live.maxTokens,
      temperature: typeof temperature === 'number' ? temperature : undefined,
      topP: typeof topP === 'number' ? topP : undefined,
      choices: live?.choices,
    },
    answer: {
      id: answer?.id ?? '',
      model: answer?.model ?? '',
      stopReason: answer?.stopReason ?? '',
    },
  };
}
