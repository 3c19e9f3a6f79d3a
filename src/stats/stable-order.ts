// The order of numbers, ascending and stable, without a call for every comparison: permutation tests sort a thousand
// times hundreds of times over for every group. Runs that are in order already are merged as they are (natural merge
// sort), so what is nearly sorted costs little more than a look.

/** Places of the values from the least to the largest; equal ones stay in their order. No value may be NaN. */
export function stableOrder(values: Float64Array): Uint32Array {
  const { length } = values;
  let order = new Uint32Array(length);
  let merged = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  let ends = runsOf(values);
  while (ends.length > 1) {
    const next: number[] = [];
    let from = 0;
    for (let run = 0; run < ends.length; run += 2) {
      const middle = ends[run] ?? length;
      const end = ends[run + 1] ?? middle;
      merge(values, { order, merged, from, middle, end });
      next.push(end);
      from = end;
    }
    ends = next;
    [order, merged] = [merged, order];
  }
  return order;
}

/** Where each run of ascending values ends. */
function runsOf(values: Float64Array): number[] {
  const ends: number[] = [];
  for (let place = 1; place < values.length; place += 1) {
    if ((values[place] ?? 0) < (values[place - 1] ?? 0)) ends.push(place);
  }
  ends.push(values.length);
  return ends;
}

interface Runs {
  readonly order: Uint32Array;
  readonly merged: Uint32Array;
  readonly from: number;
  readonly middle: number;
  readonly end: number;
}

/** Two runs next to one another into one. */
function merge(values: Float64Array, { order, merged, from, middle, end }: Runs): void {
  let [left, right] = [from, middle];
  for (let at = from; at < end; at += 1) {
    const one = order[left] ?? 0;
    const other = order[right] ?? 0;
    const takesLeft = left < middle && (right >= end || (values[one] ?? 0) <= (values[other] ?? 0));
    merged[at] = takesLeft ? one : other;
    if (takesLeft) left += 1;
    else right += 1;
  }
}
