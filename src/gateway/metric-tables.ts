// Numbers that are counted for every request, kept as plain arrays: adding one is an index and an addition. A library's
// counter hashes the labels of each increment anew; here a label's value is looked up once and becomes a digit, and the
// digits of all labels make the position. Values of labels come from configuration or code, never from a request: what
// is not known is counted as `other`, so that no client can make the tables, or the pages made of them, grow.

/** One number of a page; `metricName` is there for the parts of a histogram. */
export interface MetricValue {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** All numbers of one name. `aggregator` says how those of several workers become one. */
export interface MetricFamily {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly aggregator: 'sum' | 'min' | 'max';
  readonly values: readonly MetricValue[];
}

/** A number of a part of which there is one: should several tell it, the greatest counts. */
export function gaugeOf(name: string, help: string, value: number): MetricFamily {
  return { name, help, type: 'gauge', aggregator: 'max', values: [{ labels: {}, value }] };
}

/** Numbers that add up, of a part that counts them itself. */
export function counterOf(name: string, help: string, values: readonly MetricValue[]): MetricFamily {
  return { name, help, type: 'counter', aggregator: 'sum', values };
}

/** Values that one label can have: at most `max`, `other` among them at position 0. */
export class LabelValues {
  readonly name: string;
  readonly max: number;
  readonly #positions = new Map<string, number>([['other', 0]]);
  readonly #values: string[] = ['other'];

  /** @param max above 1; room for values that come with later configurations. */
  constructor(name: string, max: number) {
    this.name = name;
    this.max = max;
  }

  /** Adds values; what finds no room is counted as `other`. Earlier ones stay, because counters never go away. */
  allow(values: readonly string[]): void {
    for (const value of values) {
      if (this.#values.length >= this.max) return;
      if (this.#positions.has(value)) continue;
      this.#positions.set(value, this.#values.length);
      this.#values.push(value);
    }
  }

  /** 0 to max - 1; 0 for a value that is not allowed. */
  at(value: string): number {
    return this.#positions.get(value) ?? 0;
  }

  /** Position in a table whose labels before this one have the position `outer`. */
  within(outer: number, value: string): number {
    return outer * this.max + (this.#positions.get(value) ?? 0);
  }

  nameAt(position: number): string | undefined {
    return this.#values[position];
  }

  get count(): number {
    return this.#values.length;
  }
}

export interface TableShape {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly LabelValues[];
}

/** Tables up to this many cells show zeros, so that the first increment is one that a rate can see. */
const shownWhole = 100;

/** Sums by labels. A position is made by `LabelValues.at` of the first label and `within` of each further one. */
export class CounterTable {
  readonly #shape: TableShape;
  readonly #sums: Float64Array;

  constructor(shape: TableShape) {
    this.#shape = shape;
    this.#sums = new Float64Array(shape.labels.reduce((product, label) => product * label.max, 1));
  }

  /** @param amount not negative; what is no number is left out, for a sum would stay none for ever. */
  add(position: number, amount = 1): void {
    if (amount > 0) this.#sums[position] = (this.#sums[position] ?? 0) + amount;
  }

  family(): MetricFamily {
    const { name, help, labels } = this.#shape;
    const isSmall = labels.reduce((product, label) => product * label.count, 1) <= shownWhole;
    const values: MetricValue[] = [];
    for (const [position, value] of this.#sums.entries()) {
      if (value === 0 && !isSmall) continue;
      const found = labelsAt(labels, position);
      if (found === undefined || (value === 0 && !isKnown(found))) continue;
      values.push({ labels: found, value });
    }
    return { name, help, type: 'counter', aggregator: 'sum', values };
  }
}

export interface HistogramShape {
  readonly name: string;
  readonly help: string;
  readonly label: LabelValues | undefined;
  /** Upper bounds, ascending, in the base unit. */
  readonly bounds: readonly number[];
}

/** Distributions by one label, or one distribution. Counts are kept per bucket and added up when they are read. */
export class HistogramTable {
  readonly #shape: HistogramShape;
  readonly #bounds: Float64Array;
  /** Per cell: one count for each bound, one for what is above all, then the sum. */
  readonly #cells: Float64Array;
  readonly #width: number;

  constructor(shape: HistogramShape) {
    this.#shape = shape;
    this.#bounds = Float64Array.from(shape.bounds);
    this.#width = shape.bounds.length + 2;
    this.#cells = new Float64Array((shape.label?.max ?? 1) * this.#width);
  }

  /** @param value in the base unit. Negative ones, of a clock that was set back, count as 0; what is no number is left out. */
  observe(position: number, value: number): void {
    if (!(value < Infinity)) return;
    const bounds = this.#bounds;
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1;
    const start = position * this.#width;
    const sum = start + this.#width - 1;
    this.#cells[start + bucket] = (this.#cells[start + bucket] ?? 0) + 1;
    this.#cells[sum] = (this.#cells[sum] ?? 0) + Math.max(0, value);
  }

  family(): MetricFamily {
    const { name, help, label } = this.#shape;
    const values: MetricValue[] = [];
    const cells = label?.count ?? 1;
    for (let cell = 0; cell < cells; cell += 1) {
      const numbers = this.#cells.subarray(cell * this.#width, (cell + 1) * this.#width);
      const labels = label === undefined ? {} : { [label.name]: label.nameAt(cell) ?? 'other' };
      const isTouched = numbers.some((number) => number > 0);
      if (isTouched || label === undefined) values.push(...this.#parts(numbers, labels));
    }
    return { name, help, type: 'histogram', aggregator: 'sum', values };
  }

  #parts(numbers: Float64Array, labels: Readonly<Record<string, string>>): readonly MetricValue[] {
    const { name, bounds } = this.#shape;
    const values: MetricValue[] = [];
    let count = 0;
    for (const [index, le] of [...bounds.map(String), '+Inf'].entries()) {
      count += numbers[index] ?? 0;
      values.push({ metricName: `${name}_bucket`, labels: { le, ...labels }, value: count });
    }
    values.push({ metricName: `${name}_sum`, labels, value: toMicro(numbers.at(-1) ?? 0) });
    values.push({ metricName: `${name}_count`, labels, value: count });
    return values;
  }
}

/**
 * To a millionth. Sums of fractions depend on their order, and one that is smaller by its last bit when workers report in
 * another order looks like a restart, after which everything is counted again. Sums of whole millionths are exact.
 */
export function toMicro(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}

/** Names of the digits of a position; undefined when a digit has no value yet. */
function labelsAt(labels: readonly LabelValues[], position: number): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  let cells = labels.reduce((product, label) => product * label.max, 1);
  let rest = position;
  for (const label of labels) {
    cells /= label.max;
    const value = label.nameAt(Math.floor(rest / cells));
    if (value === undefined) return undefined;
    found[label.name] = value;
    rest %= cells;
  }
  return found;
}

function isKnown(labels: Readonly<Record<string, string>>): boolean {
  return !Object.values(labels).includes('other');
}
