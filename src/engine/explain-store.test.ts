// Goal: rarity is measured in the log, not assumed, and the links lead back to the log's own ids.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import type { CampaignReport } from '../core/report.ts';
import { signals } from '../signals/signals.ts';
import { cycle } from './cycle.ts';
import { exchangeOf, proseOf, startMs, withStore } from './engine.fixture.ts';

const minute = 60_000;

const frame =
  'Rewrite the passage so that a careful apprentice could repeat every single movement. Think step by step, ' +
  'show your reasoning in full, and answer with a JSON object that has exactly the fields steps, reasoning and grade.';

/** Fifteen accounts work through one template; every fourth request works on an answer that another was served. */
function harvest(): Exchange[] {
  return Array.from({ length: 300 }, (_, index) => {
    const passage = index % 4 === 3 ? proseOf(5_000 + index - 1, 60) : proseOf(index, 40);
    return exchangeOf({
      id: `ex-${index}`,
      account: `pool-${index % 15}`,
      timeMs: startMs + index * minute,
      messages: [
        { role: 'user', content: `${frame} ${passage} Number the movements and name the tool for each.` },
      ],
      output: proseOf(5_000 + index, 60),
    });
  });
}

/** Customers who come back; of every `shared` requests, if any, two on different accounts begin alike. */
function customers(shared: number): Exchange[] {
  return Array.from({ length: 900 }, (_, index) => {
    const isShared = shared > 0 && index % shared < 2;
    const last = isShared ? proseOf(90_000 + Math.floor(index / shared), 20) : proseOf(30_000 + index, 20);
    return exchangeOf({
      id: `customer-${index}`,
      account: `customer-${index % 90}`,
      timeMs: startMs + index * 20_000,
      messages: [
        { role: 'user', content: proseOf(10_000 + index, 30) },
        { role: 'assistant', content: proseOf(20_000 + index, 30) },
        { role: 'user', content: last },
      ],
      output: proseOf(40_000 + index, 40),
    });
  });
}

async function campaignIn(exchanges: readonly Exchange[]): Promise<CampaignReport> {
  const found = await withStore({ exchanges }, (store) =>
    cycle({ store, signals, stop: new AbortController().signal, onStep: () => {} }),
  );
  const [campaign] = found.campaigns;
  assert.ok(campaign !== undefined);
  return campaign;
}

test('links name exchanges of the log, and chance is what the rest of the log shows', async () => {
  const quiet = await campaignIn([...harvest(), ...customers(0)]);
  const repeating = await campaignIn([...harvest(), ...customers(10)]);
  const ids = new Set(harvest().map((exchange) => exchange.id));
  assert.ok((quiet.links ?? []).length > 0);
  for (const { source, target, gap_seconds } of quiet.links ?? []) {
    assert.ok(ids.has(source.id) && ids.has(target.id) && source.account !== target.account);
    assert.ok(Math.abs((Date.parse(target.time) - Date.parse(source.time)) / 1_000 - gap_seconds) < 0.01);
  }
  const expected = (campaign: CampaignReport): number =>
    campaign.rarity?.find((one) => one.kind === 'phrases')?.units_expected ?? Number.NaN;
  assert.ok(expected(quiet) < 0.05, String(expected(quiet)));
  assert.ok(expected(repeating) > 5 * expected(quiet), `${expected(repeating)} ${expected(quiet)}`);
  for (const one of quiet.rarity ?? []) assert.ok(one.units >= 3 && one.text.includes('unrelated customers'));
});

test('the template of a campaign is shown with its slot', async () => {
  const { templates } = await campaignIn([...harvest(), ...customers(0)]);
  const text = templates.map((template) => template.text).join('\n');
  assert.match(text, /show your reasoning in full[^⟨]*⟨…⟩ Number the movements and name the tool/);
});
