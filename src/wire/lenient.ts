// Numbers and truth values as the most lenient server reads them: many take `"8"` for 8 and `"true"` for true. What rules
// ask about must be what is answered, so whatever some server would convert is converted; what none does is absent.

/** Longer texts are no number of anybody's. */
const textCharsMax = 32;
const yes: ReadonlySet<string> = new Set(['true', 't', 'yes', 'y', 'on', '1']);
const no: ReadonlySet<string> = new Set(['false', 'f', 'no', 'n', 'off', '0']);

/** A whole number from 0 to 2^53 - 1, to which what is greater is lowered; undefined for what is no count. */
export function lenientCount(value: unknown): number | undefined {
  const number =
    typeof value === 'string' ? numberIn(value) : typeof value === 'boolean' ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return undefined;
  return Math.min(Math.trunc(number), Number.MAX_SAFE_INTEGER);
}

/** Undefined for what is neither. */
export function lenientBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = typeof value === 'number' ? String(value) : value.slice(0, textCharsMax).trim().toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : undefined;
}

/** Python takes `1_000` for a thousand. */
function numberIn(text: string): number | undefined {
  const bare = text.length > textCharsMax ? '' : text.trim().replaceAll('_', '');
  return bare === '' ? undefined : Number(bare);
}
