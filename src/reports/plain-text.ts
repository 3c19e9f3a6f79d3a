// Text from logs on its way to a person. Account ids and prompt templates are written by the very people
// that a report accuses, so none of their characters may steer a terminal, reorder a line or hide a word:
// escape sequences go, every other invisible or direction-changing character becomes one visible mark (two
// ids that differ only in hidden characters must not look alike), and stacks of combining marks are cut.
// After `clean` a text contains printable characters and single spaces only, which makes its width on a
// terminal computable: wide East Asian characters and emoji count two cells, combining marks none.
// Refused: exact emoji sequence widths, because terminals disagree about them; joiners are dropped instead,
// so a sequence is shown as its parts.

const escapeCharacter = String.fromCharCode(0x1b);
const stringEnd = `(?:${String.fromCharCode(0x07)}|${escapeCharacter}\\\\|${String.fromCharCode(0x9c)})`;

// Control sequences (colours, cursor movement) and terminated operating system commands (titles, links).
// An unterminated command loses only its introducer: what follows is shown instead of swallowed.
const escapeSequences = new RegExp(
  [
    `(?:${escapeCharacter}\\[|${String.fromCharCode(0x9b)})[0-?]{0,64}[ -/]{0,8}[@-~]`,
    `(?:${escapeCharacter}[\\]PX^_]|${String.fromCharCode(0x9d)})[^${escapeCharacter}\\u0007\\u009c]{0,4096}${stringEnd}`,
  ].join('|'),
  'gu',
);
const silentlyDropped = /\p{Join_Control}|\p{Variation_Selector}/gu;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;
const markStack = /(\p{M}{4})\p{M}+/gu;
const notBreaks = /[^\S\n]+/gu;

/** What is read of one text at most, in UTF-16 units; a template is far shorter. */
const charactersMax = 20_000;

function cleanLine(line: string): string {
  const visible = line.replace(/\s+/gu, ' ').replace(silentlyDropped, '').replace(hidden, '\u{fffd}');
  return visible.replace(markStack, '$1').trim();
}

/** One line of printable characters and single spaces. */
export function clean(text: string): string {
  const bounded = text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;
  return cleanLine(bounded.replace(escapeSequences, ''));
}

/** Like `clean`, but keeps line breaks, at most one empty line in a row. */
export function cleanBlock(text: string): string {
  const bounded = text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;
  return bounded
    .replace(escapeSequences, '')
    .replace(/\r\n?/gu, '\n')
    .replace(notBreaks, ' ')
    .split('\n')
    .map(cleanLine)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

// Ranges of the East Asian Width classes W and F (Unicode Standard Annex 11), merged where nothing narrow
// that is in use lies between.
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
const zeroWidth = /^[\p{Mn}\p{Me}]$/u;
const emoji = /^\p{Emoji_Presentation}$/u;

function cellsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x300) return 1;
  if (zeroWidth.test(character)) return 0;
  if (wideRanges.some(([from, to]) => codePoint >= from && codePoint <= to)) return 2;
  return emoji.test(character) ? 2 : 1;
}

/** Terminal cells that a cleaned text takes. */
export function displayWidth(text: string): number {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
}

/** The longest beginning that fits into `width` cells, ended by `…` where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let cells = 0;
  for (const character of text) {
    cells += cellsOf(character);
    if (cells > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Truncated or filled with spaces to exactly `width` cells. */
export function fit(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, width);
  const space = ' '.repeat(Math.max(0, width - displayWidth(cut)));
  return align === 'left' ? cut + space : space + cut;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let cells = 0;
  for (const character of word) {
    const more = cellsOf(character);
    if (cells + more > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      cells = 0;
    }
    piece += character;
    cells += more;
  }
  return [...pieces, piece];
}

/**
 * Lines of at most `width` cells (2 or more), broken at spaces, inside a word only where it is longer than a
 * line. With `linesMax` the last line ends in `…` when something was left out. At least one line.
 */
export function wrap(text: string, width: number, linesMax: number = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text
    .split(' ')
    .flatMap((word) => (displayWidth(word) > width ? breakWord(word, width) : [word]));
  for (const piece of pieces) {
    const joined = line === '' ? piece : `${line} ${piece}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    lines.push(line);
    line = piece;
    if (lines.length > linesMax) break;
  }
  lines.push(line);
  if (lines.length <= linesMax) return lines;
  const last = `${lines[linesMax - 1] ?? ''} ${lines[linesMax] ?? ''}`;
  return [
    ...lines.slice(0, linesMax - 1),
    truncate(`${truncate(last, width - 1).replace(/…$/u, '')}…`, width),
  ];
}

const asciiFor: Readonly<Record<string, string>> = {
  '█': '#',
  '░': '.',
  '━': '=',
  '─': '-',
  '·': '-',
  '•': '*',
  '–': '-',
  '−': '-',
  '…': '~',
  '⟨': '<',
  '⟩': '>',
  '“': '"',
  '”': '"',
  '’': "'",
  '×': 'x',
  '▲': '!',
  '◆': '?',
  '○': 'o',
};

/** The same cells in ASCII, for terminals without Unicode: unknown characters become `?`, wide ones `??`. */
export function toAscii(text: string): string {
  let ascii = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    ascii += codePoint < 0x80 ? character : (asciiFor[character] ?? '?'.repeat(cellsOf(character)));
  }
  return ascii;
}
