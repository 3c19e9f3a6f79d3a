// A rising curve through noisy yes-and-no: pool-adjacent-violators (Ayer, Brunk, Ewing, Reid and Silverman 1955, The
// Annals of Mathematical Statistics 26). It assumes nothing of the curve but that more is not less. Left alone it
// says 0 and 1 wherever a run of samples agrees, however short; so blocks are joined until each has a floor of
// weight, and each is pulled towards what a smooth model says of it. Between blocks the curve is a straight line.

import { clamp } from './numbers.ts';

export interface IsotonicSample {
  readonly x: number;
  /** 0 or 1, or a share. */
  readonly y: number;
  readonly weight: number;
  /** What a smooth rising model says at `x`, 0..1: the curve is pulled towards it. */
  readonly expected: number;
}

export interface IsotonicOptions {
  /** Blocks lighter than this are joined with a neighbour. */
  readonly weightMin: number;
  /** Weight of the smooth model in each block. */
  readonly pull: number;
}

/** A corner of the curve. */
export interface Knot {
  readonly x: number;
  readonly value: number;
  /** Of the samples behind it. */
  readonly weight: number;
}

interface Block {
  x: number;
  y: number;
  expected: number;
  weight: number;
}

/** @returns knots ascending in `x` and never falling in value; empty without samples. n log n. */
export function fitIsotonic(samples: readonly IsotonicSample[], options: IsotonicOptions): readonly Knot[] {
  const sorted = samples.filter((one) => one.weight > 0).toSorted((one, other) => one.x - other.x);
  const rising = pool(blocksOf(sorted), (block) => block.y / block.weight);
  const heavy = joinLight(rising, options.weightMin);
  const pulled = (block: Block): number => {
    const smooth = block.expected / block.weight;
    return (block.y + options.pull * smooth) / (block.weight + options.pull);
  };
  return pool(heavy, pulled).map((block) => ({
    x: block.x / block.weight,
    value: pulled(block),
    weight: block.weight,
  }));
}

/** One block for each value of `x`: a curve has one value there, in whatever order the samples came. */
function blocksOf(sorted: readonly IsotonicSample[]): readonly Block[] {
  const blocks: Block[] = [];
  let lastX = Number.NaN;
  for (const { x, y, expected, weight } of sorted) {
    const block = { x: x * weight, y: y * weight, expected: expected * weight, weight };
    const last = blocks.at(-1);
    if (last === undefined || x !== lastX) blocks.push(block);
    else blocks[blocks.length - 1] = joined(last, block);
    lastX = x;
  }
  return blocks;
}

/** Joins neighbours until `value` rises. */
function pool(blocks: readonly Block[], value: (block: Block) => number): readonly Block[] {
  const stack: Block[] = [];
  for (const block of blocks) {
    let last = { ...block };
    for (let before = stack.at(-1); before !== undefined; before = stack.at(-1)) {
      if (value(before) < value(last)) break;
      stack.pop();
      last = joined(before, last);
    }
    stack.push(last);
  }
  return stack;
}

/**
 * The lightest block joins the one below it, until none is too light: what few say is not believed against the many
 * below, and does not spoil what the many above agree on. Blocks are few by then.
 */
function joinLight(blocks: readonly Block[], weightMin: number): readonly Block[] {
  const list = [...blocks];
  while (list.length > 1) {
    const weights = list.map((block) => block.weight);
    const lightest = weights.indexOf(Math.min(...weights));
    if ((weights[lightest] ?? 0) >= weightMin) break;
    const first = Math.max(0, lightest - 1);
    const [one, other] = [list[first], list[first + 1]];
    if (one !== undefined && other !== undefined) list.splice(first, 2, joined(one, other));
  }
  return list;
}

function joined(one: Block, other: Block): Block {
  return {
    x: one.x + other.x,
    y: one.y + other.y,
    expected: one.expected + other.expected,
    weight: one.weight + other.weight,
  };
}

/** The curve at `x`: straight between knots, level beyond them. `knots` must not be empty. */
export function isotonicAt(knots: readonly (readonly [x: number, value: number])[], x: number): number {
  let [leftX, leftValue] = knots[0] ?? [0, 0];
  for (const [rightX, rightValue] of knots) {
    if (x <= rightX) {
      if (rightX === leftX) return rightValue;
      const part = clamp((x - leftX) / (rightX - leftX), 0, 1);
      return leftValue + part * (rightValue - leftValue);
    }
    [leftX, leftValue] = [rightX, rightValue];
  }
  return leftValue;
}
