// Health and metrics on a port of their own, which is not for the clients of the API: by default only this machine can
// reach it. Three paths, nothing else, no bodies in. It is as patient as a scraper needs and no more, so that whoever
// reaches it cannot hold its connections; and several scrapes at once are one page.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Fault } from '../core/fault.ts';
import { metricsContentType } from './metrics-page.ts';

/** What the server shows. Functions, because it is shown as it is at the moment; any may reject. */
export interface AdminSources {
  /** Has `ready`; shown as JSON. */
  readonly readiness: () => { readonly ready: boolean } | Promise<{ readonly ready: boolean }>;
  /** Prometheus text. */
  readonly metrics: () => string | Promise<string>;
}

export interface AdminSetting {
  /** By default `127.0.0.1`. */
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
}

export interface AdminServer {
  /** The port in use. */
  readonly port: number;
  /** Ends connections at once. */
  close(): Promise<void>;
}

const connectionsMax = 64;
const headerBytesMax = 8 * 1024;
const headersMax = 50;
const requestMsMax = 5_000;
const idleMsMax = 10_000;
/** A worker that does not answer in this time is what is to be reported. */
const sourceMsMax = 4_000;

/** @throws {Fault} listen.failed */
export async function startAdminServer(setting: AdminSetting, sources: AdminSources): Promise<AdminServer> {
  const pages = makePages(sources);
  const server = createServer(
    {
      maxHeaderSize: headerBytesMax,
      headersTimeout: requestMsMax,
      requestTimeout: requestMsMax,
      keepAliveTimeout: idleMsMax,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void answer(request, response, pages),
  );
  server.maxConnections = connectionsMax;
  server.maxHeadersCount = headersMax;
  // One that sends no request, or reads no answer.
  server.setTimeout(idleMsMax);
  await listen(server, setting);
  // For want of file descriptors a connection may not be accepted; the next one may.
  server.on('error', () => undefined);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : setting.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, setting: AdminSetting): Promise<void> {
  try {
    server.listen(setting.port, setting.host);
    await once(server, 'listening');
  } catch (cause) {
    throw new Fault('listen.failed', {
      what: `cannot listen on ${setting.host}, port ${setting.port}`,
      mend: 'choose a free port and an address of this machine',
      cause,
    });
  }
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

type Pages = ReadonlyMap<string, () => Promise<Page>>;

const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const tooLate: Page = { status: 503, type: plain, text: 'not available\n' };

function makePages(sources: AdminSources): Pages {
  return new Map([
    ['/healthz', () => Promise.resolve({ status: 200, type: json, text: '{"alive":true}\n' })],
    ['/readyz', shared(() => readyPage(sources))],
    ['/metrics', shared(() => metricsPage(sources))],
  ]);
}

/** While a page is being made, everybody who asks waits for the same one. */
function shared(make: () => Promise<Page>): () => Promise<Page> {
  let underWay: Promise<Page> | undefined;
  return () => {
    underWay ??= inTime(make()).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

/** What fails or takes too long is not available; why is for the log of whoever failed. */
async function inTime(page: Promise<Page>): Promise<Page> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Page>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), sourceMsMax);
  });
  try {
    return await Promise.race([page, late]);
  } catch {
    return tooLate;
  } finally {
    clearTimeout(timer);
  }
}

async function readyPage(sources: AdminSources): Promise<Page> {
  const readiness = await sources.readiness();
  return { status: readiness.ready ? 200 : 503, type: json, text: `${JSON.stringify(readiness)}\n` };
}

async function metricsPage(sources: AdminSources): Promise<Page> {
  return { status: 200, type: metricsContentType, text: await sources.metrics() };
}

async function answer(request: IncomingMessage, response: ServerResponse, pages: Pages): Promise<void> {
  const page = await pageFor(request, pages);
  const hasBody = request.headers['content-length'] !== undefined || 'transfer-encoding' in request.headers;
  response.writeHead(page.status, {
    'content-type': page.type,
    'content-length': Buffer.byteLength(page.text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(page.status === 405 ? { allow: 'GET, HEAD' } : {}),
    // Nobody reads a body here, so the connection cannot be used again.
    ...(hasBody ? { connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : page.text);
}

function pageFor(request: IncomingMessage, pages: Pages): Page | Promise<Page> {
  const make = pages.get((request.url ?? '').split('?', 1)[0] ?? '');
  if (make === undefined) return { status: 404, type: plain, text: 'not found\n' };
  if (request.method === 'GET' || request.method === 'HEAD') return make();
  return { status: 405, type: plain, text: 'method not allowed\n' };
}
