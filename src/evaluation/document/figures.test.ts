// Goal: figures are well-formed, say in words what they show, and put values where they belong.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as holds, double, property } from 'fast-check';
import { figuresFrom } from './figures.ts';
import { leakFigure } from './figure-leak.ts';
import { plotEnd, plotStart, rowsFigure } from './figure-rows.ts';
import { innocentsOf, resultOf } from './scored.fixture.ts';
import { evenScale, powerScale, shareTicks } from './scale.ts';

/** Every element is closed in order and every bare `&` or `<` of text is escaped: enough for a renderer. */
function assertWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replaceAll(/<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi, (...match) => {
    const [, end, name, , self] = match.map(String);
    if (end === '/') assert.equal(open.pop(), name);
    else if (self !== '/') open.push(name ?? '');
    return '';
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
}

function dotsOf(svg: string): readonly { x: number; y: number; kind: string; says: string }[] {
  return [
    ...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="\d+" class="([\w-]+)"><title>([^<]*)/g),
  ].map(([, x, y, kind = '', says = '']) => ({ x: Number(x), y: Number(y), kind, says }));
}

test('all figures of results are well-formed, titled and described', () => {
  const innocents = [innocentsOf('a "kind" <of> & such', 3, 100), innocentsOf('organic', 0, 5_000)];
  const results = ['L0', 'L5'].flatMap((level) => [
    resultOf({ level, seed: 1, found: level === 'L0', innocents }),
    resultOf({ level, seed: 2, found: true, innocents, world: { variant: 'no-hand-off', name: level } }),
    resultOf({ level, seed: 1, found: false, innocents, detector: 'volume' }),
  ]);
  const figures = figuresFrom(results);
  assert.deepEqual(
    figures.map((figure) => figure.name),
    [
      'recall',
      'packs',
      'levels-by-packs',
      'leak',
      'delay',
      'variants',
      'reliability',
      'detectors-found',
      'detectors-accusing',
    ],
  );
  for (const { svg } of figures) {
    assertWellFormed(svg);
    assert.match(svg, /<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/);
    assert.match(svg, /prefers-color-scheme:dark/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
  }
});

test('nothing measured gives no figure rather than an empty one', () => {
  assert.deepEqual(figuresFrom([]), []);
});

test('a row stands at its value, hollow when it missed', () => {
  const scale = evenScale({ from: 0, to: 1, start: plotStart, end: plotEnd, ticks: shareTicks });
  const row = { low: 0.2, high: 0.8, text: 'half', floor: 0.9 };
  const svg = rowsFigure({
    title: 'title',
    description: 'description',
    axis: 'axis',
    legend: 'legend',
    scale,
    rows: [
      { ...row, name: 'missed', value: 0.5, isBad: true },
      { ...row, name: 'fine', value: 1, isBad: false },
      { ...row, name: 'unknown', value: undefined, isBad: false },
    ],
  });
  const [missed, fine, ...others] = dotsOf(svg);
  assert.equal(missed?.x, (plotStart + plotEnd) / 2);
  assert.equal(missed?.kind, 'dot-bad');
  assert.equal(fine?.x, plotEnd);
  assert.equal(fine?.kind, 'dot');
  assert.ok((fine?.y ?? 0) > (missed?.y ?? 0));
  assert.deepEqual(others, []);
});

test('a campaign never detected lies on the diagonal and is hollow', () => {
  const svg = leakFigure({
    title: 'leak',
    points: [
      { name: 'lost', size: 10_000, leaked: 10_000, isDetected: false },
      { name: 'found', size: 10_000, leaked: 100, isDetected: true },
    ],
    limits: [],
  });
  const [lost, found] = dotsOf(svg);
  assert.equal(lost?.kind, 'dot-bad');
  assert.equal(found?.kind, 'dot');
  assert.equal(lost?.x, found?.x);
  assert.ok((lost?.y ?? 0) < (found?.y ?? 0), 'more leaked is higher up');
});

test('scales keep order and never leave their ends', () => {
  const ends = { from: 0.001, to: 1_000, start: 10, end: 500, ticks: [] };
  const number = double({ min: 0, max: 1e9, noNaN: true });
  holds(
    property(number, number, (one, other) => {
      for (const scale of [evenScale(ends), powerScale(ends)]) {
        const [low, high] = [scale.at(Math.min(one, other)), scale.at(Math.max(one, other))];
        assert.ok(low <= high && low >= 10 && high <= 500);
      }
    }),
  );
  assert.equal(powerScale(ends).at(1), 255);
  assert.equal(powerScale(ends).at(Infinity), 500);
});
