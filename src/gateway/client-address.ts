// Where a request came from. Every proxy on the way adds, on the right, the address that it saw; what is further left
// was said by whoever was there before, in the end by the client. So only the operator knows how many entries from the
// right are true: as many as there are proxies of his own in front of the gateway. Read from the right, nothing that
// a client writes can move an entry that a proxy adds after it. Refused: the leftmost entry, which is the client's
// own claim, and guessing by private networks, which a client may name as well.

import { assert } from '../core/assert.ts';
import { knownAddress, type AddressRanges } from './address-ranges.ts';
import { headerValues, type RequestOrigin } from './raw-headers.ts';

/** Nobody has more proxies of his own in a row; also the bound of the walk over a header. */
export const hopsMax = 16;

export interface ClientAddressOptions {
  readonly header: 'x-forwarded-for' | 'forwarded';
  /** Proxies of the operator in front of the gateway, 0..16; with 0 the socket's address counts, whatever is sent. */
  readonly hops: number;
  /** When given, a proxy is passed only when its address is one of these; `hops` remains the bound. */
  readonly trusted: AddressRanges | undefined;
}

/**
 * Canonical text of the client's address, or undefined where the proxy that knew it did not say. A request with fewer
 * entries than `hops` has not come through all proxies: without `trusted`, its socket is all that can be believed.
 */
export function clientAddress(request: RequestOrigin, options: ClientAddressOptions): string | undefined {
  assert(options.hops >= 0 && options.hops <= hopsMax, 'the number of hops is from 0 to 16');
  const socket = knownAddress(request.socketAddress ?? '');
  let current = socket;
  let rest = options.hops === 0 ? '' : headerValues(request.headers, options.header).join(',');
  for (let hop = 0; hop < options.hops; hop += 1) {
    if (options.trusted !== undefined && !(current !== undefined && options.trusted.has(current))) break;
    if (rest === '') return options.trusted === undefined ? socket : current;
    const comma = options.header === 'forwarded' ? lastBareComma(rest) : rest.lastIndexOf(',');
    const entry = rest.slice(comma + 1).trim();
    current = knownAddress(options.header === 'forwarded' ? forOf(entry) : entry);
    rest = rest.slice(0, Math.max(0, comma));
  }
  return current;
}

/** Of the last comma outside quotes, seen from the right: quotes left open by a client end at the proxy's comma. */
function lastBareComma(text: string): number {
  let isQuoted = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === '"' && !isEscaped(text, at)) isQuoted = !isQuoted;
    else if (text[at] === ',' && !isQuoted) return at;
  }
  return -1;
}

/** An odd number of backslashes before a quote escapes it; proxies quote what clients sent as their host. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (at > 0 && text[at - 1] === '\\') at -= 1;
  return (quote - at) % 2 === 1;
}

/** A host has up to 255 characters, quoted twice that; longer ones make the address unknown. */
const elementMax = 2048;

/** The `for` of one element (RFC 7239, section 4) without its quotes; '' without one, or with several. */
function forOf(element: string): string {
  if (element.length > elementMax) return '';
  const pairs = element.match(/(?:[^;"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  const nodes = pairs
    .map((pair) => pair.trim())
    .filter((pair) => pair.slice(0, 4).toLowerCase() === 'for=')
    .map((pair) => pair.slice(4));
  const [node = ''] = nodes;
  if (nodes.length !== 1) return '';
  return node.startsWith('"') && node.endsWith('"') ? node.slice(1, -1) : node;
}
