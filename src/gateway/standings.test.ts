// Goal: what stands in a snapshot is what is looked up, whatever the order of its lines; a file that is not whole changes
// nothing; a new one is swapped as a whole while requests go on asking.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { hashStreams, hashWith } from '../fingerprint/hash.ts';
import { printFooter, type VerdictLine } from '../wire/verdict-snapshot.ts';
import { anyLines, verdictKey, writeVerdictFile } from '../wire/verdicts.fixture.ts';
import { blankFingerprint } from './fingerprints.fixture.ts';
import { type SnapshotOutcome, StandingsHolder, type StandingsOptions } from './standings.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'verdicts.jsonl');

function holderWith(parts: Partial<StandingsOptions> = {}): StandingsHolder {
  return new StandingsHolder({
    key: verdictKey,
    clockMs: () => performance.now(),
    onOutcome: () => {},
    ...parts,
  });
}

/** Loads `file` once, without a watch. */
async function load(holder: StandingsHolder, file = path): Promise<SnapshotOutcome> {
  const outcome = await holder.watch(file);
  holder.close();
  return outcome;
}

function hashOf(text: string): { readonly low: number; readonly high: number } {
  const { low, high } = hashWith(text, hashStreams(verdictKey, 0));
  return { low, high };
}

/** Some of everything. */
const lines: readonly VerdictLine[] = [
  { kind: 'campaign', id: 'campaign-1', verdict: 'act', posterior: 0.97 },
  {
    kind: 'account',
    account: 'acct-1',
    standing: { verdict: 'act', campaign: 'campaign-1', posterior: 0.9, share: 0.4, drain: 0 },
  },
  {
    kind: 'facts',
    account: 'acct-2',
    facts: {
      unit: 'acct-2',
      createdMs: 1,
      program: 'education',
      plan: 'free',
      verification: 'email',
      declaredUse: '',
      country: 'DE',
    },
  },
  { kind: 'family', campaign: 'campaign-1', phrases: Uint32Array.of(1, 11, 2, 12, 3, 13) },
  { kind: 'address', of: 'network', hash: hashOf('203.0.113'), suspicion: 0.8 },
  { kind: 'address', of: 'address', hash: hashOf('198.51.100.7'), suspicion: 0.7 },
];

test('before the first snapshot nothing is known', async () => {
  const holder = holderWith();
  assert.deepEqual(await holder.reload(), { state: 'absent' });
  assert.deepEqual(await load(holder, join(folder, 'nowhere.jsonl')), { state: 'absent' });
  assert.equal(holder.account('acct-1'), undefined);
  assert.equal(holder.facts('acct-1'), undefined);
  assert.equal(holder.family(blankFingerprint({})), undefined);
  assert.equal(holder.address('203.0.113.5'), 0);
  assert.deepEqual([holder.version, holder.generatedMs, holder.state(5).ageMs], ['', 0, undefined]);
});

test('addresses are known however they are written, by themselves or by their network', async () => {
  const holder = holderWith();
  await writeVerdictFile(path, lines);
  await load(holder);
  assert.equal(holder.address('203.0.113.5'), 0.8);
  assert.equal(holder.address('::ffff:203.0.113.9'), 0.8);
  assert.equal(holder.address('198.51.100.7:4711'), 0.7);
  assert.equal(holder.address('198.51.100.8'), 0);
  assert.equal(holder.address(''), 0);
});

test('all that is written is looked up as it was, in whatever order it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (written) => {
      const holder = holderWith();
      await writeVerdictFile(path, written);
      assert.equal((await load(holder)).state, 'loaded');
      const campaigns = new Map(
        written.flatMap((line) => (line.kind === 'campaign' ? [[line.id, line] as const] : [])),
      );
      for (const line of written) {
        if (line.kind === 'account') assert.deepEqual(holder.account(line.account), line.standing);
        if (line.kind === 'facts') assert.deepEqual(holder.facts(line.account), line.facts);
        if (line.kind !== 'family' || line.phrases.length < 6) continue;
        const found = holder.family(blankFingerprint({ anchors: line.phrases }));
        const campaign = campaigns.get(found?.campaign ?? '');
        assert.ok(campaign !== undefined && found !== undefined && found.hits >= 3);
        assert.deepEqual([found.verdict, found.posterior], [campaign.verdict, campaign.posterior]);
      }
      assert.equal(holder.account('nobody of these names'), undefined);
    }),
    { numRuns: 60 },
  );
});

/** The lines of a file with a footer that fits them. */
function sealed(body: readonly string[]): string {
  const text = body.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${printFooter({ lines: body.length, sha256 })}\n`;
}

test('a file that is not whole is refused, and what was loaded stays', async () => {
  await writeVerdictFile(path, lines, 'good');
  const holder = holderWith();
  await load(holder);
  const whole = readFileSync(path);
  const rows = whole.toString().trimEnd().split('\n').slice(0, -1);
  const account = rows[2] ?? '';
  const damaged: Readonly<Record<string, string | Buffer>> = {
    nothing: '',
    'something after the footer': `${whole.toString()}{"kind":"weather"}\n`,
    'footer twice': `${whole.toString()}${whole.toString().trimEnd().split('\n').at(-1) ?? ''}\n`,
    'lines in another order': Buffer.from(
      [rows[0], rows[2], rows[1], ...rows.slice(3), whole.toString().trimEnd().split('\n').at(-1)].join(
        '\n',
      ) + '\n',
    ),
    'a line is missing': sealed(rows.filter((row) => row !== account)),
    'an account twice': sealed([...rows, account].map((row) => row.replace('"accounts":1', '"accounts":2'))),
    'more than promised': sealed([...rows, account.replace('acct-1', 'acct-9')]),
    'a campaign nobody told of': sealed(
      rows.map((row) => row.replace('"campaign":"campaign-1"', '"campaign":"c"')),
    ),
    'no header': sealed(rows.slice(1)),
    'a line too long': sealed([...rows, `{"kind":"weather","of":"${'x'.repeat(200_000)}"}`]),
  };
  for (const [name, content] of Object.entries(damaged)) {
    writeFileSync(path, content);
    const outcome = await load(holder);
    assert.ok(outcome.state === 'refused' && outcome.fault.code === 'verdicts.damaged', name);
    assert.equal(holder.version, 'good', name);
  }
  assert.equal(holder.state(0).refused, Object.keys(damaged).length);
  assert.equal((await load(holder, folder)).state, 'refused');
});

test('wherever a file is cut, and whatever byte of it is changed, it is refused', async () => {
  await writeVerdictFile(path, lines);
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const holder = holderWith();
        writeFileSync(path, whole.subarray(0, at));
        assert.equal((await load(holder)).state, 'refused');
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ flip;
        writeFileSync(path, changed);
        assert.equal((await load(holder)).state, 'refused');
        assert.equal(holder.version, '');
      },
    ),
    { numRuns: 80 },
  );
});

test('kinds of a later version are passed over', async () => {
  await writeVerdictFile(path, lines);
  const rows = readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, -1);
  writeFileSync(path, sealed([...rows.slice(0, 3), '{"kind":"weather","sun":true}', ...rows.slice(3)]));
  const holder = holderWith();
  assert.equal((await load(holder)).state, 'loaded');
  assert.equal(holder.account('acct-1')?.verdict, 'act');
});

test('a snapshot under another key is loaded, and said to recognise no text', async () => {
  await writeVerdictFile(path, lines);
  const outcome = await load(holderWith({ key: { low: 1, high: 2 } }));
  assert.ok(outcome.state === 'loaded' && !outcome.isKeyEqual);
  const own = await load(holderWith());
  assert.ok(own.state === 'loaded' && own.isKeyEqual);
});

/** A snapshot in which every account is in the one campaign that it is named after. */
function crowd(id: string, accounts: number): readonly VerdictLine[] {
  return [
    { kind: 'campaign', id, verdict: 'act', posterior: 0.9 },
    ...Array.from({ length: accounts }, (_, at): VerdictLine => ({
      kind: 'account',
      account: `acct-${at}`,
      standing: { verdict: 'act', campaign: id, posterior: 0.9, share: 1, drain: 0 },
    })),
  ];
}

test('requests that go on meanwhile see one snapshot or the other, and the event loop turns', async () => {
  const count = 20_000;
  const holder = holderWith();
  await writeVerdictFile(path, crowd('first', count), 'first');
  await load(holder);
  await writeVerdictFile(path, crowd('second', count), 'second');
  const seen = new Set<string>();
  const over = new AbortController();
  let turns = 0;
  const asking = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const { version } = holder;
      for (let at = 0; at < count; at += 997) {
        assert.equal(holder.account(`acct-${at}`)?.campaign, version);
      }
      seen.add(version);
      turns += 1;
      await turn();
    }
  };
  const asked = asking();
  assert.equal((await load(holder)).state, 'loaded');
  await turn();
  await turn();
  over.abort();
  await asked;
  assert.deepEqual([...seen], ['first', 'second']);
  assert.ok(turns > 10, 'the file is read in many slices');
});

test('a watch loads what replaces the file, once, and goes on after a damaged one', async () => {
  await writeVerdictFile(path, lines, 'one');
  const outcomes: string[] = [];
  let told: (() => void) | undefined;
  const next = (): Promise<void> => new Promise((resolve) => (told = resolve));
  const holder = holderWith({
    pollMs: 5,
    onOutcome: (outcome) => {
      outcomes.push(outcome.state === 'loaded' ? outcome.version : outcome.state);
      told?.();
    },
  });
  // A watch keeps no process alive.
  const alive = setInterval(() => {}, 1_000);
  await holder.watch(path);
  const second = next();
  await writeVerdictFile(path, lines, 'two');
  await second;
  assert.equal(holder.version, 'two');
  const third = next();
  writeFileSync(`${path}.half`, readFileSync(path).subarray(0, 100));
  renameSync(`${path}.half`, path);
  await third;
  const fourth = next();
  await writeVerdictFile(path, lines, 'three');
  await fourth;
  assert.equal((await holder.reload()).state, 'loaded');
  holder.close();
  clearInterval(alive);
  assert.deepEqual(outcomes, ['one', 'two', 'refused', 'three', 'three']);
  const { loaded, refused, ageMs } = holder.state(holder.generatedMs + 5_000);
  assert.deepEqual({ loaded, refused, ageMs }, { loaded: 4, refused: 1, ageMs: 5_000 });
});
