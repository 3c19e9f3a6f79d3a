// Goal: phrases counted and edges found piece by piece are those of the whole log looked at once.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import type { Store } from '../store/store.ts';
import { addEdges, findEdges, holdKeysOfLog } from './edges.ts';
import { exchangeOf, proseOf, startMs } from './engine.fixture.ts';
import { ingestInto, logOf, temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { countSharedAnchors, postAnchorsOfLog, recountSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';
import { waveOf } from './waves.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

/** Answers that come back elsewhere, conversations that move, and refused requests that are sent again. */
const carried = Array.from({ length: 40 }, (_, index) => {
  const answer = proseOf(500_000 + index, 60);
  const timeMs = startMs + index * 300_000;
  const question = { role: 'user', content: proseOf(600_000 + index, 60) } as const;
  const [one, other, third] = [`a-${index % 7}`, `b-${index % 5}`, `c-${index % 3}`];
  return [
    exchangeOf({ id: `s${index}`, account: one, timeMs, messages: [question], output: answer }),
    exchangeOf({
      id: `m${index}`,
      account: other,
      timeMs: timeMs + 60_000,
      messages: [question, { role: 'assistant', content: answer }, { role: 'user', content: 'And then?' }],
      status: index % 2 === 0 ? 200 : 429,
    }),
    exchangeOf({
      id: `r${index}`,
      account: third,
      timeMs: timeMs + 120_000,
      messages: [question, { role: 'assistant', content: answer }, { role: 'user', content: 'And then?' }],
    }),
    exchangeOf({
      id: `p${index}`,
      account: `d-${index % 4}`,
      timeMs: timeMs + 180_000,
      messages: [{ role: 'user', content: `Judge this: ${answer}` }],
    }),
  ];
}).flat();

/** Prompts with a slot, new ones and ones that an account began under before. */
const prompted = Array.from({ length: 60 }, (_, index) =>
  exchangeOf({
    id: `y${index}`,
    account: `e-${index % 6}`,
    timeMs: startMs + index * 240_000,
    system: `${proseOf(700_000, 40)} ${proseOf(710_000 + (index % 9), 4)} ${proseOf(720_000, 40)}`,
    messages: [{ role: 'user', content: proseOf(730_000 + index, 30) }],
  }),
);

const exchanges = [
  ...waveOf({ hour: 0, accounts: 'crew', frame: 'first' }),
  ...carried,
  ...prompted,
].toSorted((one, other) => one.timeMs - other.timeMs);

async function tableOf(store: Store, sql: string): Promise<readonly string[]> {
  const found = await store.query(sql);
  return found.strings('row');
}

const anchorsSql = 'SELECT toString(tuple(*)) AS row FROM @shared_anchors ORDER BY anchor';
const edgesSql = `SELECT toString((kind, source, target, any(source_account), min(gap_ms), round(max(containment), 3),
  max(after_limit))) AS row FROM @edges GROUP BY kind, source, target ORDER BY kind, source, target`;

test('in pieces and at once', async () => {
  const path = folder.write('log.jsonl', logOf(exchanges));
  await withOpenStore(undefined, async (store) => {
    await ingestInto(store, [path]);
    await store.command('RENAME TABLE @exchanges TO @whole');
    await store.command('CREATE TABLE @exchanges AS @whole');
    await store.command('CREATE TABLE @fresh AS @whole');
    const columns = exchangesTable.columns.map((column) => column.name).join(', ');
    const pieces = 6;
    const size = Math.ceil(exchanges.length / pieces);
    for (let piece = 0; piece < pieces; piece += 1) {
      await store.command('TRUNCATE TABLE @fresh');
      await store.command(
        `INSERT INTO @fresh (${columns}) SELECT ${columns} FROM @whole ORDER BY time, exchange LIMIT ${piece * size}, ${size}`,
      );
      await store.command(`INSERT INTO @exchanges (${columns}) SELECT ${columns} FROM @fresh`);
      await collapseIntoUnits(store);
      if (piece === 0) {
        await countSharedAnchors(store);
        await postAnchorsOfLog(store);
        await findEdges(store);
        await holdKeysOfLog(store);
      } else {
        await recountSharedAnchors(store);
        await addEdges(store);
      }
    }
    const [anchors, edges] = [await tableOf(store, anchorsSql), await tableOf(store, edgesSql)];
    await countSharedAnchors(store);
    await findEdges(store);
    assert.ok(anchors.length > 15 && edges.length > 40, `${anchors.length} ${edges.length}`);
    assert.deepEqual(anchors, await tableOf(store, anchorsSql));
    assert.deepEqual(edges, await tableOf(store, edgesSql));
  });
});
