// What there is to choose from, one line each: levels of attackers, their variants, packs of innocents. For people
// who compose a world, and for pages that say what a world contained.

import { levels } from './attackers/traits.ts';
import { variants } from './attackers/variants.ts';
import { packs } from './innocents/packs.ts';

export interface Choice {
  readonly name: string;
  readonly summary: string;
}

const levelSummaries: Readonly<Record<string, string>> = {
  L0: 'naive: fixed templates one after another, a few address ranges and cards, runs of some hours',
  L1: 'templates shuffled, slots filled anew each time, smaller ranges',
  L2: 'words paraphrased, five languages',
  L3: 'every request rewritten in full: no phrase of four words stays',
  L4: 'slow and low: at most 25 requests a day and account, half of them rewritten',
  L5: 'hydra: aged accounts that come and go, four fifths of their traffic is real customers’',
  L6: 'residential addresses and a card of its own for each account',
  L7: 'human hours, nothing repeated, no pivot to a new model',
  L8: 'aware of the detector: learns from bans and imitates an innocent pattern',
};

const packSummaries: Readonly<Record<string, string>> = {
  pipeline: 'firms’ own pipelines, day and night, one turn, a system prompt for each purpose',
  'C1-batch-labelling': 'a firm labels its data in batches over many keys',
  'C2-nightly-evaluation': 'test suites every night, three times over on the day of a release',
  'C3-class-registered': 'students of one course, registered as a class',
  'C3-class-unregistered': 'students of one course that nobody has registered',
  'C4-support-bot-tenants': 'support bots of one maker, an account for each tenant',
  'C5-company-egress': 'employees behind one address, each with an account',
  'C6-reseller': 'a reseller that declares its customers',
  'C7-public-agent': 'strangers who run the same open-source agent',
  'C8-viral-prompt': 'strangers who copy the same prompt',
  'C9-benchmark-research': 'laboratories that grade public and own answers by rubric',
  'C10-licensed-synthetic-data': 'a start-up licensed to make training data',
  'C11-hackathon': 'new accounts with one event’s credits, in one building',
  'C12-shared-address': 'carrier-grade NAT and shared computers',
  'C1-crowd-platform':
    'freelancers of a platform that deals each item to one of them, on accounts of their own',
  'C2-evaluation-harness': 'users of one open-source harness, with the same public items and templates',
  'C3-online-course': 'students of a public course, spread over the world and over weeks',
  'C8-prompt-library': 'strangers who fill the slots of a public prompt library',
  'C9-judge-pipelines': 'unrelated firms that grade their own answers with the same public judge prompt',
  'C10-licensed-by-use-only': 'a licensed maker of training data that declares nothing but its use',
  'C14-small-agency': 'three to sixteen accounts of one team that has declared nothing',
  'C14-consumer-app': 'an application that gives each of its users an account',
  'C15-undeclared-relay': 'customers of a relay that sells access over accounts it bought, and nothing else',
  'C15-dealt-batch': 'a firm that deals its documents over many accounts, undeclared',
  'C13-own-accounts': 'people and routers that go on with a conversation on a second account',
  'C13-friends': 'friends and colleagues who paste one another’s answers',
};

const variantSummaries: Readonly<Record<string, string>> = {
  'no-hand-off': 'no conversation ever moves to another account',
  'no-provenance': 'text that was served never comes back in another request',
  'no-direct-edges': 'neither hand-offs nor provenance',
  'no-infrastructure': 'no address range, card or date of sign-up in common',
  'hydra-50': 'half of the accounts’ traffic is real customers’',
  'hydra-80': 'four fifths are real customers’',
  'hydra-95': 'nineteen in twenty are real customers’',
  'rotates-by-arrival': 'the account that was sent to longest ago is next',
  'rotates-by-completion': 'the account that answered longest ago is next, so that requests herd',
  'picks-at-random': 'any account of the pool is next',
  'picks-by-weight': 'accounts are drawn by weight',
  'groups-by-priority': 'three groups of accounts, the next one when all of the first are busy',
  'pins-sessions': 'a session stays on its account for an hour',
  'pins-system-prompts': 'a system prompt stays on its account for an hour',
  'pins-openings': 'a first message stays on its account for an hour',
  'pins-nothing': 'every request may go to another account',
  'relay-race': 'one system prompt, no sessions: one account carries all until it is limited, then the next',
  'rests-as-told': 'a limited account rests as long as the refusal says',
  'rests-until-reset': 'a limited account rests until its quota is renewed',
  'never-rests': 'a limited account is tried again at once',
  'fails-over-inside': 'a refused request is tried on three more accounts without a pause',
  'identity-as-sent': 'the clients’ own identities come through',
  'identity-per-account': 'one client identity for each account',
  'identity-injected': 'the relay’s own identity, system prompt and tool names',
  sampled: 'up to eight answers are drawn to each item, over several accounts',
  harness: 'mostly loops of a coding agent, with the instruction as the system prompt',
  verbatim: 'the records of a prompt set are sent as they are',
  'plain-words': 'no frame says what is wanted: rules of the trade, as in anybody’s application',
  trajectories: 'seven in ten tasks are agent loops with tools',
  grading: 'nearly half of the tasks grade answers harvested before',
  'paraphrase-10': 'one word in ten of a template is replaced',
  'paraphrase-30': 'three words in ten of a template are replaced',
  'paraphrase-60': 'six words in ten of a template are replaced',
  humanised: 'each account keeps a person’s hours',
  dense: 'as many requests an account and day as disclosed campaigns had',
};

export function levelChoices(): readonly Choice[] {
  return levels.map((name) => ({ name, summary: levelSummaries[name] ?? '' }));
}

export function variantChoices(): readonly Choice[] {
  return Object.keys(variants).map((name) => ({
    name,
    summary: variantSummaries[name] ?? (name.startsWith('as-') ? guiseSummary(name) : ''),
  }));
}

/** `as-…` */
function guiseSummary(name: string): string {
  return `looks like ${name.slice(3).replaceAll('-', ' ')}`;
}

export function packChoices(): readonly Choice[] {
  return packs.map(({ name }) => ({ name, summary: packSummaries[name] ?? '' }));
}
