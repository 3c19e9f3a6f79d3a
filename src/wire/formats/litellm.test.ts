// Goal: both LiteLLM logs give the key's hash as account, its organisation or team as organisation, the bodies
// of either dialect, and the status of a failure.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readFixture } from '../fixtures.ts';
import { litellmSpendLogs } from './litellm-spend-logs.ts';
import { litellmStandardLogging } from './litellm-standard-logging.ts';

const hash = (key: string): string => createHash('sha256').update(key).digest('hex');

test('SpendLogs rows: bodies as text or object, failures, other calls, rows without a key', async () => {
  const read = await readFixture('litellm-spend-logs.jsonl', litellmSpendLogs);
  assert.deepEqual(read.problems, []);
  assert.equal(read.skipped, 1);
  const [first, failed, anthropic] = read.exchanges;
  assert.equal(first?.account, hash('alpha'));
  assert.equal(first.timeMs, Date.UTC(2026, 2, 2, 8, 15, 30, 125));
  assert.equal(first.latencyMs, 875);
  assert.equal(first.endpoint, 'openai.chat');
  assert.equal(first.ip, '203.0.113.8');
  assert.equal(first.system, 'You track parcels.');
  assert.deepEqual(first.messages, [
    { role: 'user', content: 'Where is KX-20?' },
    { role: 'assistant', content: '[tool_use lookup_parcel {"number":"KX-20"}]' },
    { role: 'tool', content: 'in Bergen since Monday' },
    { role: 'user', content: 'And this one?\n[image]' },
  ]);
  assert.equal(first.output, 'It left Bergen today.');
  assert.deepEqual(first.params, { temperature: 0.1 });
  assert.equal(first.tools?.length, 1);
  assert.equal(failed?.status, 429);
  assert.equal(failed.messages.length, 1);
  assert.equal(anthropic?.endpoint, 'anthropic.messages');
  assert.equal(anthropic.system, 'You sort post.');
  assert.equal(anthropic.stream, true);
  assert.equal(anthropic.userAgent, 'claude-cli/2.0');
  assert.equal(anthropic.output, 'Bodø, Oslo');
  assert.equal(anthropic.stopReason, 'end_turn');
  // Nothing was stored of the last row: it still counts for timing and volume.
  assert.deepEqual(read.exchanges[3]?.messages, []);
  assert.equal(read.exchanges[3]?.output, undefined);
  assert.deepEqual(
    read.accounts.map((account) => [account.account, account.organization]),
    [[hash('alpha'), 'org-nord']],
  );
});

test('StandardLoggingPayload objects', async () => {
  const read = await readFixture('litellm-standard-logging.jsonl', litellmStandardLogging);
  assert.deepEqual(read.problems, []);
  const [first, failed, responses] = read.exchanges;
  assert.equal(first?.account, hash('alpha'));
  assert.equal(first.timeMs, 1772439330125);
  assert.equal(first.reasoningTokens, 4);
  assert.equal(first.userAgent, 'OpenAI/Python 2.1.0');
  assert.equal(first.tools?.length, 1);
  assert.equal(first.messages.length, 4);
  assert.equal(failed?.status, 429);
  assert.equal(responses?.endpoint, 'openai.responses');
  assert.equal(responses.output, 'Sognefjord.');
  assert.deepEqual(responses.messages, [{ role: 'user', content: 'Name a fjord.' }]);
  assert.equal(responses.inputTokens, 42);
});
