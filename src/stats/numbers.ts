// Sums and shares in logarithms. Likelihoods of thousands of exchanges underflow as plain numbers, so all
// of Stillwatch keeps them as natural logarithms (nats) and comes back to a probability only to show it.

/** Probability of log-odds, 0..1, without overflow at either end. */
export function logistic(logOdds: number): number {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds));
  const odds = Math.exp(logOdds);
  return odds / (1 + odds);
}

/** Log-odds of a probability in 0..1; infinite at the ends. */
export function logit(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

/** Logarithm of the sum of exponentials; -Infinity for none. */
export function logSumExp(logs: readonly number[]): number {
  let largest = -Infinity;
  for (const log of logs) if (log > largest) largest = log;
  if (largest === -Infinity || largest === Infinity) return largest;
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - largest);
  return largest + Math.log(sum);
}

/** Logarithm of the mean of exponentials: the average of several likelihoods or e-values. */
export function logMeanExp(logs: readonly number[]): number {
  return logSumExp(logs) - Math.log(logs.length);
}

/** `value`, but not below `low` and not above `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
