// Goal: a group cut in time is a group of its own and never more than the whole, and the moment at which a
// person would have been called is one of its exchanges, not later when the evidence comes earlier.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { innocents } from '../signals/scenes.fixture.ts';
import { signals } from '../signals/signals.ts';
import type { Signal } from '../signals/signal.ts';
import type { ExchangeColumns, GroupView } from '../signals/view.ts';
import { ordinaryBackground, type PlainExchange, viewOf } from '../signals/view.fixture.ts';
import { cutView, detectionTime } from './detection-time.ts';
import { axes } from './judge.ts';

const background = ordinaryBackground();
const views: readonly GroupView[] = [relayHarvest, ...Object.values(innocents)].map((story) =>
  viewOf(story()),
);
const anyCut = fc
  .constantFrom(...views)
  .chain((view) => fc.tuple(fc.constant(view), fc.integer({ min: 1, max: view.exchanges.count })));

const columnNames = [
  'timeMs',
  'core',
  'family',
  'item',
  'status',
  'model',
  'turns',
  'elicitation',
  'capability',
  'contract',
  'timeZone',
] as const satisfies readonly (keyof ExchangeColumns)[];

test('a cut keeps the first exchanges as they are, and their members under new numbers', () => {
  fc.assert(
    fc.property(anyCut, ([view, rows]) => {
      const past = cutView(view, rows);
      assert.equal(past.exchanges.count, rows);
      for (const name of columnNames)
        assert.deepEqual(past.exchanges[name], view.exchanges[name].slice(0, rows));
      for (let row = 0; row < rows; row += 1) {
        const name = past.members[past.exchanges.member[row] ?? -1]?.name;
        assert.equal(name, view.members[view.exchanges.member[row] ?? -1]?.name);
      }
      const seen = new Set(past.exchanges.member);
      assert.equal(seen.size, past.members.length);
      assert.equal(past.units, new Set(past.members.map((member) => member.unit)).size);
    }),
    { numRuns: 60 },
  );
});

test('nothing in a cut exceeds the whole, and nothing comes from after it', () => {
  fc.assert(
    fc.property(anyCut, ([view, rows]) => {
      const past = cutView(view, rows);
      const untilMs = view.exchanges.timeMs[rows - 1] ?? 0;
      assert.ok(past.units <= view.units && past.members.length <= view.members.length);
      assert.ok(past.edges.length <= view.edges.length);
      for (const edge of past.edges) {
        assert.ok(edge.timeMs + edge.gapMs <= untilMs);
        assert.ok(edge.source < past.members.length && edge.target < past.members.length);
      }
      past.families.forEach((family, index) => {
        const whole = view.families[index];
        for (const count of ['exchanges', 'members', 'units'] as const) {
          assert.ok(family[count] <= (whole?.[count] ?? 0), count);
          assert.ok(family[count] <= family[`${count === 'members' ? 'accounts' : count}Total`], count);
        }
        for (const count of ['exchangesTotal', 'accountsTotal', 'unitsTotal'] as const) {
          assert.ok(family[count] <= (whole?.[count] ?? 0), count);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('a cut of a cut is the cut', () => {
  fc.assert(
    fc.property(anyCut, ([view, rows]) => {
      const half = Math.ceil(rows / 2);
      const [direct, twice] = [cutView(view, half), cutView(cutView(view, rows), half)];
      assert.deepEqual(twice.exchanges, direct.exchanges);
      assert.deepEqual(twice.members, direct.members);
      assert.deepEqual(twice.edges, direct.edges);
      assert.deepEqual(
        twice.families.map((family) => [family.exchanges, family.members, family.units]),
        direct.families.map((family) => [family.exchanges, family.members, family.units]),
      );
    }),
    { numRuns: 30 },
  );
});

test('cut at its end, a group is itself', () => {
  for (const view of views) {
    const { families, edges, exchanges, units } = cutView(view, view.exchanges.count);
    // Families that nobody in the group used are nobody's evidence.
    families.forEach((family, index) => {
      if (family.exchanges > 0) assert.deepEqual(family, view.families[index]);
    });
    assert.equal(edges.length, view.edges.length);
    assert.deepEqual(exchanges, view.exchanges);
    // A member who never sent anything is not seen at any time.
    const active = new Set(Array.from(view.exchanges.member, (member) => view.members[member]?.unit));
    assert.equal(units, active.size);
  }
});

test('a relay’s harvest is seen in its first quarter, at one of its own exchanges', () => {
  const view = viewOf(relayHarvest());
  const { timeMs, core, count } = view.exchanges;
  const at = detectionTime(view, 'act', { signals, background });
  assert.ok(at !== undefined);
  const row = timeMs.indexOf(at);
  assert.equal(core[row], 1);
  assert.ok(row < count / 4, `${row} of ${count}`);
});

/** Each axis gains with the marked exchanges seen so far: evidence that only grows. */
const growing: Signal = {
  name: 'growing',
  axes,
  weigh: ({ exchanges }) => {
    const marked = exchanges.contract.filter((contract) => contract !== 0).length;
    return axes.map((axis) => ({ signal: 'growing', axis, weightNats: marked / 8, text: 'Marked.' }));
  },
};

const marked = (marks: readonly boolean[]): GroupView =>
  viewOf({
    exchanges: marks.map((isMarked, i): PlainExchange => ({
      account: `a${i % 5}`,
      at: i * 60,
      ...(isMarked ? { contract: 'mark' } : {}),
    })),
  });

test('more or earlier evidence is never found later', () => {
  const around = { signals: [growing], background };
  const anyMarks = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 20, maxLength: 200 });
  fc.assert(
    fc.property(anyMarks, (pairs) => {
      const some = pairs.map(([one]) => one);
      const more = pairs.map(([one, other]) => one || other);
      const earlier = [...some].sort((one, other) => Number(other) - Number(one));
      const time = (marks: readonly boolean[]): number =>
        detectionTime(marked(marks), 'act', around) ?? Infinity;
      assert.ok(time(more) <= time(some));
      assert.ok(time(earlier) <= time(some));
    }),
    { numRuns: 60 },
  );
});

test('a case that no earlier look would have made is dated by its last exchange', () => {
  const view = marked(Array.from({ length: 50 }, () => false));
  const at = detectionTime(view, 'act', { signals: [growing], background });
  assert.equal(at, view.exchanges.timeMs[49]);
});

test('who watches is content with less than who acts', () => {
  const view = marked(Array.from({ length: 200 }, () => true));
  const around = { signals: [growing], background };
  const [watch = 0, review = 0, act = 0] = (['watch', 'review', 'act'] as const).map((verdict) =>
    detectionTime(view, verdict, around),
  );
  assert.ok(watch <= review && review <= act, `${watch} ${review} ${act}`);
});

test('a group without an exchange that binds it has no moment', () => {
  const view = viewOf({ exchanges: [{ account: 'a', at: 0, core: false }] });
  assert.equal(detectionTime(view, 'act', { signals, background }), undefined);
});
