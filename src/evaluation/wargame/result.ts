// The result as JSON: format `stillwatch.wargame/1`. Names have underscores, as in every file of the project. There
// is no time of writing and no duration in it, so that the same seed gives the same bytes.

import { nameOfCampaign } from '../../sim/attackers/variants.ts';
import { type Course, type Day } from './game.ts';
import {
  overDefended,
  overUndefended,
  spreadOf,
  suspendedInnocents,
  type Spread,
  type Wargame,
} from './rounds.ts';

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

export function renderResult(wargame: Wargame, version: string): string {
  const { options } = wargame;
  const { defence } = options;
  const spread = (found: Spread | undefined): object | null =>
    found === undefined
      ? null
      : {
          median: round(found.median, 3),
          low: round(found.low, 3),
          high: round(found.high, 3),
          rounds: found.rounds,
        };
  const document = {
    format: 'stillwatch.wargame/1',
    version,
    ...(wargame.isPartial ? { partial: true } : {}),
    settings: {
      level: nameOfCampaign(options.attacker),
      strategy: options.strategy,
      days: options.days,
      exchanges_per_day: options.exchangesPerDay,
      innocents_per_day: options.innocentsPerDay,
      accounts: options.accounts,
      budget: options.budget,
      interval_hours: options.intervalHours,
      act_on: defence.actOn,
      review_hours: defence.reviewHours,
      membership_min: defence.membershipMin,
      appeal_share: defence.appealShare,
      appeal_hours: defence.appealHours,
      prices: options.prices,
    },
    summary: {
      cost_inflation: spread(spreadOf(wargame.rounds.map(({ inflation }) => inflation))),
      retained_per_day: {
        defended: spread(overDefended(wargame, perDay)),
        undefended: spread(overUndefended(wargame, perDay)),
      },
      cost_per_thousand: {
        defended: spread(overDefended(wargame, (course) => course.costPerThousand)),
        undefended: spread(overUndefended(wargame, (course) => course.costPerThousand)),
      },
      accounts_burnt: spread(overDefended(wargame, (course) => course.accountsBurnt)),
      leak_before_first_ban: spread(overDefended(wargame, (course) => course.leakBeforeFirstBan)),
      days_to_first_ban: spread(overDefended(wargame, (course) => course.daysToFirstBan)),
      innocents_suspended: spread(overDefended(wargame, suspendedInnocents)),
    },
    rounds: wargame.rounds.map(({ seed, undefended, defended, inflation }) => ({
      seed,
      cost_inflation: inflation === undefined ? null : round(inflation, 3),
      undefended: courseOf(undefended),
      defended: defended === undefined ? null : courseOf(defended),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Over the days that were played. */
export function perDay(course: Course): number | undefined {
  return course.days.length === 0 ? undefined : course.retained / course.days.length;
}

function courseOf(course: Course): object {
  return {
    ...(course.isPartial ? { partial: true } : {}),
    retained: course.retained,
    refused: course.refused,
    cost_per_thousand: course.costPerThousand === undefined ? null : round(course.costPerThousand, 2),
    cash: round(course.cash, 2),
    delay: round(course.delay, 2),
    expenses: Object.fromEntries(
      Object.entries(course.expenses).map(([name, dollars]) => [name, round(dollars, 2)]),
    ),
    accounts_bought: course.accountsBought,
    accounts_burnt: course.accountsBurnt,
    leak_before_first_ban: course.leakBeforeFirstBan,
    days_to_first_ban: course.daysToFirstBan === undefined ? null : round(course.daysToFirstBan, 3),
    collateral: course.collateral,
    exchanges: course.exchanges,
    innocents: course.innocents,
    days: course.days.map(dayOf),
  };
}

function dayOf(day: Day): object {
  return {
    day: day.day,
    retained: day.retained,
    refused: day.refused,
    bans: day.bans,
    innocents_suspended: day.innocentsSuspended,
    cash: round(day.cash, 2),
    live_accounts: day.liveAccounts,
    strategy: day.strategy,
  };
}
