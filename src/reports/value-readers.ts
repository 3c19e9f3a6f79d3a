// Small readers that turn an unknown JSON value into a typed one or say where it is wrong. A report may have
// been edited or come from elsewhere, and the renderers trust their input, so everything is checked once,
// here. The place is a path like `campaigns[3].axes.coordination`; the value itself is never repeated in the
// fault, because it may contain text of a prompt.

import { Fault } from '../core/fault.ts';

/** Reads `value`, found at `place`. @throws Fault `report.invalid`. */
export type Reader<T> = (value: unknown, place: string) => T;

export function invalid(place: string, expected: string): Fault {
  return new Fault('report.invalid', {
    what: `this is not an audit report: ${place === '' ? 'the document' : place} is not ${expected}`,
    mend: 'give the JSON file that an audit wrote with --out, unchanged',
  });
}

export const readText: Reader<string> = (value, place) => {
  if (typeof value !== 'string') throw invalid(place, 'a text');
  return value;
};

/** RFC 3339, or empty for a time that does not exist. */
export const readTime: Reader<string> = (value, place) => {
  const time = readText(value, place);
  if (time !== '' && Number.isNaN(Date.parse(time))) throw invalid(place, 'a time in RFC 3339');
  return time;
};

export const readNumber: Reader<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid(place, 'a number');
  return value;
};

/** Zero or more; not required to be whole, because attributed exchanges may be expectations. */
export const readCount: Reader<number> = (value, place) => {
  const count = readNumber(value, place);
  if (count < 0) throw invalid(place, 'a count');
  return count;
};

/** From 0 to 1. */
export const readShare: Reader<number> = (value, place) => {
  const share = readNumber(value, place);
  if (share < 0 || share > 1) throw invalid(place, 'between 0 and 1');
  return share;
};

export const readFlag: Reader<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw invalid(place, 'true or false');
  return value;
};

export function readOneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, place) => {
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw invalid(place, `one of ${allowed.join(', ')}`);
    return found;
  };
}

export function readList<T>(readItem: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw invalid(place, 'a list');
    return value.map((item: unknown, index) => readItem(item, `${place}[${index}]`));
  };
}

/** Access to the fields of one JSON object; unknown fields are ignored. */
export interface Fields {
  readonly must: <T>(name: string, read: Reader<T>) => T;
  /** Undefined where the field is absent. */
  readonly may: <T>(name: string, read: Reader<T>) => T | undefined;
}

export function readFields(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(place, 'an object');
  const entries = new Map<string, unknown>(Object.entries(value));
  const placeOf = (name: string): string => (place === '' ? name : `${place}.${name}`);
  return {
    must: (name, read) => read(entries.get(name), placeOf(name)),
    may: (name, read) => {
      const field = entries.get(name);
      return field === undefined ? undefined : read(field, placeOf(name));
    },
  };
}
