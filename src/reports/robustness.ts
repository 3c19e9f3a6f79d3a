// What the verdict rests on, in a sentence: whether it holds whichever single signal is left out, and if not, which
// signal it cannot spare. Terminal and page take the sentence from here.

import type { CampaignReport, WithoutReport } from '../core/report.ts';
import { formatProbability } from './phrases.ts';

const namedMax = 3;

/** Empty where the report does not have it. */
export function robustnessPhrase(campaign: CampaignReport): string {
  const all = campaign.without ?? [];
  if (all.length === 0) return '';
  const changed = all.filter((one) => one.verdict !== campaign.verdict && isFor(campaign, one));
  const [first, ...more] = changed.slice(0, namedMax);
  const weakest = all[0];
  if (first === undefined) {
    const least =
      weakest === undefined
        ? ''
        : `; the least, ${formatProbability(weakest.posterior)}, without ${weakest.signal}`;
    return `Holds without any one of ${all.length === 1 ? 'its signals' : `its ${all.length} signals`}${least}.`;
  }
  const cases = [first, ...more].map((one) => `without ${one.signal} it would be ${outcome(one)}`);
  return `Does not hold without every signal: ${cases.join(', ')}${changed.length > namedMax ? ' …' : ''}.`;
}

export function outcome(one: WithoutReport): string {
  return one.verdict === 'none' ? 'no finding' : one.verdict;
}

/** Only what speaks for the campaign can be what it rests on. */
function isFor(campaign: CampaignReport, one: WithoutReport): boolean {
  return one.posterior <= campaign.posterior;
}
