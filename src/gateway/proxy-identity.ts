// Identity established by a gateway in front: one header says who it is, another signs it with a secret that both
// know. `x-stillwatch-identity` is base64url of JSON; `x-stillwatch-signature` is `t=<unix seconds>,v1=<hex>`, HMAC of
// SHA-256 over `<t>.<identity header>`, the scheme that webhooks use. While the secret changes, both sides may hold two:
// several `v1` are accepted, and several secrets tried. What is signed is the header and not the request: whoever can
// read the one can reuse it for five minutes, so the way between the two belongs inside TLS or one machine.

import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { assert } from '../core/assert.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import { knownAddress, type AddressRanges } from './address-ranges.ts';
import { isName } from './key-records.ts';
import { headerValues, isVisibleAscii, type RequestOrigin } from './raw-headers.ts';

/** Not to be forwarded upstream. */
export const identityHeader = 'x-stillwatch-identity';
export const signatureHeader = 'x-stillwatch-signature';

/** Clocks of two machines differ, and requests wait. */
const toleranceSeconds = 300;
const identityMax = 4096;
const signatureMax = 512;
const secretsMax = 4;
/** A secret that can be guessed signs for everybody: as long as the hash's output is enough, half of it the least. */
export const secretBytesMin = 16;

export interface ProxySource {
  readonly mode: 'trusted-proxy';
  /** 1 to 4. */
  readonly secrets: readonly KeyObject[];
  /** Sockets from which a signed identity is taken; undefined for any. */
  readonly from: AddressRanges | undefined;
}

export interface ProxyIdentity {
  readonly kind: 'proxy-identity';
  readonly account: string;
  /** '' when not said, as the next. */
  readonly keyId: string;
  readonly environment: string;
  /** Client address as the proxy saw it, canonical; undefined when not said. */
  readonly address: string | undefined;
}

export type ProxyRefusal =
  | 'conflicting'
  | 'proxy-untrusted'
  | 'proxy-malformed'
  | 'proxy-signature'
  | 'proxy-expired';

export type ProxyAnswer = ProxyIdentity | { readonly kind: 'refusal'; readonly reason: ProxyRefusal };

/** @param secrets 1 to 4 texts of at least 16 bytes; the caller has checked both. */
export function proxySource(secrets: readonly string[], from: AddressRanges | undefined): ProxySource {
  assert(secrets.length > 0 && secrets.length <= secretsMax, 'there are one to four secrets');
  return { mode: 'trusted-proxy', secrets: secrets.map(secretKeyOf), from };
}

/** A shared secret ready for use; at least 16 bytes of UTF-8. */
export function secretKeyOf(secret: string): KeyObject {
  const bytes = Buffer.from(secret, 'utf8');
  assert(bytes.length >= secretBytesMin, 'a secret has at least 16 bytes');
  return createSecretKey(bytes);
}

/** Undefined for a request without such a header. Cost: one HMAC a secret, about 4 µs each. */
export function proxyIdentity(
  request: RequestOrigin,
  source: ProxySource,
  nowMs: number,
): ProxyAnswer | undefined {
  const identities = headerValues(request.headers, identityHeader);
  const signatures = headerValues(request.headers, signatureHeader);
  const [identity = ''] = identities;
  const [signature = ''] = signatures;
  if (identities.length === 0 && signatures.length === 0) return undefined;
  if (identities.length > 1 || signatures.length > 1) return refusal('conflicting');
  if (source.from?.has(request.socketAddress ?? '') === false) return refusal('proxy-untrusted');
  if (identity.length > identityMax || signature.length > signatureMax) return refusal('proxy-malformed');
  const signed = signatureOf(signature);
  if (signed === undefined || !/^[\w-]+$/.test(identity)) return refusal('proxy-malformed');
  if (!isSigned(`${signed.seconds}.${identity}`, signed.digests, source.secrets)) {
    return refusal('proxy-signature');
  }
  if (Math.abs(nowMs / 1000 - Number(signed.seconds)) > toleranceSeconds) return refusal('proxy-expired');
  return readIdentity(identity, nowMs);
}

function refusal(reason: ProxyRefusal): ProxyAnswer {
  return { kind: 'refusal', reason };
}

interface Signature {
  /** As written, because that is what was signed. */
  readonly seconds: string;
  readonly digests: readonly Buffer[];
}

/** Other schemes than `v1` may stand beside it and are passed over. */
function signatureOf(text: string): Signature | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const times = parts.filter((part) => part.startsWith('t=')).map((part) => part.slice(2));
  const digests = parts.filter((part) => part.startsWith('v1=')).map((part) => part.slice(3));
  const [seconds = ''] = times;
  if (times.length !== 1 || !/^\d{1,12}$/.test(seconds)) return undefined;
  if (digests.length === 0 || digests.length > secretsMax) return undefined;
  if (!digests.every((digest) => /^[0-9a-f]{64}$/i.test(digest))) return undefined;
  return { seconds, digests: digests.map((digest) => Buffer.from(digest, 'hex')) };
}

function isSigned(text: string, digests: readonly Buffer[], secrets: readonly KeyObject[]): boolean {
  return secrets.some((secret) => {
    const expected = createHmac('sha256', secret).update(text).digest();
    return digests.some((digest) => timingSafeEqual(digest, expected));
  });
}

/** Only of what is signed: until then, nobody parses it. */
function readIdentity(text: string, nowMs: number): ProxyAnswer {
  const record = objectOf(Buffer.from(text, 'base64url').toString('utf8'));
  if (record === undefined || !isName(record.account)) return refusal('proxy-malformed');
  const { account, key, environment, address, exp } = record;
  if (!isOptionalName(key) || !isOptionalName(environment)) return refusal('proxy-malformed');
  if (exp !== undefined && typeof exp !== 'number') return refusal('proxy-malformed');
  if (exp !== undefined && nowMs / 1000 >= exp) return refusal('proxy-expired');
  const known = typeof address === 'string' && isVisibleAscii(address) ? knownAddress(address) : undefined;
  if (address !== undefined && known === undefined) return refusal('proxy-malformed');
  return {
    kind: 'proxy-identity',
    account,
    keyId: key ?? '',
    environment: environment ?? '',
    address: known,
  };
}

function isOptionalName(value: unknown): value is string | undefined {
  return value === undefined || isName(value);
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
