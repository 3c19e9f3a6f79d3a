// Goal: a group is held against customers like its own, as fine as they are known, and never against a stratum that
// it makes up itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilities, languages } from '../core/fingerprint.ts';
import { quantilesOfCounts, type ShareCounts } from '../stats/share-counts.ts';
import { backgroundOf, youngMs } from './strata.ts';
import { ordinaryBackground, type PlainGroup, viewOf } from './view.fixture.ts';
import type { Background, CountedUnit, Counts, Stratum } from './view.ts';

const ordinary = ordinaryBackground({ mainLanguage: languages.indexOf('en') });

function stratum(traits: readonly string[], elicited: number, units = 500): Stratum {
  return {
    traits,
    units,
    elicitationMean: ordinary.elicitationMean,
    elicited: [0, 0, 0, 0, 0, elicited],
    unfollowed: ordinary.unfollowed,
    contracted: ordinary.contracted,
    repeated: ordinary.repeated,
    capabilityEntropy: ordinary.capabilityEntropy,
    capabilityMean: ordinary.capabilityMean,
  };
}

/** Twelve accounts; `other` of them write another language, `young` are new. */
function groupOf(said: {
  readonly other?: number;
  readonly young?: number;
  readonly plan?: string;
}): PlainGroup {
  const names = Array.from({ length: 12 }, (_, index) => `a${index}`);
  return {
    exchanges: names.map((account, index) => ({
      account,
      at: index * 60,
      language: index < (said.other ?? 0) ? 'zh' : 'en',
    })),
    accounts: Object.fromEntries(
      names.map((account, index) => [
        account,
        {
          account,
          createdMs: ordinary.toMs - (index < (said.young ?? 0) ? youngMs / 2 : youngMs * 2),
          ...(said.plan === undefined ? {} : { plan: said.plan }),
        },
      ]),
    ),
  };
}

const marked = (background: Background): number => background.elicited[5];
const known = ordinaryBackground({
  mainLanguage: ordinary.mainLanguage,
  strata: [
    stratum(['main'], 0.1),
    stratum(['other'], 0.2),
    stratum(['main', 'young'], 0.3),
    stratum(['main', 'young', 'free'], 0.4),
  ],
});

test('the finest stratum that is known and clear is the standard', () => {
  const against = (said: Parameters<typeof groupOf>[0]): number =>
    marked(backgroundOf(viewOf(groupOf(said)), known));
  assert.equal(against({}), 0.1);
  assert.equal(against({ other: 12 }), 0.2);
  assert.equal(against({ young: 11 }), 0.3);
  assert.equal(against({ young: 12, plan: 'free' }), 0.4);
  assert.equal(against({ young: 12, plan: 'team' }), 0.3);
  // Neither young nor old: the language alone is clear.
  assert.equal(against({ young: 6, plan: 'free' }), 0.1);
  assert.equal(against({ other: 6 }), marked(known));
});

test('what is not a share of units stays that of the whole log', () => {
  const found = backgroundOf(viewOf(groupOf({})), known);
  assert.deepEqual(
    [found.units, found.handOffRate, found.strata],
    [known.units, known.handOffRate, known.strata],
  );
});

test('a stratum that is not ten times the group is not its standard', () => {
  const small = { ...known, strata: [stratum(['main'], 0.1), stratum(['main', 'young'], 0.3, 119)] };
  assert.equal(marked(backgroundOf(viewOf(groupOf({ young: 12 })), small)), 0.1);
  assert.equal(marked(backgroundOf(viewOf(groupOf({})), { ...known, strata: [] })), marked(known));
});

/** The same counts for every share. */
const ofEach = (counts: ShareCounts): Counts => ({
  elicited: counts,
  unfollowed: counts,
  contracted: counts,
  repeated: counts,
  capabilityEntropy: counts,
});

test('what a group does itself is not what it is held against', () => {
  const group = viewOf(groupOf({}));
  // A tenth of the customers always ask for what a trainer wants; half of these are the group's.
  const size = 10;
  const counts = (always: number): readonly number[] => [
    180,
    ...Array.from({ length: 199 }, () => 0),
    always,
  ];
  const counted = Array.from({ length: size }, () => ({
    traits: ['main', 'old', 'free'],
    elicitation: [1, 0, 0, 0, 0, 0, 0, 0],
    capability: capabilities.map((_, index) => (index === 0 ? 1 : 0)),
    values: { elicited: 1, unfollowed: 1, contracted: 1, repeated: 1, capabilityEntropy: 1 },
  }));
  const log = ordinaryBackground({
    strata: [],
    elicitationMean: [0.1, 0, 0, 0, 0, 0, 0, 0],
    counts: ofEach(counts(2 * size)),
  });
  const against = backgroundOf({ ...group, counted }, log);
  assert.deepEqual(against.elicited, quantilesOfCounts(counts(size)));
  assert.ok(Math.abs((against.elicitationMean[0] ?? 0) - 10 / 190) < 1e-12);
  // Others are what they were; a log of nobody else has no others.
  assert.equal(marked(backgroundOf({ ...group, counted: [] }, log)), marked(log));
  const alone = { ...log, counts: ofEach([0, 0, size]) };
  assert.equal(marked(backgroundOf({ ...group, counted }, alone)), marked(log));
});

test('of a stratum those of the group are left out that are of it', () => {
  const group = viewOf(groupOf({}));
  const log = { ...known, strata: [{ ...stratum(['main'], 0.1), counts: ofEach([200, 40]) }] };
  const unit = (language: string): CountedUnit => ({
    traits: [language, 'old', 'free'],
    elicitation: [],
    capability: [],
    values: { elicited: 0.005, unfollowed: 0, contracted: 0, repeated: 0, capabilityEntropy: 0 },
  });
  const counted = [...Array.from({ length: 8 }, () => unit('main')), unit('other'), unit('other')];
  const against = backgroundOf({ ...group, counted }, log);
  assert.deepEqual(against.elicited, quantilesOfCounts([200, 32]));
});
