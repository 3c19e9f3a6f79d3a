// Logs for baselines: every exchange once, in the order of the files, on one thread. The parts are the audit's
// own (source, split, recognise, parse), so a baseline reads whatever the audit reads. Lines that cannot be
// read are left out without a word: the audit beside it reports them. Repeated ids are not dropped, because
// that would need every id in memory, and worlds have none.

import type { Exchange } from '../../core/exchange.ts';
import { formatNamed } from '../../wire/formats.ts';
import type { LogFormat } from '../../wire/format.ts';
import type { Batch } from '../../wire/batch.ts';
import { parseBatch, recordWindows, type RecordSink } from '../../wire/parse.ts';
import { recogniseFormat, recordsSampledMax, unknownFormat } from '../../wire/recognise.ts';
import { openSource } from '../../wire/source.ts';
import { splitBatches } from '../../wire/split.ts';
import type { DetectorInput } from '../compared-detector.ts';

/**
 * Calls `visit` for every exchange of the logs and returns how many there were.
 * @throws Fault input.not-found, input.unreadable, input.format-unknown; the reason of `stop` once it is given
 */
export async function readExchanges(
  input: DetectorInput,
  visit: (exchange: Exchange) => void,
): Promise<number> {
  let exchanges = 0;
  const sink: RecordSink = {
    exchange: (exchange) => {
      exchanges += 1;
      visit(exchange);
    },
    account: () => {},
    problem: () => {},
    skipped: () => {},
  };
  for (const path of input.logs) {
    let format: LogFormat | undefined = undefined;
    for await (const batch of batchesOf(path)) {
      input.stop.throwIfAborted();
      format ??= recognised(path, batch);
      parseBatch(batch, { format, sink });
      input.onProgress({ path, exchanges });
    }
  }
  return exchanges;
}

/** Account to plan, of those that have one. @throws Fault input.not-found, input.unreadable */
export async function readPlans(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const plans = new Map<string, string>();
  const format = formatNamed('stillwatch-accounts');
  if (format === undefined) return plans;
  const sink: RecordSink = {
    exchange: () => {},
    account: ({ account, plan }) => {
      if (plan !== undefined) plans.set(account, plan);
    },
    problem: () => {},
    skipped: () => {},
  };
  for (const path of paths) {
    for await (const batch of batchesOf(path)) parseBatch(batch, { format, sink });
  }
  return plans;
}

function batchesOf(path: string): AsyncGenerator<Batch> {
  return splitBatches(
    openSource(path, () => {}),
    { report: () => {} },
  );
}

function recognised(path: string, batch: Batch): LogFormat {
  let first: readonly unknown[] = [];
  for (const records of recordWindows(batch, recordsSampledMax)) {
    const found = recogniseFormat(records);
    if (found !== undefined) return found.format;
    if (first.length === 0) first = records;
  }
  throw unknownFormat(path, first);
}
