// What an account, its unit and a campaign's text have used in the last minute, hour and day. Counting by unit and by
// family is the point: whoever spreads a work queue over a hundred accounts stays below every account's limit, and
// meets the family's.
// Several gateway workers see parts of the traffic. Each counts its own, takes what it has counted since the last time
// (`takeDeltas`), and adds what others counted (`addForeign`), so all agree but for the time between two exchanges.
// New text travels as hashes, so that what two workers saw at once is counted once.
// Memory is bounded in scopes and in bytes: when either is used up, the scope that was idle longest is forgotten,
// which for an idle scope is what its windows say anyway.

import type { Assessment, UsageAssessed } from '../core/assessment.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import type { SavedMemory } from './anchor-memory.ts';
import { noveltyOf, VolumeMeter, wordsOf, type Novelty } from './semantic-volume.ts';
import { SlidingWindows, windowsBytes, type SavedWindows } from './sliding-windows.ts';
import { PendingDeltas, type ScopeKind, type UsageDelta, type UsageDeltas } from './usage-deltas.ts';

/** Whose request it is. */
export interface UsageScopes {
  readonly account: string;
  readonly unit: string;
  /** Campaign whose text it has; '' without. */
  readonly family: string;
}

export interface UsageLedgerOptions {
  /** Names this worker to the others; '' when there are none, and then nothing is kept for them. */
  readonly worker: string;
  /** Accounts, units and families remembered at most, all together. */
  readonly scopesMax: number;
  /** Bytes for them at most; the newest scope is kept whatever it takes. */
  readonly bytesMax: number;
}

/** Of each worker: 50,000 accounts of the last day with their units, some 220 MB when each has sent a system prompt and a text. */
export const usageDefaults: UsageLedgerOptions = {
  worker: '',
  scopesMax: 100_000,
  bytesMax: 256 * 2 ** 20,
};

/**
 * Bytes of a scope without what it remembers of texts: its windows, objects and names, measured at 200,000 scopes
 * (bench/policy.ts). Texts add 64 bytes for a few requests, 256 with a system prompt, 8 kB for a thousand anchors, 128 kB at most.
 */
export const scopeBytes: number = windowsBytes + 800;

/** Of all scopes, those may be that nothing was answered to: whoever makes up keys is refused by the upstream. */
const unansweredShare = 0.1;

/** A scope moves to the young end of the line at most this often: the line is right to within it. */
const touchMs = 60_000;

/** What one scope has used, as plain data: names, numbers and keyed hashes. */
export interface SavedScope {
  /** Kind, colon, name. */
  readonly key: string;
  readonly windows: SavedWindows;
  /** Which texts were there; undefined when there was no room for it. */
  readonly memory: SavedMemory | undefined;
}

export const noUsage: UsageAssessed = {
  requests_minute: 0,
  requests_hour: 0,
  requests_day: 0,
  tokens_minute: 0,
  tokens_hour: 0,
  tokens_day: 0,
  volume_hour: 0,
  volume_day: 0,
  concurrent: 0,
};

export class UsageLedger {
  readonly #options: UsageLedgerOptions;
  /** By kind and name; the one idle longest first. */
  readonly #scopes: Map<string, ScopeUsage> = new Map();
  /** Scopes that nothing was answered to yet: made-up names displace one another, and nobody who is known. */
  readonly #unanswered: Map<string, ScopeUsage> = new Map();
  readonly #pending: PendingDeltas;
  /** Requests under way elsewhere, by worker and scope; none is 0. */
  readonly #elsewhere: Map<string, Map<string, number>> = new Map();
  #bytes = 0;

  constructor(options: UsageLedgerOptions) {
    this.#options = options;
    this.#pending = new PendingDeltas(options.worker, options.scopesMax);
  }

  get scopes(): number {
    return this.#scopes.size + this.#unanswered.size;
  }

  /** Estimate, from `scopeBytes` and the true size of what is remembered of texts. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Counts a request that arrives, and returns the windows with it. Without a fingerprint (nothing was read) there is
   * no volume. Each must be followed by one `finish`.
   */
  arrive(who: UsageScopes, fingerprint: Fingerprint | undefined, nowMs: number): Assessment['usage'] {
    const novelty = fingerprint === undefined ? undefined : noveltyOf(fingerprint);
    return {
      account: this.#arrive(keyOf('account', who.account), novelty, nowMs),
      unit: this.#arrive(keyOf('unit', who.unit), novelty, nowMs),
      family: who.family === '' ? noUsage : this.#arrive(keyOf('family', who.family), novelty, nowMs),
    };
  }

  /** Counts text that was found to be new after its request had arrived. */
  charge(who: UsageScopes, novelty: Novelty, nowMs: number): void {
    this.#charge(keyOf('account', who.account), novelty, nowMs);
    this.#charge(keyOf('unit', who.unit), novelty, nowMs);
    if (who.family !== '') this.#charge(keyOf('family', who.family), novelty, nowMs);
  }

  /** Counts requests that nobody reads and that are over at once, and returns the windows with them: the rest of a batch. */
  arriveUnread(who: UsageScopes, requests: number, nowMs: number): Assessment['usage'] {
    const count = (kind: ScopeKind, name: string): UsageAssessed => {
      const key = keyOf(kind, name);
      const scope = this.#scopeAt(key, nowMs);
      scope.windows.add('requests', requests, nowMs);
      if (this.#options.worker !== '') this.#pending.arrived(key, requests, undefined);
      this.#makeRoom();
      return assessed(scope, nowMs);
    };
    return {
      account: count('account', who.account),
      unit: count('unit', who.unit),
      family: who.family === '' ? noUsage : count('family', who.family),
    };
  }

  /**
   * Counts its end, whatever it was.
   *
   * @param tokens of question and answer, 0 when not known; undefined when there was no answer, or one that anybody gets.
   */
  finish(who: UsageScopes, tokens: number | undefined, nowMs: number): void {
    this.#finish(keyOf('account', who.account), tokens, nowMs);
    this.#finish(keyOf('unit', who.unit), tokens, nowMs);
    if (who.family !== '') this.#finish(keyOf('family', who.family), tokens, nowMs);
  }

  /** Counts the end of so many requests at once, of which nothing is known: all but the first of a batch. */
  finishUnanswered(who: UsageScopes, requests: number, nowMs: number): void {
    this.#over(keyOf('account', who.account), requests, nowMs);
    this.#over(keyOf('unit', who.unit), requests, nowMs);
    if (who.family !== '') this.#over(keyOf('family', who.family), requests, nowMs);
  }

  /** Whether somebody answered to the account, as far as is remembered. */
  knows(account: string): boolean {
    return this.#scopes.has(keyOf('account', account));
  }

  /** What this worker has counted since the last call; plain data that survives JSON and structured clones. */
  takeDeltas(): UsageDeltas {
    return this.#pending.take((key) => (this.#scopes.get(key) ?? this.#unanswered.get(key))?.own ?? 0);
  }

  /** Counts what another worker counted, as if it had happened now. */
  addForeign(deltas: UsageDeltas, nowMs: number): void {
    const running = this.#elsewhere.get(deltas.worker) ?? new Map<string, number>();
    this.#elsewhere.set(deltas.worker, running);
    for (const delta of deltas.entries) {
      const key = keyOf(delta.kind, delta.scope);
      const scope = this.#scopeAt(key, nowMs);
      this.#addDelta(scope, delta, nowMs);
      if (delta.isAnswered) this.#keep(key);
      scope.foreign = Math.max(0, scope.foreign + delta.concurrent - (running.get(key) ?? 0));
      if (delta.concurrent === 0) running.delete(key);
      else running.set(key, delta.concurrent);
    }
    this.#makeRoom();
  }

  /**
   * All scopes that somebody answered to and that have used something, the one idle longest first, as they are when they
   * are asked for. What texts were there is saved of those used last, for as many as fit into the bytes.
   */
  *saved(memoryBytesMax: number): Generator<SavedScope> {
    const keys = [...this.#scopes.keys()];
    const remembered = this.#rememberedFrom(keys, memoryBytesMax);
    for (const [index, key] of keys.entries()) {
      const scope = this.#scopes.get(key);
      const windows = scope?.windows.saved();
      if (scope === undefined || windows === undefined || windows.counts.length === 0) continue;
      yield { key, windows, memory: index >= remembered ? scope.meter.saved() : undefined };
    }
  }

  /** From which of them on, the one idle longest first, what they remember of texts fits into the bytes. */
  #rememberedFrom(keys: readonly string[], memoryBytesMax: number): number {
    if (this.#bytes - this.scopes * scopeBytes <= memoryBytesMax) return 0;
    let room = memoryBytesMax;
    for (let from = keys.length; from > 0; from -= 1) {
      room -= this.#scopes.get(keys[from - 1] ?? '')?.meter.bytes ?? 0;
      if (room < 0) return from;
    }
    return 0;
  }

  /** Takes over what a scope had used before a restart; of a scope that is known already, nothing. */
  restore({ key, windows, memory }: SavedScope, nowMs: number): void {
    if (this.#scopes.has(key) || this.#unanswered.has(key)) return;
    const scope = new ScopeUsage(nowMs);
    scope.windows.restore(windows);
    if (memory !== undefined) scope.meter.restore(memory);
    this.#scopes.set(key, scope);
    this.#bytes += scopeBytes + scope.meter.bytes;
    this.#makeRoom();
  }

  /** A worker is gone: what it had under way is over. */
  forgetWorker(worker: string): void {
    for (const [key, count] of this.#elsewhere.get(worker) ?? []) {
      const scope = this.#scopes.get(key) ?? this.#unanswered.get(key);
      if (scope !== undefined) scope.foreign = Math.max(0, scope.foreign - count);
    }
    this.#elsewhere.delete(worker);
  }

  #arrive(key: string, novelty: Novelty | undefined, nowMs: number): UsageAssessed {
    const scope = this.#scopeAt(key, nowMs);
    scope.windows.add('requests', 1, nowMs);
    scope.own += 1;
    const fresh = novelty === undefined ? undefined : this.#absorb(scope, novelty, nowMs);
    if (this.#options.worker !== '') this.#pending.arrived(key, 1, fresh);
    this.#makeRoom();
    return assessed(scope, nowMs);
  }

  #charge(key: string, novelty: Novelty, nowMs: number): void {
    const fresh = this.#absorb(this.#scopeAt(key, nowMs), novelty, nowMs);
    if (this.#options.worker !== '') this.#pending.learned(key, fresh);
    this.#makeRoom();
  }

  #finish(key: string, tokens: number | undefined, nowMs: number): void {
    const scope = this.#scopeAt(key, nowMs);
    if (tokens !== undefined) this.#keep(key);
    scope.windows.add('tokens', tokens ?? 0, nowMs);
    scope.own = Math.max(0, scope.own - 1);
    if (this.#options.worker !== '') this.#pending.finished(key, tokens);
    this.#makeRoom();
  }

  #over(key: string, requests: number, nowMs: number): void {
    const scope = this.#scopeAt(key, nowMs);
    scope.own = Math.max(0, scope.own - requests);
    if (this.#options.worker !== '') this.#pending.finished(key, undefined);
    this.#makeRoom();
  }

  #absorb(scope: ScopeUsage, novelty: Novelty, nowMs: number): Novelty | undefined {
    const before = scope.meter.bytes;
    const fresh = scope.meter.absorb(novelty, nowMs);
    this.#bytes += scope.meter.bytes - before;
    if (fresh !== undefined) scope.windows.add('volume', wordsOf(fresh), nowMs);
    return fresh;
  }

  #addDelta(scope: ScopeUsage, delta: UsageDelta, nowMs: number): void {
    if (delta.requests > 0) scope.windows.add('requests', delta.requests, nowMs);
    if (delta.tokens > 0) scope.windows.add('tokens', delta.tokens, nowMs);
    if (delta.volume > 0) scope.windows.add('volume', delta.volume, nowMs);
    for (const novelty of delta.novelties) this.#absorb(scope, novelty, nowMs);
  }

  #scopeAt(key: string, nowMs: number): ScopeUsage {
    const known = this.#scopes.get(key);
    const unanswered = known ?? this.#unanswered.get(key);
    if (known === undefined && unanswered !== undefined) return unanswered;
    if (known === undefined) {
      const made = new ScopeUsage(nowMs);
      this.#unanswered.set(key, made);
      this.#bytes += scopeBytes + made.meter.bytes;
      return made;
    }
    if (nowMs - known.touchedMs >= touchMs) {
      known.touchedMs = nowMs;
      this.#scopes.delete(key);
      this.#scopes.set(key, known);
    }
    return known;
  }

  /** From now on it is forgotten only for others who are known. */
  #keep(key: string): void {
    const scope = this.#unanswered.get(key);
    if (scope === undefined) return;
    this.#unanswered.delete(key);
    this.#scopes.set(key, scope);
  }

  #makeRoom(): void {
    const { scopesMax, bytesMax } = this.#options;
    const unansweredMax = Math.max(1, Math.floor(scopesMax * unansweredShare));
    while (this.#unanswered.size > unansweredMax) this.#forgetOldest(this.#unanswered);
    while (this.scopes > 1 && (this.scopes > scopesMax || this.#bytes > bytesMax)) {
      this.#forgetOldest(this.#unanswered.size > 1 ? this.#unanswered : this.#scopes);
    }
  }

  #forgetOldest(scopes: Map<string, ScopeUsage>): void {
    const [oldest] = scopes;
    if (oldest === undefined) return;
    scopes.delete(oldest[0]);
    this.#bytes -= scopeBytes + oldest[1].meter.bytes;
  }
}

class ScopeUsage {
  readonly windows: SlidingWindows = new SlidingWindows();
  readonly meter: VolumeMeter;
  /** Requests under way here, and elsewhere. */
  own = 0;
  foreign = 0;
  touchedMs: number;

  constructor(nowMs: number) {
    this.meter = new VolumeMeter(nowMs);
    this.touchedMs = nowMs;
  }
}

function keyOf(kind: ScopeKind, name: string): string {
  return `${kind}:${name}`;
}

function assessed(scope: ScopeUsage, nowMs: number): UsageAssessed {
  const { windows } = scope;
  return {
    requests_minute: windows.sum('requests', 'minute', nowMs),
    requests_hour: windows.sum('requests', 'hour', nowMs),
    requests_day: windows.sum('requests', 'day', nowMs),
    tokens_minute: windows.sum('tokens', 'minute', nowMs),
    tokens_hour: windows.sum('tokens', 'hour', nowMs),
    tokens_day: windows.sum('tokens', 'day', nowMs),
    volume_hour: windows.sum('volume', 'hour', nowMs),
    volume_day: windows.sum('volume', 'day', nowMs),
    concurrent: scope.own + scope.foreign,
  };
}
