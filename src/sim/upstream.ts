// A model provider on this machine: it speaks Anthropic Messages and the OpenAI dialects so that the official
// SDKs cannot tell, and answers from a seeded generator. The gateway is tried with it, measured with it, and
// shown with it. Equal requests get equal bytes, ids and dates of objects included, so that what came through a
// gateway can be compared with what came without. It keeps no record of requests but counts.
//
// Refused: recorded answers of real providers. They would be truer in detail and are nobody's to publish, and
// no recording reacts to a tool, a schema or a limit.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { assert } from '../core/assert.ts';
import { type FixedAnswer, renderFixed } from './upstream/fixed-answers.ts';
import { writeFrames } from './upstream/frame-writer.ts';
import { contentKey, type PlannedAnswer } from './upstream/planned-answers.ts';
import { errorFrame, type Fault, faultNamed, refuse, requestIdOf } from './upstream/refusals.ts';
import { dialectOf, Routes } from './upstream/routes.ts';
import { type ApiDialect, type Incoming, type Outgoing, parseObject } from './upstream/served.ts';

export interface UpstreamPace {
  /** Speed of answers; 0: as fast as they are read. */
  readonly tokensPerSecond?: number;
  /** Characters in one piece of a stream. */
  readonly pieceChars?: number;
  /** Wait before the first byte, milliseconds. */
  readonly firstByteMs?: number;
}

export interface UpstreamOptions {
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** Absent: 127.0.0.1. */
  readonly host?: string;
  /** Expected as `x-api-key` or as bearer token; undefined: whoever comes is served. */
  readonly apiKey?: string;
  readonly pace?: UpstreamPace;
  readonly seed?: number;
  /** Answers that a simulated world has planned, by `contentKey` of the request's body. */
  readonly answerFor?: (key: string) => PlannedAnswer | undefined;
  /** Pre-rendered answers for measuring; requests are neither checked nor read. */
  readonly isFixed?: boolean;
  /** Packs whole answers for those who accept gzip. */
  readonly packs?: boolean;
  /** Where clients reach it, for addresses inside answers; absent: where it listens. Asked for at each use. */
  readonly publicUrl?: () => string;
}

export interface UpstreamStats {
  readonly requests: number;
  /** Answers that were written to their end. */
  readonly completed: number;
  /** Answers whose reader went away, and those that a fault broke off. */
  readonly aborted: number;
  readonly openStreams: number;
}

export interface Upstream {
  /** Without a slash at the end, and without `/v1`. */
  readonly url: string;
  close(): Promise<void>;
  stats(): UpstreamStats;
}

const bodyBytesMax = 32 << 20;
/** Longer than clients keep idle connections, so that none is closed under a request. */
const keepAliveMs = 75_000;
const pieceCharsUsual = 24;
const charsPerToken = 4.2;

/** @throws the system's error when the port is taken. */
export async function startUpstream(options: UpstreamOptions = {}): Promise<Upstream> {
  const counts = { requests: 0, completed: 0, aborted: 0, openStreams: 0 };
  const { host = '127.0.0.1', port = 0 } = options;
  const server = createServer({ keepAliveTimeout: keepAliveMs });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  assert(address !== null && typeof address === 'object', 'a server that listens has an address');
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  const desk = new Desk({ publicUrl: () => url, ...options }, counts);
  server.on('request', (request, response) => desk.receive(request, response));
  return { url, close: () => closeServer(server), stats: () => ({ ...counts }) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

type Counts = { -readonly [Name in keyof UpstreamStats]: UpstreamStats[Name] };

type WholeAnswer = Exclude<Outgoing, { readonly kind: 'stream' }>;

/** One request on its way to its answer. */
interface Visit {
  readonly incoming: Incoming;
  readonly response: ServerResponse;
  readonly fault?: Fault | undefined;
}

/** Receives requests, finds their answers, and sees them out. */
class Desk {
  readonly #options: UpstreamOptions & { readonly publicUrl: () => string };
  readonly #counts: Counts;
  readonly #routes = new Routes();
  readonly #fixed: ReadonlyMap<string, FixedAnswer> | undefined;
  readonly #pieceChars: number;
  /** Pause after each piece of a stream. */
  readonly #gapMs: number;
  readonly #charsPerMs: number;
  readonly #seed: string;

  constructor(options: UpstreamOptions & { readonly publicUrl: () => string }, counts: Counts) {
    const { tokensPerSecond = 0, pieceChars = pieceCharsUsual } = options.pace ?? {};
    this.#options = options;
    this.#counts = counts;
    this.#fixed = options.isFixed === true ? renderFixed(this.#routes) : undefined;
    this.#pieceChars = pieceChars;
    this.#charsPerMs = (tokensPerSecond * charsPerToken) / 1_000;
    this.#gapMs = tokensPerSecond > 0 ? pieceChars / this.#charsPerMs : 0;
    this.#seed = `${options.seed ?? 1} `;
  }

  receive(request: IncomingMessage, response: ServerResponse): void {
    this.#counts.requests += 1;
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      // What is beyond is drained and dropped, so that the refusal can be read.
      if (size <= bodyBytesMax) parts.push(part);
    });
    request.on('end', () => {
      const raw = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
      const fixed = this.#fixed?.get((request.url ?? '').slice('/v1/'.length));
      if (fixed !== undefined) this.#answerFixed(response, fixed, raw);
      else this.#answer({ incoming: this.#read(request, raw), response }, size);
    });
  }

  #read(request: IncomingMessage, raw: Buffer): Incoming {
    const { method = 'GET', url = '/', headers } = request;
    const [path = '', query = ''] = url.split('?', 2);
    const segments = path
      .replace(/^\/v1\//, '')
      .split('/')
      .map(decoded);
    const digest = createHash('sha256').update(`${this.#seed}${method} ${url}\n`).update(raw).digest('hex');
    return {
      dialect: dialectOf(segments[0], headers),
      method,
      segments,
      query: new URLSearchParams(query),
      headers,
      raw,
      body: raw.length === 0 ? undefined : parseObject(raw),
      digest,
      planned: undefined,
      pieceChars: this.#pieceChars,
      publicUrl: this.#options.publicUrl(),
    };
  }

  #answer(visit: Visit, size: number): void {
    const { incoming, response } = visit;
    if (!this.#isKnown(incoming)) return this.#send(visit, refuse(incoming, 401));
    if (size > bodyBytesMax) return this.#send(visit, refuse(incoming, 413));
    const fault = faultOf(incoming);
    if (fault?.kind === 'reset' || fault?.kind === 'hang') {
      this.#count(response);
      if (fault.kind === 'reset') response.destroy();
      return undefined;
    }
    if (fault?.kind === 'status') return this.#send(visit, refuse(incoming, fault.status));
    const planned = this.#plannedFor(incoming);
    const outgoing =
      planned === undefined || planned.status === 200
        ? this.#routes.answer({ ...incoming, planned: planned?.text })
        : refuse(incoming, planned.status);
    const waitMs = this.#waitMs(outgoing, fault);
    if (waitMs <= 0) return this.#send({ ...visit, fault }, outgoing);
    const timer = setTimeout(() => this.#send({ ...visit, fault }, outgoing), waitMs);
    response.once('close', () => clearTimeout(timer));
    return undefined;
  }

  #isKnown({ headers }: Incoming): boolean {
    const { apiKey } = this.#options;
    if (apiKey === undefined) return true;
    return headers['x-api-key'] === apiKey || headers.authorization === `Bearer ${apiKey}`;
  }

  #plannedFor({ body, method }: Incoming): PlannedAnswer | undefined {
    const { answerFor } = this.#options;
    if (answerFor === undefined || body === undefined || method !== 'POST') return undefined;
    return answerFor(contentKey(body));
  }

  #waitMs(outgoing: Outgoing, fault: Fault | undefined): number {
    const asked = fault?.kind === 'slow' ? fault.waitMs : 0;
    const first = this.#options.pace?.firstByteMs ?? 0;
    if (outgoing.kind !== 'json' || this.#charsPerMs <= 0) return asked + first;
    return asked + first + JSON.stringify(outgoing.body).length / this.#charsPerMs;
  }

  #send({ incoming, response, fault }: Visit, outgoing: Outgoing): void {
    if (outgoing.kind !== 'stream') return this.#sendWhole(incoming, response, outgoing);
    response.writeHead(200, headersOf(incoming, 200, contentTypes.stream));
    this.#counts.openStreams += 1;
    const { frames } = outgoing;
    const breaks = fault?.kind === 'midstream' || fault?.kind === 'cut';
    const broken = { frame: fault?.kind === 'midstream' ? errorFrame(incoming) : undefined };
    const plan = { frames, gapMs: this.#gapMs, ...(breaks ? { fault: broken } : {}) };
    writeFrames(response, plan, (isWhole) => this.#closeStream(isWhole));
  }

  #sendWhole(incoming: Incoming, response: ServerResponse, outgoing: WholeAnswer): void {
    const status = outgoing.kind === 'json' ? outgoing.status : 200;
    const text = outgoing.kind === 'json' ? JSON.stringify(outgoing.body) : outgoing.text;
    const headers = headersOf(incoming, status, contentTypes[outgoing.kind]);
    const accepted = incoming.headers['accept-encoding'];
    const packs = this.#options.packs === true && typeof accepted === 'string' && /\bgzip\b/.test(accepted);
    const body = packs ? gzipSync(text) : Buffer.from(text);
    if (packs) headers['content-encoding'] = 'gzip';
    headers['content-length'] = String(body.length);
    this.#count(response);
    response.writeHead(status, headers);
    response.end(body);
  }

  #closeStream(isWhole: boolean): void {
    this.#counts.openStreams -= 1;
    if (isWhole) this.#counts.completed += 1;
    else this.#counts.aborted += 1;
  }

  #count(response: ServerResponse): void {
    response.once('close', () => {
      if (response.writableFinished) this.#counts.completed += 1;
      else this.#counts.aborted += 1;
    });
  }

  #answerFixed(response: ServerResponse, fixed: FixedAnswer, raw: Buffer): void {
    const isStream = raw.includes('"stream":true') || raw.includes('"stream": true');
    if (isStream) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      this.#counts.openStreams += 1;
      const plan = { frames: fixed.frames, gapMs: this.#gapMs };
      writeFrames(response, plan, (isWhole) => this.#closeStream(isWhole));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': fixed.body.length });
    response.end(fixed.body);
    this.#counts.completed += 1;
  }
}

function faultOf({ headers, body }: Incoming): Fault | undefined {
  const asked = headers['x-upstream-fault'] ?? body?.model;
  const tries = Number(headers['x-stainless-retry-count'] ?? 0);
  return typeof asked === 'string' ? faultNamed(asked, tries) : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const contentTypes = {
  json: 'application/json',
  lines: 'application/x-jsonl',
  stream: 'text/event-stream; charset=utf-8',
} as const satisfies Readonly<Record<Outgoing['kind'], string>>;

/** Limits as each provider tells them; the figures never change, for nobody is limited here. */
const limitHeaders: Readonly<Record<ApiDialect, Readonly<Record<string, string>>>> = {
  anthropic: {
    'anthropic-organization-id': '0b6a5c1e-6f0d-4c53-9d0a-2f4f5d1c7a10',
    'anthropic-ratelimit-requests-limit': '4000',
    'anthropic-ratelimit-requests-remaining': '3999',
    'anthropic-ratelimit-requests-reset': '2026-03-02T00:00:01Z',
    'anthropic-ratelimit-tokens-limit': '400000',
    'anthropic-ratelimit-tokens-remaining': '399000',
    'anthropic-ratelimit-tokens-reset': '2026-03-02T00:00:01Z',
  },
  openai: {
    'openai-version': '2020-10-01',
    'openai-organization': 'meridian-demo',
    'openai-processing-ms': '12',
    'x-ratelimit-limit-requests': '10000',
    'x-ratelimit-remaining-requests': '9999',
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-limit-tokens': '2000000',
    'x-ratelimit-remaining-tokens': '1999000',
    'x-ratelimit-reset-tokens': '1ms',
  },
};

function headersOf({ dialect, digest }: Incoming, status: number, type: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': type,
    [dialect === 'anthropic' ? 'request-id' : 'x-request-id']: requestIdOf(digest),
    ...limitHeaders[dialect],
  };
  if (type === contentTypes.stream) headers['cache-control'] = 'no-cache';
  if (status === 429) headers['retry-after'] = '1';
  // Only those that say for how long keep a client from waiting half a second.
  if (status === 503) headers['retry-after-ms'] = '5';
  if (status >= 400) headers['x-should-retry'] = status === 429 || status >= 500 ? 'true' : 'false';
  return headers;
}
