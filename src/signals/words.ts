// Numbers as a reader wants them in a sentence. Evidence is read by people who decide about other people,
// so a figure never comes with more digits than it deserves.

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `2,031`; below ten, one decimal where it matters: `0.3`, `7`. */
export function figure(value: number): string {
  if (Number.isInteger(value) || value >= 10) return grouped.format(value);
  if (value > 0 && value < 0.05) return 'less than 0.1';
  return String(Math.round(value * 10) / 10);
}

/** `1 account`, `2,031 accounts`. */
export function count(value: number, noun: string): string {
  return `${figure(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `37 %`, `0.4 %`; never 0 % or 100 % unless exactly so. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.1) return 'less than 0.1 %';
  if (value > 0 && value < 9.95) return `${Math.round(value * 10) / 10} %`;
  if (value < 100 && value > 99) return 'over 99 %';
  return `${Math.round(value)} %`;
}

/** `0.5 seconds`, `1 second`, `14 minutes`, `3 hours`, `2 days`. */
export function duration(milliseconds: number): string {
  const steps: readonly (readonly [string, number])[] = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ];
  for (const [noun, length] of steps) {
    if (milliseconds >= 2 * length) return count(Math.round(milliseconds / length), noun);
  }
  return count(Math.round(milliseconds / 100) / 10, 'second');
}
