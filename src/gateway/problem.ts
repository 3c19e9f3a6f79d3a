// What can go wrong with a forwarded request, as a value: the caller turns it into the dialect's own error or, once the
// client has the head of an answer, into the end of a stream. Problems go into logs and records, so they carry codes and
// names of the configuration, never a message: error texts of libraries quote what they choke on.

export type ProblemKind =
  /** No connection: refused, no such host, certificate not accepted. */
  | 'unreachable'
  | 'timeout-connect'
  /** The answer's head did not come in time; also when the time for all ran out before it. */
  | 'timeout-first-byte'
  /** Nothing came for too long in the middle of an answer; also when the time for all ran out in it. */
  | 'timeout-idle'
  /** The connection broke after the request was begun. */
  | 'reset'
  /** What came is not HTTP, or the request cannot be put into it. */
  | 'protocol'
  /** Every target is down, or broken off. */
  | 'no-healthy-upstream'
  /** Those that are not have no place for it. */
  | 'no-place'
  /** Its place was given to another request, because its client kept it waiting. */
  | 'yielded'
  /** The client took nothing of the answer for too long. */
  | 'untaken'
  /** The client went away, or stopped sending its body. */
  | 'aborted';

export interface Problem {
  readonly kind: ProblemKind;
  /** Whether the sink has been given the head of an answer: then no other status can be sent. */
  readonly isAfterHeaders: boolean;
  /** Name of the last target tried; '' when there was none. */
  readonly target: string;
  /** Code of the cause, e.g. `ECONNREFUSED`; '' when it has none. */
  readonly code: string;
  /** Attempts made, the first included. */
  readonly attempts: number;
}

/** Why a request has no place at its upstream. */
export const placeDenials = ['no-place', 'yielded', 'untaken'] as const;
export type PlaceDenial = (typeof placeDenials)[number];

/** Whether the client is the cause, and the target did nothing wrong. */
export function isOfClient(kind: ProblemKind): boolean {
  return kind === 'aborted' || kind === 'yielded' || kind === 'untaken';
}

/** How far an attempt had come. */
export type AttemptPhase = 'connecting' | 'sent' | 'streaming';

/** Kind of an error that undici reports in this phase. */
export function kindOf(error: Error, phase: AttemptPhase): ProblemKind {
  const code = codeOf(error);
  if (isOurs(code) || code === 'UND_ERR_HEADERS_OVERFLOW') return 'protocol';
  if (phase === 'connecting') {
    return code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT' ? 'timeout-connect' : 'unreachable';
  }
  // That an answer ended early, the parser notices as well; it is no other protocol, but a broken connection.
  return error.name === parserError && !error.message.includes('Invalid EOF') ? 'protocol' : 'reset';
}

/** Name of the errors of undici's parser, which have no code in every version. */
const parserError = 'HTTPParserError';

/** Whether the error was found in the request before anything was sent: no fault of the target's. */
export function isOurs(code: string): boolean {
  return (
    code === 'UND_ERR_INVALID_ARG' ||
    code === 'UND_ERR_NOT_SUPPORTED' ||
    code === 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  );
}

const codeShape = /^[A-Z][A-Z0-9_]{1,63}$/;

/** Code of an error; '' when it has none that looks like one. */
export function codeOf(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && codeShape.test(code) ? code : '';
}
