// The request goes to its upstream and the answer comes back, byte by byte as it was sent: nothing waits for anything but
// the client's own pace. The answer is read along the way. When the client goes away the upstream is told at once; when the
// upstream breaks off, the client is told in its own dialect, as far as that is still possible.

import { renderStreamError } from '../wire/refusals.ts';
import { LiveAnswer } from '../wire/live-answer.ts';
import { hasBody } from './await-body.ts';
import type { Call } from './call.ts';
import { withCors } from './cors.ts';
import { forgetHistory } from './history.ts';
import { forward, type Forwarding, type Sink } from './forward.ts';
import { answerLimits } from './limit-headers.ts';
import { withoutNames } from './hop-by-hop.ts';
import { headerValues } from './raw-headers.ts';
import { placeHolder } from './place-holder.ts';
import type { DataPlane } from './plane.ts';
import { isOfClient, type Problem } from './problem.ts';
import { destinationOf, type Destination } from './routing.ts';
import { profileHeader } from './shape-call.ts';
import { traceParentOf } from './trace-context.ts';
import type { TurnedAway } from './turn-away.ts';

/** Resolves when the answer is over; a refusal when none has begun. */
export function forwardCall(call: Call, plane: DataPlane): Promise<TurnedAway | undefined> {
  const destination = destinationOf(plane.setting.destinations, {
    family: call.route.family,
    model: call.live?.facts.model,
    upstream: call.identity?.upstream,
  });
  if (destination === undefined) {
    call.failure = 'no-upstream';
    return Promise.resolve({ kind: 'not-found', message: 'No upstream serves this call or model.' });
  }
  call.upstream = destination.group.name;
  call.forwardedMs = plane.clockMs();
  return new Promise((resolve) => {
    const delivery = new Delivery(call, plane, resolve);
    delivery.begin(destination);
  });
}

/** What is said about the bytes of a body, and is no longer true of one that was changed. */
const bodyNames: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-digest',
  'content-md5',
  'digest',
  'repr-digest',
]);

class Delivery implements Sink {
  readonly #call: Call;
  readonly #plane: DataPlane;
  readonly #resolve: (turned: TurnedAway | undefined) => void;
  #answer: LiveAnswer | undefined;
  #forwarding: Forwarding | undefined;
  #isStream = false;
  #takesEvents = false;
  #isOver = false;

  constructor(call: Call, plane: DataPlane, resolve: (turned: TurnedAway | undefined) => void) {
    this.#call = call;
    this.#plane = plane;
    this.#resolve = resolve;
  }

  begin(destination: Destination): void {
    const { request, response } = this.#call;
    const body = this.#call.shaped ?? this.#call.body ?? (hasBody(request) ? request : undefined);
    const headers = this.#headersFor(destination, Buffer.isBuffer(body) ? body.length : undefined);
    response.on('drain', () => this.#forwarding?.resume());
    response.on('close', () => this.#closed());
    // Paused first: whoever listens starts it, and what comes before the upstream is there would be lost.
    if (body === request) request.pause().on('data', (chunk: Buffer) => (this.#call.bytesIn += chunk.length));
    const { method = 'GET', url = '/' } = request;
    const holder = placeHolder(this.#call.identity, this.#plane.usage);
    this.#forwarding = forward(destination.group, { method, path: url, headers, body, holder }, this);
    if (response.destroyed) this.#closed();
  }

  onHeaders(status: number, headers: string[], target: string): void {
    const call = this.#call;
    this.#plane.metrics.upstreamTried(call.upstream, target);
    const { response } = call;
    call.status = status;
    call.firstByteMs = this.#plane.clockMs();
    const [contentType] = headerValues(headers, 'content-type');
    const [contentEncoding] = headerValues(headers, 'content-encoding');
    this.#answer = new LiveAnswer({ route: call.route, contentType, contentEncoding });
    headers.push(...answerLimits(call, this.#plane.setting, headers));
    if (call.profile !== '') headers.push(profileHeader, call.profile);
    response.writeHead(status, call.cors.length === 0 ? headers : withCors(headers, call.cors));
    this.#isStream = contentType?.startsWith('text/event-stream') === true;
    // Neither into a compressed stream nor into one whose length was told can an event be put.
    const isPlain = contentEncoding === undefined || contentEncoding === 'identity';
    this.#takesEvents = this.#isStream && isPlain && headerValues(headers, 'content-length').length === 0;
    if (!this.#isStream) return;
    // The head of a stream is not held back until its first event.
    response.flushHeaders();
    forgetHistory(call);
    this.#plane.metrics.streamOpened();
  }

  onChunk(chunk: Buffer): boolean {
    this.#call.bytesOut += chunk.length;
    this.#answer?.push(chunk);
    return this.#call.response.write(chunk);
  }

  onEnd(trailers: string[]): void {
    const { response } = this.#call;
    if (trailers.length > 0) response.addTrailers(pairsOf(trailers));
    response.end();
    this.#finish(undefined);
  }

  onError(problem: Problem): void {
    if (this.#isOver) return;
    const call = this.#call;
    call.failure = problem.kind;
    this.#countFailure(problem);
    const { kind } = problem;
    if (kind === 'aborted' || kind === 'untaken' || (kind === 'yielded' && problem.isAfterHeaders)) {
      call.isClientGone = true;
      call.response.destroy();
      return this.#finish(problem.isAfterHeaders ? undefined : { kind: 'gone' });
    }
    if (!problem.isAfterHeaders) return this.#finish(refusalFor(problem));
    this.#breakOff(problem);
    this.#finish(undefined);
  }

  #countFailure({ kind, target, isAfterHeaders }: Problem): void {
    const { metrics } = this.#plane;
    const { upstream } = this.#call;
    if (kind === 'no-place' || kind === 'yielded' || kind === 'untaken') metrics.placeDenied(upstream, kind);
    if (target === '') return;
    if (!isAfterHeaders) metrics.upstreamTried(upstream, target);
    if (!isOfClient(kind)) metrics.upstreamFailed(upstream, target, kind);
  }

  /** The head is out: a stream can still say what happened; anything else is cut, so that nobody takes it for whole. */
  #breakOff(problem: Problem): void {
    const { response, route, id } = this.#call;
    if (!this.#takesEvents || response.destroyed) {
      response.destroy();
      return;
    }
    const reason = isEnding(problem) ? endingRefusal : lostRefusal;
    const message = `${reason.message} What came before is incomplete.`;
    const sequenceNumber = this.#answer?.eventCount ?? 0;
    const refusal = { kind: reason.kind, message, requestId: id, sequenceNumber };
    response.end(renderStreamError(route.family, route, refusal));
  }

  #closed(): void {
    if (this.#isOver) return;
    if (!this.#call.response.writableFinished) this.#call.isClientGone = true;
    this.#forwarding?.abort();
  }

  #finish(turned: TurnedAway | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#call.reader = this.#answer;
    if (this.#isStream) this.#plane.metrics.streamClosed();
    this.#resolve(turned);
  }

  #headersFor(destination: Destination, bodyBytes: number | undefined): string[] {
    const { identity, ip, request, trace } = this.#call;
    const isPassed = identity?.mode === 'pass-through';
    const filter = isPassed ? destination.headers.passed : destination.headers.replaced;
    const all = filter(request.rawHeaders, { bodyBytes, clientAddress: ip });
    const isChanged = this.#call.shaped !== undefined || this.#call.isUnpacked;
    const kept = isChanged ? withoutNames(all, bodyNames) : all;
    if (!isPassed) kept.push(...destination.credential);
    if (trace === undefined) return kept;
    const traced = kept.filter((_, at) => kept[at - (at % 2)]?.toLowerCase() !== 'traceparent');
    return [...traced, 'traceparent', traceParentOf(trace)];
  }
}

function pairsOf(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length >> 1 }, (_, at) => [flat[2 * at] ?? '', flat[2 * at + 1] ?? '']);
}

const lostRefusal = {
  kind: 'upstream-unavailable',
  message: 'The connection to the model was lost.',
} as const;
const endingRefusal = { kind: 'shutting-down', message: 'The gateway is ending. Try again.' } as const;

/** Whether we broke it off ourselves, because the time of those under way is over. */
function isEnding({ code }: Problem): boolean {
  return code === 'UND_ERR_DESTROYED';
}

function refusalFor(problem: Problem): TurnedAway {
  const { kind } = problem;
  if (isEnding(problem)) return endingRefusal;
  if (kind.startsWith('timeout')) {
    return { kind: 'upstream-timeout', message: 'The model did not answer in time.' };
  }
  if (kind === 'yielded') {
    return { kind: 'overloaded', message: 'The request body came too slowly.', retryAfterSeconds: 5 };
  }
  if (kind === 'no-place' || kind === 'no-healthy-upstream') {
    return { kind: 'overloaded', message: 'The model is not available at the moment.', retryAfterSeconds: 5 };
  }
  return { kind: 'upstream-unavailable', message: 'The model could not be reached.' };
}
