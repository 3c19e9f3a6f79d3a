// Goal: bytes come out the same whether a file is plain, gzip or Zstandard, whole or in several members, in
// UTF-8 or UTF-16; a damaged archive gives what came before the damage and says so; a missing file is a fault.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { Fault } from '../core/fault.ts';
import { expandInputs, globPattern } from './expand.ts';
import { fixturePath } from './fixtures.ts';
import { openSource } from './source.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stillwatch-source-'));
});
after(async () => {
  await rm(folder, { recursive: true });
});

async function read(path: string): Promise<{ readonly bytes: Buffer; readonly problems: readonly string[] }> {
  const chunks: Uint8Array[] = [];
  const problems: string[] = [];
  for await (const chunk of openSource(path, (problem) => problems.push(problem.code))) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), problems };
}

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Compresses badly, so that an archive of it has many blocks. */
function noise(length: number): Buffer {
  let state = 7;
  return Buffer.from(
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return 32 + ((state >>> 16) % 90);
    }),
  );
}

const text = noise(3_000_000);

test('plain, gzip and gzip of two members', async () => {
  const half = text.length / 2;
  const members = Buffer.concat([gzipSync(text.subarray(0, half)), gzipSync(text.subarray(half))]);
  const files = [text, gzipSync(text), members];
  for (const [index, bytes] of files.entries()) {
    const found = await read(await written(`whole-${index}.log`, bytes));
    assert.deepEqual(found.problems, []);
    assert.ok(found.bytes.equals(text), `file ${index}`);
  }
});

test('a truncated gzip file gives everything that can be decompressed', async () => {
  const whole = gzipSync(text);
  const found = await read(await written('cut.gz', whole.subarray(0, whole.length / 2)));
  assert.deepEqual(found.problems, ['input.archive-truncated']);
  assert.ok(found.bytes.length > text.length * 0.45);
  assert.ok(found.bytes.equals(text.subarray(0, found.bytes.length)));
});

test('a damaged gzip file gives what came before the damage', async () => {
  const damaged = gzipSync(text);
  damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 4000);
  const found = await read(await written('damaged.gz', damaged));
  assert.deepEqual(found.problems, ['input.archive-corrupt']);
  assert.ok(found.bytes.length > text.length * 0.45);
  const sound = text.length * 0.45;
  assert.ok(found.bytes.subarray(0, sound).equals(text.subarray(0, sound)));
});

test('Zstandard: one frame, two frames with a skippable one between, cut off, damaged', async () => {
  const line = await readFile(fixturePath('archive.jsonl.zst'));
  const plain = await readFile(fixturePath('archive.jsonl'));
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const one = await read(await written('one.zst', line));
  assert.deepEqual(one.problems, []);
  assert.ok(one.bytes.equals(plain));
  const two = await read(await written('two.zst', Buffer.concat([line, skippable, line])));
  assert.deepEqual(two.problems, []);
  assert.ok(two.bytes.equals(Buffer.concat([plain, plain])));
  const cutOff = await read(
    await written('cut.zst', Buffer.concat([line, line.subarray(0, line.length - 9)])),
  );
  assert.deepEqual(cutOff.problems, ['input.archive-truncated']);
  assert.ok(cutOff.bytes.subarray(0, plain.length).equals(plain));
  const damaged = await read(
    await written('damaged.zst', Buffer.concat([line, Buffer.from('no frame at all ....')])),
  );
  assert.deepEqual(damaged.problems, ['input.archive-corrupt']);
  assert.ok(damaged.bytes.equals(plain));
});

test('whatever happens to an archive, reading it ends, without an exception', async () => {
  const plain = await readFile(fixturePath('archive.jsonl'));
  const archives = [gzipSync(plain), await readFile(fixturePath('archive.jsonl.zst'))];
  const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255));
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...archives), changes, async (archive, list) => {
      const bytes = Buffer.from(archive);
      for (const [at, byte] of list) bytes[4 + Math.floor(at * (bytes.length - 4))] = byte;
      const found = await read(await written('fuzz.bin', bytes));
      assert.ok(found.problems.length <= 1);
    }),
    { numRuns: 100 },
  );
});

test('byte order marks: UTF-8 is dropped, UTF-16 is converted', async () => {
  const words = '{"größe": "✓ 🧮"}\n'.repeat(1000);
  const little = Buffer.from(words, 'utf16le');
  const files = [
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)]),
    Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
    gzipSync(Buffer.concat([Buffer.from([0xff, 0xfe]), little])),
  ];
  for (const [index, bytes] of files.entries()) {
    const found = await read(await written(`mark-${index}.log`, bytes));
    assert.equal(found.bytes.toString(), words, `file ${index}`);
  }
});

test('a dash is standard input, compressed or not', () => {
  const source = new URL('./source.js', import.meta.url).href;
  const script = `
    import { openSource } from '${source}';
    for await (const chunk of openSource('-', console.error)) process.stdout.write(chunk);
  `;
  for (const input of [text, gzipSync(text)]) {
    const options = { input, maxBuffer: 2 * text.length };
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], options);
    assert.equal(run.stderr.toString(), '');
    assert.ok(run.stdout.equals(text));
  }
});

test('an empty file is empty; a missing one and a folder are faults', async () => {
  assert.equal((await read(await written('empty.log', Buffer.alloc(0)))).bytes.length, 0);
  await assert.rejects(read(join(folder, 'absent.jsonl')), isFault('input.not-found'));
  await assert.rejects(read(folder), isFault('input.unreadable'));
});

function isFault(code: string): (error: unknown) => boolean {
  return (error) => error instanceof Fault && error.code === code;
}

test('folders give their logs, patterns their matches, each once and in order', async () => {
  const root = join(folder, 'tree');
  await mkdir(join(root, 'b', 'deep'), { recursive: true });
  const files = ['a.jsonl', 'b/c.log.gz', 'b/deep/d.json.zst', 'b/readme.md', 'b/e.ndjson'];
  for (const file of files) await writeFile(join(root, file), '');
  const inRoot = (names: readonly string[]): readonly string[] => names.map((name) => join(root, name));
  const logs = inRoot(['a.jsonl', 'b/c.log.gz', 'b/deep/d.json.zst', 'b/e.ndjson']);
  assert.deepEqual(await expandInputs([root, join(root, 'a.jsonl')]), logs);
  assert.deepEqual(await expandInputs([join(root, 'b', '*.md'), '-']), [join(root, 'b/readme.md'), '-']);
  assert.deepEqual(await expandInputs([join(root, '**', '?.*')]), logs);
  await assert.rejects(expandInputs([join(root, '*.csv')]), isFault('input.not-found'));
  await assert.rejects(expandInputs([join(root, 'nothing')]), isFault('input.not-found'));
});

test('patterns: stars stay within a name, two stars span folders, the rest is literal', () => {
  const matches = (glob: string, path: string): boolean => globPattern(glob).test(path);
  assert.ok(matches('a/**/x.log', 'a/x.log'));
  assert.ok(matches('a/**/x.log', 'a/b/c/x.log'));
  assert.ok(!matches('a/*/x.log', 'a/b/c/x.log'));
  assert.ok(matches('a.(1)[2]+$^{3}', 'a.(1)[2]+$^{3}'));
  assert.ok(!matches('a.log', 'abxlog'));
});

test('a Zstandard bomb is a damaged archive, not a full memory', async () => {
  const magic = [0x28, 0xb5, 0x2f, 0xfd];
  // A header that asks for a window of terabytes.
  const wide = await read(await written('wide.zst', Buffer.from([...magic, 0x00, 0xf8])));
  assert.deepEqual([wide.bytes.length, wide.problems], [0, ['input.archive-corrupt']]);
  // One segment that says to hold a terabyte.
  const whole = await read(await written('whole.zst', Buffer.from([...magic, 0xe0, 0, 0, 0, 0, 0, 1, 0, 0])));
  assert.deepEqual([whole.bytes.length, whole.problems], [0, ['input.archive-corrupt']]);
  // Four thousand run-length blocks of 128 KB: 16 KB that want to be half a gigabyte.
  const block = [((131_072 << 3) | 2) & 0xff, (((131_072 << 3) | 2) >> 8) & 0xff, (131_072 << 3) >> 16, 97];
  const bomb = Buffer.from([...magic, 0x00, 0x58, ...Array.from({ length: 4_000 }, () => block).flat()]);
  const burst = await read(await written('bomb.zst', bomb));
  assert.ok(burst.bytes.length <= 64 * 1024 * 1024);
  assert.deepEqual(burst.problems, ['input.archive-corrupt']);
});
