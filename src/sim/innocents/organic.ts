// Everybody else: persons with one account each, heavy-tailed in volume, and firms that run pipelines of their
// own with a system prompt for each purpose.

import type { Recruited } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { live, withGiants } from '../living.ts';
import { PersonalLine } from '../network.ts';
import { programClient, programParams } from '../people.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { dayMs, moveIn, type Newcomer, type Pack, welcome, wholeWindow } from './pack.ts';
import { pipeline, type Request } from './single-turn.ts';

function activeSpan(
  chance: Chance,
  setting: Setting,
  createdMs: number | undefined,
): { fromMs: number; untilMs: number } {
  const { startMs, endMs } = setting.stage;
  const first = Math.max(startMs, createdMs ?? startMs);
  const fromMs = chance.happens(0.75) ? first : chance.between(first, endMs - 0.2 * (endMs - first));
  const untilMs = chance.happens(0.75) ? endMs : chance.between(fromMs + 0.2 * (endMs - fromMs), endMs);
  return { fromMs, untilMs };
}

/** The persons behind an account: households, teams and agencies share one, with their own machines and purposes. */
function household(
  setting: Setting,
  home: { recruited: Recruited; name: string; budget: number },
): Newcomer[] {
  const { recruited, name, budget } = home;
  const draw = setting.chance.fork(`${name} household`);
  const createdMs = recruited.account.createdMs;
  const span = activeSpan(draw, setting, createdMs);
  const members = budget < 4 || draw.happens(0.55) ? 1 : draw.whole(2, 6);
  const exchanges = Math.ceil(budget / members);
  const line = members === 1 ? undefined : new PersonalLine(draw, recruited.country);
  return Array.from({ length: members }, (_none, member): Newcomer => () => {
    const shared = line === undefined ? {} : { line };
    const settler = moveIn(setting, recruited, { name: `${name} member ${member}`, ...shared });
    return live(setting, { ...settler, ...span, exchanges });
  });
}

export const organic: Pack = {
  name: 'organic',
  weight: 0,
  build(setting, exchanges) {
    const { startMs, endMs } = setting.stage;
    const count = Math.max(5, Math.round(exchanges / 13.5));
    const budgets = withGiants(setting.chance.fork('organic volumes'), exchanges * 1.15, count);
    const joins = setting.chance.fork('joining');
    const newcomers: Newcomer[] = [];
    for (const [index, budget] of budgets.entries()) {
      const traits = joins.happens(0.18)
        ? { createdMs: joins.between(startMs, endMs - 0.5 * dayMs) }
        : undefined;
      const recruited = setting.registry.recruit('organic', traits);
      for (const newcomer of household(setting, { recruited, name: `organic ${index}`, budget })) {
        newcomers.push(newcomer);
      }
    }
    welcome(setting, newcomers);
  },
};

const recordKeys = [
  'category',
  'summary',
  'sentiment',
  'priority',
  'entities',
  'language',
  'reason',
  'title',
  'tags',
];

/** A purpose of a firm's pipeline: fixed instructions, a stream of the firm's own texts. */
export function inventPurpose(chance: Chance, language: string, topic: Topic): () => Request {
  const writer = writerOf(language);
  const system = writer.instructions(chance, topic, chance.whole(3, 10));
  const kind = chance.pick(['label', 'record', 'prose', 'record'] as const);
  const names =
    kind === 'label'
      ? Array.from({ length: chance.whole(2, 8) }, () => writer.noun(chance))
      : chance.shuffle([...recordKeys]).slice(0, chance.whole(2, 5));
  const lead = chance.happens(0.5) ? `${writer.rule(chance, topic)}\n\n` : '';
  const asSystem = chance.happens(0.55);
  const sizeWords = chance.lognormal(70, 0.8);
  return () => {
    const text = writer.prose(chance, topic, Math.min(1_200, sizeWords * chance.lognormal(1, 0.5)));
    return {
      system: asSystem ? system : undefined,
      text: asSystem ? lead + text : `${system}\n\n${lead}${text}`,
      reply: { kind, words: chance.between(25, 90), language, topic, names },
    };
  };
}

/** From a script somebody runs at times to a product's back end. */
export const pipelines: Pack = {
  name: 'pipeline',
  weight: 20,
  build(setting, exchanges) {
    const count = Math.max(2, Math.round(exchanges / 110));
    const budgets = withGiants(setting.chance.fork('pipeline volumes'), exchanges, count);
    const plans = setting.chance.fork('pipeline plans');
    const newcomers = budgets.map((left, index): Newcomer => {
      const plan = plans.happens(0.7) ? 'scale' : 'metered';
      const recruited = setting.registry.recruit('pipeline', { plan });
      return () => {
        const settler = moveIn(setting, recruited, { name: `pipeline ${index}` });
        const { chance, person } = settler;
        const purposes = Array.from({ length: chance.whole(1, 5) }, () =>
          inventPurpose(chance, person.language, chance.pick(person.topics)),
        );
        const profile = profileOf(chance.happens(0.6) ? 'always' : 'office', person.country.utcOffsetHours);
        const program = {
          chance,
          route: settler.route,
          client: programClient(chance),
          taste: drawTaste(chance, setting.releaseMs),
          params: programParams(chance),
          budget: { left },
          next: () => chance.pick(purposes)(),
        };
        return pipeline(setting, program, { profile, ...wholeWindow(setting) });
      };
    });
    welcome(setting, newcomers);
  },
};
