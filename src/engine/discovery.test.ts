// Goal: rates follow the posteriors in order, and the same campaign among more groups is claimed less loudly.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoveriesOf } from './discovery.ts';

test('surer groups have smaller rates', () => {
  const [low, high] = discoveriesOf([0.4, 0.99], 10);
  assert.ok((high?.falseDiscoveryRate ?? 1) < (low?.falseDiscoveryRate ?? 0));
  assert.ok((high?.eValueNats ?? 0) > (low?.eValueNats ?? 0));
});

test('among more groups a rate grows in proportion, the e-value stays', () => {
  const [few] = discoveriesOf([0.999], 10);
  const [many] = discoveriesOf([0.999], 100);
  assert.equal(few?.eValueNats, many?.eValueNats);
  assert.ok(Math.abs((many?.falseDiscoveryRate ?? 0) / (few?.falseDiscoveryRate ?? 1) - 10) < 1e-9);
});
