// C11: a hackathon hands out credits and a starter kit on one day: accounts made the same morning, one system
// prompt, one theme, one hall, no sleep. Most organisers register the event; where they do not, the credits'
// programme is all that is known.

import type { Conversation } from '../conversation.ts';
import { heavyTailed, live, portions } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { type Params, programParams } from '../people.ts';
import type { Setting } from '../setting.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { dayMs, hourMs, moveIn, type Newcomer, type Pack, type Settler, welcome } from './pack.ts';
import { talk } from './talk.ts';

interface Kit {
  readonly system: string;
  readonly theme: Topic;
  readonly params: Params | undefined;
}

/** A conversation with the starter kit's system prompt about the event's theme. */
function hack(setting: Setting, hacker: Settler, kit: Kit): Conversation {
  const { chance, person } = hacker;
  const writer = writerOf('en');
  const idea = [...writer.topic(chance), ...kit.theme];
  const item = setting.content.item(chance, 'developer', 'en');
  return talk(setting, person, {
    opening: `${writer.request(chance, idea)} ${item.prompt}`,
    system: chance.happens(0.7) ? kit.system : undefined,
    topic: idea,
    language: 'en',
    moreTurns: 3,
    thinkSeconds: 70,
    kind: 'code',
    words: 90,
    params: kit.params,
  });
}

function holdEvent(setting: Setting, event: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(event.name);
  const { startMs, endMs } = setting.stage;
  const home = drawCountry(chance);
  const fromMs = Math.max(startMs, chance.between(startMs, endMs - 3 * dayMs));
  const untilMs = fromMs + chance.between(1, 2.5) * dayMs;
  const writer = writerOf('en');
  const theme = writer.topic(chance);
  const kit = {
    system: writer.instructions(chance, theme, 9),
    theme,
    params: programParams(chance.fork('params')),
  };
  const line = SharedLine.within(chance, drawNetwork(chance, home, 'residential'), 2);
  const registered = chance.happens(0.65);
  const eventId = `event_${chance.token(8)}`;
  const hackers = Math.max(4, Math.round(event.exchanges / chance.between(9, 20)));
  return heavyTailed(chance, event.exchanges, hackers).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(hackathons.name, {
      home,
      createdMs: fromMs - chance.between(0, 8) * hourMs,
      program: 'startup',
      plan: 'metered',
      ...(registered ? { class: eventId } : {}),
    });
    return () => {
      const hacker = moveIn(setting, recruited, {
        name: `${event.name} hacker ${index}`,
        person: { hours: 'always', language: 'en' },
        line,
      });
      const open = (): Conversation => hack(setting, hacker, kit);
      return live(setting, { ...hacker, exchanges, fromMs, untilMs, open });
    };
  });
}

export const hackathons: Pack = {
  name: 'C11-hackathon',
  weight: 6,
  build(setting, exchanges) {
    const size = { median: 550, sigma: 0.8, least: 80 };
    const sizes = portions(setting.chance.fork('hackathon sizes'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => holdEvent(setting, { name: `hackathon ${index}`, exchanges: part })),
    );
  },
};
