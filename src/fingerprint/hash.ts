// Keyed 64-bit hashes as two 32-bit halves. Two streams of rotate, xor and multiply run side by side; their
// multipliers are secret too, because with public ones a reader of this file could write text whose shingles
// all miss the sample, or two texts that collide under every seed. The streams rotate by different amounts,
// so a difference that cancels in one does not cancel in the other.
// Refused: BigInt (50 times slower), one 32-bit hash (at 10^8 anchors a day 3 % of look-ups would be wrong),
// and a cryptographic hash (the key is never shown an attacker's chosen outputs, and 10 µs are too many).

/** Secret of a deployment: two 32-bit words that seed every hash. Fingerprints compare only under one key. */
export interface HashKey {
  readonly low: number;
  readonly high: number;
}

/** 64 bits as two unsigned 32-bit halves; 0:0 means absent and is never returned by a hash function here. */
export interface Hash {
  readonly low: number;
  readonly high: number;
}

const golden = 0x9e3779b9;

/** Spreads every bit of a 32-bit integer over all; a bijection (Appleby's finaliser of MurmurHash3, 2011). */
export function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Secret constants drawn from a key; every purpose takes its own indices, so that streams are unrelated. */
export function expandKey(key: HashKey, count: number): Int32Array {
  const words = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const step = Math.imul(index + 1, golden);
    words[index] = spread(spread((key.low + step) | 0) ^ spread((key.high ^ step) + index + 1) ^ step);
  }
  return words;
}

/** State of the two streams; a scratch object, so that hashing allocates nothing. Signed 32-bit. */
export interface HashState {
  low: number;
  high: number;
}

/** The secret constants of the two streams. Multipliers are odd. */
export interface HashStreams {
  readonly seedLow: number;
  readonly seedHigh: number;
  readonly multiplierLow: number;
  readonly multiplierHigh: number;
}

/** Streams for one purpose; two purposes under one key hash the same text to unrelated values. */
export function hashStreams(key: HashKey, purpose: number): HashStreams {
  const words = expandKey({ low: key.low ^ Math.imul(purpose, golden), high: key.high + purpose }, 4);
  return {
    seedLow: words[0] ?? 0,
    seedHigh: words[1] ?? 0,
    multiplierLow: (words[2] ?? 0) | 1,
    multiplierHigh: (words[3] ?? 0) | 1,
  };
}

/** Absorbs one 32-bit value. */
export function absorb(state: HashState, value: number, streams: HashStreams): void {
  state.low = Math.imul(state.low ^ value, streams.multiplierLow);
  state.low = (state.low << 13) | (state.low >>> 19);
  state.high = Math.imul(((state.high << 15) | (state.high >>> 17)) ^ value, streams.multiplierHigh);
}

/** Ends a hash in place: afterwards both halves are spread, depend on both streams and are not both zero. */
export function finish(state: HashState): void {
  const low = spread(state.low ^ Math.imul(state.high, golden));
  const high = spread(state.high ^ Math.imul(low, 0x2c1b3c6d));
  state.low = (low | high) === 0 ? 1 : low >>> 0;
  state.high = high >>> 0;
}

/** Keyed hash of a string by its UTF-16 code units. Linear in its length; for ids, addresses and names. */
export function hashText(text: string, key: HashKey): Hash {
  return hashWith(text, hashStreams(key, 0));
}

/** `hashText` with streams made once, for those who hash many strings. */
export function hashWith(text: string, streams: HashStreams): Hash {
  let low = streams.seedLow ^ text.length;
  let high = streams.seedHigh + text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, streams.multiplierLow);
    high = Math.imul(((high << 15) | (high >>> 17)) ^ unit, streams.multiplierHigh);
  }
  const state: HashState = { low, high };
  finish(state);
  return state;
}

/** Keyed hash of the first `count` 32-bit values; two lanes a stream, so that multiplications overlap. */
export function hashValues(values: Int32Array, count: number, streams: HashStreams): Hash {
  const { multiplierLow, multiplierHigh } = streams;
  let evenLow = streams.seedLow ^ count;
  let evenHigh = streams.seedHigh + count;
  let oddLow = ~streams.seedHigh;
  let oddHigh = ~streams.seedLow;
  const pairs = count & ~1;
  for (let at = 0; at < pairs; at += 2) {
    const even = values[at] ?? 0;
    const odd = values[at + 1] ?? 0;
    evenLow = Math.imul(((evenLow << 13) | (evenLow >>> 19)) ^ even, multiplierLow);
    evenHigh = Math.imul(((evenHigh << 15) | (evenHigh >>> 17)) ^ even, multiplierHigh);
    oddLow = Math.imul(((oddLow << 13) | (oddLow >>> 19)) ^ odd, multiplierLow);
    oddHigh = Math.imul(((oddHigh << 15) | (oddHigh >>> 17)) ^ odd, multiplierHigh);
  }
  const state: HashState = { low: evenLow, high: evenHigh };
  if (pairs < count) absorb(state, values[pairs] ?? 0, streams);
  absorb(state, oddLow, streams);
  absorb(state, oddHigh, streams);
  finish(state);
  return state;
}
