// What happened to campaigns in one cycle, as a list that a program can act on: made from the report alone, so that
// a reader of reports would see the same.

import type { Verdict } from '../core/evidence.ts';
import type { CampaignReport } from '../core/report.ts';
import type { EndedCampaign } from './known-campaigns.ts';

export type CampaignEventName =
  | 'campaign.opened'
  | 'campaign.grew'
  | 'campaign.verdict_changed'
  | 'campaign.pivoted'
  | 'campaign.returned';

/** One line of an events file; names with underscores, because outsiders rely on them (docs/watching.md). */
export interface CampaignEvent {
  readonly event: CampaignEventName;
  /** End of the log at that cycle, RFC 3339. */
  readonly time: string;
  readonly campaign: string;
  /** Null when it is not reported any more; likewise the previous one. */
  readonly verdict: Verdict | null;
  readonly previous_verdict?: Verdict | null;
  readonly posterior?: number;
  readonly accounts?: number;
  readonly exchanges?: number;
  readonly new_accounts?: number;
  readonly new_models?: readonly string[];
  readonly new_templates?: number;
  readonly previous_ids?: readonly string[];
  /** Campaign that this one became part of. */
  readonly successor?: string;
}

export interface CycleFindings {
  readonly campaigns: readonly CampaignReport[];
  readonly ended: readonly EndedCampaign[];
  /** End of the log, milliseconds since 1970. */
  readonly toMs: number;
}

/** In the order of the campaigns, strongest first; those of one campaign in the order of the type above. */
export function eventsOf(found: CycleFindings): readonly CampaignEvent[] {
  const time = new Date(found.toMs).toISOString();
  const gone = found.ended
    .filter((one) => one.verdict !== undefined)
    .map((one): CampaignEvent => ({
      event: 'campaign.verdict_changed',
      time,
      campaign: one.id,
      verdict: null,
      ...(one.verdict === undefined ? {} : { previous_verdict: one.verdict }),
      ...(one.successor === undefined ? {} : { successor: one.successor }),
    }));
  return [...found.campaigns.flatMap((report) => eventsOfCampaign(report, time)), ...gone];
}

function eventsOfCampaign(report: CampaignReport, time: string): readonly CampaignEvent[] {
  const { changes } = report;
  const base = {
    time,
    campaign: report.id,
    verdict: report.verdict,
    posterior: report.posterior,
    accounts: report.accounts.length,
    exchanges: report.exchanges,
  };
  if (report.known_since === undefined) {
    const previous = report.previous_ids ?? [];
    if (previous.length === 0) return [{ event: 'campaign.opened', ...base }];
    return [{ event: 'campaign.returned', ...base, previous_ids: previous }];
  }
  if (changes === undefined) return [];
  const {
    new_accounts_count: accounts = 0,
    new_models: models = [],
    new_templates_count: templates = 0,
  } = changes;
  const events: CampaignEvent[] = [];
  if (accounts > 0) events.push({ event: 'campaign.grew', ...base, new_accounts: accounts });
  if (changes.previous_verdict !== undefined) {
    events.push({
      event: 'campaign.verdict_changed',
      ...base,
      previous_verdict: changes.previous_verdict === 'none' ? null : changes.previous_verdict,
    });
  }
  if (models.length > 0 || templates > 0) {
    events.push({ event: 'campaign.pivoted', ...base, new_models: models, new_templates: templates });
  }
  if (changes.returned === true || changes.new_previous_ids !== undefined) {
    events.push({
      event: 'campaign.returned',
      ...base,
      new_accounts: accounts,
      ...(changes.new_previous_ids === undefined ? {} : { previous_ids: changes.new_previous_ids }),
    });
  }
  return events;
}
