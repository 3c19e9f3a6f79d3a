// Whether a worker keeps up: a timer that is due every tenth of a second, and how late it comes. Everything else in the
// worker is late by as much. Counted as a distribution, so that several readers of the page do not disturb each other and
// a stall between two readings is not lost.

import type { GatewayMetrics } from './metrics.ts';

const tickMs = 100;

/**
 * Starts to measure, until the function that it returns is called. Does not keep the process alive.
 *
 * @param nowMs a clock that is never set back, with fractions of a millisecond.
 */
export function watchEventLoop(
  metrics: Pick<GatewayMetrics, 'eventLoopDelayed'>,
  nowMs: () => number,
): () => void {
  let last = nowMs();
  const timer = setInterval(() => {
    const now = nowMs();
    metrics.eventLoopDelayed(Math.max(0, now - last - tickMs));
    last = now;
  }, tickMs);
  timer.unref();
  return () => clearInterval(timer);
}
