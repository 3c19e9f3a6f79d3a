// A detector's findings against the truth of a world: all figures at once. Pure; each figure is a file of its own
// beside this one.

import { countAbove, scoreAccounts } from './account-rates.ts';
import { scoreCalibration } from './calibration.ts';
import { scoreDetection, valueOf } from './detection-scores.ts';
import { campaignExchanges, scoreExchanges } from './exchange-scores.ts';
import type { Findings } from './findings.ts';
import { scoreGrouping } from './grouping.ts';
import { scoreInnocents } from './innocent-scores.ts';
import { Belonging, countReports, type CountedReport } from './membership.ts';
import type {
  AccountScore,
  CampaignScore,
  PivotScore,
  ReportScore,
  StabilityScore,
  WorldScores,
} from './scores.ts';
import type { TrueCampaign } from './truth.ts';
import type { WorldFacts } from './world-facts.ts';

export interface ScoredRun {
  readonly world: string;
  readonly findings: Findings;
  readonly facts: WorldFacts;
  /** Wall clock of the detector's run; undefined when its findings were read from files. */
  readonly seconds: number | undefined;
  readonly ablation?: string | undefined;
  readonly isPartial?: boolean;
  readonly stability?: StabilityScore | undefined;
  readonly pivots?: readonly PivotScore[] | undefined;
}

export function scoreWorld(run: ScoredRun): WorldScores {
  const { findings, facts } = run;
  const belonging = new Belonging(facts.truth);
  const reports = countReports(findings, belonging);
  const accounts = scoreAccounts(findings, belonging);
  const campaigns = facts.truth.campaigns.map((campaign) =>
    scoreCampaign(campaign, { run, reports, accounts }),
  );
  const scores = {
    format: 'stillwatch.scores/1' as const,
    world: run.world,
    detector: findings.detector,
    ...(run.ablation === undefined ? {} : { ablation: run.ablation }),
    ...(run.isPartial === true ? { partial: true } : {}),
    seconds: run.seconds === undefined ? null : Math.round(run.seconds * 10) / 10,
    totals: totalsOf(facts, belonging),
    campaigns,
    reports: reports.map(scoreReport),
    grouping: {
      act: scoreGrouping(reports, belonging, 'act'),
      act_or_review: scoreGrouping(reports, belonging, 'act_or_review'),
    },
    accounts: accounts ?? null,
    innocents: scoreInnocents(reports, belonging),
    exchanges: scoreExchanges(findings, reports, facts) ?? null,
    calibration: scoreCalibration(reports, belonging),
    ...(run.stability === undefined ? {} : { stability: run.stability }),
    ...(run.pivots === undefined ? {} : { pivots: run.pivots }),
  };
  return { ...scores, unmeasured: unmeasuredOf(scores, facts) };
}

function totalsOf(facts: WorldFacts, belonging: Belonging): WorldScores['totals'] {
  const { truth } = facts;
  const innocent = [...truth.labels.keys()].filter((account) => belonging.isInnocent(account)).length;
  return {
    exchanges: facts.exchanges ?? null,
    campaign_exchanges: truth.exchanges.size,
    accounts: truth.labels.size,
    campaign_accounts: new Set(truth.campaigns.flatMap((campaign) => campaign.accounts)).size,
    innocent_accounts: innocent,
  };
}

interface CampaignSides {
  readonly run: ScoredRun;
  readonly reports: readonly CountedReport[];
  readonly accounts: AccountScore | undefined;
}

function scoreCampaign(campaign: TrueCampaign, sides: CampaignSides): CampaignScore {
  const { findings, facts } = sides.run;
  return {
    id: campaign.id,
    level: campaign.level,
    ...(campaign.variant === undefined ? {} : { variant: campaign.variant }),
    accounts: campaign.accounts.length,
    exchanges: campaign.exchanges,
    value: valueOf(facts.sent.get(campaign.id) ?? []) ?? null,
    act: scoreDetection(campaign, { reports: sides.reports, facts }, 'act'),
    act_or_review: scoreDetection(campaign, { reports: sides.reports, facts }, 'act_or_review'),
    members_above: (sides.accounts?.at ?? []).map(({ threshold }) =>
      countAbove(campaign.accounts, threshold, findings),
    ),
    ...campaignExchanges(findings, campaign, facts),
  };
}

function scoreReport(counted: CountedReport): ReportScore {
  const { report } = counted;
  return {
    id: report.id,
    verdict: report.verdict,
    posterior: report.posterior,
    accounts: counted.accounts,
    campaign: counted.main?.id ?? null,
    purity: counted.purity,
    matches: counted.matches,
    merges: counted.merges,
    innocents: [...counted.innocents]
      .map(([label, accounts]) => ({ label, accounts: accounts.length }))
      .toSorted((one, other) => other.accounts - one.accounts || (one.label < other.label ? -1 : 1)),
  };
}

function unmeasuredOf(scores: Omit<WorldScores, 'unmeasured'>, facts: WorldFacts): WorldScores['unmeasured'] {
  const reasons: { readonly metric: string; readonly reason: string }[] = [];
  const say = (metric: string, reason: string): unknown => reasons.push({ metric, reason });
  if (facts.exchanges === undefined) {
    say('collateral', 'no log was given, so exchanges of customers on campaign accounts are not known');
    say('uncontained leak', 'no log was given, so the account of each exchange is not known');
  }
  if (facts.truth.campaigns.length > 0 && facts.truth.exchanges.size === 0) {
    say('leak, delay, exchange recall', 'the truth names no exchanges');
  }
  const sent = [...facts.sent.values()].flat();
  if (sent.some(({ timeMs }) => timeMs === undefined)) {
    say('leak, delay', 'neither the truth nor a log gives the time of every campaign exchange');
  }
  if (sent.some(({ value }) => value === undefined)) {
    say('leak by value', 'neither the truth nor a log gives the value of every campaign exchange');
  }
  if (scores.exchanges === null) say('exchange precision and recall', 'the detector attributed no exchanges');
  if (scores.accounts === null) say('account rates', 'the detector gave no account a score');
  for (const { fpr, measurable } of scores.accounts?.at ?? []) {
    if (measurable) continue;
    say(
      `account rate at a false-positive rate of ${fpr}`,
      `of ${scores.totals.innocent_accounts} innocents that is less than one; given is what is found before the first of them`,
    );
  }
  if (scores.campaigns.some((one) => one.act_or_review.found && one.act_or_review.detected_at === null)) {
    say('leak, delay', 'the detector does not say when it found a campaign');
  }
  return reasons;
}
