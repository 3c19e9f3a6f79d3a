// C13: the traces of a relay without a relay. People with two accounts continue on the second when the first is
// limited; routers of small firms hand conversations over; friends paste one another's answers; one account
// writes and another reviews. Provenance and hand-offs are strong evidence, and these people leave both.

import { agentLoop, publicAgents } from '../agents.ts';
import type { Reply } from '../answers.ts';
import { type Conversation, converse, type Turn } from '../conversation.ts';
import { live } from '../living.ts';
import { PersonalLine } from '../network.ts';
import { drawPerson, livingIn, type Person } from '../people.ts';
import { Relay, type RelayOptions } from '../relay.ts';
import { inventSession } from '../route.ts';
import { advance, burstyGap } from '../schedule.ts';
import { openSession } from '../sessions.ts';
import { modelNow, type Setting } from '../setting.ts';
import type { Script } from '../stage.ts';
import { writerOf } from '../text/writer.ts';
import { type Pack, settle, type Settler } from './pack.ts';

const handsOver: RelayOptions = {
  scheduler: 'arrival',
  sticky: 'session',
  wrapper: false,
  unifiedClient: false,
  perAccountDailyMax: 100_000,
  noHandOff: false,
  seatLossRate: 0.02,
};

/** One person or one firm's people over a few accounts of its own. */
function shareAccounts(
  setting: Setting,
  options: { name: string; label: string; accounts: number; people: number; exchanges: number },
): void {
  const chance = setting.chance.fork(options.name);
  const first = setting.registry.recruit(options.label, {
    plan: options.people === 1 ? chance.pick(['free', 'pro']) : 'pro',
  });
  const line = new PersonalLine(chance, first.country);
  const recruits = [first];
  while (recruits.length < options.accounts) {
    const others = { home: first.country, plan: first.account.plan, emailDomain: first.account.emailDomain };
    recruits.push(setting.registry.recruit(options.label, others));
  }
  const owner = drawPerson(chance, livingIn(first.country, setting));
  const seats = recruits.map((recruited) => ({
    recruited,
    line,
    client: owner.client,
    fromMs: -Infinity,
    untilMs: Infinity,
  }));
  // A person works on one account until it is limited; a router spreads.
  const scheduler = options.people === 1 ? 'completion' : 'random';
  const route = new Relay({ stage: setting.stage, service: setting.service, chance }, seats, {
    ...handsOver,
    // Small firms install the same public relay software, wrapper included.
    wrapper: options.people > 1,
    scheduler,
  });
  for (let member = 0; member < options.people; member += 1) {
    const own = chance.fork(`member ${member}`);
    const person =
      member === 0 ? owner : drawPerson(own, livingIn(first.country, setting), { hours: 'office' });
    const open = (): Conversation => {
      if (!own.happens(0.5)) return openSession(person, setting);
      const task = setting.content.item(own, 'developer', person.language).prompt;
      return agentLoop({
        person,
        agent: own.pick(publicAgents),
        topic: own.pick(person.topics),
        task,
        nowMs: setting.stage.nowMs,
        campaign: undefined,
      });
    };
    const life = {
      person,
      route,
      exchanges: Math.ceil(options.exchanges / options.people),
      fromMs: setting.stage.startMs,
      untilMs: setting.stage.endMs,
    };
    setting.stage.spawn(setting.stage.startMs, live(setting, { ...life, open, sittingMean: 5 }));
  }
}

export const handOvers: Pack = {
  name: 'C13-own-accounts',
  weight: 6,
  build(setting, exchanges) {
    const label = handOvers.name;
    const pairs = Math.max(2, Math.round(exchanges / 160));
    for (let index = 0; index < pairs; index += 1) {
      shareAccounts(setting, {
        name: `two accounts ${index}`,
        label,
        accounts: 2,
        people: 1,
        exchanges: (exchanges * 0.5) / pairs,
      });
    }
    const routers = Math.max(1, Math.round(exchanges / 600));
    for (let index = 0; index < routers; index += 1) {
      shareAccounts(setting, {
        name: `router ${index}`,
        label,
        accounts: 4,
        people: 6,
        exchanges: (exchanges * 0.5) / routers,
      });
    }
  },
};

function oneTurn(
  setting: Setting,
  person: Person,
  said: { system: string | undefined; text: string; reply: Reply },
): Conversation {
  const { chance } = person;
  const turn: Turn = { role: 'user', text: said.text, reply: said.reply, thinkMs: 0 };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: said.system,
    tools: undefined,
    params: undefined,
    campaign: undefined,
    next: (at) => (at === 0 ? turn : undefined),
  };
}

const passings = [
  'My friend got this answer, is it right?',
  'someone sent me this:',
  'what do you think about this text',
  'Improve:',
  'Is this correct?',
];

/** One writes, the other pastes or reviews what the first was served. */
function* passOn(
  setting: Setting,
  pair: { writer: Settler; reader: Settler; rounds: number; reviews: boolean },
): Script {
  const { chance, person } = pair.writer;
  const { startMs, endMs } = setting.stage;
  const other = pair.reader.person;
  const grammar = writerOf(person.language);
  const gapMs = (endMs - startMs) / (pair.rounds + 1);
  const reviewPrompt = grammar.instructions(chance, chance.pick(person.topics), 6);
  for (
    let at = advance(person.profile, startMs, burstyGap(chance, gapMs));
    at < endMs;
    at = advance(person.profile, setting.stage.nowMs, burstyGap(chance, gapMs))
  ) {
    yield at;
    const topic = chance.pick(person.topics);
    const budget = { left: 12 };
    const answer = yield* converse(
      { stage: setting.stage, route: pair.writer.route, chance, budget, tries: 3 },
      oneTurn(setting, person, {
        system: undefined,
        text: grammar.request(chance, topic),
        reply: { kind: pair.reviews ? 'code' : 'prose', words: 130, language: person.language, topic },
      }),
    );
    if (answer?.output === undefined || chance.happens(0.3)) continue;
    yield setting.stage.nowMs + 1_000 * chance.lognormal(pair.reviews ? 30 : 900, 1);
    const lead = pair.reviews ? '' : `${chance.pick(passings)}\n\n`;
    yield* converse(
      { stage: setting.stage, route: pair.reader.route, chance: other.chance, budget, tries: 3 },
      oneTurn(setting, other, {
        system: pair.reviews ? reviewPrompt : undefined,
        text: lead + answer.output,
        reply: { kind: pair.reviews ? 'grade' : 'prose', words: 80, language: person.language, topic },
      }),
    );
  }
}

export const friends: Pack = {
  name: 'C13-friends',
  weight: 4,
  build(setting, exchanges) {
    const pairs = Math.max(3, Math.round(exchanges / 24));
    for (let index = 0; index < pairs; index += 1) {
      const writer = settle(setting, { label: friends.name, name: `friend ${index} one` });
      const reader = settle(setting, {
        label: friends.name,
        name: `friend ${index} two`,
        person: { language: writer.person.language },
      });
      const rounds = exchanges / pairs / 2;
      const pair = { writer, reader, rounds: rounds * 0.6, reviews: index % 3 === 0 };
      setting.stage.spawn(setting.stage.startMs, passOn(setting, pair));
      for (const settler of [writer, reader]) {
        const life = {
          ...settler,
          exchanges: Math.ceil(rounds * 0.45),
          fromMs: setting.stage.startMs,
          untilMs: setting.stage.endMs,
        };
        setting.stage.spawn(setting.stage.startMs, live(setting, life));
      }
    }
  },
};
