// Goal: with several workers behind one port, a report reaches the worker that was asked, whichever takes it in.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../src/wire/free-port.fixture.ts';
import { writeKeyFile } from '../src/wire/hash-key-file.ts';
import { keptIn } from './spool-rows.fixture.ts';

const program = new URL('../../bin/stillwatch', import.meta.url).pathname;
const requests = 8;

test('reports that come to another worker are recorded by the one that was asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-workers-'));
  const port = await freePort();
  mkdirSync(join(folder, 'state'));
  await writeKeyFile(join(folder, 'state', 'hash-key'), { low: 1, high: 2 });
  const yaml = `listen: {port: 0}
admin: {port: 0}
state: state
workers: 2
engine: {enabled: false}
upstreams: {openai: {targets: [{url: "http://127.0.0.1:9"}]}}
decision_api: {port: ${port}}
rules: []
`;
  writeFileSync(join(folder, 'stillwatch.yaml'), yaml);
  const serving = spawn(process.execPath, [program, 'serve', join(folder, 'stillwatch.yaml')], {
    stdio: 'pipe',
  });
  let said = '';
  for (const stream of [serving.stdout, serving.stderr]) {
    stream.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  }
  try {
    while ((said.match(/is ready/g) ?? []).length < 2 && serving.exitCode === null) await wait(50);
    const api = `http://127.0.0.1:${port}/v1/decisions`;
    const paired: boolean[] = [];
    for (let number = 0; number < requests; number += 1) {
      const body = { model: 'm', messages: [{ role: 'user', content: `Question ${number}?` }] };
      const { id } = await post(api, { path: '/v1/chat/completions', account: 'acme', body });
      const report = { status: 200, text: 'Yes.', usage: { input_tokens: 3, output_tokens: 1 } };
      paired.push((await post(`${api}/${String(id)}/report`, report)).paired === true);
    }
    assert.ok(paired.includes(false), 'connections go to both workers');
  } finally {
    serving.kill('SIGTERM');
    await once(serving, 'exit');
  }
  const { exchanges } = keptIn(join(folder, 'state', 'spool'));
  rmSync(folder, { recursive: true, force: true });
  assert.deepEqual(
    exchanges.map(({ inputTokens, servedChars }) => [inputTokens, servedChars]),
    Array.from({ length: requests }, () => [3, 'Yes.'.length]),
    said,
  );
});

/** Each on a connection of its own. */
async function post(url: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json();
  assert.ok(typeof json === 'object' && json !== null, said(json));
  return { ...json };
}

function said(json: unknown): string {
  return JSON.stringify(json);
}
