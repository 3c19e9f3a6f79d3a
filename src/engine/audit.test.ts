// Goal: an audit that is stopped in the middle of its detection ends with a partial report of the whole input,
// and the same input twice gives the same report.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AuditReport } from '../core/report.ts';
import { attributedExchanges, audit, type AttributedExchange, type AuditOptions } from './audit.ts';
import { openAttributions } from './campaigns.ts';
import { exchangeOf, proseOf, startMs } from './engine.fixture.ts';
import { logOf, nowMs, temporaryFolder } from './ingest.fixture.ts';
import { storeOf } from './store.fixture.ts';

const folder = temporaryFolder();
let log = '';
before(() => {
  const frame =
    'Rewrite the passage so that a careful apprentice could repeat every single movement. Think step by step, ' +
    'show your reasoning in full, and answer with a JSON object that has exactly the fields steps, reasoning and grade.';
  const campaign = Array.from({ length: 300 }, (_, index) =>
    exchangeOf({
      id: `c-${index}`,
      account: `acct-${index % 15}`,
      timeMs: startMs + index * 60_000,
      messages: [
        {
          role: 'user',
          content: `${frame} ${proseOf(index, 40)} Number the movements and name the tool for each.`,
        },
      ],
    }),
  );
  const ordinary = Array.from({ length: 900 }, (_, index) =>
    exchangeOf({
      id: `o-${index}`,
      account: `person-${index % 90}`,
      timeMs: startMs + index * 20_000,
      messages: [
        { role: 'user', content: proseOf(10_000 + index, 30) },
        { role: 'assistant', content: proseOf(20_000 + index, 30) },
        { role: 'user', content: proseOf(30_000 + index, 20) },
      ],
      output: proseOf(40_000 + index, 40),
    }),
  );
  log = folder.write('log.jsonl', logOf([...campaign, ...ordinary]));
});
after(() => folder.remove());

function auditLog(options: Partial<AuditOptions>): Promise<AuditReport> {
  return audit({
    paths: [log],
    accountPaths: [],
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: 1,
    recordBytesMax: undefined,
    nowMs,
    stop: new AbortController().signal,
    data: {},
    version: '0.0.0',
    onRead: () => {},
    onStep: () => {},
    onAttributions: undefined,
    clockMs: () => 0,
    ...options,
  });
}

test('the same log gives the same report, campaign and attributions', async () => {
  const lines: AttributedExchange[] = [];
  const first = await auditLog({
    onAttributions: async (pages) => {
      for await (const page of pages) lines.push(...page);
    },
  });
  assert.deepEqual(await auditLog({ workers: 3 }), first);
  assert.equal(first.partial, undefined);
  assert.equal(first.totals.exchanges, 1_200);
  const [campaign] = first.campaigns;
  assert.equal(first.campaigns.length, 1);
  assert.equal(campaign?.accounts.length, 15);
  assert.ok(campaign.accounts.every((member) => member.account.startsWith('acct-')));
  assert.ok(lines.every((line) => line.id.startsWith('c-') && line.campaign === campaign.id));
  assert.equal(lines.length, campaign.verdict === 'watch' ? 0 : campaign.exchanges);
});

test('a stop at any step of detection leaves a partial report with what was found by then', async () => {
  const all: string[] = [];
  const whole = await auditLog({ onStep: (step) => all.push(step) });
  const steps = [...new Set(all)];
  assert.equal(steps.length, 8);
  for (const at of steps) {
    const stop = new AbortController();
    const report = await auditLog({
      stop: stop.signal,
      onStep: (step) => {
        if (step === at) stop.abort();
      },
    });
    assert.equal(report.partial, true, at);
    assert.equal(report.totals.exchanges, 1_200);
    const isWeighed = ['explaining campaigns', 'scoring single accounts'].includes(at);
    assert.deepEqual(report.campaigns, isWeighed ? whole.campaigns : [], at);
  }
});

test('attributions are the same whether they are looked up in one reading or in many', async () => {
  const requests = Array.from({ length: 40 }, (_, at) => ({
    account: `a${at % 5}`,
    at,
    text: proseOf(at, 9),
  }));
  const { store } = await storeOf(requests);
  try {
    await openAttributions(store);
    // Every third exchange belongs to two campaigns, and the likelier one has it.
    await store.command(
      `INSERT INTO @attributions SELECT exchange, campaign, posterior FROM
         (SELECT exchange, 'one' AS campaign, toFloat32(0.5) AS posterior FROM @exchanges
          UNION ALL SELECT exchange, 'two', toFloat32(0.9) FROM @exchanges WHERE exchange % 3 = 0)`,
    );
    const gathered = async (perReading?: number): Promise<readonly AttributedExchange[]> => {
      const all: AttributedExchange[] = [];
      for await (const page of attributedExchanges(store, perReading)) all.push(...page);
      return all;
    };
    const whole = await gathered();
    assert.equal(new Set(whole.map(({ id }) => id)).size, 40);
    assert.ok(
      whole.some(({ campaign }) => campaign === 'two') && whole.some(({ campaign }) => campaign === 'one'),
    );
    for (const perReading of [1, 7, 39, 40, 41]) assert.deepEqual(await gathered(perReading), whole);
  } finally {
    await store.close();
  }
});
