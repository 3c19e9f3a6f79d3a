// Reports to test the renderers with: a rich, plausible one and the edges. Only tests import this file.

import type { AuditReport } from '../core/report.ts';
import { plainCampaign } from './campaign-parts.fixture.ts';
import { agentCampaign, labellingCampaign, relayCampaign } from './campaigns.fixture.ts';

/** Every field of the format is present somewhere. */
export const richReport: AuditReport = {
  format: 'stillwatch.audit/1',
  generated: '2026-03-15T08:00:00.000Z',
  version: '0.1.0',
  window: { from: '2026-03-01T00:00:04.000Z', to: '2026-03-14T23:59:41.000Z' },
  totals: {
    exchanges: 40_312,
    accounts: 2310,
    malformed_lines: 17,
    units: 2104,
    duplicate_ids: 3,
    seconds: 21.4,
  },
  campaigns: [
    labellingCampaign,
    { ...plainCampaign(1), summary: '14 accounts use the same open-source agent.' },
    relayCampaign,
    agentCampaign,
  ],
  accounts: [
    {
      account: 'acct_q81mz0',
      score: 0.71,
      reasons: [
        '4,100 requests for complete reasoning in 3 days, none followed up.',
        'Moved to the new model 40 minutes after its release.',
      ],
    },
    {
      account: 'acct_0hh2d1',
      score: 0.44,
      reasons: ['Grades pairs of answers with one fixed output contract.'],
    },
  ],
  inputs: [
    {
      path: 'logs/2026-03-a.exchanges.jsonl.zst',
      format: 'stillwatch',
      exchanges: 30_112,
      malformed_lines: 17,
      bytes: 918_331_204,
    },
    {
      path: 'logs/2026-03-b.exchanges.jsonl',
      format: 'openai batch',
      exchanges: 10_200,
      malformed_lines: 0,
      skipped: 4_012,
      bytes: 120_551_000,
    },
  ],
  problems: [
    {
      code: 'line.malformed',
      text: 'lines that are not JSON',
      mend: 'Look whether the log was cut while it was written.',
      count: 17,
      places: ['logs/2026-03-a.exchanges.jsonl.zst:1204', 'logs/2026-03-a.exchanges.jsonl.zst:88310'],
    },
    {
      code: 'line.field-missing',
      text: 'exchanges without a model',
      mend: 'Log the model that was asked for.',
      count: 3,
      places: ['logs/2026-03-b.exchanges.jsonl:12'],
    },
  ],
  missing: [
    { field: 'ip', share: 1, consequence: 'Addresses could not support or weaken any link.' },
    {
      field: 'output',
      share: 0.38,
      consequence: 'Output provenance was looked for in 62 % of the exchanges only.',
    },
    {
      field: 'accounts file',
      share: 1,
      consequence: 'Declared affiliates could not be counted once, so covertness is less certain.',
    },
  ],
};

const nothingFound: AuditReport = { ...richReport, campaigns: [], accounts: [] };

const shortened = {
  from: '2026-03-02T04:00:00.000Z',
  bucket_minutes: 60,
  campaign: [12],
  other: [0],
  accounts: [3],
};

/** Name and report of every edge that a renderer must survive. */
export const edgeReports: ReadonlyMap<string, AuditReport> = new Map<string, AuditReport>([
  ['rich', richReport],
  ['zero campaigns', nothingFound],
  [
    'zero exchanges',
    {
      format: richReport.format,
      generated: richReport.generated,
      version: richReport.version,
      window: { from: '', to: '' },
      totals: { exchanges: 0, accounts: 0, malformed_lines: 0 },
      campaigns: [],
      accounts: [],
    },
  ],
  ['partial', { ...richReport, partial: true }],
  [
    '500 campaigns',
    {
      ...richReport,
      campaigns: Array.from({ length: 500 }, (_, index) =>
        index % 20 === 0 ? { ...relayCampaign, id: `c-${index}` } : plainCampaign(index),
      ),
    },
  ],
  [
    'no text',
    {
      ...richReport,
      campaigns: [{ ...relayCampaign, templates: [{ text: '', exchanges: 9210, accounts: 61 }] }],
    },
  ],
  [
    'huge numbers',
    {
      ...richReport,
      totals: { exchanges: 9e15, accounts: 8e12, malformed_lines: 7e11 },
      campaigns: [
        {
          ...relayCampaign,
          exchanges: 9e15,
          exchanges_before_detection: 8e15,
          evidence: [{ signal: 's', axis: 'coordination', weight: 1e6, text: 'x' }],
          timeline: { ...shortened, campaign: [9e15, 1, 0], other: [0, 0, 9e15], accounts: [1, 1, 1e9] },
        },
      ],
    },
  ],
  ['single bucket', { ...richReport, campaigns: [{ ...relayCampaign, timeline: shortened }] }],
  [
    'empty parts',
    {
      ...richReport,
      campaigns: [
        {
          ...relayCampaign,
          accounts: [],
          targets: [],
          templates: [],
          evidence: [],
          counter_evidence: [],
          recommended_actions: [],
          overturned_by: [],
          timeline: { ...shortened, campaign: [], other: [], accounts: [] },
          graph: { nodes: [], links: [], omitted: 0 },
        },
      ],
    },
  ],
]);
