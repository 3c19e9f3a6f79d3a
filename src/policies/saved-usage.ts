// What scopes have used as lines of text, so that it outlives a restart: whoever waits for a deploy would otherwise find
// all windows empty. One line a scope, of numbers, keyed hashes and names of accounts, units and campaigns; no text is in it
// and none can be had from it. A line that cannot be read is left out, and so is the whole when it is of another form: then
// windows start empty, as they would without it.

import type { SavedGeneration, SavedMemory } from './anchor-memory.ts';
import type { SavedWindows } from './sliding-windows.ts';
import type { SavedScope } from './usage.ts';

const form = 'stillwatch.usage/1';
/** A file from so far ahead was written under another clock: its windows would lie in times to come. */
export const savedAheadMsMax = 60_000;
/** Names come from key files, declarations and the engine, and are shorter. */
const keyCharsMax = 600;
/** Counts of all slots of all windows, each with its place. */
const numbersMax = 1_000;

/** The first line. */
export function usageHeader(savedMs: number): string {
  return JSON.stringify({ form, savedMs });
}

/** When it was saved, milliseconds since 1970; undefined for what is of another form. */
export function readUsageHeader(line: string): number | undefined {
  const { form: found, savedMs } = membersIn(parsed(line));
  return found === form && isTime(savedMs) ? savedMs : undefined;
}

export function printScope({ key, windows, memory }: SavedScope): string {
  const kept =
    memory === undefined ? undefined : [memory.beganMs, ...generations(memory).map(printGeneration)];
  return JSON.stringify({ key, heads: windows.heads, counts: windows.counts, memory: kept });
}

/** Undefined for what is no scope. */
export function readScope(line: string): SavedScope | undefined {
  const { key, heads, counts, memory } = membersIn(parsed(line));
  const windows = windowsOf(heads, counts);
  if (typeof key !== 'string' || key.length > keyCharsMax || windows === undefined) return undefined;
  return { key, windows, memory: memoryOf(memory) };
}

function generations({ current, previous }: SavedMemory): readonly SavedGeneration[] {
  return previous === undefined ? [current] : [current, previous];
}

function printGeneration({ count, isFilter, words }: SavedGeneration): readonly [number, boolean, string] {
  return [count, isFilter, Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString('base64')];
}

function windowsOf(heads: unknown, counts: unknown): SavedWindows | undefined {
  if (!isNumbers(heads) || !isNumbers(counts) || counts.length > numbersMax) return undefined;
  const [minute, hour, day] = heads;
  if (minute === undefined || hour === undefined || day === undefined) return undefined;
  return { heads: [minute, hour, day], counts };
}

function memoryOf(value: unknown): SavedMemory | undefined {
  if (!Array.isArray(value)) return undefined;
  const [beganMs, first, second]: readonly unknown[] = value;
  const current = generationOf(first);
  if (!isTime(beganMs) || current === undefined) return undefined;
  return { beganMs, current, previous: generationOf(second) };
}

function generationOf(value: unknown): SavedGeneration | undefined {
  if (!Array.isArray(value)) return undefined;
  const [count, isFilter, text]: readonly unknown[] = value;
  if (typeof count !== 'number' || typeof isFilter !== 'boolean' || typeof text !== 'string')
    return undefined;
  const { buffer, byteOffset, length } = Buffer.from(text, 'base64');
  if (length % 4 !== 0) return undefined;
  return { count, isFilter, words: new Uint32Array(buffer.slice(byteOffset, byteOffset + length)) };
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** The members of an object; none of anything else. */
function membersIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return undefined;
  }
}
