// What an ingestion has to say about its input, in words: kinds of trouble that are counted while reading goes
// on, and the faults that end it because nothing usable was there. Apart from the reading itself, so that the
// words can be compared with each other and with docs/faults.md.

import { Fault } from '../core/fault.ts';
import type { ProblemReport } from '../core/report.ts';
import { problemMend, problemText, type Problem } from '../wire/problem.ts';
import type { Trouble } from './problem-ledger.ts';

export const duplicateId: Trouble = {
  code: 'line.duplicate-id',
  text: 'an exchange with this id was read before; the first one counts',
  mend: 'nothing, if the same log was given twice; else check that ids are unique',
  count: 1,
};

export const clockAhead: Trouble = {
  code: 'line.time-ahead',
  text: 'the time lies in the future; the exchange was kept',
  mend: 'check the clock, and the time zone, of the machine that wrote the log',
  count: 1,
};

export const emptyInput: Trouble = {
  code: 'input.empty',
  text: 'the file is empty',
  mend: 'check that the export wrote something',
  count: 1,
};

export const skippedRecords: Trouble = {
  code: 'record.skipped',
  text: 'records that are no exchange with a model, e.g. spans of tools or databases',
  mend: 'nothing, if the log holds such records; else check what the exporter writes',
  count: 1,
};

/** Account files alone: there is nothing to audit in them. */
export function onlyAccounts(paths: readonly string[]): Fault {
  return new Fault('input.empty', {
    what: `${paths.slice(0, 3).join(', ')}: declarations of accounts, and no exchange`,
    mend: 'name the log, and give the account file with --accounts',
  });
}

/** Says the first thing that was wrong, when something was. */
export function nothingRead(paths: readonly string[], problems: readonly ProblemReport[]): Fault {
  const [worst] = problems;
  const why = worst === undefined || worst.code === 'input.empty' ? '' : ` (${worst.text})`;
  return new Fault('input.empty', {
    what: `nothing could be read in ${paths.slice(0, 3).join(', ') || 'the input'}${why}`,
    mend: worst?.mend ?? 'check that the export wrote something, and that the path is the right one',
  });
}

/** A problem of the bytes themselves, before there are records. */
export function lineless(problem: Problem): Trouble {
  return { code: problem.code, text: problemText(problem), mend: problemMend(problem.code), count: 1 };
}
