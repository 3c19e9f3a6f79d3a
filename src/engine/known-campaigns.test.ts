// Goal: in a store that persists, a campaign keeps its id while it grows, moves to a new model, changes its
// texts and comes back on fresh accounts, and every report says what is new since the last one.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { AuditReport, CampaignReport } from '../core/report.ts';
import { audit } from './audit.ts';
import { startMs } from './engine.fixture.ts';
import { logOf, temporaryFolder } from './ingest.fixture.ts';
import { waveOf, type Wave } from './waves.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

async function auditInto(data: string, wave: Wave): Promise<AuditReport> {
  const log = folder.write(`${data}-${wave.hour}.jsonl`, logOf(waveOf(wave)));
  return audit({
    paths: [log],
    accountPaths: [],
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: 1,
    recordBytesMax: undefined,
    nowMs: startMs + 100 * 86_400_000,
    stop: new AbortController().signal,
    data: { folder: join(folder.path, data) },
    version: '0.0.0',
    onRead: () => {},
    onStep: () => {},
    onAttributions: undefined,
    clockMs: () => 0,
  });
}

function onlyCampaign(report: AuditReport): CampaignReport {
  const [campaign] = report.campaigns;
  assert.ok(campaign !== undefined);
  assert.equal(report.campaigns.length, 1);
  return campaign;
}

test('one campaign through growth, a new model, a new text and fresh accounts', async () => {
  const first = onlyCampaign(await auditInto('life', { hour: 0, accounts: 'crew', frame: 'first' }));
  assert.equal(first.known_since, undefined);
  assert.equal(first.changes, undefined);

  const moved = onlyCampaign(
    await auditInto('life', { hour: 24, accounts: 'crew', frame: 'first', model: 'model-b' }),
  );
  assert.equal(moved.id, first.id);
  assert.deepEqual(moved.changes?.new_models, ['model-b']);
  assert.equal(moved.changes.new_accounts_count, undefined);

  const banned = onlyCampaign(
    await auditInto('life', { hour: 48, accounts: 'fresh', frame: 'first', model: 'model-b' }),
  );
  assert.equal(banned.id, first.id);
  assert.equal(banned.changes?.new_accounts_count, 12);
  assert.ok(banned.changes.new_accounts?.every((name) => name.startsWith('fresh-')));

  const changed = onlyCampaign(
    await auditInto('life', { hour: 72, accounts: 'fresh', frame: 'second', model: 'model-b' }),
  );
  assert.equal(changed.id, first.id);
  assert.ok((changed.changes?.new_templates_count ?? 0) >= 1);
  assert.equal(changed.known_since, moved.known_since);
});

test('another crew with another text is another campaign', async () => {
  const first = onlyCampaign(await auditInto('two', { hour: 0, accounts: 'crew', frame: 'first' }));
  const report = await auditInto('two', { hour: 24, accounts: 'rival', frame: 'second' });
  assert.equal(report.campaigns.length, 2);
  const rival = report.campaigns.find((one) =>
    one.accounts.every((member) => member.account.startsWith('rival-')),
  );
  assert.ok(rival !== undefined);
  assert.notEqual(rival.id, first.id);
  assert.equal(rival.known_since, undefined);
  assert.equal(rival.previous_ids, undefined);
  assert.ok(report.campaigns.some((one) => one.id === first.id && one.known_since !== undefined));
});
