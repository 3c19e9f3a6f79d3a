// Which format a file is in, from its first records. Each format says how sure it is of each record; the mean
// decides, so that a few odd lines at the start (a health check, a half-written line) do no harm. Guessing
// low is worse than asking: below one half the user is asked, with the names of the fields that were seen.

import { Fault } from '../core/fault.ts';
import { isObject } from './field.ts';
import type { LogFormat } from './format.ts';
import { formats } from './formats.ts';

/** Records looked at; later ones are ignored. */
export const recordsSampledMax = 50;

const confidenceMin = 0.5;

const fieldsNamedMax = 12;

export interface Recognition {
  readonly format: LogFormat;
  /** Mean over the records, 0.5..1. */
  readonly confidence: number;
}

/** The surest format, or undefined when none is sure enough or there is no record. */
export function recogniseFormat(firstRecords: readonly unknown[]): Recognition | undefined {
  const records = firstRecords.slice(0, recordsSampledMax);
  let best: Recognition | undefined = undefined;
  for (const format of formats) {
    const sum = records.reduce<number>((total, record) => total + format.recognise(record), 0);
    const confidence = records.length === 0 ? 0 : sum / records.length;
    if (confidence >= confidenceMin && confidence > (best?.confidence ?? 0)) best = { format, confidence };
  }
  return best;
}

/** Fault `input.format-unknown`: names the fields of the records, never their values. */
export function unknownFormat(path: string, firstRecords: readonly unknown[]): Fault {
  const names = new Set<string>();
  for (const record of firstRecords.slice(0, recordsSampledMax)) {
    if (isObject(record)) for (const name of Object.keys(record)) names.add(name);
  }
  const listed = [...names].slice(0, fieldsNamedMax).map((name) => JSON.stringify(name.slice(0, 40)));
  const rest = names.size > fieldsNamedMax ? ` and ${names.size - fieldsNamedMax} more` : '';
  const seen =
    listed.length === 0 ? 'no JSON records' : `records with the fields ${listed.join(', ')}${rest}`;
  return new Fault('input.format-unknown', {
    what: `${path}: the log format is not recognised; the file has ${seen}`,
    mend: `say which it is with --format ${formats.map((format) => format.name).join(' | ')}`,
  });
}
