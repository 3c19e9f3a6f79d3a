// Sends one request to a group of upstreams and hands its answer to a sink as it comes: no promise, no stream, nothing
// held back, both sides able to stop the other.
//
// What is sent again, and where (docs/decisions/0032-upstreams.md). A request that no target can have seen is tried at
// another one. After that only what is safe to repeat (GET, HEAD, OPTIONS), or what the target itself refused by 503 with
// `retry-after`. Never once the client has the head of an answer, never twice
// at one target, never beyond the group's budget. A second generation is a second bill, and its text another text.

import { nextTick } from 'node:process';
import { Readable } from 'node:stream';
import { Attempt, outOfTime, type AttemptClock, type AttemptOwner, type Failure } from './attempt.ts';
import { bridgeBody } from './body-bridge.ts';
import { isOfClient, type Problem } from './problem.ts';
import { hasHeader, responseHeaders } from './response-headers.ts';
import type { Target } from './target.ts';
import { strangers } from './places.ts';
import { isForwardable } from './upstream-path.ts';
import type { UpstreamGroup } from './upstreams.ts';

export interface ForwardRequest {
  readonly method: string;
  /** With its query, from the client; the target's base path is put before it. */
  readonly path: string;
  /** Flat pairs, filtered (header-filter.ts); the target's own replace those of the same name. */
  readonly headers: readonly string[];
  /** A Readable is taken as it comes and left alone, not destroyed, when the upstream does not want all of it. */
  readonly body: Buffer | Readable | undefined;
  /** Account that the place counts for; those that nobody knows share theirs (places.ts). Default: nobody knows it. */
  readonly holder?: string;
}

/**
 * Takes the answer. Nothing is called before `forward` has returned; then the head at most once, then chunks, then
 * exactly one of `onEnd` and `onError`, and nothing after it. Methods must not throw.
 */
export interface Sink {
  /** Flat pairs without hop-by-hop headers, otherwise as they came. */
  onHeaders(status: number, headers: string[], target: string): void;
  /** The chunk is the sink's to keep. false: no more until `resume` is called. */
  onChunk(chunk: Buffer): boolean;
  /** Flat pairs; mostly none. */
  onEnd(trailers: string[]): void;
  onError(problem: Problem): void;
}

/** A request under way. */
export interface Forwarding {
  /** The client is gone: the upstream's connection is cut now, and the sink gets `aborted` before this returns. */
  abort(): void;
  /** After `onChunk` returned false. */
  resume(): void;
}

export function forward(group: UpstreamGroup, request: ForwardRequest, sink: Sink): Forwarding {
  const course = new Course(group, request, sink);
  course.start();
  return course;
}

/** The first included; each on another target. */
const attemptsMax = 3;
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

class Course implements Forwarding, AttemptOwner {
  readonly holder: string;
  readonly #group: UpstreamGroup;
  readonly #request: ForwardRequest;
  readonly #sink: Sink;
  readonly #tried: Target[] = [];
  readonly #startedMs: number;
  #attempt: Attempt | undefined;
  #isAfterHeaders = false;
  #isOver = false;

  constructor(group: UpstreamGroup, request: ForwardRequest, sink: Sink) {
    this.#group = group;
    this.#request = request;
    this.holder = request.holder ?? strangers;
    this.#sink = sink;
    this.#startedMs = group.surroundings.nowMs();
  }

  start(): void {
    this.#group.budget.earn();
    if (!isForwardable(this.#request.path)) {
      this.#end({ kind: 'protocol', code: 'REQUEST_PATH' });
      return;
    }
    const target = this.#group.choose(this.#tried, this.holder) ?? this.#group.reclaim(this.holder);
    if (target !== undefined) this.send(this.#enter(target));
    else this.#end({ kind: this.#group.isAnswering ? 'no-place' : 'no-healthy-upstream', code: '' });
  }

  abort(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#attempt?.abandon();
    this.#sink.onError(this.#problem({ kind: 'aborted', code: '' }));
  }

  resume(): void {
    this.#attempt?.resume();
  }

  // What attempts tell ----------------------------------------------------------------------------------

  head(attempt: Attempt, status: number, raw: readonly Buffer[]): boolean {
    const isFailure = this.#group.isFailure(status);
    attempt.learn(isFailure);
    if (isFailure && this.#isRepeatable(status, raw) && this.#retry()) return false;
    this.#isAfterHeaders = true;
    this.#sink.onHeaders(status, responseHeaders(raw), attempt.target.name);
    return true;
  }

  chunk(chunk: Buffer): boolean {
    return this.#sink.onChunk(chunk);
  }

  ended(trailers: string[]): void {
    this.#isOver = true;
    this.#sink.onEnd(trailers);
  }

  failed(_attempt: Attempt, failure: Failure): void {
    const canRepeat = !failure.isSent || this.#isSafe();
    if (!this.#isAfterHeaders && isOfTarget(failure) && canRepeat && this.#retry()) return;
    this.#end(failure);
  }

  // Again -----------------------------------------------------------------------------------------------

  /** A body that was sent in part is gone. */
  #isSafe(): boolean {
    if (this.#request.body instanceof Readable) return false;
    return safeMethods.has(this.#request.method);
  }

  /** A target that says when to come back has not done the work. */
  #isRepeatable(status: number, raw: readonly Buffer[]): boolean {
    if (this.#request.body instanceof Readable) return false;
    return this.#isSafe() || (status === 503 && hasHeader(raw, 'retry-after'));
  }

  /** @returns whether another target tries it now. */
  #retry(): boolean {
    if (this.#isOver || this.#tried.length >= attemptsMax) return false;
    const target = this.#group.choose(this.#tried, this.holder);
    if (target === undefined || !this.#group.budget.take()) return false;
    // Not from within a callback of the parser.
    nextTick(send, this, this.#enter(target));
    return true;
  }

  #enter(target: Target): Attempt {
    this.#tried.push(target);
    const { totalMs } = target.limits;
    const clock: AttemptClock = {
      nowMs: this.#group.surroundings.nowMs,
      dueMs: totalMs === undefined ? Infinity : this.#startedMs + totalMs,
    };
    this.#attempt = new Attempt(target, this, clock);
    return this.#attempt;
  }

  send(attempt: Attempt): void {
    if (this.#isOver) return;
    const { method, path, headers, body } = this.#request;
    const { nowMs } = this.#group.surroundings;
    attempt.start({ method, path, headers, body: body instanceof Readable ? bridgeBody(body, nowMs) : body });
  }

  #end(cause: Pick<Problem, 'kind' | 'code'>): void {
    nextTick(tell, this, this.#problem(cause));
  }

  /** Told outside of undici's callbacks, where an error of the sink's would be undici's. */
  tell(problem: Problem): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#sink.onError(problem);
  }

  #problem(cause: Pick<Problem, 'kind' | 'code'>): Problem {
    return {
      kind: cause.kind,
      isAfterHeaders: this.#isAfterHeaders,
      target: this.#tried.at(-1)?.name ?? '',
      code: cause.code,
      attempts: this.#tried.length,
    };
  }
}

/** Not of the request, of the client, or of the time that it was given for all attempts. */
function isOfTarget(failure: Failure): boolean {
  return failure.kind !== 'protocol' && !isOfClient(failure.kind) && failure.code !== outOfTime;
}

function send(course: Course, attempt: Attempt): void {
  course.send(attempt);
}

function tell(course: Course, problem: Problem): void {
  course.tell(problem);
}
