// Goal: explanations are shown in every form with the same words, a statement tells a customer about nobody else,
// and a campaign stays within one screen of a terminal.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTexts, replaceTexts } from './hostile.fixture.ts';
import { relayCampaign } from './campaigns.fixture.ts';
import { renderHtml } from './html.ts';
import { richReport } from './report.fixture.ts';
import { robustnessPhrase } from './robustness.ts';
import { renderStatement } from './statement.ts';
import { renderTerminal } from './terminal.ts';

const only = {
  ...richReport,
  campaigns: [relayCampaign],
  accounts: [],
  problems: [],
  missing: [],
  inputs: [],
};
const terminal = renderTerminal(only, { width: 100, colour: false, unicode: true });
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
const page = flat(renderHtml(only).replace(/<[^>]+>/gu, ' '));

test('page and terminal say how rare, what it rests on, the nearest innocents and the strongest link', () => {
  for (const text of [
    relayCampaign.rarity?.[0]?.text ?? 'missing',
    robustnessPhrase(relayCampaign),
    relayCampaign.nearest_innocent?.text ?? 'missing',
  ]) {
    assert.ok(page.includes(flat(text)), text);
    assert.ok(flat(terminal).includes(flat(text)), text);
  }
  for (const id of ['ex_4k1', 'ex_9z7']) assert.ok(page.includes(id) && terminal.includes(id));
  assert.ok(page.includes('Who goes next') && page.includes('tenth answered longest ago'));
});

test('a campaign is one screen of a terminal', () => {
  const lines = terminal.split('\n');
  const from = lines.findIndex((line) => line.includes('ACT'));
  const to = lines.findIndex((line) => line.startsWith('Next steps'));
  assert.ok(from > 0 && to - from <= 54, String(to - from));
});

test('it says which signal the verdict cannot spare, or that it holds without any', () => {
  assert.match(robustnessPhrase(relayCampaign), /without undeclared it would be review/u);
  const without = [{ signal: 'x', verdict: 'act', posterior: 0.9 }] as const;
  assert.match(robustnessPhrase({ ...relayCampaign, without }), /^Holds without any one of its signals/u);
  const { without: _without, ...bare } = relayCampaign;
  assert.equal(robustnessPhrase(bare), '');
});

test('leaving out what spoke against a campaign is nothing that its verdict rests on', () => {
  const without = [{ signal: 'x', verdict: 'act', posterior: 0.9 }] as const;
  const review = { ...relayCampaign, verdict: 'review', posterior: 0.4, without } as const;
  assert.match(robustnessPhrase(review), /^Holds/u);
});

test('a statement has the account’s own figures and nobody else’s name', () => {
  const [first, ...others] = relayCampaign.accounts;
  assert.ok(first !== undefined && others.length > 0);
  const text = renderStatement(richReport, first.account) ?? '';
  assert.ok(text.includes(first.account) && text.includes(relayCampaign.id));
  assert.ok(flat(text).includes('[measure taken]'));
  for (const other of others) assert.ok(!text.includes(other.account), other.account);
  for (const { signal } of relayCampaign.evidence) assert.ok(!text.includes(signal), signal);
  for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
});

test('nobody else gets a statement', () => {
  assert.equal(renderStatement(richReport, 'acct_of_nobody'), undefined);
  const watched = richReport.campaigns.find((campaign) => campaign.verdict === 'watch');
  const member = watched?.accounts[0]?.account ?? '';
  assert.equal(
    renderStatement({ ...richReport, campaigns: watched === undefined ? [] : [watched] }, member),
    undefined,
  );
});

test('hostile text cannot steer the terminal that a statement is printed on', () => {
  for (const hostile of hostileTexts) {
    const report = replaceTexts(richReport, () => hostile);
    const text = renderStatement(report, report.campaigns[0]?.accounts[0]?.account ?? '') ?? '';
    assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
});
