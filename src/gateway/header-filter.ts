// Headers of a client's request, as the upstream gets them. What is dropped: hop-by-hop headers and those that
// `Connection` names; `host`, which the connection sets anew; our own (`x-stillwatch-*`), which a client could otherwise
// forge; what lets a server take the request for another one than was read; the client's credentials, where keys are mapped
// to the upstream's; and who the client is (`x-forwarded-for` and its kin), which is no business of a third party. Where the
// operator says so, the chain of addresses is written anew, with the one that was established here behind what clients and
// proxies say; of its kin nothing is let through even then, for anybody can write it. Everything else passes untouched and
// in order: a list of headers that are let through would break with the next SDK.
//
// The answer is asked for uncompressed, because it is read on its way; the other choice, to unpack and repack each
// stream, costs more than the bytes it saves.

import { isHopByHop, namedByConnection, withoutNames } from './hop-by-hop.ts';
import { credentialHeaders, plainName } from './presented-credential.ts';

export interface HeaderRules {
  /** `remove` when the upstream's own are set, `keep` when the client's are passed through. */
  readonly credentials: 'remove' | 'keep';
  /** Headers that say who the client is and which proxies it came by; `append` sends `x-forwarded-for` and `via`. */
  readonly addresses: 'drop' | 'append';
  /** Further names to drop. */
  readonly dropped: readonly string[];
}

export interface RequestFacts {
  /** Length of a body that was read, replaced or not; undefined when it is streamed as it comes. */
  readonly bodyBytes: number | undefined;
  /** As established by counting trusted hops, canonical; undefined when unknown. */
  readonly clientAddress: string | undefined;
}

/** From raw pairs (name, value, name, value …) to those that are sent. Cost: linear. Never throws. */
export type HeaderFilter = (raw: readonly string[], facts: RequestFacts) => string[];

/** All that says who is billed, and what goes with it; cookies belong to whoever the client thought it spoke to. */
const credentialNames = [
  ...credentialHeaders,
  'cookie',
  'x-goog-iam-authorization-token',
  'x-amz-security-token',
  'helicone-auth',
];
const addressNames = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'forwarded',
  'via',
];
/** By which some servers take another method or path than the one that was read here. */
const overridingNames = [
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
  'x-original-url',
  'x-rewrite-url',
];
const ownPrefix = 'x-stillwatch-';

export function headerFilter(rules: HeaderRules): HeaderFilter {
  const dropped = new Set(['host', 'accept-encoding', ...overridingNames, ...addressNames]);
  for (const name of rules.dropped) dropped.add(plainName(name));
  if (rules.credentials === 'remove') for (const name of credentialNames) dropped.add(name);
  const fates = new Map<string, Fate>();
  const fateOf = (name: string): Fate => {
    const known = fates.get(name);
    if (known !== undefined) return known;
    // Clients may send what they like; programs write the same few names.
    if (fates.size >= fatesMax) fates.clear();
    const fate = fateByName(name, dropped);
    if (name.length <= fateCharsMax) fates.set(name, fate);
    return fate;
  };
  return (raw, facts) => {
    const kept = filtered(raw, fateOf);
    addLength(kept, raw, facts.bodyBytes);
    kept.push('accept-encoding', 'identity');
    if (rules.addresses === 'append') addAddresses(kept, raw, facts.clientAddress);
    return kept;
  };
}

/** What becomes of a header by its name, as it is written; `connection` is dropped and may name others. */
type Fate = 'keep' | 'drop' | 'connection';

/** Names remembered, and the longest. */
const fatesMax = 1_024;
const fateCharsMax = 64;

function fateByName(name: string, dropped: ReadonlySet<string>): Fate {
  const lower = plainName(name);
  if (lower === 'connection') return 'connection';
  if (isHopByHop(lower) || dropped.has(lower) || lower === 'content-length') return 'drop';
  return lower.startsWith(ownPrefix) || !isHeaderName(name) ? 'drop' : 'keep';
}

const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Whether HTTP can carry it as the name of a header: a token of RFC 9110, section 5.6.2. */
export function isHeaderName(name: string): boolean {
  return token.test(name);
}

function filtered(raw: readonly string[], fateOf: (name: string) => Fate): string[] {
  const kept: string[] = [];
  let named: ReadonlySet<string> | undefined;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] ?? '';
    const value = raw[i + 1] ?? '';
    const fate = fateOf(name);
    if (fate === 'connection') named = namedByConnection(value, named);
    if (fate === 'keep' && !unfit.test(value)) kept.push(name, value);
  }
  return named === undefined ? kept : withoutNames(kept, named);
}

/** What could end a line or a text: the parser has refused it before, a header made elsewhere has not met it. */
const unfit = /[^\t\x20-\x7e\x80-\xff]/;

const digits = /^\d{1,15}$/;

/** One length at most: that of the body that is sent, or the client's where the body passes as it comes. */
function addLength(kept: string[], raw: readonly string[], bodyBytes: number | undefined): void {
  if (bodyBytes !== undefined) {
    kept.push('content-length', String(bodyBytes));
    return;
  }
  // A body in chunks has no length, whatever else the client wrote beside it.
  if (valuesOf(raw, 'transfer-encoding').length > 0) return;
  const length = valuesOf(raw, 'content-length')[0];
  if (length !== undefined && digits.test(length)) kept.push('content-length', length);
}

/** The last entry is ours in any case: whoever believes it must not come to believe a client's. */
function addAddresses(kept: string[], raw: readonly string[], clientAddress = 'unknown'): void {
  kept.push('x-forwarded-for', chained(valuesOf(raw, 'x-forwarded-for'), clientAddress));
  kept.push('via', chained(valuesOf(raw, 'via'), '1.1 stillwatch'));
}

/** What others wrote goes before `own`, unless it could end a line. */
function chained(others: readonly string[], own: string): string {
  const chain = [...others, own].join(', ');
  return unfit.test(chain) ? own : chain;
}

/** Values of all headers of this name, given in small letters. */
function valuesOf(raw: readonly string[], name: string): string[] {
  const values: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    if (raw[i]?.length === name.length && raw[i]?.toLowerCase() === name) values.push(raw[i + 1] ?? '');
  }
  return values;
}
