// Goal: a log and its account file become a report of the promised form, embedded or on a server, once or
// twice, for a person or for a pipe.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { sampleWorld } from '../../src/sim/presets.ts';
import { writeWorld } from '../../src/sim/world-files.ts';
import { startClickHouse } from '../clickhouse-server.fixture.ts';
import { isObject, logLine, objectOf, run, runInto, start, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
const [log, accounts] = ['world.exchanges.jsonl', 'world.accounts.jsonl'].map((name) => folder.file(name));
const inputs = [log ?? '', '--accounts', accounts ?? '', '--quiet'];
before(async () => {
  await writeWorld(folder.path, sampleWorld(3, 6_000));
});
after(() => folder.remove());

type Shape = Readonly<Record<string, 'string' | 'number' | 'boolean' | 'array' | 'object'>>;

function check(value: unknown, shape: Shape, where: string): Readonly<Record<string, unknown>> {
  assert.ok(isObject(value), where);
  for (const [field, type] of Object.entries(shape)) {
    const found: unknown = value[field];
    const foundType: string = Array.isArray(found) ? 'array' : typeof found;
    assert.equal(foundType, type, `${where}.${field}`);
  }
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((one: unknown) => one) : [];
}

function isShare(value: unknown): void {
  assert.ok(typeof value === 'number' && value >= 0 && value <= 1, String(value));
}

function isTime(value: unknown): void {
  assert.match(String(value), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
}

const evidenceShape: Shape = { signal: 'string', axis: 'string', weight: 'number', text: 'string' };

function checkCampaign(value: unknown): void {
  const campaign = check(
    value,
    {
      id: 'string',
      posterior: 'number',
      verdict: 'string',
      axes: 'object',
      first_exchange: 'string',
      last_exchange: 'string',
      detected_at: 'string',
      exchanges: 'number',
      exchanges_before_detection: 'number',
      accounts: 'array',
      targets: 'array',
      templates: 'array',
      evidence: 'array',
      counter_evidence: 'array',
      recommended_actions: 'array',
    },
    'campaign',
  );
  isShare(campaign['posterior']);
  assert.ok(['act', 'review', 'watch'].includes(String(campaign['verdict'])));
  const axes = check(
    campaign['axes'],
    { coordination: 'number', covertness: 'number', extractiveness: 'number' },
    'axes',
  );
  Object.values(axes).forEach(isShare);
  for (const field of ['first_exchange', 'last_exchange', 'detected_at']) isTime(campaign[field]);
  assert.ok(String(campaign['first_exchange']) <= String(campaign['last_exchange']));
  for (const one of listOf(campaign['accounts'])) {
    const member = check(
      one,
      { account: 'string', posterior: 'number', exchanges: 'number', share: 'number' },
      'member',
    );
    isShare(member['posterior']);
    isShare(member['share']);
  }
  for (const one of listOf(campaign['targets']))
    check(one, { capability: 'string', share: 'number' }, 'target');
  for (const one of listOf(campaign['templates'])) {
    check(one, { text: 'string', exchanges: 'number', accounts: 'number' }, 'template');
  }
  for (const one of listOf(campaign['evidence'])) {
    assert.ok(Number(check(one, evidenceShape, 'evidence')['weight']) > 0);
  }
  for (const one of listOf(campaign['counter_evidence'])) {
    assert.ok(Number(check(one, evidenceShape, 'counter-evidence')['weight']) < 0);
  }
}

/** What must not differ between two audits of the same log: all but the clock. */
function findingsOf(text: string): unknown {
  const { totals, campaigns, accounts: single, window } = objectOf(text);
  assert.ok(isObject(totals));
  return { totals: { ...totals, seconds: 0 }, campaigns, single, window };
}

test('the report has every promised field, and attributions name exchanges of the log', async () => {
  const { status, stderr, stdout } = await run([
    'audit',
    ...inputs,
    `--out=${folder.file('report.json')}`,
    `--html=${folder.file('report.html')}`,
    `--attributions=${folder.file('attributions.jsonl')}`,
  ]);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /exchanges of \d+ accounts/);
  const report = check(
    objectOf(folder.read('report.json')),
    {
      format: 'string',
      generated: 'string',
      version: 'string',
      window: 'object',
      totals: 'object',
      campaigns: 'array',
      accounts: 'array',
    },
    'report',
  );
  assert.equal(report['format'], 'stillwatch.audit/1');
  assert.equal(report['partial'], undefined);
  isTime(report['generated']);
  const window = check(report['window'], { from: 'string', to: 'string' }, 'window');
  isTime(window['from']);
  const lines = folder.read('world.exchanges.jsonl').trimEnd().split('\n');
  const totals = check(
    report['totals'],
    { exchanges: 'number', accounts: 'number', malformed_lines: 'number' },
    'totals',
  );
  assert.deepEqual([totals['exchanges'], totals['malformed_lines']], [lines.length, 0]);
  assert.ok(listOf(report['campaigns']).length > 0, 'the sample world has campaigns to find');
  listOf(report['campaigns']).forEach(checkCampaign);
  for (const one of listOf(report['accounts'])) {
    isShare(check(one, { account: 'string', score: 'number', reasons: 'array' }, 'account')['score']);
  }

  const ids = new Set(lines.map((line) => objectOf(line)['id']));
  const attributed = new Set(
    listOf(report['campaigns'])
      .filter(isObject)
      .filter((campaign) => campaign['verdict'] !== 'watch')
      .map((campaign) => campaign['id']),
  );
  const seen = new Set<unknown>();
  for (const line of folder.read('attributions.jsonl').split('\n').filter(Boolean)) {
    const one = objectOf(line);
    assert.deepEqual(Object.keys(one).sort(), ['campaign', 'id', 'posterior']);
    assert.ok(ids.has(one['id']) && attributed.has(one['campaign']) && !seen.has(one['id']), line);
    isShare(one['posterior']);
    seen.add(one['id']);
  }
  assert.match(folder.read('report.html'), /^<!doctype html>/i);

  const again = await run(['report', folder.file('report.json')]);
  assert.deepEqual([again.status, again.stdout], [0, stdout]);
});

test('a ClickHouse server finds what the embedded engine finds', async () => {
  const server = await startClickHouse();
  try {
    const embedded = await run(['audit', ...inputs, '--out', '-']);
    const remote = await run(['audit', ...inputs, '--out', '-', '--store', server.url]);
    assert.deepEqual([embedded.status, remote.status], [0, 0], remote.stderr);
    assert.deepEqual(findingsOf(remote.stdout), findingsOf(embedded.stdout));
    // Another database knows nothing of it; the same one knows every exchange.
    const options = ['--out', '-', '--store', server.url, '--database'];
    const other = await run(['audit', ...inputs, ...options, 'another']);
    assert.deepEqual(findingsOf(other.stdout), findingsOf(embedded.stdout), other.stderr);
    const again = objectOf((await run(['audit', ...inputs, ...options, 'another'])).stdout);
    assert.ok(isObject(again['totals']));
    assert.equal(again['totals']['duplicate_ids'], again['totals']['exchanges']);
  } finally {
    await server.stop();
  }
});

test('--out - prints nothing but JSON, and --fail-on decides the exit status', async () => {
  const { status, stdout, stderr } = await run(['audit', ...inputs, '--out', '-', '--fail-on', 'watch']);
  assert.deepEqual([status, stderr], [1, '']);
  listOf(objectOf(stdout)['campaigns']).forEach(checkCampaign);
  const calm = folder.write('calm.jsonl', logLine({ id: 'a' }) + logLine({ id: 'b', account: 'acct-2' }));
  const innocent = await run(['audit', calm, '--out', '-', '--fail-on', 'watch', '--quiet']);
  assert.deepEqual([innocent.status, innocent.stderr], [0, '']);
  assert.deepEqual(objectOf(innocent.stdout)['campaigns'], []);
});

test('the same log again into the same folder adds nothing and says so', async () => {
  const data = folder.file('data');
  const first = await run(['audit', ...inputs, '--data', data, '--out', '-']);
  const second = await run(['audit', ...inputs, '--data', data, '--out', '-']);
  assert.deepEqual([first.status, second.status], [0, 0], second.stderr);
  const [one, other] = [objectOf(first.stdout), objectOf(second.stdout)];
  assert.ok(isObject(one['totals']) && isObject(other['totals']));
  assert.equal(other['totals']['exchanges'], one['totals']['exchanges']);
  assert.equal(other['totals']['duplicate_ids'], one['totals']['exchanges']);
  assert.match(JSON.stringify(other['problems']), /line\.duplicate-id/);
  // All that is new is that they are known.
  const again = listOf(other['campaigns']).filter(isObject);
  for (const campaign of again) assert.ok(Reflect.deleteProperty(campaign, 'known_since'));
  assert.deepEqual(again, one['campaigns']);
});

test('--no-text keeps the templates’ words out of the report and off the disk', async () => {
  const data = folder.file('textless');
  const { status, stdout } = await run(['audit', ...inputs, '--no-text', '--data', data, '--out', '-']);
  assert.equal(status, 0);
  const templates = listOf(objectOf(stdout)['campaigns'])
    .filter(isObject)
    .flatMap((campaign) => listOf(campaign['templates']));
  assert.ok(
    templates.every(
      (template) => isObject(template) && template['text'] === '' && template['examples'] === undefined,
    ),
  );
});

test('a reader who goes away early is no failure', async () => {
  const { child, outcome } = start(['audit', ...inputs, '--out', '-']);
  child.stdin.end();
  child.stdout.once('data', () => child.stdout.destroy());
  const { status, stderr } = await outcome;
  assert.deepEqual([status, stderr], [0, '']);
});

test('a reader who goes away early does not change what --fail-on says', async () => {
  const { child, outcome } = start(['audit', ...inputs, '--fail-on', 'watch']);
  child.stdin.end();
  child.stdout.destroy();
  const { status, stderr } = await outcome;
  assert.deepEqual([status, stderr], [1, '']);
});

test('output that is lost for want of room is a fault', { skip: !existsSync('/dev/full') }, async () => {
  for (const args of [['audit', ...inputs, '--out', '-'], ['audit', ...inputs], ['formats'], ['--help']]) {
    const { status, stderr } = await runInto(args, openSync('/dev/full', 'w'));
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /output\.unwritable/, args.join(' '));
    assert.doesNotMatch(stderr, /mistake of our own/);
  }
});

test('the order of the arguments does not change the report', async () => {
  const lines = folder.read('world.exchanges.jsonl').trimEnd().split('\n');
  const half = Math.floor(lines.length / 2);
  const parts = [
    folder.write('b-part.jsonl', `${lines.slice(0, half).join('\n')}\n`),
    folder.write('a-part.jsonl', `${lines.slice(half).join('\n')}\n`),
  ];
  const options = ['--accounts', accounts ?? '', '--quiet', '--out', '-'];
  const one = await run(['audit', ...parts, ...options]);
  const other = await run(['audit', ...parts.toReversed(), ...options]);
  assert.deepEqual([one.status, other.status], [0, 0], one.stderr);
  assert.deepEqual(findingsOf(one.stdout), findingsOf(other.stdout));
  assert.deepEqual(objectOf(one.stdout)['inputs'], objectOf(other.stdout)['inputs']);
});

test('an interrupt in the middle of a long input writes a partial report and exits with 3', async () => {
  const out = folder.file('partial.json');
  const { child, outcome } = start(['audit', '-', '--quiet', '--out', out]);
  // An endless log, written as fast as it is read: only the interrupt can end it.
  const writer = spawn(
    process.execPath,
    [
      '-e',
      `let n = 0;
       const more = () => {
         const lines = Array.from({ length: 500 }, () => JSON.stringify({ id: 'x' + (n += 1),
           time: new Date(1772000000000 + n * 1000).toISOString(), account: 'acct-' + (n % 50),
           endpoint: 'openai.chat', model: 'm', status: 200,
           messages: [{ role: 'user', content: 'Question number ' + n + ' '.repeat(2000) }] }) + '\\n');
         process.stdout.write(lines.join(''), more);
       };
       process.stdout.on('error', () => process.exit(0));
       more();`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  writer.stdout.pipe(child.stdin);
  let bytes = 0;
  await new Promise<void>((resolve) => {
    writer.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > 12_000_000) resolve();
    });
  });
  child.kill('SIGINT');
  const { status, stdout, stderr } = await outcome;
  writer.kill();
  assert.equal(status, 3, stderr);
  assert.match(stdout, /Stopped early/);
  const report = objectOf(folder.read('partial.json'));
  assert.equal(report['partial'], true);
  assert.ok(isObject(report['totals']) && Number(report['totals']['exchanges']) > 500);
  assert.equal(report['totals']['malformed_lines'], 0);
});

test('an interrupt while standard input has nothing to say ends as well', async () => {
  const { child, outcome } = start(['audit', '-', '--quiet', '--out', '-']);
  for (let index = 0; index < 40; index += 1) child.stdin.write(logLine({ id: `i-${index}` }));
  // It is reading when its temporary folder is there; until then the default action of the signal would end it.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  child.kill('SIGINT');
  const { status, stdout, stderr } = await outcome;
  assert.equal(status, 3, stderr);
  const report = objectOf(stdout);
  assert.equal(report['partial'], true);
  assert.ok(isObject(report['totals']) && report['totals']['exchanges'] === 40);
});

test('the tour writes all its files', async () => {
  const place = folder.file('tour');
  const { status, stdout, stderr } = await run(['tour', '--exchanges', '6000', '--folder', place]);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /report\.html/);
  assert.deepEqual(
    [
      'attributions.jsonl',
      'report.html',
      'report.json',
      'world.accounts.jsonl',
      'world.exchanges.jsonl',
      'world.truth.json',
    ].filter((name) => !existsSync(`${place}/${name}`)),
    [],
  );
  assert.ok(!readdirSync(place).some((name) => name.startsWith('scratch')));
});
