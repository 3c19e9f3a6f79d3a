// C3: people who were told to do the same thing. A class asks the questions of one sheet within a week, on fresh
// accounts, often from one building; an online course has the same sheets for students all over the world who
// start when they like. Some classes are registered as such and some are not, and the second kind is innocent too.

import type { Conversation } from '../conversation.ts';
import type { Item } from '../content.ts';
import { heavyTailed, live, portions } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import type { Setting } from '../setting.ts';
import { openSession } from '../sessions.ts';
import { dayMs, moveIn, type Newcomer, type Pack, type Settler, welcome } from './pack.ts';
import { talk } from './talk.ts';

const asides = [
  '',
  '',
  'help',
  'please explain',
  'step by step please',
  'I need to hand this in tomorrow',
  'what is the answer?',
];

/** A question of the sheet, copied, and perhaps something back. */
function askSheet(setting: Setting, student: Settler, sheet: readonly Item[]): Conversation {
  const { chance, person } = student;
  const item = chance.pick(sheet);
  return talk(setting, person, {
    opening: `${item.prompt}\n${chance.pick(asides)}`.trim(),
    system: undefined,
    topic: item.topic,
    language: item.language,
    moreTurns: 0.9,
    thinkSeconds: 60,
    kind: 'reasoning',
    words: 130,
    params: { max_tokens: chance.pick([1_024, 2_048, 4_096]) },
  });
}

interface Course {
  readonly label: string;
  readonly name: string;
  readonly registered: boolean;
  readonly exchanges: number;
}

function holdClass(setting: Setting, course: Course): Newcomer[] {
  const chance = setting.chance.fork(course.name);
  const { startMs, endMs } = setting.stage;
  const home = drawCountry(chance);
  const language = chance.weighted(home.languages);
  const students = Math.max(5, Math.round(course.exchanges / chance.between(5, 11)));
  const sheet = Array.from({ length: chance.whole(8, 20) }, () =>
    setting.content.item(chance, 'homework', language),
  );
  const lengthMs = chance.between(2, 9) * dayMs;
  const fromMs = chance.between(startMs, Math.max(startMs, endMs - lengthMs));
  const untilMs = Math.min(endMs, fromMs + lengthMs);
  const line = SharedLine.within(
    chance,
    drawNetwork(chance, home, 'residential'),
    1 + Math.ceil(students / 60),
  );
  const courseId = `class_${chance.token(8)}`;
  return heavyTailed(chance, course.exchanges, students).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(course.label, {
      home,
      createdMs: fromMs - chance.between(0, 10) * dayMs,
      ...(course.registered ? { class: courseId, program: 'education' } : {}),
    });
    const name = `${course.name} student ${index}`;
    const shared = chance.happens(0.5) ? { line } : {};
    return () => {
      const person = {
        hours: 'student',
        language,
        habits: [
          ['homework', 3],
          ['chat', 1],
        ],
      } as const;
      const student = moveIn(setting, recruited, { name, person, ...shared });
      const open = (): Conversation => askSheet(setting, student, sheet);
      return live(setting, { ...student, exchanges, fromMs, untilMs, sittingMean: 1.9, open });
    };
  });
}

/** From a seminar of five to a year of three hundred. */
const classSize = { median: 420, sigma: 0.8, least: 60 };

function holdClasses(
  setting: Setting,
  exchanges: number,
  kind: { label: string; registered: boolean },
): void {
  const sizes = portions(setting.chance.fork(`${kind.label} sizes`), exchanges, classSize);
  welcome(
    setting,
    sizes.flatMap((size, index) =>
      holdClass(setting, { ...kind, name: `${kind.label} ${index}`, exchanges: size }),
    ),
  );
}

export const registeredClasses: Pack = {
  name: 'C3-class-registered',
  weight: 5,
  build(setting, exchanges) {
    holdClasses(setting, exchanges, { label: registeredClasses.name, registered: true });
  },
};

export const unregisteredClasses: Pack = {
  name: 'C3-class-unregistered',
  weight: 5,
  build(setting, exchanges) {
    holdClasses(setting, exchanges, { label: unregisteredClasses.name, registered: false });
  },
};

/** Strangers in any country, each somewhere else in the same sheets. */
function holdOnlineCourse(setting: Setting, course: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(course.name);
  const { startMs, endMs } = setting.stage;
  const sheets = Array.from({ length: chance.whole(4, 12) }, () =>
    Array.from({ length: chance.whole(4, 9) }, () => setting.content.item(chance, 'homework', 'en')),
  );
  const students = Math.max(5, Math.round(course.exchanges / chance.between(6, 12)));
  return heavyTailed(chance, course.exchanges, students).map((exchanges, index): Newcomer => {
    // The platform has a partner programme that a third of the students signed up through.
    const account = chance.happens(0.3) ? { program: 'education' } : {};
    const recruited = setting.registry.recruit(onlineCourses.name, account);
    const name = `${course.name} student ${index}`;
    return () => {
      const student = moveIn(setting, recruited, { name, person: { hours: 'student' } });
      const pace = student.chance;
      const reached = pace.whole(0, sheets.length - 1);
      const fromMs = pace.happens(0.6) ? startMs : pace.between(startMs, endMs - 0.2 * (endMs - startMs));
      const open = (): Conversation => {
        if (pace.happens(0.35)) return openSession(student.person, setting);
        // A sheet a week from where he is.
        const at = reached + Math.floor((setting.stage.nowMs - fromMs) / (7 * dayMs));
        return askSheet(setting, student, sheets[at % sheets.length] ?? []);
      };
      return live(setting, { ...student, exchanges, fromMs, untilMs: endMs, sittingMean: 2, open });
    };
  });
}

export const onlineCourses: Pack = {
  name: 'C3-online-course',
  weight: 4,
  build(setting, exchanges) {
    const size = { median: 700, sigma: 1.1, least: 90 };
    const sizes = portions(setting.chance.fork('online course sizes'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) =>
        holdOnlineCourse(setting, { name: `online course ${index}`, exchanges: part }),
      ),
    );
  },
};
