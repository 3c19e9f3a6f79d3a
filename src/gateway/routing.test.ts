// Goal: a request goes to the first upstream that speaks its dialect and serves its model, and to the one that its key names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetAt } from './gateway.fixture.ts';
import { type Destination, destinationOf } from './routing.ts';
import { Upstreams } from './upstreams.ts';

const surroundings = { nowMs: () => 0, random: () => 0.5 };
const names = ['claude', 'small', 'gpt', 'rest'];
const upstreams = new Upstreams(
  names.map((name) => ({ name, targets: [targetAt('http://127.0.0.1:9')] })),
  surroundings,
);

const headers = { replaced: () => [], passed: () => [] };

function destination(name: string, dialect: 'anthropic' | 'openai', models: readonly string[]): Destination {
  const group = upstreams.group(name);
  assert.ok(group !== undefined);
  return { group, dialect, credential: [], headers, models };
}

const destinations = [
  destination('claude', 'anthropic', []),
  destination('small', 'openai', ['mini', 'nano-*']),
  destination('gpt', 'openai', ['gpt-*']),
  destination('rest', 'openai', []),
];

function chosen(
  family: 'anthropic' | 'openai' | 'unknown',
  model?: string,
  upstream?: string,
): string | undefined {
  return destinationOf(destinations, { family, model, upstream })?.group.name;
}

test('by dialect and model, in the order of the configuration', () => {
  assert.equal(chosen('anthropic', 'any'), 'claude');
  assert.equal(chosen('openai', 'mini'), 'small');
  assert.equal(chosen('openai', 'minimal'), 'rest');
  assert.equal(chosen('openai', 'nano-3'), 'small');
  assert.equal(chosen('openai', 'gpt-9'), 'gpt');
  // Without a model there is nothing to tell them apart by.
  assert.equal(chosen('openai'), 'small');
  assert.equal(chosen('unknown'), 'small');
  assert.equal(
    destinationOf(destinations.slice(0, 1), { family: 'unknown', model: undefined, upstream: undefined })
      ?.dialect,
    'anthropic',
  );
});

test('a key for one upstream goes there or nowhere', () => {
  assert.equal(chosen('openai', 'gpt-9', 'rest'), 'rest');
  assert.equal(chosen('openai', 'mini', 'gpt'), undefined);
  assert.equal(chosen('anthropic', 'mini', 'rest'), undefined);
});
