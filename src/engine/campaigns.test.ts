// Goal: when a case could first have been seen is asked of its parts too, and that changes nothing else in it; nobody is
// named of whom attribution leaves nothing, and too few that are left are for a person to look at.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Signal } from '../signals/signal.ts';
import { seededRandom } from '../stats/chance.ts';
import type { Store } from '../store/store.ts';
import { measureBackground, measureCoverage } from './background.ts';
import { closeCase, openAttributions } from './campaigns.ts';
import { readReference } from './content.ts';
import type { Candidate } from './groups.ts';
import { actMembersMin, axes, judge } from './judge.ts';
import { accountHash, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';
import { prepareViews } from './view-rows.ts';
import { weighCandidates, type Weighing } from './weigh.ts';

const random = seededRandom(67);
const template = ownWords(random, 60);
const day = 86_400;

/** Seven accounts with one template on the first day, five more on the third. */
const requests: readonly PlainRequest[] = Array.from({ length: 120 }, (_, i) => ({
  account: `pool${i < 60 ? i % 7 : 7 + (i % 5)}`,
  at: i * 300 + (i < 60 ? 0 : 2 * day),
  text: `${template} ${ownWords(random, 8)}`,
  elicitation: ['rubricGrading'],
}));

/** Speaks for a campaign in groups of six and of nine or more, so that a part of six is seen before the whole. */
const bySize: Signal = {
  name: 'elicitation',
  axes,
  weigh: ({ members }) =>
    axes.map((axis) => ({
      signal: 'elicitation',
      axis,
      weightNats: members.length === 6 || members.length >= 9 ? 9 : -3,
      text: 'Size.',
    })),
};

async function attributionsOf(store: Store): Promise<readonly string[]> {
  const found = await store.query(
    'SELECT concat(toString(exchange), campaign, toString(posterior)) AS line FROM @attributions ORDER BY exchange',
  );
  await openAttributions(store);
  return found.strings('line');
}

async function weighingIn(store: Store): Promise<Weighing> {
  return {
    store,
    background: await measureBackground(store),
    has: (await measureCoverage(store)).has,
    signals: [bySize],
    stop: new AbortController().signal,
    reference: await readReference(store),
  };
}

/** So many accounts with the template, and others that ask on their own. */
async function closeMixed(bound: number, others: number): Promise<ReturnType<typeof closeCase>> {
  const names = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const mixed = [...names('pool', bound), ...names('own', others)];
  const asked = mixed.flatMap((account, at): PlainRequest[] =>
    Array.from({ length: 12 }, (_, i) => ({
      account,
      at: 7 * at + 3_600 * i,
      text: account.startsWith('pool') ? `${template} ${ownWords(random, 8)}` : ownWords(random, 20),
    })),
  );
  const { store, families } = await storeOf(asked);
  try {
    const weighing = await weighingIn(store);
    const candidate = { families, accounts: mixed.map(accountHash).sort(), byEdges: false };
    await prepareViews(store, [candidate]);
    const judgement = judge(
      axes.map((axis) => ({ signal: 'elicitation', axis, weightNats: 9, text: 'Sure.' })),
      mixed.length,
    );
    assert.equal(judgement.verdict, 'act');
    await openAttributions(store);
    return await closeCase({ candidate, judgement }, weighing, (own) => own);
  } finally {
    await store.close();
  }
}

test('a group of which enough customers are left is acted upon, of fewer a person decides', async () => {
  const enough = await closeMixed(actMembersMin, 7);
  const few = await closeMixed(actMembersMin - 1, 8);
  assert.deepEqual([enough?.report.verdict, enough?.report.units], ['act', actMembersMin]);
  assert.deepEqual([few?.report.verdict, few?.report.units], ['review', actMembersMin - 1]);
});

test('a group of which attribution leaves nobody is not reported', async () => {
  assert.equal(await closeMixed(0, actMembersMin), undefined);
});

test('a case with parts is dated by the earliest of them and is otherwise the case without', async () => {
  const { store, families } = await storeOf(requests);
  try {
    const group = (from: number, to: number): Candidate => ({
      families,
      accounts: Array.from({ length: to - from }, (_, i) => accountHash(`pool${from + i}`)).sort(),
      byEdges: false,
    });
    const weighing = await weighingIn(store);
    const [whole] = await weighCandidates([group(0, 12)], weighing);
    assert.ok(whole !== undefined);
    await openAttributions(store);
    const alone = await closeCase({ ...whole, parts: [] }, weighing, (own) => own);
    const rowsAlone = await attributionsOf(store);
    const parted = await closeCase({ ...whole, parts: [group(0, 6)] }, weighing, (own) => own);
    const rowsParted = await attributionsOf(store);
    assert.ok(alone !== undefined && parted !== undefined);
    assert.ok(rowsAlone.length === requests.length && alone.report.templates.length > 0);
    assert.deepEqual(rowsParted, rowsAlone);
    const { detected_at: lateAt, exchanges_before_detection: leakedLate, ...restAlone } = alone.report;
    const { detected_at: earlyAt, exchanges_before_detection: leakedEarly, ...restParted } = parted.report;
    assert.deepEqual(restParted, restAlone);
    assert.ok(earlyAt < lateAt && leakedEarly < leakedLate, `${earlyAt} and ${lateAt}`);
  } finally {
    await store.close();
  }
});
