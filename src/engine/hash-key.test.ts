// Goal: a store has one hash key for ever, whoever asks first; the same log draws the same, and chance another.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openHashKey } from './hash-key.ts';
import { temporaryFolder, withOpenStore } from './ingest.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

test('a key stays with its store', async () => {
  const log = Buffer.from('{"id":1}\n');
  const data = join(folder.path, 'data');
  const first = await withOpenStore(data, (store) => openHashKey(store));
  assert.deepEqual(await withOpenStore(data, (store) => openHashKey(store, { log })), first);
  const drawn = await withOpenStore(undefined, (store) => openHashKey(store, { log }));
  assert.deepEqual(await withOpenStore(undefined, (store) => openHashKey(store, { log })), drawn);
  const other = await withOpenStore(undefined, (store) => openHashKey(store));
  assert.notDeepEqual(other, first);
  assert.notDeepEqual(other, drawn);
});

test('a new store takes the key that it is given, and one that has its own keeps it', async () => {
  const given = { low: 0x89ab_cdef, high: 0xfedc_ba98 };
  const taken = await withOpenStore(undefined, async (store) => {
    await openHashKey(store, { key: given });
    return await openHashKey(store, { key: { low: 1, high: 2 } });
  });
  assert.deepEqual(taken, given);
});
