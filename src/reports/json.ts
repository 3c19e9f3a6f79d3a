// The report as a file, and back. Writing orders the fields in one fixed way, so that two reports can be
// compared line by line; reading checks every field that the renderers rely on, so that an old or edited
// report is either shown whole or refused with the place that is wrong, and ignores fields that it does not
// know, so that a report of a later version is shown as far as it is understood.
// Refused: a schema library. The format is a dozen interfaces, and reading them field by field is also the
// proof to the compiler that the result has the type it claims.

import { assert } from '../core/assert.ts';
import type {
  AccountReport,
  AuditReport,
  AuditTotals,
  InputReport,
  MissingReport,
  ProblemReport,
} from '../core/report.ts';
import { readCampaign } from './json-campaign.ts';
import type { Reader } from './value-readers.ts';
import {
  invalid,
  readCount,
  readFields,
  readFlag,
  readList,
  readOneOf,
  readShare,
  readText,
  readTime,
} from './value-readers.ts';

const formats: readonly AuditReport['format'][] = ['stillwatch.audit/1'];

/** Field names in the order in which they are written; names that are not here come last, alphabetically. */
const fieldOrder: readonly string[] = `
  format generated version partial window totals path field id account unit summary posterior score
  verdict known_since previous_ids changes since new_accounts new_accounts_count new_models
  new_templates_count previous_verdict
  new_previous_ids returned axes coordination covertness extractiveness capability signal axis weight code text mend
  count places reasons model released from to bucket_minutes campaign other first_exchange
  last_exchange detected_at exchanges exchanges_before_detection share units campaigns accounts
  targets templates examples evidence counter_evidence released_model_pivot recommended_actions
  e_value false_discovery_rate overturned_by rarity growth links without nearest_innocent timing statement
  kind traces units_elsewhere units_before units_expected chance order requests rank rank_low rank_high pattern distance features
  feature here there source target gap_seconds carried after_limit timeline graph nodes omitted inputs problems missing consequence malformed_lines skipped duplicate_ids
  bytes seconds
`
  .trim()
  .split(/\s+/u);
const fieldRank: ReadonlyMap<string, number> = new Map(fieldOrder.map((name, index) => [name, index]));

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value === 'number') assert(Number.isFinite(value), 'every number of a report is finite');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const last = fieldOrder.length;
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => (fieldRank.get(a) ?? last) - (fieldRank.get(b) ?? last) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(entries);
}

/** Two spaces of indentation, fixed order of fields, a line feed at the end. */
export function renderJson(report: AuditReport): string {
  return `${JSON.stringify(report, inOrder, 2)}\n`;
}

/** @throws Fault `report.invalid` when `text` is not an audit report of format 1. */
export function parseReport(text: string): AuditReport {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which may contain a prompt.
    throw invalid('', 'JSON');
  }
  return readReport(document, '');
}

const readReport: Reader<AuditReport> = (value, place) => {
  const { must, may } = readFields(value, place);
  const format = must('format', readOneOf(formats));
  const partial = may('partial', readFlag);
  const inputs = may('inputs', readList(readInput));
  const problems = may('problems', readList(readProblem));
  const missing = may('missing', readList(readMissing));
  return {
    format,
    generated: must('generated', readTime),
    version: must('version', readText),
    ...(partial === undefined ? {} : { partial }),
    window: must('window', readWindow),
    totals: must('totals', readTotals),
    campaigns: must('campaigns', readList(readCampaign)),
    accounts: must('accounts', readList(readAccount)),
    ...(inputs === undefined ? {} : { inputs }),
    ...(problems === undefined ? {} : { problems }),
    ...(missing === undefined ? {} : { missing }),
  };
};

const readWindow: Reader<AuditReport['window']> = (value, place) => {
  const { must } = readFields(value, place);
  return { from: must('from', readTime), to: must('to', readTime) };
};

const readTotals: Reader<AuditTotals> = (value, place) => {
  const { must, may } = readFields(value, place);
  const units = may('units', readCount);
  const duplicateIds = may('duplicate_ids', readCount);
  const seconds = may('seconds', readCount);
  return {
    exchanges: must('exchanges', readCount),
    accounts: must('accounts', readCount),
    malformed_lines: must('malformed_lines', readCount),
    ...(units === undefined ? {} : { units }),
    ...(duplicateIds === undefined ? {} : { duplicate_ids: duplicateIds }),
    ...(seconds === undefined ? {} : { seconds }),
  };
};

const readAccount: Reader<AccountReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    account: must('account', readText),
    score: must('score', readShare),
    reasons: must('reasons', readList(readText)),
  };
};

const readInput: Reader<InputReport> = (value, place) => {
  const { must, may } = readFields(value, place);
  const skipped = may('skipped', readCount);
  return {
    path: must('path', readText),
    format: must('format', readText),
    exchanges: must('exchanges', readCount),
    malformed_lines: must('malformed_lines', readCount),
    ...(skipped === undefined ? {} : { skipped }),
    bytes: must('bytes', readCount),
  };
};

const readProblem: Reader<ProblemReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    code: must('code', readText),
    text: must('text', readText),
    mend: must('mend', readText),
    count: must('count', readCount),
    places: must('places', readList(readText)),
  };
};

const readMissing: Reader<MissingReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    field: must('field', readText),
    share: must('share', readShare),
    consequence: must('consequence', readText),
  };
};
