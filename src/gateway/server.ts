// The listening side: connections, their limits, and what is no request at all. Node's parser is strict about what smuggling
// lives on (two lengths, a length beside chunks, bare line ends); what it refuses is answered 400 and the connection closed.
// Slow heads and bodies, floods of headers and of connections end by limits; a request beyond what the worker takes on is
// told so without touching those under way.

import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { Fault } from '../core/fault.ts';
import { routeOf } from '../wire/routes.ts';
import { renderRefusal } from '../wire/refusals.ts';
import { answerPreflight, corsHeaders } from './cors.ts';
import { handle } from './handle.ts';
import { endAnswer } from './linger.ts';
import type { DataPlane } from './plane.ts';
import { Turns } from './turns.ts';

export interface ServerSetting {
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  /** Undefined for plain HTTP. */
  readonly tls: ServerTls | undefined;
  readonly headerBytesMax: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly keepAliveMs: number;
  readonly connectionsMax: number;
}

/** Texts in PEM. */
export interface ServerTls {
  readonly certificate: string;
  readonly key: string;
}

/** Requests that began between two calls of `turnOver`. */
interface Wave {
  underWay: number;
  ended: (() => void) | undefined;
}

/** More lines than any client sends; Node drops those beyond, so they are counted and refused. */
const headerLinesMax = 200;
/** How long a connection stays that was told to end, so that its answer is read. */
const lingerMs = 2_000;
/** How long answers that are broken off may take to say so. */
const lastWordsMs = 2_000;

/**
 * Connections that wait to be taken, at most what the system allows: when thousands of clients come back at once, a
 * worker that is busy for a moment would have those beyond Node's 511 reset.
 */
const waitingMax = 4_096;

export class GatewayServer {
  readonly #server: Server;
  readonly #tlsServer: TlsServer | undefined;
  readonly #plane: () => DataPlane;
  #underWay = 0;
  #wave: Wave = { underWay: 0, ended: undefined };
  #isDraining = false;
  #idle: (() => void) | undefined;
  readonly #turns: Turns = new Turns();
  /** Connections that have been told why they end. */
  readonly #ending = new WeakSet<object>();

  /** @param plane the one in force when a request begins. */
  constructor(setting: ServerSetting, plane: () => DataPlane) {
    this.#plane = plane;
    const serve = (request: IncomingMessage, response: ServerResponse): void =>
      this.#queue(request, response);
    this.#tlsServer = setting.tls === undefined ? undefined : makeTlsServer(setting, setting.tls, serve);
    this.#server = this.#tlsServer ?? createServer(optionsOf(setting), serve);
    this.#server.maxConnections = setting.connectionsMax;
    this.#server.maxHeadersCount = headerLinesMax + 1;
    this.#server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
      this.#unreadable(error, socket),
    );
    this.#server.on('connect', (_request, socket: Socket) =>
      this.#answerRaw(socket, '405 Method Not Allowed', ''),
    );
    this.#server.on('drop', () => this.#plane().metrics.connectionFailed('too-many'));
  }

  get requests(): number {
    return this.#underWay;
  }

  get isListening(): boolean {
    return this.#server.listening && !this.#isDraining;
  }

  /** Resolves with the port in use. @throws {Fault} listen.failed */
  async listen({ host, port }: Pick<ServerSetting, 'host' | 'port'>): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const fail = (cause: NodeJS.ErrnoException): void => reject(listenFault(`${host}:${port}`, cause));
      this.#server.once('error', fail);
      this.#server.listen({ host, port, backlog: waitingMax }, () => {
        this.#server.off('error', fail);
        resolve();
      });
    });
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** Another certificate for connections that begin from now on; without effect on plain HTTP. */
  renewTls(tls: ServerTls): void {
    this.#tlsServer?.setSecureContext(contextOf(tls));
  }

  /** Resolves when all requests that have begun are over; those that begin later are not waited for. */
  turnOver(): Promise<void> {
    const wave = this.#wave;
    this.#wave = { underWay: 0, ended: undefined };
    if (wave.underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      wave.ended = resolve;
    });
  }

  /**
   * Takes nothing new; resolves when what is under way has ended. What has not after `graceMs` is broken off by `breakOff`,
   * and has a moment to say so before its connection is cut.
   */
  async drain(graceMs: number, breakOff: () => void): Promise<void> {
    this.#isDraining = true;
    this.#server.close();
    for (const response of this.#turns.answering) {
      // So that its client does not send another request just when the connection is closed.
      if (!response.headersSent) response.setHeader('connection', 'close');
    }
    this.#server.closeIdleConnections();
    if (!(await this.#isIdleWithin(graceMs))) {
      breakOff();
      await this.#isIdleWithin(lastWordsMs);
    }
    this.#server.closeAllConnections();
  }

  /** Idle: all requests are recorded, and all answers handed to the system, which sends them whatever becomes of us. */
  #isIdleWithin(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (isIdle: boolean): void => {
        clearTimeout(timer);
        this.#turns.onSilence = undefined;
        this.#idle = undefined;
        resolve(isIdle);
      };
      const timer = setTimeout(() => end(false), ms);
      const look = (): void => {
        if (this.#underWay === 0 && this.#turns.answering.size === 0) end(true);
      };
      this.#idle = look;
      this.#turns.onSilence = look;
      look();
    });
  }

  #queue(request: IncomingMessage, response: ServerResponse): void {
    // A socket that breaks is no mistake of ours; what it was answering learns of it by 'close'.
    response.on('error', () => {});
    this.#turns.take(request, response, () => this.#serve(request, response));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const plane = this.#plane();
    if (this.#isDraining) response.setHeader('connection', 'close');
    if (answerPreflight(request, response, plane.setting.cors)) return;
    const refused = this.#refusalOf(request, plane);
    if (refused !== undefined) return refuse(request, response, { refused, plane });
    const wave = this.#wave;
    wave.underWay += 1;
    this.#underWay += 1;
    void handle(request, response, plane).finally(() => {
      this.#underWay -= 1;
      wave.underWay -= 1;
      if (wave.underWay === 0) wave.ended?.();
      if (this.#underWay === 0) this.#idle?.();
    });
  }

  #refusalOf(
    request: IncomingMessage,
    plane: DataPlane,
  ): { readonly kind: 'overloaded' | 'bad-request'; readonly message: string } | undefined {
    if (this.#underWay >= plane.setting.requestsMax) {
      plane.metrics.connectionFailed('overloaded');
      return { kind: 'overloaded', message: 'Too many requests are under way. Try again shortly.' };
    }
    if (request.rawHeaders.length > 2 * headerLinesMax) {
      plane.metrics.connectionFailed('headers');
      return { kind: 'bad-request', message: `A request may have at most ${headerLinesMax} header lines.` };
    }
    // Other upgrades (h2c) are an offer, and the request is answered as it stands.
    if (request.headers.upgrade !== undefined && /websocket/i.test(request.headers.upgrade)) {
      return { kind: 'bad-request', message: 'WebSockets are not served here.' };
    }
    return undefined;
  }

  #unreadable(error: NodeJS.ErrnoException, socket: Socket): void {
    const code = error.code ?? '';
    const [status, reason] = unreadableStatus(code);
    if (code !== 'ECONNRESET') this.#plane().metrics.connectionFailed(reason);
    // Whoever goes on sending after the answer is not listened to, and not cut before it has the answer.
    if (this.#ending.has(socket)) return;
    if (!socket.writable || !this.#turns.isSilent(socket)) {
      socket.destroy();
      return;
    }
    // No dialect is known yet; nothing of what came is repeated.
    const body = JSON.stringify({
      error: {
        message: `The request could not be read (${reason}).`,
        type: 'invalid_request_error',
        param: null,
        code: reason,
      },
    });
    this.#answerRaw(socket, status, body);
  }

  /** The last thing that is said on this connection. */
  #answerRaw(socket: Socket, status: string, body: string): void {
    this.#ending.add(socket);
    const type = body === '' ? '' : 'content-type: application/json\r\n';
    socket.on('error', () => {});
    socket.end(
      `HTTP/1.1 ${status}\r\n${type}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
    const timer = setTimeout(() => socket.destroy(), lingerMs);
    socket.once('close', () => clearTimeout(timer));
  }
}

function optionsOf(setting: ServerSetting): ServerOptions {
  return {
    maxHeaderSize: setting.headerBytesMax,
    headersTimeout: setting.headersMs,
    requestTimeout: setting.bodyMs,
    keepAliveTimeout: setting.keepAliveMs,
    connectionsCheckingInterval: 1_000,
    insecureHTTPParser: false,
    noDelay: true,
  };
}

function makeTlsServer(
  setting: ServerSetting,
  tls: ServerTls,
  serve: (request: IncomingMessage, response: ServerResponse) => void,
): TlsServer {
  // Who does not speak TLS in earnest is waited for as long as who does not send his head.
  const options = { ...optionsOf(setting), ...contextOf(tls), handshakeTimeout: setting.headersMs };
  return createTlsServer(options, serve);
}

function contextOf({ certificate, key }: ServerTls): SecureContextOptions {
  return { cert: certificate, key, minVersion: 'TLSv1.2' };
}

function unreadableStatus(code: string): readonly [status: string, reason: string] {
  if (code === 'HPE_HEADER_OVERFLOW') return ['431 Request Header Fields Too Large', 'headers'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['408 Request Timeout', 'timeout'];
  return ['400 Bad Request', 'malformed'];
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  {
    refused,
    plane: { ids, setting },
  }: {
    readonly refused: { readonly kind: 'overloaded' | 'bad-request'; readonly message: string };
    readonly plane: DataPlane;
  },
): void {
  const { method = 'GET', url = '/', headers: asked } = request;
  const route = routeOf(method, url, asked['anthropic-version'] !== undefined);
  const rendered = renderRefusal(route.family, { ...refused, requestId: ids.next('req_') });
  const { status, headers, body } = rendered;
  const flat = [
    ...Object.entries(headers).flat(),
    'connection',
    'close',
    ...corsHeaders(request, setting.cors),
  ];
  response.writeHead(status, flat);
  endAnswer(request, response, body);
}

function listenFault(where: string, cause: NodeJS.ErrnoException): Fault {
  const inUse = cause.code === 'EADDRINUSE';
  return new Fault('listen.failed', {
    what: `cannot listen on ${where} (${cause.code ?? 'unknown'})`,
    mend: inUse
      ? 'end the program that uses the port, or choose another one'
      : 'choose an address of this machine and a port above 1023',
    cause,
  });
}
