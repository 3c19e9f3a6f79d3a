// A simulated world as live traffic: its exchanges in their order, each sent as a real request at its moment on a
// clock that runs faster, with the key of the account that sends it. The upstream answers with the world's own
// answers (`PlannedAnswers`), so that what is served here comes back there as the world meant it, and a
// detector behind the gateway finds in live traffic what it would find in the log. Refusals of the world's own
// service are played too: the upstream gives them, and the gateway sees them pass.
//
// Who falls behind goes on at once: no request is left out to be on time. Answers take their real time while the
// world's clock runs faster, so a request that goes on from an answer waits until that answer has arrived. What
// the gateway refuses does not change the world, whose people never hear of it.

import { Pool } from 'undici';
import type { Exchange } from '../core/exchange.ts';
import { type LiveRequest, liveRequest } from './live-request.ts';
import { contentKey, type PlannedAnswers } from './upstream/planned-answers.ts';
import { generate, type WorldPlan } from './world.ts';

export interface LiveTrafficOptions {
  /** From `planWorld`; it runs once. */
  readonly plan: WorldPlan;
  /** Of the gateway or upstream, without `/v1`. */
  readonly baseUrl: string;
  /** The secret with which an account sends; undefined: it sends nothing. */
  readonly keyOf: (account: string) => string | undefined;
  /** Where the upstream looks for the world's answers; absent: it makes its own. */
  readonly answers?: PlannedAnswers;
  /** Milliseconds of the world in one of ours; Infinity: as fast as it goes. */
  readonly speed: number;
  /** Requests on their way at once. */
  readonly concurrency: number;
  readonly stop?: AbortSignal;
  /** Told after each answer; the tally is the same object each time. */
  readonly onProgress?: (tally: LiveTally) => void;
  /** Milliseconds, from any moment. */
  readonly nowMs: () => number;
  /** Headers beside those of an SDK, as a proxy in front of the gateway would add them. */
  readonly headersOf?: (exchange: Exchange) => Readonly<Record<string, string>>;
}

export interface LiveTally {
  readonly sent: number;
  /** Answers by HTTP status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Requests that got no whole answer. */
  readonly errors: number;
  /** Exchanges without a key or a dialect. */
  readonly skipped: number;
  /** Where the world's clock stands, milliseconds since 1970 UTC. */
  readonly worldMs: number;
}

interface Counts {
  sent: number;
  readonly statuses: Map<number, number>;
  errors: number;
  skipped: number;
  worldMs: number;
}

/** Longest wait for an answer, milliseconds; streams at the pace of people take a while. */
const answerMsMax = 300_000;

/** Resolves when the world has ended or `stop` is aborted and nothing is on its way any more; never rejects. */
export async function startLiveTraffic(options: LiveTrafficOptions): Promise<LiveTally> {
  const { plan, stop, concurrency, speed, nowMs } = options;
  const counts: Counts = { sent: 0, statuses: new Map(), errors: 0, skipped: 0, worldMs: plan.stage.startMs };
  const pool = new Pool(options.baseUrl, {
    connections: concurrency,
    headersTimeout: answerMsMax,
    bodyTimeout: answerMsMax,
  });
  // One listener for all: a signal that each request listened to would complain of so many.
  const cut = (): void => void pool.destroy();
  stop?.addEventListener('abort', cut);
  const underway = new Set<Promise<void>>();
  const arriving = new Map<string, Promise<void>>();
  const begunMs = nowMs();
  for (const { exchange } of generate(plan)) {
    if (stop?.aborted === true) break;
    counts.worldMs = exchange.timeMs;
    const request = requestOf(exchange, options);
    if (request === undefined) {
      counts.skipped += 1;
      continue;
    }
    const dueMs = begunMs + (exchange.timeMs - plan.stage.startMs) / speed;
    if (dueMs > nowMs()) await pause(dueMs - nowMs(), stop);
    if (underway.size >= concurrency) await Promise.race(underway);
    if (isStopped(stop)) break;
    counts.sent += 1;
    const text = exchange.output ?? '';
    const cause = arriving.get(lastAnswerIn(exchange));
    const sending: Promise<void> = send(pool, { exchange, request, options, counts, cause }).finally(() => {
      underway.delete(sending);
      if (arriving.get(text) === sending) arriving.delete(text);
    });
    underway.add(sending);
    if (text !== '') arriving.set(text, sending);
  }
  await Promise.all(underway);
  stop?.removeEventListener('abort', cut);
  if (!pool.destroyed) await pool.close();
  return counts;
}

/** Asked anew after each wait; the compiler takes a signal once seen open for open. */
function isStopped(stop: AbortSignal | undefined): boolean {
  return stop?.aborted === true;
}

function requestOf(exchange: Exchange, options: LiveTrafficOptions): LiveRequest | undefined {
  const secret = options.keyOf(exchange.account);
  return secret === undefined ? undefined : liveRequest(exchange, secret);
}

function pause(ms: number, stop: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop?.addEventListener('abort', end);
  });
}

/** Of what was answered so far in the conversation; '' where nothing was. */
function lastAnswerIn({ messages }: Exchange): string {
  return messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
}

interface Sending {
  /** Settles when the answer has arrived that this request goes on from; undefined: it has, or there is none. */
  readonly cause: Promise<void> | undefined;
  readonly exchange: Exchange;
  readonly request: LiveRequest;
  readonly options: LiveTrafficOptions;
  readonly counts: Counts;
}

async function send(pool: Pool, sending: Sending): Promise<void> {
  const { exchange, request, options, counts, cause } = sending;
  const { answers, stop, onProgress, headersOf } = options;
  const key = answers === undefined ? '' : contentKey(request.body);
  const answer = { status: exchange.status, text: exchange.output ?? '' };
  if (cause !== undefined) await cause;
  answers?.put(key, answer);
  try {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: request.path,
      headers: { ...request.headers, ...headersOf?.(exchange) },
      body: JSON.stringify(request.body),
    });
    // Read to the end, or no connection comes free.
    for await (const part of body) void part;
    counts.statuses.set(statusCode, (counts.statuses.get(statusCode) ?? 0) + 1);
  } catch {
    if (!isStopped(stop)) counts.errors += 1;
  } finally {
    answers?.remove(key, answer);
  }
  onProgress?.(counts);
}
