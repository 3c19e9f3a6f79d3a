// Everybody else: persons with one account each, heavy-tailed in volume, and firms that run pipelines of their
// own with a system prompt for each purpose.

import type { Chance } from '../chance.ts';
import { heavyTailed, live } from '../living.ts';
import { drawPerson, livingIn, type Person, programClient } from '../people.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { dayMs, type Pack, settle, type Settler } from './pack.ts';
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

function housemate(setting: Setting, settler: Settler, member: number): Person {
  const chance = settler.chance.fork(`member ${member}`);
  return drawPerson(chance, livingIn(settler.recruited.country, setting));
}

export const organic: Pack = {
  name: 'organic',
  weight: 0,
  build(setting, exchanges) {
    const count = Math.max(5, Math.round(exchanges / 13.5));
    const budgets = heavyTailed(setting.chance.fork('organic volumes'), exchanges * 1.15, count);
    for (const [index, budget] of budgets.entries()) {
      const joins = setting.chance.fork(`joining ${index}`);
      const isNew = joins.happens(0.18);
      const createdMs = isNew
        ? joins.between(setting.stage.startMs, setting.stage.endMs - 0.5 * dayMs)
        : undefined;
      const traits = createdMs === undefined ? {} : { account: { createdMs } };
      const settler = settle(setting, { label: 'organic', name: `organic ${index}`, ...traits });
      const span = activeSpan(settler.chance, setting, createdMs);
      // Households, teams and agencies: one account, several people with their own machines and purposes.
      const members = budget < 4 || settler.chance.happens(0.55) ? 1 : settler.chance.whole(2, 6);
      for (let member = 0; member < members; member += 1) {
        const person = member === 0 ? settler.person : housemate(setting, settler, member);
        const life = { ...settler, ...span, person, exchanges: Math.ceil(budget / members) };
        setting.stage.spawn(setting.stage.startMs, live(setting, life));
      }
    }
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
  const asSystem = chance.happens(0.7);
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

export const pipelines: Pack = {
  name: 'pipeline',
  weight: 20,
  build(setting, exchanges) {
    const count = Math.max(2, Math.round(exchanges / 110));
    const budgets = heavyTailed(setting.chance.fork('pipeline volumes'), exchanges, count);
    for (const [index, budget] of budgets.entries()) {
      const settler = settle(setting, {
        label: 'pipeline',
        name: `pipeline ${index}`,
        account: setting.chance.fork(`pipeline plan ${index}`).happens(0.7)
          ? { plan: 'scale' }
          : { plan: 'metered' },
      });
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
        params: { max_tokens: chance.pick([256, 512, 1_024, 2_048]), temperature: 0 },
        budget: { left: budget },
        next: () => chance.pick(purposes)(),
      };
      const { startMs, endMs } = setting.stage;
      setting.stage.spawn(startMs, pipeline(setting, program, { profile, fromMs: startMs, untilMs: endMs }));
    }
  },
};
