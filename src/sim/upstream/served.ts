// What comes in and what goes out, between the server (`upstream.ts`) and the routes of the dialects. An answer
// is data: a body, or the frames of an event stream, written lazily so that a slow reader holds back the
// writer. Routes never touch a socket, and know nothing of pacing or faults.

import type { IncomingHttpHeaders } from 'node:http';
import { isObject, type JsonObject } from '../../wire/field.ts';
import { Chance } from '../chance.ts';

export type ApiDialect = 'anthropic' | 'openai';

export interface Incoming {
  readonly dialect: ApiDialect;
  readonly method: string;
  /** Segments of the path after `/v1/`, decoded. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  /** Undefined where the body is no JSON object. */
  readonly body: JsonObject | undefined;
  /** Hexadecimal hash of seed, method, address and body: equal requests get equal answers, ids included. */
  readonly digest: string;
  /** What a simulated world answers here; undefined: the upstream makes something up. */
  readonly planned: string | undefined;
  /** Characters in one piece of a stream. */
  readonly pieceChars: number;
  /** Where clients reach this server, without a slash at the end. */
  readonly publicUrl: string;
}

export type Outgoing =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'stream'; readonly frames: Iterable<string> };

export function json(body: unknown, status = 200): Outgoing {
  return { kind: 'json', status, body };
}

export function chanceOf(incoming: Incoming): Chance {
  return new Chance(incoming.digest);
}

/** `prefix` and `length` characters that follow from the request. */
export function idOf(incoming: Incoming, prefix: string, length = 24): string {
  return prefix + incoming.digest.slice(0, length);
}

/** Seconds since 1970: a moment of early 2026 that follows from the request, so that answers can be compared. */
export function createdOf(incoming: Incoming): number {
  return 1_770_000_000 + (Number.parseInt(incoming.digest.slice(0, 6), 16) % 1_000_000);
}

/** A frame with a name, as Anthropic and OpenAI Responses send them. */
export function namedFrame(data: JsonObject): string {
  return `event: ${String(data.type)}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Whether some part of the request is marked for the cache. */
export function marksCache(incoming: Incoming): boolean {
  return incoming.raw.includes('"cache_control"');
}

export function parseObject(raw: Buffer): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(raw.toString('utf8'));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
