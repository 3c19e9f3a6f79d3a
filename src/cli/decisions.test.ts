// Goal: what rules did and to whom is counted as it is written, by rule, mode, account and time; one decision is told with
// everything that is kept of it; bad lines, half lines and repeated ones cost nothing else; and no name reaches the terminal
// with what it would obey.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { allowed, type Outcome } from '../core/decision.ts';
import { Fault } from '../core/fault.ts';
import { printDecision, readDecision } from '../wire/decision-line.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import { parse } from './command.ts';
import { DecisionSummary, sidesOf } from './decision-summary.ts';
import { summaryText } from './decision-text.ts';
import { decisionsCommand } from './decisions.ts';

const startMs = Date.UTC(2026, 2, 1, 9);
const hourMs = 3_600_000;

interface Parts {
  readonly timeMs?: number;
  readonly account?: string;
  readonly unit?: string;
  readonly outcome?: Outcome;
  readonly shadow?: readonly Outcome[];
  readonly failed?: readonly string[];
}

function recordOf(id: string, parts: Parts = {}): DecisionRecord {
  const { timeMs = startMs, account = 'acct-1', unit = account } = parts;
  const { outcome = allowed, shadow = [], failed = [] } = parts;
  const decision = { id, policy: 'p1', snapshot: 's1', outcome, shadow, failed };
  return { decision, timeMs, account, unit, exchange: `x-${id}`, inspected: ['body', 'answer'] };
}

function said(rule: string, action: Outcome['action'], parts: Partial<Outcome> = {}): Outcome {
  return { ...allowed, rule, action, ...parts };
}

function linesOf(records: readonly DecisionRecord[]): string {
  return records.map((record) => `${printDecision(record)}\n`).join('');
}

/** A state folder with these files of days. */
function stateWith(context: TestContext, files: Readonly<Record<string, string>>): string {
  const state = mkdtempSync(join(tmpdir(), 'stillwatch-decisions-'));
  context.after(() => rmSync(state, { recursive: true }));
  mkdirSync(join(state, 'decisions'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(state, 'decisions', name), text);
  return state;
}

class Paper extends Writable {
  text = '';

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

interface Told {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

async function told(args: readonly string[], stop = new AbortController()): Promise<Told> {
  const [out, error] = [new Paper(), new Paper()];
  const terminal = { out, error, environment: {}, version: '', stop: stop.signal };
  const status = await decisionsCommand.run(parse(decisionsCommand.manual, args), terminal);
  return { status, out: out.text, error: error.text };
}

async function idsIn(args: readonly string[]): Promise<readonly string[]> {
  const { status, out, error } = await told([...args, '--json']);
  assert.deepEqual([status, error], [0, '']);
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => readDecision(line)?.decision.id ?? `no decision: ${line}`);
}

const member = said('campaign-member', 'step-up', { reason: 'Please verify your organisation.' });
const volume = said('volume', 'throttle', { retryAfterSeconds: 30 });

/** Two days: `volume` in shadow mode for three accounts of two units, `campaign-member` in force for one. */
function twoDays(context: TestContext): string {
  const [first, second] = [startMs, startMs + 24 * hourMs];
  return stateWith(context, {
    '2026-03-01.jsonl': linesOf([
      recordOf('d1', { account: 'ada', unit: 'lab', shadow: [volume] }),
      recordOf('d2', { account: 'ben', unit: 'lab', shadow: [volume], timeMs: first + hourMs }),
      recordOf('d3', { account: 'ben', unit: 'lab', shadow: [volume], outcome: member }),
    ]),
    '2026-03-02.jsonl': linesOf([
      recordOf('d4', { account: 'cem', shadow: [volume], failed: ['odd'], timeMs: second }),
      recordOf('d5', { account: 'ben', unit: 'lab', outcome: member, timeMs: second + hourMs }),
    ]),
  });
}

test('by rule: mode, action, requests, accounts, units, times, and whom it met most', async (context) => {
  const { status, out, error } = await told([twoDays(context)]);
  assert.deepEqual([status, error], [0, '']);
  assert.equal(
    out,
    `5 decisions, 2026-03-01T09:00:00Z to 2026-03-02T10:00:00Z

volume: shadow, throttle
  4 requests of 3 accounts, 2 units
  2026-03-01T09:00:00Z to 2026-03-02T09:00:00Z
  most affected:
    2  ben
    1  ada
    1  cem

campaign-member: enforce, step-up
  2 requests of 1 account, 1 unit
  2026-03-01T09:00:00Z to 2026-03-02T10:00:00Z
  most affected:
    2  ben

odd: could not be evaluated
  1 request of 1 account, 1 unit
  2026-03-02T09:00:00Z to 2026-03-02T09:00:00Z
  most affected:
    1  cem
`,
  );
  assert.match((await told([twoDays(context), '--limit', '1'])).out, /2 {2}ben\n {4}and 2 more\n/);
});

test('filters choose decisions, and of them only what was asked for is counted', async (context) => {
  const state = twoDays(context);
  assert.deepEqual(await idsIn([state]), ['d1', 'd2', 'd3', 'd4', 'd5']);
  assert.deepEqual(await idsIn([state, '--rule', 'campaign-member']), ['d3', 'd5']);
  assert.deepEqual(await idsIn([state, '--rule', 'odd']), ['d4']);
  assert.deepEqual(await idsIn([state, '--rule', 'volume', '--mode', 'enforce']), []);
  assert.deepEqual(await idsIn([state, '--mode', 'enforce']), ['d3', 'd5']);
  assert.deepEqual(await idsIn([state, '--mode', 'shadow', '--account', 'ben']), ['d2', 'd3']);
  assert.deepEqual(await idsIn([state, '--since', '2026-03-01T10:00:00Z']), ['d2', 'd4', 'd5']);
  assert.deepEqual(await idsIn([state, '--since', '2026-03-02']), ['d4', 'd5']);
  assert.deepEqual(await idsIn([state, '--limit', '2']), ['d4', 'd5']);
  assert.deepEqual(await idsIn([join(state, 'decisions'), '--limit', '9', '--account', 'ada']), ['d1']);
  const { out } = await told([state, '--account', 'ben', '--mode', 'shadow']);
  assert.match(out, /^2 decisions[^]*volume: shadow[^]*2 requests of 1 account/);
  assert.doesNotMatch(out, /campaign-member|odd|ada/);
  const none = await told([state, '--account', 'nobody']);
  assert.deepEqual([none.status, none.out.endsWith('matches.\n')], [0, true]);
});

test('a time before now counts from now', async (context) => {
  const nowMs = Date.now();
  const day = new Date(nowMs - 30 * hourMs).toISOString().slice(0, 10);
  const text = linesOf([
    recordOf('old', { shadow: [volume], timeMs: nowMs - 30 * hourMs }),
    recordOf('new', { shadow: [volume], timeMs: nowMs - hourMs }),
  ]);
  // In one file, whatever their days: the file of a day may be read although not all of it is wanted.
  const state = stateWith(context, { [`${day}.jsonl`]: text });
  assert.deepEqual(await idsIn([state, '--since', '2d']), ['old', 'new']);
  assert.deepEqual(await idsIn([state, '--since', '32h']), ['old', 'new']);
  const today = new Date(nowMs).toISOString().slice(0, 10);
  assert.deepEqual(await idsIn([stateWith(context, { [`${today}.jsonl`]: text }), '--since', '24h']), [
    'new',
  ]);
});

test('one decision with everything that is kept of it; one that is not there is no success', async (context) => {
  const one = recordOf('dec_1', {
    account: 'ben',
    unit: 'lab',
    outcome: member,
    shadow: [
      volume,
      said('slow', 'throttle', { delayMs: 500 }),
      said('narrow', 'shape', { profile: 'plain' }),
    ],
    failed: ['odd'],
  });
  const state = stateWith(context, { '2026-03-01.jsonl': linesOf([recordOf('dec_0'), one]) });
  const { status, out } = await told([state, '--id', 'dec_1']);
  assert.equal(status, 0);
  assert.equal(
    out,
    `dec_1
  time       2026-03-01T09:00:00.000Z
  account    ben
  unit       lab
  exchange   x-dec_1
  decided    step-up, by campaign-member: Please verify your organisation.
  in shadow  throttle for 30 s, by volume
  in shadow  throttle by 500 ms, by slow
  in shadow  shape with profile plain, by narrow
  failed     odd could not be evaluated
  inspected  body, answer
  rules      version p1
  verdicts   snapshot s1
`,
  );
  const json = await told([state, '--id', 'dec_1', '--json']);
  assert.deepEqual(readDecision(json.out), one);
  const missing = await told([state, '--id', 'dec_2']);
  assert.deepEqual([missing.status, missing.out], [1, '']);
  assert.match(missing.error, /there is no decision dec_2 in .*decisions\n.*record\.rows_days/);
});

test('bad lines are named and half of one is no error; what is whole counts, and repeated ids once', async (context) => {
  const whole = linesOf([recordOf('d1', { shadow: [volume] }), recordOf('d2', { shadow: [volume] })]);
  const last = linesOf([recordOf('d3', { shadow: [volume] })]);
  const files = {
    '2026-03-01.jsonl': `${whole}nonsense\n{"id":"d9"}\n\n${whole}${last.slice(0, -20)}`,
    '2026-03-02.jsonl': `${'x'.repeat(3_000_000)}\n${whole}${last.trimEnd()}`,
    '2026-03-03.txt': 'no file of a day',
  };
  const { status, out, error } = await told([stateWith(context, files), '--json']);
  assert.equal(status, 0);
  assert.deepEqual(
    out
      .trimEnd()
      .split('\n')
      .map((line) => readDecision(line)?.decision.id),
    ['d1', 'd2', 'd3'],
  );
  const [malformed, tooLong, ...others] = error.trimEnd().split('\n');
  assert.match(malformed ?? '', /2 lines: .*2026-03-01\.jsonl:3, 2026-03-01\.jsonl:4 \(line\.malformed/);
  assert.match(tooLong ?? '', /1 line: .*2026-03-02\.jsonl:1 \(line\.too-long/);
  assert.deepEqual(others, []);
  assert.ok(!error.includes('nonsense'));
});

test('names that steer a terminal reach none, and are the same names in JSON', async (context) => {
  const account = 'a\u001B[31m\u009B2Jb\u202Ec\u{E0041}';
  const rule = 'r\u001B]0;title\u0007';
  const hostile = recordOf('d\u001B[2J', { account, outcome: said(rule, 'refuse', { reason: 'x\u0085y' }) });
  const state = stateWith(context, { '2026-03-01.jsonl': linesOf([hostile]) });
  // oxlint-disable-next-line no-control-regex
  const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]|\u{E0041}/u;
  const outcomes = [
    await told([state]),
    await told([state, '--id', 'd\u001B[2J']),
    await told([state, '--id', 'no\u001B[2J']),
    await told([state, '--account', account, '--json']),
  ];
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    [0, 0, 1, 0],
  );
  for (const { out, error } of outcomes) {
    assert.ok((out + error).length > 10);
    assert.doesNotMatch(out + error, obeyed);
  }
  assert.deepEqual(readDecision(outcomes[3]?.out ?? ''), hostile);
});

test('files larger than what is held at a time are counted to the last line', async (context) => {
  const records = Array.from({ length: 12_000 }, (_, at) =>
    recordOf(`dec_${at}`, {
      account: `acct-${at % 400}`,
      shadow: [said('volume', 'throttle', { reason: 'Slower. '.repeat(20) })],
    }),
  );
  const state = stateWith(context, { '2026-03-01.jsonl': linesOf(records) });
  assert.match((await told([state])).out, /12,000 requests of 400 accounts, 400 units/);
  assert.equal((await idsIn([state])).length, 12_000);
  const ids = records.map(({ decision }) => decision.id);
  assert.deepEqual(await idsIn([state, '--limit', '5000']), ids.slice(-5_000));
  assert.equal((await told([state, '--id', 'dec_11999'])).status, 0);
});

test('names beyond their memory make what is told a lower bound, and say so', () => {
  const summary = new DecisionSummary(1_000);
  for (let at = 0; at < 100; at += 1) {
    const record = recordOf(`d${at}`, { account: `acct-${at % 50}`, shadow: [volume] });
    summary.add(record, sidesOf(record));
  }
  const [row] = summary.rows();
  assert.deepEqual([row?.requests, row?.accounts.isWhole], [100, false]);
  const distinct = row?.accounts.distinct ?? 0;
  assert.ok(distinct > 0 && distinct < 50, `${distinct} accounts`);
  assert.match(summaryText(summary, 2), /100 requests of at least \d+ accounts, at least \d+ units\n/);
  assert.match(summaryText(summary, 2), /and at least \d+ more\n[^]*"At least": there were more names/);
});

test('an interrupt ends it with what was read', async (context) => {
  const stop = new AbortController();
  stop.abort();
  const { status, out, error } = await told([twoDays(context)], stop);
  assert.equal(status, 3);
  assert.match(out, /^3 decisions/);
  assert.match(error, /stopped early/);
});

test('a folder without decisions is told apart from one that has none yet', async (context) => {
  const empty = stateWith(context, {});
  const { status, out } = await told([empty]);
  assert.deepEqual([status, out.endsWith('matches.\n')], [0, true]);
  assert.equal((await told([join(empty, 'decisions')])).status, 0);
  const other = mkdtempSync(join(tmpdir(), 'stillwatch-other-'));
  context.after(() => rmSync(other, { recursive: true }));
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[other], 'input.not-found'],
    [[join(other, 'missing')], 'input.not-found'],
    [[], 'arguments.invalid'],
    [[empty, empty], 'arguments.invalid'],
    [[empty, '--mode', 'off'], 'arguments.invalid'],
    [[empty, '--since', 'yesterday'], 'arguments.invalid'],
    [[empty, '--limit', '10001'], 'arguments.invalid'],
    [[empty, '--id', 'd', '--rule', 'r'], 'arguments.invalid'],
  ];
  for (const [args, code] of cases) {
    await assert.rejects(
      told(args),
      (error) => error instanceof Fault && error.code === code,
      args.join(' '),
    );
  }
  // A folder with the name of a file: there, and no file.
  mkdirSync(join(empty, 'decisions', '2026-03-01.jsonl'));
  await assert.rejects(told([empty]), { code: 'input.unreadable' });
});
