// Many machines behind one account. A relay rewrites the headers that identify a client, but not what the
// bodies say of the machine they come from: operating system, time zone, locale. One person shows one or two
// such machines, a laptop and a server; an account that serves a relay's customers shows many at once.
// Teams do as well, so accounts of declared organisations are left out, and folders are not counted at all
// (one developer has dozens).

import type { BetaShape } from '../stats/tails.ts';
import { statement, weighShare } from './columns.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count, figure, percent } from './words.ts';

/** Fewer exchanges that tell of a machine cannot show many. */
const tellingMin = 8;

/** A machine seen once may be a quoted log or a pasted error of somebody else's. */
const sightingsMin = 2;

/** A laptop and a server are two; the third different machine is the first that surprises. */
const machinesMin = 3;

/** Share of accounts with that many machines: a few consultants and undeclared teams, but most of a pool. */
const ordinaryPlural: BetaShape = { a: 0.5, b: 6 };
const pooledPlural: BetaShape = { a: 2, b: 1 };

/**
 * A whole group of undeclared teams that share keys is rare. Most pools serve the harvest alone, give every
 * account one customer, or send no facts of machines: few machines acquit nobody.
 */
const doubt = { lookalikes: 0.04, evaders: 0.7 };

export const machinePlurality: Signal = {
  name: 'machine-plurality',
  axes: ['covertness'],
  weigh(group) {
    const seen = machinesByMember(group);
    const telling = group.members.flatMap((member, index) => {
      const own = seen[index];
      return own === undefined || own.telling < tellingMin || isTeam(member.facts) ? [] : [machinesOf(own)];
    });
    const plural = telling.filter((machines) => machines >= machinesMin).length;
    const weightNats = weighShare(plural, telling.length, {
      campaign: pooledPlural,
      innocent: ordinaryPlural,
      doubt,
    });
    // A pool that serves one program shows one machine: its absence says nothing.
    if (weightNats <= 0) return [];
    const most = telling.reduce((high, machines) => Math.max(high, machines), 0);
    const share = percent(ordinaryPlural.a / (ordinaryPlural.a + ordinaryPlural.b));
    return statement(machinePlurality.name, 'covertness', {
      weightNats,
      text: `${figure(plural)} of ${count(telling.length, 'account')} without a declared organisation show three or more machines (different operating systems, time zones or locales), up to ${figure(most)} behind one; ordinarily ${share} do.`,
    });
  },
};

function isTeam(facts: GroupView['members'][number]['facts']): boolean {
  return facts !== undefined && (facts.organization !== undefined || facts.verification === 'business');
}

interface Sightings {
  telling: number;
  /** Values of system, time zone and locale, and how often they were seen together. */
  readonly machines: Map<string, { readonly facts: readonly [number, number, number]; seen: number }>;
}

function machinesByMember(group: GroupView): (Sightings | undefined)[] {
  const { count, member, operatingSystem, timeZone, locale } = group.exchanges;
  const seen: (Sightings | undefined)[] = group.members.map(() => undefined);
  for (let i = 0; i < count; i += 1) {
    const facts = [operatingSystem[i] ?? 0, timeZone[i] ?? 0, locale[i] ?? 0] as const;
    if (facts.every((fact) => fact === 0)) continue;
    const index = member[i] ?? 0;
    const own = seen[index] ?? { telling: 0, machines: new Map() };
    seen[index] = own;
    own.telling += 1;
    const name = facts.join(' ');
    const machine = own.machines.get(name) ?? { facts, seen: 0 };
    machine.seen += 1;
    own.machines.set(name, machine);
  }
  return seen;
}

/** Most different values of any one fact: half-told machines (no locale this time) are not counted twice. */
function machinesOf(own: Sightings): number {
  const sure = Array.from(own.machines.values()).filter((machine) => machine.seen >= sightingsMin);
  const kinds = ([0, 1, 2] as const).map(
    (kind) => new Set(sure.map((machine) => machine.facts[kind]).filter((fact) => fact !== 0)).size,
  );
  return Math.max(...kinds);
}
