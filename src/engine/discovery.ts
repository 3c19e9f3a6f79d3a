// What a run may claim about all its campaigns together. Each group has an e-value: how much more its evidence is
// expected of a campaign than of the innocent groups that calibration knows. The adjusted rate is that of e-BH
// over every group that was weighed, also those that deserved no verdict. Both are said in the report; `act`
// follows from the posterior (docs/decisions/0017): e-BH counts every group alike, so a campaign in a large log
// would need evidence that no number of calibration worlds can certify.

import { falseDiscoveryRates } from '../stats/e-values.ts';
import { campaignEValue } from './calibration.ts';

export interface Discovery {
  readonly eValueNats: number;
  /** Smallest level at which e-BH accepts, 0..1. */
  readonly falseDiscoveryRate: number;
}

export const nothingDiscovered: Discovery = { eValueNats: 0, falseDiscoveryRate: 1 };

/** `posteriors` of the groups that have a verdict; `weighed`: how many groups were weighed in all. */
export function discoveriesOf(posteriors: readonly number[], weighed: number): readonly Discovery[] {
  const nats = posteriors.map(campaignEValue);
  const rates = falseDiscoveryRates(nats, weighed);
  return nats.map((eValueNats, index) => ({ eValueNats, falseDiscoveryRate: rates[index] ?? 1 }));
}
