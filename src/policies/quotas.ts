// Which limits the rules set on requests and tokens, so that clients can be told in the headers that their SDKs read. Rules
// are conditions and not tables of limits; but a limit is written in them in one way only, a window compared with a number.
// A rule that asks for nothing else holds for everybody, and may be told with every answer. A rule that asks for more is
// told only to whom it was applied. Rules that look at suspicions are never told: their numbers would say who is suspected.

import type { RuleText } from './rule.ts';

export interface QuotaLimit {
  /** Name of the rule. */
  readonly rule: string;
  readonly scope: 'account' | 'unit';
  readonly unit: 'requests' | 'tokens';
  readonly window: 'minute' | 'hour' | 'day';
  /** So many are let through in the window. */
  readonly limit: number;
}

export interface Quotas {
  /** Of enforced rules that hold for everybody. */
  readonly general: readonly QuotaLimit[];
  /** Of all enforced rules that may be told, by name. */
  readonly byRule: ReadonlyMap<string, readonly QuotaLimit[]>;
}

export function quotasOf(rules: readonly RuleText[]): Quotas {
  const general: QuotaLimit[] = [];
  const byRule = new Map<string, readonly QuotaLimit[]>();
  for (const rule of rules) {
    if (rule.mode !== 'enforce' || rule.then !== 'throttle' || suspicious.test(rule.when)) continue;
    const limits = [...rule.when.matchAll(comparison)].map((match) => limitOf(rule.name, match));
    if (limits.length === 0) continue;
    byRule.set(rule.name, limits);
    const rest = rule.when.replaceAll(comparison, '');
    if (onlyJoins.test(rest) && rule.delay_ms === undefined) general.push(...limits);
  }
  return { general, byRule };
}

const suspicious =
  /\b(?:family|address)\.|\busage\.family\b|\baccount\.(?:verdict|campaign|posterior|share|drain)\b/;
const comparison =
  /\busage\.(account|unit)\.(requests|tokens)_(minute|hour|day)\s*(>=?)\s*(\d{1,15})(?![\w.])/g;
/** Any of several limits ends the same; with `&&` one alone would not. */
const onlyJoins = /^(?:\s|\|\|)*$/;

function limitOf(rule: string, [, scope, unit, window, operator, number]: RegExpExecArray): QuotaLimit {
  return {
    rule,
    scope: scope === 'unit' ? 'unit' : 'account',
    unit: unit === 'tokens' ? 'tokens' : 'requests',
    window: window === 'minute' || window === 'hour' ? window : 'day',
    limit: Math.max(0, Number(number) - (operator === '>=' ? 1 : 0)),
  };
}
