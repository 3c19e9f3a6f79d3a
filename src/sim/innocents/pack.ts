// A pack is one kind of innocents: it recruits their accounts under its label and sets their scripts going.
// Packs exist because linkage alone convicts exactly these people; a detector is measured on each of them.

import { type Recruited, type RecruitTraits } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { type Line, PersonalLine } from '../network.ts';
import { drawPerson, livingIn, type Person, type PersonTraits } from '../people.ts';
import { directRoute, type Route } from '../route.ts';
import type { Setting } from '../setting.ts';

export interface Pack {
  /** Label in the truth file. */
  readonly name: string;
  /** Part of the innocents' exchanges that goes to this pack, relative to the others. */
  readonly weight: number;
  /** About `exchanges` exchanges; never many more. */
  build(setting: Setting, exchanges: number): void;
}

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

export interface Settler {
  readonly person: Person;
  readonly recruited: Recruited;
  readonly route: Route;
  readonly chance: Chance;
}

export interface SettlerTraits {
  readonly label: string;
  /** Names the chance stream; unique in the world. */
  readonly name: string;
  readonly account?: RecruitTraits;
  readonly person?: PersonTraits;
  readonly line?: Line;
}

/** A person with an account and a line of his own. */
export function settle(setting: Setting, traits: SettlerTraits): Settler {
  const chance = setting.chance.fork(traits.name);
  const recruited = setting.registry.recruit(traits.label, traits.account);
  const person = drawPerson(chance, livingIn(recruited.country, setting), traits.person);
  const line = traits.line ?? new PersonalLine(chance, recruited.country);
  return { person, recruited, chance, route: directRoute(setting, recruited, line) };
}
