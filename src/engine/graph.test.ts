// Goal: the picture of a group is small, names nobody twice, and every link joins two things that are in it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { innocents } from '../signals/scenes.fixture.ts';
import { type PlainExchange, viewOf } from '../signals/view.fixture.ts';
import type { GroupView } from '../signals/view.ts';
import type { GraphReport } from '../core/report.ts';
import { attribute } from './attribute.ts';
import { contentOfView } from './content.fixture.ts';
import { graphOf } from './graph.ts';

const drawn = (group: GroupView): GraphReport => graphOf(group, attribute(group, contentOfView(group)));

/** More accounts, families and payment instruments than a picture holds. */
const crowd = (): GroupView =>
  viewOf({
    exchanges: Array.from({ length: 130 }, (_, i) =>
      Array.from({ length: i + 1 }, (_each, j): PlainExchange => ({
        account: `a${i}`,
        at: i * 1000 + j,
        family: (i + j) % 40,
      })),
    ).flat(),
    families: Array.from({ length: 40 }, () => ({})),
    accounts: Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [`a${i}`, { payment: `card ${i % 45}` }]),
    ),
  });

test('links join what is shown, nothing is shown twice, and the picture stays small', () => {
  const groups = [crowd(), ...[relayHarvest, ...Object.values(innocents)].map((story) => viewOf(story()))];
  for (const group of groups) {
    const { nodes, links } = drawn(group);
    const ids = new Set(nodes.map((node) => node.id));
    assert.equal(ids.size, nodes.length);
    assert.ok(nodes.length <= 150 && links.length <= 600, `${nodes.length} ${links.length}`);
    for (const link of links) {
      assert.ok(ids.has(link.source) && ids.has(link.target), `${link.source} ${link.target}`);
      assert.ok(link.weight >= 1);
    }
  }
});

test('the strongest accounts and texts are shown, the others counted', () => {
  const { nodes, omitted } = drawn(crowd());
  const accounts = nodes.filter((node) => node.kind === 'account');
  assert.equal(accounts.length, 100);
  assert.equal(accounts[0]?.label, 'a129');
  assert.ok(!accounts.some((node) => node.label === 'a29') && accounts.some((node) => node.label === 'a30'));
  assert.equal(nodes.filter((node) => node.kind === 'template').length, 24);
  assert.equal(omitted, 30 + 16);
});

test('uses and edges are counted, strongest first', () => {
  const group = viewOf({
    exchanges: [
      { account: 'one', at: 0 },
      { account: 'one', at: 1 },
      { account: 'one', at: 2 },
      { account: 'other', at: 3 },
      { account: 'other', at: 4, core: false },
    ],
    edges: [
      { kind: 'provenance', from: 'one', to: 'other' },
      { kind: 'provenance', from: 'one', to: 'other' },
      { kind: 'hand-off', from: 'other', to: 'one' },
    ],
    families: [{ kind: 'contract' }],
  });
  const { nodes, links } = drawn(group);
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  assert.deepEqual(
    links.map((link) => [label(link.source), link.kind, label(link.target), link.weight]),
    [
      ['one', 'uses', 'contract 1', 3],
      ['one', 'provenance', 'other', 2],
      ['other', 'uses', 'contract 1', 1],
      ['other', 'hand-off', 'one', 1],
    ],
  );
});

test('payment instruments are shown where several accounts have one, and without their number', () => {
  const exchanges = ['a', 'b', 'c'].map((account, i): PlainExchange => ({ account, at: i }));
  const accounts = { a: { payment: 'card-4711' }, b: { payment: 'card-4711' }, c: { payment: 'card-12' } };
  const graph = drawn(viewOf({ exchanges, accounts }));
  const payments = graph.nodes.filter((node) => node.kind === 'payment');
  assert.deepEqual(
    payments.map((node) => [node.label, node.size]),
    [['payment instrument 1', 2]],
  );
  assert.equal(graph.links.filter((link) => link.kind === 'tie').length, 2);
  assert.doesNotMatch(JSON.stringify(graph), /4711/);
});
