// What each UTF-16 code unit is and what it folds to, in one table look-up: the inner loop of the whole
// system asks this for every character of every prompt. An entry is `kind << 16 | folded unit`, and the kinds
// are numbered so that the common questions are one comparison: below `fromSpace` is a letter, from `fromDigit`
// on is something that the reader of tokens looks at one by one. Surrogates are judged alone: low ones only continue, high ones of emoji
// separate, those of ideographs are scriptless; so lone surrogates need no care anywhere else.

/** Kinds of code unit. `mark` continues a word but never begins one. */
export const characterKind = {
  letter: 0,
  space: 1,
  digit: 2,
  mark: 3,
  newline: 4,
  stop: 5,
  quote: 6,
  backtick: 7,
  at: 8,
  scriptless: 9,
  other: 10,
} as const;

/** Entries below are letters, and then equal the folded unit. */
export const fromSpace = 65_536;
/** Entries from here on are neither letters nor space. */
export const fromDigit = 131_072;

/** Whether a kind stands inside words: letters, digits, marks. */
export function isWordKind(kind: number): boolean {
  return kind === characterKind.letter || kind === characterKind.digit || kind === characterKind.mark;
}

/** Scripts written without spaces between words: first and last code unit. */
const scriptlessRanges: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x0f00, 0x0fff], // Tibetan
  [0x1000, 0x109f], // Myanmar
  [0x1780, 0x17ff], // Khmer
  [0x3005, 0x3007],
  [0x3041, 0x30ff], // Hiragana, Katakana
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
  [0xd840, 0xd88f], // high surrogates of the ideograph planes
];

/** Opening quotation mark and what closes it. */
const quotePairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '`': '`',
};

function kindOf(code: number, character: string): number {
  if (code >= 0xd83c && code <= 0xd83e) return characterKind.other;
  if (scriptlessRanges.some(([from, to]) => code >= from && code <= to)) {
    return /[\p{L}\p{M}\ud840-\ud88f]/u.test(character) || code >= 0xd800
      ? characterKind.scriptless
      : characterKind.other;
  }
  if (code >= 0xd800 && code <= 0xdbff) return characterKind.letter;
  if (code >= 0xdc00 && code <= 0xdfff) return characterKind.mark;
  if (/\p{L}/u.test(character)) return characterKind.letter;
  if (/\p{Nd}/u.test(character)) return characterKind.digit;
  if (/[\p{M}_\u200c\u200d]/u.test(character)) return characterKind.mark;
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return characterKind.newline;
  if (/[.!?。！？．｡…؟।]/.test(character)) return characterKind.stop;
  if (character === '`') return characterKind.backtick;
  if (character === '@') return characterKind.at;
  if (/["'“”„‘’«»「」『』《》]/.test(character)) return characterKind.quote;
  return /[\s\p{Cc}\ufeff\u200b]/u.test(character) ? characterKind.space : characterKind.other;
}

function build(): Int32Array {
  const table = new Int32Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    const folded = lower.length === 1 ? lower.charCodeAt(0) : code;
    table[code] = (kindOf(code, character) << 16) | folded;
  }
  return table;
}

/** 65,536 entries, `kind << 16 | folded code unit`. */
export const characterTable: Int32Array = build();

/** Closing quotation mark by opening one, as code units; 0 where a unit opens nothing. */
export const closerOf: Uint16Array = new Uint16Array(0x10000);
for (const [opener, closer] of Object.entries(quotePairs)) {
  closerOf[opener.charCodeAt(0)] = closer.charCodeAt(0);
}
