// Goal: quotas are told as each provider tells them, and as the draft for everybody does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimitHeaders, type Quota } from './rate-limit-headers.ts';

const nowMs = Date.parse('2026-03-01T12:00:00.500Z');
const requests: Quota = {
  policy: 'requests-minute',
  unit: 'requests',
  limit: 50,
  remaining: 10,
  windowSeconds: 60,
  resetMs: nowMs + 12_000,
};
const tokens: Quota = {
  ...requests,
  policy: 'tokens-hour',
  unit: 'tokens',
  limit: 1000,
  windowSeconds: 3600,
};

const fields = {
  'ratelimit-policy': '"requests-minute";q=50;w=60;qu="requests", "tokens-hour";q=1000;w=3600;qu="tokens"',
  ratelimit: '"requests-minute";r=10;t=12, "tokens-hour";r=10;t=12',
};

test('Anthropic’s headers say when', () => {
  assert.deepEqual(rateLimitHeaders('anthropic', [requests, tokens], nowMs), {
    'anthropic-ratelimit-requests-limit': '50',
    'anthropic-ratelimit-requests-remaining': '10',
    'anthropic-ratelimit-requests-reset': '2026-03-01T12:00:13Z',
    'anthropic-ratelimit-tokens-limit': '1000',
    'anthropic-ratelimit-tokens-remaining': '10',
    'anthropic-ratelimit-tokens-reset': '2026-03-01T12:00:13Z',
    ...fields,
  });
  const output = rateLimitHeaders('anthropic', [{ ...tokens, unit: 'output-tokens' }], nowMs);
  assert.equal(output['anthropic-ratelimit-output-tokens-remaining'], '10');
});

test('OpenAI’s headers say how long', () => {
  assert.deepEqual(rateLimitHeaders('openai', [requests, tokens], nowMs), {
    'x-ratelimit-limit-requests': '50',
    'x-ratelimit-remaining-requests': '10',
    'x-ratelimit-reset-requests': '12s',
    'x-ratelimit-limit-tokens': '1000',
    'x-ratelimit-remaining-tokens': '10',
    'x-ratelimit-reset-tokens': '12s',
    ...fields,
  });
  const reset = (ms: number): string | undefined =>
    rateLimitHeaders('openai', [{ ...requests, resetMs: nowMs + ms }], nowMs)['x-ratelimit-reset-requests'];
  assert.deepEqual([-5, 0, 120, 1000, 59_001, 360_000, 3_605_000].map(reset), [
    '0ms',
    '0ms',
    '120ms',
    '1s',
    '1m0s',
    '6m0s',
    '1h0m5s',
  ]);
});

test('of quotas in one unit the one that ends first is told; amounts are whole and never negative', () => {
  const day: Quota = {
    ...requests,
    policy: 'requests "day"',
    limit: 9.5,
    remaining: -1,
    windowSeconds: 86_400,
  };
  const headers = rateLimitHeaders('openai', [requests, day], nowMs);
  assert.deepEqual(
    [headers['x-ratelimit-limit-requests'], headers['x-ratelimit-remaining-requests']],
    ['9', '0'],
  );
  assert.equal(headers.ratelimit, '"requests-minute";r=10;t=12, "requests \\"day\\"";r=0;t=12');
  assert.deepEqual(rateLimitHeaders('openai', [], nowMs), {});
});
