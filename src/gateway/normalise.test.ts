// Goal: a batch that is longer than is read is refused where nothing may pass unread, and else counts whole.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { liveLimits } from '../wire/live-request.ts';
import { assess } from './assess.ts';
import { planeIn } from './decision-desk.fixture.ts';
import { subjectOf } from './inquiry.ts';
import { sliceLength } from './in-slices.ts';
import { finishUsage, keep } from './keep.ts';
import { normalise } from './normalise.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import type { Subject } from './subject.ts';
import type { TurnedAway } from './turn-away.ts';

const params = { model: 'm', max_tokens: 5, messages: [{ role: 'user', content: 'Hi' }] };
const noScopes = { account: '', unit: '', family: '' };
const sender = { account: 'acme', keyId: '', environment: '' };

interface Outcome {
  readonly plane: DataPlane;
  readonly subject: Subject;
  readonly turned: TurnedAway | undefined;
}

async function batchOf(
  context: TestContext,
  count: number,
  unreadableBodies: PlaneSetting['unreadableBodies'],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-normalise-'));
  const { plane: made } = planeIn(folder);
  const plane = { ...made, setting: { ...made.setting, unreadableBodies } };
  context.after(async () => {
    await plane.spool.close(5_000);
    rmSync(folder, { recursive: true, force: true });
  });
  const requests = Array.from({ length: count }, (_, index) => ({ custom_id: `${index}`, params }));
  const body = Buffer.from(JSON.stringify({ requests }));
  const inquiry = { method: 'POST', path: '/v1/messages/batches', headers: [], body, sender, ip: undefined };
  const subject = subjectOf(inquiry, plane);
  return { plane, subject, turned: await normalise(subject, plane) };
}

test('a batch as long as is read passes, one more is refused with the bound', async (context) => {
  const { partsMax } = liveLimits;
  assert.equal((await batchOf(context, partsMax, 'refuse')).turned, undefined);
  const { turned, subject } = await batchOf(context, partsMax + 1, 'refuse');
  assert.equal(turned?.kind, 'bad-request');
  assert.match(turned?.message ?? '', new RegExp(String(partsMax)));
  assert.equal(subject.skipped, 'batch-rest');
});

test('a long batch counts as a short one does, and is over when it ends', async (context) => {
  for (const count of [2, 2 * sliceLength + 1]) {
    const { plane, subject } = await batchOf(context, count, 'refuse');
    await assess(subject, plane);
    const used = subject.assessment?.usage.account;
    assert.deepEqual([used?.requests_hour, used?.concurrent], [count, count]);
    subject.status = 200;
    finishUsage(subject, plane);
    await keep(subject, 5, plane);
    const next = plane.usage.arrive(subject.scopes ?? noScopes, undefined, subject.timeMs);
    assert.deepEqual([next.account.requests_hour, next.account.concurrent], [count + 1, 1]);
  }
});

test('where bodies may pass unread, the rest of a batch counts as requests', async (context) => {
  const { plane, subject, turned } = await batchOf(context, liveLimits.partsMax + 500, 'forward');
  assert.equal(turned, undefined);
  assert.equal(subject.skipped, 'batch-rest');
  await assess(subject, plane);
  assert.equal(subject.assessment?.usage.account.requests_hour, liveLimits.partsMax + 500);
});
