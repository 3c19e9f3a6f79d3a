// Blocks between two lines of three backticks. Code in them is one filling of a slot; but three backticks cost
// nothing, and a prompt that stands behind them is a prompt. So a block that nobody closes is text, and so is one that
// consists of words: hardly any of its characters is a sign or a figure. In code one in eight is, and in data more.

import { characterKind, characterTable } from './characters.ts';

const backtick = 0x60;
const blank = 0x20;

/** Letters as a part of all that is not white space, from which on a block is text. */
const lettersMin = 0.9;
/** Fewer say too little. */
const wordsMin = 8;

/** Whether three backticks stand here. */
export function isFence(units: Uint16Array, at: number): boolean {
  return units[at] === backtick && units[at + 1] === backtick && units[at + 2] === backtick;
}

/** Where the next three backticks stand from `from` on, below `length`; -1 for nowhere. */
export function nextFence(units: Uint16Array, from: number, length: number): number {
  for (let at = from; at + 2 < length; at += 1) if (isFence(units, at)) return at;
  return -1;
}

/** Whether `units` from `from` to `to`, exclusive, are words rather than code or data. Of a script without spaces two characters are a word. */
export function isProse(units: Uint16Array, from: number, to: number): boolean {
  let letters = 0;
  let others = 0;
  let spaces = 0;
  let scriptless = 0;
  for (let at = from; at < to; at += 1) {
    const unit = units[at] ?? 0;
    const lower = unit | 32;
    if (unit <= 32) spaces += 1;
    else if (unit >= 0x80 || (lower >= 0x61 && lower <= 0x7a)) letters += 1;
    else others += 1;
    if (unit >= 0x2e80) scriptless += 1;
  }
  return letters >= lettersMin * (letters + others) && spaces + scriptless / 2 >= wordsMin - 1;
}

/** Copies a block with each run of white space as one blank, without the first. @returns where the copy ends. */
export function copyCollapsed(
  units: Uint16Array,
  { from, to }: { readonly from: number; readonly to: number },
  { into, at: start }: { readonly into: Uint16Array; readonly at: number },
): number {
  let end = start;
  let spaced = true;
  for (let at = from; at < to; at += 1) {
    const kind = (characterTable[units[at] ?? 0] ?? 0) >>> 16;
    const isSpace = kind === characterKind.space || kind === characterKind.newline;
    if (!isSpace || !spaced) {
      into[end] = isSpace ? blank : (units[at] ?? 0);
      end += 1;
    }
    spaced = isSpace;
  }
  return end;
}
