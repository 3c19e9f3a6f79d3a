// Reads the optional explanations of one campaign of a report file; see json.ts for why it is done by hand.

import type {
  CampaignReport,
  InnocentFeatureReport,
  LinkEndReport,
  GrowthReport,
  LinkReport,
  NearestInnocentReport,
  RarityReport,
  TimingReport,
  WithoutReport,
} from '../core/report.ts';
import type { Fields, Reader } from './value-readers.ts';
import {
  readCount,
  readFields,
  readFlag,
  readList,
  readOneOf,
  readShare,
  readText,
  readTime,
} from './value-readers.ts';

const rarityKinds: readonly RarityReport['kind'][] = [
  'phrases',
  'system prompt',
  'tools',
  'contract',
  'closing instruction',
];
const linkKinds: readonly LinkReport['kind'][] = ['provenance', 'hand-off'];
const orders: readonly TimingReport['order'][] = ['arrival', 'completion'];
const outcomes: readonly WithoutReport['verdict'][] = ['act', 'review', 'watch', 'none'];

export function readExplanation({ may }: Fields): Partial<CampaignReport> {
  const rarity = may('rarity', readList(readRarity));
  const growth = may('growth', readGrowth);
  const links = may('links', readList(readLink));
  const timing = may('timing', readTiming);
  const without = may('without', readList(readWithout));
  const nearest = may('nearest_innocent', readNearest);
  const statement = may('statement', readList(readText));
  return {
    ...(rarity === undefined ? {} : { rarity }),
    ...(growth === undefined ? {} : { growth }),
    ...(links === undefined ? {} : { links }),
    ...(timing === undefined ? {} : { timing }),
    ...(without === undefined ? {} : { without }),
    ...(nearest === undefined ? {} : { nearest_innocent: nearest }),
    ...(statement === undefined ? {} : { statement }),
  };
}

const readRarity: Reader<RarityReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    kind: must('kind', readOneOf(rarityKinds)),
    traces: must('traces', readCount),
    exchanges: must('exchanges', readCount),
    accounts: must('accounts', readCount),
    units: must('units', readCount),
    units_elsewhere: must('units_elsewhere', readCount),
    units_expected: must('units_expected', readCount),
    text: must('text', readText),
  };
};

const readGrowth: Reader<GrowthReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    from: must('from', readTime),
    units: must('units', readCount),
    units_before: must('units_before', readCount),
    units_expected: must('units_expected', readCount),
    chance: must('chance', readShare),
    e_value: must('e_value', readCount),
    text: must('text', readText),
  };
};

const readLink: Reader<LinkReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    kind: must('kind', readOneOf(linkKinds)),
    source: must('source', readEnd),
    target: must('target', readEnd),
    gap_seconds: must('gap_seconds', readCount),
    carried: must('carried', readShare),
    after_limit: must('after_limit', readFlag),
  };
};

const readEnd: Reader<LinkEndReport> = (value, place) => {
  const { must } = readFields(value, place);
  return { id: must('id', readText), account: must('account', readText), time: must('time', readTime) };
};

const readTiming: Reader<TimingReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    order: must('order', readOneOf(orders)),
    requests: must('requests', readCount),
    rank: must('rank', readList(readShare)),
    rank_low: must('rank_low', readList(readShare)),
    rank_high: must('rank_high', readList(readShare)),
    text: must('text', readText),
  };
};

const readWithout: Reader<WithoutReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    signal: must('signal', readText),
    verdict: must('verdict', readOneOf(outcomes)),
    posterior: must('posterior', readShare),
  };
};

const readNearest: Reader<NearestInnocentReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    pattern: must('pattern', readText),
    distance: must('distance', readCount),
    features: must('features', readList(readFeature)),
    text: must('text', readText),
  };
};

const readFeature: Reader<InnocentFeatureReport> = (value, place) => {
  const { must } = readFields(value, place);
  return {
    feature: must('feature', readText),
    here: must('here', readShare),
    there: must('there', readShare),
  };
};
