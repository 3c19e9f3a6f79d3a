// Goal: when a case could first have been seen is asked of its parts too, and that changes nothing else in it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Signal } from '../signals/signal.ts';
import { seededRandom } from '../stats/chance.ts';
import type { Store } from '../store/store.ts';
import { measureBackground, measureCoverage } from './background.ts';
import { closeCase, openAttributions } from './campaigns.ts';
import { readReference } from './content.ts';
import type { Candidate } from './groups.ts';
import { axes } from './judge.ts';
import { accountHash, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';
import { weighCandidates } from './weigh.ts';

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

test('a case with parts is dated by the earliest of them and is otherwise the case without', async () => {
  const { store, families } = await storeOf(requests);
  try {
    const group = (from: number, to: number): Candidate => ({
      families,
      accounts: Array.from({ length: to - from }, (_, i) => accountHash(`pool${from + i}`)).sort(),
      byEdges: false,
    });
    const weighing = {
      store,
      background: await measureBackground(store),
      has: (await measureCoverage(store)).has,
      signals: [bySize],
      stop: new AbortController().signal,
      reference: await readReference(store),
    };
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
