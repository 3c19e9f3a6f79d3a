// What one worker tells the others now and then: what it counted, and which texts were said and served.

import { isUsageDeltas, type UsageDelta, type UsageDeltas } from './usage-deltas.ts';

export type WorkerCounts = UsageDeltas & {
  /** (low, high) of each text that it learned. */
  readonly turns: readonly number[];
};

/** Tells a worker's counts from another message; what is inside is trusted, for our own process made it. */
export function isWorkerCounts(value: unknown): value is WorkerCounts {
  return isUsageDeltas(value) && 'turns' in value && Array.isArray(value.turns);
}

/** Longest name of a worker or a scope. */
const nameCharsMax = 600;
/** More than a worker counts between two tellings, by far. */
const entriesMax = 400_000;
const noveltiesMax = 65_536;
const textsMax = 8;
const anchorsMax = 1_024;
const turnsMax = 262_144;
const hashesEnd = 2 ** 32;

/** Counts that come from another machine, whose program may be of another version; undefined for what is none. */
export function readWorkerCounts(value: unknown): WorkerCounts | undefined {
  if (!isWorkerCounts(value) || !isName(value.worker)) return undefined;
  const { entries, turns } = value;
  if (entries.length > entriesMax || !entries.every(isDelta)) return undefined;
  const areTurns = turns.length <= turnsMax && turns.length % 2 === 0 && turns.every(isHash);
  return areTurns ? value : undefined;
}

function isDelta(value: unknown): value is UsageDelta {
  if (!isRecord(value)) return false;
  const { kind, scope, requests, tokens, volume, concurrent, isAnswered, novelties } = value;
  const counts = [requests, tokens, volume, concurrent];
  return (
    (kind === 'account' || kind === 'unit' || kind === 'family') &&
    isName(scope) &&
    counts.every(isCount) &&
    typeof isAnswered === 'boolean' &&
    isListOf(novelties, noveltiesMax, (novelty) => isListOf(novelty, textsMax, isSample))
  );
}

function isSample(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { text, weight, anchors } = value;
  return isHash(text) && isCount(weight) && isListOf(anchors, anchorsMax, isHash);
}

function isListOf(value: unknown, longest: number, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= longest && value.every(isOne);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= nameCharsMax;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isHash(value: unknown): boolean {
  return isCount(value) && Number(value) < hashesEnd;
}
