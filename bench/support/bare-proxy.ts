// What a gateway on Node and undici cannot cost less than: node:http in front, Pool.dispatch behind, the body taken in
// whole, headers passed on, back-pressure and the client's going away heeded. It looks at nothing.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool, type Dispatcher } from 'undici';

const [port = '', upstreamPort = ''] = process.argv.slice(2);
const pool = new Pool(`http://127.0.0.1:${upstreamPort}`, { connections: 8_192, pipelining: 1 });
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length']);

class Passing implements Dispatcher.DispatchHandler {
  readonly #response: ServerResponse;
  #abort: (() => void) | undefined;
  #resume: (() => void) | undefined;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.on('drain', () => this.#resume?.());
    response.on('close', () => {
      if (!response.writableFinished) this.#abort?.();
    });
  }

  onConnect(abort: () => void): void {
    this.#abort = abort;
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void): boolean {
    this.#resume = resume;
    const headers: string[] = [];
    for (let at = 0; at + 1 < raw.length; at += 2) {
      const name = raw[at]?.toString('latin1') ?? '';
      const lower = name.toLowerCase();
      if (lower === 'content-length' || !hopByHop.has(lower))
        headers.push(name, raw[at + 1]?.toString('latin1') ?? '');
    }
    this.#response.writeHead(status, headers);
    if (headers.includes('text/event-stream; charset=utf-8')) this.#response.flushHeaders();
    return true;
  }

  onData(chunk: Buffer): boolean {
    return this.#response.write(chunk);
  }

  onComplete(): void {
    this.#response.end();
  }

  onError(): void {
    this.#response.destroy();
  }
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => pass(request, response, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
}).listen(Number(port), '127.0.0.1');

function pass(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
  const headers: string[] = [];
  const raw = request.rawHeaders;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? '';
    if (!hopByHop.has(name.toLowerCase())) headers.push(name, raw[at + 1] ?? '');
  }
  const { method = 'GET', url = '/' } = request;
  const options = {
    path: url,
    method: method === 'POST' ? method : 'GET',
    headers,
    body: body ?? null,
  } as const;
  pool.dispatch(options, new Passing(response));
}
