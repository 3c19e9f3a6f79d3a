// The thread that does the work of an audit: lines to exchanges to fingerprints to binary rows. It owns no
// state but its hash key and which system prompts it has written down; each batch is answered with one reply, in any order. Two of them keep two cores
// busy while the main thread only moves buffers.

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../core/assert.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { hashStreams, hashWith, type HashStreams } from '../fingerprint/hash.ts';
import { RowWriter } from '../store/row-writer.ts';
import { formats } from '../wire/formats.ts';
import { parseBatch, type RecordSink } from '../wire/parse.ts';
import { problemMend, problemText, type Problem } from '../wire/problem.ts';
import { writeAccount, writeExchange } from '../wire/exchange-row.ts';
import type {
  BatchReply,
  BatchRequest,
  CountedProblem,
  ProblemPlace,
  WorkerSettings,
} from './ingest-messages.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';

/** Places remembered of each kind of problem in a batch. */
const placesMax = 5;

function isSettings(value: unknown): value is WorkerSettings {
  return typeof value === 'object' && value !== null && 'key' in value && 'keepsText' in value;
}

function isRequest(value: unknown): value is BatchRequest {
  return typeof value === 'object' && value !== null && 'ticket' in value && 'bytes' in value;
}

function serve(settings: WorkerSettings): void {
  const port = parentPort;
  assert(port !== null, 'this file runs in a worker thread');
  const bench = new Bench(settings);
  port.on('message', (request: unknown) => {
    assert(isRequest(request), 'the reading thread sends batches');
    const reply = bench.work(request);
    const { rows, offsets, ids, numbers, timeMs, accountRows, systemRows } = reply;
    const moved = [rows, offsets, ids, numbers, timeMs, accountRows, systemRows].map((array) => array.buffer);
    port.postMessage(reply, moved);
  });
}

/** What a worker keeps from batch to batch: hash streams and buffers. */
class Bench {
  readonly #settings: WorkerSettings;
  readonly #fingerprinter: Fingerprinter;
  readonly #streams: HashStreams;
  readonly #rows = new RowWriter();
  readonly #accountRows = new RowWriter();
  readonly #systemTexts: SystemTextWriter;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
    this.#fingerprinter = new Fingerprinter(settings.key);
    this.#streams = hashStreams(settings.key, 0);
    this.#systemTexts = new SystemTextWriter(settings.keepsText);
  }

  work(request: BatchRequest): BatchReply {
    const tally = new Tally();
    const failure = this.#parse(request, tally);
    const systemTexts = this.#systemTexts.take();
    return {
      ticket: request.ticket,
      rows: this.#rows.take(),
      offsets: new Uint32Array(tally.offsets),
      ids: new Uint32Array(tally.ids),
      numbers: new Uint32Array(tally.numbers),
      timeMs: new Float64Array(tally.timeMs),
      accountRows: this.#accountRows.take(),
      accounts: tally.accounts,
      systemRows: systemTexts.bytes,
      systemTexts: systemTexts.count,
      skipped: tally.skipped,
      problems: tally.problems.counted(),
      ...(failure === undefined ? {} : { failure }),
    };
  }

  /** Undefined, or what failed: never the message of an error, which may quote what was parsed. */
  #parse(request: BatchRequest, tally: Tally): string | undefined {
    const format = formats.find((one) => one.name === request.format);
    assert(format !== undefined, 'the reading thread names a known format');
    const { accountField } = this.#settings;
    try {
      parseBatch(request, { format, accountField, sink: this.#sink(request, tally) });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error)) return 'error';
      return `${error.name} ${(error.stack ?? '').split('\n')[1]?.trim() ?? ''}`;
    }
  }

  #sink(request: BatchRequest, tally: Tally): RecordSink {
    const options = { streams: this.#streams, keepsText: this.#settings.keepsText };
    return {
      exchange: (exchange, number) => {
        const id = hashWith(exchange.id, this.#streams);
        const fingerprint = this.#fingerprinter.fingerprint(exchange);
        writeExchange(this.#rows, { exchange, fingerprint, id }, options);
        this.#systemTexts.add(exchange, fingerprint);
        tally.offsets.push(this.#rows.length);
        tally.ids.push(id.low, id.high);
        tally.numbers.push(number);
        tally.timeMs.push(exchange.timeMs);
      },
      account: (account) => {
        writeAccount(
          this.#accountRows,
          { account, sequence: request.sequence + tally.accounts },
          this.#streams,
        );
        tally.accounts += 1;
      },
      problem: (problem, number) => tally.problems.add(problem, number),
      skipped: (count) => {
        tally.skipped += count;
      },
    };
  }
}

/** What is counted over one batch. */
class Tally {
  readonly offsets: number[] = [0];
  readonly ids: number[] = [];
  readonly numbers: number[] = [];
  readonly timeMs: number[] = [];
  readonly problems = new Problems();
  accounts = 0;
  skipped = 0;
}

/** Problems of one batch by kind. */
class Problems {
  readonly #kinds = new Map<string, { problem: Problem; count: number; places: ProblemPlace[] }>();

  add(problem: Problem, number: number): void {
    const kind = `${problem.code} ${problem.field ?? ''} ${problem.lost}`;
    const known = this.#kinds.get(kind) ?? { problem, count: 0, places: [] };
    this.#kinds.set(kind, known);
    known.count += 1;
    const { column } = problem;
    if (known.places.length < placesMax)
      known.places.push({ number, ...(column === undefined ? {} : { column }) });
  }

  counted(): readonly CountedProblem[] {
    return [...this.#kinds.values()].map(({ problem, count, places }) => ({
      code: problem.code,
      text: problemText(problem),
      mend: problemMend(problem.code),
      isLost: problem.lost,
      count,
      places,
    }));
  }
}

assert(isSettings(workerData), 'the worker is started with its settings');
serve(workerData);
