// How an attacker works at the moment: everything that he can change when accounts are banned, as one value. A
// strategy is a function from one stance to the next; the crew reads the stance of the hour and acts on it.

import type { Guise } from '../../sim/attackers/guises.ts';
import type { CampaignTraits } from '../../sim/attackers/traits.ts';

/** Whose ordinary work the traffic is made to look like; `none`: the level's own templates. */
export type Pattern = Guise | 'none';

export interface Stance {
  /** Exchanges that one account carries in a day at most, customers' included. */
  readonly perAccountDailyMax: number;
  /** Number of the set of templates in use; another number, other prompts. */
  readonly prompts: number;
  /** Part of the accounts' traffic that is the campaign's, above 0 to 1; the rest is customers'. */
  readonly harvestShare: number;
  readonly pattern: Pattern;
}

/** What the attacker has seen since his last decision. */
export interface Observed {
  readonly hours: number;
  /** His accounts that were refused as banned. */
  readonly bans: number;
  /** Campaign exchanges answered. */
  readonly retained: number;
}

/** The level's traits with a stance over them. */
export function traitsFor(level: CampaignTraits, stance: Stance): CampaignTraits {
  const { perAccountDailyMax, harvestShare, pattern } = stance;
  return { ...level, perAccountDailyMax, harvestShare, guise: pattern, adapts: false };
}
