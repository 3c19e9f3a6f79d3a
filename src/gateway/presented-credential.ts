// The credential that a request presents, wherever its dialect puts it: `Authorization: Bearer` or `x-api-key` or
// `api-key`. Two different ones are refused and not chosen from: what is checked here and what is honoured further
// on must be the same. Everything is bounded and visible ASCII before anybody looks at it.

import { headerValues, isVisibleAscii, type RawHeaders } from './raw-headers.ts';

/** Headers that carry a credential; they are not to be recorded, and go upstream only in pass-through. */
export const credentialHeaders = ['authorization', 'x-api-key', 'api-key'] as const;

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
