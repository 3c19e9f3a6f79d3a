// Prints the template behind a family for the person who decides: the words that all instances have in
// common, and a mark where they differ. Instances are aligned word by word with one of them (longest common
// subsequence); a word is fixed when nearly all instances have it, and short islands of agreement inside a
// slot are taken for chance. Alignment is only done for families that are reported.

/** Words of an instance looked at; templates state themselves early. */
const wordsMax = 220;
/** Share of instances that must have a word. */
const agreementMin = 0.75;
/** Shorter runs between slots are words that fillings happen to share. */
const runMin = 3;
const slot = '⟨…⟩';
const textCharsMax = 900;
const exampleCharsMax = 140;

export interface Template {
  /** Fixed words with `⟨…⟩` for each slot. */
  readonly text: string;
  /** Up to three fillings of the longest slot. */
  readonly examples: readonly string[];
}

/** `instances`: texts of exchanges of one family, of different accounts where possible. */
export function renderTemplate(instances: readonly string[]): Template | undefined {
  const words = instances.map((text) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, wordsMax),
  );
  const base = words[0];
  if (base === undefined || base.length === 0) return undefined;
  const counts = new Uint32Array(base.length).fill(1);
  const matches = words.slice(1).map((other) => alignment(base, other));
  for (const match of matches) {
    match.forEach((at, index) => {
      if (at >= 0) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  const fixed = dropIslands(Array.from(counts, (count) => count >= agreementMin * words.length));
  return { text: textOf(base, fixed), examples: examplesOf(words, matches, fixed) };
}

/** For each word of `base` the place of its partner in `other`, or -1. */
function alignment(base: readonly string[], other: readonly string[]): Int32Array {
  const width = other.length + 1;
  const lengths = new Uint16Array((base.length + 1) * width);
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        base[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const match = new Int32Array(base.length).fill(-1);
  let [i, j] = [0, 0];
  while (i < base.length && j < other.length) {
    if (base[i] === other[j]) {
      match[i] = j;
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return match;
}

function dropIslands(fixed: readonly boolean[]): readonly boolean[] {
  const kept = [...fixed];
  let start = 0;
  for (let index = 0; index <= fixed.length; index += 1) {
    if (index < fixed.length && fixed[index] === fixed[start]) continue;
    const isInside = start > 0 && index < fixed.length;
    if (fixed[start] === true && isInside && index - start < runMin) kept.fill(false, start, index);
    start = index;
  }
  return kept;
}

function textOf(base: readonly string[], fixed: readonly boolean[]): string {
  const parts: string[] = [];
  base.forEach((word, index) => {
    if (fixed[index] === true) parts.push(word);
    else if (parts.at(-1) !== slot) parts.push(slot);
  });
  const text = parts.join(' ');
  return text.length > textCharsMax ? `${text.slice(0, textCharsMax)} …` : text;
}

function examplesOf(
  words: readonly (readonly string[])[],
  matches: readonly Int32Array[],
  fixed: readonly boolean[],
): readonly string[] {
  const gap = longestGap(fixed);
  if (gap === undefined) return [];
  const [from, to] = gap;
  return words
    .slice(0, 4)
    .flatMap((instance, index) => {
      const match = index === 0 ? undefined : matches[index - 1];
      const start = match === undefined ? from : from === 0 ? 0 : (match[from - 1] ?? -1) + 1;
      const partner = match === undefined ? to : to >= fixed.length ? instance.length : (match[to] ?? -1);
      if (partner <= start || (match !== undefined && from > 0 && start === 0)) return [];
      const filling = instance.slice(start, partner).join(' ');
      return [filling.length > exampleCharsMax ? `${filling.slice(0, exampleCharsMax)} …` : filling];
    })
    .slice(0, 3);
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
