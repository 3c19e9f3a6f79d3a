// Goal: a text that is switched on at many customers is told against how other texts of the log spread, one that
// spreads as they do is called ordinary, and nothing is said where the log is too short or has no other texts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import type { Store } from '../store/store.ts';
import { forgetGrowth, growthOfFamily } from './explain-growth.ts';
import { withOpenStore } from './ingest.fixture.ts';

const dayMs = 86_400_000;
const log = { fromMs: Date.UTC(2026, 2, 1), toMs: Date.UTC(2026, 2, 1) + 10 * dayMs - 1 };

interface Use {
  readonly family: number;
  readonly account: number;
  readonly day: number;
}

/** Each use is sent twice, the second time a day later: only the first counts. */
async function fill(store: Store, uses: readonly Use[]): Promise<void> {
  await store.command(
    'CREATE TABLE @family_exchanges (exchange UInt64, account UInt64, family UInt32) ENGINE = MergeTree ORDER BY family',
  );
  await store.command(
    'CREATE TABLE @unit_of (account UInt64, unit UInt64) ENGINE = MergeTree ORDER BY account',
  );
  const sent = uses.flatMap((use) => [use, { ...use, day: use.day + 1 }]);
  const rows = sent.map(({ family, account }, index) => `(${index + 1}, ${account}, ${family})`);
  await store.command(`INSERT INTO @family_exchanges VALUES ${rows.join(', ')}`);
  const times = sent.map(
    ({ account, day }, index) => `(${index + 1}, ${account}, ${log.fromMs + day * dayMs + 3_600_000})`,
  );
  await store.command(`INSERT INTO @exchanges (exchange, account, time) VALUES ${times.join(', ')}`);
  await store.command('INSERT INTO @unit_of SELECT DISTINCT account, account FROM @family_exchanges');
}

/** Thirty texts that find a few new users a day, and one of them that is nobody's. */
function ordinary(): readonly Use[] {
  const random = seededRandom(8);
  return Array.from({ length: 30 }, (_, family) =>
    Array.from({ length: 9 }, (__, day) =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, (___, user) => ({
        family: family + 1,
        account: 10_000 * (family + 1) + 100 * day + user,
        day,
      })),
    ).flat(),
  ).flat();
}

test('switched on, and ordinary', async () => {
  const pool = Array.from({ length: 60 }, (_, index) => ({ family: 99, account: index + 1, day: 5 }));
  await withOpenStore(undefined, async (store) => {
    await fill(store, [...ordinary(), ...pool]);
    const own = new Set([99]);
    const found = await growthOfFamily(store, { family: 99, own }, log);
    assert.equal(found?.units, 60);
    assert.equal(found?.units_before, 0);
    assert.equal(found?.from, '2026-03-06T00:00:00.000Z');
    assert.ok((found?.units_expected ?? 99) < 5);
    assert.ok((found?.chance ?? 1) < 1e-4 && (found?.e_value ?? 0) > 100, JSON.stringify(found));
    assert.match(found?.text ?? '', /^60 customers began within one day .* fewer than one in ten thousand/);
    const usual = await growthOfFamily(store, { family: 7, own: new Set([7]) }, log);
    assert.ok((usual?.chance ?? 0) > 0.05 && (usual?.e_value ?? 9) < 2, JSON.stringify(usual));
    assert.match(usual?.text ?? '', /spread no faster/);
    await forgetGrowth(store);
  });
});

test('too few texts, too few days', async () => {
  const uses = ordinary().filter((use) => use.family <= 10);
  await withOpenStore(undefined, async (store) => {
    await fill(store, uses);
    assert.equal(await growthOfFamily(store, { family: 7, own: new Set([7]) }, log), undefined);
    const short = { ...log, toMs: log.fromMs + 2 * dayMs - 1 };
    assert.equal(await growthOfFamily(store, { family: 7, own: new Set([7]) }, short), undefined);
  });
});
