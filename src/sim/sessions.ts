// What one sitting of a person looks like, by habit: how many turns, how long the pauses, what kind of answers,
// which system prompt. Numbers follow what public chat logs show: about two to three user turns in the
// middle, a long tail, agent loops of ten and more.

import type { Reply, ReplyKind } from './answers.ts';
import { agentLoop, publicAgents } from './agents.ts';
import type { Conversation, Turn } from './conversation.ts';
import type { Habit, Person } from './people.ts';
import { inventSession } from './route.ts';
import { modelNow, type Setting } from './setting.ts';
import { codeSnippet } from './text/code.ts';
import { type Topic, writerOf } from './text/writer.ts';
import type { ContentRole, Item } from './content.ts';

interface Shape {
  readonly turnsMean: number;
  readonly thinkSeconds: number;
  readonly words: number;
  readonly kinds: readonly ReplyKind[];
  readonly role: ContentRole;
}

const shapes: Readonly<Record<Exclude<Habit, 'agent'>, Shape>> = {
  chat: { turnsMean: 1.8, thinkSeconds: 55, words: 110, kinds: ['prose'], role: 'organic' },
  coding: {
    turnsMean: 2.6,
    thinkSeconds: 110,
    words: 120,
    kinds: ['code', 'code', 'reasoning'],
    role: 'developer',
  },
  writing: { turnsMean: 2.2, thinkSeconds: 140, words: 220, kinds: ['prose'], role: 'organic' },
  homework: {
    turnsMean: 1.6,
    thinkSeconds: 90,
    words: 130,
    kinds: ['reasoning', 'reasoning', 'prose'],
    role: 'organic',
  },
  'role-play': { turnsMean: 7, thinkSeconds: 40, words: 90, kinds: ['prose'], role: 'organic' },
  translation: { turnsMean: 0.8, thinkSeconds: 60, words: 80, kinds: ['prose'], role: 'organic' },
  app: { turnsMean: 0.7, thinkSeconds: 25, words: 80, kinds: ['prose', 'record', 'prose'], role: 'organic' },
};

const homeworkPhrases = [
  'Explain step by step.',
  'Show your work please',
  'step by step so I understand',
  'why?',
  '',
];

function openingOf(habit: Exclude<Habit, 'agent'>, person: Person, item: Item): string {
  const { chance } = person;
  const writer = writerOf(person.language);
  switch (habit) {
    case 'homework':
      return person.language === 'en' ? `${item.prompt} ${chance.pick(homeworkPhrases)}`.trim() : item.prompt;
    case 'translation':
      return `${writer.verb(chance)}: ${writer.prose(chance, item.topic, chance.lognormal(45, 0.7))}`;
    case 'writing':
      return chance.happens(0.5)
        ? item.prompt
        : `${item.prompt}\n\n${writer.prose(chance, item.topic, chance.lognormal(120, 0.6))}`;
    case 'app':
    case 'chat':
    case 'coding':
    case 'role-play':
    default:
      return item.prompt;
  }
}

function systemOf(habit: Habit, person: Person, topic: Topic): string | undefined {
  const { chance } = person;
  if (habit === 'app') return person.apps.length === 0 ? undefined : chance.pick(person.apps);
  if (habit === 'role-play') return writerOf(person.language).instructions(chance, topic, chance.whole(2, 6));
  return undefined;
}

/** A new sitting of `person`, with the habit drawn from his. */
export function openSession(person: Person, setting: Setting, campaign?: string): Conversation {
  const { chance } = person;
  const habit = chance.weighted(person.habits);
  if (habit === 'agent') {
    const agent = chance.pick(publicAgents);
    const topic = chance.pick(person.topics);
    const task = setting.content.item(chance, 'developer', person.language);
    return agentLoop({ person, agent, topic, task: task.prompt, nowMs: setting.stage.nowMs, campaign });
  }
  const shape = shapes[habit];
  const writer = writerOf(person.language);
  const found = setting.content.item(chance, shape.role, person.language);
  const ownTopic = chance.happens(0.6);
  const item = ownTopic && !chance.happens(0.5) ? found : ownTopic ? rewriteFor(person, found) : found;
  const { topic } = item;
  const turns = 1 + chance.geometric(shape.turnsMean);
  const reply = (): Reply => ({
    kind: chance.pick(shape.kinds),
    words: Math.min(700, Math.max(12, chance.lognormal(shape.words, 0.6))),
    language: person.language,
    topic,
  });
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    if (turn === 0) return { role: 'user', text: openingOf(habit, person, item), reply: reply(), thinkMs: 0 };
    const pasted =
      habit === 'coding' && chance.happens(0.4) ? `\n\n${codeSnippet(chance, writer, topic)}` : '';
    const thinkMs = 1_000 * Math.min(3_000, 3 + chance.lognormal(shape.thinkSeconds, 0.9));
    return { role: 'user', text: writer.followUp(chance, topic) + pasted, reply: reply(), thinkMs };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: systemOf(habit, person, topic),
    tools: undefined,
    params: paramsOf(person),
    campaign,
    next,
  };
}

/** The person's own interest in place of a stranger's. */
function rewriteFor(person: Person, found: Item): Item {
  const writer = writerOf(person.language);
  const topic = person.chance.pick(person.topics);
  if (found.language !== person.language) return found;
  const pastes = person.chance.happens(0.28);
  const pasted = pastes
    ? `\n\n${writer.prose(person.chance, topic, Math.min(1_500, person.chance.lognormal(130, 1.1)))}`
    : '';
  return { ...found, prompt: writer.request(person.chance, topic) + pasted, topic };
}

/** Parameters are the client's, not the purpose's; browsers and apps send the most. */
function paramsOf(person: Person): Readonly<Record<string, unknown>> | undefined {
  const { chance } = person;
  if (chance.happens(0.2)) return undefined;
  const maxTokens = chance.pick([1_024, 2_048, 4_096, 8_192]);
  return chance.happens(0.5)
    ? { max_tokens: maxTokens }
    : { max_tokens: maxTokens, temperature: chance.pick([0, 0.3, 0.7, 1]) };
}
