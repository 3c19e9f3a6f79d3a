// People who pass answers to each other and none to the web that holds a group: an agency that takes a campaign's public
// template, say, and grades its own drafts. Each of them has met several others, which elsewhere is the mark of a member.
// Were they members, the web's work would be dealt to them as to everybody, and most of their partners would be the web's;
// so partners who nearly all stand outside it make a house of their own. It is a group of its own, and judged as one.
//
// Pairs are counted and not edges: two friends who exchange twenty answers have met once. A house too small to tell is none.

import { binomialAtMost } from '../stats/tails.ts';
import type { UnitPair } from '../signals/web.ts';
import { Components } from './units.ts';

/** Chance of so few partners in the web, were partners dealt at random. */
const chanceMax = 0.01;

/** Units of houses apart. @param pairs of the whole group @param bound units of the web that holds it */
export function housesApart(pairs: readonly UnitPair[], bound: ReadonlySet<number>): ReadonlySet<number> {
  const outside = pairs.filter(({ one, other }) => !bound.has(one) && !bound.has(other));
  const houseOf = connected(outside);
  const houses = new Map<string, House>();
  for (const [unit, house] of houseOf) {
    const known = houses.get(house) ?? { units: [], within: 0, toWeb: 0 };
    known.units.push(unit);
    houses.set(house, known);
  }
  for (const { one, other } of pairs) {
    const house = houses.get(houseOf.get(one) ?? houseOf.get(other) ?? '');
    if (house === undefined) continue;
    if (bound.has(one) || bound.has(other)) house.toWeb += 1;
    else house.within += 1;
  }
  const apart = [...houses.values()].filter(({ units, within, toWeb }) => {
    const chance = bound.size / (bound.size + units.length - 1);
    return binomialAtMost(toWeb, within + toWeb, chance) <= chanceMax;
  });
  return new Set(apart.flatMap(({ units }) => units));
}

interface House {
  readonly units: number[];
  /** Pairs inside it, and pairs with a unit of the web. */
  within: number;
  toWeb: number;
}

/** Each unit of the pairs with what names the part that it is connected to. */
function connected(pairs: readonly UnitPair[]): ReadonlyMap<number, string> {
  const components = new Components();
  for (const { one, other } of pairs) components.join(String(one), String(other));
  const units = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  return new Map([...units].map((unit) => [unit, components.find(String(unit))]));
}
