// Lists of networks in CIDR notation, of both families: allow lists of keys, proxies that are believed. A v4 address
// and the same one mapped into v6 are one address, because a dual-stack listener shows v4 clients as the latter.
// Refused: BlockList of node:net, which takes 4 µs for a look-up of what is one here.

import { isIP, isIPv4 } from 'node:net';
import { addressOf } from '../wire/address.ts';

/** More networks than this in one list are an error: each is compared. */
const rangesMax = 256;

export interface AddressRanges {
  /** As configured. */
  readonly texts: readonly string[];
  /** False for what is no address. Cost: one comparison a network. */
  readonly has: (ip: string) => boolean;
}

interface Range {
  readonly groups: readonly number[];
  /** Leading bits that count, 0..128. */
  readonly bits: number;
}

/** Undefined when there are too many, or when one of them is no address and no network. */
export function addressRanges(texts: readonly string[]): AddressRanges | undefined {
  if (texts.length > rangesMax) return undefined;
  const ranges: Range[] = [];
  for (const text of texts) {
    const range = rangeOf(text);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  const has = (ip: string): boolean => {
    const groups = groupsOf(ip);
    return groups !== undefined && ranges.some((range) => isWithin(groups, range));
  };
  return { texts, has };
}

/** Canonical text of an address with or without a port; undefined for anything else. */
export function knownAddress(text: string): string | undefined {
  if (text.length > 64) return undefined;
  // What a dual-stack listener says of nearly every client, hence by hand.
  if (text.startsWith('::ffff:') && isIPv4(text.slice(7))) return text.slice(7);
  const address = addressOf(text);
  return isIP(address) === 0 ? undefined : address;
}

function rangeOf(text: string): Range | undefined {
  const [address = '', length, ...more] = text.split('/');
  const family = isIP(address);
  const groups = groupsOf(address);
  if (family === 0 || groups === undefined || more.length > 0) return undefined;
  if (length === undefined) return { groups, bits: 128 };
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  if (bits > (family === 4 ? 32 : 128)) return undefined;
  return { groups, bits: family === 4 ? 96 + bits : bits };
}

/** Eight 16-bit numbers, v4 mapped into v6 (RFC 4291, section 2.5.5.2). */
function groupsOf(ip: string): readonly number[] | undefined {
  const address = knownAddress(ip);
  if (address === undefined) return undefined;
  if (address.includes(':')) return address.split(':').map((group) => Number.parseInt(group, 16));
  const [one = 0, two = 0, three = 0, four = 0] = address.split('.').map(Number);
  return [0, 0, 0, 0, 0, 0xff_ff, one * 256 + two, three * 256 + four];
}

function isWithin(groups: readonly number[], range: Range): boolean {
  for (let at = 0; at < 8; at += 1) {
    const bits = Math.min(16, range.bits - at * 16);
    if (bits <= 0) return true;
    if (((groups[at] ?? 0) ^ (range.groups[at] ?? 0)) >> (16 - bits) !== 0) return false;
  }
  return true;
}
