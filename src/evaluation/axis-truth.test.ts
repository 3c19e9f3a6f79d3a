// Goal: every pack of the simulator has a line of its own, and a group is what most of its members are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../sim/innocents/packs.ts';
import { isHalfCampaign, truthOfGroup, truthOfPack } from './axis-truth.ts';

test('every pack is in the table, with a reason', () => {
  const strangers = truthOfPack('organic').reason;
  for (const { name } of packs) assert.notEqual(truthOfPack(name).reason, strangers, name);
});

test('no innocents are all three', () => {
  for (const { name } of packs) {
    const { coordination, covertness, extractiveness } = truthOfPack(name);
    assert.ok(!(coordination && covertness === true && extractiveness), name);
  }
});

test('a group is what half of its members are, else strangers', () => {
  const campaigns = new Set(['campaign-1']);
  const mostly = truthOfGroup(['campaign-1', 'campaign-1', 'organic'], campaigns);
  assert.deepEqual([mostly.label, mostly.isCampaign], ['campaign', true]);
  const mixed = truthOfGroup(['campaign-1', 'organic', 'C8-viral-prompt'], campaigns);
  assert.deepEqual([mixed.label, mixed.isCampaign, mixed.axes.covertness], ['mixed', false, undefined]);
});

test('a campaign with as many others in tow is neither campaign nor innocent', () => {
  const campaigns = new Set(['campaign-1']);
  const of = (campaign: number, organic: number): string[] => [
    ...Array.from({ length: campaign }, () => 'campaign-1'),
    ...Array.from({ length: organic }, () => 'organic'),
  ];
  assert.equal(isHalfCampaign(of(4, 6), campaigns), true);
  assert.equal(isHalfCampaign(of(6, 4), campaigns), false);
  assert.equal(isHalfCampaign(of(1, 9), campaigns), false);
});
