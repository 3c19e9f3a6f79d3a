// Persons: a country, a language, interests, a machine with its software, hours of waking, habits, and a taste
// in models. The same persons live in their own accounts, share one, sit behind a reseller, or are the
// unsuspecting customers of a relay. A person is a name for a stream of chance: what he is like is made up from
// it whenever he acts and forgotten when he rests, so that a world of a million people needs the memory of those
// who are busy. Keeping everybody was tried: 14 kB each.

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

/** What a person is like; a function of his stream of chance, his surroundings and his traits. */
export interface Details {
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

const noTraits: PersonTraits = {};

export class Person implements Details {
  /** What he decides by; runs on from sitting to sitting. */
  readonly chance: Chance;
  readonly #surroundings: Surroundings;
  readonly #traits: PersonTraits;
  readonly #name: number;
  #details: Details | undefined = undefined;

  constructor(chance: Chance, surroundings: Surroundings, traits: PersonTraits) {
    this.chance = chance;
    this.#surroundings = surroundings;
    this.#traits = traits;
    // Several people may decide by one stream; each is himself.
    this.#name = chance.below(0x7fff_ffff);
  }

  /** Until he acts again he takes the memory of his name; nothing about him changes. */
  rest(): void {
    this.#details = undefined;
  }

  get country(): Country {
    return this.#surroundings.country;
  }

  get language(): string {
    return this.#wake().language;
  }

  get topics(): readonly Topic[] {
    return this.#wake().topics;
  }

  get machine(): Machine {
    return this.#wake().machine;
  }

  get client(): Client {
    return this.#wake().client;
  }

  get profile(): Profile {
    return this.#wake().profile;
  }

  get taste(): Taste {
    return this.#wake().taste;
  }

  get habits(): readonly (readonly [Habit, number])[] {
    return this.#wake().habits;
  }

  get apps(): readonly string[] {
    return this.#wake().apps;
  }

  get folders(): readonly string[] {
    return this.#wake().folders;
  }

  #wake(): Details {
    // A fork, because the same name has to give the same person each time.
    this.#details ??= drawDetails(this.chance.fork(`self ${this.#name}`), this.#surroundings, this.#traits);
    return this.#details;
  }
}

/** Somebody who decides by `chance` and is made up from a fork of it, when he first acts. */
export function drawPerson(
  chance: Chance,
  surroundings: Surroundings,
  traits: PersonTraits = noTraits,
): Person {
  return new Person(chance, surroundings, traits);
}

function drawDetails(chance: Chance, surroundings: Surroundings, traits: PersonTraits): Details {
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

/** Parameters as sent. */
export type Params = Readonly<Record<string, unknown>>;

/** Parameters that a program sends with every request: its author chose them once, whatever the program is for. */
export function programParams(chance: Chance): Params | undefined {
  if (chance.happens(0.15)) return undefined;
  const maxTokens = chance.pick([512, 1_024, 1_024, 2_048, 4_096, 8_192]);
  return chance.happens(0.45)
    ? { max_tokens: maxTokens }
    : { max_tokens: maxTokens, temperature: chance.pick([0, 0, 0.3, 0.7, 1]) };
}
