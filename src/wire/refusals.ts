// What a client hears when the gateway answers instead of the upstream. Official clients know one thing of an error: the
// shape and the status that their provider gives it. So the dialect's own shape comes first, and the members of a problem
// description (RFC 9457) stand beside it, for people and for programs that know those. In OpenAI's shape both fit into
// one object. In Anthropic's the member `type` is taken: there it is always `error`, and the type of the problem is
// `problem_type`, so that the body is plain JSON and not `application/problem+json`. See docs/decisions/0028.
//
// What clients do decides the status (measured with the official packages). 408, 409 and every 5xx are tried again by
// themselves, so policy never uses them. 429 is tried again after the seconds that `retry-after` says; Anthropic's client
// waits whatever it says, OpenAI's ignores more than a minute, so it is never more than that. Everything that needs a
// person is 403 with `x-should-retry: false`. Links and the decision's id stand in the message too, because the message is
// what a person sees in a traceback. No text names a score or a detector: the message comes from the rule.

import type { Family, Route } from './routes.ts';

export type RefusalKind =
  | 'throttle'
  | 'step-up'
  | 'freeze'
  | 'refuse'
  | 'bad-request'
  | 'too-large'
  | 'unauthenticated'
  | 'not-found'
  | 'upstream-unavailable'
  | 'upstream-timeout'
  | 'overloaded'
  | 'shutting-down';

export interface Refusal {
  readonly kind: RefusalKind;
  /** For people; shown as it is. */
  readonly message: string;
  readonly requestId: string;
  readonly decisionId?: string | undefined;
  /** Of what may be tried again; given as 1..60 whatever it is. Default 1. */
  readonly retryAfterSeconds?: number | undefined;
  readonly verificationUrl?: string | undefined;
  readonly appealUrl?: string | undefined;
  /** Further headers, names in small letters. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Names of the quotas that were used up. */
  readonly violatedPolicies?: readonly string[] | undefined;
}

export interface RefusalRendered {
  readonly status: number;
  /** Names in small letters, `content-length` included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Kind {
  readonly status: number;
  readonly anthropicType: string;
  readonly openaiType: string;
  /** Said to programs, by both dialects. */
  readonly code: string;
  /** Type of the problem; about:blank says no more than the status. */
  readonly problem: string;
  readonly title: string;
  readonly isRetried: boolean | undefined;
}

const problems = 'https://iana.org/assignments/http-problem-types#';
const blank = 'about:blank';

const kinds: Readonly<Record<RefusalKind, Kind>> = {
  throttle: {
    status: 429,
    anthropicType: 'rate_limit_error',
    openaiType: 'rate_limit_error',
    code: 'rate_limit_exceeded',
    problem: `${problems}quota-exceeded`,
    title: 'Request quota exceeded',
    isRetried: true,
  },
  'step-up': {
    status: 403,
    anthropicType: 'permission_error',
    openaiType: 'permission_error',
    code: 'verification_required',
    problem: `${problems}abnormal-usage-detected`,
    title: 'Verification required',
    isRetried: false,
  },
  freeze: {
    status: 403,
    anthropicType: 'permission_error',
    openaiType: 'permission_error',
    code: 'access_suspended',
    problem: `${problems}abnormal-usage-detected`,
    title: 'Access suspended',
    isRetried: false,
  },
  refuse: {
    status: 403,
    anthropicType: 'permission_error',
    openaiType: 'permission_error',
    code: 'request_refused',
    problem: blank,
    title: 'Forbidden',
    isRetried: false,
  },
  'bad-request': {
    status: 400,
    anthropicType: 'invalid_request_error',
    openaiType: 'invalid_request_error',
    code: 'invalid_request',
    problem: blank,
    title: 'Bad Request',
    isRetried: false,
  },
  'too-large': {
    status: 413,
    anthropicType: 'request_too_large',
    openaiType: 'invalid_request_error',
    code: 'request_too_large',
    problem: blank,
    title: 'Content Too Large',
    isRetried: false,
  },
  unauthenticated: {
    status: 401,
    anthropicType: 'authentication_error',
    openaiType: 'invalid_request_error',
    code: 'invalid_api_key',
    problem: blank,
    title: 'Unauthorized',
    isRetried: false,
  },
  'not-found': {
    status: 404,
    anthropicType: 'not_found_error',
    openaiType: 'invalid_request_error',
    code: 'unknown_url',
    problem: blank,
    title: 'Not Found',
    isRetried: false,
  },
  'upstream-unavailable': {
    status: 502,
    anthropicType: 'api_error',
    openaiType: 'server_error',
    code: 'upstream_unavailable',
    problem: blank,
    title: 'Bad Gateway',
    isRetried: undefined,
  },
  'upstream-timeout': {
    status: 504,
    anthropicType: 'timeout_error',
    openaiType: 'server_error',
    code: 'upstream_timeout',
    problem: blank,
    title: 'Gateway Timeout',
    isRetried: undefined,
  },
  overloaded: {
    status: 503,
    anthropicType: 'overloaded_error',
    openaiType: 'server_error',
    code: 'overloaded',
    problem: `${problems}temporary-reduced-capacity`,
    title: 'Temporarily reduced capacity',
    isRetried: true,
  },
  'shutting-down': {
    status: 503,
    anthropicType: 'api_error',
    openaiType: 'server_error',
    code: 'shutting_down',
    problem: `${problems}temporary-reduced-capacity`,
    title: 'Temporarily reduced capacity',
    isRetried: true,
  },
};

/** Anthropic's own status for an overload; its client has an error class for it. */
const anthropicOverloaded = 529;

const retryAfterSecondsMax = 60;

/** The whole answer. For the family 'unknown' it has OpenAI's shape, which most other servers took over. */
export function renderRefusal(family: Family, refusal: Refusal): RefusalRendered {
  const kind = kinds[refusal.kind];
  const isAnthropic = family === 'anthropic';
  const status = isAnthropic && refusal.kind === 'overloaded' ? anthropicOverloaded : kind.status;
  const problem = problemOf(kind, refusal, status);
  const content = isAnthropic
    ? { ...anthropicError(kind, refusal), problem_type: kind.problem, ...problem }
    : { type: kind.problem, ...problem, error: openaiError(kind, refusal) };
  const body = Buffer.from(JSON.stringify(content));
  const requestId = headerText(refusal.requestId);
  const headers: Record<string, string> = {
    'content-type': isAnthropic ? 'application/json' : 'application/problem+json',
    'content-length': String(body.length),
    'cache-control': 'no-store',
    [isAnthropic ? 'request-id' : 'x-request-id']: requestId,
    ...refusal.headers,
  };
  if (kind.isRetried === false) headers['x-should-retry'] = 'false';
  if (kind.isRetried === true) headers['retry-after'] = String(secondsOf(refusal));
  return { status, headers, body };
}

/**
 * The same in the middle of a stream, as bytes to be sent before the stream is ended. It begins with a line end, so that
 * a line that was cut off does not swallow it. A stream that was cut off within data, or between a name and its data,
 * cannot be mended: there OpenAI's client fails on JSON that is none instead.
 * @param refusal with the number of events that the client has had, for Responses, which numbers them from 0.
 */
export function renderStreamError(
  family: Family,
  route: Route,
  refusal: Refusal & { readonly sequenceNumber?: number },
): Buffer {
  const kind = kinds[refusal.kind];
  if (family === 'anthropic') return event('error', anthropicError(kind, refusal));
  const error = openaiError(kind, refusal);
  if (route.name !== 'openai.responses') return event(undefined, { error });
  // The members are those of the event's type; the official clients look for `error`.
  return event('error', {
    type: 'error',
    sequence_number: refusal.sequenceNumber ?? 0,
    code: error.code,
    message: error.message,
    param: null,
    error,
  });
}

function event(name: string | undefined, data: object): Buffer {
  return Buffer.from(`\n${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`);
}

/** Its clients show `details` as a member of the error. */
function anthropicError(kind: Kind, refusal: Refusal): object {
  const details = { error_code: kind.code, ...linksOf(refusal) };
  return {
    type: 'error',
    error: { type: kind.anthropicType, message: refusalText(refusal), details },
    request_id: refusal.requestId,
  };
}

interface OpenaiError {
  readonly message: string;
  readonly type: string;
  readonly param: null;
  readonly code: string;
}

/** Its clients show the members of `error` and nothing beside it. */
function openaiError(kind: Kind, refusal: Refusal): OpenaiError {
  const { openaiType: type, code } = kind;
  return { message: refusalText(refusal), type, param: null, code, ...linksOf(refusal) };
}

/** All that a person needs to know, in one text. */
export function refusalText(refusal: Omit<Refusal, 'requestId'>): string {
  const { message, verificationUrl, appealUrl, decisionId } = refusal;
  const parts = [message];
  if (verificationUrl !== undefined) parts.push(`Verify: ${verificationUrl}`);
  if (appealUrl !== undefined) parts.push(`Appeal: ${appealUrl}`);
  if (decisionId !== undefined) parts.push(`Decision: ${decisionId}`);
  return parts.join(' ');
}

function linksOf(refusal: Refusal): object {
  const { decisionId, verificationUrl, appealUrl } = refusal;
  // JSON leaves out what is undefined.
  return { decision_id: decisionId, verification_url: verificationUrl, appeal_url: appealUrl };
}

/** All members of RFC 9457 but the type. */
function problemOf(kind: Kind, refusal: Refusal, status: number): object {
  return {
    title: kind.title,
    status,
    detail: refusal.message,
    instance: `urn:stillwatch:request:${encodeURIComponent(refusal.requestId)}`,
    ...linksOf(refusal),
    'violated-policies': refusal.violatedPolicies,
  };
}

function secondsOf(refusal: Refusal): number {
  const seconds = Math.ceil(refusal.retryAfterSeconds ?? 1);
  return Math.min(retryAfterSecondsMax, Math.max(1, Number.isNaN(seconds) ? 1 : seconds));
}

/** Ids may come from clients; what is no visible ASCII character does not go into a header. */
function headerText(text: string): string {
  return text.slice(0, 128).replaceAll(/[^\x21-\x7e]/g, '_');
}
