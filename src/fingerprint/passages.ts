// Passages: exact hashes of the sentences and lines of a text, so that an answer which comes back in another request is
// known by a sentence or two. Sampled shingles see pages and miss paragraphs: of an answer of thirty words they keep three,
// and the request that quotes it keeps one in eight of its own. A sentence is cut where it stands, not where a sample
// falls, so whatever is put before or behind it (a label, a quotation mark, a tag, an escaped line end) changes nothing.
// Refused: shingles sampled more densely, which would need ten times the room to see as much.

import { characterKind, characterTable, fromDigit, fromSpace, isWordKind } from './characters.ts';
import type { Folder } from './folding.ts';
import type { AnchorSet } from './shingles.ts';

/** Letters and digits of a passage at least; characters of scripts without spaces count twice. Below, anybody says it. */
const weightMin = 24;
/** From here on a passage says as much as two: eleven words in a row are nobody's figure of speech. */
const longMin = 60;

const backslash = 92;
const letterN = 110;
const letterT = 116;
/** Characters that enclose or part what is quoted: < > | { }. */
const partings = new Set([60, 62, 124, 123, 125]);
const colon = 58;
const slash = 47;

/** Adds the passages of the first `length` units. One look at each character, and one more at those of passages. */
export function addPassages(units: Uint16Array, length: number, folder: Folder, into: AnchorSet): void {
  let from = -1;
  let end = -1;
  let weight = 0;
  const close = (): void => {
    if (weight >= weightMin) add(folder, units, from, end, weight, into);
    from = -1;
    weight = 0;
  };
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    const entry = characterTable[unit] ?? 0;
    if (entry < fromSpace) {
      if (from < 0) from = at;
      weight += 1;
      end = at + 1;
      continue;
    }
    if (entry < fromDigit) continue;
    const kind = entry >>> 16;
    if (isWordKind(kind)) {
      if (from < 0) continue;
      weight += 1;
      end = at + 1;
    } else if (kind === characterKind.scriptless) {
      if (from < 0) from = at;
      weight += 2;
      end = at + 1;
    } else if (unit === backslash && isEscape(units[at + 1] ?? 0)) {
      close();
      at += 1;
    } else if (isEnd(units, at, kind)) {
      close();
    }
  }
  close();
}

function isEscape(next: number): boolean {
  return next === letterN || next === letterT;
}

function isEnd(units: Uint16Array, at: number, kind: number): boolean {
  const unit = units[at] ?? 0;
  if (kind === characterKind.newline || partings.has(unit)) return true;
  if (kind === characterKind.stop) return !isInWord(units[at + 1] ?? 0);
  // An apostrophe stands between letters.
  if (kind === characterKind.quote) return !(isInWord(units[at - 1] ?? 0) && isInWord(units[at + 1] ?? 0));
  return unit === colon && !isInWord(units[at + 1] ?? 0) && units[at + 1] !== slash;
}

function isInWord(unit: number): boolean {
  return isWordKind((characterTable[unit] ?? 0) >>> 16);
}

function add(
  folder: Folder,
  units: Uint16Array,
  from: number,
  end: number,
  weight: number,
  into: AnchorSet,
): void {
  const { low, high } = folder.hash(units, from, end);
  into.add(low, high >>> 3);
  if (weight >= longMin) into.add(high, low >>> 3);
}
