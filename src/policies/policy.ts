// From an assessment to a decision. All rules are asked, whatever the first ones say: the most restrictive action of
// those enforced wins, the first in the file among equals, and those in shadow mode are listed, so that an operator
// sees for days what a rule would have done before it does it. A rule that cannot be evaluated is listed too, and its
// own fail mode decides whether it counts as holding.
// Refused: the first rule that holds wins, as in firewalls. There the order of a long list decides over people, and a
// rule that is moved changes what others mean.

import { createHash } from 'node:crypto';
import type { Assessment } from '../core/assessment.ts';
import { actions, allowed, type Decision, type Outcome } from '../core/decision.ts';
import { compileCondition, scopeOf, type Condition, type Scope } from './condition.ts';
import { outcomeOf, problemsOfRule, type PolicyProblem, type RuleText } from './rule.ts';

/** Rules of one policy; a decision costs about half a microsecond each. */
const rulesMax = 200;

/** Names that a decision gets from the request and the snapshot. */
export interface DecisionNames {
  readonly id: string;
  readonly snapshot: string;
}

export interface Policy {
  /** Twelve hexadecimal digits of what the rules say, in their order; equal rules have equal versions. */
  readonly version: string;
  /** Never throws; below 10 µs for ten rules (bench/policy.ts). */
  decide(assessment: Assessment, names: DecisionNames): Decision;
}

/** One or the other: a policy with any problem is none. */
export type CompiledPolicy = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] };

/** All problems of all rules at once. Rules that are off are checked as well. */
export function compilePolicy(rules: readonly RuleText[]): CompiledPolicy {
  if (rules.length > rulesMax) {
    return {
      problems: [listProblem(`there are ${rules.length} rules, and at most ${rulesMax} are allowed`)],
    };
  }
  const problems: PolicyProblem[] = [];
  const ready: ReadyRule[] = [];
  const names = new Set<string>();
  rules.forEach((rule, index) => {
    const label = rule.name === '' ? `rule ${index + 1}` : rule.name;
    problems.push(...problemsOfRule(rule, label));
    if (names.has(rule.name)) problems.push(duplicate(label));
    names.add(rule.name);
    const compiled = compileCondition(rule.when);
    if ('problems' in compiled) {
      for (const one of compiled.problems) problems.push({ rule: label, part: 'when', ...one });
    } else if (rule.mode !== 'off') {
      ready.push(makeReady(rule, compiled.condition));
    }
  });
  if (problems.length > 0) return { problems };
  const version = versionOf(rules);
  return {
    policy: { version, decide: (assessment, given) => decide(ready, assessment, { version, ...given }) },
  };
}

function listProblem(message: string): PolicyProblem {
  return { rule: '', part: '', message, line: 0, column: 0 };
}

function duplicate(label: string): PolicyProblem {
  return {
    rule: label,
    part: 'name',
    message: 'another rule has the same name: decisions could not be told apart',
    line: 0,
    column: 0,
  };
}

/** A rule that is not off. */
interface ReadyRule {
  readonly condition: Condition;
  readonly outcome: Outcome;
  /** Place in `actions`. */
  readonly rank: number;
  readonly isEnforced: boolean;
  readonly appliesOnError: boolean;
}

function makeReady(rule: RuleText, condition: Condition): ReadyRule {
  return {
    condition,
    outcome: outcomeOf(rule),
    rank: actions.indexOf(rule.then),
    isEnforced: rule.mode === 'enforce',
    appliesOnError: rule.on_error === 'apply',
  };
}

function versionOf(rules: readonly RuleText[]): string {
  const said = rules.map((rule) => [
    rule.name,
    rule.when,
    rule.then,
    rule.mode,
    rule.reason,
    rule.retry_after_seconds ?? 0,
    rule.delay_ms ?? 0,
    rule.profile ?? '',
    rule.on_error ?? 'ignore',
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

const none: readonly never[] = [];

function decide(
  rules: readonly ReadyRule[],
  assessment: Assessment,
  names: DecisionNames & { readonly version: string },
): Decision {
  let scope: Scope | undefined;
  let winner: ReadyRule | undefined;
  let shadow: Outcome[] | undefined;
  let failed: string[] | undefined;
  for (const rule of rules) {
    if (!rule.condition.mayHold(assessment)) continue;
    scope ??= scopeOf(assessment);
    const held = ask(rule.condition, scope);
    if (held === 'failed') (failed ??= []).push(rule.outcome.rule);
    if (held === 'no' || (held === 'failed' && !rule.appliesOnError)) continue;
    if (!rule.isEnforced) (shadow ??= []).push(rule.outcome);
    else if (winner === undefined || rule.rank > winner.rank) winner = rule;
  }
  return {
    id: names.id,
    policy: names.version,
    snapshot: names.snapshot,
    outcome: winner?.outcome ?? allowed,
    shadow: shadow ?? none,
    failed: failed ?? none,
  };
}

function ask(condition: Condition, scope: Scope): 'yes' | 'no' | 'failed' {
  try {
    return condition.holds(scope) ? 'yes' : 'no';
  } catch {
    // The message may quote the request; which rule failed is all that anybody needs.
    return 'failed';
  }
}
