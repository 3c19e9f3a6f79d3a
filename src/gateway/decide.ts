// What happens to the request, by the rules, and carrying it out as far as it means to wait or to turn away. Reasons given
// to the client are the rule's own; no score and no signal is ever among them.

import type { Outcome } from '../core/decision.ts';
import { assert } from '../core/assert.ts';
import type { Call } from './call.ts';
import type { Untold } from './inquiry.ts';
import { refusalLimits } from './limit-headers.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import type { Subject } from './subject.ts';
import type { Restriction, TurnedAway } from './turn-away.ts';

export function decide(subject: Subject, { setting, standings, ids }: DataPlane): void {
  assert(subject.assessment !== undefined, 'a request is assessed before it is decided');
  const decision = setting.policy.decide(subject.assessment, {
    id: ids.next('dec_'),
    snapshot: standings.version,
  });
  const { outcome } = decision;
  const isUnfit = outcome.action === 'shape' && isUnread(subject);
  subject.decision = isUnfit
    ? { ...decision, outcome: { ...outcome, action: 'refuse', profile: '' } }
    : decision;
}

/**
 * A model answers what nobody read: no profile can be put into it, and to pass it would be the way around the rule. Where
 * another gateway asks, it may have told us no body, and shapes or does not shape as docs/decision-api.md says.
 */
function isUnread({ route, live, skipped }: Subject): boolean {
  return route.answersUnread || (route.generates && live === undefined && !untold.has(skipped));
}

const untold: ReadonlySet<string> = new Set<Untold>(['body-not-told', 'body-partial', 'body-encoding']);

/** Holds the request back, or turns it away, when that was decided. */
export async function obey(call: Call, plane: DataPlane): Promise<TurnedAway | undefined> {
  const outcome = call.decision?.outcome;
  if (outcome?.action === 'throttle' && outcome.delayMs > 0) return holdBack(call, outcome.delayMs);
  return restrictionOf(call, plane.setting);
}

/** What the client gets instead of an answer, when that was decided; a delay is none. */
export function restrictionOf(subject: Subject, setting: PlaneSetting): Restriction | undefined {
  const outcome = subject.decision?.outcome;
  if (outcome === undefined || outcome.action === 'allow' || outcome.action === 'shape') return undefined;
  if (outcome.action !== 'throttle') return limited(outcome.action, subject, setting);
  if (outcome.delayMs > 0) return undefined;
  const headers = refusalLimits(subject, setting);
  // The name of a rule that is not told may say what gave somebody away.
  const violatedPolicies = Object.keys(headers).length === 0 ? undefined : [outcome.rule];
  return { ...limited('throttle', subject, setting), headers, violatedPolicies };
}

/** Resolves after the time, or at once when the client is gone. */
async function holdBack(call: Call, delayMs: number): Promise<TurnedAway | undefined> {
  const { response } = call;
  call.heldMs = delayMs;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, delayMs);
    function end(): void {
      clearTimeout(timer);
      response.off('close', end);
      resolve();
    }
    response.once('close', end);
  });
  if (!response.destroyed) return undefined;
  call.isClientGone = true;
  return { kind: 'gone' };
}

function limited(
  kind: 'throttle' | 'step-up' | 'freeze' | 'refuse',
  { decision }: Subject,
  { links }: PlaneSetting,
): Restriction {
  const outcome: Outcome | undefined = decision?.outcome;
  const id = decision?.id ?? '';
  return {
    kind,
    message: outcome?.reason ?? '',
    decisionId: id,
    ...(kind === 'throttle' ? { retryAfterSeconds: outcome?.retryAfterSeconds ?? 1 } : {}),
    ...(kind === 'step-up' && links.verification !== ''
      ? { verificationUrl: about(links.verification, id) }
      : {}),
    ...(kind !== 'throttle' && links.appeal !== '' ? { appealUrl: about(links.appeal, id) } : {}),
  };
}

/** The page, told which decision it is about. */
function about(link: string, decisionId: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}decision=${decisionId}`;
}
