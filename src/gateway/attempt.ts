// One try at one target: undici's handler on one side, the forwarding of a request on the other. It uses undici's older
// handler interface, because only that gives headers as they came and says when a body is on its way, and costs no
// promise, no stream and no closure per chunk. All that undici tells ends here: whatever it calls afterwards is ignored.
//
// One timer serves all time limits. It is set once and looks, when it fires, how much time is really left: a chunk then
// costs a look at the clock instead of a timer of its own.

import { nextTick } from 'node:process';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { BodyBridge } from './body-bridge.ts';
import type { Tenant } from './places.ts';
import { codeOf, isOfClient, isOurs, kindOf, type AttemptPhase, type ProblemKind } from './problem.ts';
import { trailersOf } from './response-headers.ts';
import type { Target } from './target.ts';

/** Why an attempt came to nothing. */
export interface Failure {
  readonly kind: ProblemKind;
  readonly code: string;
  /** Whether the target may have had a part of the request. */
  readonly isSent: boolean;
}

/** What an attempt tells; exactly one of `ended` and `failed`, unless it is abandoned or its answer discarded. */
export interface AttemptOwner {
  /** Whom its place counts for (places.ts). */
  readonly holder: string;
  /** Whether the answer is wanted; otherwise the attempt is over for the owner. */
  head(attempt: Attempt, status: number, raw: readonly Buffer[]): boolean;
  /** false: no more until `resume`. */
  chunk(chunk: Buffer): boolean;
  ended(trailers: string[]): void;
  failed(attempt: Attempt, failure: Failure): void;
}

export interface AttemptRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Buffer | BodyBridge | undefined;
}

export interface AttemptClock {
  readonly nowMs: () => number;
  /** When the time for the whole request is over; Infinity without a limit. */
  readonly dueMs: number;
}

const lengthMismatch = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';

/** Code of the failure of a request whose time for everything is over. */
export const outOfTime = 'TOTAL';

/** An answer that nobody wants is read to its end up to this many bytes, which saves its connection. */
const discardedBytesMax = 65_536;

export class Attempt implements Dispatcher.DispatchHandler, Tenant {
  readonly target: Target;
  readonly #owner: AttemptOwner;
  readonly #clock: AttemptClock;
  readonly #ticket: number;
  /** Of a body that is passed on as it comes. */
  #bridge: BodyBridge | undefined;
  #phase: AttemptPhase = 'connecting';
  /** The owner has heard, or does not want to hear, how it ended. */
  #isOver = false;
  /** Whether the answer is one that has no body, whatever length its head tells (RFC 9110, section 8.6). */
  #isBodiless = false;
  /** undici has it, so that undici will say when it is done with it. */
  #isDispatched = false;
  #hasLeft = false;
  #abort: ((error?: Error) => void) | undefined;
  #resume: (() => void) | undefined;
  #isPaused = false;
  #pausedMs = 0;
  #isResumeAsked = false;
  #discardedBytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #timerDueMs = Infinity;
  #sinceMs = 0;
  #limitMs = 0;

  constructor(target: Target, owner: AttemptOwner, clock: AttemptClock) {
    this.target = target;
    this.#owner = owner;
    this.#clock = clock;
    this.#ticket = target.enter(this);
  }

  get holder(): string {
    return this.#owner.holder;
  }

  start(request: AttemptRequest): void {
    const { body } = request;
    this.#bridge = Buffer.isBuffer(body) ? undefined : body;
    this.#isDispatched = true;
    this.#watch(this.target.limits.connectMs);
    this.target.pool.dispatch(
      {
        method: request.method,
        path: this.target.pathOf(request.path),
        headers: [...request.headers],
        body: Buffer.isBuffer(body) ? body : (body?.body ?? null),
      },
      this,
    );
  }

  /** Ends it at once and says nothing more. A connection that is in use is cut. */
  abandon(): void {
    if (!this.#settle()) return;
    if (this.#phase !== 'streaming') this.target.learn(this.#ticket, 'unknown');
    this.#cut();
  }

  /** Goes on after `chunk` returned false; without effect otherwise. */
  resume(): void {
    this.#isResumeAsked = true;
    if (!this.#isPaused || this.#isOver) return;
    this.#isPaused = false;
    this.#sinceMs = this.#clock.nowMs();
    // The parser must not be entered from within a callback of the parser.
    if (this.#resume !== undefined) nextTick(this.#resume);
  }

  /** For what it was sent of the body, or for what it was given of the answer. */
  heldUpMs(): number {
    if (this.#isOver || this.#phase === 'connecting') return 0;
    if (this.#isPaused) return this.#clock.nowMs() - this.#pausedMs;
    return this.#bridge?.waitedMs() ?? 0;
  }

  /** Its place is wanted by others. */
  yield(): void {
    this.#fail('yielded', '');
    this.#cut();
  }

  // What undici calls -----------------------------------------------------------------------------------

  onConnect(abort: (error?: Error) => void): void {
    // A throw takes the request out of the connection's queue and leaves the connection to others.
    if (this.#isOver) throw abandoned;
    this.#abort = abort;
    this.#phase = 'sent';
    this.#watch(this.target.limits.firstByteMs);
  }

  /** A piece of the body is on its way: an upload may take its time as long as it moves. */
  onBodySent(): void {
    this.#sinceMs = this.#clock.nowMs();
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void): boolean {
    if (status < 200 || this.#isOver) return true;
    this.#phase = 'streaming';
    this.#isBodiless = status === 304;
    this.#resume = resume;
    this.#watch(this.target.limits.idleMs);
    const isWanted = this.#owner.head(this, status, raw);
    if (!isWanted) this.#settle();
    return true;
  }

  /** Says what the head of the answer means for the target's health. */
  learn(isFailure: boolean): void {
    this.target.learn(this.#ticket, isFailure ? 'failure' : 'success');
  }

  onData(chunk: Buffer): boolean {
    if (this.#isOver) return this.#discard(chunk);
    this.#sinceMs = this.#clock.nowMs();
    this.#isResumeAsked = false;
    if (this.#owner.chunk(chunk) || this.#isResumeAsked) return true;
    this.#isPaused = true;
    this.#pausedMs = this.#sinceMs;
    return false;
  }

  onComplete(trailers: readonly (Buffer | string)[] | null): void {
    this.#leave();
    if (this.#settle()) this.#owner.ended(trailersOf(trailers));
  }

  onError(error: Error): void {
    this.#leave();
    const code = codeOf(error);
    // undici misses the body of such an answer.
    if (this.#isBodiless && code === lengthMismatch) {
      if (this.#settle()) this.#owner.ended([]);
    } else if (isBrokenOff(this.#bridge?.body)) this.#fail('aborted', 'REQUEST_BODY');
    else this.#fail(kindOf(error, this.#phase), code);
  }

  // Ends ------------------------------------------------------------------------------------------------

  #fail(kind: ProblemKind, code: string): void {
    if (!this.#settle()) return;
    const isInnocent =
      isOfClient(kind) || code === outOfTime || isOurs(code) || isUnderWay(this.#bridge?.body);
    if (!isInnocent) this.target.learn(this.#ticket, 'failure');
    else if (this.#phase !== 'streaming') this.target.learn(this.#ticket, 'unknown');
    this.#owner.failed(this, { kind, code, isSent: this.#phase !== 'connecting' });
  }

  /** @returns false when it was over before. */
  #settle(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return true;
  }

  /** Makes undici give it back: now when it is on a connection, otherwise when a connection comes or fails. */
  #cut(): void {
    if (!this.#isDispatched) this.#leave();
    this.#abort?.(abandoned);
  }

  #leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.target.leave(this);
  }

  #discard(chunk: Buffer): boolean {
    this.#discardedBytes += chunk.length;
    if (this.#discardedBytes > discardedBytesMax) this.#abort?.(abandoned);
    return true;
  }

  // Time ------------------------------------------------------------------------------------------------

  /** From now on something has to happen every `limitMs`. */
  #watch(limitMs: number): void {
    this.#sinceMs = this.#clock.nowMs();
    this.#limitMs = limitMs;
    this.#lookBy(this.#dueMs());
  }

  /** Time in which the sink wants nothing is not the target's. */
  #dueMs(): number {
    const dueMs = this.#isPaused
      ? this.#pausedMs + this.target.limits.takenMs
      : this.#sinceMs + this.#limitMs;
    return Math.min(dueMs, this.#clock.dueMs);
  }

  /**
   * Looks then at the latest. A timer that is early is left as it is: it will look again. The sink may begin to want nothing
   * at any moment, so none is later than what it has then.
   */
  #lookBy(latestMs: number): void {
    const dueMs = Math.min(latestMs, this.#clock.nowMs() + this.target.limits.takenMs);
    if (this.#timer !== undefined && this.#timerDueMs <= dueMs) return;
    clearTimeout(this.#timer);
    this.#timerDueMs = dueMs;
    this.#timer = setTimeout(onTimer, Math.max(1, dueMs - this.#clock.nowMs()), this);
  }

  /** Called by the timer. */
  look(): void {
    this.#timer = undefined;
    if (this.#isOver) return;
    const now = this.#clock.nowMs();
    const dueMs = this.#dueMs();
    if (now < dueMs) {
      this.#lookBy(dueMs);
      return;
    }
    const isOutOfTime = now >= this.#clock.dueMs;
    if (this.#isPaused && !isOutOfTime) this.#fail('untaken', '');
    else this.#fail(timeoutOf[this.#phase], isOutOfTime ? outOfTime : '');
    this.#cut();
  }
}

function onTimer(attempt: Attempt): void {
  attempt.look();
}

const timeoutOf: Readonly<Record<AttemptPhase, ProblemKind>> = {
  connecting: 'timeout-connect',
  sent: 'timeout-first-byte',
  streaming: 'timeout-idle',
};

/** One for all: its stack would tell nothing. */
const abandoned = new Error('the attempt was given up');

/** A body that its sender did not finish. undici reports its end before it destroys the body itself. */
function isBrokenOff(body: Readable | undefined): boolean {
  return body !== undefined && body.destroyed && !body.readableEnded;
}

/** A body that is still coming, or never will: then a target that says nothing may just be waiting for it. */
function isUnderWay(body: Readable | undefined): boolean {
  return body !== undefined && !body.readableEnded;
}
