// Figures that a pipeline can insist on, by name: `--fail-under recall=0.9`. Each is one number over all worlds of
// a run, and higher is better for every one of them, so that "under" always means worse.

import type { Summary, SummaryGroup } from './summary.ts';

const metrics: Readonly<Record<string, (group: SummaryGroup, summary: Summary) => number | null>> = {
  recall: (group) => group.act_or_review.recall.value,
  'recall-act': (group) => group.act.recall.value,
  precision: (group) => group.act_or_review.precision.value,
  'precision-act': (group) => group.act.precision.value,
  'exchange-recall': (group) => group.exchange_recall.value,
  'account-tpr': (group) => group.account_tpr[0]?.value ?? null,
  'leak-kept': (group) => complement(group.act_or_review.leak_share.value),
  'customers-spared': (group) => complement(group.collateral.value),
  'innocents-spared': (group, summary) => spared(group, summary),
};

export const metricNames: readonly string[] = Object.keys(metrics);

function complement(share: number | null): number | null {
  return share === null ? null : 1 - share;
}

/** Share of innocent accounts that no report with verdict act names. */
function spared(group: SummaryGroup, summary: Summary): number | null {
  const own = summary.innocents.filter(
    (one) => one.detector === group.detector && one.ablation === group.ablation,
  );
  const accounts = own.reduce((sum, one) => sum + one.accounts, 0);
  const accused = own.reduce((sum, one) => sum + one.act.accused, 0);
  return accounts === 0 ? null : 1 - accused / accounts;
}

/** Of the first detector, without ablation; null where it cannot be measured. */
export function metricValue(name: string, summary: Summary): number | null {
  const group = summary.groups.find((one) => one.level === undefined && one.ablation === undefined);
  return group === undefined ? null : (metrics[name]?.(group, summary) ?? null);
}
