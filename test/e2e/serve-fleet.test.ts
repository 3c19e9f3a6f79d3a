// Goal: machines of one fleet, as their processes and with a real server between them, hold a budget together, have the one
// engine's keys and verdicts, go on without the server, and come together again.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { redisFor } from '../../src/fleet/redis.fixture.ts';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { stateFiles } from '../../src/serve/state-files.ts';
import { modelsIn } from './stream.fixture.ts';
import { gatewayFolder, metricOf, until, type ServedGateway } from './serve.fixture.ts';

const provider = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
const { url: providerUrl, close } = await listening(provider, 'http');

const textOf = (redisUrl: string, isEngineHere: boolean): string => `listen: {port: 0}
admin: {port: 0}
state: state
workers: 1
fleet: {redis: "${redisUrl}", secret: {file: secret.txt}}
engine: {enabled: ${String(isEngineHere)}, every: 1s}
upstreams: {openai: {targets: [{url: "${providerUrl}"}]}}
rules:
  - {name: budget, when: usage.account.requests_hour > 9, then: throttle, retry_after: 1, mode: enforce, reason: Later.}
`;

async function ask({ url }: ServedGateway, customer: string): Promise<number> {
  const answer = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer sk-${customer}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: `for-${customer}`,
      messages: [{ role: 'user', content: 'A marked question' }],
    }),
  });
  await answer.text();
  return answer.status;
}

/** Whether one of three requests, seconds apart, is held: alone, neither machine would hold the third. */
async function isHeldSoon(gateway: ServedGateway, customer: string): Promise<boolean> {
  for (let at = 0; at < 3; at += 1) {
    await wait(2_000);
    if ((await ask(gateway, customer)) === 429) return true;
  }
  return false;
}

const isJoined = async (gateway: ServedGateway): Promise<boolean> =>
  (await metricOf(gateway, 'stillwatch_fleet_joined')) === 1 &&
  (await metricOf(gateway, 'stillwatch_fleet_machines')) === 1;

test('two machines, one engine, one budget; the server may go and come', async (context) => {
  const redis = await redisFor(context);
  if (redis === undefined) return;
  const engineSide = gatewayFolder();
  const otherSide = gatewayFolder({ close });
  for (const { folder } of [engineSide, otherSide]) folder.write('secret.txt', 'e'.repeat(64));
  const [engine, other] = await Promise.all([
    engineSide.serve(textOf(redis.url, true)),
    otherSide.serve(textOf(redis.url, false)),
  ]);
  const files = [engineSide, otherSide].map(({ folder }) => stateFiles(folder.file('state')));
  await until('both are in the fleet', async () => (await isJoined(engine)) && (await isJoined(other)));
  const contents = (name: 'hashKey' | 'credentialKey'): readonly string[] =>
    files.map((file) => readFileSync(file[name], 'utf8'));
  assert.equal(new Set(contents('hashKey')).size, 1);
  assert.equal(new Set(contents('credentialKey')).size, 1);

  // Five here and four there are as many as one customer may have.
  for (let at = 0; at < 5; at += 1) assert.equal(await ask(engine, 'one'), 200);
  for (let at = 0; at < 4; at += 1) assert.equal(await ask(other, 'one'), 200);
  assert.ok(await isHeldSoon(engine, 'one'), 'the engine side has not heard of the four');
  assert.ok(await isHeldSoon(other, 'one'), 'the other side has not heard of the five');

  const verdicts = files[1]?.verdicts ?? '';
  await until('verdicts reach the machine without an engine', () => Promise.resolve(existsSync(verdicts)));
  assert.doesNotMatch(readFileSync(verdicts, 'utf8'), /marked/);

  await redis.kill();
  await until('both say so', async () => {
    const connected = [engine, other].map((gateway) => metricOf(gateway, 'stillwatch_fleet_connected'));
    return (await Promise.all(connected)).every((value) => value === 0);
  });
  assert.match(engine.logged(), /"event":"fleet.disconnected"/);
  for (let at = 0; at < 9; at += 1) assert.equal(await ask(other, 'two'), 200);
  assert.equal(await ask(other, 'two'), 429);
  await redis.restart();
  await until('they are together again', async () => (await isJoined(engine)) && (await isJoined(other)));
  assert.ok(await isHeldSoon(engine, 'two'), 'what was counted meanwhile has not arrived');

  // A crash of the process that speaks for a machine costs no answer.
  const speaker = other.pidsOf('fleet').at(-1);
  assert.ok(speaker !== undefined);
  process.kill(speaker, 'SIGKILL');
  for (let at = 0; at < 9; at += 1) assert.equal(await ask(engine, 'five'), 200);
  assert.equal(await ask(other, 'three'), 200);
  await until('it is there again', () => Promise.resolve(other.pidsOf('fleet').length === 2));
  await until('and in the fleet', () => isJoined(other));
  assert.ok(await isHeldSoon(other, 'five'), 'what was told in between is not known');

  // What a machine recorded has left it when it ends, for it may never come back.
  // What is counted while a machine is away is known to it when it is back.
  other.signal('SIGTERM');
  assert.equal((await other.outcome).status, 0, other.said());
  const isLeft = (name: string): boolean => name.endsWith('.spool');
  assert.deepEqual(readdirSync(files[1]?.spool ?? '').filter(isLeft), []);
  for (let at = 0; at < 9; at += 1) assert.equal(await ask(engine, 'four'), 200);
  const again = await otherSide.serve();
  await until('it is back', () => isJoined(again));
  assert.ok(await isHeldSoon(again, 'four'), 'what was counted while it was away is not known');

  for (const gateway of [again, engine]) {
    gateway.signal('SIGTERM');
    assert.equal((await gateway.outcome).status, 0, gateway.said());
  }
  const models = await modelsIn(engineSide.folder.file('state'), 'drain');
  const count = (customer: string): number => models.filter((model) => model === `for-${customer}`).length;
  // Nine at one machine, one at the other only, nine at the engine's; each record is there once.
  assert.ok(count('two') >= 9 && count('three') === 1 && count('four') >= 9, models.join(' '));
});
