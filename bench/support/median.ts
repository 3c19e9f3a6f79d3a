// The middle of a few runs: on a noisy machine one slow run moves a mean, and not this.

/** The upper one of the two in the middle of an even number; 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
