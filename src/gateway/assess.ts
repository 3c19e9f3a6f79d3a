// Everything that rules may look at, gathered for one request: what it asks, where its account, its text and its address
// stand after the last cycle, and how much the account, its unit and the campaign have used. Memory only. From here on the
// request counts as under way, until it is recorded.

import type { AccountAssessed, Assessment, FamilyAssessed, RequestAssessed } from '../core/assessment.ts';
import { capabilities, elicitationBit, type Fingerprint, languages } from '../core/fingerprint.ts';
import type { AccountFacts, AccountStanding, FamilyStanding } from '../core/standing.ts';
import type { UsageScopes } from '../policies/usage.ts';
import type { Subject } from './subject.ts';
import type { DataPlane } from './plane.ts';

const dayMs = 86_400_000;
const elicitations = Object.entries(elicitationBit);
const noElicitation: readonly string[] = [];

export function assess(subject: Subject, plane: DataPlane): void {
  const { standings, usage } = plane;
  const account = subject.identity?.account ?? '';
  const facts = standings.facts(account);
  const family = strongestFamily(subject, standings.family.bind(standings));
  const scopes = { account, unit: facts?.unit ?? account, family: family?.campaign ?? '' };
  subject.scopes = scopes;
  countMadeUp(subject, scopes, plane);
  let used = usage.arrive(scopes, subject.asked[0]?.fingerprint, subject.timeMs);
  for (const { fingerprint } of subject.asked.slice(1))
    used = usage.arrive(scopes, fingerprint, subject.timeMs);
  const unread = subject.live?.partsUnread ?? 0;
  if (unread > 0) used = usage.arriveUnread(scopes, unread, subject.timeMs);
  subject.assessment = {
    request: requestOf(subject),
    key: { environment: subject.identity?.environment ?? '', id: subject.identity?.keyId ?? '' },
    account: accountOf({ id: account, timeMs: subject.timeMs }, facts, standings.account(account)),
    family: familyOf(family),
    address: {
      ip: subject.ip ?? '',
      suspicion: subject.ip === undefined ? 0 : standings.address(subject.ip),
    },
    usage: used,
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

function strongestFamily(
  subject: Subject,
  familyOf: (fingerprint: Fingerprint) => FamilyStanding | undefined,
): FamilyStanding | undefined {
  let strongest: FamilyStanding | undefined;
  for (const { fingerprint } of subject.asked) {
    const found = familyOf(fingerprint);
    if (found !== undefined && found.hits > (strongest?.hits ?? 0)) strongest = found;
  }
  return strongest;
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
