// What any relay does to its customers, told from what a harvest does: the signals of what is asked for need it, since
// behind a relay that is only a relay the texts that bind the accounts are applications of customers.

import { coreOf, isAgentic, isMixed } from './columns.ts';
import { kindsMin, unitsMin as mixedUnitsMin } from './homogeneity.ts';
import { mixturesOf } from './interchangeability.ts';
import type { GroupView } from './view.ts';
import { webOf } from './web.ts';

/** Of the units; fewer who pass answers or conversations around are customers of what the others are. */
const passersMin = 0.3;

/** Requests of a person or two with an application in a day. */
const afternoonMax = 80;

/** Spread of mixtures, as times of what chance would deal, up to which they are dealt. */
const dealtMax = 1.25;

/**
 * Whether all that is known to bind the accounts is what any relay does to its customers: the core is the smaller part of
 * what they send, or the steps of an agent whose conversations move, and no answers go round. Conversations move at every
 * relay, and the applications of a customer's are texts that all accounts share; one of many that asks for what a trainer
 * wants is that customer's. Where what binds the accounts is dealt over them as from one pile, it is one hand's; but any
 * agent's steps are alike.
 */
export function isRelayAlone(group: GroupView): boolean {
  if (!mayBeRelayAlone(group)) return false;
  if (isAgentic(group.exchanges, coreOf(group.exchanges))) return true;
  return !isDealt(group, mixedUnitsMin);
}

function mayBeRelayAlone(group: GroupView): boolean {
  const passes = (kind: 'provenance' | 'hand-off'): boolean =>
    webOf(group, kind).unitsInCore >= passersMin * group.units;
  if (passes('provenance')) return false;
  // A relay to one agent's users has nothing else beside: its prompt is in all that goes through.
  return isMixed(group) || (isAgentic(group.exchanges, coreOf(group.exchanges)) && passes('hand-off'));
}

/**
 * Whether all that binds the accounts may be one customer's afternoon with one application. A relay that picks an account
 * for each request deals everybody's as from one pile.
 */
export function isAfternoon(group: GroupView): boolean {
  return coreOf(group.exchanges).length < afternoonMax && mayBeRelayAlone(group);
}

/** Whether what at least `unitsMin` units ask, of several kinds, is dealt over them as from one pile. */
export function isDealt(group: GroupView, unitsMin: number): boolean {
  const { units, kinds, spread } = mixturesOf(group);
  return units >= unitsMin && kinds >= kindsMin && spread <= dealtMax;
}

/** What one application of many may say of what goes through a relay, nats: less than it takes to act. */
export const ofOneApplicationMax = 0.25;

/** The weight, or what one application may say of it where the group is a relay alone. */
export function ofOneApplication(weightNats: number, group: GroupView): number {
  return weightNats > ofOneApplicationMax && isRelayAlone(group) ? ofOneApplicationMax : weightNats;
}
