// Goal: worlds pool as their counts do, levels stay apart, and intervals appear with the second campaign.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, findings, hourMs, names, smallFacts, startMs } from './evaluation.fixture.ts';
import type { Findings } from './findings.ts';
import { scoreWorld } from './score.ts';
import { summarise } from './summary.ts';
import { metricValue } from './thresholds.ts';

function world(name: string, given: Findings): ReturnType<typeof scoreWorld> {
  return scoreWorld({ world: name, findings: given, facts: smallFacts(), seconds: 1 });
}

const half = findings([found('1', names('a', 4), { detectedMs: startMs + 3 * hourMs }), found('2', ['c1'])]);
const scores = [world('one', half), world('two', findings([]))];

test('recall, precision and leak over two worlds', () => {
  const summary = summarise(scores);
  const [all, first, second] = summary.groups;
  assert.deepEqual([all?.level, all?.worlds, all?.campaigns], [undefined, 2, 4]);
  assert.deepEqual([first?.level, first?.campaigns, first?.act.recall.value], ['L1', 2, 0.5]);
  assert.deepEqual([second?.level, second?.variant, second?.act.recall.value], ['L5', 'no-hand-off', 0]);
  assert.equal(all?.act.recall.value, 0.25);
  assert.equal(all?.act.precision.value, 0.5);
  assert.equal(all?.act.leak_share.value, (3 + 4 + 12 + 4) / 32);
  assert.equal(all?.act.leak_share_macro.value, (3 / 12 + 3) / 4);
  assert.equal(all?.act.delay_hours_median.value, 3);
  assert.ok(all?.act.recall.low === 0 && (all.act.recall.high ?? 0) >= 0.5);
  const school = summary.innocents.find((one) => one.label === 'C3-class');
  assert.deepEqual([school?.accounts, school?.act.accused, school?.worlds], [8, 1, 2]);
});

test('a figure that a pipeline asks for is that of the first detector, null when it cannot be measured', () => {
  const summary = summarise([...scores, { ...world('one', findings([])), detector: 'volume' }]);
  assert.equal(metricValue('recall', summary), 0.25);
  assert.equal(metricValue('innocents-spared', summary), 1 - 1 / 28);
  assert.equal(metricValue('exchange-recall', summary), null);
  assert.equal(metricValue('recall', summarise([])), null);
});
