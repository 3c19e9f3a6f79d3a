// Goal: a group is held against customers like its own, as fine as they are known, and never against a stratum that
// it makes up itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../core/fingerprint.ts';
import { backgroundOf, youngMs } from './strata.ts';
import { ordinaryBackground, type PlainGroup, viewOf } from './view.fixture.ts';
import type { Background, Stratum } from './view.ts';

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
