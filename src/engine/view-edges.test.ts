// Goal: where a group has more edges than a view can hold, no account loses all of its own because others began earlier,
// the first ones are there, and the exchanges at the ends of the others still count.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import { DenseIds } from './dense-ids.ts';
import { findEdges } from './edges.ts';
import { exchangeOf, hashOf, proseOf, startMs, withStore } from './engine.fixture.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';
import { edgesOfView, type EdgesOfView } from './view-edges.ts';

const minute = 60_000;
const crews = 6;
const passes = 24;

/** Three accounts each, one crew after the other, that pass answers on in a ring. */
const exchanges: readonly Exchange[] = Array.from({ length: crews * passes }, (_, index) => {
  const crew = Math.floor(index / passes);
  const answer = proseOf(40_000 + index, 120);
  const timeMs = startMs + index * 11 * minute;
  const account = (step: number): string => `crew-${crew}-${(index + step) % 3}`;
  return [
    exchangeOf({
      id: `source-${index}`,
      account: account(0),
      timeMs,
      messages: [{ role: 'user', content: proseOf(50_000 + index, 30) }],
      output: answer,
    }),
    exchangeOf({
      id: `target-${index}`,
      account: account(1),
      timeMs: timeMs + 3 * minute,
      messages: [{ role: 'user', content: `${proseOf(60_000 + index, 20)} ${answer}` }],
    }),
  ];
}).flat();

async function edgesWithin(limit: number): Promise<EdgesOfView> {
  return withStore({ exchanges }, async (store) => {
    await collapseIntoUnits(store);
    await countSharedAnchors(store);
    await findEdges(store);
    const names = [...new Set(exchanges.map(({ account }) => account))];
    await chooseAccounts(store, names.map(hashOf));
    const found = await store.query('SELECT account FROM @chosen ORDER BY account');
    const place = new DenseIds();
    const hashes = found.hashes('account');
    for (let at = 0; at < hashes.length; at += 2) place.add(hashes[at] ?? 0, hashes[at + 1] ?? 0);
    return edgesOfView(store, { place, every: 1, limit });
  });
}

test('fewer edges than there are: each account keeps its earliest, and all ends count', async () => {
  const whole = await edgesWithin(200_000);
  const fewer = await edgesWithin(10);
  assert.equal(whole.views.length, crews * passes);
  assert.ok(fewer.views.length < whole.views.length, String(fewer.views.length));
  const endsOf = ({ views }: EdgesOfView): Set<number> =>
    new Set(views.flatMap(({ source, target }) => [source, target]));
  assert.deepEqual(endsOf(fewer), endsOf(whole));
  assert.equal(endsOf(whole).size, 3 * crews);
  assert.deepEqual(fewer.views[0], whole.views[0]);
  assert.deepEqual(
    fewer.views.map(({ timeMs }) => timeMs),
    fewer.views.map(({ timeMs }) => timeMs).sort((one, other) => one - other),
  );
  assert.equal(fewer.endpoints.size, whole.endpoints.size);
  assert.deepEqual([fewer.hasProvenance, fewer.hasMore, whole.hasMore], [true, true, false]);
});
