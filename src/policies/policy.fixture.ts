// Assessments for tests: an unremarkable request of an unremarkable account, and what a test changes of it.

import type {
  AccountAssessed,
  Assessment,
  FamilyAssessed,
  RequestAssessed,
  UsageAssessed,
} from '../core/assessment.ts';
import { compilePolicy, type Policy } from './policy.ts';
import type { PolicyProblem, RuleText } from './rule.ts';
import { noUsage } from './usage.ts';

export interface AssessmentParts {
  readonly request?: Partial<RequestAssessed>;
  readonly account?: Partial<AccountAssessed>;
  readonly family?: Partial<FamilyAssessed>;
  readonly suspicion?: number;
  readonly usage?: Partial<UsageAssessed>;
  readonly unitUsage?: Partial<UsageAssessed>;
  readonly familyUsage?: Partial<UsageAssessed>;
}

export function assessmentOf(parts: AssessmentParts = {}): Assessment {
  return {
    request: {
      route: 'openai.chat',
      model: 'm-large',
      stream: false,
      inspected: true,
      unread: '',
      new_chars: 120,
      turns: 1,
      tools: 0,
      elicitation: [],
      capability: 'other',
      language: 'en',
      choices: 1,
      max_tokens: 0,
      logprobs: false,
      reasoning: false,
      prefill: false,
      background: false,
      batch: false,
      ...parts.request,
    },
    key: { environment: 'production', id: 'key-1' },
    account: {
      id: 'acct-1',
      unit: 'acct-1',
      known: true,
      age_days: 400,
      program: '',
      plan: 'pro',
      verification: 'payment',
      declared_use: '',
      country: 'DE',
      verdict: 'none',
      campaign: '',
      posterior: 0,
      share: 0,
      drain: 0,
      ...parts.account,
    },
    family: { campaign: '', verdict: 'none', posterior: 0, hits: 0, ...parts.family },
    address: { ip: '192.0.2.1', suspicion: parts.suspicion ?? 0 },
    usage: {
      account: { ...noUsage, ...parts.usage },
      unit: { ...noUsage, ...parts.unitUsage },
      family: { ...noUsage, ...parts.familyUsage },
    },
  };
}

export function ruleOf(parts: Partial<RuleText> = {}): RuleText {
  return {
    name: 'a-rule',
    when: 'true',
    then: 'refuse',
    mode: 'enforce',
    reason: 'This request cannot be served.',
    ...parts,
  };
}

/** The policy of rules that are sound. @throws Error with the problems of those that are not */
export function policyOf(rules: readonly RuleText[]): Policy {
  const compiled = compilePolicy(rules);
  if ('policy' in compiled) return compiled.policy;
  throw new Error(compiled.problems.map((one) => `${one.rule}: ${one.message}`).join('\n'));
}

export function problemsOf(rules: readonly RuleText[]): readonly PolicyProblem[] {
  const compiled = compilePolicy(rules);
  return 'problems' in compiled ? compiled.problems : [];
}
