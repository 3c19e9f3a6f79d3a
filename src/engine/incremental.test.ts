// Goal: units, account sums, phrases and edges found piece by piece are those of the whole log looked at once, also
// when an account turns up late that others had declared as their parent.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import type { Store } from '../store/store.ts';
import { measureBackground, sumAccounts } from './background.ts';
import { addEdges, findEdges, holdKeysOfLog } from './edges.ts';
import { exchangeOf, proseOf, startMs } from './engine.fixture.ts';
import { ingestInto, logOf, temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { OrdinaryMemory } from './ordinary-memory.ts';
import { countSharedAnchors, postAnchorsOfLog, recountSharedAnchors } from './traces.ts';
import { addUnits, collapseIntoUnits } from './units.ts';
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

const unitsSql = 'SELECT toString(tuple(*)) AS row FROM @unit_of ORDER BY account';
const sumsSql = 'SELECT toString(tuple(*)) AS row FROM @account_sums ORDER BY account';

/** `a-1` and `a-2` share an organisation, `b-1` and `b-2` a parent that sends nothing before the last third. */
const declared = [
  { account: 'a-1', organization: 'acme' },
  { account: 'a-2', organization: 'acme' },
  { account: 'b-1', parent: 'late' },
  { account: 'b-2', parent: 'late' },
];

test('units and sums, in pieces and at once', async () => {
  const late = exchangeOf({ id: 'late', account: 'late', timeMs: startMs + 9_000_000 });
  const all = [...exchanges, late].toSorted((one, other) => one.timeMs - other.timeMs);
  const path = folder.write('sums.jsonl', logOf(all));
  const accounts = folder.write('accounts.jsonl', declared.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await withOpenStore(undefined, async (store) => {
    await ingestInto(store, [path], { accountPaths: [accounts] });
    await cut(store);
    const memory = new OrdinaryMemory();
    const pieces = 9;
    const collapsed: boolean[] = [];
    for (let piece = 0; piece < pieces; piece += 1) {
      await addPiece(store, piece, Math.ceil(all.length / pieces));
      if (piece > 0) collapsed.push(!(await addUnits(store)));
      await memory.collapse(store, piece === 0);
      if (piece === 0) {
        await countSharedAnchors(store);
        await findEdges(store);
      }
      await memory.measure(store, piece === 0);
    }
    // Once all had to be collapsed anew, when the parent came.
    assert.equal(collapsed.filter(Boolean).length, 1);
    const [units, sums] = [await tableOf(store, unitsSql), await tableOf(store, sumsSql)];
    await collapseIntoUnits(store);
    await sumAccounts(store, (await measureBackground(store)).mainLanguage);
    assert.ok(units.length > 15 && sums.length === units.length);
    assert.deepEqual(units, await tableOf(store, unitsSql));
    assert.deepEqual(sums, await tableOf(store, sumsSql));
  });
});

const columns = exchangesTable.columns.map((column) => column.name).join(', ');

/** Moves all exchanges to `whole`, from where `addPiece` takes them. */
async function cut(store: Store): Promise<void> {
  await store.command('RENAME TABLE @exchanges TO @whole');
  await store.command('CREATE TABLE @exchanges AS @whole');
  await store.command('CREATE TABLE @fresh AS @whole');
}

async function addPiece(store: Store, piece: number, size: number): Promise<void> {
  await store.command('TRUNCATE TABLE @fresh');
  await store.command(
    `INSERT INTO @fresh (${columns}) SELECT ${columns} FROM @whole ORDER BY time, exchange LIMIT ${piece * size}, ${size}`,
  );
  await store.command(`INSERT INTO @exchanges (${columns}) SELECT ${columns} FROM @fresh`);
}

test('phrases and edges, in pieces and at once', async () => {
  const path = folder.write('log.jsonl', logOf(exchanges));
  await withOpenStore(undefined, async (store) => {
    await ingestInto(store, [path]);
    await cut(store);
    const pieces = 6;
    const size = Math.ceil(exchanges.length / pieces);
    for (let piece = 0; piece < pieces; piece += 1) {
      await addPiece(store, piece, size);
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
