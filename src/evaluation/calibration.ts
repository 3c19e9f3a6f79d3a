// Whether a posterior of 0.9 means nine in ten. Bins carry sums, so that the bins of many worlds can be added up;
// a single world rarely has enough reports to say anything alone.

import type { Belonging, CountedReport } from './membership.ts';
import type { CalibrationScore, DiscoveryScore, Reliability, ReliabilityBin } from './scores.ts';

export interface Forecast {
  /** 0..1 */
  readonly posterior: number;
  readonly isTrue: boolean;
  /** Kind of innocent; undefined where it is true, or not asked for. */
  readonly label?: string | undefined;
}

const binCount = 10;
/** A report is true when at least this share of its accounts belong to one campaign. */
const trueShareMin = 0.5;
const nominalRates = [0.01, 0.05, 0.1] as const;

export function scoreCalibration(reports: readonly CountedReport[], belonging: Belonging): CalibrationScore {
  const members: Forecast[] = [];
  const strongest = new Map<string, number>();
  for (const { report, main, purity } of reports) {
    const isReportTrue = purity >= trueShareMin;
    for (const { account, posterior } of report.members) {
      const belongs = main !== undefined && belonging.campaignsOf(account).includes(main.id);
      members.push({ posterior, isTrue: isReportTrue && belongs });
      strongest.set(account, Math.max(posterior, strongest.get(account) ?? 0));
    }
  }
  const campaigns = reports.map(({ report, purity }) => ({
    posterior: report.posterior,
    isTrue: purity >= trueShareMin,
  }));
  const accounts = [...strongest].map(([account, posterior]) => ({
    posterior,
    isTrue: !belonging.isInnocent(account),
    label: belonging.isInnocent(account) ? belonging.labelOf(account) : undefined,
  }));
  return {
    campaigns: reliabilityOf(campaigns),
    members: reliabilityOf(members),
    accounts: reliabilityOf(accounts),
  };
}

export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const bins = Array.from({ length: binCount }, () => ({ count: 0, posterior_sum: 0, true_count: 0 }));
  let squares = 0;
  for (const { posterior, isTrue } of forecasts) {
    const bin = bins[Math.min(binCount - 1, Math.floor(posterior * binCount))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.posterior_sum += posterior;
    if (isTrue) bin.true_count += 1;
    squares += (posterior - (isTrue ? 1 : 0)) ** 2;
  }
  return {
    count: forecasts.length,
    brier: forecasts.length === 0 ? null : squares / forecasts.length,
    calibration_error: calibrationError(bins),
    bins,
    discovery: nominalRates.map((nominal) => discovery(forecasts, nominal)),
  };
}

/** Expected calibration error: Σ count × |mean posterior - share true| / Σ count; null for no forecasts. */
function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  let [distance, count] = [0, 0];
  for (const bin of bins) {
    distance += Math.abs(bin.posterior_sum - bin.true_count);
    count += bin.count;
  }
  return count === 0 ? null : distance / count;
}

/** Forecasts of the same posterior are taken together or not at all. */
function discovery(forecasts: readonly Forecast[], nominal: number): DiscoveryScore {
  const strongestFirst = forecasts.toSorted((one, other) => other.posterior - one.posterior);
  let [doubt, wrong] = [0, 0];
  let best = { selected: 0, wrong: 0 };
  strongestFirst.forEach(({ posterior, isTrue }, at) => {
    doubt += 1 - posterior;
    if (!isTrue) wrong += 1;
    const isLastOfEqual = strongestFirst[at + 1]?.posterior !== posterior;
    if (isLastOfEqual && doubt <= nominal * (at + 1) + 1e-12) best = { selected: at + 1, wrong };
  });
  const labels: Record<string, number> = {};
  for (const { label } of strongestFirst.slice(0, best.selected))
    if (label !== undefined) labels[label] = (labels[label] ?? 0) + 1;
  return {
    nominal,
    selected: best.selected,
    false_selected: best.wrong,
    realised: best.selected === 0 ? null : best.wrong / best.selected,
    ...(Object.keys(labels).length === 0 ? {} : { false_by_label: labels }),
  };
}
