// Prints the template behind a family for the person who decides: the words that its instances have in common,
// and a mark where they differ. Instances are aligned with the one that is most like the others; those in another
// language or of another template are left out of the picture. An alignment earns more for words in a row than for
// scattered ones, or slots would be torn open by every "the" they contain. A short run between two slots is taken
// for chance, unless it is a label ("Reference:"). Alignment is only done for families that are reported.

import { isLabel, isScript, type Token, tokensOf } from './template-tokens.ts';

/** Part of the instances that must have a word; rephrased templates keep about this much of each. */
const agreementMin = 0.7;
/** An instance that has less than this part of what the others have of the base is another template. */
const likenessMin = 0.4;
/** Shorter runs between slots are words that fillings happen to share; characters say less than words. */
const runMin = 3;
const scriptRunMin = 5;
const slot = '⟨…⟩';
const textCharsMax = 900;
const exampleCharsMax = 140;

export interface Template {
  /** Fixed words with `⟨…⟩` for each slot; line breaks are kept. Empty when the instances share nothing. */
  readonly text: string;
  /** Up to three fillings of the longest slot. */
  readonly examples: readonly string[];
}

/** `instances`: texts of exchanges of one family, of different accounts where possible. */
export function renderTemplate(instances: readonly string[]): Template | undefined {
  const texts = instances.map(tokensOf).filter((tokens) => tokens.length > 0);
  const base = mostTypical(texts);
  if (base === undefined) return undefined;
  const others = texts
    .filter((text) => text !== base)
    .map((text) => ({ text, match: alignment(base, text) }));
  const alike = likeBase(others);
  const counts = new Uint32Array(base.length).fill(1);
  for (const { match } of alike) {
    match.forEach((at, index) => {
      if (at >= 0) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  const instancesMin = agreementMin * (1 + alike.length);
  const fixed = dropIslands(
    base,
    Array.from(counts, (count) => count >= instancesMin),
  );
  if (!fixed.includes(true)) return { text: '', examples: [] };
  return { text: textOf(base, fixed), examples: examplesOf(base, alike, fixed) };
}

/** The instance that shares most of its words with the others; the first of equals. */
function mostTypical(texts: readonly (readonly Token[])[]): readonly Token[] | undefined {
  const bags = texts.map((tokens) => new Set(tokens.map((token) => token.key)));
  const likeness = bags.map((bag) => {
    let sum = 0;
    for (const other of bags) {
      let common = 0;
      for (const key of bag) if (other.has(key)) common += 1;
      sum += common / Math.max(1, bag.size + other.size - common);
    }
    return sum;
  });
  return texts[likeness.indexOf(Math.max(...likeness))];
}

interface Aligned {
  readonly text: readonly Token[];
  /** For each token of the base the place of its partner in `text`, or -1. */
  readonly match: Int32Array;
}

function likeBase(others: readonly Aligned[]): readonly Aligned[] {
  const sizes = others.map(({ match }) => match.reduce((sum, at) => (at >= 0 ? sum + 1 : sum), 0));
  const typical = [...sizes].sort((one, other) => other - one)[Math.floor(sizes.length / 4)] ?? 0;
  return others.filter((_, index) => (sizes[index] ?? 0) >= likenessMin * typical);
}

/**
 * Longest common subsequence in which a pair that follows another pair counts twice. Quadratic in the tokens,
 * of which there are at most 300.
 */
function alignment(base: readonly Token[], other: readonly Token[]): Int32Array {
  const width = other.length + 1;
  const best = new Uint16Array((base.length + 1) * width);
  const paired = new Uint16Array(best.length);
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const next = at + width + 1;
      if (base[i]?.key === other[j]?.key) {
        const row = paired[next] ?? 0;
        paired[at] = 1 + Math.max(best[next] ?? 0, row > 0 ? row + 1 : 0);
      }
      best[at] = Math.max(paired[at] ?? 0, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const match = new Int32Array(base.length).fill(-1);
  let [i, j, inRow] = [0, 0, false];
  while (i < base.length && j < other.length) {
    const at = i * width + j;
    const isPair = (paired[at] ?? 0) > 0 && (inRow || paired[at] === best[at]);
    if (isPair) {
      match[i] = j;
      const next = at + width + 1;
      inRow = (paired[next] ?? 0) > 0 && (paired[next] ?? 0) + 1 >= (best[next] ?? 0);
      i += 1;
      j += 1;
      continue;
    }
    if (best[at + width] === best[at]) i += 1;
    else j += 1;
  }
  return match;
}

function dropIslands(base: readonly Token[], fixed: readonly boolean[]): readonly boolean[] {
  const kept = [...fixed];
  let start = 0;
  for (let index = 0; index <= fixed.length; index += 1) {
    if (index < fixed.length && fixed[index] === fixed[start]) continue;
    const run = base.slice(start, index);
    const isInside = start > 0 && index < fixed.length;
    const shortest = run.every((token) => isScript(token.key)) ? scriptRunMin : runMin;
    if (fixed[start] === true && isInside && run.length < shortest && !isLabel(run)) {
      kept.fill(false, start, index);
    }
    start = index;
  }
  return kept;
}

function textOf(base: readonly Token[], fixed: readonly boolean[]): string {
  let text = '';
  let isSlot = false;
  base.forEach((token, index) => {
    const isFixed = fixed[index] === true;
    if (!isFixed && isSlot) return;
    text += text === '' ? '' : token.before;
    text += isFixed ? token.text : slot;
    isSlot = !isFixed;
  });
  return text.length > textCharsMax ? `${text.slice(0, textCharsMax)} …` : text;
}

function examplesOf(
  base: readonly Token[],
  alike: readonly Aligned[],
  fixed: readonly boolean[],
): readonly string[] {
  const gap = longestGap(fixed);
  if (gap === undefined) return [];
  const [from, to] = gap;
  const own: Aligned = { text: base, match: Int32Array.from(base.keys()) };
  const fillings = [own, ...alike].flatMap(({ text, match }) => {
    const left = from === 0 ? -1 : (match[from - 1] ?? -1);
    const right = to >= fixed.length ? text.length : (match[to] ?? -1);
    // Where a border of the slot is not in this instance, nobody knows what fills it.
    if ((from > 0 && left < 0) || right <= left + 1) return [];
    const filling = text
      .slice(left + 1, right)
      .map((token, index) => (index === 0 ? token.text : (token.before === '' ? '' : ' ') + token.text))
      .join('');
    return [filling.length > exampleCharsMax ? `${filling.slice(0, exampleCharsMax)} …` : filling];
  });
  return [...new Set(fillings)].slice(0, 3);
}

/** Half-open range of the longest run that is not fixed. */
function longestGap(fixed: readonly boolean[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let start = -1;
  for (let index = 0; index <= fixed.length; index += 1) {
    if (index < fixed.length && fixed[index] === false) {
      if (start < 0) start = index;
      continue;
    }
    if (start >= 0 && (best === undefined || index - start > best[1] - best[0])) best = [start, index];
    start = -1;
  }
  return best;
}
