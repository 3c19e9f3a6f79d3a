// The credential that a request presents, wherever its dialect puts it: `Authorization: Bearer`, `x-api-key`, Azure's
// `api-key` or Google's `x-goog-api-key`. Two different ones are refused and not chosen from: what is checked here and what
// is honoured further on must be the same, or whoever sends a made-up key beside his own is a new account each time.
// Everything is bounded and visible ASCII before anybody looks at it.
//
// A key in the query of the URL (`?key=`, as Google also takes it) is refused, whoever sends it: it would be such a second
// credential, it would go upstream beside the one that replaces it, and URLs stand in the logs of everything on the way.

import { withoutEscapes } from '../wire/escapes.ts';
import { headerValues, isVisibleAscii, type RawHeaders } from './raw-headers.ts';

/** Headers that carry a credential; they are not to be recorded, and go upstream only in pass-through. */
export const credentialHeaders = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key'] as const;

export type PresentedCredential =
  | { readonly kind: 'credential'; readonly secret: string }
  | { readonly kind: 'none' | 'malformed' | 'conflicting' };

/** Access tokens of cloud providers have up to 2 KB; longer ones do not exist. */
export const credentialMax = 4096;

/** Equal credentials in several headers are one; an empty header is none. */
export function presentedCredential(headers: RawHeaders): PresentedCredential {
  let secret: string | undefined;
  for (const name of credentialHeaders) {
    for (const value of headerValues(headers, name)) {
      if (value === '') continue;
      const here = name === 'authorization' ? bearerOf(value) : value;
      if (here === undefined || here.length > credentialMax || !isVisibleAscii(here)) {
        return { kind: 'malformed' };
      }
      if (secret !== undefined && secret !== here) return { kind: 'conflicting' };
      secret = here;
    }
  }
  return secret === undefined ? { kind: 'none' } : { kind: 'credential', secret };
}

/** RFC 6750, section 2.1, with one space; the scheme in any case (RFC 9110, section 11.1). */
function bearerOf(value: string): string | undefined {
  return value.slice(0, 7).toLowerCase() === 'bearer ' ? value.slice(7) : undefined;
}

/** What servers take for a credential, however its letters are escaped and whatever parts the members. */
const credentialMember = /[?&;]\s*(?:key|api[-_]?key|access_token|subscription-key)(?:\[\])?\s*(?:[=&;]|$)/i;

/** Whether the query of a request target has a member that carries a key. Free without a query. */
export function hasQueryCredential(target: string): boolean {
  const at = target.indexOf('?');
  if (at === -1) return false;
  return credentialMember.test(withoutEscapes(target.slice(at)).replaceAll('+', ' '));
}
