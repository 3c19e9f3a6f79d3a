// Headers of an upstream's answer, as the client gets them. Everything but the hop-by-hop ones is kept byte for byte,
// with duplicates (`set-cookie`) and in order: SDKs read rate limits and request ids there, and nobody here knows which
// header a provider adds tomorrow. Bytes become latin1 text, which is what Node writes them as again.

import { isHopByHop, namedByConnection, withoutNames } from './hop-by-hop.ts';

/** Flat pairs (name, value, name, value …) of the raw ones, without what ends at this machine. */
export function responseHeaders(raw: readonly Buffer[]): string[] {
  const kept: string[] = [];
  let named: ReadonlySet<string> | undefined;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = latin1(raw[i]);
    const lower = name.toLowerCase();
    if (lower === 'connection') named = namedByConnection(latin1(raw[i + 1]), named);
    if (!isHopByHop(lower)) kept.push(name, latin1(raw[i + 1]));
  }
  return named === undefined ? kept : withoutNames(kept, named);
}

/** Flat pairs of the trailers, without what speaks of one connection or frames a body; none when there are none. */
export function trailersOf(raw: readonly (Buffer | string)[] | null): string[] {
  if (raw === null || raw.length === 0) return [];
  const flat = raw.map((part) => (typeof part === 'string' ? part : latin1(part)));
  return flat.filter((_, at) => {
    const name = (flat[at - (at % 2)] ?? '').toLowerCase();
    return !isHopByHop(name) && name !== 'content-length';
  });
}

/** Whether the raw headers have one of this name, given in small letters. */
export function hasHeader(raw: readonly Buffer[], name: string): boolean {
  for (let i = 0; i < raw.length; i += 2) {
    if (raw[i]?.length === name.length && latin1(raw[i]).toLowerCase() === name) return true;
  }
  return false;
}

function latin1(bytes: Buffer | undefined): string {
  return bytes === undefined ? '' : bytes.toString('latin1');
}
