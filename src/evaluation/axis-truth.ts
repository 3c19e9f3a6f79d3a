// What is true of a group of accounts on each axis, by who they are. A world's truth tells campaigns from kinds of
// innocents, and nothing else; a detector that claims three separate probabilities has to be checked on each.
// Coordination: run by one hand or on one instruction. Covertness: no declared or public reason for what they
// share; undefined where they depend on nothing in common, for then there is no reason to ask for. Extractiveness:
// the answers are collected as training data. Anybody may disagree with a line; that is why each has its reason.

import type { Axis } from '../core/evidence.ts';

export interface AxisTruth {
  readonly coordination: boolean;
  readonly covertness: boolean | undefined;
  readonly extractiveness: boolean;
  readonly reason: string;
}

const campaignTruth: AxisTruth = {
  coordination: true,
  covertness: true,
  extractiveness: true,
  reason: 'one operator behind many accounts, who tells nobody and keeps the answers',
};

const strangers: AxisTruth = {
  coordination: false,
  covertness: undefined,
  extractiveness: false,
  reason: 'nobody in particular: strangers, each with business of his own',
};

type Letter = 'y' | 'n' | '?';

/** Three letters: coordination, covertness, extractiveness. */
function truth(letters: `${Letter}${Letter}${Letter}`, reason: string): AxisTruth {
  const [coordination, covertness, extractiveness] = letters;
  return {
    coordination: coordination === 'y',
    covertness: covertness === '?' ? undefined : covertness === 'y',
    extractiveness: extractiveness === 'y',
    reason,
  };
}

/** By the name of the pack. Groups of units are meant: declared affiliates are one unit already. */
const packTruths: Readonly<Record<string, AxisTruth>> = {
  pipeline: truth('n?n', 'firms that work on texts of their own, each for itself'),
  'C1-batch-labelling': truth('yny', 'one firm, mostly declared, that collects labels for its data'),
  'C1-crowd-platform': truth('yyn', 'one undeclared queue; the answers are a day’s work, used and corrected'),
  'C2-nightly-evaluation': truth('n?n', 'teams that test their own products, each with its own suite'),
  'C2-evaluation-harness': truth('nnn', 'strangers with one public harness, who count marks'),
  'C3-class-registered': truth('ynn', 'one assignment, and the class is registered'),
  'C3-class-unregistered': truth('yyn', 'one assignment, which nobody has registered'),
  'C3-online-course': truth('ynn', 'one assignment, and the course is public'),
  'C4-support-bot-tenants': truth('yyn', 'one maker; declared vendors are one unit and do not come this far'),
  'C5-company-egress': truth('n?n', 'colleagues, each with work of his own'),
  'C6-reseller': truth('nnn', 'unrelated customers of a reseller that has declared them'),
  'C7-public-agent': truth('nnn', 'strangers who run the same public program'),
  'C8-viral-prompt': truth('nnn', 'strangers who copied a public prompt'),
  'C8-prompt-library': truth('nnn', 'strangers who filled a public template'),
  'C9-benchmark-research': truth('nnn', 'laboratories that grade the same public items'),
  'C9-judge-pipelines': truth('nnn', 'firms that use the same public judge prompt on answers of their own'),
  'C10-licensed-synthetic-data': truth('yny', 'one maker of training data, with a licence'),
  'C10-licensed-by-use-only': truth('yny', 'one maker of training data, who declares the use'),
  'C11-hackathon': truth('yyn', 'one event’s task; registered events are one unit and do not come this far'),
  'C12-shared-address': truth('n?n', 'strangers behind one address'),
  'C13-own-accounts': truth('yyn', 'one person or router on several accounts'),
  'C13-friends': truth('yyn', 'people who pass answers on to one another'),
  'C14-small-agency': truth('yyn', 'one team that has declared nothing'),
  'C15-undeclared-relay': truth(
    'yyn',
    'one seller of access over bought accounts; the answers are its customers’',
  ),
  'C15-dealt-batch': truth('yyn', 'one firm on many accounts, which has its own documents worked on'),
  'C14-consumer-app': truth('yyn', 'one program with an account for each of its users, mostly undeclared'),
};

export interface GroupTruth {
  /** `campaign`, the name of a pack, or `mixed` where no kind has half of the members. */
  readonly label: string;
  readonly isCampaign: boolean;
  readonly axes: Readonly<Record<Axis, boolean | undefined>>;
}

/** A group is what at least this part of its members is. */
const majority = 0.5;

/** `labels`: of each member; campaigns by the ids in `campaigns`. */
export function truthOfGroup(labels: readonly string[], campaigns: ReadonlySet<string>): GroupTruth {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  const isClear = most !== undefined && most[1] >= majority * labels.length;
  const name = isClear ? most[0] : 'mixed';
  const isCampaign = campaigns.has(name);
  const axes = isCampaign ? campaignTruth : truthOfPack(name);
  return { label: isCampaign ? 'campaign' : name, isCampaign, axes };
}

/** A campaign with as many others in tow is neither: to call it innocent would teach that its signs mean nothing. */
const campaignShareMin = 0.25;

/** Whether a campaign has a sizeable part of the group, but not most of it. */
export function isHalfCampaign(labels: readonly string[], campaigns: ReadonlySet<string>): boolean {
  const share = labels.filter((label) => campaigns.has(label)).length / Math.max(1, labels.length);
  return share >= campaignShareMin && !truthOfGroup(labels, campaigns).isCampaign;
}

/** Labels that are not in the table (`organic`, `mixed`) are strangers. */
export function truthOfPack(label: string): AxisTruth {
  return packTruths[label] ?? strangers;
}
