// Numbers of a result as text, where somebody needs the text: ids of 64 bits as decimal digits without a BigInt for
// each, and single-precision numbers as the short decimal that was meant rather than the long one that is stored.

const half = 4_294_967_296;
const million = 1_000_000;

/** Decimal digits of a 64-bit integer given by its halves. */
export function decimalOf(low: number, high: number, kind: 'signed' | 'unsigned'): string {
  if (kind === 'signed' && high >= half / 2) {
    return low === 0
      ? `-${decimalOf(0, half - high, 'unsigned')}`
      : `-${decimalOf(half - low, half - 1 - high, 'unsigned')}`;
  }
  // Below 2^53 every integer is a number.
  if (high < 0x20_0000) return String(high * half + low);
  // Divided by a million in two steps, of which each stays below 2^53.
  const above = Math.floor(high / million);
  const rest = (high - above * million) * half + low;
  const quotient = Math.floor(rest / million);
  const last = rest - quotient * million;
  return `${above * half + quotient}${String(last).padStart(6, '0')}`;
}

/** The number of fewest digits that is `value` in single precision: 0.1, not 0.10000000149011612. */
export function shortestOf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 0x100_0000) return value;
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

/** Decimal digits of hashes given as pairs of halves, the low one first. */
export function decimalsOf(pairs: Uint32Array): readonly string[] {
  return Array.from({ length: pairs.length / 2 }, (_, row) =>
    decimalOf(pairs[2 * row] ?? 0, pairs[2 * row + 1] ?? 0, 'unsigned'),
  );
}
