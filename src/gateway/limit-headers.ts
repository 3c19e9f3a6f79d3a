// What a client is told of its limits: by a refusal, those of the rule that was applied; by an answer, those that hold for
// everybody, where the upstream has told none of its own, which are nearer to what the client pays for.

import type { QuotaLimit } from '../policies/quotas.ts';
import { rateLimitHeaders, type Quota } from '../wire/rate-limit-headers.ts';
import type { PlaneSetting } from './plane.ts';
import type { Subject } from './subject.ts';

const windowMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Of a request that was throttled; none when the rule's limit is not one that is told. */
export function refusalLimits(subject: Subject, { quotas }: PlaneSetting): Readonly<Record<string, string>> {
  const rule = subject.decision?.outcome.rule ?? '';
  return headersOf(subject, quotas.byRule.get(rule) ?? []);
}

/** Flat pairs for an answer with these headers, in any case; none when they tell limits. */
export function answerLimits(
  subject: Subject,
  { quotas }: PlaneSetting,
  answered: readonly string[],
): readonly string[] {
  if (quotas.general.length === 0) return [];
  for (let at = 0; at < answered.length; at += 2) {
    if (limitName.test(answered[at] ?? '')) return [];
  }
  return Object.entries(headersOf(subject, quotas.general)).flat();
}

const limitName = /^(?:anthropic-|x-)?ratelimit/i;

/** Windows slide, so that a limit is surely whole again after its window. */
function headersOf(subject: Subject, limits: readonly QuotaLimit[]): Readonly<Record<string, string>> {
  const { assessment, timeMs, route } = subject;
  if (assessment === undefined || limits.length === 0) return {};
  const quotas = limits.map(({ rule, scope, unit, window, limit }): Quota => {
    const used = assessment.usage[scope][`${unit}_${window}`];
    const length = windowMs[window];
    const remaining = Math.max(0, limit - used);
    return { policy: rule, unit, limit, remaining, windowSeconds: length / 1_000, resetMs: timeMs + length };
  });
  return rateLimitHeaders(route.family, quotas, timeMs);
}
