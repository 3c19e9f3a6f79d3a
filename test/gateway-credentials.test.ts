// Goal: whatever header a client puts its key into, it says who the client is, never reaches an upstream whose own
// credential replaces it, and never lies on disk or in a log; two that differ never reach anybody.

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import { after, beforeEach, test } from 'node:test';
import { createKey } from '../src/gateway/key-changes.ts';
import { listening } from '../src/gateway/gateway.fixture.ts';
import { credentialHeaders } from '../src/gateway/presented-credential.ts';
import { wanted, workshopFor } from '../src/gateway/keys.fixture.ts';
import { startGateway } from './gateway.fixture.ts';

const asked: IncomingMessage[] = [];
const provider = createServer((request, response) => {
  asked.push(request);
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
const { url: upstreamUrl, close } = await listening(provider, 'http');
after(close);
beforeEach(() => {
  asked.length = 0;
});

const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Why is the sky blue?' }] });
const post = (url: string, headers: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const places = credentialHeaders.toReversed();

test('passed through: one credential is one account in each header, and two are refused', async () => {
  const gateway = await startGateway({
    upstreamUrl,
    yaml: 'telemetry: {access_log: true, log_level: debug}\n',
  });
  const secret = 'AIzaSyPassedThroughSecret';
  for (const place of places) {
    const value = place === 'authorization' ? `Bearer ${secret}` : secret;
    const answer = await post(`${gateway.url}/v1/chat/completions`, { [place]: value });
    assert.equal(answer.status, 200, place);
    assert.equal(asked.at(-1)?.headers[place], value, 'it goes on untouched');
  }
  const made = { authorization: 'Bearer made-up', 'x-goog-api-key': secret };
  assert.equal((await post(`${gateway.url}/v1/chat/completions`, made)).status, 401);
  for (const place of places.slice(0, -1)) {
    const two = { authorization: `Bearer made-up-for-${place}`, [place]: secret };
    assert.equal((await post(`${gateway.url}/v1/chat/completions`, two)).status, 401, place);
  }
  const beside = await post(`${gateway.url}/v1/chat/completions?key=${secret}`, { 'x-api-key': 'made-up' });
  assert.equal(beside.status, 401);
  assert.ok(!(await beside.text()).includes(secret));
  assert.equal(asked.length, places.length, 'nobody was asked');
  await gateway.worker.drain(0);
  const { exchanges, text } = gateway.kept();
  assert.equal(exchanges.length, places.length);
  assert.ok(!text.includes(secret) && !gateway.lines.join('').includes(secret));
  await gateway.close();
});

test('replaced: no header of the client’s that a server could take for a key goes on', async (context) => {
  const workshop = workshopFor(context);
  const { secret } = await createKey(workshop, wanted());
  const gateway = await startGateway({
    upstreamUrl,
    credential: 'provider-key',
    yaml: `identity: {modes: [keys], keys_file: ${workshop.path}}\n`,
  });
  const others = {
    cookie: 'a=1',
    'helicone-auth': 'k',
    'x-amz-security-token': 'k',
  };
  for (const place of places) {
    const value = place === 'authorization' ? `Bearer ${secret}` : secret;
    const answer = await post(`${gateway.url}/v1/chat/completions`, { [place]: value, ...others });
    assert.equal(answer.status, 200, place);
    const headers = asked.at(-1)?.headers ?? {};
    assert.equal(headers.authorization, 'Bearer provider-key');
    for (const name of [...places.slice(0, -1), ...Object.keys(others)])
      assert.equal(headers[name], undefined, name);
  }
  await gateway.close();
});
