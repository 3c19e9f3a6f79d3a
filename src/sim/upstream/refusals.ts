// Errors in the shapes of each provider, and the faults that a test asks for by the name of the model or by the
// header `x-upstream-fault`: `fault-429` and other statuses, `fault-midstream` (an error event after some
// frames), `fault-cut` (the connection breaks there), `fault-reset` (it breaks before any answer), `fault-hang`
// (no answer ever), `flaky-2` (503 until the SDK says that it tries for the second time), `slow-1000` (that
// many milliseconds before the first byte). The texts are our own, the shapes are the providers'.

import { framesBeforeFault } from './frame-writer.ts';
import { type ApiDialect, type Incoming, json, type Outgoing } from './served.ts';

const anthropicTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const openaiTypes: Readonly<Record<number, readonly [type: string, code: string | null]>> = {
  400: ['invalid_request_error', null],
  401: ['invalid_request_error', 'invalid_api_key'],
  403: ['invalid_request_error', 'unsupported_country_region_territory'],
  404: ['invalid_request_error', 'model_not_found'],
  429: ['requests', 'rate_limit_exceeded'],
  500: ['server_error', null],
  503: ['server_error', null],
};

const texts: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'The key is not valid.',
  403: 'The key may not do this.',
  404: 'There is no such thing.',
  413: 'The request is too large.',
  429: 'Too many requests.',
  500: 'The server had an error.',
  503: 'The server is busy.',
  529: 'Overloaded',
};

export interface Refusal {
  readonly message?: string;
  /** OpenAI only: the parameter at fault, and a code other than the status's usual one. */
  readonly param?: string;
  readonly code?: string | null;
}

/** The body of an error without its request id. */
function errorBody(dialect: ApiDialect, status: number, refusal: Refusal): object {
  const message = refusal.message ?? texts[status] ?? 'The request failed.';
  if (dialect === 'anthropic') {
    const type = anthropicTypes[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
    return { type: 'error', error: { type, message } };
  }
  const [type, code] =
    openaiTypes[status] ?? (status >= 500 ? ['server_error', null] : (openaiTypes[400] ?? []));
  const own = refusal.code === undefined ? code : refusal.code;
  return { error: { message, type, param: refusal.param ?? null, code: own ?? null } };
}

export function refuse(incoming: Incoming, status: number, refusal: Refusal = {}): Outgoing {
  const body = errorBody(incoming.dialect, status, refusal);
  if (incoming.dialect === 'openai') return json(body, status);
  return json({ ...body, request_id: requestIdOf(incoming.digest) }, status);
}

export function requestIdOf(digest: string): string {
  return `req_${digest.slice(40, 64)}`;
}

/** The frame with which a provider says that it failed in mid-stream. */
export function errorFrame(incoming: Incoming): string {
  if (incoming.dialect === 'anthropic') {
    const body = errorBody('anthropic', 529, {});
    return `event: error\ndata: ${JSON.stringify(body)}\n\n`;
  }
  if (incoming.segments[0] === 'responses') {
    const error = { type: 'error', code: 'server_error', message: texts[500], param: null };
    return `event: error\ndata: ${JSON.stringify({ ...error, sequence_number: framesBeforeFault })}\n\n`;
  }
  return `data: ${JSON.stringify(errorBody('openai', 500, {}))}\n\n`;
}

export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'midstream' | 'cut' | 'reset' | 'hang' }
  | { readonly kind: 'slow'; readonly waitMs: number };

/** Longest wait that a test may ask for. */
const waitMsMax = 600_000;

/** What `name` asks for; `tries` is how often the caller says he has tried before. */
export function faultNamed(name: string, tries: number): Fault | undefined {
  const [, kind = '', value = ''] = /^(fault|flaky|slow)-(\w{1,12})$/.exec(name) ?? [];
  const number = Number(value);
  switch (kind) {
    case 'flaky':
      return tries < number ? { kind: 'status', status: 503 } : undefined;
    case 'slow':
      return number >= 0 ? { kind: 'slow', waitMs: Math.min(number, waitMsMax) } : undefined;
    case 'fault':
      if (value === 'midstream' || value === 'cut' || value === 'reset' || value === 'hang')
        return { kind: value };
      return number >= 400 && number < 600 ? { kind: 'status', status: number } : undefined;
    default:
      return undefined;
  }
}
