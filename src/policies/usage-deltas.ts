// What one worker has counted since it last told the others, added up by scope, so that what travels grows with the
// number of busy accounts and new texts, not with requests.

import { hashesIn, wordsOf, type Novelty } from './semantic-volume.ts';

export type ScopeKind = 'account' | 'unit' | 'family';

export interface UsageDelta {
  readonly kind: ScopeKind;
  readonly scope: string;
  readonly requests: number;
  readonly tokens: number;
  /** Whether the upstream answered, with tokens or without. */
  readonly isAnswered: boolean;
  /** Words of new text whose hashes found no room in `novelties`. */
  readonly volume: number;
  readonly novelties: readonly Novelty[];
  /** Requests that the worker has under way now: a state, not a difference. */
  readonly concurrent: number;
}

export interface UsageDeltas {
  readonly worker: string;
  readonly entries: readonly UsageDelta[];
}

/** Hashes that wait to be told, at most: half a megabyte. What comes beyond is told as words only. */
const hashesMax = 65_536;

interface Waiting {
  requests: number;
  tokens: number;
  isAnswered: boolean;
  volume: number;
  novelties: Novelty[];
}

/** Tells a worker's counts from another message; what is inside is trusted, for our own process made it. */
export function isUsageDeltas(value: unknown): value is UsageDeltas {
  return (
    typeof value === 'object' &&
    value !== null &&
    'worker' in value &&
    'entries' in value &&
    Array.isArray(value.entries)
  );
}

/** Bounded in scopes and hashes, should nobody take them; scopes beyond the bound are not told. */
export class PendingDeltas {
  readonly #worker: string;
  readonly #scopesMax: number;
  #waiting: Map<string, Waiting> = new Map();
  #hashes = 0;

  constructor(worker: string, scopesMax: number) {
    this.#worker = worker;
    this.#scopesMax = scopesMax;
  }

  /** `key` is kind, colon, name. */
  arrived(key: string, requests: number, fresh: Novelty | undefined): void {
    const waiting = this.#at(key);
    if (waiting === undefined) return;
    waiting.requests += requests;
    if (fresh === undefined) return;
    this.#hashes += hashesIn(fresh);
    if (this.#hashes > hashesMax) waiting.volume += wordsOf(fresh);
    else waiting.novelties.push(fresh);
  }

  /** @param tokens undefined when there was no answer. */
  finished(key: string, tokens: number | undefined): void {
    const waiting = this.#at(key);
    if (waiting === undefined || tokens === undefined) return;
    waiting.tokens += Math.round(tokens);
    waiting.isAnswered = true;
  }

  take(concurrentOf: (key: string) => number): UsageDeltas {
    const entries: UsageDelta[] = [];
    for (const [key, waiting] of this.#waiting) {
      const colon = key.indexOf(':');
      const kind = kindNamed(key.slice(0, colon));
      entries.push({ kind, scope: key.slice(colon + 1), ...waiting, concurrent: concurrentOf(key) });
    }
    this.#waiting = new Map();
    this.#hashes = 0;
    return { worker: this.#worker, entries };
  }

  #at(key: string): Waiting | undefined {
    const known = this.#waiting.get(key);
    if (known !== undefined || this.#waiting.size >= this.#scopesMax) return known;
    const made: Waiting = { requests: 0, tokens: 0, isAnswered: false, volume: 0, novelties: [] };
    this.#waiting.set(key, made);
    return made;
  }
}

function kindNamed(kind: string): ScopeKind {
  return kind === 'unit' || kind === 'family' ? kind : 'account';
}
