// A stream of exchanges judged while it runs: rows arrive, a cycle looks at what the store then holds, and what
// changed is told. Rows come from logs that grow (`follow`) or from a finished log in steps of its own time
// (`replay`), so that what an observer of the past would have seen is measured rather than estimated.
//
// New rows lie in a table of their own until they are joined to the others: what is new can be asked for, and an
// ingestion that was cut off leaves nothing half-read behind.

import type { AuditReport } from '../core/report.ts';
import { signals } from '../signals/signals.ts';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import type { Store } from '../store/store.ts';
import { rememberInputs, reportOf } from './audit.ts';
import { eventsOf, type CampaignEvent } from './campaign-events.ts';
import { cycle, type CycleResult } from './cycle.ts';
import type { FollowedFiles } from './followed-files.ts';
import { JudgementMemory } from './judgement-memory.ts';
import { ingest, IngestSession, type IngestOptions, type IngestResult } from './ingest.ts';
import type { SpoolReader } from './spool-reader.ts';

export interface StreamOptions extends Pick<
  IngestOptions,
  'store' | 'accountPaths' | 'format' | 'accountField' | 'keepsText' | 'workers' | 'recordBytesMax' | 'stop'
> {
  readonly version: string;
  /** Monotonic clock, milliseconds. */
  readonly clockMs: () => number;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly onStep: (step: string, done: number, total: number) => void;
}

/** One cycle's outcome. */
export interface StreamCycle {
  readonly report: AuditReport;
  readonly events: readonly CampaignEvent[];
  /** Exchanges that were new. */
  readonly fresh: number;
  /** Wall clock of the cycle, reading not counted. */
  readonly seconds: number;
}

const columns = exchangesTable.columns.map((column) => column.name).join(', ');
const freshTable = { ...exchangesTable, name: 'fresh' };
const arrivalsTable = { ...exchangesTable, name: 'arrivals' };

export class Stream {
  readonly #options: StreamOptions;
  readonly #store: Store;
  readonly #session = new IngestSession();
  readonly #memory = new JudgementMemory();
  readonly #totals = new InputTotals();
  #isAccountsRead = false;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#store = options.store;
  }

  /** Threads end; the store remains the caller's. */
  async close(): Promise<void> {
    await this.#session.close();
  }

  /** Reads what is new in the logs and judges; undefined when nothing was. */
  async follow(files: FollowedFiles): Promise<StreamCycle | undefined> {
    await this.#emptyTable(freshTable.name, '(account, time, exchange)');
    const paths = await files.look();
    const read = paths.length === 0 ? undefined : await this.#read(paths, { files });
    const fresh = read?.exchanges ?? 0;
    if (fresh > 0)
      await this.#store.command(`INSERT INTO @exchanges (${columns}) SELECT ${columns} FROM @fresh`);
    // Only now: a file read twice costs a moment, one that is skipped costs evidence.
    await files.remember();
    return fresh === 0 ? undefined : this.cycle(fresh);
  }

  /** Reads what is new in the spool of gateways and judges; undefined when nothing was. */
  async drain(reader: SpoolReader): Promise<StreamCycle | undefined> {
    await this.#emptyTable(freshTable.name, '(account, time, exchange)');
    const fresh = await this.#drainInto(reader).catch((error: unknown) => {
      // Some rows may have arrived, which the next reading will not call new.
      this.forget();
      throw error;
    });
    return fresh === 0 ? undefined : this.cycle(fresh);
  }

  async #drainInto(reader: SpoolReader): Promise<number> {
    const read = await reader.read();
    if (read.exchanges > 0) {
      await this.#store.command(`INSERT INTO @exchanges (${columns}) SELECT ${columns} FROM @fresh`);
    }
    // Only now: a record read twice is dropped by its id, one that is skipped is lost.
    await reader.remember();
    const { exchanges, bytes, damaged: malformedLines, problems, repeated: duplicateIds } = read;
    const input = { path: reader.folder, format: 'spool', exchanges, malformedLines, skipped: 0, bytes };
    const inputs = bytes === 0 ? [] : [input];
    this.#totals.add({ inputs, problems, exchanges, malformedLines, duplicateIds, isPartial: false });
    return exchanges;
  }

  /** Reads files of declarations into a store that has its hash key, also when they were read before. @throws {Fault} */
  async readAccounts(accountPaths: readonly string[]): Promise<void> {
    const session = new IngestSession();
    const reading = { paths: [], accountPaths, session, onlyAccounts: true, onProgress: () => {} };
    try {
      await ingest({ ...this.#options, ...reading, nowMs: this.#options.nowMs() });
    } finally {
      await session.close();
    }
    this.#isAccountsRead = true;
  }

  /** Reads finished logs for `replay`. @throws {Fault} when nothing can be read */
  async load(paths: readonly string[]): Promise<void> {
    await this.#emptyTable(arrivalsTable.name, '(time, exchange)');
    await rememberInputs(
      this.#store,
      await this.#read(paths, { table: arrivalsTable }),
      this.#options.nowMs(),
    );
  }

  /** What `load` read, in steps of `intervalMs` of its own time. */
  async *replay(intervalMs: number): AsyncGenerator<StreamCycle> {
    const found = await this.#store.query(
      `SELECT DISTINCT intDiv(toUnixTimestamp64Milli(time), ${intervalMs}) AS step FROM @arrivals ORDER BY step`,
    );
    yield* this.replayUntil([...found.numbers('step')].map((step) => (step + 1) * intervalMs));
  }

  /**
   * What `load` read, in steps that end before these times, ascending, milliseconds since 1970. Steps without an
   * exchange are left out; the last one is a full cycle.
   */
  async *replayUntil(endsMs: readonly number[]): AsyncGenerator<StreamCycle> {
    let from = 0;
    for (const to of endsMs) {
      if (this.#options.stop.aborted) return;
      const times = { from, to };
      const when = `time >= fromUnixTimestamp64Milli({from:Int64}) AND time < fromUnixTimestamp64Milli({to:Int64})`;
      const counted = await this.#store.query(`SELECT count() AS n FROM @arrivals WHERE ${when}`, times);
      const fresh = counted.numbers('n')[0] ?? 0;
      from = to;
      // The last report is that of the whole log.
      if (to === endsMs.at(-1)) this.forget();
      if (fresh === 0) continue;
      await this.#emptyTable(freshTable.name, '(account, time, exchange)');
      await this.#store.command(
        `INSERT INTO @fresh (${columns}) SELECT ${columns} FROM @arrivals WHERE ${when}`,
        times,
      );
      await this.#store.command(`INSERT INTO @exchanges (${columns}) SELECT ${columns} FROM @fresh`);
      yield await this.cycle(fresh);
    }
  }

  /** The next cycle looks at everything anew: what an audit of the whole log would say. */
  forget(): void {
    this.#memory.forget();
  }

  /** Judges what the store holds. */
  async cycle(fresh: number): Promise<StreamCycle> {
    const { clockMs, nowMs, onStep, stop, version } = this.#options;
    const startedMs = clockMs();
    const found = await cycle({ store: this.#store, signals, memory: this.#memory, stop, onStep });
    const seconds = (clockMs() - startedMs) / 1_000;
    const read = this.#totals.result(stop.aborted);
    const report = reportOf({ options: { nowMs: nowMs(), version }, read, found, seconds });
    return { report, events: this.#events(found), fresh, seconds };
  }

  #events(found: CycleResult): readonly CampaignEvent[] {
    return eventsOf({ campaigns: found.campaigns, ended: found.ended, toMs: found.background.toMs });
  }

  async #read(
    paths: readonly string[],
    from: { readonly files?: FollowedFiles; readonly table?: typeof freshTable },
  ): Promise<IngestResult> {
    const { files, table = freshTable } = from;
    const { accountPaths, nowMs } = this.#options;
    const read = await ingest({
      ...this.#options,
      paths,
      accountPaths: this.#isAccountsRead ? [] : accountPaths,
      session: this.#session,
      ...(files === undefined ? {} : { open: files.open }),
      table,
      nowMs: nowMs(),
      onProgress: () => {},
    });
    // Declarations are read after the first log, whose bytes the hash key is drawn from.
    this.#isAccountsRead ||= this.#session.pool !== undefined;
    this.#totals.add(read);
    return read;
  }

  async #emptyTable(name: string, order: string): Promise<void> {
    await this.#store.command(`DROP TABLE IF EXISTS @${name}`);
    await this.#store.command(`CREATE TABLE @${name} AS @exchanges ENGINE = MergeTree ORDER BY ${order}`);
  }
}

/** Inputs of one run, each path once; problems are those of the last reading. */
class InputTotals {
  readonly #inputs = new Map<string, IngestResult['inputs'][number]>();
  #last: IngestResult | undefined;
  #malformed = 0;
  #duplicates = 0;
  #exchanges = 0;

  add(read: IngestResult): void {
    for (const input of read.inputs) {
      const known = this.#inputs.get(input.path);
      const sum = (name: 'exchanges' | 'malformedLines' | 'skipped' | 'bytes'): number =>
        input[name] + (known?.[name] ?? 0);
      this.#inputs.set(input.path, {
        path: input.path,
        format: input.format,
        exchanges: sum('exchanges'),
        malformedLines: sum('malformedLines'),
        skipped: sum('skipped'),
        bytes: sum('bytes'),
      });
    }
    this.#last = read;
    this.#malformed += read.malformedLines;
    this.#duplicates += read.duplicateIds;
    this.#exchanges += read.exchanges;
  }

  result(isPartial: boolean): IngestResult {
    return {
      inputs: [...this.#inputs.values()],
      problems: this.#last?.problems ?? [],
      exchanges: this.#exchanges,
      malformedLines: this.#malformed,
      duplicateIds: this.#duplicates,
      isPartial,
    };
  }
}
