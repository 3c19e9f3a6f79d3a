// Goal: the sentence has the rate and the e-value, and says so when nothing can be claimed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayCampaign } from './campaigns.fixture.ts';
import { discoveryPhrase } from './discovery-phrase.ts';

test('rate and e-value', () => {
  assert.equal(discoveryPhrase(relayCampaign), '');
  const text = discoveryPhrase({ ...relayCampaign, e_value: 431.2, false_discovery_rate: 0.042 });
  assert.match(text, /4\.2\s%/);
  assert.match(text, /e-value 430/);
});

test('nothing to claim', () => {
  const text = discoveryPhrase({ ...relayCampaign, e_value: 0, false_discovery_rate: 1 });
  assert.equal(text, 'Among so many groups its e-value 0 alone claims nothing.');
});
