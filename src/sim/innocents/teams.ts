// C14: honest groups that never told anybody that they are one. A small agency or young firm of three to sixteen people works from
// one collection of prompts and pastes one another's answers, on private accounts; a consumer app signs each of
// its users up with an account of his own behind one system prompt. Neither knows of a form to declare it on.

import type { RecruitTraits } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import type { Conversation } from '../conversation.ts';
import { heavyTailed, live, portions } from '../living.ts';
import { type Country, drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { programClient } from '../people.ts';
import type { Setting } from '../setting.ts';
import { openSession } from '../sessions.ts';
import { inventName, type Topic, writerOf } from '../text/writer.ts';
import { dayMs, moveIn, type Newcomer, type Pack, type Settler, welcome, wholeWindow } from './pack.ts';
import { talk } from './talk.ts';

/** Answers that lie about in the agency's chat. */
const answersMax = 12;

interface Agency {
  readonly language: string;
  readonly topic: Topic;
  readonly prompts: readonly string[];
  readonly answers: { readonly by: string; readonly text: string }[];
  /** Chance that a new conversation builds on a colleague's answer. */
  readonly pasteShare: number;
  /** Turns after the first, in the middle; who tries prompts for a product hardly talks on. */
  readonly moreTurns: number;
}

function brief(setting: Setting, member: Settler, agency: Agency): Conversation {
  const { chance, person, recruited } = member;
  const writer = writerOf(agency.language);
  const by = recruited.account.account;
  const other = agency.answers.filter((answer) => answer.by !== by);
  const pastes = other.length > 0 && chance.happens(agency.pasteShare);
  const material = pastes
    ? chance.pick(other).text
    : writer.prose(chance, agency.topic, Math.min(500, chance.lognormal(70, 0.8)));
  const prompt = chance.pick(agency.prompts);
  const asSystem = chance.happens(0.25);
  const conversation = talk(setting, person, {
    opening: asSystem ? material : `${prompt}\n\n${material}`,
    system: asSystem ? prompt : undefined,
    topic: agency.topic,
    language: agency.language,
    moreTurns: agency.moreTurns,
    thinkSeconds: 100,
    kind: 'prose',
    words: 170,
  });
  return {
    ...conversation,
    next: (turn, lastOutput) => {
      const said = conversation.next(turn, lastOutput);
      if (said === undefined && lastOutput !== undefined && lastOutput !== '') {
        agency.answers.push({ by, text: lastOutput });
        if (agency.answers.length > answersMax) agency.answers.shift();
      }
      return said;
    },
  };
}

function agencyAccounts(chance: Chance, agency: { country: Country; name: string }): RecruitTraits {
  return {
    home: agency.country,
    ...(chance.happens(0.4) ? { emailDomain: `${agency.name.toLowerCase()}.example` } : {}),
    ...(chance.happens(0.3) ? { payment: `pay_${chance.hex(16)}` } : {}),
    organization: undefined,
    declaredUse: undefined,
  };
}

function openAgency(setting: Setting, plan: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(plan.name);
  const country = drawCountry(chance);
  const language = chance.weighted(country.languages);
  const writer = writerOf(language);
  const topic = writer.topic(chance);
  const agency: Agency = {
    language,
    topic,
    prompts: Array.from({ length: chance.whole(3, 9) }, () =>
      writer.instructions(chance, topic, chance.whole(2, 7)),
    ),
    answers: [],
    pasteShare: chance.between(0.1, 0.35),
    moreTurns: chance.pick([0.1, 1.1, 1.1]),
  };
  const office = SharedLine.within(chance, drawNetwork(chance, country, 'residential'), 1);
  const common: RecruitTraits = agencyAccounts(chance, { country, name: inventName(chance) });
  const members = Math.min(16, Math.max(3, Math.round(plan.exchanges / chance.between(20, 60))));
  return heavyTailed(chance, plan.exchanges, members).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(smallAgencies.name, common);
    const line = chance.happens(0.5) ? { line: office } : {};
    return () => {
      const person = { hours: 'office', language } as const;
      const member = moveIn(setting, recruited, { name: `${plan.name} member ${index}`, person, ...line });
      const open = (): Conversation =>
        member.chance.happens(0.25) ? openSession(member.person, setting) : brief(setting, member, agency);
      return live(setting, { ...member, ...wholeWindow(setting), exchanges, sittingMean: 2.2, open });
    };
  });
}

export const smallAgencies: Pack = {
  name: 'C14-small-agency',
  weight: 7,
  build(setting, exchanges) {
    const size = { median: 200, sigma: 0.9, least: 45 };
    const sizes = portions(setting.chance.fork('agencies'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => openAgency(setting, { name: `agency ${index}`, exchanges: part })),
    );
  },
};

function launchApp(setting: Setting, plan: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(plan.name);
  const { startMs, endMs } = setting.stage;
  const home = drawCountry(chance);
  const writer = writerOf('en');
  const topic = writer.topic(chance);
  const system = writer.instructions(chance, topic, chance.whole(4, 14));
  const client = programClient(chance);
  // Half the apps call from their own servers, half from the user's phone.
  const servers = chance.happens(0.5)
    ? SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 4)
    : undefined;
  const app = chance.happens(0.3) ? `app_${chance.token(8)}` : undefined;
  const bornMs = startMs - chance.between(-0.3 * (endMs - startMs), 200 * dayMs);
  const kind = chance.pick(['prose', 'prose', 'record', 'reasoning'] as const);
  const users = Math.max(4, Math.round(plan.exchanges / chance.between(5, 14)));
  return heavyTailed(chance, plan.exchanges, users).map((exchanges, index): Newcomer => {
    const createdMs = chance.between(bornMs, Math.max(bornMs, endMs - dayMs));
    const recruited = setting.registry.recruit(consumerApps.name, {
      createdMs,
      ...(app === undefined ? {} : { app }),
    });
    return () => {
      const person = { client, hours: 'evening' } as const;
      const line = servers === undefined ? {} : { line: servers };
      const user = moveIn(setting, recruited, { name: `${plan.name} user ${index}`, person, ...line });
      const open = (): Conversation => {
        const { language } = user.person;
        const opening = writerOf(language).request(user.chance, user.chance.pick(user.person.topics));
        const shape = { system, topic, language, moreTurns: 1.6, thinkSeconds: 45, kind, words: 80 };
        return talk(setting, user.person, { ...shape, opening, params: { max_tokens: 800 } });
      };
      const fromMs = Math.max(startMs, createdMs);
      return live(setting, { ...user, fromMs, untilMs: endMs, exchanges, sittingMean: 2.6, open });
    };
  });
}

export const consumerApps: Pack = {
  name: 'C14-consumer-app',
  weight: 7,
  build(setting, exchanges) {
    const size = { median: 700, sigma: 1.2, least: 80 };
    const sizes = portions(setting.chance.fork('consumer apps'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => launchApp(setting, { name: `app ${index}`, exchanges: part })),
    );
  },
};
