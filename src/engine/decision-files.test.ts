// Goal: every decision in which a rule had a say is in the file of its day when the store has it, also when the store or
// the engine fails on the way; a disk that is full stops nothing and is told once; and days go when they are due.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { allowed } from '../core/decision.ts';
import type { Fault } from '../core/fault.ts';
import type { Store } from '../store/store.ts';
import { readDecision } from '../wire/decision-line.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { frameKind } from '../wire/spool-segment.ts';
import { DecisionFiles } from './decision-files.ts';
import { temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { SpoolReader } from './spool-reader.ts';
import { drain, frameOf, mortal, numbered, segmentIn } from './spool.fixture.ts';

const root = temporaryFolder();
after(() => root.remove());
let made = 0;
const noon = Date.UTC(2026, 2, 1, 12);
const dayMs = 86_400_000;

interface Scene {
  readonly spool: string;
  readonly files: DecisionFiles;
  readonly faults: Fault[];
}

function scene(): Scene {
  made += 1;
  const faults: Fault[] = [];
  const folder = join(root.path, `state-${made}`, 'decisions');
  const files = new DecisionFiles({ folder, tell: (fault) => faults.push(fault) });
  return { spool: join(root.path, `spool-${made}`), files, faults };
}

const shaped = { ...allowed, action: 'shape', rule: 'r1', reason: 'because' } as const;

function decided(
  id: string,
  parts: Partial<DecisionRecord> & { readonly isPlain?: boolean } = {},
): Uint8Array {
  const { isPlain = false, ...others } = parts;
  const outcome = isPlain ? allowed : shaped;
  const decision = { id, policy: 'p1', snapshot: 's1', outcome, shadow: [], failed: [] };
  const common = { account: 'acct-1', unit: 'unit-1', exchange: 'x1', inspected: [] };
  return frameOf(
    frameKind.decision,
    Buffer.from(JSON.stringify({ decision, timeMs: noon, ...common, ...others })),
  );
}

async function readerOf(store: Store, { spool, files }: Scene): Promise<SpoolReader> {
  const reader = new SpoolReader({ store, folder: spool, nowMs: () => noon, decisions: files });
  await reader.recall();
  return reader;
}

/** Ids in the files, by day. Every line has to be whole. */
function written({ files }: Scene): Readonly<Record<string, readonly string[]>> {
  const days = readdirSync(files.folder).toSorted();
  const idsOf = (name: string): readonly string[] => {
    const lines = readFileSync(join(files.folder, name), 'utf8').split('\n');
    assert.equal(lines.pop(), '', 'the last line has its end');
    return lines.map((line) => readDecision(line)?.decision.id ?? `no decision: ${line}`);
  };
  return Object.fromEntries(days.map((name) => [name, idsOf(name)]));
}

test('each goes to the file of its day of UTC, what no rule touched goes nowhere, and only the owner may read', async () => {
  await withOpenStore(undefined, async (store) => {
    const here = scene();
    await here.files.prepare();
    assert.deepEqual(written(here), {});
    const segment = segmentIn(here.spool, { timeMs: noon });
    const midnight = Date.UTC(2026, 2, 2);
    segment.raw(decided('d1'));
    segment.raw(decided('d2', { isPlain: true }));
    segment.raw(decided('d3', { timeMs: midnight }));
    segment.raw(decided('d4', { timeMs: midnight - 1 }));
    const reader = await readerOf(store, here);
    assert.equal((await drain(store, reader)).decisions, 4);
    segment.raw(decided('d5'));
    await drain(store, reader);
    await drain(store, reader);
    assert.deepEqual(written(here), { '2026-03-01.jsonl': ['d1', 'd4', 'd5'], '2026-03-02.jsonl': ['d3'] });
    assert.equal(statSync(here.files.folder).mode & 0o777, 0o700);
    assert.equal(statSync(join(here.files.folder, '2026-03-01.jsonl')).mode & 0o777, 0o600);
    assert.deepEqual(here.faults, []);
  });
});

test('a store that fails at any call costs no line, and nothing is written that the store has not', async () => {
  await withOpenStore(undefined, async (real) => {
    let repeated = 0;
    for (let at = 1; ; at += 1) {
      await real.command('TRUNCATE TABLE @exchanges');
      await real.command('TRUNCATE TABLE @decisions');
      await real.command('TRUNCATE TABLE @spool_positions');
      const here = scene();
      await here.files.prepare();
      const segment = segmentIn(here.spool, { timeMs: noon });
      segment.append({ exchanges: numbered(2) });
      for (const id of ['d1', 'd2']) segment.raw(decided(id));
      let isArmed = true;
      const die = (): void => {
        if (isArmed) throw new Error('the store is away');
      };
      const store = mortal(real, { at, isAfter: at % 2 === 0, die });
      const first = await readerOf(store, here).catch(() => undefined);
      const isWhole = await drain(store, first ?? (await readerOf(real, here))).then(
        () => first !== undefined,
        () => false,
      );
      isArmed = false;
      const known = (await real.query('SELECT id FROM @decisions ORDER BY id')).strings('id');
      const told = Object.values(written(here)).flat();
      assert.ok(
        told.every((id) => known.includes(id)),
        `call ${at}: ${told.join()} before the store`,
      );
      // Another engine, as after a crash.
      await drain(real, await readerOf(real, here));
      const ids = Object.values(written(here)).flat();
      assert.deepEqual([...new Set(ids)].toSorted(), ['d1', 'd2'], `call ${at}`);
      repeated += ids.length - 2;
      if (isWhole) break;
    }
    assert.ok(repeated > 0, 'some of these ends come between the files and the memory of it');
  });
});

test('half a line of a writer that was killed is cut off before the next', async () => {
  const here = scene();
  await here.files.prepare();
  const path = join(here.files.folder, '2026-03-01.jsonl');
  const whole = '{"id":"d1"}\n';
  for (const half of ['{"id":"d2', 'x'.repeat(200_000), '']) {
    writeFileSync(path, `${whole}${half}`);
    assert.ok(await here.files.append('2026-03-01', { text: '{"id":"d3"}\n', count: 1 }));
    assert.equal(readFileSync(path, 'utf8'), `${whole}{"id":"d3"}\n`);
  }
  writeFileSync(path, 'y'.repeat(70_000));
  await here.files.append('2026-03-01', { text: whole, count: 1 });
  assert.equal(readFileSync(path, 'utf8'), whole);
});

test('what cannot be written is counted and told once, and the store goes on; afterwards it is written again', async () => {
  await withOpenStore(undefined, async (store) => {
    const here = scene();
    await here.files.prepare();
    // A folder where the file of the day should be: nobody can write there, not even root.
    const blocked = join(here.files.folder, '2026-03-01.jsonl');
    mkdirSync(blocked);
    const segment = segmentIn(here.spool, { timeMs: noon });
    const reader = await readerOf(store, here);
    for (const id of ['d1', 'd2', 'd3']) {
      segment.append({ exchanges: numbered(1, Number(id.slice(1))) });
      segment.raw(decided(id));
      const read = await drain(store, reader);
      assert.equal(read.exchanges, 1);
      const [problem] = read.problems;
      assert.deepEqual(
        [problem?.code, problem?.count, problem?.places],
        ['decisions.unwritable', 1, ['2026-03-01.jsonl']],
      );
    }
    assert.deepEqual(
      here.faults.map(({ code }) => code),
      ['decisions.unwritable'],
    );
    assert.match(here.faults[0]?.message ?? '', /EISDIR/);
    rmSync(blocked, { recursive: true });
    segment.raw(decided('d4'));
    assert.deepEqual((await drain(store, reader)).problems, []);
    assert.deepEqual(written(here), { '2026-03-01.jsonl': ['d4'] });
    assert.match(here.faults[1]?.message ?? '', /again; 3 of them are missing/);
    assert.equal(here.faults.length, 2);
    const known = await store.query('SELECT id FROM @decisions ORDER BY id');
    assert.deepEqual(known.strings('id'), ['d1', 'd2', 'd3', 'd4']);
  });
});

test('a folder that somebody removed is made again', async () => {
  const here = scene();
  await here.files.prepare();
  rmSync(here.files.folder, { recursive: true });
  assert.ok(await here.files.append('2026-03-01', { text: '{"id":"d1"}\n', count: 1 }));
  assert.ok(existsSync(join(here.files.folder, '2026-03-01.jsonl')));
});

test('days that are over are removed and nothing else; one that cannot be is told', async () => {
  const here = scene();
  await here.files.removeBefore(noon);
  await here.files.prepare();
  const names = ['2026-02-27.jsonl', '2026-02-28.jsonl', '2026-03-01.jsonl', '2026-03-02.jsonl', 'notes.txt'];
  for (const name of names) writeFileSync(join(here.files.folder, name), '');
  await here.files.removeBefore(Date.UTC(2026, 2, 1));
  assert.deepEqual(readdirSync(here.files.folder).toSorted(), names.slice(2));
  assert.deepEqual(here.faults, []);
  mkdirSync(join(here.files.folder, '2026-01-01.jsonl'));
  await here.files.removeBefore(noon + dayMs);
  assert.deepEqual(readdirSync(here.files.folder).toSorted(), ['2026-01-01.jsonl', ...names.slice(3)]);
  assert.deepEqual(
    here.faults.map(({ code }) => code),
    ['decisions.unwritable'],
  );
});
