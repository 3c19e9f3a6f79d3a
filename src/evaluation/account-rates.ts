// How well account scores put campaign accounts before innocents, at the false-positive rates at which somebody
// could act: one in a thousand, ten thousand, a hundred thousand. A rate that is less than one innocent cannot be
// measured in this world; then the share found before the first innocent is given, and said to be that.

import type { Findings } from './findings.ts';
import type { Belonging } from './membership.ts';
import type { AccountScore, RateScore } from './scores.ts';

export const falsePositiveRates = [1e-3, 1e-4, 1e-5] as const;
/** Up to which the area under the curve is taken. */
const areaRates = [1e-2, 1e-3] as const;

/** Undefined when the detector scored nobody. */
export function scoreAccounts(findings: Findings, belonging: Belonging): AccountScore | undefined {
  const curve = curveOf(findings, belonging);
  if (curve === undefined) return undefined;
  return {
    members: curve.members,
    innocents: curve.innocents,
    at: falsePositiveRates.map((fpr) => rateScore(curve, fpr)),
    partial_auc: areaRates.map((fpr_max) => ({ fpr_max, area: areaUpTo(curve, fpr_max) })),
  };
}

/** Accounts of `members` with a score above the threshold. */
export function countAbove(members: readonly string[], threshold: number | null, findings: Findings): number {
  return members.filter((account) => (findings.scores.get(account) ?? 0) > (threshold ?? 0)).length;
}

/** Points of the ROC curve from (0, 0), one for each distinct score, strongest first; unscored accounts last. */
interface Curve {
  readonly members: number;
  readonly innocents: number;
  readonly points: readonly CurvePoint[];
}

interface CurvePoint {
  /** Lowest score that is flagged at this point; Infinity at the beginning. */
  readonly score: number;
  readonly membersAbove: number;
  readonly innocentsAbove: number;
}

function curveOf(findings: Findings, belonging: Belonging): Curve | undefined {
  const { truth } = belonging;
  const members = new Set(truth.campaigns.flatMap((campaign) => campaign.accounts));
  const innocents = new Set<string>();
  for (const account of [...truth.labels.keys(), ...findings.scores.keys()]) {
    if (belonging.isInnocent(account)) innocents.add(account);
  }
  const scored = [...findings.scores].filter(([, score]) => score > 0);
  if (scored.length === 0) return undefined;
  scored.sort((one, other) => other[1] - one[1]);
  const points: CurvePoint[] = [{ score: Infinity, membersAbove: 0, innocentsAbove: 0 }];
  let [membersAbove, innocentsAbove] = [0, 0];
  scored.forEach(([account, score], at) => {
    if (members.has(account)) membersAbove += 1;
    else if (innocents.has(account)) innocentsAbove += 1;
    if (scored[at + 1]?.[1] !== score) points.push({ score, membersAbove, innocentsAbove });
  });
  return { members: members.size, innocents: innocents.size, points };
}

function rateScore(curve: Curve, fpr: number): RateScore {
  // The product of rate and count is a whole number off by rounding, e.g. 1e-3 × 3000.
  const allowed = Math.floor(fpr * curve.innocents + 1e-9);
  const reach = curve.points.findLastIndex((point) => point.innocentsAbove <= allowed);
  const point = curve.points[reach];
  const membersAbove = point?.membersAbove ?? 0;
  return {
    fpr,
    measurable: allowed >= 1,
    threshold: curve.points[reach + 1]?.score ?? null,
    members_above: membersAbove,
    innocents_above: point?.innocentsAbove ?? 0,
    tpr: curve.members === 0 ? null : membersAbove / curve.members,
  };
}

/** Trapezoids between points, the last one cut at `fprMax`; accounts without a score are tied at the end. */
function areaUpTo(curve: Curve, fprMax: number): number {
  if (curve.members === 0 || curve.innocents === 0) return 0;
  const end: CurvePoint = { score: 0, membersAbove: curve.members, innocentsAbove: curve.innocents };
  let [area, fprBefore, tprBefore] = [0, 0, 0];
  for (const point of [...curve.points, end]) {
    const fpr = point.innocentsAbove / curve.innocents;
    const tpr = point.membersAbove / curve.members;
    const cut = Math.min(fpr, fprMax);
    const slope = fpr > fprBefore ? (tpr - tprBefore) / (fpr - fprBefore) : 0;
    area += (cut - fprBefore) * (tprBefore + (slope * (cut - fprBefore)) / 2);
    if (fpr >= fprMax) break;
    [fprBefore, tprBefore] = [fpr, tpr];
  }
  return area / fprMax;
}
