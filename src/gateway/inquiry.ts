// A request that somebody else received and asks about. Whoever asks is trusted (he has the secret), so the account that
// he names counts; what he took from his client (headers, the body) is as hostile as if it had come to us. What is not told
// is said to be not told, and is never guessed.

import type { KeyObject } from 'node:crypto';
import { routeOf } from '../wire/routes.ts';
import type { FormProblem } from './body-form.ts';
import { credentialId } from './credential-accounts.ts';
import type { Identity } from './identity.ts';
import { isName } from './key-records.ts';
import type { DataPlane } from './plane.ts';
import { headerValues, type RawHeaders } from './raw-headers.ts';
import type { Subject } from './subject.ts';

/** Why a body that could be read is not there; recorded as reason for not inspecting it. */
export type Untold = 'body-not-told' | 'body-partial' | 'body-encoding' | FormProblem;

export interface Inquiry {
  readonly method: string;
  /** As on the client's request line. */
  readonly path: string;
  /** Of the client's request, as far as they are told. */
  readonly headers: RawHeaders;
  readonly body: Buffer | Untold;
  readonly sender: Sender;
  /** Address of the client; undefined when not known. */
  readonly ip: string | undefined;
}

export interface Sender {
  readonly account: string;
  readonly keyId: string;
  readonly environment: string;
}

/** All who come without a name are one account, so that limits hold for them together. */
const unidentified = 'unidentified';

/**
 * @param named what the asking gateway says; texts that are no names count as not said
 * @param credential what the client presented, of which only a keyed hash is kept; the account when none is named
 */
export function senderOf(
  named: { readonly account?: unknown; readonly keyId?: unknown; readonly environment?: unknown },
  credential: string | undefined,
  hashKey: KeyObject,
): Sender {
  const hashed = credential === undefined || credential === '' ? '' : credentialId(credential, hashKey);
  const account = nameOf(named.account);
  return {
    account: account !== '' ? account : hashed !== '' ? hashed : unidentified,
    keyId: nameOf(named.keyId) || hashed,
    environment: nameOf(named.environment),
  };
}

function nameOf(value: unknown): string {
  return isName(value) ? value : '';
}

/** As far as it can be told without looking at the body. */
export function subjectOf(inquiry: Inquiry, { ids, nowMs }: DataPlane): Subject {
  const { method, path, headers, body, sender, ip } = inquiry;
  const route = routeOf(method, path, headerValues(headers, 'anthropic-version').length > 0);
  const isRead = route.inspected && typeof body !== 'string';
  return {
    id: ids.next('req_'),
    route,
    timeMs: nowMs(),
    rawHeaders: headers,
    identity: identityOf(sender),
    ip,
    text: isRead ? body : undefined,
    live: undefined,
    asked: [],
    askedChars: undefined,
    skipped: isRead ? '' : typeof body === 'string' && route.inspected ? body : 'route',
    scopes: undefined,
    assessment: undefined,
    decision: undefined,
    answer: undefined,
    status: 0,
  };
}

/** Somebody in front of the client established it, and is trusted. */
function identityOf({ account, keyId, environment }: Sender): Identity {
  const rest = { key: undefined, upstream: undefined, address: undefined };
  return { kind: 'identity', mode: 'trusted-proxy', account, keyId, environment, ...rest };
}
