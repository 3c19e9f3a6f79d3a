// Which language a text is in, from what the tokeniser has already counted: words of each script, and
// function words that belong to one language of the list only. Shared function words ("de", "la", "en", "o")
// are left out, since a word that speaks for two languages would need weights to say nothing in the end.
// Refused: character trigram models, better on a single short sentence, but another pass over the text.

import { languages } from '../core/fingerprint.ts';

export type Language = (typeof languages)[number];

/** Words that in running text hardly occur outside their language. */
export const functionWords: Readonly<Partial<Record<Language, string>>> = {
  en: 'the and is are of this that with you your from what how which should would does it be my write have',
  de: 'der und ist nicht das ein eine einen mit auf für sie ich wie wird sind auch dem den zu',
  fr: 'les des est une dans pour vous qui pas sur avec être cette sont ce aux du votre il',
  es: 'el los las una por más pero cómo está sobre entre cuando muy esta como y del',
  pt: 'não uma você são em dos também mais isso seu sua ao à pela pelo às os é',
  it: 'il che di è gli della sono per non alla nel più questo una anche dei delle',
  nl: 'het een van niet zijn voor naar ook maar wordt deze bij aan dat op ik je',
  pl: 'nie się jest na że jak dla czy przez oraz tym są jego które proszę',
  tr: 've bir bu için ile olan gibi daha çok değil ne olarak kadar mi',
  id: 'yang dan untuk dengan ini dari adalah tidak pada dalam saya akan itu apa',
  vi: 'của và là có không được những cho một các người trong với này',
  sv: 'och att det är som på för inte ett jag med av till om hur',
  ru: 'и не на что это как для по из или от мы вы при только если',
  uk: 'і не та що це як для від або при є якщо його між',
};

/** Scripts that the tokeniser counts words (or characters, where there are no spaces) of. */
export const scripts = [
  'other',
  'latin',
  'greek',
  'cyrillic',
  'hebrew',
  'arabic',
  'devanagari',
  'thai',
  'hangul',
  'kana',
  'han',
] as const;

export type Script = (typeof scripts)[number];

const scriptRanges: readonly (readonly [number, number, Script])[] = [
  [0x0041, 0x024f, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xd840, 0xd88f, 'han'],
  [0xf900, 0xfaff, 'han'],
];

/** Index into `scripts` of a code unit. */
export function scriptOf(code: number): number {
  return scriptTable[code] ?? 0;
}

const scriptTable = new Uint8Array(0x10000);
for (const [from, to, script] of scriptRanges) scriptTable.fill(scripts.indexOf(script), from, to + 1);

const languageOfScript: Readonly<Partial<Record<Script, Language>>> = {
  greek: 'el',
  hebrew: 'he',
  arabic: 'ar',
  devanagari: 'hi',
  thai: 'th',
  hangul: 'ko',
  kana: 'ja',
  han: 'zh',
};

/** What the tokeniser counted; `scripts` in words, those without spaces in half characters. */
export interface LanguageCounts {
  /** Function words found, by index of `languages`. */
  readonly votes: Uint32Array;
  /** Words by index of `scripts`. */
  readonly scripts: Uint32Array;
  /** Characters inside code blocks, and of all. */
  readonly codeCharacters: number;
  readonly characters: number;
}

const latin = scripts.indexOf('latin');
const cyrillic = scripts.indexOf('cyrillic');
const kana = scripts.indexOf('kana');
const han = scripts.indexOf('han');

/** Index of `languages`; 0 where the text is too short or in none of them. */
export function languageOf(counts: LanguageCounts): number {
  if (counts.characters > 0 && counts.codeCharacters * 2 > counts.characters)
    return languages.indexOf('code');
  const words = counts.scripts;
  // Japanese is mostly ideographs by meaning but never without kana.
  const japanese = (words[kana] ?? 0) * 8 > (words[han] ?? 0) && (words[kana] ?? 0) > 0;
  let best = 0;
  for (let script = 1; script < scripts.length; script += 1) {
    if ((words[script] ?? 0) > (words[best] ?? 0) || best === 0)
      best = (words[script] ?? 0) > 0 ? script : best;
  }
  if (japanese && (best === han || best === kana)) return languages.indexOf('ja');
  if (best !== latin && best !== cyrillic) {
    const name = languageOfScript[scripts[best] ?? 'other'];
    return name === undefined ? 0 : languages.indexOf(name);
  }
  return mostVoted(counts.votes, best === cyrillic ? ['ru', 'uk'] : latinLanguages);
}

const latinLanguages: readonly Language[] = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'vi',
  'sv',
];

function mostVoted(votes: Uint32Array, among: readonly Language[]): number {
  let best = 0;
  let most = 0;
  for (const name of among) {
    const language = languages.indexOf(name);
    const count = votes[language] ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
