// Goal: whoever checks a configuration hears what is wrong with it, and what it lets pass without being read.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { checkConfigCommand } from './check-config.ts';
import { parse } from './command.ts';

const upstreams = 'upstreams: {openai: {targets: [{url: "https://models.example"}]}}\n';

async function check(context: TestContext, text: string): Promise<{ status: number; told: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-check-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'stillwatch.yaml');
  writeFileSync(path, text);
  const out = new PassThrough();
  const terminal = {
    out,
    error: out,
    environment: { FLEET: 'f'.repeat(64) },
    version: '',
    stop: new AbortController().signal,
  };
  const status = await checkConfigCommand.run(parse(checkConfigCommand.manual, [path]), terminal);
  return { status, told: String(out.read() ?? '') };
}

test('calls that pass unread are named with what does not hold for them, until they are refused', async (context) => {
  const open = await check(context, upstreams);
  assert.equal(open.status, 0);
  assert.match(open.told, /nothing is wrong[^]*to know: unknown_routes: forward[^]*request\.unread/);
  const closed = await check(context, `${upstreams}unknown_routes: refuse\n`);
  assert.deepEqual([closed.status, closed.told.includes('unknown_routes')], [0, false]);
  assert.equal((await check(context, `${upstreams}unknown_routes: maybe\n`)).status, 2);
});

test('of a fleet it says what other machines need, and where a password travels open', async (context) => {
  const fleet = (address: string, more = ''): string =>
    `${upstreams}fleet: {redis: "${address}", secret: {env: FLEET}}\n${more}`;
  const plain = await check(context, fleet('redis://redis.internal'));
  assert.match(plain.told, /to know: this machine is to run the engine of the fleet stillwatch/);
  assert.match(plain.told, /redis\.internal is reached without TLS/);
  const sealed = await check(context, fleet('rediss://redis.internal', 'engine: {enabled: false}\n'));
  assert.match(sealed.told, /one other needs engine\.enabled: true/);
  assert.doesNotMatch(sealed.told, /TLS/);
});
