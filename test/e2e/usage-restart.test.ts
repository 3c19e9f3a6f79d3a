// Goal: nobody gains by waiting for a deploy: what an account has used is known to the gateway that is started after the one
// that was stopped, and the file in which it lies tells no text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { stateFiles } from '../../src/serve/state-files.ts';
import { gatewayFolder } from './serve.fixture.ts';

const provider = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
const { url, close } = await listening(provider, 'http');
const { folder, serve } = gatewayFolder({ close });

folder.write(
  'stillwatch.yaml',
  `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
upstreams: {openai: {targets: [{url: "${url}"}]}}
rules:
  - {name: budget, when: usage.account.requests_hour > 6, then: throttle, retry_after: 1, mode: enforce, reason: Later.}
`,
);

/** Starts it, asks until it is told to wait or so often, and ends it in order; returns how often it was answered. */
async function visit(timesMax: number): Promise<number> {
  const gateway = await serve();
  let answered = 0;
  while (answered < timesMax) {
    const answer = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-patient', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'A marked question' }] }),
    });
    await answer.text();
    if (answer.status !== 200) break;
    answered += 1;
    // Workers tell each other what they counted five times a second.
    await wait(300);
  }
  gateway.signal('SIGTERM');
  await gateway.outcome;
  return answered;
}

test('windows go on over a restart', async () => {
  assert.equal(await visit(4), 4);
  const text = readFileSync(stateFiles(folder.file('state')).usage, 'utf8');
  assert.match(text, /"account:key_[0-9a-f]{24}"/);
  assert.doesNotMatch(text, /marked|question|sk-patient/i);
  // From nothing it would be six.
  const answered = await visit(12);
  assert.ok(answered >= 2 && answered < 6, String(answered));
});
