// Goal: what is asked about is kept within bounds of time, count and bytes, and leaves exactly one exchange behind whatever
// happens to its report; equal requests are reported in their order.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import * as fc from 'fast-check';
import { emptyReport } from './answer-report.ts';
import { DecisionDesk, deskLimits, type DeskLimits } from './decision-desk.ts';
import { planeIn, type TestPlane } from './decision-desk.fixture.ts';
import type { Inquiry } from './inquiry.ts';
import { contentOf } from './spool.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inquiry: Inquiry = {
  method: 'POST',
  path: '/v1/chat/completions',
  headers: [],
  body: Buffer.from(JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hello there.' }] })),
  sender: { account: 'acme', keyId: '', environment: '' },
  ip: undefined,
};

async function withDesk(
  limits: Partial<DeskLimits>,
  work: (desk: DecisionDesk, test: TestPlane) => Promise<void>,
): Promise<readonly string[]> {
  const test = planeIn(folder);
  const desk = new DecisionDesk(() => test.plane, { ...deskLimits, ...limits });
  await work(desk, test);
  await desk.close();
  await test.plane.spool.close(5_000);
  return contentOf(folder).ids;
}

test('a request waits for its report until its time is up, and is then kept without an answer', async () => {
  const ids = await withDesk({ withinMs: 1_000 }, async (desk, { pass, plane }) => {
    const first = await desk.ask(inquiry, { by: 'id' });
    pass(600);
    const second = await desk.ask(inquiry, { by: 'id' });
    pass(399);
    await desk.sweep();
    assert.equal(desk.pending, 2);
    pass(1);
    await desk.sweep();
    assert.equal(desk.pending, 1);
    assert.deepEqual([first.subject.status, first.subject.answer], [200, undefined]);
    assert.equal(await desk.report(first.subject.id, emptyReport(200)), false);
    assert.equal(await desk.report(second.subject.id, emptyReport(200)), true);
    assert.equal(await desk.report(second.subject.id, emptyReport(200)), false);
    assert.equal(plane.usage.takeDeltas().entries[0]?.concurrent, 0);
  });
  assert.equal(ids.length, 2);
});

test('the oldest makes room, by count and by bytes', async () => {
  const bytes = inquiry.body.length;
  for (const limits of [{ pendingMax: 2 }, { pendingBytesMax: 2 * bytes + 1 }]) {
    await withDesk(limits, async (desk) => {
      const asked = [];
      for (let number = 0; number < 5; number += 1) asked.push(await desk.ask(inquiry, { by: 'id' }));
      assert.equal(desk.pending, 2);
      const paired = [];
      for (const { subject } of asked) paired.push(await desk.report(subject.id, emptyReport(200)));
      assert.deepEqual(paired, [false, false, false, true, true]);
    });
  }
});

test('requests under one ticket are reported in the order in which they were asked about', async () => {
  await withDesk({}, async (desk) => {
    const pairing = { by: 'ticket', ticket: 'shared' } as const;
    const first = await desk.ask(inquiry, pairing);
    const second = await desk.ask(inquiry, pairing);
    await desk.report('shared', { ...emptyReport(200), text: 'one' });
    await desk.report('shared', { ...emptyReport(500), text: 'two' });
    assert.deepEqual(
      [first, second].map(({ subject }) => [subject.status, subject.answer?.output]),
      [
        [200, 'one'],
        [500, 'two'],
      ],
    );
    assert.equal(await desk.report('shared', emptyReport(200)), false);
  });
});

test('whatever is asked, reported and waited for, each request is kept once', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask'), ticket: fc.constantFrom('a', 'b', '', 'own') }),
    fc.record({ kind: fc.constant('report'), ticket: fc.constantFrom('a', 'b', 'c', 'own') }),
    fc.record({ kind: fc.constant('pass'), ticket: fc.constant('') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      let asked = 0;
      const ids = await withDesk({ withinMs: 10, pendingMax: 3 }, async (desk, { pass }) => {
        const own: string[] = [];
        for (const { kind, ticket } of steps) {
          if (kind === 'pass') {
            pass(4);
            await desk.sweep();
          } else if (kind === 'report') {
            await desk.report(ticket === 'own' ? (own.pop() ?? '') : ticket, emptyReport(200));
          } else {
            asked += 1;
            const by = ticket === 'own' ? 'id' : ticket === '' ? 'none' : 'ticket';
            const { subject } = await desk.ask(inquiry, by === 'ticket' ? { by, ticket } : { by });
            if (by === 'id') own.push(subject.id);
          }
          assert.ok(desk.pending <= 3);
        }
      });
      assert.equal(new Set(ids).size, asked);
      assert.equal(ids.length, asked);
    }),
    { numRuns: 25 },
  );
});
