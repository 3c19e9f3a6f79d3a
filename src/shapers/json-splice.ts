// Changes a few members of a JSON text and leaves every other character as it stands. To parse a body and write it out anew
// changes more than was meant: numbers above 2^53 are rounded, 1e400 becomes null, -0 becomes 0, names that stand twice
// become one, escapes are written in another way, and a provider who signs or caches by the text sees another one. So the
// text is walked once, what is to change is noted by its place, and only that is replaced.
//
// The text is known to be JSON and to be nested within a bound: whoever calls has parsed it. Walks are linear in the text.

/** One member of an object, by its places in the text; ends are excluded. */
export interface Member {
  /** With its escapes undone. */
  readonly name: string;
  /** Where its name begins. */
  readonly from: number;
  readonly value: Place;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Put in the place of what stands there; '' removes it. */
export interface Edit extends Place {
  readonly text: string;
}

/** Place of the whole value, without the white space around it. */
export function rootOf(text: string): Place {
  const from = afterSpace(text, 0);
  return { from, to: endOfValue(text, from) };
}

/** Members in their order, those whose name stands twice included; none for what is no object. */
export function membersOf(text: string, place: Place): readonly Member[] {
  const members: Member[] = [];
  if (text[place.from] !== '{') return members;
  let at = afterSpace(text, place.from + 1);
  while (at < place.to && text[at] === '"') {
    const from = at;
    const nameEnd = endOfString(text, at);
    const valueFrom = afterSpace(text, afterSpace(text, nameEnd) + 1);
    const valueTo = endOfValue(text, valueFrom);
    members.push({ name: nameOf(text, from, nameEnd), from, value: { from: valueFrom, to: valueTo } });
    at = afterComma(text, valueTo);
  }
  return members;
}

/** Places of the elements of an array; none for what is no array. */
export function elementsOf(text: string, place: Place): readonly Place[] {
  const elements: Place[] = [];
  if (text[place.from] !== '[') return elements;
  let at = afterSpace(text, place.from + 1);
  while (at < place.to - 1) {
    const to = endOfValue(text, at);
    elements.push({ from: at, to });
    at = afterComma(text, to);
  }
  return elements;
}

/** The value that stands there. Numbers are rounded, so this is for deciding and not for writing. */
export function valueAt(text: string, { from, to }: Place): unknown {
  const value: unknown = JSON.parse(text.slice(from, to));
  return value;
}

/** Edits that take these parts out of a list whose parts are given in order, with the commas that they leave. */
export function withoutParts(parts: readonly Place[], isTaken: (index: number) => boolean): readonly Edit[] {
  let last = parts.length - 1;
  while (last >= 0 && isTaken(last)) last -= 1;
  const edits: Edit[] = [];
  for (let index = 0; index < last; index += 1) {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part !== undefined && next !== undefined && isTaken(index))
      edits.push({ from: part.from, to: next.from, text: '' });
  }
  // What ends the list goes with the comma before it.
  const end = parts.at(-1)?.to ?? 0;
  const from = last === -1 ? parts[0]?.from : parts[last]?.to;
  if (from !== undefined && from < end) edits.push({ from, to: end, text: '' });
  return edits;
}

/** The text with edits that do not overlap, in any order. */
export function spliced(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    made += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return made + text.slice(at);
}

function nameOf(text: string, from: number, to: number): string {
  const plain = text.slice(from + 1, to - 1);
  return plain.includes('\\') ? String(valueAt(text, { from, to })) : plain;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function afterComma(text: string, from: number): number {
  const at = afterSpace(text, from);
  return text[at] === ',' ? afterSpace(text, at + 1) : at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endOfValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first === '{' || first === '[') return endOfNested(text, from);
  let at = from;
  while (at < text.length && !endsScalar.has(text[at] ?? '')) at += 1;
  return at;
}

const endsScalar: ReadonlySet<string> = new Set([',', '}', ']', ' ', '\n', '\r', '\t']);

/** Brackets match, since the text is JSON. */
function endOfNested(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  return at;
}

/** Behind the quote that ends it. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return text.length;
    let before = quote;
    while (before > at && text[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}
