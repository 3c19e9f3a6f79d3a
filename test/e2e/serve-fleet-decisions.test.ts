// Goal: behind a load balancer the answer is reported to another machine than the one that was asked; it is recorded all the
// same, once, where the question was.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from '../../src/wire/free-port.fixture.ts';
import { redisFor } from '../../src/fleet/redis.fixture.ts';
import { stateFiles, type StateFiles } from '../../src/serve/state-files.ts';
import { openStore } from '../../src/store/clickhouse-store.ts';
import { gatewayFolder, metricOf, until, type ServedGateway } from './serve.fixture.ts';
import { drainInto } from './stream.fixture.ts';

const isJoined = async (gateway: ServedGateway): Promise<boolean> =>
  (await metricOf(gateway, 'stillwatch_fleet_machines')) === 1;

async function post(url: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json();
  assert.ok(typeof json === 'object' && json !== null && response.ok, JSON.stringify(json));
  return { ...json };
}

test('an answer that is told to another machine than the question is recorded with it', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const sides: { gateway: ServedGateway; files: StateFiles; api: string }[] = [];
  for (const isEngineHere of [true, false]) {
    const { folder, serve } = gatewayFolder();
    folder.write('secret.txt', 'e'.repeat(64));
    const port = await freePort();
    const gateway = await serve(`listen: {port: 0}
admin: {port: 0}
state: state
workers: 1
fleet: {redis: "${redis.url}", secret: {file: secret.txt}}
engine: {enabled: ${String(isEngineHere)}, every: 1h}
upstreams: {openai: {targets: [{url: "http://127.0.0.1:9"}]}}
decision_api: {port: ${port}}
rules: []
`);
    sides.push({
      gateway,
      files: stateFiles(folder.file('state')),
      api: `http://127.0.0.1:${port}/v1/decisions`,
    });
  }
  const [engine, other] = sides;
  assert.ok(engine !== undefined && other !== undefined);
  await until(
    'both are in the fleet',
    async () => (await isJoined(engine.gateway)) && (await isJoined(other.gateway)),
  );
  const heard = (): Promise<readonly number[]> =>
    Promise.all(sides.map(({ gateway }) => metricOf(gateway, 'stillwatch_fleet_heard_total')));
  const before = await heard();
  for (const [asked, told, model] of [
    [engine, other, 'asked-here'],
    [other, engine, 'asked-there'],
  ] as const) {
    const body = { model, messages: [{ role: 'user', content: 'Why is the sky blue?' }] };
    const { id } = await post(asked.api, { path: '/v1/chat/completions', account: 'acme', body });
    const report = { status: 200, text: 'It scatters.', usage: { input_tokens: 6, output_tokens: 3 } };
    assert.equal((await post(`${told.api}/${String(id)}/report`, report)).paired, false);
  }
  // One of the next two envelopes of each has it: without anything to tell there is one in five seconds.
  await until('both have been heard', async () =>
    (await heard()).every((count, index) => count >= (before[index] ?? 0) + 2),
  );
  for (const { gateway } of [other, engine]) {
    gateway.signal('SIGTERM');
    assert.equal((await gateway.outcome).status, 0, gateway.said());
  }
  const store = await openStore({ folder: engine.files.store });
  await drainInto(store, { folder: engine.files.spool, nowMs: () => Date.now() });
  const rows = await store.query(
    `SELECT concat(model, ' ', toString(input_tokens), ' ', toString(output_tokens)) AS line FROM @exchanges ORDER BY line`,
  );
  await store.close();
  assert.deepEqual(rows.strings('line'), ['asked-here 6 3', 'asked-there 6 3']);
});
