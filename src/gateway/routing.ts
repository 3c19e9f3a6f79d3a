// Which upstream a request goes to: the first in the configuration that speaks the request's dialect and serves its model.
// A call of unknown dialect goes where a client with these headers would have gone without us.

import type { Family } from '../wire/routes.ts';
import type { HeaderFilter } from './header-filter.ts';
import type { UpstreamGroup } from './upstreams.ts';

/** An upstream as requests see it. */
export interface Destination {
  readonly group: UpstreamGroup;
  readonly dialect: 'anthropic' | 'openai';
  /** Flat pair that authenticates us; empty when the client's credential goes on. */
  readonly credential: readonly string[];
  /** What it gets of a client's headers: where the credential is replaced, and where the client's own goes on. */
  readonly headers: { readonly replaced: HeaderFilter; readonly passed: HeaderFilter };
  /** Models that it serves: names, or beginnings that end with `*`. Empty: all. */
  readonly models: readonly string[];
}

export interface Wanted {
  readonly family: Family;
  readonly model: string | undefined;
  /** Name of the one upstream that the sender's key is for; undefined for any. */
  readonly upstream: string | undefined;
}

/** Undefined when none serves the model. */
export function destinationOf(
  destinations: readonly Destination[],
  { family, model, upstream }: Wanted,
): Destination | undefined {
  const serving = destinations.filter(
    (one) => (upstream === undefined || one.group.name === upstream) && serves(one, model),
  );
  if (family === 'unknown') return serving.find((one) => one.dialect === 'openai') ?? serving[0];
  return serving.find((one) => one.dialect === family);
}

function serves({ models }: Destination, model: string | undefined): boolean {
  if (models.length === 0 || model === undefined) return true;
  return models.some((name) => (name.endsWith('*') ? model.startsWith(name.slice(0, -1)) : name === model));
}
