// The accounts of a campaign: how they were got and what they share. A naive crew makes them in one go from one
// range of addresses with one card; a careful one buys them used, one by one. Some wait in reserve.

import type { RecruitTraits } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import type { Client } from '../clients.ts';
import { type Country, drawCountry, drawNetwork, PersonalLine, SharedLine } from '../network.ts';
import { drawPerson, livingIn } from '../people.ts';
import type { RelaySeat } from '../relay.ts';
import type { Setting } from '../setting.ts';
import type { CampaignOptions, CampaignTraits } from './traits.ts';

const dayMs = 86_400_000;

/** Accounts come and go; every tenth stays to the end, so that the pool is never empty. */
function seatSpan(
  setting: Setting,
  chance: Chance,
  { traits, index }: { traits: CampaignTraits; index: number },
): { fromMs: number; untilMs: number } {
  const { startMs, endMs } = setting.stage;
  if (!Number.isFinite(traits.seatDaysMedian) || index % 10 === 0) return { fromMs: startMs, untilMs: endMs };
  const lengthMs = chance.lognormal(traits.seatDaysMedian, 0.9) * dayMs;
  const fromMs = chance.between(startMs - 0.5 * lengthMs, endMs - 0.2 * dayMs);
  return { fromMs, untilMs: fromMs + lengthMs };
}

/** Accounts made for the purpose are a month old at most; bought ones are as old as anybody's, some quite new. */
function createdBefore(
  setting: Setting,
  chance: Chance,
  seat: { aged: boolean; fromMs: number },
): { createdMs?: number } {
  const { startMs } = setting.stage;
  if (!seat.aged) return { createdMs: startMs - chance.between(0, 30) * dayMs };
  if (seat.fromMs > startMs && chance.happens(0.25))
    return { createdMs: chance.between(startMs, seat.fromMs) };
  return {};
}

/** Plans as everybody has them; a free one has no card to share. */
function paidWith(chance: Chance, card: string): RecruitTraits {
  const plan = chance.weighted([
    ['free', 2],
    ['pro', 4],
    ['metered', 3],
    ['scale', 1],
  ] as const);
  return plan === 'free' ? { plan, payment: undefined } : { plan, payment: card };
}

/** As many more clients as households, teams and agencies have. */
function household(setting: Setting, chance: Chance, country: Country): Client[] {
  return Array.from(
    { length: chance.whole(1, 4) },
    () => drawPerson(chance, livingIn(country, setting)).client,
  );
}

export interface Seats {
  readonly pool: readonly RelaySeat[];
  /** Not in use until bought. */
  readonly reserve: readonly RelaySeat[];
}

export function recruitSeats(
  setting: Setting,
  chance: Chance,
  { options, traits }: { options: CampaignOptions; traits: CampaignTraits },
): Seats {
  const seats: RelaySeat[] = [];
  const held = options.reserve ?? Math.round(options.accounts * traits.reserveShare);
  let home = drawCountry(chance);
  let range = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 12);
  let card = `pay_${chance.hex(16)}`;
  for (let index = 0; index < options.accounts + held; index += 1) {
    if (traits.accountsPerRange > 1 && index % traits.accountsPerRange === 0) {
      home = drawCountry(chance);
      range = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 12);
    }
    if (index % traits.accountsPerCard === 0) card = `pay_${chance.hex(16)}`;
    const span = seatSpan(setting, chance, { traits, index });
    const made: RecruitTraits = {
      ...(traits.accountsPerRange > 1 ? { home } : {}),
      ...(traits.accountsPerCard > 1 ? paidWith(chance, card) : {}),
      ...createdBefore(setting, chance, { aged: traits.aged, fromMs: span.fromMs }),
    };
    const recruited = setting.registry.recruit(options.id, made);
    const line = traits.accountsPerRange > 1 ? range.part() : new PersonalLine(chance, recruited.country);
    const person = drawPerson(chance, livingIn(recruited.country, setting));
    seats.push({
      recruited,
      line,
      client: person.client,
      ...(chance.happens(0.45) ? { otherClients: household(setting, chance, recruited.country) } : {}),
      ...span,
      ...(traits.humanTiming ? { hours: person.profile } : {}),
      ...(traits.groups > 1 ? { priority: index % traits.groups } : {}),
      ...(traits.scheduler === 'weighted' ? { weight: Math.min(4, chance.lognormal(1, 0.8)) } : {}),
    });
  }
  return { pool: seats.slice(0, options.accounts), reserve: seats.slice(options.accounts) };
}
