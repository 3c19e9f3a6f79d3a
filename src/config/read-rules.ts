// The rules of the configuration as they are written. Whether their conditions make sense is for the policy to say, which
// knows the fields; here only their shape is read.

import type { RuleConfig } from './config.ts';
import type { Section } from './section.ts';

const dayMs = 86_400_000;

export function readRules(top: Section): readonly RuleConfig[] {
  return top.sections('rules').map((section) => {
    const rule = {
      name: section.text('name'),
      when: section.text('when'),
      action: section.text('then'),
      mode: section.choice('mode', ['enforce', 'shadow', 'off'], 'shadow'),
      reason: section.text('reason', ''),
      retryAfterSeconds: section.count('retry_after', { usual: 0, min: 0, max: 60 }),
      delayMs: section.durationMs('delay', { usual: 0, min: 0, max: dayMs }),
      profile: section.text('profile', ''),
      onError: section.choice('on_error', ['ignore', 'apply'], 'ignore'),
      line: section.line,
    };
    section.done();
    return rule;
  });
}
