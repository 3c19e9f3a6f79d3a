// Three campaigns as an audit would report them, one of each kind of verdict and kind of target. Only tests
// import this file.

import type { CampaignReport } from '../core/report.ts';
import { makeGraph, makeMembers, makeTimeline } from './campaign-parts.fixture.ts';

const graderTemplate = `You are a strict grader. Below is a problem, a reference solution and a candidate solution.

Problem: ⟨…⟩
Reference: ⟨…⟩
Candidate: ⟨…⟩

Think step by step about every line of the candidate before you judge it. Then answer with JSON only:
{"score": 0-10, "reason": "...", "first_error": "..."}
Rubric version ⟨…⟩.`;

const relayCampaignMembers = makeMembers(74, 7);

/** Explanations as an engine gives them. */
const explained = {
  rarity: [
    {
      kind: 'phrases',
      traces: 38,
      exchanges: 9210,
      accounts: 61,
      units: 58,
      units_elsewhere: 0,
      units_expected: 0.3,
      text: '38 phrases are shared by 61 accounts of 58 unrelated customers and nobody else; going by the rest of this log, one would expect 0.3 to share even two of them.',
    },
  ],
  links: [
    {
      kind: 'provenance',
      source: { id: 'ex_4k1', account: 'acct_0a1b', time: '2026-03-03T10:00:01.000Z' },
      target: { id: 'ex_9z7', account: 'acct_77fe', time: '2026-03-03T10:01:43.000Z' },
      gap_seconds: 101.7,
      carried: 0.92,
      after_limit: false,
    },
    {
      kind: 'hand-off',
      source: { id: 'ex_4k8', account: 'acct_0a1b', time: '2026-03-05T11:00:01.000Z' },
      target: { id: 'ex_9zz', account: 'acct_1c2d', time: '2026-03-05T11:00:02.000Z' },
      gap_seconds: 0.8,
      carried: 1,
      after_limit: true,
    },
  ],
  timing: {
    order: 'completion',
    requests: 1200,
    rank: [0.79, 0.03, 0, 0, 0, 0.01, 0.01, 0.03, 0.05, 0.08],
    rank_low: [0.53, 0.15, 0.04, 0.02, 0.01, 0.01, 0.01, 0.02, 0.04, 0.08],
    rank_high: [0.58, 0.19, 0.07, 0.04, 0.02, 0.02, 0.02, 0.03, 0.06, 0.09],
    text: 'In 79 % of 1,200 requests the account that goes next is of the tenth answered longest ago; with independent customers of the same habits it would be 53 % to 58 %.',
  },
  without: [
    { signal: 'undeclared', verdict: 'review', posterior: 0.71 },
    { signal: 'output-provenance', verdict: 'act', posterior: 0.98 },
  ],
  nearest_innocent: {
    pattern: 'benchmark laboratories',
    distance: 1.42,
    features: [
      { feature: 'requests whose item other customers send as well', here: 0, there: 0.447 },
      { feature: 'accounts younger than 90 days', here: 1, there: 0.436 },
    ],
    text: 'Most like benchmark laboratories. Against its being such a group: it shows 0 % of requests whose item other customers send as well, where they show 45 %; and 100 % of accounts younger than 90 days, where they show 44 %.',
  },
  statement: [
    'Between 2026-03-02 and 2026-03-14 (UTC) requests were made with your account.',
    'What follows: [measure taken].',
  ],
} as const satisfies Partial<CampaignReport>;

/** Wide, coordinated, covert and extractive: a rotating pool behind a relay. */
export const relayCampaign: CampaignReport = {
  id: 'c-7f3a91',
  ...explained,
  posterior: 0.9987,
  verdict: 'act',
  axes: { coordination: 0.99, covertness: 0.93, extractiveness: 0.97 },
  first_exchange: '2026-03-02T04:10:12.000Z',
  last_exchange: '2026-03-14T22:48:31.000Z',
  detected_at: '2026-03-04T11:20:00.000Z',
  exchanges: 18_412,
  exchanges_before_detection: 1733,
  accounts: relayCampaignMembers,
  targets: [
    { capability: 'grading and judging', share: 0.52 },
    { capability: 'mathematics', share: 0.27 },
    { capability: 'coding', share: 0.14 },
    { capability: 'reasoning', share: 0.05 },
    { capability: 'other', share: 0.02 },
  ],
  templates: [
    {
      text: graderTemplate,
      exchanges: 9210,
      accounts: 61,
      examples: [
        'A train leaves at 09:14 and … · Let t be the time … · We set t = 3 … · v2.1',
        'Prove that the sum of two odd … · Write a = 2k + 1 … · Assume a is even … · v2.1',
        'Compute the integral of x e^x … · By parts … · The answer is e^x (x − 1) … · v2.2',
      ],
    },
    {
      text: 'Solve the following task. Show your complete reasoning inside <think> tags, then the final answer.\n\nTask ⟨…⟩: ⟨…⟩',
      exchanges: 4125,
      accounts: 44,
      examples: ['0041882 · Given the function f(x) = …', '0041883 · A box contains 12 red …'],
    },
    {
      text: 'You will act in a terminal. Goal: ⟨…⟩ Available commands: ⟨…⟩',
      exchanges: 2204,
      accounts: 19,
    },
  ],
  evidence: [
    {
      signal: 'output-provenance',
      axis: 'coordination',
      weight: 5.8,
      text: 'Answers served to 31 of the accounts came back inside requests of 58 others 412 times; chance explains 0.3.',
    },
    {
      signal: 'shared-template',
      axis: 'coordination',
      weight: 4.6,
      text: '61 accounts share 38 rare anchors of one grading template that no other of 2,236 accounts uses.',
    },
    {
      signal: 'slot-partition',
      axis: 'extractiveness',
      weight: 4.1,
      text: '9,210 slot fillings were asked 9,204 times once: 6 repeats where independent askers would show about 940.',
    },
    {
      signal: 'undeclared',
      axis: 'covertness',
      weight: 3.2,
      text: '66 of 74 accounts declare no organisation, application or class that would explain the template; it is not public.',
    },
    {
      signal: 'reasoning-elicitation',
      axis: 'extractiveness',
      weight: 2.9,
      text: '93 % of the requests ask for complete reasoning, against 11 % of the traffic of the same plan.',
    },
    {
      signal: 'hand-off',
      axis: 'coordination',
      weight: 2.4,
      text: '27 conversations went on at another account within 9 seconds (median) of a 429 answer.',
    },
    {
      signal: 'release-pivot',
      axis: 'extractiveness',
      weight: 1.9,
      text: 'The share of the new model rose from 0 to 96 % in 7 hours after its release; other accounts needed 6 days.',
    },
    {
      signal: 'rotation',
      axis: 'coordination',
      weight: 1.2,
      text: 'Consecutive requests are spread over accounts more evenly than independent customers spread theirs.',
    },
    {
      signal: 'no-follow-up',
      axis: 'extractiveness',
      weight: 0.7,
      text: '99.6 % of the conversations end after one answer.',
    },
  ],
  counter_evidence: [
    {
      signal: 'own-traffic',
      axis: 'covertness',
      weight: -1.6,
      text: '15 of the accounts send mostly other traffic, as customers of a shared relay would.',
    },
    {
      signal: 'address-spread',
      axis: 'coordination',
      weight: -0.4,
      text: 'Client addresses lie in 19 networks and do not cluster.',
    },
  ],
  released_model_pivot: {
    model: 'atlas-large-2026-03',
    released: '2026-03-09T17:00:00.000Z',
    share_before: 0,
    share_after: 0.96,
    hours: 7,
  },
  recommended_actions: [
    'Suspend new keys of the 59 accounts with posterior above 95 % and keep their logs.',
    'Answer the remaining 15 accounts at the reduced profile until a person has looked at them: most of their traffic is their own.',
    'Write the statement of reasons from the evidence above and send it with the way to appeal.',
    'Share the anchors of the first template as an indicator.',
  ],
  summary:
    'A rotating pool of 74 accounts asks for graded reasoning from one shared work queue and follows the newest model within hours.',
  overturned_by: [
    'A contract that licenses this use to one of the organisations behind the accounts.',
    'A public origin of the grading template before 2 March.',
  ],
  units: 66,
  timeline: makeTimeline({
    from: '2026-03-02T04:00:00.000Z',
    buckets: 307,
    peak: 118,
    accounts: 74,
    seed: 3,
    pivotAt: 0.58,
  }),
  graph: makeGraph(relayCampaignMembers, 11),
};

const agentCampaignMembers = makeMembers(12, 19);

export const agentCampaign: CampaignReport = {
  id: 'c-20c44e',
  posterior: 0.961,
  verdict: 'act',
  axes: { coordination: 0.91, covertness: 0.88, extractiveness: 0.84 },
  first_exchange: '2026-03-06T09:31:00.000Z',
  last_exchange: '2026-03-13T02:12:00.000Z',
  detected_at: '2026-03-08T16:40:00.000Z',
  exchanges: 3120,
  exchanges_before_detection: 1104,
  accounts: agentCampaignMembers,
  targets: [
    { capability: 'agentic tool use', share: 0.81 },
    { capability: 'coding', share: 0.19 },
  ],
  templates: [
    {
      text: 'Continue the task ⟨…⟩ in repository ⟨…⟩. Explain each tool call before you make it.',
      exchanges: 2980,
      accounts: 12,
      examples: ['swe-4412 · flask-app', 'swe-4413 · parser'],
    },
  ],
  evidence: [
    {
      signal: 'shared-schema',
      axis: 'coordination',
      weight: 3.4,
      text: 'All 12 accounts send one tool schema of 14 tools that nobody else sends.',
    },
    {
      signal: 'machine-identity',
      axis: 'covertness',
      weight: 2.1,
      text: '9 operating systems and 11 folders appear behind one client identity.',
    },
    {
      signal: 'tool-trajectory',
      axis: 'extractiveness',
      weight: 2.6,
      text: '88 % of the requests ask to explain each tool call before it is made.',
    },
  ],
  counter_evidence: [
    {
      signal: 'follow-up',
      axis: 'extractiveness',
      weight: -0.9,
      text: '22 % of the conversations are continued after an hour, as people do.',
    },
  ],
  recommended_actions: [
    'Require verification of the paying organisation.',
    'Answer at the reduced profile meanwhile.',
  ],
  summary: '12 accounts record explained tool trajectories with one private tool schema.',
  overturned_by: ['A declared application that explains the schema.'],
  units: 11,
  timeline: makeTimeline({
    from: '2026-03-06T09:00:00.000Z',
    buckets: 161,
    peak: 40,
    accounts: 12,
    seed: 23,
  }),
  graph: makeGraph(agentCampaignMembers, 29),
};

const labellingCampaignMembers = makeMembers(23, 31);

export const labellingCampaign: CampaignReport = {
  ...agentCampaign,
  id: 'c-b81d07',
  posterior: 0.618,
  verdict: 'review',
  axes: { coordination: 0.86, covertness: 0.34, extractiveness: 0.79 },
  detected_at: '2026-03-11T08:00:00.000Z',
  exchanges: 5207,
  exchanges_before_detection: 3111,
  accounts: labellingCampaignMembers,
  targets: [
    { capability: 'extraction and classification', share: 0.94 },
    { capability: 'translation', share: 0.06 },
  ],
  templates: [
    {
      text: '次の文章を分類してください。カテゴリ: ⟨…⟩\n文章: ⟨…⟩',
      exchanges: 5100,
      accounts: 23,
      examples: ['肯定, 否定, 中立 · 配送が早くて助かりました…'],
    },
  ],
  evidence: [
    {
      signal: 'shared-template',
      axis: 'coordination',
      weight: 3.9,
      text: '23 accounts share one classification template.',
    },
    {
      signal: 'slot-partition',
      axis: 'extractiveness',
      weight: 2.2,
      text: '41 repeats among 5,100 fillings where chance would show 310.',
    },
  ],
  counter_evidence: [
    {
      signal: 'declared-use',
      axis: 'covertness',
      weight: -2.3,
      text: '8 of the accounts declared batch labelling as their use.',
    },
    {
      signal: 'short-answers',
      axis: 'extractiveness',
      weight: -0.8,
      text: 'Answers are one word long: little is learnt from them.',
    },
  ],
  recommended_actions: [
    'Ask the 8 declared accounts which organisation the work is for.',
    'Do nothing automatic.',
  ],
  summary: '23 accounts label one corpus with a shared template; some declared batch labelling.',
  units: 16,
  timeline: makeTimeline({
    from: '2026-03-06T09:00:00.000Z',
    buckets: 161,
    peak: 61,
    accounts: 23,
    seed: 37,
  }),
  graph: makeGraph(labellingCampaignMembers, 41),
};
