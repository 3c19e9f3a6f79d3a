// Goal: the page says plainly what was missed, before what was met, and never calls met what was not measured.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresFrom } from './figures.ts';
import { renderPage } from './page.ts';
import { parseResults } from './results.ts';
import { innocentsOf, resultOf } from './scored.fixture.ts';
import { targetsOf } from './targets.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function pageOf(results: Parameters<typeof figuresFrom>[0]): string {
  return renderPage({
    results,
    figures: figuresFrom(results),
    foreword: '',
    command: 'npm run evaluation -- --quick',
  });
}

function rowOf(page: string, name: string): string {
  return page.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '';
}

test('a missed target is shown as missed, first, with its figures', () => {
  const results = seeds.map((seed) => resultOf({ level: 'L1', seed, found: seed > 2 }));
  const page = pageOf(results);
  const row = rowOf(page, 'Campaigns found, L0 to L2 in 100× background  ');
  assert.match(row, /\*\*missed\*\*/);
  assert.match(row, /80 % \(44\.4 % to 97\.5 %\)/);
  assert.match(row, /L0 0\/0, L1 8\/10/);
  const order = targetsOf(results).map((target) => target.status);
  assert.equal(order[0], 'missed');
  assert.ok(order.lastIndexOf('missed') < order.indexOf('not measured'));
  assert.ok(order.lastIndexOf('not measured') < order.findIndex((status) => status.includes('met')));
});

test('a target that is met says when the interval does not prove it', () => {
  const row = rowOf(
    pageOf(seeds.map((seed) => resultOf({ level: 'L1', seed, found: true }))),
    'Campaigns found, L0 to L2 in 100× background  ',
  );
  assert.match(row, /met, aim too, not certain/);
});

test('worlds with too little background do not count for the target', () => {
  const world = { background: 20 };
  const results = seeds.map((seed) => resultOf({ level: 'L1', seed, found: true, world }));
  assert.match(
    rowOf(pageOf(results), 'Campaigns found, L0 to L2 in 100× background  '),
    /\*\*not measured\*\*/,
  );
});

test('one kind of innocents above the limit misses the target, however many others are fine', () => {
  const innocents = [innocentsOf('organic', 0, 1_000_000), innocentsOf('C3-class-unregistered', 1, 500)];
  const page = pageOf([resultOf({ level: 'L1', seed: 1, found: true, innocents })]);
  const row = rowOf(page, 'Innocents accused at act, worst kind');
  assert.match(row, /\*\*missed\*\*/);
  assert.match(row, /above in C3-class-unregistered/);
  assert.match(page, /\*\*1\/500\*\*/);
});

test('none accused of few does not prove the aim', () => {
  const page = pageOf([resultOf({ level: 'L1', seed: 1, found: true })]);
  assert.match(rowOf(page, 'Innocents accused at act, worst kind'), /\| met, not certain/);
});

test('a campaign that was never detected counts as the longest delay and as everything lost', () => {
  const results = seeds.map((seed) => resultOf({ level: 'L3', seed, found: seed > 6 }));
  assert.match(rowOf(pageOf(results), 'Delay until detection, L0 to L4'), /\*\*missed\*\*/);
  assert.match(rowOf(pageOf(results), 'Delay until detection, L0 to L4'), /never \(/);
  assert.match(rowOf(pageOf(results), 'L3, 100×'), /\| 2,000 \(/);
});

test('ablations and other detectors never enter our own figures', () => {
  const ours = seeds.map((seed) => resultOf({ level: 'L1', seed, found: true }));
  const theirs = seeds.map((seed) => resultOf({ level: 'L1', seed, found: false, detector: 'volume' }));
  const page = pageOf([...ours, ...theirs]);
  assert.match(rowOf(page, 'Campaigns found, L0 to L2 in 100× background  '), /10 of 10 campaigns at act/);
  assert.match(rowOf(page, 'volume'), /\| 0 % \(/);
});

test('the same results give the same page, in whatever order they came', () => {
  const results = seeds.map((seed) => resultOf({ level: seed > 5 ? 'L1' : 'L4', seed, found: seed !== 7 }));
  const text = results.map((result) => JSON.stringify(result)).join('\n');
  const backwards = results
    .toReversed()
    .map((result) => JSON.stringify(result))
    .join('\n');
  assert.equal(pageOf(parseResults(text)), pageOf(parseResults(backwards)));
});

test('a results file cut off in the middle of a line keeps its whole lines', () => {
  const line = JSON.stringify(resultOf({ level: 'L1', seed: 1, found: true }));
  assert.equal(parseResults(`${line}\n${line.slice(0, 50)}`).length, 1);
  assert.throws(() => parseResults('{"format":"stillwatch.scores/1"}'), /results file/);
});

test('a run with few worlds says so before any figure', () => {
  const small = pageOf([resultOf({ level: 'L1', seed: 1, found: true })]);
  assert.ok(small.indexOf('This is a small run') > 0);
  assert.ok(small.indexOf('This is a small run') < small.indexOf('## Asked and reached'));
  const large = pageOf(seeds.map((seed) => resultOf({ level: 'L1', seed, found: true })));
  assert.equal(large.indexOf('This is a small run'), -1);
});

test('pivots are measured by their median, and those never found count as the longest', () => {
  const results = seeds.map((seed) => {
    const result = resultOf({ level: 'L1', seed, found: true });
    const hours = seed <= 6 ? 1 / 6 : null;
    const pivots = [{ campaign: 'campaign-1', model: 'new', at: '2026-03-10T00:00:00Z', known: true, hours }];
    return { ...result, scores: { ...result.scores, pivots } };
  });
  const row = rowOf(pageOf(results), 'Found again after a pivot');
  assert.match(row, /met, aim too/);
  assert.match(row, /median of 10 pivots.* 0 campaigns were not yet known.* 4 were not found again/);
  const most = results.map((result, at) =>
    at < 4 ? result : { ...result, scores: { ...result.scores, pivots: [] } },
  );
  assert.match(rowOf(pageOf(most), 'Found again after a pivot'), /median of 4 pivots/);
});

test('false picks are told by kind', () => {
  const result = resultOf({ level: 'L1', seed: 1, found: true });
  const { calibration } = result.scores;
  const [strict, ...others] = calibration.accounts.discovery;
  assert.ok(strict !== undefined);
  const picked = { ...strict, false_selected: 2, selected: 10, false_by_label: { organic: 2 } };
  const accounts = { ...calibration.accounts, discovery: [picked, ...others] };
  const scores = { ...result.scores, calibration: { ...calibration, accounts } };
  const page = pageOf([{ ...result, scores }]);
  assert.match(page, /\| organic +\| 2 +\| 20 %/);
  assert.match(rowOf(page, 'False discoveries among accounts'), /worst kind organic, 20 %/);
});
