// An output profile, as far as the request decides what is answered: how many answers at once, how long, with or without
// log-probabilities and visible reasoning. A profile limits information and never changes what is true: it takes away what
// was asked for beside the answer, and the caller is told its name. What is not limited stays as it was sent, character by
// character (json-splice.ts), and a body that the profile leaves alone is forwarded byte by byte.
//
// A name that stands twice is limited each time: which of the two counts is for the provider's parser to say. So is a number
// that was sent as a text, which some servers take for one.
//
// Reasoning is hidden by the provider's own settings (`display: omitted`, no summary), so that conversations go on.

import {
  elementsOf,
  membersOf,
  rootOf,
  spliced,
  valueAt,
  withoutParts,
  type Edit,
  type Member,
  type Place,
} from './json-splice.ts';

export interface RequestProfile {
  readonly name: string;
  /** Answers at once at most; 0 leaves it as asked. */
  readonly choicesMax: number;
  /** Tokens of an answer at most; 0 leaves it as asked. A thinking budget is never cut: the provider would refuse the request. */
  readonly tokensMax: number;
  /** Whether log-probabilities may be shown. */
  readonly logprobs: boolean;
  /** Whether reasoning may be shown. */
  readonly reasoning: boolean;
}

/** What each dialect, and open servers, call the number and the length of answers. */
const choiceNames: ReadonlySet<string> = new Set(['n', 'best_of']);
const lengthNames: ReadonlySet<string> = new Set([
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
  'n_predict',
]);
const logprobNames: ReadonlySet<string> = new Set(['logprobs', 'top_logprobs', 'prompt_logprobs', 'n_probs']);
/** The old completions, and open servers, tell with 0 how probable what stands there is. */
const countedFromZero: ReadonlySet<string> = new Set(['logprobs', 'prompt_logprobs']);
const summaryNames: ReadonlySet<string> = new Set(['summary', 'generate_summary']);
const includedLogprobs = 'message.output_text.logprobs';

/** Room for an answer beside the thinking, tokens. */
const answerTokensMin = 256;

/** The body to forward instead; undefined when nothing in it is limited. `text` is JSON that has been parsed before. Linear. */
export function shapeRequest(text: string, profile: RequestProfile): string | undefined {
  return changed(text, editsOf(text, rootOf(text), profile));
}

/** The same for each request of an Anthropic batch. */
export function shapeBatch(text: string, profile: RequestProfile): string | undefined {
  const edits: Edit[] = [];
  for (const { value: requests } of named(membersOf(text, rootOf(text)), 'requests')) {
    for (const request of elementsOf(text, requests)) {
      for (const { value } of named(membersOf(text, request), 'params'))
        edits.push(...editsOf(text, value, profile));
    }
  }
  return changed(text, edits);
}

function changed(text: string, edits: readonly Edit[]): string | undefined {
  return edits.length === 0 ? undefined : spliced(text, edits);
}

/** What a profile changes in one request, which stands at `place`. */
function editsOf(text: string, place: Place, profile: RequestProfile): readonly Edit[] {
  const members = membersOf(text, place);
  const { choicesMax, tokensMax } = profile;
  const edits: Edit[] = [];
  if (choicesMax > 0) edits.push(...limited(text, members, { names: choiceNames, most: choicesMax }));
  if (tokensMax > 0)
    edits.push(...limited(text, members, { names: lengthNames, most: mostTokens(text, members, tokensMax) }));
  if (!profile.logprobs) edits.push(...withoutLogprobs(text, members));
  if (!profile.reasoning) edits.push(...withoutReasoning(text, members));
  return edits;
}

function limited(
  text: string,
  members: readonly Member[],
  { names, most }: { readonly names: ReadonlySet<string>; readonly most: number },
): readonly Edit[] {
  return members
    .filter(({ name, value }) => names.has(name) && (numberAt(text, value) ?? 0) > most)
    .map(({ value }) => ({ ...value, text: String(most) }));
}

function numberAt(text: string, place: Place): number | undefined {
  const value = valueAt(text, place);
  if (typeof value === 'number') return value;
  // Python takes `1_000` for a thousand.
  return typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll('_', '')) : undefined;
}

function mostTokens(text: string, members: readonly Member[], tokensMax: number): number {
  let budget = 0;
  for (const { value } of named(members, 'thinking')) {
    for (const { value: tokens } of named(membersOf(text, value), 'budget_tokens'))
      budget = Math.max(budget, numberAt(text, tokens) ?? 0);
  }
  const isBudget = budget > 0 && budget < Number.MAX_SAFE_INTEGER;
  return isBudget ? Math.max(tokensMax, budget + answerTokensMin) : tokensMax;
}

function withoutLogprobs(text: string, members: readonly Member[]): readonly Edit[] {
  const isAsked = members.some(({ name, value: place }) => {
    const value = logprobNames.has(name) ? valueAt(text, place) : undefined;
    return Boolean(value) || (countedFromZero.has(name) && value === 0);
  });
  // One without the other is a bad request, so both go.
  const edits = isAsked ? withoutMembers(members, logprobNames) : [];
  const included = named(members, 'include').flatMap(({ value }) => {
    const elements = elementsOf(text, value);
    return withoutParts(elements, (index) => {
      const element = elements[index];
      return (
        element !== undefined && text[element.from] === '"' && valueAt(text, element) === includedLogprobs
      );
    });
  });
  return [...edits, ...included];
}

function withoutReasoning(text: string, members: readonly Member[]): readonly Edit[] {
  const thinking = named(members, 'thinking').flatMap(({ value }) => withoutThinking(text, value));
  const reasoning = named(members, 'reasoning').flatMap(({ value }) => {
    const inner = membersOf(text, value);
    const isSummarised = inner.some(
      ({ name, value: said }) => summaryNames.has(name) && Boolean(valueAt(text, said)),
    );
    return isSummarised ? withoutMembers(inner, summaryNames) : [];
  });
  return [...thinking, ...reasoning];
}

function withoutThinking(text: string, place: Place): readonly Edit[] {
  const inner = membersOf(text, place);
  const isShown = named(inner, 'type').some(({ value }) => shownTypes.has(valueAt(text, value)));
  const last = inner.at(-1);
  if (!isShown || last === undefined) return [];
  const displays = named(inner, 'display');
  if (displays.length === 0)
    return [{ from: last.value.to, to: last.value.to, text: ',"display":"omitted"' }];
  return displays
    .filter(({ value }) => valueAt(text, value) !== 'omitted')
    .map(({ value }) => ({ ...value, text: '"omitted"' }));
}

const shownTypes: ReadonlySet<unknown> = new Set(['enabled', 'adaptive']);

function named(members: readonly Member[], wanted: string): readonly Member[] {
  return members.filter(({ name }) => name === wanted);
}

function withoutMembers(members: readonly Member[], names: ReadonlySet<string>): readonly Edit[] {
  const parts = members.map(({ from, value }) => ({ from, to: value.to }));
  return withoutParts(parts, (index) => names.has(members[index]?.name ?? ''));
}
