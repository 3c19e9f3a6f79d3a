// What people write about. A content source gives prompts for a role (organic questions, homework, work for a
// harvester's queue …). By itself it writes them from the project's own grammar; given a folder of prompt sets
// it deals those first, each prompt once, and falls back to the grammar when a set is used up: strangers
// hardly ever ask the same question in the same words, and dealing twice would make them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Fault } from '../core/fault.ts';
import { topicOf } from './answers.ts';
import type { Chance } from './chance.ts';
import { codeSnippet } from './text/code.ts';
import { type Topic, writerOf } from './text/writer.ts';

export const contentRoles = [
  'organic',
  'homework',
  'support',
  'viral',
  'developer',
  'judging',
  'work',
] as const;

export type ContentRole = (typeof contentRoles)[number];

export interface Item {
  readonly prompt: string;
  readonly system: string | undefined;
  readonly language: string;
  readonly topic: Topic;
}

/** Names of the sets (files without `.jsonl.gz`) that each role draws from. */
export type PromptSets = Partial<Record<ContentRole, readonly string[]>>;

/** Which prompts a world may deal. */
export interface Dealt {
  readonly sets: PromptSets;
  /** Whether a record of a set belongs to this world; absent: all do. */
  readonly keeps?: (set: string, prompt: string) => boolean;
}

/** Prompts of one set in shuffled order, each dealt once. */
interface Deck {
  readonly items: readonly Item[];
  next: number;
}

function textField(record: object, name: string): string | undefined {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'string' ? value : undefined;
}

/** What a data set's authors appended to every question; a campaign asks for reasoning in its own words. */
const trigger = /\s*A: Let's think step by step\.?\s*$/u;

/** Longer prompts are documents with a question at the end; one of them would outweigh a day of others. */
const promptCharsMax = 12_000;

/** @throws {Fault} input.not-found, input.archive-corrupt */
function readItems(path: string, keeps: (prompt: string) => boolean): Item[] {
  const items: Item[] = [];
  for (const line of linesOf(path)) {
    const record = recordOf(line, path);
    const prompt = textField(record, 'prompt');
    if (prompt === undefined || prompt.length > promptCharsMax || !keeps(prompt)) continue;
    items.push({
      prompt: prompt.replace(trigger, ''),
      system: textField(record, 'system'),
      language: 'en',
      topic: topicOf(prompt),
    });
  }
  return items;
}

function linesOf(path: string): readonly string[] {
  try {
    const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
    return lines.filter((line) => line.trim() !== '');
  } catch (cause) {
    const isThere = existsSync(path);
    throw new Fault(isThere ? 'input.archive-corrupt' : 'input.not-found', {
      what: `the prompt set ${path} ${isThere ? 'is not readable gzip' : 'does not exist'}`,
      mend: 'a prompt set is NAME.jsonl.gz: gzip of JSON Lines with a field "prompt" and perhaps "system"',
      cause,
    });
  }
}

function recordOf(line: string, path: string): object {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'object' && record !== null) return record;
  } catch {
    // Said below, without the line: it is somebody's prompt.
  }
  throw new Fault('line.malformed', {
    what: `the prompt set ${path} has a line that is not a JSON object`,
    mend: 'write one object a line, with a field "prompt" and perhaps "system"',
  });
}

export class Content {
  readonly #decks = new Map<string, Deck>();
  readonly #sets: PromptSets;

  /**
   * @param folder holds `<set>.jsonl.gz`; undefined means grammar only.
   * @throws {Fault} input.not-found, input.archive-corrupt, line.malformed
   */
  constructor(chance: Chance, folder: string | undefined, dealt: Dealt | undefined) {
    this.#sets = folder === undefined ? {} : (dealt?.sets ?? {});
    const keeps = dealt?.keeps ?? (() => true);
    for (const name of new Set(Object.values(this.#sets).flat())) {
      const items = readItems(join(folder ?? '', `${name}.jsonl.gz`), (prompt) => keeps(name, prompt));
      this.#decks.set(name, { items: chance.fork(name).shuffle(items), next: 0 });
    }
  }

  /** Sets of a role, so that each campaign can be given its own. */
  setsOf(role: ContentRole): readonly string[] {
    return this.#sets[role] ?? [];
  }

  /** The next unused prompt of the role's sets, or undefined when there is none (any more). */
  deal(role: ContentRole, set?: string): Item | undefined {
    if (this.#decks.size === 0) return undefined;
    for (const name of set === undefined ? this.setsOf(role) : [set]) {
      const deck = this.#decks.get(name);
      const item = deck?.items[deck.next];
      if (deck !== undefined && item !== undefined) {
        deck.next += 1;
        return item;
      }
    }
    return undefined;
  }

  /** Any prompt of the role, dealt or written. */
  item(chance: Chance, role: ContentRole, language: string): Item {
    const dealt = language === 'en' && chance.happens(0.7) ? this.deal(role) : undefined;
    return dealt ?? writeItem(chance, role, language);
  }
}

/** A prompt from the grammar. */
export function writeItem(chance: Chance, role: ContentRole, language: string): Item {
  const writer = writerOf(language);
  const topic = writer.topic(chance);
  const item = (prompt: string): Item => ({ prompt, system: undefined, language, topic });
  switch (role) {
    case 'developer':
      return item(
        `${writer.request(chance, topic)}\n\n\`\`\`\n${codeSnippet(chance, writer, topic)}\n\`\`\``,
      );
    case 'homework':
    case 'work':
      return item(
        `${writer.statement(chance, topic)}${writer.space}${writer.statement(chance, topic)}${writer.space}${writer.request(chance, topic)}`,
      );
    case 'viral':
      return item(writer.instructions(chance, topic, chance.whole(4, 9)));
    case 'judging':
      return item(writer.request(chance, topic));
    case 'support':
      return item(chance.happens(0.5) ? writer.request(chance, topic) : writer.statement(chance, topic));
    case 'organic':
    default:
      return item(
        chance.happens(0.28)
          ? `${writer.request(chance, topic)}\n\n${writer.prose(chance, topic, Math.min(1_500, chance.lognormal(130, 1.1)))}`
          : writer.request(chance, topic),
      );
  }
}
