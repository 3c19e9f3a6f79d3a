// One upstream that requests can be sent to: its pool of connections, its time limits, and what is
// known of its health. A target takes as many requests at once as it has connections and no more: there is no queue,
// because an answer of a model takes seconds, and whoever waits behind it is better served by another target or told. Who
// gets a place when they are short is for places.ts to say.

import { Pool } from 'undici';
import { assert } from '../core/assert.ts';
import { Breaker, type AttemptOutcome, type Surroundings } from './breaker.ts';
import { Places, type Tenant } from './places.ts';

export interface TimeLimits {
  /** Until a connection stands, TLS included. */
  readonly connectMs: number;
  /** From the request, or the last piece of its body, to the head of the answer. */
  readonly firstByteMs: number;
  /** Between two pieces of the answer, not counting time in which the sink did not want any. */
  readonly idleMs: number;
  /** From the first attempt to the end of the answer; no limit when undefined. */
  readonly totalMs: number | undefined;
  /** How long the sink may want nothing of an answer. When places are short, a tenth of it has to do. */
  readonly takenMs: number;
}

export interface TlsOptions {
  /** Authorities in PEM to trust instead of those that Node brings. */
  readonly ca: string | undefined;
  /** Name to ask for and to verify, when it is not the host of the URL. */
  readonly servername: string | undefined;
}

export interface TargetOptions {
  /** Unique in its group; shown in logs and metrics. */
  readonly name: string;
  /** http or https; a path is put before that of each request. No user, password, query or fragment. */
  readonly url: string;
  /** Share of requests in relation to the others; 0 takes it out. */
  readonly weight: number;
  readonly limits: TimeLimits;
  /** Requests at once; each has a connection of its own. */
  readonly connections: number;
  readonly tls: TlsOptions;
}

/** Of `takenMs`: what the client of a place may keep it waiting when another one finds none. */
const patienceShare = 0.1;

/** Answers of providers have a few kilobytes of headers; Node's 16 are not many with a content security policy. */
const headerBytesMax = 65_536;

export class Target {
  readonly name: string;
  readonly weight: number;
  readonly limits: TimeLimits;
  readonly pool: Pool;
  readonly breaker: Breaker;
  readonly places: Places;
  /** Set by health checks; true without them. */
  isUp = true;
  /** Of the smooth round-robin. */
  credit = 0;
  readonly #basePath: string;

  constructor(options: TargetOptions, surroundings: Surroundings) {
    const url = new URL(options.url);
    assert(url.protocol === 'http:' || url.protocol === 'https:', 'a target speaks http or https');
    assert(url.username === '' && url.password === '', 'a target has its credentials in headers');
    assert(url.search === '' && url.hash === '', 'the URL of a target ends with its path');
    assert(options.weight >= 0 && Number.isFinite(options.weight), 'a weight is at least 0');
    this.name = options.name;
    this.weight = options.weight;
    this.limits = options.limits;
    this.#basePath = url.pathname.replace(/\/+$/, '');
    this.pool = openPool(url.origin, options);
    this.breaker = new Breaker(surroundings);
    const { connections: capacity, limits } = options;
    this.places = new Places({
      capacity,
      patienceMs: limits.takenMs * patienceShare,
      nowMs: surroundings.nowMs,
    });
  }

  /** Requests under way. */
  get active(): number {
    return this.places.taken;
  }

  get isAvailable(): boolean {
    return !this.places.isFull && this.isAnswering;
  }

  /** Whether a request could be sent to it, had it a place. */
  get isAnswering(): boolean {
    return this.isUp && this.weight > 0 && this.breaker.admits();
  }

  /** Path of a request as this target knows it; `path` begins with `/`. */
  pathOf(path: string): string {
    return this.#basePath === '' ? path : this.#basePath + path;
  }

  /** Takes a connection's place and the breaker's ticket. */
  enter(tenant: Tenant): number {
    this.places.take(tenant);
    return this.breaker.begin();
  }

  /** Says how the attempt with this ticket went; the place is kept. */
  learn(ticket: number, outcome: AttemptOutcome): void {
    this.breaker.end(ticket, outcome);
  }

  /** Gives the place back. */
  leave(tenant: Tenant): void {
    this.places.give(tenant);
  }
}

/** Time limits of undici are off, because ours cover more and are one timer instead of three. */
function openPool(origin: string, { connections, limits, tls }: TargetOptions): Pool {
  return new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: headerBytesMax,
    connect: {
      // Ends the attempt at connecting; the request itself has been told by our own timer.
      timeout: limits.connectMs,
      ...(tls.ca === undefined ? {} : { ca: tls.ca }),
      ...(tls.servername === undefined ? {} : { servername: tls.servername }),
    },
  });
}
