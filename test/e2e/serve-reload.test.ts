// Goal: a configuration that is read again while requests arrive, bodies are on their way and streams run: nobody notices,
// however often it happens at once; one that is not in order changes nothing, not even for a worker that crashes then.

import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { before, test } from 'node:test';
import { eventually } from '../sdk-case.fixture.ts';
import { startLoad } from './load.fixture.ts';
import {
  answer,
  clientOf,
  gatewayFolder,
  openStream,
  startProvider,
  tries,
  type ServedGateway,
} from './serve.fixture.ts';

const provider = await startProvider();
const { folder, serve } = gatewayFolder(provider);

function configText(rule: string, port = 0): string {
  return `listen: {port: ${port}}
admin: {port: 0}
state: state
workers: 2
engine: {every: 1h}
upstreams: {openai: {targets: [{url: "${provider.url}"}]}}
rules: [{name: ${rule}, when: request.model == "forbidden-${rule}", then: refuse, mode: enforce, reason: No.}]
`;
}

let gateway: ServedGateway;
before(async () => {
  gateway = await serve(configText('first'));
});

const reloads = (): number => gateway.logged().split('"event":"worker.reloaded"').length - 1;
const isRefused = (model: string): Promise<boolean> =>
  answer(clientOf(gateway.url), model).then(
    () => false,
    () => true,
  );

test('reloads at once and one after the other, under load: no stream is dropped and no call fails', async () => {
  const streams = [];
  for (let at = 0; at < 4; at += 1) streams.push(await openStream(clientOf(gateway.url), provider));
  const load = startLoad(gateway.url, 6);
  for (let round = 0; round < 8; round += 1) {
    const wanted = load.calls.length + 20;
    folder.write('stillwatch.yaml', configText(`round${round}`));
    gateway.signal('SIGHUP');
    gateway.signal('SIGHUP');
    assert.ok(await eventually(() => load.calls.length >= wanted, tries));
  }
  await load.stop();
  assert.deepEqual(
    load.calls.filter(({ status }) => status !== 200),
    [],
  );
  assert.ok(reloads() >= 8, gateway.logged());
  // The last one is in force in both workers, to which connections come in turn.
  for (let refused = 0, tried = 0; refused < 8; tried += 1) {
    refused = (await isRefused('forbidden-round7')) ? refused + 1 : 0;
    assert.ok(tried < 2_000);
  }
  provider.release();
  for (const { text } of streams) assert.equal(await text, 'so to the end');
});

test('a body that is on its way during a reload goes upstream by the setting that it began with', async () => {
  const body = JSON.stringify({ model: 'm', stream: true, messages: [{ role: 'user', content: 'Why?' }] });
  const { hostname, port } = new URL(gateway.url);
  const halves = Array.from({ length: 4 }, () => {
    const socket = connect(Number(port), hostname);
    const head = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-customer\r\nconnection: close\r\n`;
    socket.write(`${head}content-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
    return { socket, text: textOf(socket) };
  });
  // Once others are answered that came behind them, in turn to both workers, these have begun.
  for (let at = 0; at < 4; at += 1) await answer(clientOf(gateway.url), 'm');
  const wanted = reloads() + 2;
  gateway.signal('SIGHUP');
  assert.ok(await eventually(() => reloads() >= wanted, tries), gateway.logged());
  for (const { socket, text } of halves) {
    socket.write(body.slice(20));
    assert.match(await text, /^HTTP\/1\.1 200 [^]*\[DONE\]/);
  }
});

test('what is not in order is said and changes nothing; a worker that crashes meanwhile comes back by what was in force', async () => {
  folder.write('stillwatch.yaml', `${configText('third')}nonsense: 1\n`);
  gateway.signal('SIGHUP');
  await gateway.heard(/not taken over: [^]*nonsense/);
  const [victim] = gateway.pidsOf('gateway 0');
  assert.ok(victim !== undefined);
  process.kill(victim, 'SIGKILL');
  assert.ok(await eventually(() => gateway.pidsOf('gateway 0').length === 2, tries), gateway.said());
  for (let at = 0; at < 6; at += 1) {
    assert.ok(await isRefused('forbidden-round7'));
    assert.equal(await answer(clientOf(gateway.url), 'forbidden-third'), 'so');
  }
});

test('what needs a restart is refused by name, so that no worker lives by it alone', async () => {
  folder.write('stillwatch.yaml', configText('fourth', 1).replace('workers: 2', 'workers: 3'));
  gateway.signal('SIGHUP');
  await gateway.heard(/not taken over: [^]*listen, workers/);
  for (let at = 0; at < 4; at += 1) assert.ok(await isRefused('forbidden-round7'));
});

/** Everything until it is closed. */
function textOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('error', () => {}).on('data', (part) => (text += part.toString('latin1')));
    socket.on('close', () => resolve(text));
  });
}
