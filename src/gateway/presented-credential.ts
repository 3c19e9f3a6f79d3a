// The credential that a request presents, wherever its dialect or a gateway behind us puts it: `Authorization: Bearer`,
// `x-api-key`, Azure's `api-key`, Google's `x-goog-api-key`. Two different ones are refused and not chosen from: what is
// checked here and what is honoured further on must be the same, or whoever sends a made-up key beside his own is a new
// account each time. So this is the only list of such headers: each is read here, and goes upstream only in pass-through.
// A name with underscores is the same name, because servers that make variables of headers cannot tell them apart.
// Everything is bounded and visible ASCII before anybody looks at it.
//
// A key in the query of the URL (`?key=`, as Google also takes it) is refused, whoever sends it: it would be such a second
// credential, it would go upstream beside the one that replaces it, and URLs stand in the logs of everything on the way.

import { withoutEscapes } from '../wire/escapes.ts';
import { isVisibleAscii, type RawHeaders } from './raw-headers.ts';

/** Headers that carry a credential; they are not to be recorded. */
export const credentialHeaders = [
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'x-litellm-api-key',
  'ocp-apim-subscription-key',
  'x-portkey-api-key',
  'cf-aig-authorization',
] as const;

export type PresentedCredential =
  | { readonly kind: 'credential'; readonly secret: string }
  | { readonly kind: 'none' | 'malformed' | 'conflicting' };

/** Access tokens of cloud providers have up to 2 KB; longer ones do not exist. */
export const credentialMax = 4096;

/** Equal credentials in several headers are one; an empty header is none. */
export function presentedCredential(headers: RawHeaders): PresentedCredential {
  let secret: string | undefined;
  let isConflicting = false;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const written = headers[at] ?? '';
    const scheme = lengths.has(written.length) ? schemes.get(plainName(written)) : undefined;
    const value = scheme === undefined ? '' : (headers[at + 1] ?? '').trim();
    if (scheme === undefined || value === '') continue;
    const here = secretOf(value, scheme);
    if (here === undefined || here.length > credentialMax || !isVisibleAscii(here)) {
      return { kind: 'malformed' };
    }
    isConflicting ||= secret !== undefined && secret !== here;
    secret = here;
  }
  if (isConflicting) return { kind: 'conflicting' };
  return secret === undefined ? { kind: 'none' } : { kind: 'credential', secret };
}

/** Whether the value is a bearer's, the bare secret, or either: gateways that take both write both in their manuals. */
type Scheme = 'bearer' | 'bare' | 'either';

const schemes: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ...credentialHeaders.map((name): readonly [string, Scheme] => [name, 'bare']),
  ['authorization', 'bearer'],
  ['x-litellm-api-key', 'either'],
  ['cf-aig-authorization', 'either'],
]);
/** One look at a number for most headers. */
const lengths: ReadonlySet<number> = new Set(credentialHeaders.map((name) => name.length));

/** A header's name as all servers read it that take it at all. */
export function plainName(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes('_') ? lower.replaceAll('_', '-') : lower;
}

/** RFC 6750, section 2.1, with one space; the scheme in any case (RFC 9110, section 11.1). */
function secretOf(value: string, scheme: Scheme): string | undefined {
  if (scheme !== 'bare' && value.slice(0, 7).toLowerCase() === 'bearer ') return value.slice(7);
  return scheme === 'bearer' ? undefined : value;
}

/**
 * What servers take for a credential, however its letters are escaped and whatever parts the members. Google's
 * `$httpHeaders` has whole headers in it.
 */
const credentialMember =
  /[?&;]\s*(?:key|(?:x[-_](?:goog[-_])?)?api[-_]?key|(?:access|oauth)_token|(?:ocp-apim-)?subscription-key|\$httpheaders)(?:\[\])?\s*(?:[=&;]|$)/i;

/** Whether the query of a request target has a member that carries a key. Free without a query. */
export function hasQueryCredential(target: string): boolean {
  const at = target.indexOf('?');
  if (at === -1) return false;
  return credentialMember.test(withoutEscapes(target.slice(at)).replaceAll('+', ' '));
}
