// What machines of one fleet tell each other, and the form that it travels in: a few messages at once, with who sent them
// and their place in his order, as JSON, packed. What comes in is read like anything from outside: the seal says that it is
// of the fleet, not that it is of this version.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readWorkerCounts, type WorkerCounts } from '../policies/worker-counts.ts';
import { isObject, isShallow, type JsonObject } from '../wire/field.ts';

export type FleetMessage =
  /** What a worker counted; its name begins with its machine. */
  | { readonly kind: 'counts'; readonly counts: WorkerCounts }
  /** An answer that was reported to one machine, about a request that another was asked about. */
  | { readonly kind: 'reported'; readonly ticket: string; readonly report: JsonObject }
  /** New verdicts lie at the server. */
  | { readonly kind: 'verdicts' }
  /** A worker is gone: what it had under way is over. */
  | { readonly kind: 'gone'; readonly worker: string }
  /** Still there, with nothing to say. */
  | { readonly kind: 'alive' };

export interface Envelope {
  readonly machine: string;
  /** When it began to send, and how many envelopes it had sent since: together they only grow. */
  readonly bootMs: number;
  readonly number: number;
  /** Milliseconds since 1970, by its clock. */
  readonly sentMs: number;
  readonly messages: readonly FleetMessage[];
}

/** Of what comes out of one envelope, however small it is. */
const openBytesMax = 64_000_000;
const nameCharsMax = 200;

/** @param messages each as JSON. */
export function packEnvelope(head: Omit<Envelope, 'messages'>, messages: readonly string[]): Buffer {
  const { machine, bootMs, number, sentMs } = head;
  const told = JSON.stringify({ machine, bootMs, number, sentMs });
  // Level 1: most of it are hashes, which no level makes smaller.
  return deflateRawSync(`${told.slice(0, -1)},"messages":[${messages.join(',')}]}`, { level: 1 });
}

/** Undefined for what is no envelope. Messages of a kind that is not known are left out. */
export function readEnvelope(packed: Uint8Array): Envelope | undefined {
  const value = parsed(packed);
  if (!isObject(value)) return undefined;
  const { machine, bootMs, number, sentMs, messages } = value;
  if (typeof machine !== 'string' || machine === '' || machine.length > nameCharsMax) return undefined;
  if (!isCount(bootMs) || !isCount(number) || !isCount(sentMs) || !Array.isArray(messages)) return undefined;
  return {
    machine,
    bootMs,
    number,
    sentMs,
    messages: messages.flatMap((message) => readMessage(message) ?? []),
  };
}

function readMessage(value: unknown): FleetMessage | undefined {
  if (!isObject(value)) return undefined;
  const { kind, counts, ticket, report, worker } = value;
  if (kind === 'alive' || kind === 'verdicts') return { kind };
  if (kind === 'gone') return typeof worker === 'string' ? { kind, worker } : undefined;
  if (kind === 'counts') {
    const read = readWorkerCounts(counts);
    return read === undefined ? undefined : { kind, counts: read };
  }
  if (kind !== 'reported' || typeof ticket !== 'string' || ticket.length > nameCharsMax) return undefined;
  return isObject(report) && isShallow(report) ? { kind, ticket, report } : undefined;
}

function parsed(packed: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: openBytesMax }).toString());
    return value;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
