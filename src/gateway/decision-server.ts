// The decision API's listening side, on a port of its own: who may ask, how much he may send, and errors in one shape. It
// is Fastify, because nothing here is hot beside the decision itself, and the schemas of what comes in are the contract.
// A body has to say its length before it is taken in, so that all bodies under way are bounded together.

import { createHash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Fault } from '../core/fault.ts';
import { structureProblem } from '../wire/json-structure.ts';
import { liveLimits } from '../wire/live-request.ts';
import { agentgatewayAdapter } from './agentgateway-adapter.ts';
import type { AdapterDesk, AdapterSetting } from './adapter.ts';
import type { AnswerReport } from './answer-report.ts';
import { DecisionDesk, deskLimits } from './decision-desk.ts';
import { extAuthzAdapter } from './ext-authz-adapter.ts';
import { litellmAdapter } from './litellm-adapter.ts';
import { nativeApi } from './native-api.ts';
import type { DataPlane } from './plane.ts';
import { portkeyAdapter } from './portkey-adapter.ts';

export interface DecisionServerSetting extends AdapterSetting {
  readonly host: string;
  /** 0 for any. */
  readonly port: number;
  /** Undefined: whoever reaches the port may ask. */
  readonly secret: string | undefined;
  /** How long a report is waited for, milliseconds, and how many may be waited for. */
  readonly withinMs: number;
  readonly pendingMax: number;
}

export interface DecisionServerParts {
  readonly plane: () => DataPlane;
  readonly hashKey: KeyObject;
  /** Tells the other workers of a report whose request this one was not asked about. */
  readonly passOn: (ticket: string, report: AnswerReport) => void;
}

/** What stands around a body of the greatest size that is accepted: names, headers, the words of the adapter. */
const envelopeBytes = 256 * 1024;
/** As many levels as a body may have, and those around it. */
const depthMax = 72;
const sweepEveryMs = 5_000;
const connectionsMax = 4_096;

export class DecisionServer {
  readonly #setting: DecisionServerSetting;
  readonly #server: FastifyInstance;
  readonly #desk: DecisionDesk;
  readonly #sweeper: NodeJS.Timeout;

  constructor(setting: DecisionServerSetting, parts: DecisionServerParts) {
    const { plane, hashKey, passOn } = parts;
    const { withinMs, pendingMax } = setting;
    this.#setting = setting;
    const desk = new DecisionDesk(plane, { ...deskLimits, withinMs, pendingMax });
    this.#desk = desk;
    this.#server = makeServer(setting, {
      setting,
      hashKey,
      plane,
      ask: (inquiry, pairing) => desk.ask(inquiry, pairing),
      report: async (ticket, report) => {
        const isPaired = await desk.report(ticket, report);
        if (!isPaired) passOn(ticket, report);
        return isPaired;
      },
    });
    this.#sweeper = setInterval(() => void desk.sweep(), sweepEveryMs);
    this.#sweeper.unref();
  }

  /** Resolves with the port in use. @throws {Fault} listen.failed */
  async listen(): Promise<number> {
    const { host, port } = this.#setting;
    try {
      await this.#server.listen({ host, port });
    } catch (cause) {
      throw new Fault('listen.failed', {
        what: `cannot listen on ${host}:${port} for decisions`,
        mend: 'choose a free port and an address of this machine for decision_api',
        cause,
      });
    }
    const address: AddressInfo | string | null = this.#server.server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** A report that another worker was told; not passed on again. */
  async hear(ticket: string, report: AnswerReport): Promise<void> {
    await this.#desk.report(ticket, report);
  }

  /** Takes nothing new; what still waits for its report is recorded without. */
  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    await this.#server.close();
    await this.#desk.close();
  }
}

function makeServer(setting: DecisionServerSetting, desk: AdapterDesk): FastifyInstance {
  const bodyLimit = desk.plane().setting.bodyBytesMax + envelopeBytes;
  const server = fastify({
    bodyLimit,
    requestTimeout: 30_000,
    keepAliveTimeout: 75_000,
    http: { maxHeaderSize: 64 * 1024 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false } },
  });
  server.server.maxConnections = connectionsMax;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, parseJson);
  server.setErrorHandler((error: FastifyError, request, reply) =>
    refuseError(error, request, { reply, desk }),
  );
  server.setNotFoundHandler((_request, reply) => problem(reply, 404, 'There is no such path here.'));
  const digest = setting.secret === undefined ? undefined : digestOf(setting.secret);
  server.addHook('onRequest', async (request, reply) => admit(request, reply, { digest, desk }));
  server.get('/healthz', async () => ({ alive: true }));
  nativeApi(server, desk);
  litellmAdapter(server, desk);
  portkeyAdapter(server, desk);
  agentgatewayAdapter(server, desk);
  extAuthzAdapter(server, desk);
  return server;
}

async function parseJson(_request: FastifyRequest, body: string | Buffer): Promise<unknown> {
  if (typeof body === 'string' || !isUtf8(body)) throw unreadable('The body is not UTF-8.');
  const problem = structureProblem(body, { depthMax, valuesMax: liveLimits.valuesMax });
  if (problem === 'tooDeep') throw unreadable('The body is nested too deeply.');
  if (problem === 'tooMany') throw unreadable('The body has too many values.');
  try {
    const parsed: unknown = JSON.parse(body.toString());
    return parsed;
  } catch {
    throw unreadable('The body is not JSON.');
  }
}

function unreadable(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}

/** Who may ask, and whether there is room for what he sends; both before any of it is taken in. */
async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  { digest, desk }: { readonly digest: Buffer | undefined; readonly desk: AdapterDesk },
): Promise<void> {
  if (request.url === '/healthz') return;
  if (digest !== undefined && !isAllowed(request, digest)) {
    void reply.header('www-authenticate', 'Bearer');
    await problem(
      reply,
      401,
      'Send the secret of decision_api as bearer token, x-api-key or x-stillwatch-secret.',
    );
    return;
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    await problem(reply, 411, 'Send the body with its length, not in chunks.');
    return;
  }
  const bytes = Number(request.headers['content-length'] ?? 0);
  const { room } = desk.plane();
  if (!room.take(bytes)) {
    void reply.header('retry-after', '1');
    await problem(reply, 503, 'Too much is under way. Try again shortly.');
    return;
  }
  reply.raw.once('close', () => room.give(bytes));
}

/** Headers that the secret may come in: gateways cannot all choose. The last is for those who pass on their client's own. */
const secretHeaders = ['authorization', 'x-api-key', 'x-stillwatch-secret'] as const;

/** Compared by digests, so that time tells neither the length nor how much of it was right. */
function isAllowed({ headers }: FastifyRequest, digest: Buffer): boolean {
  let isRight = false;
  for (const name of secretHeaders) {
    const value = headers[name];
    if (typeof value !== 'string') continue;
    const presented = name === 'authorization' ? value.replace(/^bearer /i, '') : value;
    if (timingSafeEqual(digestOf(presented), digest)) isRight = true;
  }
  return isRight;
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refuseError(
  error: FastifyError,
  request: FastifyRequest,
  { reply, desk }: { readonly reply: FastifyReply; readonly desk: AdapterDesk },
): FastifyReply {
  const status = error.statusCode ?? 500;
  // Messages of the validator name members and never quote values.
  if (status < 500) return problem(reply, status, error.message);
  const code = error instanceof Fault ? error.code : error.name;
  desk.plane().log.write('error', 'decision.failed', { code, route: request.routeOptions.url ?? '' });
  return problem(reply, 500, 'Something went wrong on our side.');
}

/** RFC 9457. */
function problem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  const title = STATUS_CODES[status] ?? 'Error';
  return (
    reply
      .code(status)
      .header('content-type', 'application/problem+json')
      .header('cache-control', 'no-store')
      // As bytes, or a charset would be added to the type.
      .send(Buffer.from(JSON.stringify({ type: 'about:blank', title, status, detail })))
  );
}
