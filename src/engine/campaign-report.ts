// Turns a judged group into the campaign of the report: who, since when, how sure, why, why perhaps not, what
// to do. Only what the case needs leaves the store: account names, sentences of evidence, and a few shortened
// texts of the shared template unless text was refused.

import { createHash } from 'node:crypto';
import { capabilities } from '../core/fingerprint.ts';
import type {
  CampaignReport,
  EvidenceReport,
  MemberReport,
  TemplateReport,
  TimelineReport,
} from '../core/report.ts';
import type { Evidence, Verdict } from '../core/evidence.ts';
import type { GroupView } from '../signals/view.ts';
import { pivotOf } from '../signals/release-pivot.ts';
import type { Background } from '../signals/view.ts';
import type { Attribution } from './attribute.ts';
import { memberProbability } from './calibration.ts';
import type { Discovery } from './discovery.ts';
import { explain, type StoredFacts } from './explain.ts';
import type { Judgement } from './judge.ts';
import { graphOf } from './graph.ts';

export interface CampaignParts {
  readonly group: GroupView;
  readonly judgement: Judgement;
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  readonly detectedMs: number;
  readonly templates: readonly TemplateReport[];
  readonly background: Background;
  readonly discovery?: Discovery;
  readonly facts: StoredFacts;
}

/** Members listed in the report: more than any pool that was reported so far (25,000). */
const membersMax = 50_000;
const bucketsMax = 96;
/** An exchange counts as the campaign's from here. */
export const attributedMin = 0.7;

export function reportCampaign(parts: CampaignParts): CampaignReport {
  const { group, judgement, attribution } = parts;
  const times = attributedTimes(group, attribution);
  const scale = 1 / Math.max(1e-9, group.sampleShare);
  const members = membersOf(parts);
  const before = times.filter((time) => time < parts.detectedMs).length;
  const pivot = pivotOf(group, parts.background);
  const [first, last] = [iso(times[0] ?? parts.detectedMs), iso(times.at(-1) ?? parts.detectedMs)];
  return {
    id: campaignId(group, attribution),
    posterior: round(judgement.posterior),
    verdict: parts.verdict,
    axes: {
      coordination: round(judgement.axes.coordination),
      covertness: round(judgement.axes.covertness),
      extractiveness: round(judgement.axes.extractiveness),
    },
    ...discoveryReport(parts.discovery),
    summary: summaryOf(parts, members),
    first_exchange: first,
    last_exchange: last,
    detected_at: iso(parts.detectedMs),
    exchanges: Math.round(times.length * scale),
    exchanges_before_detection: Math.round(before * scale),
    units: new Set(members.map((member) => member.unit)).size,
    accounts: members.slice(0, membersMax),
    targets: targetsOf(group, attribution),
    templates: parts.templates,
    evidence: judgement.evidence.map(evidenceReport),
    counter_evidence: judgement.counterEvidence.map(evidenceReport),
    ...(pivot === undefined ? {} : { released_model_pivot: pivot }),
    recommended_actions: actionsOf(parts, members),
    timeline: timelineOf(group, attribution, scale),
    graph: graphOf(group, attribution),
    ...explain({ group, judgement, verdict: parts.verdict, first, last }, parts.facts),
  };
}

/** Empty before all groups of a run are weighed. */
export function discoveryReport(
  discovery: Discovery | undefined,
): Pick<CampaignReport, 'e_value' | 'false_discovery_rate'> {
  if (discovery === undefined) return {};
  return {
    e_value: Number(Math.exp(discovery.eValueNats).toPrecision(3)),
    false_discovery_rate: Number(discovery.falseDiscoveryRate.toPrecision(3)),
  };
}

function evidenceReport(evidence: Evidence): EvidenceReport {
  return {
    signal: evidence.signal,
    axis: evidence.axis,
    weight: Math.round(evidence.weightNats * 100) / 100,
    text: evidence.text,
  };
}

/** Ascending, milliseconds since 1970. */
function attributedTimes(group: GroupView, attribution: Attribution): readonly number[] {
  return [...group.exchanges.timeMs].filter(
    (_, row) => (attribution.responsibility[row] ?? 0) >= attributedMin,
  );
}

/** Members with at least one attributed exchange, strongest first. */
function membersOf(parts: CampaignParts): readonly MemberReport[] {
  const { group, attribution, judgement } = parts;
  const attributed = new Float64Array(group.members.length);
  const firstMs = new Float64Array(group.members.length);
  const lastMs = new Float64Array(group.members.length);
  group.exchanges.member.forEach((member, row) => {
    if ((attribution.responsibility[row] ?? 0) < attributedMin) return;
    const timeMs = group.exchanges.timeMs[row] ?? 0;
    if (attributed[member] === 0) firstMs[member] = timeMs;
    lastMs[member] = timeMs;
    attributed[member] = (attributed[member] ?? 0) + 1;
  });
  return group.members
    .map((member, index) => {
      const expected = attribution.memberExchanges[index] ?? 0;
      return {
        account: member.name,
        // Belonging to the campaign, given one: each attributed exchange is one more chance not to be a mistake.
        posterior: round(judgement.posterior * memberProbability(1 - Math.exp(-expected / 1.5))),
        exchanges: Math.round((attributed[index] ?? 0) / Math.max(1e-9, group.sampleShare)),
        share: round(attribution.memberShare[index] ?? 0),
        unit: `u${member.unit}`,
        first_exchange: iso(firstMs[index] ?? 0),
        last_exchange: iso(lastMs[index] ?? 0),
      };
    })
    .filter((member) => member.exchanges > 0)
    .sort((one, other) => other.posterior - one.posterior || other.exchanges - one.exchanges);
}

/** Founders that name a campaign. */
const foundersMax = 5;

/** Made from the accounts that took part first: the same while a campaign grows. */
function campaignId(group: GroupView, attribution: Attribution): string {
  const founders = new Set<string>();
  group.exchanges.member.forEach((member, row) => {
    if (founders.size >= foundersMax || (attribution.responsibility[row] ?? 0) < attributedMin) return;
    founders.add(group.members[member]?.name ?? '');
  });
  const names = [...founders].sort();
  return `campaign-${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 10)}`;
}

function targetsOf(group: GroupView, attribution: Attribution): CampaignReport['targets'] {
  const sums = new Float64Array(capabilities.length);
  attribution.responsibility.forEach((value, row) => {
    if (value < attributedMin) return;
    const capability = group.exchanges.capability[row] ?? 0;
    sums[capability] = (sums[capability] ?? 0) + 1;
  });
  const total = sums.reduce((sum, value) => sum + value, 0);
  return capabilities
    .map((capability, index) => ({
      capability,
      share: round((sums[index] ?? 0) / Math.max(1, total)),
    }))
    .filter((target) => target.share >= 0.01)
    .sort((one, other) => other.share - one.share);
}

/** `scale`: exchanges of the log for one of a sampled view. */
function timelineOf(group: GroupView, attribution: Attribution, scale: number): TimelineReport {
  const times = group.exchanges.timeMs;
  const from = times[0] ?? 0;
  const minutes = Math.max(1, Math.ceil(((times.at(-1) ?? from) - from + 1) / 60_000 / bucketsMax));
  const bucketMs = minutes * 60_000;
  const buckets = Math.floor(((times.at(-1) ?? from) - from) / bucketMs) + 1;
  const campaign = Array.from({ length: buckets }, () => 0);
  const other = Array.from({ length: buckets }, () => 0);
  const active = Array.from({ length: buckets }, () => new Set<number>());
  const scaled = (count: number): number => Math.round(count * scale);
  times.forEach((time, row) => {
    const bucket = Math.floor((time - from) / bucketMs);
    if ((attribution.responsibility[row] ?? 0) >= attributedMin) {
      campaign[bucket] = (campaign[bucket] ?? 0) + 1;
      active[bucket]?.add(group.exchanges.member[row] ?? 0);
    } else other[bucket] = (other[bucket] ?? 0) + 1;
  });
  return {
    from: iso(from),
    bucket_minutes: minutes,
    campaign: campaign.map(scaled),
    other: other.map(scaled),
    accounts: active.map((set) => set.size),
  };
}

function summaryOf(parts: CampaignParts, members: readonly MemberReport[]): string {
  const main = targetsOf(parts.group, parts.attribution)[0]?.capability ?? 'other';
  const share = members.reduce((sum, member) => sum + member.share, 0) / Math.max(1, members.length);
  const mix =
    share < 0.6
      ? `; ${Math.round((1 - share) * 100)} % of the traffic of these accounts is something else, as behind a relay with customers`
      : '';
  const count = new Set(members.map((member) => member.unit)).size;
  const units = `${members.length} accounts of ${count} undeclared units`;
  const what = {
    act: 'covertly draw a training set',
    review: 'may be drawing a training set',
    watch: 'act together',
  };
  return `${units} ${what[parts.verdict]}, mostly ${main}${mix}.`;
}

function actionsOf(parts: CampaignParts, members: readonly MemberReport[]): readonly string[] {
  const mixed = members.filter((member) => member.share < 0.6).length;
  const preserve = 'Preserve the logs of the period: they are the evidence if it comes to a dispute.';
  if (parts.verdict === 'watch') {
    return ['Do nothing to these customers; look again when the group grows or starts to elicit.'];
  }
  if (parts.verdict === 'review') {
    return [
      'Give the case to an analyst: read the template and the counter-evidence, then ask two of the customers what they do.',
      'Until then lower nobody’s service; a rate cap on the shared template (not on accounts) costs honest users little.',
      preserve,
    ];
  }
  return [
    'Cap the shared templates, not the accounts, and turn reasoning output of these requests to summaries.',
    mixed > 0
      ? `Do not suspend accounts wholesale: in ${mixed} of ${members.length} most traffic belongs to others; act on the attributed exchanges.`
      : 'Ask these accounts for step-up verification; suspend those that do not answer, with a statement of reasons.',
    'Look for the same templates after the action: campaigns come back on fresh accounts within days.',
    preserve,
  ];
}

function iso(timeMs: number): string {
  return new Date(timeMs).toISOString();
}

/** Four digits; a probability of exactly 1 is never claimed. */
function round(value: number): number {
  return Math.min(0.9999, Math.round(value * 10_000) / 10_000);
}
