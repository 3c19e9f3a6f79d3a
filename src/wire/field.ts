// Reading one field of an unknown record: the value when it has the right type, undefined when it is absent
// or null, undefined and a note when it is something else. Notes are collected in a `Notes`, which costs
// nothing until the first one is made, because nearly every line of a real log is clean.

import type { Problem } from './problem.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/**
 * Whether a value is nested at most `levels` deep. JSON.parse follows any depth, while JSON.stringify and every
 * recursive walk overflow the stack on a value that a caller nested ten thousand times; no schema of a tool
 * comes near 64.
 */
export function isShallow(value: unknown, levels = 64): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (isArray(value)) return value.every((item) => isShallow(item, levels - 1));
  return Object.values(value).every((item) => isShallow(item, levels - 1));
}

/** JSON text of a value, or of nothing when it is nested too deep to be written. */
export function jsonText(value: unknown): string {
  return isShallow(value) ? JSON.stringify(value) : '{}';
}

/** Complaints about optional fields of one record. */
export class Notes {
  #problems: Problem[] | undefined = undefined;

  /** Undefined while there is nothing to complain about. */
  get problems(): readonly Problem[] | undefined {
    return this.#problems;
  }

  invalid(field: string): undefined {
    this.#problems ??= [];
    this.#problems.push({ code: 'line.field-invalid', field, lost: false });
    return undefined;
  }

  string(value: unknown, field: string): string | undefined {
    if (typeof value === 'string') return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }

  boolean(value: unknown, field: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }

  /** A finite number that is not negative; counts and durations never are. */
  amount(value: unknown, field: string): number | undefined {
    if (typeof value === 'number' && value >= 0 && value < Infinity) return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }

  /** A whole amount; exact up to 2^53. */
  count(value: unknown, field: string): number | undefined {
    if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }

  /** What `parse` makes of the value; a note when it can make nothing of something. */
  as<Value>(value: unknown, field: string, parse: (value: unknown) => Value | undefined): Value | undefined {
    const parsed = parse(value);
    const isAbsent = value === undefined || value === null || value === '';
    return parsed === undefined && !isAbsent ? this.invalid(field) : parsed;
  }

  object(value: unknown, field: string): JsonObject | undefined {
    if (isObject(value) && isShallow(value)) return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }

  array(value: unknown, field: string): readonly unknown[] | undefined {
    if (isArray(value) && isShallow(value)) return value;
    return value === undefined || value === null ? undefined : this.invalid(field);
  }
}

/** A non-empty string, or a number as text: ids come as both. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** First of the values that is an id. */
export function firstId(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const id = idOf(value);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** A count that databases export as a number or as text of one; undefined for everything else. */
export function looseCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && Number.isSafeInteger(number) ? number : undefined;
}

/** The same for durations. */
export function looseAmount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number < Infinity ? number : undefined;
}

/** JSON text as a value; undefined when it is none. */
export function parsedOrNothing(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}

/** The value itself, or what its text parses to when it is a string of JSON; databases store bodies as text. */
export function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const first = value.trimStart().charAt(0);
  if (first !== '{' && first !== '[') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return value;
  }
}

/** `jsonOf` when that is an object. */
export function objectOf(value: unknown): JsonObject | undefined {
  const parsed = jsonOf(value);
  return isObject(parsed) ? parsed : undefined;
}

/** `jsonOf` when that is an array. */
export function arrayOf(value: unknown): readonly unknown[] | undefined {
  const parsed = jsonOf(value);
  return isArray(parsed) ? parsed : undefined;
}

/**
 * Value at a path with dots. A key may itself contain dots (`attributes.enduser.id`): the longest key that
 * exists is taken at each step. Strings of JSON on the way are looked into.
 */
export function lookUp(record: unknown, path: string): unknown {
  const object = objectOf(record);
  if (object === undefined) return undefined;
  if (Object.hasOwn(object, path)) return object[path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const key = path.slice(0, dot);
    if (Object.hasOwn(object, key)) return lookUp(object[key], path.slice(dot + 1));
  }
  return undefined;
}

/** Account chosen by --account-field where the record has it, else the format's own. */
export function accountOf(
  record: unknown,
  accountField: string | undefined,
  own: string | undefined,
): string | undefined {
  if (accountField === undefined) return own;
  return idOf(lookUp(record, accountField)) ?? own;
}
