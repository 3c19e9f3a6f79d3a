// Who was accused wrongly, by kind of innocent: an average over all of them would hide that every class of
// students is accused while the many others, who look like nothing, are not.

import { chanceAtMost, chanceBounds } from '../stats/binomial-bounds.ts';
import { reportsThatCount, type Belonging, type CountedReport } from './membership.ts';
import type { FalsePositives, InnocentScore } from './scores.ts';

const confidence = 0.95;
const reportsShownMax = 10;

/** By label, most accused first, then by name. Accounts that the truth does not know are `unlabelled`. */
export function scoreInnocents(
  reports: readonly CountedReport[],
  belonging: Belonging,
): readonly InnocentScore[] {
  const accounts = new Map(belonging.innocents());
  const strangers = new Set(reports.flatMap((one) => one.innocents.get('unlabelled') ?? []));
  if (strangers.size > 0)
    accounts.set('unlabelled', Math.max(strangers.size, accounts.get('unlabelled') ?? 0));
  const scored = [...accounts].map(([label, count]) => ({
    label,
    accounts: count,
    act: falsePositives(label, count, reportsThatCount(reports, 'act')),
    act_or_review: falsePositives(label, count, reportsThatCount(reports, 'act_or_review')),
  }));
  return scored.sort(
    (one, other) =>
      other.act.accused - one.act.accused ||
      other.act_or_review.accused - one.act_or_review.accused ||
      (one.label < other.label ? -1 : 1),
  );
}

function falsePositives(label: string, accounts: number, counting: readonly CountedReport[]): FalsePositives {
  const naming = counting.filter((one) => one.innocents.has(label));
  const accused = new Set(naming.flatMap((one) => one.innocents.get(label) ?? [])).size;
  return {
    ...falsePositiveRates(accused, accounts),
    reports: naming.slice(0, reportsShownMax).map((one) => one.report.id),
  };
}

/** A count of accused with its exact bounds. */
export function falsePositiveRates(accused: number, accounts: number): Omit<FalsePositives, 'reports'> {
  return {
    accused,
    rate: accounts === 0 ? null : accused / accounts,
    ...chanceBounds(accused, accounts, confidence),
    at_most: chanceAtMost(accused, accounts, confidence),
  };
}
