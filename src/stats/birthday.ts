// Repeats tell how large the pool is that things were drawn from: independent draws collide as birthdays
// do, a work queue never does. What is here takes the sizes and gives the expectation; the comparison with
// what was seen is `slot-partition`'s.

/**
 * Expected repeats between drawers when each draws its own number of different things, independently of the
 * others, from the same pool: sum of draws minus the expected size of their union. Linear in the drawers.
 */
export function expectedSharedItems(drawsEach: readonly number[], pool: number): number {
  let total = 0;
  let logMissed = 0;
  for (const draws of drawsEach) {
    total += draws;
    logMissed += draws >= pool ? -Infinity : Math.log1p(-draws / pool);
  }
  return Math.max(0, total + pool * Math.expm1(logMissed));
}
