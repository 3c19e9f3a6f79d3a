// What one worker tells the others now and then: what it counted, and which texts were said and served.

import { isUsageDeltas, type UsageDeltas } from '../policies/usage-deltas.ts';

export type WorkerCounts = UsageDeltas & {
  /** (low, high) of each text that it learned. */
  readonly turns: readonly number[];
};

/** Tells a worker's counts from another message; what is inside is trusted, for our own process made it. */
export function isWorkerCounts(value: unknown): value is WorkerCounts {
  return isUsageDeltas(value) && 'turns' in value && Array.isArray(value.turns);
}
