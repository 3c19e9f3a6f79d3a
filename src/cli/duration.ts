// Times as they are given on the command line: a length of time, or a date.

import { parseTime } from '../wire/time.ts';

const minuteMs = 60_000;
const unitsMs: Readonly<Record<string, number>> = { m: minuteMs, h: 60 * minuteMs, d: 24 * 60 * minuteMs };

/** `90d`, `12h`, `30m` in milliseconds; undefined for anything else. */
export function durationOf(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  return count === '' ? undefined : Number(count) * (unitsMs[unit] ?? 0);
}

/** A time, or the beginning of a day of UTC; milliseconds since 1970, undefined for anything else. */
export function dateOf(text: string): number | undefined {
  return parseTime(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000Z` : text);
}
