// What a key may do. A scope only ever narrows: what is not said is not limited, and what cannot be told (the model
// of a body that was not read, the address behind a silent proxy) does not fit a limit on it.

import type { AddressRanges } from './address-ranges.ts';

export interface KeyFacts {
  /** Public: `sw_prod_4fQ1Zb9x`. */
  readonly id: string;
  /** As in the id. */
  readonly environment: string;
  readonly account: string;
  /** For people; '' without one. */
  readonly name: string;
  /** Patterns with `*`; `['*']` without a limit. */
  readonly models: readonly string[];
  /** Patterns over names of routes, e.g. `openai.chat`; `['*']` without a limit. */
  readonly routes: readonly string[];
  /** Undefined without a limit. */
  readonly addresses: AddressRanges | undefined;
  /** Name of the upstream that its requests go to; undefined for whichever serves dialect and model. */
  readonly upstream: string | undefined;
  /** All times in milliseconds since 1970. */
  readonly createdMs: number;
  /** Valid from then on. */
  readonly notBeforeMs: number | undefined;
  /** Valid until then. */
  readonly expiresMs: number | undefined;
  readonly isRevoked: boolean;
  /** Id of the key that this one took over from; undefined for none. */
  readonly replaces: string | undefined;
}

export interface KeyUse {
  /** Undefined on a route that has no model, such as a list; '' when it could not be read. */
  readonly model: string | undefined;
  readonly route: string;
  /** Canonical client address; undefined or '' when it is not known. */
  readonly ip: string | undefined;
}

/** 'ok', or which scope of the key the request is outside of. */
export type Permission = 'ok' | 'route' | 'model' | 'address';

/** Names of models are shorter; longer ones fit no pattern but `*`. */
const nameMax = 256;

/** Cost: a comparison a pattern or network, each bounded by the reader of keys. */
export function permits(key: KeyFacts, use: KeyUse): Permission {
  if (!matchesAny(key.routes, use.route)) return 'route';
  if (use.model !== undefined && !matchesAny(key.models, use.model)) return 'model';
  if (key.addresses !== undefined && !key.addresses.has(use.ip ?? '')) return 'address';
  return 'ok';
}

function matchesAny(patterns: readonly string[], name: string): boolean {
  for (const pattern of patterns) {
    if (pattern === '*') return true;
    if (name !== '' && name.length <= nameMax && matches(pattern, name)) return true;
  }
  return false;
}

/**
 * `*` stands for any characters, also none. The first fit of each part is the best one, so that nothing is tried
 * twice, as a regular expression of several `*` would.
 */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
