// Repeats tell how large the pool is that things were drawn from: independent draws collide as birthdays
// do, a work queue never does. Everything here takes the sizes and gives expectations; the comparison with
// what was seen is `slot-partition`'s.

/** Expected repeats (draws minus distinct) when `draws` are drawn with replacement from `pool` equal things. */
export function expectedRepeats(draws: number, pool: number): number {
  if (pool <= 0) return 0;
  if (pool === 1) return Math.max(0, draws - 1);
  return draws - pool * -Math.expm1(draws * Math.log1p(-1 / pool));
}

/**
 * Size of the pool for which `draws` with replacement are expected to give `distinct` different things, by
 * bisection; Infinity when nothing repeated (then only a lower bound exists), `distinct` when all did.
 */
export function estimatedPool(draws: number, distinct: number): number {
  if (distinct >= draws) return Infinity;
  let low = distinct;
  let high = Math.max(2, distinct);
  while (draws - expectedRepeats(draws, high) < distinct && high < 1e15) high *= 2;
  for (let i = 0; i < 100 && high - low > 1e-9 * high; i += 1) {
    const middle = (low + high) / 2;
    if (draws - expectedRepeats(draws, middle) < distinct) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

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
