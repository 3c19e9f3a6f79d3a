// Single accounts worth a look: one customer who drains alone leaves no links, so groups never see him. What
// remains is whether his own traffic is use or a data-set dump: nobody comes back to an answer, answers are long,
// requests do not repeat, day and night, at volume, and they ask for what a trainer wants. A declared use that
// consists of just this lowers the score, more so when somebody has checked who declared it. Such a score starts
// a conversation with the customer; it never acts.
//
// The score is a logistic regression with slopes that may not be negative. Refused: a share of fixed templates
// (products have more of it than dumps that vary their prompts) and the growth of the vocabulary (it is the
// volume again); measured on simulated drainers, both say nothing that the others do not.

import type { Background } from '../signals/view.ts';
import { count, figure, percent } from '../signals/words.ts';
import { logistic } from '../stats/numbers.ts';
import type { Store } from '../store/store.ts';
import { featuresOf, readAccountUse, useFeatures, type AccountUse, type UseFeature } from './account-use.ts';
import { explainingUse } from './peel.ts';

export interface ScoredAccount {
  readonly account: string;
  /**
   * 0..1: probability of a dump, if of the accounts with this much traffic and some elicitation or contract one in
   * three were. Rarer where drainers are rarer; the order is what counts.
   */
  readonly score: number;
  readonly reasons: readonly string[];
}

const accountsMax = 20;
const scoreMin = 0.5;

/**
 * Fitted on three worlds of the calibration split: 35 drainers of all levels (400 to 13,000 exchanges) against 72
 * innocents that had declared nothing; licensed and labelling firms were left out, since only their declaration
 * tells them apart. `ordinary` is the innocents' mean.
 */
const slopes = {
  volume: { slope: 1.31, ordinary: -0.06 },
  fresh: { slope: 0.34, ordinary: 0.8 },
  contracted: { slope: 0.38, ordinary: 0.13 },
  unfollowed: { slope: 0.99, ordinary: 0.59 },
  elicited: { slope: 1.19, ordinary: 0.26 },
  longer: { slope: 1.47, ordinary: -0.08 },
  sleepless: { slope: 0.63, ordinary: 0.68 },
  busy: { slope: 0.99, ordinary: 0.25 },
} as const satisfies Partial<Record<UseFeature, { readonly slope: number; readonly ordinary: number }>>;
const constant = -3.43;

/** A use that consists of drawing many answers explains most of it; checked, nearly all. */
const declaredNats = -2.5;
const verifiedNats = -1;
/** Contributions below this are not worth a sentence. */
const reasonNatsMin = 0.2;

/** `taken`: account hashes that campaigns account for. Strongest first, at most 20. */
export async function scoreAccounts(
  store: Store,
  background: Background,
  taken: ReadonlySet<string>,
): Promise<readonly ScoredAccount[]> {
  return scoreUses(await readAccountUse(store), background, taken);
}

/** The same of accounts that were read before. */
export function scoreUses(
  uses: readonly AccountUse[],
  background: Background,
  taken: ReadonlySet<string>,
): readonly ScoredAccount[] {
  return uses
    .filter((use) => !taken.has(use.account))
    .map((use) => ({ account: use.name, ...scoreOf(use, background) }))
    .filter((one) => one.score >= scoreMin)
    .sort((one, other) => other.score - one.score || (one.account < other.account ? -1 : 1))
    .slice(0, accountsMax);
}

/** Score and reasons, strongest first, what speaks against it last. */
export function scoreOf(use: AccountUse, background: Background): Omit<ScoredAccount, 'account'> {
  const features = featuresOf(use, background);
  let nats = constant;
  const said: { readonly nats: number; readonly text: string }[] = [];
  for (const feature of useFeatures) {
    const { slope, ordinary } = slopes[feature];
    nats += slope * features[feature];
    const beyond = slope * (features[feature] - ordinary);
    if (Math.abs(beyond) < reasonNatsMin) continue;
    const text = sentences[feature](use);
    said.push({
      nats: beyond,
      text: beyond < 0 ? `against: ${text}${usual.has(feature) ? ', as is usual here' : ''}` : text,
    });
  }
  const declared = declaredOf(use);
  if (declared !== undefined) said.push(declared);
  return {
    score: logistic(nats + (declared?.nats ?? 0)),
    reasons: said.sort((one, other) => other.nats - one.nats).map((one) => one.text),
  };
}

/** Told against what half of the log's customers do; when they speak against a dump, that is why. */
const usual: ReadonlySet<UseFeature> = new Set(['contracted', 'unfollowed', 'elicited']);

const sentences: Readonly<Record<UseFeature, (use: AccountUse) => string>> = {
  volume: ({ exchanges, fresh }) => {
    const sent = `it sent ${count(Math.round(exchanges * fresh), 'different request')}`;
    return fresh > 0.95 ? `${sent}, and hardly ever asks the same thing twice` : sent;
  },
  fresh: ({ fresh }) => `${percent(1 - fresh)} of its requests were sent before`,
  contracted: ({ contracted }) => `${percent(contracted)} of its requests dictate an output format`,
  unfollowed: ({ unfollowed }) => `${percent(unfollowed)} of its conversations were never followed up`,
  elicited: ({ elicited, exchanges }) =>
    `${percent(elicited)} of ${exchanges} requests elicit reasoning, grading or training data`,
  longer: ({ longer }) =>
    `its answers are ${figure(2 ** Math.abs(longer))} times as ${longer < 0 ? 'short' : 'long'} as usual here`,
  sleepless: ({ sleepless }) =>
    sleepless > 0.9 ? 'it keeps no hours: day and night look the same' : 'it keeps to some hours of the day',
  busy: ({ busy }) => `it was active in ${percent(busy)} of all hours`,
};

function declaredOf(use: AccountUse): { readonly nats: number; readonly text: string } | undefined {
  if (!explainingUse.test(use.declaredUse)) return undefined;
  const checked = use.isVerifiedBusiness ? ', by a customer whose identity was checked,' : '';
  return {
    nats: declaredNats + (use.isVerifiedBusiness ? verifiedNats : 0),
    text: `against: its declared use (${use.declaredUse.slice(0, 40)})${checked} explains much of this`,
  };
}
