// A prompt as tokens that can be compared: words where a script has spaces, single characters where it has none
// (Chinese, Japanese, Thai and others), so that a template shows in any language. Words are compared without
// regard to case and closing punctuation, which paraphrasing and the ends of slots change; they are shown as sent.

export interface Token {
  /** As sent. */
  readonly text: string;
  /** What is compared. */
  readonly key: string;
  /** What stands before it: nothing, a space, or one or two line breaks. */
  readonly before: string;
}

/** Templates state themselves early, and excerpts have the end as well. */
const tokensMax = 300;

const scripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const pieces =
  /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, space = '', word = ''] of text.matchAll(pieces)) {
    if (tokens.length >= tokensMax) break;
    tokens.push({ text: word, key: keyOf(word), before: spaceOf(space) });
  }
  return tokens;
}

function keyOf(word: string): string {
  const key = word.toLowerCase().replace(/[.,;!?]+$/u, '');
  return key === '' ? word : key;
}

function spaceOf(space: string): string {
  const breaks = space.split('\n').length - 1;
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n';
  return space === '' ? '' : ' ';
}

/** Whether it is a character of a script without spaces. */
export function isScript(key: string): boolean {
  return scripts.test(key);
}

/** `Reference:`, `## Task`, `<think>`, `"score":`: marks that a template sets between its slots. */
export function isLabel(run: readonly Token[]): boolean {
  const first = run[0]?.text ?? '';
  const last = run.at(-1)?.text ?? '';
  return (
    /[:：]["'*)\]]*$/u.test(last) || /^(?:#{1,6}|-{3,}|={3,}|`{3}|<\/?\w[^<>]*>|\[\/?\w+\])/u.test(first)
  );
}
