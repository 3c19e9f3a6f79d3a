// Who sends a request: what authentication established, and nothing else. `user`, `metadata.user_id`, the user agent
// and X-Forwarded-For are claims: others record them, nothing here reads them. Several ways may be on; they are tried
// as configured, and the first that knows the credential decides. Each knows its own by its form, so that a revoked
// key of ours is refused and not passed through as somebody else's.

import { CredentialNames } from './credential-accounts.ts';
import type { KeyFacts } from './key-scopes.ts';
import { keyStart } from './key-text.ts';
import type { KeyRefusal, KeyRing } from './keys.ts';
import { hasQueryCredential, presentedCredential } from './presented-credential.ts';
import { proxyIdentity, secretKeyOf, type ProxyRefusal, type ProxySource } from './proxy-identity.ts';
import type { RequestOrigin } from './raw-headers.ts';

export type IdentityMode = 'keys' | 'pass-through' | 'trusted-proxy';

export interface KeysSource {
  readonly mode: 'keys';
  readonly keys: KeyRing;
}

export interface PassThroughSource {
  readonly mode: 'pass-through';
  readonly names: CredentialNames;
  /** Account by `credentialId`; a credential without one is an account of its own. */
  readonly accounts: ReadonlyMap<string, string>;
}

export type IdentitySource = KeysSource | PassThroughSource | ProxySource;

/** Holds no secret: may be recorded and printed. */
export interface Identity {
  readonly kind: 'identity';
  readonly mode: IdentityMode;
  /** Who is billed. */
  readonly account: string;
  /** Public id of the key; '' when a proxy does not say. */
  readonly keyId: string;
  /** '' where there is none: passed-through credentials, proxies that do not say. */
  readonly environment: string;
  /** Scopes of a key of ours, to be asked with `permits`; undefined in the other modes, which have none. */
  readonly key: KeyFacts | undefined;
  /** Name of the upstream that its requests go to; undefined for whichever serves dialect and model. */
  readonly upstream: string | undefined;
  /** Client address that a trusted proxy signed; goes before X-Forwarded-For. Undefined in the other modes. */
  readonly address: string | undefined;
}

export type RefusalReason = 'missing' | 'malformed' | 'conflicting' | 'in-query' | KeyRefusal | ProxyRefusal;

export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** The mode that refused; undefined when none knew the credential. */
  readonly mode: IdentityMode | undefined;
  /** For records, never for the caller; only of a key whose secret was right. */
  readonly keyId: string | undefined;
}

/** For the caller: what is wrong and how to mend it, without a word of what was sent. */
export const refusalTexts: Readonly<Record<RefusalReason, string>> = {
  missing: 'No API key was sent. Send it as "Authorization: Bearer KEY" or "x-api-key: KEY".',
  malformed: 'The API key header is not well formed. Send "Authorization: Bearer KEY" or "x-api-key: KEY".',
  conflicting: 'Two different credentials were sent. Send one.',
  'in-query':
    'An API key in the query of the URL is not accepted. Send it as "x-api-key: KEY" or "x-goog-api-key: KEY".',
  unknown: 'The API key is not valid.',
  revoked: 'The API key has been revoked.',
  'not-yet': 'The API key is not valid yet.',
  expired: 'The API key has expired.',
  'proxy-untrusted': 'The signed identity is not accepted from this address.',
  'proxy-malformed': 'The signed identity is not well formed.',
  'proxy-signature': 'The signature of the identity is not valid.',
  'proxy-expired': 'The signed identity has expired; check the clocks.',
};

/** @param secret hashes credentials, at least 16 bytes; with another one all accounts get other names. */
export function passThroughSource(secret: string, accounts: ReadonlyMap<string, string>): PassThroughSource {
  return { mode: 'pass-through', names: new CredentialNames(secretKeyOf(secret)), accounts };
}

/** All refusals are 401. Cost: 2 to 10 µs by mode; no credential is kept between requests. */
export function identify(
  request: RequestOrigin,
  sources: readonly IdentitySource[],
  nowMs: number,
): Identity | Refusal {
  if (hasQueryCredential(request.target ?? '')) return refusal('in-query', undefined);
  const presented = presentedCredential(request.headers);
  for (const source of sources) {
    if (source.mode === 'trusted-proxy') {
      const answer = byProxy(request, source, nowMs);
      if (answer !== undefined) return answer;
      continue;
    }
    if (presented.kind === 'none') continue;
    if (presented.kind !== 'credential') return refusal(presented.kind, source.mode);
    const isOurs = presented.secret.startsWith(keyStart);
    if (source.mode === 'keys' && isOurs) return byKey(presented.secret, source, nowMs);
    if (source.mode === 'pass-through' && !isOurs) return byCredential(presented.secret, source);
  }
  return refusal(presented.kind === 'credential' ? 'unknown' : 'missing', undefined);
}

function refusal(reason: RefusalReason, mode: IdentityMode | undefined, keyId?: string): Refusal {
  return { kind: 'refusal', reason, mode, keyId };
}

function byProxy(request: RequestOrigin, source: ProxySource, nowMs: number): Identity | Refusal | undefined {
  const answer = proxyIdentity(request, source, nowMs);
  if (answer === undefined) return undefined;
  if (answer.kind === 'refusal') return refusal(answer.reason, source.mode);
  const { account, keyId, environment, address } = answer;
  const scopes = { key: undefined, upstream: undefined };
  return { kind: 'identity', mode: source.mode, account, keyId, environment, ...scopes, address };
}

function byKey(secret: string, source: KeysSource, nowMs: number): Identity | Refusal {
  const found = source.keys.identify(secret, nowMs);
  if (found.kind === 'refusal') return refusal(found.reason, source.mode, found.keyId);
  const { key } = found;
  return {
    kind: 'identity',
    mode: source.mode,
    account: key.account,
    keyId: key.id,
    environment: key.environment,
    key,
    upstream: key.upstream,
    address: undefined,
  };
}

function byCredential(secret: string, source: PassThroughSource): Identity {
  const keyId = source.names.of(secret);
  return {
    kind: 'identity',
    mode: source.mode,
    account: source.accounts.get(keyId) ?? keyId,
    keyId,
    environment: '',
    key: undefined,
    upstream: undefined,
    address: undefined,
  };
}
