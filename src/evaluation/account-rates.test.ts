// Goal: rates and areas are those of a curve drawn by hand, and a rate below one innocent says that it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreAccounts } from './account-rates.ts';
import { findings, names } from './evaluation.fixture.ts';
import { Belonging } from './membership.ts';

/** Four members and so many innocents. */
function world(innocents: number): Belonging {
  const labels = new Map<string, string>();
  for (const account of names('m', 4)) labels.set(account, 'A');
  for (const account of names('o', innocents)) labels.set(account, 'organic');
  return new Belonging({
    campaigns: [{ id: 'A', level: 'L0', accounts: names('m', 4), exchanges: 4 }],
    labels,
    exchanges: new Map(),
  });
}

test('thresholds lie where the rate is just kept; ties fall together', () => {
  // Of 2000 innocents two are allowed at 1e-3: m1 | o1 | m2 | o2 o3 m3 | m4 without a score.
  const scores = new Map([
    ['m1', 0.9],
    ['o1', 0.8],
    ['m2', 0.7],
    ['o2', 0.6],
    ['o3', 0.6],
    ['m3', 0.6],
  ]);
  const scored = scoreAccounts(findings([], { scores }), world(2_000));
  const [thousandth, tenThousandth] = scored?.at ?? [];
  assert.deepEqual(thousandth, {
    fpr: 1e-3,
    measurable: true,
    threshold: 0.6,
    members_above: 2,
    innocents_above: 1,
    tpr: 0.5,
  });
  assert.deepEqual(
    [tenThousandth?.measurable, tenThousandth?.threshold, tenThousandth?.tpr],
    [false, 0.8, 0.25],
  );
  // Up to 1e-3, which is two innocents: one at height 1/4; then from 1/2 halfway up the tie to 3/4, over two innocents.
  const area = (0.25 + (0.5 + 0.625) / 2) / 2;
  assert.ok(Math.abs((scored?.partial_auc[1]?.area ?? 0) - area) < 1e-12);
});

test('perfect scores fill the area, no scores are no figure', () => {
  const perfect = new Map(names('m', 4).map((account) => [account, 1]));
  const scored = scoreAccounts(findings([], { scores: perfect }), world(2_000));
  assert.deepEqual(
    scored?.partial_auc.map(({ area }) => area),
    [1, 1],
  );
  assert.deepEqual([scored?.at[0]?.tpr, scored?.at[0]?.threshold], [1, null]);
  assert.equal(scoreAccounts(findings([]), world(10)), undefined);
});
