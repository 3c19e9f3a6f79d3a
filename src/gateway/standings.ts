// Where accounts, texts and addresses stand, for the requests of one gateway worker. The engine replaces a file; this
// notices, loads it in small slices beside the requests, and then swaps all of it at once, so that no request sees half of
// two snapshots. A damaged file is told of and passed over, and what was loaded before goes on: a gateway does not depend
// on its engine. Looking at the file every second was preferred to notifications of the file system, which are lost on
// network volumes and on renames.

import { open, type FileHandle } from 'node:fs/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import type { AccountFacts, AccountStanding, FamilyStanding, Standings } from '../core/standing.ts';
import { loadSnapshot, type LoadOptions } from './snapshot-loader.ts';
import type { VerdictTables } from './verdict-tables.ts';

const pollMsDefault = 1_000;

export interface StandingsOptions extends LoadOptions {
  /** How often `watch` looks at the file; 1,000 unless said. */
  readonly pollMs?: number;
  /** Told of every file that was loaded or refused; not of looks that found nothing new. */
  readonly onOutcome: (outcome: SnapshotOutcome) => void;
}

export type SnapshotOutcome =
  | {
      readonly state: 'loaded';
      readonly version: string;
      /** False when it was hashed under another key: its texts and addresses are not recognised. */
      readonly isKeyEqual: boolean;
      readonly accounts: number;
      readonly bytes: number;
      readonly loadMs: number;
      /** Longest time that the event loop was held. */
      readonly sliceMsMax: number;
    }
  /** The file is the one that was looked at last. */
  | { readonly state: 'unchanged' }
  /** There is no file yet, or none any more. */
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly fault: Fault };

/** For metrics. */
export interface StandingsState {
  readonly version: string;
  readonly generatedMs: number;
  /** Milliseconds since the snapshot was generated; undefined before the first one. */
  readonly ageMs: number | undefined;
  readonly loaded: number;
  readonly refused: number;
  /** Lines of the snapshot in force. */
  readonly accounts: number;
  readonly facts: number;
  readonly families: number;
  readonly addresses: number;
  /** Memory of its tables, declared texts not counted. */
  readonly bytes: number;
}

export class StandingsHolder implements Standings {
  readonly #options: StandingsOptions;
  #tables: VerdictTables | undefined;
  #path: string | undefined;
  /** What the file was when it was last opened; undefined when there was none. */
  #seen: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The look under way: there is one at a time, and later ones wait for it. */
  #looking: Promise<SnapshotOutcome> | undefined;
  #loaded = 0;
  #refused = 0;

  constructor(options: StandingsOptions) {
    this.#options = options;
  }

  get version(): string {
    return this.#tables?.header.version ?? '';
  }

  get generatedMs(): number {
    return this.#tables?.header.generatedMs ?? 0;
  }

  account(account: string): AccountStanding | undefined {
    return this.#tables?.account(account);
  }

  facts(account: string): AccountFacts | undefined {
    return this.#tables?.facts(account);
  }

  family(fingerprint: Fingerprint): FamilyStanding | undefined {
    return this.#tables?.family(fingerprint);
  }

  address(ip: string): number {
    return this.#tables?.address(ip) ?? 0;
  }

  /** `nowMs`: wall clock, milliseconds since 1970. */
  state(nowMs: number): StandingsState {
    const counts = this.#tables?.header.counts;
    return {
      version: this.version,
      generatedMs: this.generatedMs,
      ageMs: this.#tables === undefined ? undefined : Math.max(0, nowMs - this.generatedMs),
      loaded: this.#loaded,
      refused: this.#refused,
      accounts: counts?.accounts ?? 0,
      facts: counts?.facts ?? 0,
      families: counts?.families ?? 0,
      addresses: counts?.addresses ?? 0,
      bytes: this.#tables?.bytes ?? 0,
    };
  }

  /** Loads what is there, and from then on whatever replaces it, until `close`. Never rejects. */
  watch(path: string): Promise<SnapshotOutcome> {
    this.close();
    this.#path = path;
    this.#seen = undefined;
    this.#timer = setInterval(() => {
      // A look that takes longer than the interval is not joined by others.
      if (this.#looking === undefined) void this.#look(false);
    }, this.#options.pollMs ?? pollMsDefault);
    this.#timer.unref();
    return this.#look(true);
  }

  /** Loads the watched file now, also when it has not changed; `absent` when none is watched. Never rejects. */
  reload(): Promise<SnapshotOutcome> {
    return this.#look(true);
  }

  /** Ends the watch; what is loaded stays. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(isForced: boolean): Promise<SnapshotOutcome> {
    while (this.#looking !== undefined) await this.#looking;
    this.#looking = this.#load(isForced);
    const outcome = await this.#looking;
    this.#looking = undefined;
    if (outcome.state === 'loaded') this.#loaded += 1;
    if (outcome.state === 'refused') this.#refused += 1;
    if (outcome.state === 'loaded' || outcome.state === 'refused') this.#options.onOutcome(outcome);
    return outcome;
  }

  async #load(isForced: boolean): Promise<SnapshotOutcome> {
    const path = this.#path;
    if (path === undefined) return { state: 'absent' };
    let file: FileHandle | undefined;
    try {
      file = await openThere(path);
      if (file === undefined) {
        this.#seen = undefined;
        return { state: 'absent' };
      }
      const { ino, dev, size, mtimeMs } = await file.stat();
      const identity = `${dev}:${ino}:${size}:${mtimeMs}`;
      if (identity === this.#seen && !isForced) return { state: 'unchanged' };
      // Also when it turns out to be damaged: it is looked at again when it changes, not every second.
      this.#seen = identity;
      return await this.#swap(file);
    } catch (error) {
      return { state: 'refused', fault: error instanceof Fault ? error : unreadable(error) };
    } finally {
      await file?.close().catch(() => {});
    }
  }

  async #swap(file: FileHandle): Promise<SnapshotOutcome> {
    const { clockMs } = this.#options;
    const startedMs = clockMs();
    const { tables, bytes, sliceMsMax } = await loadSnapshot(file, this.#options);
    this.#tables = tables;
    return {
      state: 'loaded',
      version: tables.header.version,
      isKeyEqual: tables.isKeyEqual,
      accounts: tables.header.counts.accounts,
      bytes,
      loadMs: clockMs() - startedMs,
      sliceMsMax,
    };
  }
}

async function openThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function unreadable(cause: unknown): Fault {
  return new Fault('verdicts.unreadable', {
    what: 'the verdict snapshot cannot be opened',
    mend: 'check that it is a file, and its permissions; the last good snapshot stays in force',
    cause,
  });
}
