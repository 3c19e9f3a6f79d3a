// What the account file says of each customer of a group, and which of these facts customers have in common.

import type { Account } from '../core/account.ts';
import type { GroupView } from './view.ts';

/** Account facts of each unit. */
export function unitFacts(group: GroupView): readonly Account[][] {
  const units = new Map<number, Account[]>();
  for (const member of group.members) {
    if (member.facts === undefined) continue;
    const own = units.get(member.unit) ?? [];
    units.set(member.unit, own);
    own.push(member.facts);
  }
  return Array.from(units.values());
}

export interface Ties {
  /** Units that have the fact. */
  readonly known: number;
  /** Units that share it with another unit. */
  readonly tied: number;
}

export function tiesOf(
  units: readonly (readonly Account[])[],
  factOf: (account: Account) => string | undefined,
): Ties {
  const values = units.map((unit) => new Set(unit.flatMap((account) => factOf(account) ?? [])));
  const holders = new Map<string, number>();
  for (const own of values) for (const value of own) holders.set(value, (holders.get(value) ?? 0) + 1);
  const known = values.filter((own) => own.size > 0);
  return {
    known: known.length,
    tied: known.filter((own) => [...own].some((value) => (holders.get(value) ?? 0) > 1)).length,
  };
}

export function paymentTies(units: readonly (readonly Account[])[]): Ties {
  return tiesOf(units, (account) => account.payment);
}
