// Measured rhythms of real API clients, for worlds that should keep the hours and the burstiness of a trace
// rather than those of a grammar: a CSV with one client a row, of which two columns are read, the shape of the
// day and the coefficient of variation of the gaps between requests.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Fault } from '../core/fault.ts';

export interface Rhythm {
  /** Share of a day's requests in each hour, UTC; 24 numbers that sum to about 1. */
  readonly hourly: readonly number[];
  /** Coefficient of variation of the gaps, 1 for independent requests. */
  readonly variation: number;
}

/** Clients that are asleep most of the day are jobs, not somebody's habit. */
const hoursAwakeMin = 6;
/** Beyond this, two phases no longer describe a client; the few above it in traces are on-off jobs. */
const variationMax = 6;

/**
 * Columns `hour_of_day_profile` (24 numbers between bars) and `mean_cv`, plain or gzip.
 * @throws {Fault} input.not-found, input.format-unknown
 */
export function readRhythms(path: string): readonly Rhythm[] {
  const [head = '', ...rows] = textOf(path).trim().split(/\r?\n/);
  const names = head.split(',');
  const profileAt = names.indexOf('hour_of_day_profile');
  const variationAt = names.indexOf('mean_cv');
  const rhythms = rows.flatMap((row): readonly Rhythm[] => {
    const cells = row.split(',');
    const hourly = (cells[profileAt] ?? '').split('|').map(Number);
    const variation = Math.min(variationMax, Number(cells[variationAt] ?? 0));
    const isWhole = hourly.length === 24 && hourly.every((share) => share >= 0);
    const awake = hourly.filter((share) => share > 0.005).length;
    return isWhole && awake >= hoursAwakeMin && variation >= 1 ? [{ hourly, variation }] : [];
  });
  if (rhythms.length > 0) return rhythms;
  throw new Fault('input.format-unknown', {
    what: `${path} has no rhythm of a client`,
    mend: 'give a CSV with the columns hour_of_day_profile (24 numbers between |) and mean_cv',
  });
}

function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new Fault('input.not-found', { what: `${path} cannot be read`, mend: 'check the path', cause });
  }
}
