// Goal: the most restrictive enforced rule decides whatever the order, shadow rules only speak, a failing rule follows
// its fail mode, and everything that is wrong with a set of rules is told at once, with its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { actions, type Action, type RuleMode } from '../core/decision.ts';
import { defaultRules } from './default-rules.ts';
import { compilePolicy } from './policy.ts';
import { assessmentOf, policyOf, problemsOf, ruleOf } from './policy.fixture.ts';
import type { RuleText } from './rule.ts';

const names = { id: 'd-1', snapshot: 's-1' };

/** A sound rule for any action. */
function ruleFor(name: string, then: Action, parts: Partial<RuleText> = {}): RuleText {
  const needs: Partial<RuleText> = {
    ...(then === 'throttle' ? { retry_after_seconds: 7 } : {}),
    ...(then === 'shape' ? { profile: 'minimal' } : {}),
  };
  return ruleOf({ name, then, ...needs, ...parts });
}

test('nothing that holds is allowed, with the versions of rules and snapshot', () => {
  const policy = policyOf([ruleOf({ when: 'account.posterior > 0.5' })]);
  assert.deepEqual(policy.decide(assessmentOf(), names), {
    id: 'd-1',
    policy: policy.version,
    snapshot: 's-1',
    outcome: { action: 'allow', rule: '', reason: '', retryAfterSeconds: 0, delayMs: 0, profile: '' },
    shadow: [],
    failed: [],
  });
});

test('an outcome carries what its rule says', () => {
  const held = policyOf([ruleFor('slow', 'throttle', { reason: 'Slower.' })]).decide(assessmentOf(), names);
  assert.deepEqual(held.outcome, {
    action: 'throttle',
    rule: 'slow',
    reason: 'Slower.',
    retryAfterSeconds: 7,
    delayMs: 0,
    profile: '',
  });
  const shaped = policyOf([ruleFor('plain', 'shape')]).decide(assessmentOf(), names);
  assert.equal(shaped.outcome.profile, 'minimal');
  const waits = policyOf([ruleOf({ then: 'throttle', delay_ms: 250 })]).decide(assessmentOf(), names);
  assert.equal(waits.outcome.delayMs, 250);
});

const anyRule = fc.record({
  then: fc.constantFrom(...actions),
  mode: fc.constantFrom<RuleMode>('enforce', 'shadow', 'off'),
  // True, false, and what fails when it is asked.
  when: fc.constantFrom('true', 'account.posterior > 0.5', '1 / 0 == 1'),
  on_error: fc.constantFrom<'ignore' | 'apply'>('ignore', 'apply'),
});

test('law: the most restrictive enforced rule that holds, the first among equals', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 12 }), (parts) => {
      const rules = parts.map((each, index) => ruleFor(`r${index}`, each.then, each));
      const decision = policyOf(rules).decide(assessmentOf(), names);
      const holds = (rule: RuleText): boolean =>
        rule.when === 'true' || (rule.when.startsWith('1 / 0') && rule.on_error === 'apply');
      const enforced = rules.filter((rule) => rule.mode === 'enforce' && holds(rule));
      const rank = Math.max(-1, ...enforced.map((rule) => actions.indexOf(rule.then)));
      const first = enforced.find((rule) => actions.indexOf(rule.then) === rank);
      assert.equal(decision.outcome.rule, first?.name ?? '');
      assert.equal(decision.outcome.action, first?.then ?? 'allow');
      assert.deepEqual(
        decision.shadow.map((outcome) => outcome.rule),
        rules.filter((rule) => rule.mode === 'shadow' && holds(rule)).map((rule) => rule.name),
      );
      assert.deepEqual(
        decision.failed,
        rules.filter((rule) => rule.mode !== 'off' && rule.when.startsWith('1 / 0')).map((rule) => rule.name),
      );
    }),
  );
});

test('law: rules in shadow mode or off never change what happens', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 8 }), (parts) => {
      const rules = parts.map((each, index) => ruleFor(`r${index}`, each.then, each));
      const enforced = rules.filter((rule) => rule.mode === 'enforce');
      const outcome = policyOf(rules).decide(assessmentOf(), names).outcome;
      assert.deepEqual(outcome, policyOf(enforced).decide(assessmentOf(), names).outcome);
    }),
  );
});

test('the version is that of what the rules say', () => {
  const rule = ruleOf();
  assert.match(policyOf([rule]).version, /^[0-9a-f]{12}$/);
  assert.equal(policyOf([rule]).version, policyOf([{ ...rule }]).version);
  // Not said and said as what it is then taken for are the same.
  assert.equal(policyOf([rule]).version, policyOf([{ ...rule, on_error: 'ignore' }]).version);
  for (const change of [
    { mode: 'shadow' as const },
    { when: 'false' },
    { reason: 'Other.' },
    { name: 'b' },
  ]) {
    assert.notEqual(policyOf([rule]).version, policyOf([{ ...rule, ...change }]).version);
  }
});

test('all problems of all rules at once, each with its rule, part and place', () => {
  const problems = problemsOf([
    ruleOf({ name: 'one', when: 'account.posterir > 0.5 &&\n  request.choises > 2' }),
    ruleOf({ name: 'one', when: 'account.posterior > "x"', then: 'shape' }),
    ruleOf({ name: '', when: 'request.turns >', then: 'throttle' }),
    ruleOf({ name: 'off-too', mode: 'off', when: 'request.turns + 1', reason: ' ' }),
  ]);
  assert.deepEqual(
    problems.map((one) => [one.rule, one.part, `${one.line}:${one.column}`]),
    [
      ['one', 'when', '1:1'],
      ['one', 'when', '2:3'],
      ['one', 'profile', '0:0'],
      ['one', 'name', '0:0'],
      ['one', 'when', '1:1'],
      ['rule 3', 'name', '0:0'],
      ['rule 3', 'then', '0:0'],
      ['rule 3', 'when', '1:16'],
      ['off-too', 'reason', '0:0'],
      ['off-too', 'when', '0:0'],
    ],
  );
  assert.match(problems[0]?.message ?? '', /no field account\.posterir; did you mean account\.posterior\?/);
  assert.match(problems[4]?.message ?? '', /number > string/);
});

test('what an action lacks or has too much of is a problem', () => {
  const wrong: readonly Partial<RuleText>[] = [
    { then: 'throttle' },
    { then: 'throttle', retry_after_seconds: 0 },
    { then: 'throttle', retry_after_seconds: 61 },
    { then: 'throttle', retry_after_seconds: 1.5 },
    { then: 'throttle', delay_ms: 10_001 },
    { then: 'throttle', delay_ms: 5, retry_after_seconds: 5 },
    { then: 'shape' },
    { then: 'shape', profile: ' ' },
    { then: 'refuse', retry_after_seconds: 5 },
    { then: 'refuse', delay_ms: 5 },
    { then: 'allow', profile: 'minimal' },
    { name: 'Not Kebab' },
    { reason: 'two\nlines' },
    { reason: 'Your account.posterior is high.' },
    { reason: 'x'.repeat(301) },
  ];
  for (const parts of wrong) assert.equal(problemsOf([ruleOf(parts)]).length, 1, JSON.stringify(parts));
  for (const then of actions) assert.deepEqual(problemsOf([ruleFor('fine', then)]), []);
});

test('too many rules are a problem of the list', () => {
  const many = Array.from({ length: 201 }, (_, index) => ruleOf({ name: `r${index}` }));
  assert.deepEqual(
    problemsOf(many).map((one) => [one.rule, one.part]),
    [['', '']],
  );
  assert.deepEqual(problemsOf(many.slice(1)), []);
});

test('the default rules are sound, in shadow mode, and meet no ordinary request', () => {
  const compiled = compilePolicy(defaultRules);
  assert.ok('policy' in compiled, JSON.stringify(compiled));
  assert.ok(defaultRules.every((rule) => rule.mode === 'shadow'));
  assert.deepEqual(compiled.policy.decide(assessmentOf(), names).shadow, []);
});

test('each default rule holds where it should and not just below', () => {
  const cases: readonly (readonly [
    string,
    Parameters<typeof assessmentOf>[0],
    Parameters<typeof assessmentOf>[0],
  ])[] = [
    [
      'campaign-member',
      { account: { verdict: 'act', posterior: 0.95, share: 0.8 } },
      { account: { verdict: 'act', posterior: 0.95, share: 0.1 } },
    ],
    [
      'campaign-text',
      { family: { verdict: 'act', hits: 3, campaign: 'c' }, account: { verification: 'email' } },
      { family: { verdict: 'act', hits: 3, campaign: 'c' }, account: { verification: 'business' } },
    ],
    [
      'campaign-suspected',
      { account: { verdict: 'review', posterior: 0.6 } },
      { account: { verdict: 'review', posterior: 0.4 } },
    ],
    [
      'campaign-text-from-new-account',
      { family: { verdict: 'review', hits: 2 }, account: { age_days: 3 } },
      { family: { verdict: 'review', hits: 2 }, account: { age_days: 300 } },
    ],
    [
      'campaign-text-budget',
      { family: { verdict: 'review' }, familyUsage: { volume_day: 10_001 } },
      { familyUsage: { volume_day: 10_001 } },
    ],
    [
      'known-bad-address',
      { suspicion: 0.95, account: { verification: '' } },
      { suspicion: 0.95, account: { verification: 'payment' } },
    ],
    [
      'volume-unverified',
      { account: { verification: 'phone' }, usage: { volume_hour: 5_001 } },
      { account: { verification: 'phone' }, usage: { volume_hour: 5_000, volume_day: 10_000 } },
    ],
    ['volume-paying', { usage: { volume_day: 30_001 } }, { usage: { volume_day: 30_000 } }],
    [
      'volume-unit',
      { unitUsage: { volume_day: 100_001 } },
      { unitUsage: { volume_day: 100_001 }, account: { program: 'reseller' } },
    ],
    [
      'rich-output-unverified',
      { request: { logprobs: true }, account: { verification: 'email' } },
      { request: { logprobs: true }, account: { verification: 'phone' } },
    ],
    [
      'reasoning-unverified',
      { request: { reasoning: true }, account: { verification: 'none', age_days: 2 } },
      { request: { reasoning: true }, account: { verification: 'none', age_days: 31 } },
    ],
    ['too-many-at-once', { usage: { concurrent: 65 } }, { usage: { concurrent: 64 } }],
    ['too-many-a-minute', { usage: { requests_minute: 601 } }, { usage: { requests_minute: 600 } }],
  ];
  const policy = policyOf(defaultRules);
  assert.deepEqual(
    cases.map(([name]) => name),
    defaultRules.map((rule) => rule.name),
  );
  for (const [name, over, below] of cases) {
    const held = (parts: Parameters<typeof assessmentOf>[0]): boolean =>
      policy.decide(assessmentOf(parts), names).shadow.some((outcome) => outcome.rule === name);
    assert.deepEqual([name, held(over), held(below)], [name, true, false]);
  }
});
