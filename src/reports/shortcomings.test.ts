// Goal: an audit that found nothing and could see little says so beside its answer, asks first for what would help
// most, and never for what costs nothing; input that was cut is said in the first lines.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditReport } from '../core/report.ts';
import { renderHtml } from './html.ts';
import { nextSteps } from './next-steps.ts';
import { edgeReports, richReport } from './report.fixture.ts';
import { blindnessOf, cutInputs } from './shortcomings.ts';
import { renderTerminal } from './terminal.ts';

const nothingFound: AuditReport = edgeReports.get('zero campaigns') ?? richReport;

function lacking(fields: readonly string[], report: AuditReport = nothingFound): AuditReport {
  return { ...report, missing: fields.map((field) => ({ field, share: 1, consequence: 'It matters.' })) };
}

test('nothing found by an audit that saw little says so; by one that saw well, not', () => {
  const weak = lacking(['session', 'accounts file', 'ip', 'readable text']);
  assert.match(blindnessOf(weak) ?? '', /digests or codes.*no account file.*addresses.*says little/u);
  const given = {
    path: 'a.jsonl',
    format: 'stillwatch-accounts',
    exchanges: 0,
    malformed_lines: 0,
    bytes: 9,
  };
  const unmatched = blindnessOf({ ...weak, inputs: [given] }) ?? '';
  assert.match(unmatched, /no account of the account file is in the log/u);
  assert.doesNotMatch(unmatched, /no account file was given/u);
  assert.equal(blindnessOf(lacking([])), undefined);
  assert.equal(blindnessOf(lacking(['session', 'asn'])), undefined);
  assert.equal(blindnessOf(lacking(['accounts file'], richReport)), undefined);
  assert.match(blindnessOf(lacking(['readable text'], richReport)) ?? '', /more may be there/u);
  const [answer, caution] = renderTerminal(weak, { width: 100, colour: false, unicode: true }).split('\n');
  assert.match(answer ?? '', /^No campaign found/u);
  assert.match(caution ?? '', /^This audit saw only part of it/u);
  assert.match(renderHtml(weak), /This audit saw only part of it/u);
});

test('the account file is asked for first, a longer window last, and nothing that costs nothing', () => {
  const steps = nextSteps({ ...lacking(['output', 'session', 'accounts file', 'asn']), problems: [] });
  assert.equal(steps.length, 3);
  assert.match(steps[0] ?? '', /--accounts/u);
  assert.match(steps[1] ?? '', /answers/u);
  assert.match(steps[2] ?? '', /longer window/u);
  assert.doesNotMatch(steps.join(' '), /session/u);
});

test('input that was cut short is named beside the answer', () => {
  assert.equal(cutInputs(richReport), undefined);
  const cut = {
    code: 'input.archive-truncated',
    text: 'ends in the middle',
    mend: 'copy it again',
    count: 1,
    places: ['logs/a.jsonl.gz'],
  };
  const report = { ...richReport, problems: [cut] };
  assert.match(cutInputs(report) ?? '', /logs\/a\.jsonl\.gz is cut short/u);
  const flat = renderTerminal(report, { width: 100, colour: false, unicode: true }).replaceAll(/\s+/gu, ' ');
  assert.match(flat.slice(0, 400), /logs\/a\.jsonl\.gz is cut short/u);
});
