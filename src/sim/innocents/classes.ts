// C3 and C11: people who were told to do the same thing. A class asks the questions of one sheet within a week,
// on fresh accounts, often from one building; a hackathon hands out credits and a starter kit on one day.
// Some classes are registered as such and some are not, and the second kind is innocent too.

import type { Conversation, Turn } from '../conversation.ts';
import { type Item } from '../content.ts';
import { heavyTailed, live } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { inventSession } from '../route.ts';
import { modelNow, type Setting } from '../setting.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { dayMs, hourMs, type Pack, settle, type Settler } from './pack.ts';

const asides = [
  '',
  '',
  'help',
  'please explain',
  'step by step please',
  'I need to hand this in tomorrow',
  'what is the answer?',
];

/** One question of the sheet, copied, and perhaps something back. */
function askSheet(setting: Setting, student: Settler, sheet: readonly Item[]): Conversation {
  const { chance, person } = student;
  const item = chance.pick(sheet);
  const writer = writerOf(person.language);
  const turns = 1 + chance.geometric(0.9);
  const reply = {
    kind: 'reasoning',
    words: chance.lognormal(130, 0.4),
    language: item.language,
    topic: item.topic,
  } as const;
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    const text =
      turn === 0 ? `${item.prompt}\n${chance.pick(asides)}`.trim() : writer.followUp(chance, item.topic);
    return { role: 'user', text, reply, thinkMs: turn === 0 ? 0 : 1_000 * chance.lognormal(60, 0.8) };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: undefined,
    tools: undefined,
    params: { max_tokens: chance.pick([1_024, 2_048, 4_096]) },
    campaign: undefined,
    next,
  };
}

function holdClass(
  setting: Setting,
  options: { label: string; name: string; registered: boolean; exchanges: number },
): void {
  const chance = setting.chance.fork(options.name);
  const { startMs, endMs } = setting.stage;
  const home = drawCountry(chance);
  const language = chance.weighted(home.languages);
  const students = Math.min(120, Math.max(12, Math.round(options.exchanges / 8)));
  const sheet = Array.from({ length: chance.whole(10, 18) }, () =>
    setting.content.item(chance, 'homework', language),
  );
  const fromMs = chance.between(startMs, Math.max(startMs, endMs - 7 * dayMs));
  const untilMs = Math.min(endMs, fromMs + 7 * dayMs);
  const line = SharedLine.within(chance, drawNetwork(chance, home, 'residential'), 3);
  const courseId = `class_${chance.token(8)}`;
  const budgets = heavyTailed(chance, options.exchanges, students);
  for (const [index, exchanges] of budgets.entries()) {
    const student = settle(setting, {
      label: options.label,
      name: `${options.name} student ${index}`,
      account: {
        home,
        createdMs: fromMs - chance.between(0, 10) * dayMs,
        ...(options.registered ? { class: courseId, program: 'education' } : {}),
      },
      person: {
        hours: 'student',
        language,
        habits: [
          ['homework', 3],
          ['chat', 1],
        ],
      },
      ...(chance.happens(0.5) ? { line } : {}),
    });
    const wanders = { ...student, exchanges, fromMs, untilMs, sittingMean: 1.9 };
    setting.stage.spawn(fromMs, live(setting, { ...wanders, open: () => askSheet(setting, student, sheet) }));
  }
}

export const registeredClasses: Pack = {
  name: 'C3-class-registered',
  weight: 5,
  build(setting, exchanges) {
    const classes = Math.max(1, Math.round(exchanges / 700));
    for (let index = 0; index < classes; index += 1) {
      holdClass(setting, {
        label: registeredClasses.name,
        name: `registered class ${index}`,
        registered: true,
        exchanges: exchanges / classes,
      });
    }
  },
};

export const unregisteredClasses: Pack = {
  name: 'C3-class-unregistered',
  weight: 5,
  build(setting, exchanges) {
    const classes = Math.max(1, Math.round(exchanges / 700));
    for (let index = 0; index < classes; index += 1) {
      holdClass(setting, {
        label: unregisteredClasses.name,
        name: `class ${index}`,
        registered: false,
        exchanges: exchanges / classes,
      });
    }
  },
};

/** A conversation with the starter kit's system prompt about the event's theme. */
function hack(setting: Setting, hacker: Settler, kit: { system: string; theme: Topic }): Conversation {
  const { chance, person } = hacker;
  const writer = writerOf('en');
  const idea = [...writer.topic(chance), ...kit.theme];
  const turns = 1 + chance.geometric(3);
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    const item = setting.content.item(chance, 'developer', 'en');
    const text =
      turn === 0 ? `${writer.request(chance, idea)} ${item.prompt}` : writer.followUp(chance, idea);
    const reply = { kind: 'code', words: chance.lognormal(90, 0.5), language: 'en', topic: idea } as const;
    return { role: 'user', text, reply, thinkMs: turn === 0 ? 0 : 1_000 * chance.lognormal(70, 0.9) };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: chance.happens(0.7) ? kit.system : undefined,
    tools: undefined,
    params: { max_tokens: 4_096 },
    campaign: undefined,
    next,
  };
}

export const hackathon: Pack = {
  name: 'C11-hackathon',
  weight: 6,
  build(setting, exchanges) {
    const chance = setting.chance.fork('hackathon');
    const { startMs, endMs } = setting.stage;
    const home = drawCountry(chance);
    const fromMs = chance.between(startMs, endMs - 3 * dayMs);
    const writer = writerOf('en');
    const theme = writer.topic(chance);
    const kit = { system: writer.instructions(chance, theme, 9), theme };
    const line = SharedLine.within(chance, drawNetwork(chance, home, 'residential'), 2);
    const event = `event_${chance.token(8)}`;
    const hackers = Math.min(80, Math.max(10, Math.round(exchanges / 14)));
    for (const [index, budget] of heavyTailed(chance, exchanges, hackers).entries()) {
      const account = {
        home,
        createdMs: fromMs - chance.between(0, 8) * hourMs,
        class: event,
        program: 'startup',
        plan: 'metered',
      };
      const hacker = settle(setting, {
        label: hackathon.name,
        name: `hacker ${index}`,
        account,
        person: { hours: 'always', language: 'en' },
        line,
      });
      const life = {
        ...hacker,
        exchanges: budget,
        fromMs,
        untilMs: fromMs + 2.2 * dayMs,
        open: () => hack(setting, hacker, kit),
      };
      setting.stage.spawn(fromMs, live(setting, life));
    }
  },
};
