// For tests only: a client that sends exact bytes and gives back exact bytes, to compare what came through a
// gateway with what came without. The official SDKs parse and repair; this one does neither: it takes the
// status, the header lines as they stood, and the body after its framing is undone, since framing belongs to
// each connection. The reason phrase is left out, for HTTP gives it no meaning.

import assert from 'node:assert/strict';
import { connect } from 'node:net';

export interface RawRequest {
  readonly name: string;
  readonly method: string;
  /** With `/v1`; `{id}` stands for the `id` in the JSON answer to the case named `after`. */
  readonly path: string;
  readonly after?: string;
  /** Written as they stand, in this order; host, length and connection are added. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface RawAnswer {
  readonly status: number;
  /** As they stood, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** Whether the body ended as its framing says; false: the connection broke. */
  readonly isWhole: boolean;
}

const answerMsMax = 30_000;

/** Sends one request on a connection of its own and reads until the other side closes. */
export function sendRaw(baseUrl: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(baseUrl);
  const lines = [
    `${request.method} ${request.path} HTTP/1.1`,
    `host: ${host}`,
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
    ...(request.body.length > 0 ? [`content-length: ${request.body.length}`] : []),
    'connection: close',
  ];
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(request.body);
    });
    socket.setTimeout(answerMsMax, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (part) => parts.push(part));
    // A broken connection still leaves what had come.
    socket.on('error', (error) => (parts.length === 0 ? reject(error) : undefined));
    socket.on('close', () => {
      if (parts.length === 0) reject(new Error('closed without an answer'));
      else resolve(readAnswer(Buffer.concat(parts)));
    });
  });
}

function readAnswer(bytes: Buffer): RawAnswer {
  const headEnd = bytes.indexOf('\r\n\r\n');
  assert.ok(headEnd > 0, 'an answer has a head');
  const [statusLine = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const framed = bytes.subarray(headEnd + 4);
  const status = Number(statusLine.split(' ')[1]);
  if (/chunked/i.test(headerOf(headers, 'transfer-encoding') ?? ''))
    return { status, headers, ...unchunked(framed) };
  const length = Number(headerOf(headers, 'content-length') ?? framed.length);
  return { status, headers, body: framed.subarray(0, length), isWhole: framed.length === length };
}

export function headerOf(headers: RawAnswer['headers'], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function unchunked(framed: Buffer): Pick<RawAnswer, 'body' | 'isWhole'> {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = framed.indexOf('\r\n', at);
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(framed.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size)) return { body: Buffer.concat(parts), isWhole: false };
    if (size === 0) return { body: Buffer.concat(parts), isWhole: true };
    parts.push(framed.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

/** Headers that belong to a connection or to the moment, not to the answer. */
const ownHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length']);

/**
 * What differs between an answer and the same answer through a gateway, one line each; none: nothing.
 * @param added names of headers, in lower case, that the gateway is meant to add.
 */
export function differences(
  direct: RawAnswer,
  through: RawAnswer,
  added: ReadonlySet<string> = new Set(),
): readonly string[] {
  const found: string[] = [];
  if (direct.status !== through.status) found.push(`status ${direct.status} became ${through.status}`);
  if (direct.isWhole !== through.isWhole)
    found.push(direct.isWhole ? 'the body was cut' : 'a cut body came as a whole one');
  if (!direct.body.equals(through.body)) found.push(bodyDifference(direct.body, through.body));
  const [before, after] = [direct, through].map(({ headers }) => linesOf(headers));
  for (const line of before ?? []) if (after?.includes(line) !== true) found.push(`lost ${line}`);
  for (const line of after ?? []) {
    const name = line.slice(0, line.indexOf(':'));
    if (before?.includes(line) !== true && !added.has(name)) found.push(`added ${line}`);
  }
  return found;
}

function linesOf(headers: RawAnswer['headers']): readonly string[] {
  return headers
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .filter((line) => !ownHeaders.has(line.slice(0, line.indexOf(':'))));
}

function bodyDifference(direct: Buffer, through: Buffer): string {
  let at = 0;
  while (at < direct.length && direct[at] === through[at]) at += 1;
  const shown = (body: Buffer): string =>
    JSON.stringify(body.toString('latin1', Math.max(0, at - 30), at + 50));
  return `body of ${direct.length} bytes became ${through.length}, from byte ${at} on: ${shown(direct)} became ${shown(through)}`;
}

/** Sends all requests one after the other; gives the answers by name. A path with `{id}` is filled in. */
export async function sendAll(
  baseUrl: string,
  requests: readonly RawRequest[],
): Promise<ReadonlyMap<string, RawAnswer>> {
  const answers = new Map<string, RawAnswer>();
  for (const request of requests) {
    const earlier = request.after === undefined ? undefined : answers.get(request.after);
    const path = earlier === undefined ? request.path : request.path.replace('{id}', idIn(earlier));
    answers.set(request.name, await sendRaw(baseUrl, { ...request, path }));
  }
  return answers;
}

function idIn({ body }: RawAnswer): string {
  const parsed: unknown = JSON.parse(body.toString());
  const id: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'id') : undefined;
  assert.ok(typeof id === 'string', 'the answer before has an id');
  return id;
}
