// Writes text in a language from its lists. Patterns are cut into pieces once, so that writing costs a few
// table look-ups a word: a world of a million exchanges writes some hundred million words. Names of persons,
// firms and places are put together from syllables, because an unlimited vocabulary is what keeps two
// unrelated texts apart when the word lists are short.

import { assert } from '../../core/assert.ts';
import type { Chance } from '../chance.ts';
import { chinese, japanese } from './asian.ts';
import { english } from './english.ts';
import { french, german, portuguese, spanish } from './european.ts';
import type { LanguageData } from './language-data.ts';
import { russian } from './russian.ts';

/** Nouns that a text keeps coming back to. */
export type Topic = readonly string[];

interface Pattern {
  readonly fixed: readonly string[];
  /** One slot letter between each two fixed pieces. */
  readonly slots: string;
}

function compile(patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((pattern) => {
    const fixed: string[] = [];
    let slots = '';
    let rest = pattern;
    for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      fixed.push(rest.slice(0, open));
      slots += rest.charAt(open + 1);
      rest = rest.slice(open + 3);
    }
    fixed.push(rest);
    return { fixed, slots };
  });
}

const onsets = 'b br d dr f g gr h j k kl l m n p pr r s st t tr v w z sh ch'.split(' ');
const vowels = 'a e i o u a e i o ai ea ou'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rt', 'x'];
const firmEnds = 'works labs soft ware group systems trade line tec media bank craft'.split(' ');
const placeEnds = 'ville burg ford stad mouth heim ton sund vale dorf field bridge'.split(' ');

/** A made-up name: two or three syllables with a capital. */
export function inventName(chance: Chance): string {
  let name = '';
  const syllables = chance.happens(0.3) ? 3 : 2;
  for (let at = 0; at < syllables; at += 1) name += chance.pick(onsets) + chance.pick(vowels);
  name += chance.pick(codas);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export class Writer {
  readonly code: string;
  readonly #data: LanguageData;
  readonly #openings: readonly Pattern[];
  readonly #cores: readonly Pattern[];
  readonly #tails: readonly Pattern[];
  readonly #asks: readonly Pattern[];
  readonly #contexts: readonly Pattern[];
  readonly #followUps: readonly Pattern[];
  readonly #rules: readonly Pattern[];
  readonly #personas: readonly Pattern[];

  constructor(data: LanguageData) {
    this.code = data.code;
    this.#data = data;
    this.#openings = compile(data.openings);
    this.#cores = compile(data.cores);
    this.#tails = compile(data.tails);
    this.#asks = compile(data.asks);
    this.#contexts = compile(data.contexts);
    this.#followUps = compile(data.followUps);
    this.#rules = compile(data.rules);
    this.#personas = compile(data.personas);
  }

  get space(): string {
    return this.#data.spaced ? ' ' : '';
  }

  topic(chance: Chance): Topic {
    const whole = chance.pickOwn(this.#data.topics);
    // A person cares for a part of a field, and has one interest beside it.
    const part: string[] = [];
    for (let at = 0; at < 5; at += 1) part.push(chance.pick(whole));
    part.push(chance.pick(chance.pickOwn(this.#data.topics)));
    return part;
  }

  #fill(slot: string, chance: Chance, topic: Topic): string {
    switch (slot) {
      case 't':
        return topic.length === 0 || chance.happens(0.15)
          ? chance.pickOwn(this.#data.nouns)
          : chance.pick(topic);
      case 'n':
        return chance.pickOwn(this.#data.nouns);
      case 'v':
        return chance.pickOwn(this.#data.verbs);
      case 'a':
        return chance.pickOwn(this.#data.adjectives);
      case 'd':
        return chance.pickOwn(this.#data.adverbs);
      case 'N':
        return inventName(chance);
      case 'C':
        return inventName(chance) + chance.pick(firmEnds);
      case 'P':
        return inventName(chance) + chance.pick(placeEnds);
      case 'D':
        return `${chance.whole(1, 28)}.${chance.whole(1, 12)}.`;
      default:
        return String(chance.happens(0.6) ? chance.whole(2, 40) : chance.whole(41, 9_999));
    }
  }

  #write(patterns: readonly Pattern[], chance: Chance, topic: Topic): string {
    const pattern = chance.pick(patterns);
    let text = pattern.fixed[0] ?? '';
    for (let at = 0; at < pattern.slots.length; at += 1) {
      text += this.#fill(pattern.slots.charAt(at), chance, topic) + (pattern.fixed[at + 1] ?? '');
    }
    return text;
  }

  /** One statement about the topic. */
  statement(chance: Chance, topic: Topic): string {
    const opening = chance.happens(0.6) ? this.#write(this.#openings, chance, topic) + this.space : '';
    const core = this.#write(this.#cores, chance, topic);
    const tail = this.#write(this.#tails, chance, topic);
    const gap = this.#data.spaced && /^[\p{L}(]/u.test(tail) ? ' ' : '';
    const text = opening + core + gap + tail;
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** Statements until about `words` words; a language without spaces counts two characters as one word. */
  prose(chance: Chance, topic: Topic, words: number): string {
    const charactersWanted = this.#data.spaced ? words * 6 : words * 2;
    let text = this.statement(chance, topic);
    while (text.length < charactersWanted) {
      const gap = chance.happens(0.15) ? '\n\n' : this.space;
      text += gap + this.statement(chance, topic);
    }
    return text;
  }

  /** What a person asks at the start of a conversation. */
  request(chance: Chance, topic: Topic): string {
    let text = this.#write(this.#asks, chance, topic);
    for (let left = chance.geometric(1.3); left > 0; left -= 1) {
      const context = this.#write(this.#contexts, chance, topic);
      text = chance.happens(0.4) ? context + this.space + text : text + this.space + context;
    }
    return text;
  }

  followUp(chance: Chance, topic: Topic): string {
    if (chance.happens(0.35)) return this.request(chance, topic);
    return this.#write(this.#followUps, chance, topic);
  }

  rule(chance: Chance, topic: Topic): string {
    const text = this.#write(this.#rules, chance, topic);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** What an application tells the model about itself: a persona and some rules. */
  instructions(chance: Chance, topic: Topic, ruleCount: number): string {
    let text = this.#write(this.#personas, chance, topic);
    const gap = chance.happens(0.5) ? '\n- ' : this.space;
    for (let at = 0; at < ruleCount; at += 1) text += (gap === '' ? '' : gap) + this.rule(chance, topic);
    return text;
  }

  noun(chance: Chance): string {
    return chance.pickOwn(this.#data.nouns);
  }

  verb(chance: Chance): string {
    return chance.pickOwn(this.#data.verbs);
  }

  adjective(chance: Chance): string {
    return chance.pickOwn(this.#data.adjectives);
  }
}

const writers = new Map<string, Writer>(
  [english, german, french, spanish, portuguese, russian, chinese, japanese].map((data) => [
    data.code,
    new Writer(data),
  ]),
);

/** Any language that the simulator does not know is written in English. */
export function writerOf(code: string): Writer {
  const writer = writers.get(code) ?? writers.get('en');
  assert(writer !== undefined, 'English is always there');
  return writer;
}
