// Goal: a report survives writing and reading unchanged, its fields are always in one order, and whatever is
// not a report is refused with the place that is wrong and without repeating its text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, json, oneof, property, string } from 'fast-check';
import { Fault } from '../core/fault.ts';
import { parseReport, renderJson } from './json.ts';
import { edgeReports, richReport } from './report.fixture.ts';

function faultOf(text: string): Fault {
  try {
    parseReport(text);
  } catch (fault) {
    assert.ok(fault instanceof Fault);
    return fault;
  }
  throw new Error('must be refused');
}

for (const [name, report] of edgeReports) {
  test(`writing and reading gives the same report: ${name}`, () => {
    assert.deepEqual(parseReport(renderJson(report)), report);
  });
}

test('the order of fields does not depend on the order in which the report was built', () => {
  const report = richReport;
  const reversed = Object.fromEntries(Object.entries(report).reverse());
  const text = renderJson(report);
  assert.equal(renderJson(parseReport(JSON.stringify(reversed))), text);
  assert.ok(text.startsWith('{\n  "format": "stillwatch.audit/1",\n  "generated"'));
  assert.ok(text.endsWith('}\n'));
});

test('unknown fields are ignored', () => {
  const report = richReport;
  assert.deepEqual(parseReport(JSON.stringify({ ...report, later: { version: 2 } })), report);
});

test('a number that JSON cannot hold is our own mistake', () => {
  const report = richReport;
  assert.throws(
    () => renderJson({ ...report, totals: { ...report.totals, exchanges: Number.NaN } }),
    /must hold/u,
  );
});

test('the fault names the place and never the value', () => {
  const report = richReport;
  const broken = {
    ...report,
    campaigns: [report.campaigns[0], { ...report.campaigns[1], posterior: 'SECRET' }],
  };
  const fault = faultOf(JSON.stringify(broken));
  assert.equal(fault.code, 'report.invalid');
  assert.match(fault.message, /campaigns\[1\]\.posterior is not a number/u);
  assert.doesNotMatch(fault.message, /SECRET/u);
  assert.doesNotMatch(faultOf('{"format": SECRET}').message, /SECRET/u);
});

test('every document that is not a report is refused with a fault', () => {
  assertLaw(
    property(oneof(string(), json()), (text) => {
      assert.equal(faultOf(text).code, 'report.invalid');
    }),
  );
});

test('removing or changing any required field is noticed', () => {
  const required = ['format', 'generated', 'version', 'window', 'totals', 'campaigns', 'accounts'];
  for (const name of required) {
    const entries = Object.entries(richReport);
    const without = Object.fromEntries(entries.filter(([field]) => field !== name));
    const changed = Object.fromEntries(entries.map(([field, value]) => [field, field === name ? 7 : value]));
    assert.match(faultOf(JSON.stringify(without)).message, new RegExp(name, 'u'));
    assert.match(faultOf(JSON.stringify(changed)).message, new RegExp(name, 'u'));
  }
});

test('shares outside 0 to 1, negative counts and times that are none are refused', () => {
  const report = richReport;
  const [first] = report.campaigns;
  const wrong = [{ posterior: 1.01 }, { exchanges: -1 }, { detected_at: 'yesterday' }, { verdict: 'guilty' }];
  for (const change of wrong) {
    const [name] = Object.keys(change);
    const text = JSON.stringify({ ...report, campaigns: [{ ...first, ...change }] });
    assert.match(faultOf(text).message, new RegExp(`campaigns\\[0\\]\\.${name}`, 'u'));
  }
});
