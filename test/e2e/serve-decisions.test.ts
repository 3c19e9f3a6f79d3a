// Goal: while a gateway runs, its operator sees whom a rule in shadow mode would have met, and finds the decision that a
// customer appeals by the id in the link, also after the engine was killed; and what is kept of it tells no text and no key.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { PermissionDeniedError } from 'openai';
import { eventually } from '../sdk-case.fixture.ts';
import { answer, clientOf, gatewayFolder, startProvider, type ServedGateway } from './serve.fixture.ts';
import { run, type Outcome } from './stillwatch.fixture.ts';

const provider = await startProvider();
const { folder, serve } = gatewayFolder(provider);
const state = folder.file('state');

const configText = `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
engine: {every: 1s}
record: {sync: 1ms}
links: {appeal: "https://appeals.example/open"}
upstreams: {openai: {targets: [{url: "${provider.url}"}]}}
rules:
  - {name: watched, when: request.model == "watched", then: throttle, retry_after: 30, mode: shadow, reason: Later.}
  - {name: closed, when: request.model == "closed", then: refuse, mode: enforce, reason: Not for you.}
`;

/** Each starts the program: a minute or more. */
const triesMax = 150;

let gateway: ServedGateway;
before(async () => {
  gateway = await serve(configText);
});

function decisions(...args: readonly string[]): Promise<Outcome> {
  return run(['decisions', state, ...args]);
}

/** Lines of what is told in JSON, once there are so many. */
async function untilTold(count: number, ...args: readonly string[]): Promise<readonly string[]> {
  let lines: readonly string[] = [];
  const isTold = async (): Promise<boolean> => {
    const { status, stdout, stderr } = await decisions('--json', ...args);
    assert.deepEqual([status, stderr], [0, '']);
    lines = stdout.split('\n').filter((line) => line !== '');
    return lines.length >= count;
  };
  assert.ok(await eventually(isTold, triesMax), `${lines.length} of ${count} decisions of ${args.join(' ')}`);
  return lines;
}

test('requests that a rule in shadow mode holds for are found, by rule and by account, while it runs', async () => {
  for (let at = 0; at < 3; at += 1) assert.equal(await answer(clientOf(gateway.url), 'watched'), 'so');
  assert.equal(await answer(clientOf(gateway.url), 'plain'), 'so');
  const lines = await untilTold(3, '--rule', 'watched');
  assert.equal(lines.length, 3);
  const [account = ''] = /"account":"(key_[0-9a-f]+)"/.exec(lines[0] ?? '')?.slice(1) ?? [];
  const { status, stdout } = await decisions('--mode', 'shadow');
  assert.equal(status, 0);
  assert.match(stdout, /^watched: shadow, throttle\n {2}3 requests of 1 account, 1 unit\n/m);
  assert.ok(stdout.includes(`3  ${account}\n`), stdout);
  assert.equal((await untilTold(3, '--account', account)).length, 3);
  assert.equal((await gateway.page('healthz')).status, 200);
});

test('what a customer appeals is found by the id in the link, and an id that was made up is not', async () => {
  const refusal = await answer(clientOf(gateway.url), 'closed').then(
    () => undefined,
    (error: unknown) => (error instanceof PermissionDeniedError ? error : undefined),
  );
  const [, id = ''] =
    /appeals\.example\/open\?decision=(dec_[\w-]+)/.exec(JSON.stringify(refusal?.error)) ?? [];
  assert.match(id, /^dec_/);
  assert.ok(await eventually(async () => (await decisions('--id', id)).status === 0, triesMax), id);
  const { stdout } = await decisions('--id', id);
  assert.ok(stdout.startsWith(`${id}\n`), stdout);
  assert.match(stdout, /\n {2}decided {4}refuse, by closed: Not for you\.\n/);
  assert.match(stdout, /\n {2}rules {6}version [0-9a-f]{12}\n/);
  const missing = await decisions('--id', `${id}x`);
  assert.deepEqual([missing.status, missing.stdout], [1, '']);
});

test('an engine that is killed loses none, and the next one goes on', async () => {
  const [victim] = gateway.pidsOf('engine');
  assert.ok(victim !== undefined);
  for (let at = 0; at < 20; at += 1) {
    if (at === 10) process.kill(victim, 'SIGKILL');
    assert.equal(await answer(clientOf(gateway.url), 'watched'), 'so');
  }
  const lines = await untilTold(23, '--rule', 'watched');
  assert.equal(lines.length, 23);
  assert.ok(gateway.pidsOf('engine').length === 2, 'another engine wrote the last of them');
});

test('the files are for their owner alone, have no text and no key, and stay when the gateway ends', async () => {
  gateway.signal('SIGTERM');
  assert.equal((await gateway.outcome).status, 0, gateway.said());
  assert.equal((await untilTold(23, '--rule', 'watched')).length, 23);
  const inside = join(state, 'decisions');
  assert.equal(statSync(inside).mode & 0o777, 0o700);
  const names = readdirSync(inside);
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.match(name, /^\d{4}-\d\d-\d\d\.jsonl$/);
    assert.equal(statSync(join(inside, name)).mode & 0o777, 0o600);
    assert.doesNotMatch(readFileSync(join(inside, name), 'utf8'), /sky|blue|sk-customer|"plain"/);
  }
});
