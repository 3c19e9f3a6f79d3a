// Passing for innocent: the same items of the queue, sent the way some ordinary customer would send his own work.
// A persona is what one such customer shows: software, system prompt, manners. Each persona rents a place on one
// account, as real customers have one, and is given up together with it.

import { agentLoop, type Agent, publicAgents } from '../agents.ts';
import type { Reply } from '../answers.ts';
import { Chance } from '../chance.ts';
import { installClient } from '../clients.ts';
import type { Item } from '../content.ts';
import type { Conversation, Turn } from '../conversation.ts';
import { drawPerson, type Person, programClient, programParams, type Surroundings } from '../people.ts';
import { inventSession } from '../route.ts';
import { inventName, writerOf } from '../text/writer.ts';
import { inventTemplate, type Template } from './templates.ts';

export type Guise = 'pipelines' | 'support-bots' | 'benchmarks' | 'coding-agents' | 'conversations';

export const guises: readonly Guise[] = [
  'pipelines',
  'support-bots',
  'benchmarks',
  'coding-agents',
  'conversations',
];

export interface Persona {
  /** Name under which it rents its place; never used twice. */
  readonly name: string;
  readonly guise: Guise;
  readonly person: Person;
  readonly system: string | undefined;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly agent: Agent;
  /** Account that answered it last; undefined before the first answer. */
  account: string | undefined;
}

/** The judge prompt of the public leaderboard that everybody copies, innocents too. */
function publicJudge(): Template {
  return inventTemplate(new Chance('public leaderboard'), { kind: 'grading', language: 'en' });
}

const judge = publicJudge();

function clientOf(chance: Chance, guise: Guise): Person['client'] {
  switch (guise) {
    case 'coding-agents':
      return installClient(chance, 'coding-cli');
    case 'conversations':
      return installClient(chance, chance.pick(['browser', 'chat-app', 'chat-app']));
    case 'pipelines':
    case 'support-bots':
    case 'benchmarks':
    default:
      return programClient(chance);
  }
}

function systemOf(chance: Chance, guise: Guise, person: Person): string | undefined {
  const writer = writerOf(person.language);
  switch (guise) {
    case 'pipelines':
      return chance.happens(0.55)
        ? writer.instructions(chance, chance.pick(person.topics), chance.whole(3, 10))
        : undefined;
    case 'support-bots':
      return `${writer.instructions(chance, chance.pick(person.topics), chance.whole(8, 14))}\nCustomer: ${inventName(chance)}`;
    case 'benchmarks':
      return judge.head;
    case 'coding-agents':
    case 'conversations':
    default:
      return undefined;
  }
}

/** @param name also names the persona's own stream of chance. */
export function drawPersona(
  chance: Chance,
  name: string,
  { guise, surroundings }: { guise: Guise; surroundings: Surroundings },
): Persona {
  const own = chance.fork(name);
  const person = drawPerson(own, surroundings, { client: clientOf(own, guise), language: 'en' });
  return {
    name,
    guise,
    person,
    system: systemOf(own, guise, person),
    params: guise === 'conversations' ? undefined : programParams(own),
    agent: own.pick(publicAgents),
    account: undefined,
  };
}

export interface Errand {
  readonly item: Item;
  readonly model: string;
  readonly campaign: string;
  readonly nowMs: number;
  /** Chance that an errand which looks like a single question goes on for a turn or two. */
  readonly followUpShare: number;
}

/** What a persona says to have an item worked on. */
export function disguise(persona: Persona, errand: Errand): Conversation {
  const { person, guise } = persona;
  const { chance } = person;
  const { item } = errand;
  if (guise === 'coding-agents') {
    const { agent } = persona;
    const run = { person, agent, topic: item.topic, task: item.prompt, nowMs: errand.nowMs };
    return { ...agentLoop({ ...run, campaign: errand.campaign }), model: errand.model };
  }
  const talks = guise === 'conversations' || guise === 'support-bots' || chance.happens(errand.followUpShare);
  const turns = talks ? 1 + chance.geometric(1.6) : 1;
  const writer = writerOf(item.language);
  const next = (at: number): Turn | undefined => {
    if (at >= turns) return undefined;
    const text = at === 0 ? openingOf(persona, item) : writer.followUp(chance, item.topic);
    const thinkMs = at === 0 ? 0 : 1_000 * Math.min(3_000, 3 + chance.lognormal(50, 0.9));
    return { role: 'user', text, reply: replyOf(persona, item), thinkMs };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: errand.model,
    system: persona.system,
    tools: undefined,
    params: persona.params,
    campaign: errand.campaign,
    next,
  };
}

function openingOf(persona: Persona, item: Item): string {
  if (persona.guise !== 'benchmarks') return item.prompt;
  const { chance } = persona.person;
  const writer = writerOf(item.language);
  // Its own student's answers, which were never served to anybody.
  const answers = ['A', 'B'].map(
    (name) => `[Assistant ${name}]\n${writer.prose(chance, item.topic, chance.lognormal(100, 0.4))}`,
  );
  return `[Question]\n${item.prompt}\n\n${answers.join('\n\n')}\n\n${judge.tail}`.trim();
}

function replyOf(persona: Persona, item: Item): Reply {
  const { chance } = persona.person;
  const { language, topic } = item;
  switch (persona.guise) {
    case 'benchmarks':
      return { kind: 'grade', words: chance.lognormal(80, 0.4), language, topic };
    case 'support-bots':
      return { kind: 'prose', words: chance.lognormal(90, 0.5), language, topic };
    case 'pipelines':
      return {
        kind: chance.pick(['record', 'reasoning']),
        words: chance.lognormal(120, 0.5),
        language,
        topic,
      };
    case 'coding-agents':
    case 'conversations':
    default:
      return {
        kind: chance.pick(['reasoning', 'prose']),
        words: chance.lognormal(150, 0.5),
        language,
        topic,
      };
  }
}
