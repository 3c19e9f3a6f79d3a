// Goal: appending never waits, what was flushed is on disk in order and once, and no trouble of a disk (slow, full,
// bounded, gone) loses a record that is not counted; no text and no credential reaches a file unless asked for.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { frameKind } from '../wire/spool-segment.ts';
import { realDisk } from './spool-disk.ts';
import { contentOf, decisionOf, recordOf, reports, spoolIn, troubledDisk } from './spool.fixture.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stillwatch-spool-'));
  folder = join(root, 'spool');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function numbers(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, index) => `x${from + index}`);
}

test('what was appended is on disk after a flush, in order, with its decision, and the file is ours alone', async () => {
  const spool = spoolIn(folder);
  for (const id of numbers(500)) {
    const decision = id === 'x7' ? decisionOf('d7', id) : undefined;
    assert.equal(spool.append({ ...recordOf(id), decision }), 'kept');
  }
  await spool.flush();
  const found = contentOf(folder);
  assert.deepEqual(found.ids, numbers(500));
  assert.equal(found.kinds.filter((kind) => kind === frameKind.decision).length, 1);
  assert.ok(!found.kinds.includes(frameKind.end));
  await spool.close();
  assert.ok(contentOf(folder).kinds.includes(frameKind.end));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600);
  assert.equal(spool.append(recordOf('late')), 'dropped');
});

test('segments are ended by size and by age, and each has its system prompts', async () => {
  let nowMs = Date.now();
  const spool = spoolIn(folder, { segmentBytes: 8_000, segmentMs: 60_000, nowMs: () => nowMs });
  for (const id of numbers(60)) {
    spool.append(recordOf(id, { system: 'You are a patient teacher of mathematics for beginners.' }));
    await spool.flush();
  }
  const bySize = contentOf(folder);
  assert.deepEqual(bySize.ids, numbers(60));
  assert.ok(bySize.segments > 1);
  nowMs += 60_000;
  spool.append(recordOf('y'));
  await spool.flush();
  spool.append(recordOf('z'));
  await spool.close();
  const { kinds, segments } = contentOf(folder);
  assert.equal(segments, bySize.segments + 1);
  const count = (kind: number): number => kinds.filter((one) => one === kind).length;
  assert.equal(count(frameKind.end), segments);
  assert.equal(count(frameKind.systemText), bySize.segments);
});

test('a segment to which nothing comes is ended at its age', async () => {
  const spool = spoolIn(folder, { segmentMs: 20 });
  spool.append(recordOf('x'));
  await spool.flush();
  while (!contentOf(folder).kinds.includes(frameKind.end)) await wait(5);
  await spool.close();
});

test('no text and no credential is in the files, unless excerpts are asked for', async () => {
  const secrets = [
    'sk-live-0123456789abcdef',
    'Bearer eyJhbGciOi',
    'my password is hunter2',
    'top secret plan',
  ];
  const [token = '', bearer = '', prompt = '', system = ''] = secrets;
  const said = {
    key: 'key-17',
    session: bearer,
    userAgent: `curl ${token}`,
    headersHash: token,
    system: `${system} of the company`,
    messages: [{ role: 'user', content: `${prompt} and ${token}` }],
    output: `I will not tell anybody ${token}`,
    params: { api_key: token },
    tools: [{ name: bearer }],
  } as const;
  for (const text of ['none', 'excerpt'] as const) {
    const spool = spoolIn(join(folder, text), { text });
    spool.append(recordOf('x', said));
    await spool.close();
    const name = readdirSync(join(folder, text))[0] ?? '';
    const bytes = readFileSync(join(folder, text, name)).toString('latin1');
    const seen = secrets.filter((secret) => bytes.includes(secret));
    assert.deepEqual(seen, text === 'none' ? [] : [token, prompt, system]);
    assert.ok(!bytes.includes('key-17'), 'of a key only its hash');
  }
});

test('a slow disk: appending goes on, and beyond the bound records are dropped and counted', async () => {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { codes, report } = reports();
  const disk = troubledDisk(realDisk, () => gate);
  const spool = spoolIn(folder, { disk, queueBytesMax: 50_000, report });
  const outcomes = numbers(400).map((id) => spool.append(recordOf(id)));
  const kept = outcomes.filter((outcome) => outcome === 'kept').length;
  assert.ok(kept > 20 && kept < 400);
  assert.ok(outcomes.slice(kept).every((outcome) => outcome === 'dropped'));
  assert.deepEqual(codes, ['spool.lost']);
  open();
  await spool.whenRoom();
  assert.equal(spool.append(recordOf('after')), 'kept');
  await spool.close();
  const found = contentOf(folder);
  assert.deepEqual(found.ids, [...numbers(kept), 'after']);
  assert.equal(found.lost, 400 - kept);
  assert.equal(spool.counts().dropped, 400 - kept);
});

test('a slow disk, and callers that wait: nothing is lost', async () => {
  const disk = troubledDisk(realDisk, () => wait(1));
  const spool = spoolIn(folder, { disk, queueBytesMax: 20_000, whenFull: 'wait' });
  let waits = 0;
  for (const id of numbers(300)) {
    while (spool.append(recordOf(id)) === 'wait') {
      waits += 1;
      await spool.whenRoom();
    }
  }
  assert.ok(waits > 3);
  await spool.close();
  assert.deepEqual(contentOf(folder).ids, numbers(300));
  assert.equal(spool.counts().dropped, 0);
});

test('writes that fail or stop half-way at any point: every record once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant('fine'), fc.constantFrom('part', 'fail', 'part and fail')), {
        maxLength: 12,
      }),
      async (plan) => {
        const place = mkdtempSync(join(root, 'plan-'));
        const steps = [...plan];
        const disk = {
          ...realDisk,
          create: async (path: string, head: Uint8Array) => {
            const file = await realDisk.create(path, head);
            const write = async (bytes: Uint8Array, position: number): Promise<number> => {
              const step = steps.shift() ?? 'fine';
              const some = step.startsWith('part') ? bytes.subarray(0, Math.ceil(bytes.length / 3)) : bytes;
              if (step === 'fail') throw new Error('EIO');
              if (step === 'part and fail') steps.unshift('fail');
              return file.write(some, position);
            };
            const truncate = (length: number): Promise<void> => file.truncate(length);
            return { write, truncate, sync: () => file.sync(), close: () => file.close() };
          },
        };
        const spool = spoolIn(place, { disk });
        for (const id of numbers(7)) spool.append(recordOf(id));
        await spool.flush();
        for (const id of numbers(7, 7)) spool.append(recordOf(id));
        await spool.close(60_000);
        const found = contentOf(place);
        assert.deepEqual(found.ids, numbers(14));
        assert.equal(found.damaged, 0);
      },
    ),
    { numRuns: 12 },
  );
});

test('a folder that vanishes is made again, and the batch that went nowhere is written once more', async () => {
  const spool = spoolIn(folder);
  spool.append(recordOf('gone'));
  await spool.flush();
  rmSync(folder, { recursive: true });
  spool.append(recordOf('kept'));
  await spool.flush();
  assert.deepEqual(contentOf(folder).ids, ['kept']);
  await spool.close();
});

test('a folder that holds as much as it may: recording stops, and goes on when the engine has read', async () => {
  const { codes, report } = reports();
  const spool = spoolIn(folder, { segmentBytes: 1, folderBytesMax: 5_000, report });
  let written = 0;
  while (!spool.counts().isFailing) {
    spool.append(recordOf(`x${written}`));
    written += 1;
    await wait(3);
  }
  assert.deepEqual(codes, ['spool.unwritable']);
  const before = contentOf(folder).ids.length;
  assert.ok(before >= 1 && before < written);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await spool.close(10_000);
  assert.deepEqual(contentOf(folder).ids, numbers(written - before, before));
});

test('closing gives up after its time and counts what it could not write, also when the disk does not answer', async () => {
  const failing = spoolIn(folder, { disk: troubledDisk(realDisk, () => Promise.reject(new Error('EIO'))) });
  for (const id of numbers(5)) failing.append(recordOf(id));
  await failing.close(20);
  assert.equal(failing.counts().dropped, 5);
  const never = (): Promise<never> => new Promise(() => {});
  const dead = { write: never, truncate: never, sync: never, close: never };
  const silent = spoolIn(folder, { disk: { ...realDisk, create: () => Promise.resolve(dead) } });
  for (const id of numbers(5)) silent.append(recordOf(id));
  await silent.close(20);
  assert.equal(silent.counts().dropped, 5);
});

test('a record that is too long is dropped and counted; a model name of any length is cut', async () => {
  const spool = spoolIn(folder);
  assert.equal(spool.append(recordOf('x'.repeat(70_000))), 'dropped');
  assert.equal(spool.append(recordOf('long', { model: 'm'.repeat(1_000_000) })), 'kept');
  await spool.close();
  assert.deepEqual(contentOf(folder).ids, ['long']);
  assert.equal(contentOf(folder).lost, 1);
});
