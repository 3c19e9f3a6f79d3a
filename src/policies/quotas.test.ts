// Goal: limits that rules set are found as they are written, told to everybody only where they hold for everybody, and
// never where the rule looks at a suspicion.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultRules } from './default-rules.ts';
import { quotasOf } from './quotas.ts';
import type { RuleText } from './rule.ts';

const rule = (when: string, parts: Partial<RuleText> = {}): RuleText => ({
  name: 'limit',
  when,
  then: 'throttle',
  mode: 'enforce',
  reason: 'Slower, please.',
  retry_after_seconds: 1,
  ...parts,
});
const told = (when: string, parts: Partial<RuleText> = {}): string => {
  const { general, byRule } = quotasOf([rule(when, parts)]);
  const text = (byRule.get('limit') ?? []).map(
    ({ scope, unit, window, limit }) => `${scope} ${limit} ${unit}/${window}`,
  );
  return `${general.length}: ${text.join(', ')}`;
};

test('a window compared with a number is a limit', () => {
  assert.equal(told('usage.account.requests_minute > 60'), '1: account 60 requests/minute');
  assert.equal(told('usage.unit.tokens_day >= 1000'), '1: unit 999 tokens/day');
  assert.equal(
    told('usage.account.requests_hour>5||usage.account.tokens_hour > 100'),
    '2: account 5 requests/hour, account 100 tokens/hour',
  );
});

test('what asks for more is told to whom it is applied only', () => {
  assert.equal(
    told('usage.account.requests_minute > 60 && account.plan == "free"'),
    '0: account 60 requests/minute',
  );
  assert.equal(told('!(usage.account.requests_minute > 60)'), '0: account 60 requests/minute');
  assert.equal(
    told('usage.account.requests_minute > 60', { delay_ms: 100 }),
    '0: account 60 requests/minute',
  );
});

test('suspicions, other limits and rules that are not enforced are not told', () => {
  const untold = [
    'usage.account.requests_minute > 60 && account.posterior > 0.5',
    'usage.family.requests_minute > 60 || usage.account.requests_minute > 60',
    'usage.account.requests_minute > 60 && family.hits > 0',
    'usage.account.requests_minute > 60 && address.suspicion > 0.5',
    'usage.account.volume_day > 60',
    'usage.account.requests_minute > 60.5',
    'usage.account.requests_minute > request.turns',
  ];
  for (const when of untold) assert.equal(told(when), '0: ', when);
  assert.equal(told('usage.account.requests_minute > 60', { mode: 'shadow' }), '0: ');
  assert.equal(told('usage.account.requests_minute > 60', { then: 'refuse' }), '0: ');
  const enforced = defaultRules.map((one): RuleText => ({ ...one, mode: 'enforce' }));
  assert.deepEqual([...quotasOf(enforced).byRule.keys()], ['too-many-a-minute']);
  assert.deepEqual(quotasOf(enforced).general, []);
});
