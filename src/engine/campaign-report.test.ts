// Goal: a campaign in the report keeps the contract: every field in its range, sums that agree, nobody named
// without an exchange, the same id whoever is listed first, and sentences that say what to do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignReport } from '../core/report.ts';
import type { Verdict } from '../core/evidence.ts';
import { relayHarvest } from '../signals/relay.fixture.ts';
import { classroom, innocents, openAgent } from '../signals/scenes.fixture.ts';
import { signals } from '../signals/signals.ts';
import type { GroupView } from '../signals/view.ts';
import { type PlainGroup, startMs, viewOf } from '../signals/view.fixture.ts';
import { background } from '../signals/weigh.fixture.ts';
import { attribute } from './attribute.ts';
import { contentOfView } from './content.fixture.ts';
import { reportCampaign } from './campaign-report.ts';
import { detectionTime } from './detection-time.ts';
import { judge } from './judge.ts';

function reportOf(group: GroupView, said: { readonly verdict?: Verdict } = {}): CampaignReport {
  const judgement = judge(signals.flatMap((signal) => signal.weigh(group, background)));
  const verdict = said.verdict ?? judgement.verdict ?? 'watch';
  return reportCampaign({
    group,
    judgement,
    verdict,
    attribution: attribute(group, contentOfView(group)),
    detectedMs: detectionTime(group, verdict, { signals, background }) ?? startMs,
    templates: [{ text: 'Grade ⟨…⟩ by the rubric.', exchanges: 3, accounts: 2 }],
    background,
    facts: { rarity: [], links: [] },
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isShare = (value: number): boolean => value >= 0 && value < 1;
const stories: readonly (() => PlainGroup)[] = [() => relayHarvest(), ...Object.values(innocents)];
const harvest = reportOf(viewOf(relayHarvest()));

test('every field is in its range, and the document survives being written', () => {
  for (const story of stories) {
    const report = reportOf(viewOf(story()));
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    assert.match(report.id, /^campaign-[0-9a-f]{10}$/);
    for (const value of [report.posterior, ...Object.values(report.axes)]) assert.ok(isShare(value));
    for (const time of [report.first_exchange, report.last_exchange, report.detected_at]) {
      assert.equal(new Date(time).toISOString(), time);
    }
    assert.ok(report.first_exchange <= report.detected_at && report.detected_at <= report.last_exchange);
    assert.ok(report.exchanges_before_detection <= report.exchanges);
    for (const member of report.accounts) {
      assert.ok(member.exchanges >= 1 && isShare(member.share) && isShare(member.posterior));
    }
    for (const evidence of report.evidence) assert.ok(evidence.weight >= 0);
    for (const evidence of report.counter_evidence) assert.ok(evidence.weight <= 0);
  }
});

test('members, timeline and targets add up to the exchanges', () => {
  for (const story of stories) {
    const group = viewOf(story());
    const report = reportOf(group);
    const { timeline } = report;
    assert.ok(timeline !== undefined);
    assert.equal(sum(report.accounts.map((member) => member.exchanges)), report.exchanges);
    assert.equal(sum(timeline.campaign), report.exchanges);
    assert.equal(sum(timeline.campaign) + sum(timeline.other), group.exchanges.count);
    assert.ok(timeline.campaign.length <= 96 && timeline.bucket_minutes >= 1);
    timeline.accounts.forEach((accounts, at) => {
      const exchanges = timeline.campaign[at] ?? 0;
      assert.ok(accounts <= exchanges && accounts <= report.accounts.length);
      assert.equal(accounts === 0, exchanges === 0);
    });
    // Shares are rounded to four digits, twelve of them.
    assert.ok(sum(report.targets.map((target) => target.share)) <= 1 + 12 * 0.00005);
  }
});

test('strongest first: members, evidence, targets', () => {
  const isFalling = (values: readonly number[]): boolean =>
    values.every((value, i) => i === 0 || value <= (values[i - 1] ?? 0));
  assert.ok(isFalling(harvest.accounts.map((member) => member.posterior)));
  assert.ok(isFalling(harvest.evidence.map((evidence) => evidence.weight)));
  assert.ok(isFalling(harvest.counter_evidence.map((evidence) => -evidence.weight)));
  assert.ok(isFalling(harvest.targets.map((target) => target.share)));
});

test('a relay’s harvest is an act, soon detected, with its pivot and a warning about its customers', () => {
  assert.equal(harvest.verdict, 'act');
  assert.equal(harvest.exchanges, 2400);
  assert.equal(harvest.accounts.length, 24);
  assert.ok(harvest.posterior > 0.9 && harvest.posterior < 1);
  assert.ok(harvest.exchanges_before_detection < harvest.exchanges / 4);
  assert.equal(harvest.released_model_pivot?.model, 'new');
  assert.equal(harvest.targets[0]?.capability, 'coding');
});

test('an account with none of the campaign’s exchanges is not named', () => {
  const plain = relayHarvest();
  const bystander = { account: 'bystander', at: 40, core: false, turns: 5, followed: true };
  const report = reportOf(viewOf({ ...plain, exchanges: [...plain.exchanges, bystander] }));
  assert.ok(!report.accounts.some((member) => member.account === 'bystander'));
  assert.ok(!report.graph?.nodes.some((node) => node.label === 'bystander' && node.size > 0));
});

test('the id is that of the accounts that began it, whoever joins later', () => {
  const plain = relayHarvest(8, 200);
  const founded = reportOf(viewOf(plain), { verdict: 'act' });
  const last = Math.max(...plain.exchanges.map((each) => each.at));
  const sent = plain.exchanges[0];
  const late = Array.from({ length: 5 }, (_, i) => ({ ...sent, account: 'aaa', at: last + 60 * (i + 1) }));
  const grown = reportOf(viewOf({ ...plain, exchanges: [...plain.exchanges, ...late] }), { verdict: 'act' });
  assert.equal(grown.accounts.length, founded.accounts.length + 1);
  assert.equal(grown.id, founded.id);
  assert.notEqual(reportOf(viewOf(classroom())).id, harvest.id);
});

test('a sampled view is scaled up to the whole', () => {
  const group = { ...viewOf(relayHarvest()), sampleShare: 0.5 };
  const report = reportOf(group);
  assert.equal(report.exchanges, 4800);
  assert.equal(sum(report.accounts.map((member) => member.exchanges)), 4800);
});

test('what to do follows the verdict: nothing to watched customers, no wholesale suspension behind a relay', () => {
  const group = viewOf(relayHarvest());
  const actions = (verdict: Verdict, view = group): string =>
    reportOf(view, { verdict }).recommended_actions.join('\n');
  assert.match(actions('watch'), /Do nothing/);
  assert.doesNotMatch(actions('watch'), /suspend|Cap|Preserve/);
  assert.match(actions('review'), /analyst/);
  assert.doesNotMatch(actions('review'), /suspend/);
  const pure = viewOf({
    ...relayHarvest(),
    exchanges: relayHarvest().exchanges.filter((each) => each.core !== false),
  });
  assert.match(actions('act', pure), /step-up/);
  const mostlyCustomers = viewOf(relayHarvest(24, 240));
  assert.match(actions('act', mostlyCustomers), /Do not suspend accounts wholesale/);
  assert.match(reportOf(mostlyCustomers, { verdict: 'act' }).summary ?? '', /relay with customers/);
});

test('it says what would overturn it, and that without an account file declarations would', () => {
  const { accounts: _facts, ...undeclared } = relayHarvest();
  assert.match((reportOf(viewOf(undeclared)).overturned_by ?? []).join('\n'), /account file/);
  assert.doesNotMatch((harvest.overturned_by ?? []).join('\n'), /account file/);
  assert.match((reportOf(viewOf(openAgent())).overturned_by ?? []).join('\n'), /counter-evidence/);
});

test('the timeline of a sampled view is scaled up like the exchanges', () => {
  const report = reportOf({ ...viewOf(relayHarvest()), sampleShare: 0.5 });
  assert.equal(sum(report.timeline?.campaign ?? []), report.exchanges);
});
