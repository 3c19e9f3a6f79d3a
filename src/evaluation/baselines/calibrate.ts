// Command: thresholds of every baseline from a log of innocents only, for `thresholds.ts`.

import { Fault } from '../../core/fault.ts';
import { baselines } from './baselines.ts';
import { calibrationOf } from './calibration.ts';

/** One innocent account in a thousand, and one in a hundred. */
const rates = { act: 1e-3, review: 1e-2 };

const [log, accounts] = process.argv.slice(2);
if (log === undefined || accounts === undefined) {
  process.stderr.write('usage: calibrate LOG ACCOUNTS\n');
  process.exitCode = 2;
} else {
  const input = {
    logs: [log],
    accounts: [accounts],
    stop: new AbortController().signal,
    onProgress: () => {},
  };
  try {
    for (const baseline of baselines) {
      const measured = await baseline.measure(input);
      const act = calibrationOf(measured, rates.act);
      const review = calibrationOf(measured, rates.review);
      process.stdout.write(`${JSON.stringify({ [baseline.name]: { act, review } })}\n`);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n${error.mend}\n`);
    process.exitCode = 2;
  }
}
