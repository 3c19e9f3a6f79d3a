// From what a gateway's log says to an `Exchange`. The formats of gateways differ in names, not in kind: who,
// when, two bodies, some counts. A draft holds what the log states outside the bodies; the bodies fill the
// rest, and where both speak the log wins, because it is what the gateway measured.

import { createHash } from 'node:crypto';
import type { Account } from '../core/account.ts';
import type { Endpoint, Exchange } from '../core/exchange.ts';
import type { BodyFacts } from './dialects/body.ts';
import { isShallow } from './field.ts';

export interface ExchangeDraft {
  readonly id: string;
  readonly timeMs: number;
  readonly account: string;
  readonly status: number;
  readonly key?: string | undefined;
  readonly session?: string | undefined;
  readonly ip?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly endpoint?: Endpoint | undefined;
  readonly model?: string | undefined;
  readonly stream?: boolean | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly system?: string | undefined;
  readonly messages?: Exchange['messages'] | undefined;
  readonly tools?: readonly unknown[] | undefined;
  readonly output?: string | undefined;
  readonly stopReason?: string | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
  readonly latencyMs?: number | undefined;
}

/** Every field in the interface's order, so that all exchanges share one object shape. */
export function finishExchange(draft: ExchangeDraft, bodies?: BodyFacts): Exchange {
  const request = bodies?.request;
  const answer = bodies?.answer;
  const output = draft.output ?? answer?.output;
  return {
    id: draft.id,
    timeMs: draft.timeMs,
    account: draft.account,
    key: draft.key,
    session: draft.session ?? request?.session,
    ip: draft.ip,
    asn: undefined,
    userAgent: draft.userAgent,
    tls: undefined,
    headersHash: undefined,
    endpoint: draft.endpoint ?? bodies?.endpoint ?? 'other',
    model: draft.model ?? request?.model ?? answer?.model ?? 'unknown',
    stream: draft.stream ?? request?.stream,
    params: shallow(draft.params ?? request?.params),
    system: draft.system ?? request?.system,
    messages: draft.messages ?? request?.messages ?? [],
    tools: shallow(draft.tools ?? request?.tools),
    // A failed request has no answer; the text of its error is not one.
    output: draft.status >= 400 ? (output === undefined ? undefined : '') : output,
    stopReason: draft.stopReason ?? answer?.stopReason,
    status: draft.status,
    inputTokens: draft.inputTokens ?? answer?.inputTokens,
    outputTokens: draft.outputTokens ?? answer?.outputTokens,
    reasoningTokens: draft.reasoningTokens ?? answer?.reasoningTokens,
    latencyMs: draft.latencyMs,
  };
}

/** What somebody nested to overflow whoever walks it is no parameter and no tool. */
function shallow<Value>(value: Value | undefined): Value | undefined {
  return isShallow(value) ? value : undefined;
}

/** What a log knows about an account: rarely more than the organisation it belongs to. */
export function loggedAccount(account: string, facts: Partial<Account>): Account {
  return {
    account,
    createdMs: undefined,
    organization: facts.organization,
    parent: facts.parent,
    app: facts.app,
    program: undefined,
    class: undefined,
    verification: 'none',
    payment: undefined,
    emailDomain: facts.emailDomain,
    signupIp: undefined,
    signupAsn: undefined,
    country: undefined,
    plan: undefined,
    declaredUse: undefined,
  };
}

/**
 * Id of a key that is never the secret: a value that looks like a live key is replaced by its SHA-256 in
 * hexadecimal, which is also how LiteLLM stores keys, so that both forms of one key agree.
 */
export function keyId(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const bare = value.replace(/^Bearer\s+/i, '');
  const secret = bare.length >= 20 && /^(sk|pk|rk|gsk|xai|AIza|ya29)[-_.A-Za-z0-9]/.test(bare);
  return secret || bare !== value ? createHash('sha256').update(bare).digest('hex') : value;
}

/** `192.0.2.7:4711`, `[2001:db8::1]:4711` or a list of forwarded addresses → the first address alone. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const first = (value.split(',', 1)[0] ?? '').trim();
  const bracketed = /^\[([0-9a-fA-F:.]+)\](?::\d+)?$/.exec(first);
  const text = bracketed?.[1] ?? first.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return /^[0-9a-fA-F:.]{3,45}$/.test(text) ? text : undefined;
}

/** An HTTP status out of a number, its text, or an error's code; undefined when it is none. */
export function statusOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 100 && number <= 599
    ? number
    : undefined;
}
