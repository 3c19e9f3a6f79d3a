// What remains of a request when it is over: what is kept of it for the engine, counts for the windows, and a summary for
// metrics, spans and the access log.

import type { Call } from './call.ts';
import { finishUsage, keep } from './keep.ts';
import type { DataPlane } from './plane.ts';
import type { RequestSummary } from './request-summary.ts';

export async function record(call: Call, plane: DataPlane): Promise<void> {
  const { metrics, room, spans, log, clockMs } = plane;
  call.hold(0, room);
  const endMs = clockMs();
  finishUsage(call, plane);
  const summary = summaryOf(call, endMs);
  metrics.requestFinished(summary);
  if (call.trace !== undefined) spans?.finish(call.trace, summary);
  log.access(summary);
  await keep(call, endMs - call.startedMs, plane);
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
