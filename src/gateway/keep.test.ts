// Goal: only who was answered by a model is known to the windows, and what he used is counted, told or not.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { UsageDelta } from '../policies/usage-deltas.ts';
import { assess } from './assess.ts';
import { planeIn } from './decision-desk.fixture.ts';
import { subjectOf } from './inquiry.ts';
import { finishUsage } from './keep.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-keep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the windows of its account have of one call that ended. */
async function counted(method: string, path: string, status: number): Promise<UsageDelta | undefined> {
  const { plane } = planeIn(folder);
  const sender = { account: 'acme', keyId: '', environment: '' };
  const inquiry = { method, path, headers: [], body: 'body-not-told', sender, ip: undefined } as const;
  const subject = subjectOf(inquiry, plane);
  assess(subject, plane);
  subject.status = status;
  finishUsage(subject, plane);
  await plane.spool.close(5_000);
  return plane.usage.takeDeltas().entries.find(({ kind }) => kind === 'account');
}

test('an account is known once a call that is read was answered, and by nothing that needs no key', async () => {
  const isKnown = async (method: string, path: string, status: number): Promise<unknown> =>
    (await counted(method, path, status))?.isAnswered;
  for (const path of ['/v1/messages', '/v1/chat/completions', '/v1/responses', '/v1/embeddings'])
    assert.equal(await isKnown('POST', path, 200), true, path);
  for (const method of ['OPTIONS', 'GET', 'HEAD'])
    for (const path of ['/v1/models', '/v1/messages', '/v1/chat/completions', '/'])
      assert.equal(await isKnown(method, path, 204), false, `${method} ${path}`);
  for (const status of [0, 100, 302, 307, 401, 500])
    assert.equal(await isKnown('POST', '/v1/messages', status), false, String(status));
  for (const path of ['/v1/images/generations', '/v1beta/models/gemini-3:generateContent'])
    assert.equal(await isKnown('POST', path, 200), true, path);
  for (const path of ['/login', '/v1/files']) assert.equal(await isKnown('POST', path, 200), false, path);
});
