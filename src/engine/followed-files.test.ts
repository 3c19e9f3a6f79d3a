// Goal: every line of a growing log is read once: appended in pieces, cut in the middle of a line, renamed by
// rotation, emptied and written anew, compressed, and after a restart.

import assert from 'node:assert/strict';
import { appendFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Store } from '../store/store.ts';
import { FollowedFiles } from './followed-files.ts';
import { temporaryFolder, withOpenStore } from './ingest.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

async function readNew(files: FollowedFiles): Promise<string> {
  let text = '';
  for (const path of await files.look()) {
    const source = files.open(
      path,
      () => {},
      () => {},
    );
    for await (const chunk of source) text += Buffer.from(chunk).toString();
  }
  await files.remember();
  return text;
}

async function follow(store: Store, pattern: string): Promise<FollowedFiles> {
  const files = new FollowedFiles(store, [join(folder.path, pattern)]);
  await files.recall();
  return files;
}

function line(number: number): string {
  return `{"id":"${number}","padding":"${'x'.repeat(40)}"}\n`;
}

test('appended lines are read once, half a line waits for its end, and a restart goes on', async () => {
  await withOpenStore(undefined, async (store) => {
    const path = folder.write('grow.jsonl', line(1) + line(2).slice(0, 20));
    const files = await follow(store, 'grow.jsonl');
    assert.equal(await readNew(files), line(1));
    assert.equal(await readNew(files), '');
    appendFileSync(path, line(2).slice(20) + line(3));
    assert.equal(await readNew(files), line(2) + line(3));
    appendFileSync(path, line(4));
    const again = await follow(store, 'grow.jsonl');
    assert.equal(await readNew(again), line(4));
  });
});

test('rotation by renaming loses nothing, and neither does emptying the file', async () => {
  await withOpenStore(undefined, async (store) => {
    const path = folder.write('turn.jsonl', line(1));
    const files = await follow(store, 'turn.json*');
    assert.equal(await readNew(files), line(1));
    // The name afterwards is one that the pattern does not match.
    appendFileSync(path, line(2));
    renameSync(path, join(folder.path, 'old-turn.1'));
    writeFileSync(path, line(3));
    assert.equal(
      (await readNew(files)).trimEnd().split('\n').sort().join('\n'),
      (line(2) + line(3)).trimEnd(),
    );
    truncateSync(path);
    assert.equal(await readNew(files), '');
    // Longer than before: only the beginning tells that it is another text.
    appendFileSync(path, line(4) + line(5));
    assert.equal(await readNew(files), line(4) + line(5));
    const again = await follow(store, 'turn.json*');
    assert.equal(await readNew(again), '');
  });
});

test('new files of a pattern are found, and a compressed one is read when it has stopped growing', async () => {
  await withOpenStore(undefined, async (store) => {
    folder.write('many-1.jsonl', line(1));
    const files = await follow(store, 'many-*');
    assert.equal(await readNew(files), line(1));
    folder.write('many-2.jsonl', line(2));
    folder.write('many-3.jsonl.gz', gzipSync(line(3)));
    assert.equal(await readNew(files), line(2));
    assert.equal(await readNew(files), line(3));
    assert.equal(await readNew(files), '');
  });
});

test('a pattern that never matched is a fault, one that matches no longer is not', async () => {
  await withOpenStore(undefined, async (store) => {
    const files = await follow(store, 'nothing-*');
    await assert.rejects(files.look(), /no file/);
    const path = folder.write('nothing-1', line(1));
    assert.equal(await readNew(files), line(1));
    renameSync(path, join(folder.path, 'gone'));
    assert.equal(await readNew(files), '');
  });
});
