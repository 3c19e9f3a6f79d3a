// What may be claimed of one campaign among all the groups that were weighed, in a sentence that the terminal and the
// page have in common.

import type { CampaignReport } from '../core/report.ts';
import { formatProbability, formatShort } from './phrases.ts';

/** Empty where the report does not have it. */
export function discoveryPhrase(campaign: CampaignReport): string {
  const { e_value: eValue, false_discovery_rate: rate } = campaign;
  if (eValue === undefined || rate === undefined) return '';
  const value = `e-value ${eValue >= 10_000 ? formatShort(eValue) : String(Number(eValue.toPrecision(2)))}`;
  if (rate >= 1) return `Among so many groups its ${value} alone claims nothing.`;
  return `Claimed with all groups that are surer, ${formatProbability(rate)} of them at most would be expected to be innocent (${value}).`;
}
