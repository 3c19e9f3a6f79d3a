// Whom a group is held against. What is ordinary differs between languages, ages of accounts and plans, and a
// group of newcomers who write another language than most would look strange for that alone. So a group that is
// clearly of one stratum is weighed against that stratum, the finest that is known and so large that the group
// cannot set its standard; a mixed one against the whole log. Its own customers are left out of either.

import { countsWithout, quantilesOfCounts } from '../stats/share-counts.ts';
import { betaOfQuantiles } from '../stats/shares.ts';
import type { BetaShape } from '../stats/tails.ts';
import type { Background, CountedShare, CountedUnit, GroupView, Percentiles, UnitShares } from './view.ts';

/** Half a year: longer than the age at which accounts of disclosed campaigns were used. */
export const youngMs: number = 182 * 86_400_000;

/** A group is of a stratum when this part of it is. */
const clearMin = 2 / 3;
/** A stratum is so many times as large as the group that is held against it. */
const timesMin = 10;

/** With fewer others there is nothing to hold it against but the log as it is. */
const othersMin = 20;

/** The background with the shares of the group's own stratum, where there is one, and without the group's own. */
export function backgroundOf(group: GroupView, background: Background): Background {
  const traits = traitsOf(group, background);
  const [stratum] = background.strata
    .filter(
      (one) =>
        one.units >= timesMin * group.units && one.traits.every((trait, index) => trait === traits[index]),
    )
    .sort((one, other) => other.traits.length - one.traits.length);
  const counted = group.counted ?? [];
  if (stratum === undefined) return { ...background, ...sharesWithout(background, counted) };
  const { traits: own, units: _, ...shares } = stratum;
  const inside = counted.filter((unit) => own.every((trait, index) => trait === unit.traits[index]));
  return { ...background, ...shares, ...sharesWithout(shares, inside) };
}

/** How one of the shares lies over the units that it is of. */
export function ordinaryBeta(background: Background, name: CountedShare): BetaShape {
  return betaOfQuantiles(background[name], background.unitsCounted ?? background.units);
}

/**
 * A campaign is some hundredths of a log's customers, and of a stratum's more: what all of them do would be called ordinary
 * for being theirs. So each group is held against the others.
 */
function sharesWithout(shares: UnitShares, units: readonly CountedUnit[]): Partial<UnitShares> {
  const { counts } = shares;
  const total = (counts?.elicited ?? []).reduce((sum, count) => sum + count, 0);
  const others = total - units.length;
  if (counts === undefined || units.length === 0 || others < othersMin) return {};
  const quantiles = (name: CountedShare): Percentiles =>
    quantilesOfCounts(
      countsWithout(
        counts[name],
        units.map((unit) => unit.values[name]),
      ),
    );
  const means = (all: readonly number[], of: (unit: CountedUnit) => readonly number[]): readonly number[] =>
    all.map((mean, index) => {
      const own = units.reduce((sum, unit) => sum + (of(unit)[index] ?? 0), 0);
      return Math.max(0, (mean * total - own) / others);
    });
  return {
    unitsCounted: others,
    elicited: quantiles('elicited'),
    unfollowed: quantiles('unfollowed'),
    contracted: quantiles('contracted'),
    repeated: quantiles('repeated'),
    capabilityEntropy: quantiles('capabilityEntropy'),
    elicitationMean: means(shares.elicitationMean, (unit) => unit.elicitation),
    capabilityMean: means(shares.capabilityMean, (unit) => unit.capability),
  };
}

/** As far as they are clear. */
function traitsOf(group: GroupView, background: Background): readonly string[] {
  const { language, count } = group.exchanges;
  const inMain = language.reduce((sum, one) => sum + (one === background.mainLanguage ? 1 : 0), 0);
  const languages = new Map([
    ['main', inMain],
    ['other', count - inMain],
  ]);
  const ages = countOf(group, (facts) => {
    const createdMs = facts?.createdMs;
    if (createdMs === undefined) return 'unknown';
    return background.toMs - createdMs < youngMs ? 'young' : 'old';
  });
  const plans = countOf(group, (facts) => facts?.plan ?? '');
  const clear: string[] = [];
  for (const counts of [languages, ages, plans]) {
    const most = clearOf(counts);
    if (most === undefined) break;
    clear.push(most);
  }
  return clear;
}

function countOf(
  group: GroupView,
  traitOf: (facts: GroupView['members'][number]['facts']) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of group.members) {
    const trait = traitOf(facts);
    counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  return counts;
}

function clearOf(counts: ReadonlyMap<string, number>): string | undefined {
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most !== undefined && most[1] >= clearMin * total ? most[0] : undefined;
}
