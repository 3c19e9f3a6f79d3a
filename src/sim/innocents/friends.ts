// C13: the traces of a relay without a relay. People with two accounts continue on the second when the first is
// limited; routers of small firms hand conversations over; friends paste one another's answers; one account
// writes and another reviews. Provenance and hand-offs are strong evidence, and these people leave both.

import { agentLoop, publicAgents } from '../agents.ts';
import { type Conversation, converse } from '../conversation.ts';
import { live, portions } from '../living.ts';
import { PersonalLine } from '../network.ts';
import { drawPerson, livingIn } from '../people.ts';
import { Relay, type RelayOptions } from '../relay.ts';
import { advance, burstyGap } from '../schedule.ts';
import { openSession } from '../sessions.ts';
import type { Setting } from '../setting.ts';
import type { Script } from '../stage.ts';
import { writerOf } from '../text/writer.ts';
import { moveIn, type Newcomer, type Pack, type Settler, welcome, wholeWindow } from './pack.ts';
import { oneTurn } from './single-turn.ts';

const handsOver: RelayOptions = {
  scheduler: 'arrival',
  sticky: 'session',
  wrapper: false,
  unifiedClient: false,
  perAccountDailyMax: 100_000,
  noHandOff: false,
  seatLossRate: 0.07,
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
  weight: 11,
  build(setting, exchanges) {
    const label = handOvers.name;
    const draw = setting.chance.fork('own accounts');
    for (const [index, size] of portions(draw, exchanges * 0.5, pairSize).entries()) {
      const accounts = draw.happens(0.85) ? 2 : 3;
      shareAccounts(setting, { name: `two accounts ${index}`, label, accounts, people: 1, exchanges: size });
    }
    for (const [index, size] of portions(draw, exchanges * 0.5, routerSize).entries()) {
      const accounts = Math.min(12, Math.max(2, Math.round(size / draw.between(60, 140))));
      const people = Math.max(2, Math.round(accounts * draw.between(1, 2.5)));
      shareAccounts(setting, { name: `router ${index}`, label, accounts, people, exchanges: size });
    }
  },
};

/** Exchanges of a person with two accounts, and of a firm that routes. */
const pairSize = { median: 60, sigma: 0.9, least: 24 };
const routerSize = { median: 450, sigma: 0.9, least: 70 };

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
    person.rest();
    other.rest();
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
  weight: 6,
  build(setting, exchanges) {
    const draw = setting.chance.fork('friends');
    const newcomers: Newcomer[] = [];
    for (const [index, size] of portions(draw, exchanges, { median: 26, sigma: 0.8, least: 10 }).entries()) {
      const one = setting.registry.recruit(friends.name);
      const two = setting.registry.recruit(friends.name);
      const reviews = draw.happens(0.33);
      const name = `friend ${index}`;
      newcomers.push(() => {
        const writer = moveIn(setting, one, { name: `${name} one` });
        const { language } = writer.person;
        const reader = moveIn(setting, two, { name: `${name} two`, person: { language } });
        return passOn(setting, { writer, reader, rounds: size * 0.35, reviews });
      });
      for (const [at, recruited] of [one, two].entries()) {
        newcomers.push(() => {
          const settler = moveIn(setting, recruited, { name: `${name} alone ${at}` });
          return live(setting, { ...settler, ...wholeWindow(setting), exchanges: Math.ceil(size * 0.2) });
        });
      }
    }
    welcome(setting, newcomers);
  },
};
