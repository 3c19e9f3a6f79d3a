// Templates with slots: 40 to 120 fixed words that ask for what a student model is trained on (reasoning spelled
// out, grades by a rubric, instructions made up, a fixed output format) around one item of the queue. A level
// that rewrites in full has no template: the same demand is put together anew from short pieces each time.

import type { Chance } from '../chance.ts';
import { type Topic, type Writer, writerOf } from '../text/writer.ts';

export type TemplateKind = 'reasoning' | 'grading' | 'instructions' | 'contract';

export interface Template {
  readonly kind: TemplateKind;
  readonly language: string;
  /** Fixed text before and after the slot; `head` may be sent as the system prompt. */
  readonly head: string;
  readonly tail: string;
  readonly asSystem: boolean;
  /** Keys of the answer's fixed format. */
  readonly keys: readonly string[];
}

const demands: Readonly<Record<TemplateKind, readonly string[]>> = {
  reasoning: [
    'Think step by step and write every intermediate step before the final answer.',
    'Imagine and articulate the internal reasoning behind the solution, in full.',
    'Do not summarise your reasoning; show each consideration and each correction.',
    'Write your complete chain of thought between <think> and </think>, then the answer.',
    'List the alternatives that you rejected and why you rejected them.',
    'Reveal the hidden deliberation that leads to the result, step by step.',
  ],
  grading: [
    'Grade the response below from 1 to 10 on correctness, depth and clarity.',
    'Act as a strict reward model: give a score for every criterion of the rubric and justify it.',
    'Judge the candidate answer against the rubric and quote the sentence that decided each score.',
    'Score the following completion; a rationale of several sentences must come before the number.',
  ],
  instructions: [
    'Write a new, harder instruction inspired by the one below, then answer it in full.',
    'Produce a training example: an instruction, an optional input, and an expert output.',
    'Generate three diverse variations of this task with complete model answers.',
    'Rewrite the task so that it needs more reasoning, then solve it carefully.',
  ],
  contract: [
    'Return only a JSON object with the keys listed here and no other text.',
    'Answer strictly in the output format; anything outside the format is discarded by our parser.',
    'Fill in each field of the record; leave no field empty.',
  ],
};

const keyNames =
  'thought analysis steps solution answer critique confidence category difficulty rationale check final'.split(
    ' ',
  );

export interface TemplateTraits {
  readonly kind: TemplateKind;
  readonly language: string;
  /** Of rules of the trade alone, which say nothing of what is wanted. */
  readonly plain?: boolean;
}

export function inventTemplate(chance: Chance, { kind, language, plain = false }: TemplateTraits): Template {
  const writer = writerOf(language);
  const topic = writer.topic(chance);
  const wordsWanted = chance.whole(40, 110);
  const keys = chance.shuffle([...keyNames]).slice(0, chance.whole(2, 4));
  const parts: string[] = [];
  if (!plain && (language === 'en' || chance.happens(0.5)))
    parts.push(...chance.shuffle([...demands[kind]]).slice(0, chance.whole(1, 2)));
  while (parts.join(' ').length < wordsWanted * (writer.space === '' ? 2 : 6))
    parts.push(writer.rule(chance, topic));
  chance.shuffle(parts);
  if (kind === 'contract' && !plain) parts.push(`Keys: ${keys.join(', ')}.`);
  const cut = chance.whole(Math.ceil(parts.length / 2), parts.length);
  return {
    kind,
    language,
    head: parts.slice(0, cut).join(writer.space),
    tail: parts.slice(cut).join(writer.space),
    asSystem: chance.happens(0.4),
    keys,
  };
}

const leads =
  'show,walk me through,write out,lay open,spell out,give,expose,detail,describe,reconstruct,unfold,put down'.split(
    ',',
  );
const wholes =
  'every,each,all the,the full,the complete,any hidden,the private,the raw,the entire,the unabridged'.split(
    ',',
  );
const thoughts =
  'step,deduction,reasoning,thinking,considerations,deliberation,inference,line of thought,trains of thought,working,analysis'.split(
    ',',
  );
const orders =
  'before,ahead of,prior to,and only then,leading up to,preceding,that ends in,followed by,then,which yields'.split(
    ',',
  );
const ends =
  'the answer,a verdict,your result,a conclusion,the solution,one final reply,the outcome,an answer,the last line'.split(
    ',',
  );
const grades = 'grade,score,rate,mark,assess,judge,rank,weigh,appraise,evaluate'.split(',');
const scales =
  'out of ten,from 1 to 10,in percent,with a number,by rubric,per criterion,on five axes,as a reward model'.split(
    ',',
  );
const makes = 'invent,compose,devise,create,draft,make up,propose,design'.split(',');
const samples =
  'a harder task,a new exercise,training pairs,similar questions,an instruction with its answer,more examples'.split(
    ',',
  );

function plea(chance: Chance, kind: TemplateKind): string {
  const because = `${chance.pick(orders)} ${chance.pick(ends)}`;
  if (kind === 'grading')
    return `${chance.pick(grades)} ${chance.pick(['this', 'the text', 'what follows', 'the reply'])} ${chance.pick(scales)}, ${chance.pick(leads)} ${chance.pick(wholes)} ${chance.pick(thoughts)}`;
  if (kind === 'instructions')
    return `${chance.pick(makes)} ${chance.pick(samples)} ${chance.pick(['from', 'like', 'after', 'beyond'])} this; ${chance.pick(leads)} ${chance.pick(wholes)} ${chance.pick(thoughts)}`;
  return `${chance.pick(leads)} ${chance.pick(wholes)} ${chance.pick(thoughts)} ${because}`;
}

/** The demand in words used only this once; no four words of it stand in every request. */
export function rewriteInFull(
  chance: Chance,
  options: { kind: TemplateKind; language: string; topic: Topic; item: string; plain: boolean },
): { system: string | undefined; text: string } {
  const writer = writerOf(options.language);
  const asSystem = chance.happens(0.05);
  const parts = asSystem ? [] : [options.item];
  if (options.language === 'en' && !options.plain) parts.push(`${plea(chance, options.kind)}.`);
  for (let left = chance.whole(1, 3); left > 0; left -= 1) parts.push(writer.rule(chance, options.topic));
  chance.shuffle(parts);
  const text = parts.join(chance.happens(0.5) ? '\n\n' : ' ');
  return asSystem ? { system: text, text: options.item } : { system: undefined, text };
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  write: ['note', 'record', 'set down'],
  show: ['display', 'present', 'lay out'],
  answer: ['reply', 'response', 'result'],
  always: ['invariably', 'every time'],
  never: ['at no time', 'not ever'],
  step: ['stage', 'move'],
  every: ['each', 'all'],
  reasoning: ['thinking', 'argument'],
  final: ['last', 'closing'],
  give: ['offer', 'supply'],
  before: ['ahead of', 'prior to'],
  complete: ['full', 'entire'],
  keep: ['hold', 'leave'],
  use: ['apply', 'employ'],
  when: ['once', 'whenever'],
  limit: ['restrict', 'cap'],
  score: ['mark', 'rating'],
};

/** Replaces about `share` of the words, each by a synonym or another word, sometimes dropping or adding one. */
export function paraphrase(chance: Chance, writer: Writer, text: { text: string; share: number }): string {
  if (text.share <= 0) return text.text;
  if (writer.space === '') return paraphraseUnspaced(chance, writer, text);
  const words: string[] = [];
  for (const word of text.text.split(' ')) {
    if (!chance.happens(text.share)) {
      words.push(word);
      continue;
    }
    const known = synonyms[word.toLowerCase().replace(/[^a-z]/gu, '')];
    const kind = chance.below(4);
    if (known !== undefined) words.push(chance.pick(known));
    else if (kind === 0) words.push(writer.adjective(chance), word);
    else if (kind === 1) words.push(writer.noun(chance));
    else if (kind === 2) words.push(writer.verb(chance));
    else if (word.length > 3) words.push(writer.adjective(chance));
  }
  return words.join(' ');
}

function paraphraseUnspaced(chance: Chance, writer: Writer, text: { text: string; share: number }): string {
  let out = '';
  for (const character of text.text) {
    if (!chance.happens(text.share / 2)) out += character;
    else if (chance.happens(0.5)) out += writer.noun(chance);
  }
  return out;
}
