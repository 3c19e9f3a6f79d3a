// A pack is one kind of innocents: it recruits their accounts under its label and sets their scripts going.
// Packs exist because linkage alone convicts exactly these people; a detector is measured on each of them.
// Accounts are recruited when the world is planned, because the account file is written first; whoever is behind
// one moves in when his first sitting comes, so that a world holds only those who are in the middle of something.

import { type Recruited, type RecruitTraits } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { type Line, PersonalLine } from '../network.ts';
import { drawPerson, livingIn, type Person, type PersonTraits } from '../people.ts';
import { directRoute, type Route } from '../route.ts';
import type { Setting } from '../setting.ts';
import type { Script } from '../stage.ts';

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

export interface HomeTraits {
  /** Names the chance stream; unique in the world. */
  readonly name: string;
  readonly person?: PersonTraits;
  readonly line?: Line;
}

export interface SettlerTraits extends HomeTraits {
  readonly label: string;
  readonly account?: RecruitTraits;
}

/** A person behind an account, with a line of his own unless one is given. */
export function moveIn(setting: Setting, recruited: Recruited, traits: HomeTraits): Settler {
  const chance = setting.chance.fork(traits.name);
  const person = drawPerson(chance, livingIn(recruited.country, setting), traits.person);
  const line = traits.line ?? new PersonalLine(chance, recruited.country);
  return { person, recruited, chance, route: directRoute(setting, recruited, line) };
}

/** Recruits an account and moves somebody in at once. */
export function settle(setting: Setting, traits: SettlerTraits): Settler {
  return moveIn(setting, setting.registry.recruit(traits.label, traits.account), traits);
}

/** Makes somebody's script; before its first moment it must touch nothing but its own stream of chance. */
export type Newcomer = () => Script;

/** Lets each newcomer in at the first moment of his script, which is made twice: to learn that moment, and then. */
export function welcome(setting: Setting, newcomers: readonly Newcomer[]): void {
  setting.stage.spawn(setting.stage.startMs, letIn(setting, newcomers));
}

function* letIn(setting: Setting, newcomers: readonly Newcomer[]): Script {
  const { stage } = setting;
  const firstMs = Float64Array.from(newcomers, (newcomer) => {
    const step = newcomer().next();
    return step.done === true ? Infinity : step.value;
  });
  const order = Uint32Array.from(newcomers.keys()).sort(
    (one, other) => (firstMs[one] ?? 0) - (firstMs[other] ?? 0) || one - other,
  );
  const waiting: (Newcomer | undefined)[] = [...newcomers];
  for (const index of order) {
    const at = firstMs[index] ?? Infinity;
    if (at >= stage.endMs) return;
    yield Math.max(at, stage.nowMs);
    const newcomer = waiting[index];
    waiting[index] = undefined;
    if (newcomer !== undefined) stage.spawn(stage.nowMs, newcomer());
  }
}

/** What most innocents' lives have in common: the whole window. */
export function wholeWindow(setting: Setting): { readonly fromMs: number; readonly untilMs: number } {
  return { fromMs: setting.stage.startMs, untilMs: setting.stage.endMs };
}
