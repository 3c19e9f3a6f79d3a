// Fields of a JSON value that somebody else wrote, checked where they are read. A fault names file, line and
// field, and never repeats a value: logs and truths may hold what must not be printed.

import { Fault, type FaultCode } from '../core/fault.ts';
import { isArray, isObject, type JsonObject } from '../wire/field.ts';
import { parseTime } from '../wire/time.ts';

/** Where a value stands: file and line, and the path within. */
export interface Place {
  readonly code: FaultCode;
  readonly file: string;
  /** From 1; undefined in files that are one document. */
  readonly line: number | undefined;
  /** e.g. `campaigns[3]`; empty for the whole. */
  readonly path: string;
}

export function misfit(place: Place, expected: string): Fault {
  const line = place.line === undefined ? '' : `, line ${place.line}`;
  const what = place.path === '' ? 'the record' : place.path;
  return new Fault(place.code, {
    what: `${place.file}${line}: ${what} is not ${expected}`,
    mend: 'see docs/evaluating.md for the forms of truth files, reports and attributions',
  });
}

function within(place: Place, name: string): Place {
  return { ...place, path: place.path === '' ? name : `${place.path}.${name}` };
}

/** @throws Fault where the text is not JSON */
export function jsonAt(text: string, place: Place): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw misfit(place, 'JSON');
  }
}

export function objectAt(value: unknown, place: Place): JsonObject {
  if (!isObject(value)) throw misfit(place, 'an object');
  return value;
}

export function textField(record: JsonObject, name: string, place: Place): string {
  const value = record[name];
  if (typeof value !== 'string') throw misfit(within(place, name), 'a text');
  return value;
}

/** Undefined where absent or null. */
export function optionalText(record: JsonObject, name: string, place: Place): string | undefined {
  return isAbsent(record[name]) ? undefined : textField(record, name, place);
}

/** At least 0. */
export function countField(record: JsonObject, name: string, place: Place): number {
  const value = record[name];
  if (typeof value !== 'number' || !(value >= 0) || value === Infinity)
    throw misfit(within(place, name), 'a count');
  return value;
}

export function optionalCount(record: JsonObject, name: string, place: Place): number | undefined {
  return isAbsent(record[name]) ? undefined : countField(record, name, place);
}

/** 0..1 */
export function shareField(record: JsonObject, name: string, place: Place): number {
  const value = record[name];
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw misfit(within(place, name), 'between 0 and 1');
  return value;
}

/** Milliseconds since 1970 UTC; undefined where absent, null or empty. */
export function optionalTime(record: JsonObject, name: string, place: Place): number | undefined {
  const value = record[name];
  if (isAbsent(value) || value === '') return undefined;
  const timeMs = parseTime(value);
  if (timeMs === undefined) throw misfit(within(place, name), 'a time in RFC 3339');
  return timeMs;
}

/** Each item with its own place. */
export function listField<T>(
  record: JsonObject,
  name: string,
  reading: { readonly place: Place; readonly read: (item: unknown, place: Place) => T },
): readonly T[] {
  const value = record[name];
  const place = within(reading.place, name);
  if (!isArray(value)) throw misfit(place, 'a list');
  return value.map((item, index) => reading.read(item, { ...place, path: `${place.path}[${index}]` }));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
