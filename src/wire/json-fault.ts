// Where a text stops being JSON. The parser of the engine knows, but tells it in a message that quotes the text, and
// texts are somebody's prompts; so the few lines that do not parse are read a second time here, for the place alone.
// Not recursive, because a hostile line may nest as deep as it is long.

const whiteSpace = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const stringPart = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end';

/** Characters before the first that cannot stand there: the length of a text that ends too early, and of valid JSON. */
export function jsonFaultAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(whiteSpace, text, at) ?? at;
    const unit = text[at];
    if (unit === undefined) return at;
    const inside = open.at(-1);
    if (expected === 'comma or end' || expected === 'value or end' || expected === 'name or end') {
      if (unit === (inside === '[' ? ']' : inside === '{' ? '}' : '')) {
        open.pop();
        expected = 'comma or end';
        at += 1;
        continue;
      }
    }
    if (expected === 'comma or end') {
      if (unit !== ',' || inside === undefined) return at;
      expected = inside === '[' ? 'value' : 'name';
      at += 1;
      continue;
    }
    if (expected === 'name' || expected === 'name or end') {
      const next = afterName(text, at);
      if (next.isFault) return next.at;
      at = next.at;
      expected = 'value';
      continue;
    }
    if (unit === '[' || unit === '{') {
      open.push(unit);
      expected = unit === '[' ? 'value or end' : 'name or end';
      at += 1;
      continue;
    }
    const end = endOf(unit === '"' ? string : scalar, text, at);
    if (end === undefined) return unit === '"' ? (endOf(stringPart, text, at) ?? at) : at;
    at = end;
    expected = 'comma or end';
  }
}

/** Behind `"name" :`. */
function afterName(text: string, from: number): { readonly at: number; readonly isFault: boolean } {
  const end = endOf(string, text, from);
  if (end === undefined) return { at: endOf(stringPart, text, from) ?? from, isFault: true };
  const colon = endOf(whiteSpace, text, end) ?? end;
  return text[colon] === ':' ? { at: colon + 1, isFault: false } : { at: colon, isFault: true };
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
