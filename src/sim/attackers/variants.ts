// Named departures from the levels. Some take a whole family of evidence away, because in trials one oracle
// easily carried everything: a detector must be measured where conversations are never handed over, where served
// text never comes back, where neither happens, and where accounts share nothing at all. Others set the relay
// to one of the habits measured on relay software, mix in more customers, or pick what is sent. A variant is
// written `L5+no-hand-off`; several may follow one another, and the later ones win.

import { guises } from './guises.ts';
import { type CampaignTraits, type Level, levels } from './traits.ts';

type Departure = Partial<CampaignTraits>;

/** In which a family of evidence does not exist. */
const withoutEvidence: Readonly<Record<string, Departure>> = {
  'no-hand-off': { noHandOff: true },
  'no-provenance': { noProvenance: true },
  'no-direct-edges': { noHandOff: true, noProvenance: true },
  'no-infrastructure': { accountsPerRange: 1, accountsPerCard: 1, aged: true },
};

/** Customers' part of what the accounts carry: one half, four fifths, nineteen of twenty. */
const mixes: Readonly<Record<string, Departure>> = {
  'hydra-50': { harvestShare: 0.5 },
  'hydra-80': { harvestShare: 0.2 },
  'hydra-95': { harvestShare: 0.05 },
};

/** How relay software works, one habit each. */
const relays: Readonly<Record<string, Departure>> = {
  'rotates-by-arrival': { scheduler: 'arrival', groups: 1 },
  'rotates-by-completion': { scheduler: 'completion', groups: 1 },
  'picks-at-random': { scheduler: 'random', groups: 1 },
  'picks-by-weight': { scheduler: 'weighted', groups: 1 },
  'groups-by-priority': { scheduler: 'arrival', groups: 3, maxConcurrent: 3 },
  'pins-sessions': { sticky: 'session', declaresSession: true },
  'pins-system-prompts': { sticky: 'system' },
  'pins-openings': { sticky: 'opening' },
  'pins-nothing': { sticky: 'none' },
  // One system prompt and no session id: everything sits on one account until it is refused, and moves as a whole.
  'relay-race': {
    sticky: 'system',
    declaresSession: false,
    fixedAsSystem: true,
    shuffled: false,
    templateShare: 1,
    paraphrase: 0,
    lockOut: 'hour',
  },
  'rests-as-told': { lockOut: 'retry-after' },
  'rests-until-reset': { lockOut: 'quota' },
  'never-rests': { lockOut: 'none' },
  // Other accounts are tried inside the relay, three at most, without a pause.
  'fails-over-inside': { switchesMax: 3, scheduler: 'completion', unifiedClient: true },
  'identity-as-sent': { unifiedClient: false, session: 'pass' },
  'identity-per-account': { unifiedClient: true, session: 'rehash' },
  'identity-injected': { unifiedClient: true, session: 'random', wrapper: true, renamesTools: true },
};

/** What is sent, and when. */
const works: Readonly<Record<string, Departure>> = {
  verbatim: { verbatim: true, guise: 'none' },
  'plain-words': { plainWords: true },
  trajectories: { trajectoryShare: 0.7, gradingShare: 0.05 },
  grading: { gradingShare: 0.45, trajectoryShare: 0 },
  // Several answers to each item, of which the best are kept.
  sampled: { samplesMax: 8 },
  // The harness of the agent runs is what all of them share, and it travels as the system prompt.
  harness: { trajectoryShare: 0.6, gradingShare: 0.15, fixedAsSystem: true },
  'paraphrase-10': { paraphrase: 0.1, templateShare: 1 },
  'paraphrase-30': { paraphrase: 0.3, templateShare: 1 },
  'paraphrase-60': { paraphrase: 0.6, templateShare: 1 },
  humanised: { humanTiming: true, scheduler: 'weighted' },
  // The densities of disclosed campaigns, about 26 a day on each account, need more room than the careful 25.
  dense: { perAccountDailyMax: 200, seatDaysMedian: Infinity },
  ...Object.fromEntries(guises.map((guise) => [`as-${guise}`, { guise }])),
};

/** Name to what it changes. */
export const variants: Readonly<Record<string, Departure>> = {
  ...withoutEvidence,
  ...mixes,
  ...relays,
  ...works,
};

export interface NamedCampaign {
  readonly level: Level;
  /** Names of the variants in order, joined by `+`; empty for the level as it is. */
  readonly variant: string;
  readonly traits: Departure;
}

/** Reads `L5`, `L5+hydra-95`, `L5+hydra-95+no-hand-off`; undefined for anything else. */
export function campaignNamed(name: string): NamedCampaign | undefined {
  const [first, ...rest] = name.split('+');
  const level = levels.find((known) => known === first);
  if (level === undefined) return undefined;
  const traits: Departure = {};
  for (const variant of rest) {
    const departure = Object.hasOwn(variants, variant) ? variants[variant] : undefined;
    if (departure === undefined) return undefined;
    Object.assign(traits, departure);
  }
  return { level, variant: rest.join('+'), traits };
}

/** As `campaignNamed` reads it. */
export function nameOfCampaign({ level, variant }: Pick<NamedCampaign, 'level' | 'variant'>): string {
  return variant === '' ? level : `${level}+${variant}`;
}
