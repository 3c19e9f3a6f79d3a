// Goal: what was counted is what is stored: each id once, a stop that keeps what was read, bad files reported,
// a failed worker never silent, and no text on disk when none is to be kept.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { Fault } from '../core/fault.ts';
import type { Store } from '../store/store.ts';
import { accountOf, exchangeOf, proseOf, startMs } from './engine.fixture.ts';
import { ingestInto, logOf, nowMs, temporaryFolder, withOpenStore } from './ingest.fixture.ts';
import { writeAccountLine } from '../wire/writer.ts';
import { IngestPool } from './ingest-pool.ts';

const folder = temporaryFolder();
after(() => folder.remove());

function many(prefix: string, count: number): readonly Exchange[] {
  return Array.from({ length: count }, (_, index) =>
    exchangeOf({ id: `${prefix}-${index}`, account: `acct-${index % 7}`, timeMs: startMs + index * 1_000 }),
  );
}

async function countOf(store: Store): Promise<readonly [number, number]> {
  const found = await store.query('SELECT count() AS n, uniqExact(id) AS ids FROM @exchanges');
  return [found.numbers('n')[0] ?? 0, found.numbers('ids')[0] ?? 0];
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  const record: unknown = JSON.parse(text);
  assert.ok(typeof record === 'object' && record !== null);
  return { ...record };
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Fault, String(error));
  return error;
}

test('an id counts once: within a file, across files, and across audits of one folder', async () => {
  const one = folder.write('one.jsonl', logOf([...many('a', 50), ...many('a', 10)]));
  const two = folder.write('two.jsonl', logOf([...many('a', 5), ...many('b', 20)]));
  const data = join(folder.path, 'data');
  await withOpenStore(data, async (store) => {
    const read = await ingestInto(store, [one, two]);
    assert.deepEqual([read.exchanges, read.duplicateIds, read.malformedLines], [70, 15, 0]);
    assert.deepEqual(
      read.inputs.map((input) => input.exchanges),
      [50, 20],
    );
    assert.deepEqual(await countOf(store), [70, 70]);
    const problem = read.problems.find((one) => one.code === 'line.duplicate-id');
    assert.equal(problem?.count, 15);
    assert.equal(problem?.places[0], `${one}:51`);
  });
  await withOpenStore(data, async (store) => {
    const three = folder.write('three.jsonl', logOf([...many('b', 20), ...many('c', 3)]));
    const read = await ingestInto(store, [one, three]);
    assert.deepEqual([read.exchanges, read.duplicateIds], [3, 80]);
    assert.deepEqual(await countOf(store), [73, 73]);
  });
});

test('a copy of a log is the same log, whatever it is called', async () => {
  const lines = many('a', 30).map((exchange) => {
    const { id: _id, ...rest } = objectOf(logOf([exchange]));
    return `${JSON.stringify(rest)}\n`;
  });
  const copies = [
    folder.write('nameless.jsonl', lines.join('')),
    folder.write('renamed.jsonl', lines.join('')),
    folder.write('compressed.jsonl.gz', gzipSync(lines.join(''))),
  ];
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, copies);
    assert.deepEqual([read.exchanges, read.duplicateIds], [30, 60]);
  });
});

test('a stop in the middle keeps what was read, and what was counted is what is stored', async () => {
  const long = many('s', 12_000).map((exchange, index) => ({
    ...exchange,
    messages: [{ role: 'user' as const, content: proseOf(index % 100, 60) }],
  }));
  const path = folder.write('long.jsonl', logOf(long));
  await withOpenStore(undefined, async (store) => {
    const stop = new AbortController();
    let batches = 0;
    const read = await ingestInto(store, [path, folder.write('never.jsonl', logOf(many('n', 5)))], {
      stop: stop.signal,
      onProgress: () => {
        batches += 1;
        if (batches === 2) stop.abort();
      },
    });
    assert.ok(read.isPartial);
    assert.ok(read.exchanges > 0 && read.exchanges < 12_000, String(read.exchanges));
    assert.deepEqual(await countOf(store), [read.exchanges, read.exchanges]);
    assert.equal(read.inputs.length, 1);
  });
});

test('a stop before anything was read is no fault', async () => {
  const path = folder.write('small.jsonl', logOf(many('a', 5)));
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [path], { stop: AbortSignal.abort() });
    assert.deepEqual([read.isPartial, read.exchanges], [true, 0]);
  });
});

test('an exchange from the future is kept and reported', async () => {
  const path = folder.write(
    'future.jsonl',
    logOf([exchangeOf({ id: 'now' }), exchangeOf({ id: 'later', timeMs: nowMs + 40 * 86_400_000 })]),
  );
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [path]);
    assert.equal(read.exchanges, 2);
    const problem = read.problems.find((one) => one.code === 'line.time-ahead');
    assert.deepEqual([problem?.count, problem?.places], [1, [`${path}:2`]]);
  });
});

test('a file of no known format among good ones is left out and reported; alone it is a fault', async () => {
  const good = folder.write('good.jsonl', logOf(many('a', 5)));
  const odd = folder.write('odd.jsonl', '{"colour":"xylophone"}\n{"colour":"blue"}\n');
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [odd, good]);
    assert.equal(read.exchanges, 5);
    const problem = read.problems.find((one) => one.code === 'input.format-unknown');
    assert.deepEqual(problem?.places, [odd]);
    assert.match(problem.text, /"colour"/);
    assert.doesNotMatch(JSON.stringify(read.problems), /xylophone/);
  });
  await withOpenStore(undefined, async (store) => {
    assert.equal((await faultOf(ingestInto(store, [odd]))).code, 'input.format-unknown');
  });
});

test('only empty files are a fault, also when an account file is full', async () => {
  const empty = [folder.write('empty-1.jsonl', ''), folder.write('empty-2.jsonl', '')];
  const accounts = folder.write('accounts.jsonl', `${writeAccountLine(accountOf({ account: 'a' }))}\n`);
  await withOpenStore(undefined, async (store) => {
    assert.equal((await faultOf(ingestInto(store, empty))).code, 'input.empty');
    assert.equal((await faultOf(ingestInto(store, empty, { accountPaths: [accounts] }))).code, 'input.empty');
    const good = folder.write('good.jsonl', logOf(many('a', 5)));
    const read = await ingestInto(store, [...empty, good]);
    assert.deepEqual(read.problems.find((one) => one.code === 'input.empty')?.places, empty);
  });
});

test('what holds no exchange is a fault: bad lines, no lines, accounts; what is known or skipped is none', async () => {
  const bad = folder.write('bad.jsonl', '{"id": 1}\n{"id": \nnothing\n');
  const empty = folder.write('empty.jsonl', '');
  const accounts = folder.write('declared.jsonl', declarationOf('a'));
  const cases = [
    { paths: [bad], format: 'stillwatch', says: /a required field is missing|not valid JSON/ },
    { paths: [empty], format: 'stillwatch', says: /nothing could be read/ },
    { paths: [accounts], format: undefined, says: /declarations of accounts, and no exchange/ },
    { paths: [accounts, bad], format: 'stillwatch', says: /nothing could be read/ },
  ];
  for (const { paths, format, says } of cases) {
    await withOpenStore(undefined, async (store) => {
      const fault = await faultOf(ingestInto(store, paths, { format }));
      assert.equal(fault.code, 'input.empty');
      assert.match(fault.message, says);
    });
  }
  const spans = folder.write('spans.jsonl', `${span('execute_tool')}\n`.repeat(60));
  const log = folder.write('known.jsonl', logOf(many('k', 5)));
  await withOpenStore(undefined, async (store) => {
    const skipped = await ingestInto(store, [spans], { format: 'otel-genai' });
    assert.equal(skipped.inputs[0]?.skipped, 60);
    const problem = skipped.problems.find((one) => one.code === 'record.skipped');
    assert.deepEqual([problem?.count, problem?.places], [60, [spans]]);
    await ingestInto(store, [log]);
    assert.equal((await ingestInto(store, [log])).duplicateIds, 5);
  });
});

function declarationOf(account: string): string {
  const declared = accountOf({ account, organization: 'org', class: 'student', createdMs: startMs });
  return `${writeAccountLine(declared)}\n`;
}

/** One span of an agent's work that is no call of a model. */
function span(operation: string): string {
  return JSON.stringify({
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: 'eee19b7ec3c1b174',
    name: operation,
    startTimeUnixNano: '1772000000000000000',
    endTimeUnixNano: '1772000001000000000',
    attributes: [{ key: 'gen_ai.operation.name', value: { stringValue: operation } }],
  });
}

test('a log that begins with records of something else is recognised where it begins', async () => {
  const foreign = '{"level":"info","message":"started"}\n';
  const near = folder.write('near.jsonl', foreign.repeat(70) + logOf(many('n', 200)));
  // Longer than a batch of two megabytes.
  const far = folder.write('far.jsonl', foreign.repeat(70_000) + logOf(many('f', 200)));
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [near, far]);
    assert.deepEqual(
      read.inputs.map((input) => [input.exchanges, input.malformedLines]),
      [
        [200, 70],
        [200, 70_000],
      ],
    );
    assert.equal(read.malformedLines, 70_070);
    assert.equal(
      read.problems.reduce((sum, problem) => sum + problem.count, 0),
      70_070,
    );
  });
});

test('the key is drawn from the log, and declarations are read after a stop as well', async () => {
  const keyWith = (accountPaths: readonly string[], paths: readonly string[]): Promise<string> =>
    withOpenStore(undefined, async (store) => {
      await ingestInto(store, paths, { accountPaths });
      const found = await store.query("SELECT value FROM @settings WHERE name = 'hash_key'");
      return found.strings('value')[0] ?? '';
    });
  const log = folder.write('keyed.jsonl', logOf(many('k', 5)));
  const accounts = folder.write('a-1.jsonl', declarationOf('acct-1'));
  const others = folder.write('a-2.jsonl', declarationOf('acct-2'));
  const key = await keyWith([], [log]);
  assert.equal(await keyWith([accounts], [log]), key);
  assert.equal(await keyWith([others], [log]), key);
  assert.equal(await keyWith([], [accounts, log]), key);

  const long = folder.write('stopped.jsonl', logOf(many('l', 12_000)));
  await withOpenStore(undefined, async (store) => {
    const stop = new AbortController();
    const read = await ingestInto(store, [long], {
      accountPaths: [accounts],
      stop: stop.signal,
      onProgress: () => stop.abort(),
    });
    assert.ok(read.isPartial);
    const declared = await store.query('SELECT account_name FROM @accounts');
    assert.deepEqual(declared.strings('account_name'), ['acct-1']);
  });
});

test('an archive that ends too early gives what came before', async () => {
  const long = many('z', 4_000).map((exchange, index) => ({
    ...exchange,
    messages: [{ role: 'user' as const, content: proseOf(index, 40) }],
  }));
  const whole = gzipSync(logOf(long));
  const path = folder.write('cut.jsonl.gz', whole.subarray(0, Math.floor(whole.length / 2)));
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [path]);
    assert.ok(read.exchanges > 500 && read.exchanges < 4_000, String(read.exchanges));
    // Said once: the line that was cut is not malformed as well.
    assert.deepEqual(
      read.problems.map((one) => [one.code, one.count]),
      [['input.archive-truncated', 1]],
    );
    assert.equal(read.malformedLines, 0);
    assert.deepEqual(await countOf(store), [read.exchanges, read.exchanges]);
  });
});

test('a line that is no JSON is named with the character at which it stops being JSON', async () => {
  const [first = '', second = '', third = ''] = logOf(many('j', 3)).split('\n');
  const path = folder.write('odd.jsonl', `${first}\n${second.slice(0, 40)}\n${third}}\n`);
  await withOpenStore(undefined, async (store) => {
    const read = await ingestInto(store, [path]);
    const [problem] = read.problems;
    assert.deepEqual([problem?.code, problem?.count, read.malformedLines], ['line.not-json', 2, 2]);
    const [cut, doubled] = problem?.places ?? [];
    assert.match(cut ?? '', /odd\.jsonl:2:\d+$/);
    assert.equal(doubled, `${path}:3:${third.length + 1}`);
  });
});

test('the account may stand in another field', async () => {
  const lines = many('f', 6).map((exchange, index) => {
    const record = objectOf(logOf([exchange]));
    return `${JSON.stringify({ ...record, metadata: { tenant: `tenant-${index % 2}` } })}\n`;
  });
  const path = folder.write('tenants.jsonl', lines.join(''));
  await withOpenStore(undefined, async (store) => {
    await ingestInto(store, [path], { accountField: 'metadata.tenant' });
    const found = await store.query('SELECT DISTINCT account_name FROM @exchanges ORDER BY account_name');
    assert.deepEqual(found.strings('account_name'), ['tenant-0', 'tenant-1']);
  });
});

test('replies are taken in the order of the batches, whichever thread is done first', async () => {
  const pool = new IngestPool(2, { key: { low: 1, high: 2 }, accountField: undefined, keepsText: true });
  const taken: number[] = [];
  // The first batch is a hundred times the work of those behind it.
  for (const [place, count] of [2_000, 20, 20, 2_000, 20, 20].entries()) {
    const bytes = Uint8Array.from(Buffer.from(logOf(many(`batch-${place}`, count))));
    await pool.submit(
      { batch: { bytes, first: 1, unit: 'line' }, format: 'stillwatch', sequence: 0 },
      (reply) => {
        assert.equal(reply.numbers.length, count);
        taken.push(place);
      },
    );
  }
  await pool.drain();
  assert.deepEqual(taken, [0, 1, 2, 3, 4, 5]);
  await pool.close();
});

test('a worker that fails ends the reading with a fault, for those who wait as well', async () => {
  const key = { low: 1, high: 2 };
  const pool = new IngestPool(1, { key, accountField: undefined, keepsText: true });
  const bytes = Buffer.from('{}\n');
  const submit = (format: string): Promise<void> =>
    pool.submit(
      { batch: { bytes: Uint8Array.from(bytes), first: 1, unit: 'line' }, format, sequence: 0 },
      () => {},
    );
  // No format of this name exists: an assertion of the worker fails, which is our mistake and not the world's.
  await submit('no-such-format');
  const fault = await faultOf(pool.drain());
  assert.equal(fault.code, 'internal.worker-failed');
  assert.equal((await faultOf(submit('stillwatch'))).code, 'internal.worker-failed');
  await pool.close();
});

/** Text columns of all tables with this word in them; files alone would not tell, because they are compressed. */
async function columnsHolding(store: Store, word: string): Promise<readonly string[]> {
  const found = await store.query(
    "SELECT table, name FROM system.columns WHERE database = 'stillwatch' AND type = 'String'",
  );
  const tables = found.strings('table');
  const names = found.strings('name');
  assert.ok(names.length > 10);
  const holding: string[] = [];
  for (const [row, name] of names.entries()) {
    const table = tables[row] ?? '';
    const hits = await store.query(
      `SELECT count() AS n FROM stillwatch.${table} WHERE positionCaseInsensitive(${name}, {word:String}) > 0`,
      { word },
    );
    if ((hits.numbers('n')[0] ?? 0) > 0) holding.push(`${table}.${name}`);
  }
  return holding;
}

test('without text nothing of a prompt, an answer or a system prompt is in the data folder', async () => {
  const marker = 'xylophonemarker';
  const data = join(folder.path, 'textless');
  const told = many('m', 50).map((exchange) => ({
    ...exchange,
    system: `You are ${marker}.`,
    messages: [
      { role: 'user' as const, content: `${marker} one ${proseOf(1, 50)}` },
      { role: 'assistant' as const, content: `${marker} two` },
      { role: 'user' as const, content: `${marker} three` },
    ],
    output: `${marker} four`,
    tools: [{ name: marker }],
    params: { note: marker },
  }));
  const path = folder.write('told.jsonl', logOf(told));
  const holding = (): readonly string[] =>
    readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file).includes(marker));
  await withOpenStore(data, async (store) => {
    await ingestInto(store, [path], { keepsText: false });
    assert.deepEqual(await columnsHolding(store, marker), []);
  });
  assert.deepEqual(holding(), []);
  // The same search finds what is kept when text is kept.
  await withOpenStore(undefined, async (store) => {
    await ingestInto(store, [path], { keepsText: true });
    assert.deepEqual(await columnsHolding(store, marker), ['exchanges.excerpt', 'system_texts.excerpt']);
  });
});
