// Real neighbours for tests of the outgoing half: raw servers that send exactly the bytes they are told, and a sink that
// keeps what it gets.

import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { forward, type ForwardRequest, type Forwarding, type Sink } from './forward.ts';
import type { Surroundings } from './breaker.ts';
import type { Problem } from './problem.ts';
import { Upstreams, type GroupOptions, type UpstreamGroup } from './upstreams.ts';
import type { TargetOptions, TimeLimits, TlsOptions } from './target.ts';
import { assert } from '../core/assert.ts';

export interface RawServer {
  readonly url: string;
  readonly server: Server;
  /** Connections so far, closed ones included. */
  readonly sockets: readonly Socket[];
  readonly close: () => Promise<void>;
}

/** A server whose every connection is handled by `handle`; nothing is parsed. */
export async function rawServer(handle: (socket: Socket) => void): Promise<RawServer> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // Tests cut connections; what the other side says to that is of no interest.
    socket.on('error', () => {});
    handle(socket);
  });
  return { ...(await listening(server, 'http')), server, sockets };
}

/** Address and end of any server. */
export async function listening(
  server: Server,
  scheme: 'http' | 'https',
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${scheme}://127.0.0.1:${portOf(server.address())}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  assert(typeof address === 'object' && address !== null, 'a server listens at a port');
  return address.port;
}

/** Where nobody listens: a port that was free a moment ago. */
export async function closedUrl(): Promise<string> {
  const server = await rawServer(() => {});
  await server.close();
  return server.url;
}

/** Text of each whole request of a connection, once its body is there, of `content-length` bytes or in chunks as they came. */
export function onRequest(socket: Socket, handle: (request: string) => void): void {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (let length = requestLength(text); length > 0; length = requestLength(text)) {
      const request = text.slice(0, length);
      text = text.slice(length);
      handle(request);
    }
  });
}

/** Bytes of the first request in this text; 0 while it is not whole. */
function requestLength(text: string): number {
  const end = text.indexOf('\r\n\r\n') + 4;
  if (end < 4) return 0;
  const head = text.slice(0, end);
  if (/^transfer-encoding: *chunked/im.test(head)) {
    // A body in chunks ends with an empty one; the tests send no trailers to servers of this kind.
    const last = /(?:^|\r\n)0\r\n\r\n/.exec(text.slice(end));
    return last === null ? 0 : end + last.index + last[0].length;
  }
  const length = end + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return text.length < length ? 0 : length;
}

/** A server that never answers, and when it first has bytes of a request: then its connection is known. */
export async function silentServer(): Promise<RawServer & { readonly asked: Promise<Socket> }> {
  let tell: (socket: Socket) => void = () => {};
  const asked = new Promise<Socket>((resolve) => {
    tell = resolve;
  });
  const server = await rawServer((socket) => socket.once('data', () => tell(socket)).resume());
  return { ...server, asked };
}

/** Resolves when the connection is closed, however it ended. */
export async function closed(socket: Socket): Promise<void> {
  if (socket.closed) return;
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
  });
}

/** Answers every request of every connection with these bytes. */
export async function answering(
  bytes: string,
): Promise<RawServer & { readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = await rawServer((socket) => {
    onRequest(socket, (request) => {
      requests.push(request);
      socket.write(bytes, 'latin1');
    });
  });
  return { ...server, requests };
}

export const okAnswer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

/** With the limits that the configuration has. */
export function targetAt(
  url: string,
  {
    limits,
    tls,
    ...parts
  }: Partial<Omit<TargetOptions, 'limits' | 'tls'>> & {
    readonly limits?: Partial<TimeLimits>;
    readonly tls?: Partial<TlsOptions>;
  } = {},
): TargetOptions {
  return {
    name: new URL(url).host,
    url,
    weight: 1,
    connections: 256,
    limits: {
      connectMs: 5_000,
      firstByteMs: 600_000,
      idleMs: 300_000,
      totalMs: undefined,
      takenMs: 60_000,
      ...limits,
    },
    tls: { ca: undefined, servername: undefined, ...tls },
    ...parts,
  };
}

/** Monotonic time, and chance that always falls the same way. */
const surroundings: Surroundings = { nowMs: () => performance.now(), random: () => 0.5 };

/** A group of these targets for one test; closed after it. `nowMs` takes the place of the clock. */
export async function withGroup(
  {
    nowMs = surroundings.nowMs,
    ...options
  }: Omit<GroupOptions, 'name'> & Partial<Pick<Surroundings, 'nowMs'>>,
  work: (group: UpstreamGroup, upstreams: Upstreams) => Promise<void>,
): Promise<void> {
  const upstreams = new Upstreams([{ name: 'models', ...options }], { ...surroundings, nowMs });
  const group = upstreams.group('models');
  assert(group !== undefined, 'the group is there');
  try {
    await work(group, upstreams);
  } finally {
    await upstreams.destroy();
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly trailers: readonly string[];
  readonly target: string;
  readonly problem: Problem | undefined;
}

export function get(path: string): ForwardRequest {
  return { method: 'GET', path, headers: [], body: undefined };
}

export function post(path: string, body = '{}'): ForwardRequest {
  return { method: 'POST', path, headers: ['content-type', 'application/json'], body: Buffer.from(body) };
}

/** Forwards and collects everything; resolves when it has ended, well or not. */
export async function collect(group: UpstreamGroup, request: ForwardRequest): Promise<Answer> {
  return watch(group, request, {}).answer;
}

/** As `collect`, with a hand in it: `sink` is asked before a thing is kept. */
export function watch(
  group: UpstreamGroup,
  request: ForwardRequest,
  sink: Partial<Pick<Sink, 'onHeaders' | 'onChunk'>>,
): { readonly forwarding: Forwarding; readonly answer: Promise<Answer> } {
  let resolve: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((done) => {
    resolve = done;
  });
  let head: Pick<Answer, 'status' | 'headers' | 'target'> = { status: 0, headers: [], target: '' };
  const chunks: Buffer[] = [];
  let ends = 0;
  const end = (trailers: readonly string[], problem: Problem | undefined): void => {
    ends += 1;
    assert(ends === 1, 'a request ends once');
    resolve({ ...head, body: Buffer.concat(chunks), trailers, problem });
  };
  const forwarding = forward(group, request, {
    onHeaders: (status, headers, target) => {
      assert(head.status === 0, 'there is one head');
      head = { status, headers, target };
      sink.onHeaders?.(status, headers, target);
    },
    onChunk: (chunk) => {
      chunks.push(chunk);
      return sink.onChunk?.(chunk) ?? true;
    },
    onEnd: (trailers) => end(trailers, undefined),
    onError: (problem) => end([], problem),
  });
  return { forwarding, answer };
}
