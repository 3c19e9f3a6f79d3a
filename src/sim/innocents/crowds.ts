// C7 and C8: strangers with the same words. A public agent sends one system prompt and one set of tools from
// thousands of unrelated accounts; a prompt that went around is pasted by people who never heard of each other;
// a browser extension fills its users' texts into the slots of the same templates.

import { agentLoop, publicAgents } from '../agents.ts';
import { Chance } from '../chance.ts';
import type { Conversation } from '../conversation.ts';
import type { Item } from '../content.ts';
import { heavyTailed, live, portions } from '../living.ts';
import type { Setting } from '../setting.ts';
import { openSession } from '../sessions.ts';
import { type Writer, writerOf } from '../text/writer.ts';
import { dayMs, moveIn, type Newcomer, type Pack, type Settler, welcome, wholeWindow } from './pack.ts';
import { talk } from './talk.ts';

export const agentUsers: Pack = {
  name: 'C7-public-agent',
  weight: 12,
  build(setting, exchanges) {
    const users = Math.max(8, Math.round(exchanges / 14));
    const agent = publicAgents.at(-1) ?? setting.chance.pick(publicAgents);
    const budgets = heavyTailed(setting.chance.fork('agent users'), exchanges, users);
    const newcomers = budgets.map((budget, index): Newcomer => {
      const recruited = setting.registry.recruit(agentUsers.name);
      return () => {
        const user = moveIn(setting, recruited, {
          name: `agent user ${index}`,
          person: { hours: 'office' },
        });
        const { chance, person } = user;
        const open = (): Conversation => {
          const task = setting.content.item(chance, 'developer', person.language).prompt;
          const topic = chance.pick(person.topics);
          return agentLoop({ person, agent, topic, task, nowMs: setting.stage.nowMs, campaign: undefined });
        };
        return live(setting, { ...user, ...wholeWindow(setting), exchanges: budget, sittingMean: 6, open });
      };
    });
    welcome(setting, newcomers);
  },
};

/** The prompt that went around, with something of one's own after it. */
function pasteViral(setting: Setting, settler: Settler, viral: readonly Item[]): Conversation {
  const { chance, person } = settler;
  if (chance.happens(0.5)) return openSession(person, setting);
  const item = chance.pick(viral);
  const topic = chance.pick(person.topics);
  const own = writerOf(person.language).request(chance, topic);
  const asSystem = chance.happens(0.2);
  return talk(setting, person, {
    opening: asSystem ? own : `${item.prompt}\n\n${own}`,
    system: asSystem ? item.prompt : undefined,
    topic,
    language: person.language,
    moreTurns: 1.5,
    thinkSeconds: 60,
    kind: 'prose',
    words: 150,
  });
}

function goAround(setting: Setting, wave: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(wave.name);
  const { startMs, endMs } = setting.stage;
  const viral = Array.from({ length: chance.whole(1, 4) }, () => setting.content.item(chance, 'viral', 'en'));
  const breaksMs = startMs + chance.between(-4, 0.6 * ((endMs - startMs) / dayMs)) * dayMs;
  const people = Math.max(5, Math.round(wave.exchanges / chance.between(6, 11)));
  return heavyTailed(chance, wave.exchanges, people).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(viralPrompts.name);
    return () => {
      const settler = moveIn(setting, recruited, { name: `${wave.name} person ${index}` });
      // Word spreads within days.
      const heardMs = breaksMs + settler.chance.lognormal(2, 0.7) * dayMs;
      const fromMs = Math.max(startMs, Math.min(endMs - 2 * dayMs, heardMs));
      const open = (): Conversation => pasteViral(setting, settler, viral);
      return live(setting, { ...settler, exchanges, fromMs, untilMs: endMs, sittingMean: 2.5, open });
    };
  });
}

export const viralPrompts: Pack = {
  name: 'C8-viral-prompt',
  weight: 5,
  build(setting, exchanges) {
    const size = { median: 600, sigma: 1.1, least: 80 };
    const sizes = portions(setting.chance.fork('viral waves'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => goAround(setting, { name: `viral ${index}`, exchanges: part })),
    );
  },
};

interface LibraryPrompt {
  readonly before: string;
  readonly after: string;
}

/** The same in every world, as a public extension's templates are. */
function publicLibrary(writer: Writer): readonly (readonly [LibraryPrompt, number])[] {
  const chance = new Chance('prompt library');
  return Array.from({ length: 40 }, (_none, at) => {
    const topic = writer.topic(chance);
    const rules = Array.from({ length: chance.whole(2, 6) }, () => writer.rule(chance, topic));
    const before = `${writer.instructions(chance, topic, chance.whole(1, 3))}\n${rules.join('\n')}`;
    const after = chance.happens(0.6) ? writer.rule(chance, topic) : '';
    // Favourites are favourites: the n-th template is used a fraction 1/n as often as the first.
    return [{ before, after }, 1 / (at + 1)] as const;
  });
}

export const promptLibrary: Pack = {
  name: 'C8-prompt-library',
  weight: 5,
  build(setting, exchanges) {
    const library = publicLibrary(writerOf('en'));
    const users = Math.max(6, Math.round(exchanges / 11));
    const budgets = heavyTailed(setting.chance.fork('prompt library users'), exchanges, users);
    const newcomers = budgets.map((budget, index): Newcomer => {
      const recruited = setting.registry.recruit(promptLibrary.name);
      return () => {
        const user = moveIn(setting, recruited, { name: `prompt library user ${index}` });
        const { chance, person } = user;
        const open = (): Conversation => {
          if (chance.happens(0.35)) return openSession(person, setting);
          const template = chance.weighted(library);
          const topic = chance.pick(person.topics);
          const writer = writerOf(person.language);
          const own = chance.happens(0.5)
            ? writer.request(chance, topic)
            : writer.prose(chance, topic, Math.min(600, chance.lognormal(50, 0.9)));
          return talk(setting, person, {
            opening: `${template.before}\n\n${own}\n\n${template.after}`.trim(),
            system: undefined,
            topic,
            language: person.language,
            moreTurns: 1,
            thinkSeconds: 80,
            kind: 'prose',
            words: 140,
          });
        };
        return live(setting, { ...user, ...wholeWindow(setting), exchanges: budget, sittingMean: 2.2, open });
      };
    });
    welcome(setting, newcomers);
  },
};
