// How deep JSON is nested and how many values it has, told by one pass over its bytes before a parser sees it. Depth, because
// the parser follows any while every walk over its result would overflow the stack; values, because a megabyte of empty
// objects takes the parser a hundred times as long as a megabyte of text.

export interface StructureLimits {
  /** Objects and arrays in one another, the outermost counted. */
  readonly depthMax: number;
  /** Commas, objects and arrays. */
  readonly valuesMax: number;
}

export interface Structure {
  /** Commas, objects and arrays outside of strings. */
  readonly values: number;
  /** Whether a name has an upper-case letter, an escape, or a letter that is none of ASCII: most bodies have none. */
  readonly hasUnusualNames: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/** Whether brackets outside of strings open too deep, or too much stands in them; says nothing about what is no JSON. */
export function structureProblem(
  json: Buffer,
  { depthMax, valuesMax }: StructureLimits,
): 'tooDeep' | 'tooMany' | undefined {
  const structure = structureOf(json, depthMax);
  if (structure === undefined) return 'tooDeep';
  return structure.values > valuesMax ? 'tooMany' : undefined;
}

/** Undefined when something is nested deeper than the bound. */
export function structureOf(json: Buffer, depthMax: number): Structure | undefined {
  let depth = 0;
  let values = 0;
  let hasUnusualNames = false;
  let stringFrom = 0;
  let stringTo = 0;
  const length = json.length;
  for (let at = 0; at < length; at += 1) {
    const byte = json[at];
    if (byte === quote) {
      stringFrom = at + 1;
      at = endOfString(json, stringFrom);
      stringTo = at;
    } else if (byte === comma) {
      values += 1;
    } else if (byte === colon) {
      hasUnusualNames ||= isUnusual(json, stringFrom, stringTo);
    } else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > depthMax) return undefined;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
    }
  }
  return { values, hasUnusualNames };
}

/** No documented name is as long; a longer one tells by its beginning whether it may be one that is written with escapes. */
const nameBytesMax = 32;

function isUnusual(json: Buffer, from: number, to: number): boolean {
  const end = Math.min(to, from + nameBytesMax);
  for (let at = from; at < end; at += 1) {
    const byte = json[at] ?? 0;
    if (byte > 0x7f || byte === backslash || (byte >= 0x41 && byte <= 0x5a)) return true;
  }
  return false;
}

/** After so many bytes of a string the native search is worth its call: measured, 48 to 128 differ little. */
const shortBytes = 64;

/** Where the string ends, or behind the text. Strings are most of a body, and of large bodies long strings are most. */
function endOfString(json: Buffer, from: number): number {
  const length = json.length;
  let at = from;
  while (at < length) {
    const shortEnd = Math.min(length, at + shortBytes);
    while (at < shortEnd) {
      const byte = json[at];
      if (byte === quote) return at;
      at += byte === backslash ? 2 : 1;
    }
    const found = json.indexOf(quote, at);
    if (found === -1) return length;
    if (!isEscaped(json, at, found)) return found;
    at = found + 1;
  }
  return at;
}

/** Whether an odd number of back slashes stands before; none of those before `from` counts. */
function isEscaped(json: Buffer, from: number, at: number): boolean {
  let before = at;
  while (before > from && json[before - 1] === backslash) before -= 1;
  return (at - before) % 2 === 1;
}
