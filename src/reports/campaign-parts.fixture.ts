// Made members, timelines and graphs for the test reports: from a seed, so that every run sees the same bytes.
// Only tests import this file.

import type {
  CampaignReport,
  GraphLink,
  GraphNode,
  GraphReport,
  MemberReport,
  TimelineReport,
} from '../core/report.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makeMembers(count: number, seed: number): readonly MemberReport[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    account: `acct_${Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0')}`,
    posterior: Math.max(0.31, 0.996 - (index / count) ** 3 * 0.6 * random()),
    exchanges: Math.round((0.4 + random()) * 900 * Math.exp(-index / count)),
    share: index < count * 0.8 ? 0.82 + random() * 0.18 : 0.06 + random() * 0.3,
    ...(index % 9 === 3 ? { unit: 'Northwind Data Services' } : {}),
  })).sort((a, b) => b.exchanges - a.exchanges);
}

export interface TimelineShape {
  readonly from: string;
  readonly buckets: number;
  readonly peak: number;
  readonly accounts: number;
  readonly seed: number;
  /** Share of the window after which the campaign asks twice as much. */
  readonly pivotAt?: number;
}

export function makeTimeline(shape: TimelineShape): TimelineReport {
  const random = seededRandom(shape.seed);
  const campaign: number[] = [];
  const other: number[] = [];
  const accounts: number[] = [];
  for (let bucket = 0; bucket < shape.buckets; bucket += 1) {
    const day = 0.55 + 0.45 * Math.sin((bucket / 24) * 2 * Math.PI - 1.9);
    const ramp = Math.min(1, bucket / (shape.buckets * 0.15));
    const pivot = shape.pivotAt !== undefined && bucket >= shape.buckets * shape.pivotAt ? 1.9 : 1;
    const pause = random() < 0.04 ? 0.1 : 1;
    campaign.push(
      Math.round(shape.peak * (0.5 + 0.2 * day + 0.25 * random()) * ramp * pause * (pivot / 1.9)),
    );
    other.push(Math.round(shape.peak * 0.16 * day * (0.6 + 0.6 * random())));
    accounts.push(Math.round(shape.accounts * (0.45 + 0.35 * random()) * ramp * pause));
  }
  return { from: shape.from, bucket_minutes: 60, campaign, other, accounts };
}

export function makeGraph(members: readonly MemberReport[], seed: number): GraphReport {
  const random = seededRandom(seed);
  const shown = members.slice(0, 60);
  const nodes: GraphNode[] = shown.map((member) => ({
    id: `a:${member.account}`,
    kind: 'account',
    label: member.account,
    size: member.exchanges,
  }));
  const hubs: readonly GraphNode[] = [
    { id: 't1', kind: 'template', label: 'rubric grading, 4 slots', size: 9210 },
    { id: 't2', kind: 'template', label: 'worked solution, 2 slots', size: 4125 },
    { id: 's1', kind: 'schema', label: 'tools: bash, edit, search', size: 2204 },
    { id: 'c1', kind: 'contract', label: '{"score", "reason"}', size: 6800 },
    { id: 'y1', kind: 'system prompt', label: 'system prompt of 212 words', size: 5100 },
    { id: 'p1', kind: 'payment', label: 'card 9f31…', size: 1400 },
  ];
  const links: GraphLink[] = [];
  for (const [index, node] of nodes.entries()) {
    for (const [rank, hub] of hubs.entries()) {
      const chance = [0.72, 0.38, 0.16, 0.3, 0.22, 0.1][rank] ?? 0;
      if (random() < chance) {
        links.push({
          source: node.id,
          target: hub.id,
          kind: 'uses',
          weight: Math.ceil(node.size * random()),
        });
      }
    }
    const peer = nodes[Math.floor(random() * nodes.length)];
    if (peer === undefined || peer === node) continue;
    if (index % 5 === 0) links.push({ source: node.id, target: peer.id, kind: 'provenance', weight: 12 });
    else if (index % 7 === 0) links.push({ source: node.id, target: peer.id, kind: 'hand-off', weight: 3 });
    else if (index % 11 === 0) links.push({ source: node.id, target: peer.id, kind: 'tie', weight: 1 });
  }
  return { nodes: [...nodes, ...hubs], links, omitted: Math.max(0, members.length - shown.length) };
}

/** What an engine knows least about: no optional field at all. */
export function plainCampaign(index: number): CampaignReport {
  const random = seededRandom(index + 1);
  return {
    id: `w-${index.toString(16).padStart(4, '0')}`,
    posterior: 0.02 + random() * 0.3,
    verdict: 'watch',
    axes: { coordination: 0.6 + random() * 0.3, covertness: random() * 0.3, extractiveness: random() * 0.2 },
    first_exchange: '2026-03-03T12:00:00.000Z',
    last_exchange: '2026-03-10T12:00:00.000Z',
    detected_at: '',
    exchanges: Math.round(random() * 4000),
    exchanges_before_detection: 0,
    accounts: makeMembers(3 + Math.floor(random() * 40), index + 50),
    targets: [{ capability: 'coding', share: 1 }],
    templates: [],
    evidence: [
      {
        signal: 'shared-template',
        axis: 'coordination',
        weight: 2 * random(),
        text: 'They share one template, which is that of a public agent.',
      },
    ],
    counter_evidence: [
      { signal: 'public-template', axis: 'covertness', weight: -3.1, text: 'The template is public.' },
    ],
    recommended_actions: [],
  };
}
