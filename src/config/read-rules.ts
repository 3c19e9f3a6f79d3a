// The rules of the configuration. Their conditions are compiled here, so that a rule that makes no sense is told together
// with everything else that is wrong with the file, at its line.

import { actions } from '../core/decision.ts';
import { defaultRules } from '../policies/default-rules.ts';
import { compilePolicy } from '../policies/policy.ts';
import type { PolicyProblem, RuleText } from '../policies/rule.ts';
import type { Section } from './section.ts';

const dayMs = 86_400_000;
/** What a part of a rule is called in the file, where that differs. */
const fileNames: Readonly<Record<string, string>> = { retry_after_seconds: 'retry_after', delay_ms: 'delay' };

/** `rules:` in the file replaces the rules that come with the program; `profiles` are the names that rules may use. */
export function readRules(top: Section, profiles: readonly string[]): readonly RuleText[] {
  if (!top.has('rules')) return defaultRules;
  const sections = top.sections('rules');
  const rules = sections.map(readRule);
  // Each alone, so that a problem is told at its own rule even where two have one name.
  const alone = rules.map((rule) => compilePolicy([rule]));
  alone.forEach((compiled, index) => {
    for (const problem of 'problems' in compiled ? compiled.problems : [])
      explain(sections[index] ?? top, problem);
  });
  if (alone.every((compiled) => 'policy' in compiled)) {
    const compiled = compilePolicy(rules);
    for (const problem of 'problems' in compiled ? compiled.problems : []) {
      explain(sections.findLast((_, index) => rules[index]?.name === problem.rule) ?? top, problem);
    }
  }
  rules.forEach((rule, index) => {
    if (rule.then !== 'shape' || rule.profile === undefined || profiles.includes(rule.profile)) return;
    sections[index]?.problem('names a profile that does not exist', 'add it under profiles:', 'profile');
  });
  return rules;
}

function readRule(section: Section): RuleText {
  if (!section.has('then')) section.problem('then is missing', `add then: ${actions.join(', ')}`);
  const seconds = section.count('retry_after', { usual: 0, min: 1, max: 60 });
  const delayMs = section.durationMs('delay', { usual: 0, min: 1, max: dayMs });
  const profile = section.text('profile', '');
  const rule = {
    name: section.text('name'),
    when: section.text('when'),
    then: section.choice('then', actions, 'allow'),
    mode: section.choice('mode', ['enforce', 'shadow', 'off'], 'shadow'),
    reason: section.text('reason', 'This request is limited by the provider’s policy.'),
    retry_after_seconds: seconds === 0 ? undefined : seconds,
    delay_ms: delayMs === 0 ? undefined : delayMs,
    profile: profile === '' ? undefined : profile,
    on_error: section.choice('on_error', ['ignore', 'apply'], 'ignore'),
  };
  section.done();
  return rule;
}

function explain(section: Section, { part, message, line, column }: PolicyProblem): void {
  const place = line === 0 ? '' : ` (line ${line}, column ${column} of the condition)`;
  const name = fileNames[part] ?? part;
  section.problem(`${message}${place}`, 'see docs/rules.md', name === '' ? undefined : name);
}
