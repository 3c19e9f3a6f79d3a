// Headers that speak to the next machine only (RFC 9110, section 7.6.1). A gateway that passes them on lets one
// connection speak for another: the classic forms of request smuggling are two machines that disagree on
// `transfer-encoding` or `connection`. So both directions drop the same set, and whatever `Connection` names.

/**
 * Small letters. `proxy-*` is dropped by its beginning, `expect` because the server answers it itself; `close` is a word
 * of `Connection` that is no header, and would be one named by it if somebody sent it.
 */
const hopByHop: ReadonlySet<string> = new Set([
  'close',
  'connection',
  'expect',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Whether the header of this name, in small letters, ends at this machine. */
export function isHopByHop(name: string): boolean {
  return hopByHop.has(name) || name.startsWith('proxy-');
}

/** Values of `Connection` that say nothing about other headers: nearly all there are. */
const plain: ReadonlySet<string> = new Set(['keep-alive', 'close', 'Keep-Alive', 'Close']);

/**
 * Names that a value of `Connection` adds to those dropped, in small letters, after those found before; undefined when
 * there are none. Linear in the value, which the parser has bounded.
 */
export function namedByConnection(
  value: string,
  before: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (plain.has(value)) return before;
  const names = new Set(before);
  for (const part of value.split(',')) {
    const name = part.trim().toLowerCase();
    if (name !== '') names.add(name);
  }
  return names.size === 0 ? undefined : names;
}

/** Flat pairs without those of these names, in small letters. */
export function withoutNames(flat: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const name = flat[i] ?? '';
    if (!names.has(name.toLowerCase())) kept.push(name, flat[i + 1] ?? '');
  }
  return kept;
}
