// Goal: what every signal promises: a page, bounded weights, sentences, silence in tiny groups, names that do
// not matter, and no influence of what does not bind the group. And, all together, the harvest is told from
// every innocent story.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Axis, Evidence } from '../core/evidence.ts';
import { seededRandom } from '../stats/chance.ts';
import { relayHarvest } from './relay.fixture.ts';
import { innocents } from './scenes.fixture.ts';
import { signals } from './signals.ts';
import { type PlainExchange, type PlainGroup, relabelled, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

const stories: Readonly<Record<string, () => PlainGroup>> = {
  relayHarvest: () => relayHarvest(),
  ...innocents,
};

/** Only this one looks at all traffic of the members, since a relay's customers are not its core. */
const looksBeyondCore = 'machine-plurality';

function weightsOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map((each) => `${each.axis} ${each.weightNats.toFixed(6)}`).sort();
}

test('every signal has a page with the seven headings', () => {
  const room = new URL('../../../src/signals/', import.meta.url);
  const headings = ['Sees', 'Why it works', 'Mathematics', 'Cost', 'False positives', 'Evasion', 'Sources'];
  for (const signal of signals) {
    const page = new URL(`${signal.name}.md`, room);
    assert.ok(existsSync(page), `${signal.name}.md`);
    const found = Array.from(readFileSync(page, 'utf8').matchAll(/^## (.+)$/gm), (match) => match[1]);
    assert.deepEqual(found, headings, signal.name);
    assert.ok(existsSync(new URL(`${signal.name}.test.ts`, room)), `${signal.name}.test.ts`);
  }
});

test('evidence names its signal, keeps to its axes and bounds, and is one finished sentence', () => {
  for (const [name, story] of Object.entries(stories)) {
    const view = viewOf(story());
    for (const signal of signals) {
      for (const evidence of signal.weigh(view, background)) {
        assert.equal(evidence.signal, signal.name);
        assert.ok(signal.axes.includes(evidence.axis), `${signal.name} on ${evidence.axis}`);
        assert.ok(Math.abs(evidence.weightNats) <= 6, `${name}: ${evidence.text}`);
        assert.match(evidence.text, /^[A-Z0-9].*\.$/);
        assert.doesNotMatch(evidence.text, /NaN|undefined|Infinity/);
      }
    }
  }
});

test('three exchanges of three customers are no evidence', () => {
  const exchanges = ['a', 'b', 'c'].map((account, i): PlainExchange => ({
    account,
    at: i * 10,
    elicitation: ['rubricGrading'],
  }));
  for (const signal of signals) {
    for (const evidence of signal.weigh(viewOf({ exchanges }), background)) {
      assert.ok(Math.abs(evidence.weightNats) < 1.5, `${signal.name}: ${evidence.weightNats}`);
    }
  }
});

test('an empty group is silence', () => {
  for (const signal of signals) {
    const said = signal.weigh(viewOf({ exchanges: [], families: [] }), background);
    assert.ok(
      said.every((evidence) => evidence.weightNats === 0),
      signal.name,
    );
  }
});

test('renaming accounts, units, families and contents changes no weight', () => {
  const names = Object.keys(stories);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 1, max: 1000 }), (name, seed) => {
      const view = viewOf(stories[name]?.() ?? { exchanges: [] });
      const renamed = relabelled(view, seededRandom(seed));
      for (const signal of signals) {
        assert.deepEqual(
          weightsOf(signal.weigh(renamed, background)),
          weightsOf(signal.weigh(view, background)),
          `${signal.name} on ${name}`,
        );
      }
    }),
    { numRuns: 12 },
  );
});

test('exchanges that do not bind the group change nothing but what it is known by', () => {
  const noise = fc.array(
    fc.record({ who: fc.nat({ max: 4 }), at: fc.nat({ max: 400_000 }), newChars: fc.nat({ max: 9000 }) }),
    { minLength: 1, maxLength: 40 },
  );
  const group = relayHarvest(12, 500);
  const plain = { ...group, accounts: group.accounts ?? {} };
  const view = viewOf(plain);
  fc.assert(
    fc.property(noise, (list) => {
      const added = list.map(({ who, at, newChars }): PlainExchange => ({
        account: `pool${who}`,
        at: at + 1,
        newChars,
        core: false,
        turns: 3,
      }));
      const more = viewOf({ ...plain, exchanges: [...plain.exchanges, ...added] });
      for (const signal of signals) {
        // Edges are compared with what as much traffic would show by chance: more traffic, more chance.
        if (
          signal.name === looksBeyondCore ||
          signal.name === 'output-provenance' ||
          signal.name === 'conversation-hand-off'
        )
          continue;
        assert.deepEqual(
          weightsOf(signal.weigh(more, background)),
          weightsOf(signal.weigh(view, background)),
          signal.name,
        );
      }
    }),
    { numRuns: 10 },
  );
});

test('only the harvest is high on all three axes', () => {
  const axes: readonly Axis[] = ['coordination', 'covertness', 'extractiveness'];
  for (const [name, story] of Object.entries(stories)) {
    const totals = axes.map((axis) =>
      signals.reduce((sum, signal) => sum + weightOn(axis, signal, story()), 0),
    );
    const lowest = Math.min(...totals);
    const shown = totals.map((total) => total.toFixed(1)).join(' ');
    if (name === 'relayHarvest') assert.ok(lowest > 2.5, `${name} ${shown}`);
    else assert.ok(lowest < 0, `${name} ${shown}`);
  }
});
