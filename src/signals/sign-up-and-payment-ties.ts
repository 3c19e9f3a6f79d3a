// Payment instruments, sign-up networks and sign-up hours that unrelated customers have in common. A
// supplement only: whoever can pay has different cards and addresses, and campuses, families and events have
// the same ones. Country, language and provider networks are never looked at, because they follow
// nationality, not intent. Ties that an event explains (fresh accounts of a declared program, one network,
// little use) are turned into counter-evidence.

import type { Account } from '../core/account.ts';
import type { Evidence } from '../core/evidence.ts';
import { logMeanExp } from '../stats/numbers.ts';
import { betaOfMoments, quantileOf } from '../stats/shares.ts';
import type { BetaShape } from '../stats/tails.ts';
import { statement, weighShare } from './columns.ts';
import { paymentTies, type Ties, tiesOf, unitFacts } from './payers.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count, figure, percent } from './words.ts';

/** Fewer customers with a fact are a family. */
const unitsMin = 5;

const tied: BetaShape = { a: 1, b: 1 };

/**
 * Few unrelated customers share a card; campaigns that can afford it use many. Whoever pays for several accounts
 * runs them or answers for them, so that few groups without a common hand look like this.
 */
const ordinaryPayment: BetaShape = { a: 0.3, b: 8 };
const paymentDoubt = { lookalikes: 0.02, evaders: 0.7 };
/** One payer who has declared nothing hides the common hand; of a few accounts it may be a family. */
const payerUnitsMin = 4;
const payerNatsMax = 1.5;
const payerNatsPerLog = 0.6;

/** Campuses, offices and carriers put thousands behind one network. */
const ordinaryNetwork: BetaShape = { a: 0.5, b: 6 };
const networkDoubt = { lookalikes: 0.15, evaders: 0.7 };

/** Customers of one group might have come at any time in three months, or longer if they did. */
const spanMsMin = 90 * 86_400_000;
const hourMs = 3_600_000;
const burstStrength = 4;
const burstDoubt = { lookalikes: 0.15, evaders: 0.6 };

/** An event: signed up within two days, mostly from one network, some dozen requests each. */
const eventSpanMs = 2 * 86_400_000;
const eventNetworkShare = 0.8;
const eventExchangesMax = 60;
const eventProgramShare = 0.5;
const eventNats = -1;

const name = 'sign-up-and-payment-ties';

export const signUpAndPaymentTies: Signal = {
  name,
  axes: ['coordination', 'covertness'],
  weigh(group) {
    if (!group.has.accountsFile) return [];
    const units = unitFacts(group);
    if (units.length < unitsMin) return [];
    if (isEvent(group, units)) {
      return statement(name, 'covertness', {
        weightNats: eventNats,
        text: `${count(units.length, 'customer')} of a declared program signed up within two days, mostly from one network, and sent few requests each: a class or an event explains these ties.`,
      });
    }
    return [...paymentEvidence(units), ...arrivalEvidence(units)];
  },
};

function paymentEvidence(units: readonly Account[][]): readonly Evidence[] {
  const ties = paymentTies(units);
  if (ties.known < unitsMin) return [];
  const weightNats = weighShare(ties.tied, ties.known, {
    campaign: tied,
    innocent: ordinaryPayment,
    doubt: paymentDoubt,
  });
  // Different cards cost little and say nothing.
  if (weightNats < 0) return [];
  const coordination = statement(name, 'coordination', {
    weightNats,
    text: `${figure(ties.tied)} of ${count(ties.known, 'unrelated customer')} pay with an instrument of another one's; ordinarily ${percent(ordinaryPayment.a / (ordinaryPayment.a + ordinaryPayment.b))} do.`,
  });
  return [...coordination, ...payerEvidence(ties)];
}

/** Declared affiliates are one unit: those who are left pay for one another and do not say so. */
function payerEvidence(ties: Ties): readonly Evidence[] {
  if (ties.tied < payerUnitsMin || ties.tied * 2 < ties.known) return [];
  return statement(name, 'covertness', {
    weightNats: Math.min(payerNatsMax, payerNatsPerLog * Math.log(ties.tied / (payerUnitsMin - 1))),
    text: `${count(ties.tied, 'customer')} pay with one another's instruments, and no two of them have declared to belong together.`,
  });
}

/** Networks and hours of sign-up depend on each other, so their mean counts. */
function arrivalEvidence(units: readonly Account[][]): readonly Evidence[] {
  const network = tiesOf(units, (account) => networkOf(account.signupIp));
  const created = createdOf(units);
  const burst = burstOf(created);
  const weights = [
    ...(network.known < unitsMin
      ? []
      : [
          weighShare(network.tied, network.known, {
            campaign: tied,
            innocent: ordinaryNetwork,
            doubt: networkDoubt,
          }),
        ]),
    ...(created.length < unitsMin
      ? []
      : [
          weighShare(burst.tied, created.length, {
            campaign: tied,
            innocent: burst.innocent,
            doubt: burstDoubt,
          }),
        ]),
  ];
  if (weights.length === 0) return [];
  const weightNats = logMeanExp(weights);
  if (weightNats < 0) return [];
  const addresses =
    network.known < unitsMin
      ? ''
      : `; ${figure(network.tied)} of ${figure(network.known)} came from another one's network`;
  return statement(name, 'coordination', {
    weightNats,
    text: `${figure(burst.tied)} of ${count(created.length, 'unrelated customer')} signed up within an hour of another one, where ${figure(burst.expected)} would by chance${addresses}.`,
  });
}

/** When each unit came first, ascending. */
function createdOf(units: readonly Account[][]): Float64Array {
  return Float64Array.from(
    units.flatMap((unit) => {
      const known = unit.flatMap((account) => account.createdMs ?? []);
      return known.length === 0 ? [] : [Math.min(...known)];
    }),
  ).sort();
}

function burstOf(created: Float64Array): { tied: number; expected: number; innocent: BetaShape } {
  let near = 0;
  for (let i = 0; i < created.length; i += 1) {
    const before = (created[i] ?? 0) - (created[i - 1] ?? -Infinity);
    const after = (created[i + 1] ?? Infinity) - (created[i] ?? 0);
    if (Math.min(before, after) <= hourMs) near += 1;
  }
  const span = Math.max(spanMsMin, (created[created.length - 1] ?? 0) - (created[0] ?? 0));
  const chance = -Math.expm1((-2 * hourMs * Math.max(0, created.length - 1)) / span);
  const innocent = betaOfMoments(chance, (chance * (1 - chance)) / (burstStrength + 1), burstStrength);
  return { tied: near, expected: chance * created.length, innocent };
}

/** /24 of an IPv4 address, /48 of an IPv6 address. */
function networkOf(ip: string | undefined): string | undefined {
  if (ip === undefined) return undefined;
  return ip.includes(':') ? ip.split(':').slice(0, 3).join(':') : ip.split('.').slice(0, 3).join('.');
}

function isEvent(group: GroupView, units: readonly Account[][]): boolean {
  const accounts = units.flat();
  const created = createdOf(units);
  const spanMs = (created[created.length - 1] ?? Infinity) - (created[0] ?? 0);
  const programs = accounts.filter(
    (account) => account.program !== undefined || account.class !== undefined,
  ).length;
  const networks = new Map<string, number>();
  for (const account of accounts) {
    const network = networkOf(account.signupIp) ?? '';
    networks.set(network, (networks.get(network) ?? 0) + 1);
  }
  networks.delete('');
  const busiest = Math.max(0, ...networks.values());
  const exchanges = Float64Array.from(group.members, (member) => member.exchanges).sort();
  return (
    created.length >= unitsMin &&
    spanMs <= eventSpanMs &&
    programs >= eventProgramShare * accounts.length &&
    busiest >= eventNetworkShare * accounts.length &&
    quantileOf(exchanges, 0.5) <= eventExchangesMax
  );
}
