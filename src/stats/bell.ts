// The normal curve as a model of a quantity, in its own logarithm or as it is: for weighing where a value lies
// between what a campaign shows and what innocents show.

/** Mean and standard deviation, in the unit of the quantity. */
export interface Bell {
  readonly mean: number;
  readonly deviation: number;
}

/** Log-density, nats, but for the constant that every bell shares and every ratio of two loses. */
export function logBell(value: number, bell: Bell): number {
  return -0.5 * ((value - bell.mean) / bell.deviation) ** 2 - Math.log(bell.deviation);
}
