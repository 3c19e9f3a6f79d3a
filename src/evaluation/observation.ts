// What calibration learns of one world: of every group that was weighed, what each signal said and what was true;
// of every member and exchange of a found campaign, what was claimed and what was true. Small enough to keep, so
// that a fit can be repeated and varied without making the worlds again.

import type { Axis } from '../core/evidence.ts';
import { isObject } from '../wire/field.ts';

export interface ObservedWorld {
  readonly format: 'stillwatch.observed/1';
  readonly name: string;
  readonly seed: number;
  /** `L0` to `L8`, or `innocents`. */
  readonly level: string;
  readonly variant: string;
  /** Real prompts, or the simulator's grammar. */
  readonly source: 'prompts' | 'grammar';
  readonly candidates: number;
  readonly groups: readonly ObservedGroup[];
  readonly members: ClaimCounts;
  readonly exchanges: ClaimCounts;
}

export interface ObservedGroup {
  readonly label: string;
  readonly isCampaign: boolean;
  readonly axes: Readonly<Record<Axis, boolean | null>>;
  readonly members: number;
  readonly units: number;
  readonly exchanges: number;
  readonly isReported: boolean;
  readonly evidence: readonly ObservedEvidence[];
}

export interface ObservedEvidence {
  readonly signal: string;
  readonly axis: Axis;
  readonly weightNats: number;
}

/** Claims in equal bins over 0..1: how many there were in each, the sum of what they claimed, how many held. */
export interface ClaimCounts {
  readonly counts: readonly number[];
  readonly claimed: readonly number[];
  readonly held: readonly number[];
}

export const claimBins = 40;

export class ClaimTally {
  readonly #counts = Array.from({ length: claimBins }, () => 0);
  readonly #claimed = Array.from({ length: claimBins }, () => 0);
  readonly #held = Array.from({ length: claimBins }, () => 0);

  add(claim: number, holds: boolean): void {
    const bin = Math.min(claimBins - 1, Math.floor(claim * claimBins));
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#claimed[bin] = (this.#claimed[bin] ?? 0) + claim;
    if (holds) this.#held[bin] = (this.#held[bin] ?? 0) + 1;
  }

  tell(): ClaimCounts {
    return { counts: this.#counts, claimed: this.#claimed, held: this.#held };
  }
}

/** Lines of another form are passed over: a run that was cut off leaves half a line. */
export function parseObservations(text: string): readonly ObservedWorld[] {
  const found = new Map<string, ObservedWorld>();
  for (const line of text.split('\n')) {
    const world = parseLine(line);
    if (world !== undefined) found.set(world.name, world);
  }
  return [...found.values()];
}

function parseLine(line: string): ObservedWorld | undefined {
  if (line.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isObserved(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Written by this program a moment ago: the format's name is proof enough. */
function isObserved(value: unknown): value is ObservedWorld {
  return isObject(value) && value['format'] === 'stillwatch.observed/1';
}
