// Where a request came from. Every proxy on the way adds, on the right, the address that it saw; what is further left
// was said by whoever was there before, in the end by the client. So only the operator knows how many entries from the
// right are true: as many as there are proxies of his own in front of the gateway. Read from the right, nothing that
// a client writes can move an entry that a proxy adds after it. Refused: the leftmost entry, which is the client's
// own claim; guessing by private networks, which a client may name as well; and the newer header `Forwarded`, whose quotes
// can hide a comma, and which hardly a proxy writes alone.

import { assert } from '../core/assert.ts';
import { knownAddress, type AddressRanges } from './address-ranges.ts';
import { headerValues, type RequestOrigin } from './raw-headers.ts';

/** Nobody has more proxies of his own in a row; also the bound of the walk over a header. */
const hopsMax = 16;

export interface ClientAddressOptions {
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
  let rest = options.hops === 0 ? '' : headerValues(request.headers, 'x-forwarded-for').join(',');
  for (let hop = 0; hop < options.hops; hop += 1) {
    if (options.trusted !== undefined && !(current !== undefined && options.trusted.has(current))) break;
    if (rest === '') return options.trusted === undefined ? socket : current;
    const comma = rest.lastIndexOf(',');
    current = knownAddress(rest.slice(comma + 1).trim());
    rest = rest.slice(0, Math.max(0, comma));
  }
  return current;
}
