// What the reader should do now, from the report alone: the verdicts say what to do about campaigns, the
// problems and the missing data say how the next audit would see more. Never more than one sentence for
// each kind, because a list that is too long to be done is not done.

import type { AuditReport } from '../core/report.ts';
import { countVerdict, formatCount, plural } from './phrases.ts';
import { remediesOf } from './shortcomings.ts';

const stepsMax = 7;

/** At most seven sentences, most urgent first; of what was missing, what would have helped most. */
export function nextSteps(report: AuditReport): readonly string[] {
  return [...campaignSteps(report), ...dataSteps(report)].slice(0, stepsMax);
}

function campaignSteps(report: AuditReport): readonly string[] {
  const act = countVerdict(report, 'act');
  const review = countVerdict(report, 'review');
  const watch = countVerdict(report, 'watch');
  const steps: string[] = [];
  if (act > 0) {
    steps.push(
      `Read the evidence and the counter-evidence of ${act === 1 ? 'the campaign' : `the ${formatCount(act)} campaigns`} to act on, then carry out the recommended actions, beginning with the accounts of the highest posterior.`,
    );
  }
  if (review > 0) {
    steps.push(
      `Give ${review === 1 ? 'the campaign' : `the ${formatCount(review)} campaigns`} to review to a person who can see what logs cannot show: contracts, declared use, earlier contact with the customers.`,
    );
  }
  if (watch > 0) {
    steps.push('Leave the campaigns to watch alone, and audit again when there is a week more of traffic.');
  }
  return steps;
}

function dataSteps(report: AuditReport): readonly string[] {
  const steps: string[] = [];
  if (report.partial === true) {
    steps.push('Run the audit to its end: it was stopped early, and what was not read was not judged.');
  }
  const problems = report.problems ?? [];
  if (problems.length > 0) {
    const count = problems.reduce((sum, problem) => sum + problem.count, 0);
    steps.push(
      `Mend the input: ${plural(count, 'problem')} of ${plural(problems.length, 'kind')}, listed with the first places.`,
    );
  }
  steps.push(...remediesOf(report));
  // Last, because it takes weeks, and a longer log that lacks the same hides the same.
  if (report.campaigns.length === 0 && report.totals.exchanges > 0) {
    steps.push('Audit again over a longer window: campaigns that ask slowly show only over weeks.');
  }
  return steps;
}
