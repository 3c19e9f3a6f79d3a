// What remains of a request when it is over: what is kept of it for the engine, counts for the windows, and a summary for
// metrics, spans and the access log.

import { askedSummary } from './asked-summary.ts';
import type { Call } from './call.ts';
import { finishUsage, keep } from './keep.ts';
import type { DataPlane } from './plane.ts';
import { others } from './together.ts';
import type { RequestSummary } from './request-summary.ts';

export async function record(call: Call, plane: DataPlane): Promise<void> {
  const { metrics, room, spans, log, clockMs } = plane;
  call.hold(0, room);
  const endMs = clockMs();
  await plane.over.turn();
  call.answer = call.reader?.end();
  await others;
  finishUsage(call, plane);
  await others;
  const summary = summaryOf(call, endMs);
  metrics.requestFinished(summary);
  if (call.trace !== undefined) spans?.finish(call.trace, summary);
  log.access(summary);
  await others;
  await keep(call, endMs - call.startedMs, plane);
}

/** What it has in common with a request that others answer, and what only who answers it knows. */
function summaryOf(call: Call, endMs: number): RequestSummary {
  const { startedMs, firstByteMs, bodyMs, forwardedMs } = call;
  return {
    ...askedSummary(call, endMs - startedMs),
    overheadMs:
      bodyMs === undefined || forwardedMs === undefined ? undefined : forwardedMs - bodyMs - call.heldMs,
    firstByteMs: firstByteMs === undefined ? undefined : firstByteMs - startedMs,
    bytesIn: call.bytesIn,
    bytesOut: call.bytesOut,
    upstream: call.upstream,
    clientGone: call.isClientGone,
    failure: call.failure,
  };
}
