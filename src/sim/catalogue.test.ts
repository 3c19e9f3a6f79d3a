// Goal: whoever composes a world is told about everything there is to choose from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levels } from './attackers/traits.ts';
import { levelChoices, packChoices, variantChoices } from './catalogue.ts';
import { packs } from './innocents/packs.ts';

test('every level, variant and pack has a line', () => {
  assert.equal(levelChoices().length, levels.length);
  assert.equal(packChoices().length, packs.length);
  for (const { name, summary } of [...levelChoices(), ...variantChoices(), ...packChoices()])
    assert.ok(summary.length > 10, name);
});
