// Arguments of calls of tools, which arrive as JSON within a JSON string, with anybody's white space; the same call must give
// the same line. Within a string nothing bounds how many values there are: six megabytes of empty objects take the parser
// seconds. So only short arguments are parsed, and of one request only so many values; all others stay as they were sent.

import { structureOf } from '../json-structure.ts';

/** What may still be parsed for one request or answer. */
export interface ArgumentRoom {
  /** Commas, objects and arrays. */
  values: number;
}

/** Hundreds of calls as agents make them; the parser and the writer take less than a microsecond for each. */
const valuesMax = 50_000;
const charsMax = 65_536;
/** What `isShallow` follows. */
const depthMax = 64;

export function argumentRoom(): ArgumentRoom {
  return { values: valuesMax };
}

/** The arguments without white space between their values; `{}` for none; as they are when they are no JSON, or too much. */
export function compactArguments(text: string, room: ArgumentRoom): string {
  if (text.length > charsMax) return text;
  if (text.trim() === '') return '{}';
  const structure = structureOf(Buffer.from(text), depthMax);
  if (structure === undefined || structure.values > room.values) return text;
  room.values -= structure.values;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
