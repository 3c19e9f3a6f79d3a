// Whether a text can be read at all. Some logs keep digests in place of texts: one for the whole of it, or one for
// each word. Such a log is well-formed, and everything that rests on what a text says stays silent over it; so the
// audit has to know, and say so. Only letters are counted: a text in any language, or in code, is mostly words, and
// digests are mostly letters with digits between them. Refused: entropy, which short texts and compressed ones share.

/** What a text is to a reader: the value that the store keeps. */
export const legibility = {
  readable: 0,
  /** Digests throughout, and at most two of them: they stand for whole texts. */
  wholeDigest: 1,
  /** Many of them: they stand for words. */
  codedWords: 2,
} as const;

/** Looked at, from the beginning. */
const charsMax = 256;
/** Less than this says nothing either way. */
const charsMin = 16;
/** A text is opaque when words are less than this share of it, white space left out. */
const wordShareMin = 0.2;
/** From here on a text is readable whatever follows. */
const wordCharsEnough = charsMax * wordShareMin;
/** Longer runs of letters are no words. */
const wordCharsMax = 24;
const wholeTokensMax = 2;

/** One of `legibility`. Costs some sixty characters of a text with words, 256 at most. */
export function legibilityOf(text: string): number {
  const length = Math.min(text.length, charsMax);
  let [words, tokens, solid, at] = [0, 0, 0, 0];
  while (at < length && words < wordCharsEnough) {
    const unit = text.charCodeAt(at);
    if (unit > 127) words += 1;
    if (unit > 32) solid += 1;
    if (!isAlphanumeric(unit)) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, length);
    tokens += 1;
    if (isWord(text, at, end)) words += end - at;
    solid += end - at - 1;
    at = end;
  }
  if (tokens === 0 || solid < charsMin || words >= wordShareMin * solid) return legibility.readable;
  return tokens <= wholeTokensMax ? legibility.wholeDigest : legibility.codedWords;
}

function tokenEnd(text: string, from: number, length: number): number {
  let at = from + 1;
  while (at < length && isAlphanumeric(text.charCodeAt(at))) at += 1;
  return at;
}

/** Letters only, and no capital after a small one: base64 has those. */
function isWord(text: string, from: number, end: number): boolean {
  if (end - from > wordCharsMax) return false;
  let isSmall = false;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 65) return false;
    if (unit >= 97) isSmall = true;
    else if (isSmall) return false;
  }
  return true;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
