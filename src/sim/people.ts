// Persons: a country, a language, interests, a machine with its software, hours of waking, habits, and a taste
// in models. The same persons live in their own accounts, share one, sit behind a reseller, or are the
// unsuspecting customers of a relay.

import type { Chance } from './chance.ts';
import {
  type Client,
  type ClientKind,
  drawMachine,
  drawProgramKind,
  installClient,
  type Machine,
} from './clients.ts';
import type { Country } from './network.ts';
import type { Rhythm } from './rhythms.ts';
import { measuredProfile, type Profile, type ProfileKind, profileOf } from './schedule.ts';
import { drawTaste, type Taste } from './setting.ts';
import { type Topic, writerOf } from './text/writer.ts';

export type Habit =
  | 'chat'
  | 'coding'
  | 'agent'
  | 'writing'
  | 'homework'
  | 'role-play'
  | 'translation'
  | 'app';

export interface Person {
  readonly chance: Chance;
  readonly country: Country;
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly machine: Machine;
  readonly client: Client;
  readonly profile: Profile;
  readonly taste: Taste;
  readonly habits: readonly (readonly [Habit, number])[];
  /** System prompts of the applications that this person built. */
  readonly apps: readonly string[];
  /** Folders of the projects that this person works in. */
  readonly folders: readonly string[];
}

interface Kind {
  readonly habits: readonly (readonly [Habit, number])[];
  readonly clients: readonly (readonly [ClientKind, number])[];
  readonly hours: ProfileKind;
}

const kinds: readonly (readonly [Kind, number])[] = [
  [
    {
      habits: [
        ['chat', 5],
        ['writing', 2],
        ['translation', 1],
      ],
      clients: [
        ['browser', 1],
        ['chat-app', 2],
      ],
      hours: 'evening',
    },
    30,
  ],
  [
    {
      habits: [
        ['coding', 4],
        ['chat', 1],
      ],
      clients: [
        ['chat-app', 2],
        ['browser', 1],
        ['sdk-node', 1],
      ],
      hours: 'office',
    },
    16,
  ],
  [
    {
      habits: [
        ['agent', 5],
        ['coding', 1],
      ],
      clients: [['coding-cli', 1]],
      hours: 'office',
    },
    14,
  ],
  [
    {
      habits: [
        ['homework', 4],
        ['chat', 2],
      ],
      clients: [
        ['browser', 2],
        ['chat-app', 1],
      ],
      hours: 'student',
    },
    10,
  ],
  [
    {
      habits: [
        ['role-play', 5],
        ['chat', 1],
      ],
      clients: [
        ['chat-app', 3],
        ['http', 1],
      ],
      hours: 'evening',
    },
    6,
  ],
  [
    {
      habits: [
        ['writing', 3],
        ['translation', 3],
      ],
      clients: [
        ['chat-app', 2],
        ['sdk-python', 1],
      ],
      hours: 'office',
    },
    8,
  ],
  [
    {
      habits: [
        ['app', 6],
        ['coding', 1],
      ],
      clients: [
        ['sdk-python', 3],
        ['sdk-node', 2],
        ['http', 1],
      ],
      hours: 'office',
    },
    12,
  ],
  [
    {
      habits: [['app', 1]],
      clients: [
        ['sdk-python', 3],
        ['http', 1],
      ],
      hours: 'always',
    },
    4,
  ],
];

export interface PersonTraits {
  readonly habits?: readonly (readonly [Habit, number])[];
  readonly client?: Client;
  readonly hours?: ProfileKind;
  readonly language?: string;
}

export interface Surroundings {
  readonly country: Country;
  readonly releaseMs: number;
  /** Rhythms of real clients that people and programs take over; none: those of `schedule.ts`. */
  readonly rhythms: readonly Rhythm[];
}

/** Where somebody lives, in a world of these releases and rhythms. */
export function livingIn(country: Country, world: Omit<Surroundings, 'country'>): Surroundings {
  return { country, releaseMs: world.releaseMs, rhythms: world.rhythms };
}

export function drawPerson(chance: Chance, surroundings: Surroundings, traits: PersonTraits = {}): Person {
  const { country, releaseMs, rhythms } = surroundings;
  const kind = chance.weighted(kinds);
  const language = traits.language ?? chance.weighted(country.languages);
  const writer = writerOf(language);
  const habits = traits.habits ?? kind.habits;
  const buildsApp = habits.some(([habit]) => habit === 'app');
  const topics = Array.from({ length: chance.whole(2, 6) }, () => writer.topic(chance));
  const machine = drawMachine(chance, country);
  const shiftHours = country.utcOffsetHours + chance.normal() * 1.2;
  return {
    chance,
    country,
    language,
    topics,
    machine,
    client: traits.client ?? installClient(chance, chance.weighted(kind.clients)),
    profile:
      rhythms.length === 0
        ? profileOf(traits.hours ?? kind.hours, shiftHours)
        : measuredProfile(chance.pick(rhythms)),
    taste: drawTaste(chance, releaseMs),
    habits,
    apps: buildsApp
      ? Array.from({ length: 1 + chance.geometric(1.5) }, () =>
          writer.instructions(chance, chance.pick(topics), chance.whole(3, 14)),
        )
      : [],
    folders: [
      machine.folder,
      ...Array.from({ length: chance.geometric(1.5) }, () => drawMachine(chance, country, machine).folder),
    ],
  };
}

/** Somebody's program rather than somebody: for pipelines, batches and harvest workers. */
export function programClient(chance: Chance): Client {
  return installClient(chance, drawProgramKind(chance));
}
