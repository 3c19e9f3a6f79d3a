// Everything that rules may look at, gathered for one request: what it asks, where its account, its text and its address
// stand after the last cycle, and how much the account, its unit and the campaign have used. Memory only. From here on the
// request counts as under way, until it is recorded.

import type { AccountAssessed, Assessment, FamilyAssessed, RequestAssessed } from '../core/assessment.ts';
import { capabilities, elicitationBit, languages } from '../core/fingerprint.ts';
import type { AccountFacts, AccountStanding, FamilyStanding } from '../core/standing.ts';
import type { UsageScopes } from '../policies/usage.ts';
import { inSlices, sliceLength } from './in-slices.ts';
import type { Asked, Subject } from './subject.ts';
import type { DataPlane } from './plane.ts';

const dayMs = 86_400_000;
const elicitations = Object.entries(elicitationBit);
const noElicitation: readonly string[] = [];

/** Of a long batch the promise is to be awaited; there is none otherwise. */
export function assess(subject: Subject, plane: DataPlane): Promise<void> | undefined {
  const { asked } = subject;
  if (asked.length > sliceLength) return assessLong(subject, plane);
  let family: FamilyStanding | undefined;
  for (const one of asked) family = stronger(family, one, plane);
  const scopes = scopesOf(subject, family, plane);
  let used = plane.usage.arrive(scopes, asked[0]?.fingerprint, subject.timeMs);
  for (let part = 1; part < asked.length; part += 1)
    used = plane.usage.arrive(scopes, asked[part]?.fingerprint, subject.timeMs);
  conclude(subject, { scopes, family, used }, plane);
  return undefined;
}

/** The same, with others' turns in between. */
async function assessLong(subject: Subject, plane: DataPlane): Promise<void> {
  const { asked } = subject;
  let family: FamilyStanding | undefined;
  await inSlices(asked.length, (part) => {
    family = stronger(family, asked[part], plane);
  });
  const scopes = scopesOf(subject, family, plane);
  let used = plane.usage.arrive(scopes, asked[0]?.fingerprint, subject.timeMs);
  await inSlices(asked.length - 1, (part) => {
    used = plane.usage.arrive(scopes, asked[part + 1]?.fingerprint, subject.timeMs);
  });
  conclude(subject, { scopes, family, used }, plane);
}

/** Whose request it is. From here on it counts as under way. */
function scopesOf(subject: Subject, family: FamilyStanding | undefined, plane: DataPlane): UsageScopes {
  const account = subject.identity?.account ?? '';
  const unit = plane.standings.facts(account)?.unit ?? account;
  const scopes = { account, unit, family: family?.campaign ?? '' };
  subject.scopes = scopes;
  countMadeUp(subject, scopes, plane);
  return scopes;
}

interface Found {
  readonly scopes: UsageScopes;
  readonly family: FamilyStanding | undefined;
  /** With what is read of it. */
  readonly used: Assessment['usage'];
}

function conclude(subject: Subject, { scopes, family, used }: Found, { standings, usage }: DataPlane): void {
  const { account } = scopes;
  const facts = standings.facts(account);
  const unread = subject.live?.partsUnread ?? 0;
  subject.assessment = {
    request: requestOf(subject),
    key: { environment: subject.identity?.environment ?? '', id: subject.identity?.keyId ?? '' },
    account: accountOf({ id: account, timeMs: subject.timeMs }, facts, standings.account(account)),
    family: familyOf(family),
    address: {
      ip: subject.ip ?? '',
      suspicion: subject.ip === undefined ? 0 : standings.address(subject.ip),
    },
    usage: unread > 0 ? usage.arriveUnread(scopes, unread, subject.timeMs) : used,
  } satisfies Assessment;
}

/** What seemed made up a moment ago counts now, if it still does; what does in this request will. */
function countMadeUp({ asked, timeMs }: Subject, scopes: UsageScopes, plane: DataPlane): void {
  const { histories, usage } = plane;
  for (const one of histories.settle(timeMs)) usage.charge(one.scopes, [one.sample], timeMs);
  for (const { past } of asked) if (past.pieces.length > 0) histories.doubt(past, scopes, timeMs);
}

/** How often `assess` counted the request as under way. */
export function arrivalsOf(subject: Subject): number {
  return Math.max(1, subject.asked.length);
}

/** The family that most of the text speaks for. */
function stronger(
  strongest: FamilyStanding | undefined,
  asked: Asked | undefined,
  { standings }: DataPlane,
): FamilyStanding | undefined {
  const found = asked === undefined ? undefined : standings.family(asked.fingerprint);
  return found !== undefined && found.hits > (strongest?.hits ?? 0) ? found : strongest;
}

function requestOf({ route, live, asked, skipped }: Subject): RequestAssessed {
  const fingerprint = asked[0]?.fingerprint;
  const facts = live?.facts;
  const isBatch = asked.length > 1;
  const elicited = asked.reduce((bits, one) => bits | one.fingerprint.elicitation, 0);
  return {
    route: route.name,
    model: facts?.model ?? '',
    stream: facts?.stream === true,
    inspected: skipped === '' && live !== undefined,
    unread: route.unread,
    new_chars: isBatch
      ? asked.reduce((sum, one) => sum + one.fingerprint.newChars, 0)
      : (fingerprint?.newChars ?? 0),
    turns: fingerprint?.turns ?? 0,
    tools: facts?.tools?.length ?? 0,
    elicitation: elicited === 0 ? noElicitation : namesOf(elicited),
    capability: capabilities[fingerprint?.capability ?? 0] ?? 'other',
    language: languages[fingerprint?.language ?? 0] ?? 'unknown',
    choices: live?.choices ?? 1,
    max_tokens: live?.maxTokens ?? 0,
    logprobs: live?.logprobs ?? false,
    reasoning: live?.reasoning ?? false,
    prefill: live?.prefill ?? false,
    batch: live?.batch ?? false,
    background: live?.background ?? false,
  };
}

function namesOf(bits: number): readonly string[] {
  return elicitations.filter(([, bit]) => (bits & (1 << bit)) !== 0).map(([name]) => name);
}

function accountOf(
  now: { readonly id: string; readonly timeMs: number },
  facts: AccountFacts | undefined,
  standing: AccountStanding | undefined,
): AccountAssessed {
  const createdMs = facts?.createdMs;
  return {
    id: now.id,
    unit: facts?.unit ?? now.id,
    known: facts !== undefined,
    age_days: createdMs === undefined ? 0 : Math.max(0, (now.timeMs - createdMs) / dayMs),
    program: facts?.program ?? '',
    plan: facts?.plan ?? '',
    verification: facts?.verification ?? '',
    declared_use: facts?.declaredUse ?? '',
    country: facts?.country ?? '',
    verdict: standing?.verdict ?? 'none',
    campaign: standing?.campaign ?? '',
    posterior: standing?.posterior ?? 0,
    share: standing?.share ?? 0,
    drain: standing?.drain ?? 0,
  };
}

const noFamily: FamilyAssessed = { campaign: '', verdict: 'none', posterior: 0, hits: 0 };

function familyOf(family: FamilyStanding | undefined): FamilyAssessed {
  if (family === undefined) return noFamily;
  const { campaign, verdict, posterior, hits } = family;
  return { campaign, verdict, posterior, hits };
}
