// Goal: where a guard says no, the condition is false, whatever the request, for the rules that come with the program and
// for conditions of every form that is followed; and it says no of ordinary requests, which is what it is for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Assessment } from '../core/assessment.ts';
import { compileCondition, scopeOf, type Condition } from './condition.ts';
import { defaultRules } from './default-rules.ts';
import { assessmentOf } from './policy.fixture.ts';

const numbers = fc.constantFrom(
  0,
  0.5,
  0.9,
  1,
  2,
  4,
  5,
  10,
  14,
  30,
  64,
  65,
  600,
  601,
  5_001,
  10_001,
  100_001,
  NaN,
);
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    verdict: fc.constantFrom('none', 'watch', 'review', 'act'),
    verification: fc.constantFrom('', 'none', 'email', 'payment', 'business'),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    values: fc.array(numbers, { minLength: 10, maxLength: 10 }),
  })
  .map(({ verdict, verification, flags, values }) => {
    const [posterior = 0, share = 0, age = 0, hits = 0, choices = 0, suspicion = 0, ...used] = values;
    const [known, logprobs, reasoning] = flags;
    const usage = { volume_day: used[0] ?? 0, volume_hour: used[1] ?? 0, concurrent: used[2] ?? 0 };
    return assessmentOf({
      account: { verdict, verification, posterior, share, known, age_days: age },
      family: { verdict, hits },
      request: { logprobs, reasoning, choices },
      usage: { ...usage, requests_minute: used[3] ?? 0 },
      unitUsage: usage,
      familyUsage: usage,
      suspicion,
    });
  });

const forms = [
  'account.posterior >= 0.9 && account.share >= 1 / 0',
  'account.posterior > 0 && 1 / int(account.share) == 1 && family.hits > 2',
  '1 / int(account.share) == 1 && family.hits > 2',
  '1 / int(account.share) == 1 || family.hits > 2',
  '!(account.known || request.logprobs) || request.choices <= 4',
  '!(account.known && 1 / int(account.share) == 1)',
  'account.verification in ["email", account.verdict]',
  'family.hits == 9223372036854775807 || family.hits < 1',
  'account.share == 1 && "x" in request.elicitation',
  'account.known == true || account.verification != "email"',
];

function conditionOf(text: string): Condition {
  const compiled = compileCondition(text);
  assert.ok('condition' in compiled, text);
  return compiled.condition;
}

test('a guard says no only where the condition is false', () => {
  const conditions = [...defaultRules.map(({ when }) => when), ...forms].map(conditionOf);
  fc.assert(
    fc.property(assessments, (assessment) => {
      for (const condition of conditions) {
        if (condition.mayHold(assessment)) continue;
        assert.equal(condition.holds(scopeOf(assessment)), false);
      }
    }),
    { numRuns: 500 },
  );
});

test('of an ordinary request it says no to every rule that comes with the program', () => {
  for (const { when } of defaultRules) assert.equal(conditionOf(when).mayHold(assessmentOf()), false, when);
});
