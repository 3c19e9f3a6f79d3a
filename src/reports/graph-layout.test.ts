// Goal: the layout is the same for the same report, stays inside its frame, and survives graphs that are
// wrong or too large.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, array, constantFrom, integer, property, record, string } from 'fast-check';
import { relayCampaign } from './campaigns.fixture.ts';
import { layoutGraph } from './graph-layout.ts';

const frame = { width: 640, height: 500, margin: 40 };

test('twice the same positions', () => {
  const graph = relayCampaign.graph ?? { nodes: [], links: [], omitted: 0 };
  assert.ok(graph.nodes.length > 60);
  assert.deepEqual(layoutGraph(graph, frame), layoutGraph(graph, frame));
});

test('every node inside the frame, every link between drawn nodes', () => {
  const id = string({ maxLength: 2 });
  const node = record({
    id,
    kind: constantFrom('account', 'template', 'payment'),
    label: string(),
    size: integer({ min: 0 }),
  });
  const link = record({
    source: id,
    target: id,
    kind: constantFrom('uses', 'provenance', 'tie'),
    weight: integer({ min: 0 }),
  });
  assertLaw(
    property(array(node, { maxLength: 30 }), array(link, { maxLength: 30 }), (nodes, links) => {
      const layout = layoutGraph({ nodes, links, omitted: 0 }, frame);
      assert.equal(layout.nodes.length, new Set(nodes.map((each) => each.id)).size);
      for (const { x, y } of layout.nodes) {
        assert.ok(x >= 39.9 && x <= 600.1 && y >= 39.9 && y <= 460.1, `${x} ${y}`);
      }
      for (const { source, target } of layout.links) {
        assert.ok(layout.nodes.includes(source) && layout.nodes.includes(target) && source !== target);
      }
    }),
    { numRuns: 60 },
  );
});

test('at most 150 nodes', () => {
  const nodes = Array.from(
    { length: 400 },
    (_, index) => ({ id: `${index}`, kind: 'account', label: '', size: index }) as const,
  );
  assert.equal(layoutGraph({ nodes, links: [], omitted: 0 }, frame).nodes.length, 150);
});
