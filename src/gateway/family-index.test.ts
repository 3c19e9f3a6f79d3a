// Goal: a request is a campaign's with three phrases of one family and two in five of those it could have, or with four of
// the campaign's; less is nobody's, and one request leaves no trace in the next.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FamilyIndex, type FamilyMatch } from './family-index.ts';
import { blankFingerprint } from './fingerprints.fixture.ts';

/** Phrases by number. */
function pairs(...numbers: readonly number[]): Uint32Array {
  return Uint32Array.from(numbers.flatMap((number) => [number * 7, number]));
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function indexOf(...families: readonly (readonly [number, readonly number[]])[]): FamilyIndex {
  const phrases = families.reduce((sum, [, numbers]) => sum + numbers.length, 0);
  const index = new FamilyIndex({ campaigns: 10, families: families.length, phrases });
  for (const [campaign, numbers] of families) index.add(campaign, pairs(...numbers));
  return index;
}

function find(
  index: FamilyIndex,
  asked: readonly number[],
  system: readonly number[] = [],
): FamilyMatch | undefined {
  return index.find(blankFingerprint({ anchors: pairs(...asked), systemAnchors: pairs(...system) }));
}

test('three phrases of a small family are enough, two are not', () => {
  const index = indexOf([4, range(1, 5)]);
  assert.deepEqual(find(index, [1, 2, 3, 90]), { campaign: 4, hits: 3 });
  assert.equal(find(index, [1, 2, 90, 91]), undefined);
  assert.equal(find(index, []), undefined);
});

test('of a large family a request has to have two in five of what it could have', () => {
  const index = indexOf([0, range(1, 30)]);
  assert.equal(find(index, [1, 2, 3, ...range(90, 10)]), undefined, 'three of thirteen');
  assert.deepEqual(find(index, [1, 2, 3, ...range(90, 4)]), { campaign: 0, hits: 3 }, 'three of seven');
});

test('four phrases of several families of one campaign are enough, of several campaigns are not', () => {
  const one = indexOf([3, range(1, 9)], [3, range(11, 9)]);
  assert.deepEqual(find(one, [1, 2, 11, 12, ...range(90, 20)]), { campaign: 3, hits: 4 });
  const several = indexOf([3, range(1, 9)], [5, range(11, 9)]);
  assert.equal(find(several, [1, 2, 11, 12, ...range(90, 20)]), undefined);
});

test('the campaign with most phrases is told, of new text or system prompt, and the next request starts anew', () => {
  const index = indexOf([1, range(1, 9)], [2, range(11, 9)]);
  assert.deepEqual(find(index, [1, 2, 3, 4, 11, 12, 13, 14, 15]), { campaign: 2, hits: 5 });
  assert.deepEqual(find(index, [1, 2, 3, 4], range(11, 5)), { campaign: 2, hits: 5 });
  assert.deepEqual(find(index, range(1, 5), [11, 12, 13, 14]), { campaign: 1, hits: 5 });
  assert.equal(find(index, [1, 2], [3, 4]), undefined, 'two in each part are not four');
  assert.equal(find(index, [1, 90, 91]), undefined);
});

test('a phrase speaks once for a campaign, and for at most four of them', () => {
  const twice = indexOf([1, [1, 2, 3]], [1, [1, 2, 3]]);
  assert.deepEqual(find(twice, [1, 2, 3]), { campaign: 1, hits: 3 });
  assert.equal(find(twice, [1, 2]), undefined);
  const many = indexOf(...range(0, 9).map((campaign) => [campaign, [1, 2, 3]] as const));
  assert.deepEqual(find(many, [1, 2, 3]), { campaign: 0, hits: 3 });
});

test('more phrases than a fingerprint has are not looked at', () => {
  const index = indexOf([1, range(1, 5)]);
  assert.equal(find(index, [...range(100, 64), 1, 2, 3]), undefined);
});
