// Goal: a disk that is full under a running gateway, a real one: answers go on, or wait where the configuration says so; log,
// metrics and report say what is lost; and when there is space again everything that was not lost is kept.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import {
  answer,
  clientOf,
  metricOf,
  served,
  startProvider,
  until,
  type Provider,
  type ServedGateway,
} from './serve.fixture.ts';
import { isObject, objectOf, runningOf, temporaryFolder, type Folder } from './stillwatch.fixture.ts';
import { modelsIn } from './stream.fixture.ts';

/** Mounts a small disk where the spool is, fills it, and makes room when a file named `room` appears beside it. */
const script = `mount -t tmpfs -o size=80m tmpfs "$1/state/spool" || exit 77
head -c 83500000 /dev/zero > "$1/state/spool/filler"
(until [ -e "$1/room" ]; do sleep 0.1; done; rm "$1/state/spool/filler") &
exec "$2" "$3" serve "$1/stillwatch.yaml"`;
const program = new URL('../../../bin/stillwatch', import.meta.url).pathname;

interface Scene {
  readonly folder: Folder;
  readonly provider: Provider;
  readonly gateway: ServedGateway;
}

/** A gateway whose spool has some 300 kB; undefined where a disk cannot be mounted. */
async function gatewayOnFullDisk(context: TestContext, whenFull: string): Promise<Scene | undefined> {
  if (spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status !== 0) {
    context.skip('a small disk cannot be mounted here');
    return undefined;
  }
  const folder = temporaryFolder();
  const provider = await startProvider();
  const { url } = provider;
  mkdirSync(folder.file('state/spool'), { recursive: true, mode: 0o700 });
  folder.write(
    'stillwatch.yaml',
    `listen: {port: 0}
admin: {port: 0}
state: state
workers: 1
limits: {drain_within: 5m}
engine: {every: 1h}
record: {text: excerpt, when_full: ${whenFull}, sync: 1ms}
upstreams: {openai: {targets: [{url: "${url}"}]}, anthropic: {targets: [{url: "${url}"}]}}
rules: []
`,
  );
  const args = ['-rm', 'sh', '-c', script, 'sh', folder.path, process.execPath, program];
  const running = runningOf(spawn('unshare', args));
  context.after(async () => {
    folder.write('room', '');
    running.child.kill('SIGKILL');
    await running.outcome;
    await provider.close();
    folder.remove();
  });
  return { folder, provider, gateway: await served(running) };
}

/** One call that is as many exchanges as memory has room for in a fraction: batches fill it fast. */
async function sendBatch({ gateway }: Scene): Promise<void> {
  const content = 'A request that is much longer than its neighbours. '.repeat(20);
  const requests = Array.from({ length: 1_000 }, (_, at) => ({
    custom_id: `r${at}`,
    params: { model: 'batch', max_tokens: 9, messages: [{ role: 'user', content: `${at} ${content}` }] },
  }));
  const response = await fetch(`${gateway.url}/v1/messages/batches`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-api-key': 'sk-customer',
      'anthropic-version': '2023-06-01',
    },
    body: JSON.stringify({ requests }),
  });
  assert.equal(response.status, 200);
  await response.text();
}

/** Batches are recorded in slices after their answer: until all of so many records are taken in, lost, or have no room. */
async function recorded(gateway: ServedGateway, records: number): Promise<void> {
  await until('the batch is recorded', async () => {
    const taken = await metricOf(gateway, 'stillwatch_gateway_spool_appended_records_total');
    return taken + (await dropped(gateway)) >= records || (await waiting(gateway)) >= fullBytes;
  });
}

const dropped = (gateway: ServedGateway): Promise<number> =>
  metricOf(gateway, 'stillwatch_gateway_spool_dropped_records_total');
const waiting = (gateway: ServedGateway): Promise<number> =>
  metricOf(gateway, 'stillwatch_gateway_spool_queue_bytes');

/** Memory holds 32 MB; so many batches are more. */
const batchesMax = 60;
const fullBytes = 32_000_000;

async function makeRoom({ folder, gateway }: Scene): Promise<void> {
  folder.write('room', '');
  await until('all is on disk', async () => (await waiting(gateway)) === 0);
  await until('the spool is said to be writable', async () =>
    (await gateway.page('readyz')).text.includes('writable'),
  );
}

test('dropping: answers go on, what is lost is counted, and the rest is there in the end', async (context) => {
  const scene = await gatewayOnFullDisk(context, 'drop');
  if (scene === undefined) return;
  const { gateway, folder } = scene;
  const ask = (model: string): Promise<string> => answer(clientOf(gateway.url), model);
  assert.equal(await ask('before'), 'so');
  for (let at = 0; at < batchesMax && (await dropped(gateway)) === 0; at += 1) {
    await sendBatch(scene);
    await recorded(gateway, 1 + 1_000 * (at + 1));
  }
  const lost = await dropped(gateway);
  assert.ok(lost > 0);
  assert.equal(await ask('lost'), 'so');
  assert.ok((await metricOf(gateway, 'stillwatch_gateway_spool_write_failures_total')) > 0);
  assert.match(gateway.logged(), /"code":"spool\.unwritable"[^\n]*ENOSPC/);
  assert.match(gateway.logged(), /"code":"spool\.lost"/);
  const ready = await gateway.page('readyz');
  assert.equal(ready.status, 200);
  assert.match(ready.text, /exchanges are lost/);

  await makeRoom(scene);
  assert.equal(await ask('after'), 'so');
  const all = await dropped(gateway);
  gateway.signal('SIGTERM');
  assert.equal((await gateway.outcome).status, 0, gateway.said());
  const models = await modelsIn(folder.file('state'), 'leave');
  const count = (model: string): number => models.filter((one) => one === model).length;
  assert.deepEqual([count('before'), count('lost'), count('after')], [1, 0, 1]);
  assert.ok(count('batch') > 0 && count('batch') % 1_000 !== 0, `${count('batch')} of the batches are kept`);
  assert.equal(
    (count('batch') + all - 1) % 1_000,
    0,
    'what is kept and what is counted as lost is everything',
  );
  const { problems } = objectOf(folder.read('state/report.json'));
  assert.ok(Array.isArray(problems));
  const told = problems.filter(isObject).find(({ code }) => code === 'spool.lost');
  assert.equal(told?.count, all);
});

test('waiting: nobody is answered while there is no room, and nothing is lost', async (context) => {
  const scene = await gatewayOnFullDisk(context, 'wait');
  if (scene === undefined) return;
  const { gateway, folder } = scene;
  let sent = 0;
  const isFull = async (): Promise<boolean> => (await waiting(gateway)) >= fullBytes;
  while (sent < batchesMax && !(await isFull())) {
    await sendBatch(scene);
    sent += 1;
    await recorded(gateway, 1_000 * sent);
  }
  assert.ok(await isFull());
  assert.equal((await gateway.page('readyz')).status, 503);
  let isAnswered = false;
  const asking = answer(clientOf(gateway.url), 'patient').finally(() => (isAnswered = true));
  // One who does not wait is let go, and was not asked about upstream.
  const controller = new AbortController();
  const impatient = clientOf(gateway.url).chat.completions.create(
    { model: 'impatient', messages: [{ role: 'user', content: 'Why?' }] },
    { signal: controller.signal },
  );
  await until(
    'both wait',
    async () => (await metricOf(gateway, 'stillwatch_gateway_requests_in_progress')) >= 2,
  );
  controller.abort();
  await assert.rejects(impatient);
  assert.equal(isAnswered, false);

  await makeRoom(scene);
  assert.equal(await asking, 'so');
  assert.equal(await dropped(gateway), 0);
  gateway.signal('SIGTERM');
  assert.equal((await gateway.outcome).status, 0, gateway.said());
  const models = await modelsIn(folder.file('state'), 'leave');
  assert.equal(models.filter((model) => model === 'batch').length, sent * 1_000);
  assert.equal(models.filter((model) => model === 'patient').length, 1);
});
