// The thread that does the work of an audit: lines to exchanges to fingerprints to binary rows. It owns no
// state but its hash key; each batch is answered with one reply, in any order. Two of them keep two cores
// busy while the main thread only moves buffers.

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../core/assert.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { hashStreams, hashWith } from '../fingerprint/hash.ts';
import { RowWriter } from '../store/row-writer.ts';
import { formats } from '../wire/formats.ts';
import { parseBatch } from '../wire/parse.ts';
import { problemMend, problemText, type Problem } from '../wire/problem.ts';
import { writeAccount, writeExchange } from './encode.ts';
import type { BatchReply, BatchRequest, CountedProblem, WorkerSettings } from './ingest-messages.ts';

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
  const fingerprinter = new Fingerprinter(settings.key);
  const streams = hashStreams(settings.key, 0);
  const rows = new RowWriter();
  const accountRows = new RowWriter();
  port.on('message', (request: unknown) => {
    assert(isRequest(request), 'the reading thread sends batches');
    const reply = work(request);
    port.postMessage(reply, [
      reply.rows.buffer,
      reply.offsets.buffer,
      reply.ids.buffer,
      reply.numbers.buffer,
      reply.timeMs.buffer,
      reply.accountRows.buffer,
    ]);
  });

  function work(request: BatchRequest): BatchReply {
    const offsets: number[] = [0];
    const ids: number[] = [];
    const numbers: number[] = [];
    const times: number[] = [];
    const problems = new Problems();
    let accounts = 0;
    let skipped = 0;
    const format = formats.find((one) => one.name === request.format);
    assert(format !== undefined, 'the reading thread names a known format');
    let failure: string | undefined;
    try {
      parseBatch(request, {
        path: request.path,
        format,
        accountField: settings.accountField,
        sink: {
          exchange: (exchange, number) => {
            const id = hashWith(exchange.id, streams);
            writeExchange(
              rows,
              { exchange, fingerprint: fingerprinter.fingerprint(exchange), id },
              { streams, keepsText: settings.keepsText },
            );
            offsets.push(rows.length);
            ids.push(id.low, id.high);
            numbers.push(number);
            times.push(exchange.timeMs);
          },
          account: (account) => {
            writeAccount(accountRows, { account, sequence: request.sequence + accounts }, streams);
            accounts += 1;
          },
          problem: (problem, number) => problems.add(problem, number),
          skipped: (count) => {
            skipped += count;
          },
        },
      });
    } catch (error) {
      // Never the message of the error: it may quote what was parsed.
      failure =
        error instanceof Error
          ? `${error.name} at ${(error.stack ?? '').split('\n')[1]?.trim() ?? '?'}`
          : 'error';
    }
    return {
      ticket: request.ticket,
      rows: rows.take(),
      offsets: Uint32Array.from(offsets),
      ids: Uint32Array.from(ids),
      numbers: Uint32Array.from(numbers),
      timeMs: Float64Array.from(times),
      accountRows: accountRows.take(),
      accounts,
      skipped,
      problems: problems.counted(),
      ...(failure === undefined ? {} : { failure }),
    };
  }
}

/** Problems of one batch by kind. */
class Problems {
  readonly #kinds = new Map<string, { problem: Problem; count: number; numbers: number[] }>();

  add(problem: Problem, number: number): void {
    const kind = `${problem.code} ${problem.field ?? ''} ${problem.lost}`;
    const known = this.#kinds.get(kind);
    if (known === undefined) {
      this.#kinds.set(kind, { problem, count: 1, numbers: [number] });
      return;
    }
    known.count += 1;
    if (known.numbers.length < placesMax) known.numbers.push(number);
  }

  counted(): readonly CountedProblem[] {
    return [...this.#kinds.values()].map(({ problem, count, numbers }) => ({
      code: problem.code,
      text: problemText(problem),
      mend: problemMend(problem.code),
      isLost: problem.lost,
      count,
      numbers,
    }));
  }
}

assert(isSettings(workerData), 'the worker is started with its settings');
serve(workerData);
