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
const charsMax = 160;
/** Less than this says nothing either way. */
const charsMin = 16;
/** A text is opaque when words are less than this share of it, white space left out. */
const wordShareMin = 0.2;
/** From here on a text is readable whatever follows. */
const wordCharsEnough = charsMax * wordShareMin;
/** Longer runs of letters are no words. */
const wordCharsMax = 24;
const wholeTokensMax = 2;

const kind = { space: 0, other: 1, digit: 2, capital: 3, small: 4 } as const;
/** Of each of the first 128 characters. */
const kindOf = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[0-9]/.test(character)) return kind.digit;
  if (/[A-Z]/.test(character)) return kind.capital;
  if (/[a-z]/.test(character)) return kind.small;
  return unit <= 32 ? kind.space : kind.other;
});

/** One of `legibility`. Costs some fifty characters of a text with words, 160 at most: 1 % of its fingerprint. */
export function legibilityOf(text: string): number {
  const length = Math.min(text.length, charsMax);
  let [words, tokens, solid] = [0, 0, 0];
  for (let at = 0; at < length && words < wordCharsEnough;) {
    const unit = text.charCodeAt(at);
    const first = unit < 128 ? (kindOf[unit] ?? 0) : kind.other;
    if (first < kind.digit) {
      // Beyond ASCII all is taken for letters of some script.
      if (unit >= 128) words += 1;
      if (first === kind.other) solid += 1;
      at += 1;
      continue;
    }
    const from = at;
    let [isWord, before]: [boolean, number] = [first !== kind.digit, first];
    for (at += 1; at < length; at += 1) {
      const next = kindOf[text.charCodeAt(at)] ?? 0;
      if (next < kind.digit) break;
      // A capital after a small letter is base64's, and only now and then a programmer's.
      if (next < kind.small && (next === kind.digit || before === kind.small)) isWord = false;
      before = next;
    }
    tokens += 1;
    solid += at - from;
    if (isWord && at - from <= wordCharsMax) words += at - from;
  }
  if (tokens === 0 || solid < charsMin || words >= wordShareMin * solid) return legibility.readable;
  return tokens <= wholeTokensMax ? legibility.wholeDigest : legibility.codedWords;
}
