// Reads one campaign of a report file, field by field; see json.ts for why it is done by hand.

import type { Axis, Verdict } from '../core/evidence.ts';
import type {
  CampaignReport,
  ChangesReport,
  EvidenceReport,
  GraphLink,
  GraphNode,
  GraphReport,
  MemberReport,
  PivotReport,
  TemplateReport,
  TimelineReport,
} from '../core/report.ts';
import { readExplanation } from './json-explanation.ts';
import type { Fields, Reader } from './value-readers.ts';
import {
  readCount,
  readFields,
  readFlag,
  readList,
  readNumber,
  readOneOf,
  readShare,
  readText,
  readTime,
} from './value-readers.ts';

const verdicts: readonly Verdict[] = ['act', 'review', 'watch'];
const nodeKinds: readonly GraphNode['kind'][] = [
  'account',
  'template',
  'schema',
  'contract',
  'system prompt',
  'payment',
  'address',
];
const linkKinds: readonly GraphLink['kind'][] = ['uses', 'provenance', 'hand-off', 'tie'];

export const readCampaign: Reader<CampaignReport> = (value, place) => {
  const fields = readFields(value, place);
  const { must } = fields;
  return {
    id: must('id', readText),
    posterior: must('posterior', readShare),
    verdict: must('verdict', readOneOf(verdicts)),
    axes: must('axes', readAxes),
    first_exchange: must('first_exchange', readTime),
    last_exchange: must('last_exchange', readTime),
    detected_at: must('detected_at', readTime),
    exchanges: must('exchanges', readCount),
    exchanges_before_detection: must('exchanges_before_detection', readCount),
    accounts: must('accounts', readList(readMember)),
    targets: must('targets', readList(readTarget)),
    templates: must('templates', readList(readTemplate)),
    evidence: must('evidence', readList(readEvidence)),
    counter_evidence: must('counter_evidence', readList(readEvidence)),
    recommended_actions: must('recommended_actions', readList(readText)),
    ...readOptional(fields),
  };
};

function readOptional(fields: Fields): Partial<CampaignReport> {
  const { may } = fields;
  const pivot = may('released_model_pivot', readPivot);
  const summary = may('summary', readText);
  const overturnedBy = may('overturned_by', readList(readText));
  const eValue = may('e_value', readCount);
  const rate = may('false_discovery_rate', readShare);
  const units = may('units', readCount);
  const knownSince = may('known_since', readTime);
  const previousIds = may('previous_ids', readList(readText));
  const changes = may('changes', readChanges);
  const timeline = may('timeline', readTimeline);
  const graph = may('graph', readGraph);
  return {
    ...(pivot === undefined ? {} : { released_model_pivot: pivot }),
    ...(eValue === undefined ? {} : { e_value: eValue }),
    ...(rate === undefined ? {} : { false_discovery_rate: rate }),
    ...(summary === undefined ? {} : { summary }),
    ...(overturnedBy === undefined ? {} : { overturned_by: overturnedBy }),
    ...(units === undefined ? {} : { units }),
    ...(knownSince === undefined ? {} : { known_since: knownSince }),
    ...(previousIds === undefined ? {} : { previous_ids: previousIds }),
    ...(changes === undefined ? {} : { changes }),
    ...(timeline === undefined ? {} : { timeline }),
    ...(graph === undefined ? {} : { graph }),
    ...readExplanation(fields),
  };
}

const readChanges: Reader<ChangesReport> = (value, place) => {
  const { must, may } = readFields(value, place);
  const accounts = may('new_accounts', readList(readText));
  const accountsCount = may('new_accounts_count', readCount);
  const models = may('new_models', readList(readText));
  const templates = may('new_templates_count', readCount);
  const verdict = may('previous_verdict', readOneOf([...verdicts, 'none' as const]));
  const previousIds = may('new_previous_ids', readList(readText));
  const returned = may('returned', readFlag);
  return {
    since: must('since', readTime),
    ...(accounts === undefined ? {} : { new_accounts: accounts }),
    ...(accountsCount === undefined ? {} : { new_accounts_count: accountsCount }),
    ...(models === undefined ? {} : { new_models: models }),
    ...(templates === undefined ? {} : { new_templates_count: templates }),
    ...(verdict === undefined ? {} : { previous_verdict: verdict }),
    ...(previousIds === undefined ? {} : { new_previous_ids: previousIds }),
    ...(returned === undefined ? {} : { returned }),
  };
};

const readAxes: Reader<Readonly<Record<Axis, number>>> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    coordination: must('coordination', readShare),
    covertness: must('covertness', readShare),
    extractiveness: must('extractiveness', readShare),
  };
};

const readMember: Reader<MemberReport> = (value, place) => {
  const { must, may } = readFields(value, place);
  const unit = may('unit', readText);
  const first = may('first_exchange', readTime);
  const last = may('last_exchange', readTime);
  return {
    account: must('account', readText),
    posterior: must('posterior', readShare),
    exchanges: must('exchanges', readCount),
    share: must('share', readShare),
    ...(unit === undefined ? {} : { unit }),
    ...(first === undefined ? {} : { first_exchange: first }),
    ...(last === undefined ? {} : { last_exchange: last }),
  };
};

const readTarget: Reader<CampaignReport['targets'][number]> = (value, place) => {
  const { must } = readFields(value, place);
  return { capability: must('capability', readText), share: must('share', readShare) };
};

const readTemplate: Reader<TemplateReport> = (value, place) => {
  const { must, may } = readFields(value, place);
  const examples = may('examples', readList(readText));
  return {
    text: must('text', readText),
    exchanges: must('exchanges', readCount),
    accounts: must('accounts', readCount),
    ...(examples === undefined ? {} : { examples }),
  };
};

const readEvidence: Reader<EvidenceReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    signal: must('signal', readText),
    axis: must('axis', readText),
    weight: must('weight', readNumber),
    text: must('text', readText),
  };
};

const readPivot: Reader<PivotReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    model: must('model', readText),
    released: must('released', readTime),
    share_before: must('share_before', readShare),
    share_after: must('share_after', readShare),
    hours: must('hours', readNumber),
  };
};

const readTimeline: Reader<TimelineReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    from: must('from', readTime),
    bucket_minutes: must('bucket_minutes', readCount),
    campaign: must('campaign', readList(readCount)),
    other: must('other', readList(readCount)),
    accounts: must('accounts', readList(readCount)),
  };
};

const readGraph: Reader<GraphReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    nodes: must('nodes', readList(readNode)),
    links: must('links', readList(readLink)),
    omitted: must('omitted', readCount),
  };
};

const readNode: Reader<GraphNode> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    id: must('id', readText),
    kind: must('kind', readOneOf(nodeKinds)),
    label: must('label', readText),
    size: must('size', readCount),
  };
};

const readLink: Reader<GraphLink> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    source: must('source', readText),
    target: must('target', readText),
    kind: must('kind', readOneOf(linkKinds)),
    weight: must('weight', readCount),
  };
};
