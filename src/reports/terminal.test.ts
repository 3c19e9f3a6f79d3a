// Goal: the terminal report answers in its first line, fits any width, is clean without colour, and no text
// from a log can break it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileTexts, replaceTexts } from './hostile.fixture.ts';
import { displayWidth } from './plain-text.ts';
import { edgeReports, richReport } from './report.fixture.ts';
import { renderTerminal } from './terminal.ts';

const wide = { width: 100, colour: false, unicode: true };
const ownColours = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]+m`, 'gu');

function assertClean(text: string, width: number): void {
  for (const line of text.replace(ownColours, '').split('\n')) {
    assert.ok(displayWidth(line) <= width, `${displayWidth(line)} > ${width}: ${line}`);
    assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
}

for (const [name, report] of edgeReports) {
  test(`fits every width, with and without colour and Unicode: ${name}`, () => {
    for (const width of [40, 61, 80, 100, 300]) {
      for (const colour of [false, true]) {
        for (const unicode of [false, true])
          assertClean(renderTerminal(report, { width, colour, unicode }), width);
      }
    }
  });
}

test('hostile text stays text', () => {
  for (const hostile of hostileTexts) {
    const report = replaceTexts(richReport, () => hostile);
    for (const width of [40, 100])
      assertClean(renderTerminal(report, { width, colour: true, unicode: true }), width);
  }
});

test('the first line is the answer', () => {
  const first = (name: string): string =>
    renderTerminal(edgeReports.get(name) ?? richReport, wide).split('\n')[0] ?? '';
  assert.equal(
    first('rich'),
    '2 campaigns to act on, 1 to review, 1 to watch in 40,312 exchanges of 2,310 accounts, 14 days.',
  );
  assert.equal(first('zero campaigns'), 'No campaign found in 40,312 exchanges of 2,310 accounts, 14 days.');
  assert.equal(first('zero exchanges'), 'No exchange was read, so nothing can be said.');
});

test('act comes before review before watch, and both sides of the evidence are there', () => {
  const text = renderTerminal(richReport, wide);
  const order = ['c-7f3a91', 'c-20c44e', 'c-b81d07', 'w-0001'].map((id) => text.indexOf(id));
  assert.ok(order.every((at, index) => at > 0 && at > (order[index - 1] ?? 0)));
  for (const part of [
    'perhaps not',
    '−1.6',
    '+5.8',
    'what to do',
    'overturned by',
    'Next steps',
    '66 undeclared units',
  ]) {
    assert.ok(text.includes(part), part);
  }
});

test('a partial audit says so; many campaigns are counted, not listed', () => {
  assert.match(renderTerminal({ ...richReport, partial: true }, wide), /Stopped early/u);
  const many = renderTerminal(edgeReports.get('500 campaigns') ?? richReport, wide);
  assert.ok(many.split('\n').length < 600);
  assert.match(many, /and 465 more/u);
});

test('without colour there is no escape sequence, without Unicode only ASCII', () => {
  assert.doesNotMatch(renderTerminal(richReport, wide), ownColours);
  assert.match(renderTerminal(richReport, { ...wide, colour: true }), ownColours);
  assert.match(renderTerminal(richReport, { ...wide, unicode: false }), /^[\n -~]*$/u);
});

test('a campaign to watch is told whole: its id for copying, what it is, two statements, where the rest is', () => {
  const id = 'campaign-0123456789';
  const summary = '27 accounts of 27 undeclared units ask for the same thing, each of them once a day or so.';
  const evidence = [3, 2, 1].map((weight) => ({
    signal: 'shared-anchors',
    axis: 'coordination',
    weight,
    text: `Statement ${weight} of the engine, which is long enough to need more than one line of a terminal.`,
  }));
  const report = {
    ...richReport,
    campaigns: richReport.campaigns
      .filter((campaign) => campaign.verdict === 'watch')
      .map((campaign) => ({ ...campaign, id, summary, evidence })),
  };
  const text = renderTerminal(report, { ...wide, width: 80 });
  const [section = ''] = (text.split('Campaigns to watch')[1] ?? '').split('\n\n');
  const flat = section.replaceAll(/\s+/gu, ' ');
  for (const part of [id, summary, '+3.0 Statement 3', '+2.0 Statement 2', '--html FILE'])
    assert.ok(flat.includes(part), part);
  assert.doesNotMatch(flat, /Statement 1 |…/u);
});

test('a move to a released model is told only where it is one', () => {
  const campaign = richReport.campaigns.find((one) => one.released_model_pivot !== undefined);
  assert.ok(campaign?.released_model_pivot !== undefined);
  const pivot = campaign.released_model_pivot;
  const silent = campaign.evidence.filter((entry) => entry.signal !== 'release-pivot');
  const shown = (before: number, after: number, evidence: typeof campaign.evidence = silent): boolean => {
    const moved = {
      ...campaign,
      evidence,
      released_model_pivot: { ...pivot, share_before: before, share_after: after },
    };
    return renderTerminal({ ...richReport, campaigns: [moved] }, wide).includes('moved to ');
  };
  assert.deepEqual([shown(0, 0), shown(0.9, 0.92), shown(0, 0.06)], [false, false, true]);
  assert.ok(shown(0, 0.04, campaign.evidence), 'others moved less');
});
