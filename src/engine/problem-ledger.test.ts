// Goal: troubles are counted by kind with their first places, and the most frequent comes first.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemLedger } from './problem-ledger.ts';

const bad = { code: 'line.malformed', text: 'not a record', mend: 'look at it', count: 1 };

test('one kind is one report, with at most five places', () => {
  const ledger = new ProblemLedger();
  ledger.add(bad, ['a:1', 'a:2', 'a:3']);
  ledger.add({ ...bad, count: 4 }, ['b:1', 'b:2', 'b:3', 'b:4']);
  ledger.add({ ...bad, count: 1_000_000 }, ['c:1']);
  assert.deepEqual(ledger.reports(), [
    { ...bad, count: 1_000_005, places: ['a:1', 'a:2', 'a:3', 'b:1', 'b:2'] },
  ]);
});

test('the same code with another text is another kind; the most frequent comes first', () => {
  const ledger = new ProblemLedger();
  ledger.add({ ...bad, text: '`ip`: wrong' }, ['a:1']);
  ledger.add({ ...bad, text: '`asn`: wrong', count: 7 }, []);
  assert.deepEqual(
    ledger.reports().map((report) => [report.text, report.count]),
    [
      ['`asn`: wrong', 7],
      ['`ip`: wrong', 1],
    ],
  );
});

test('no trouble is no report, and a report is not changed by later trouble', () => {
  const ledger = new ProblemLedger();
  assert.deepEqual(ledger.reports(), []);
  ledger.add(bad, ['a:1']);
  const early = ledger.reports();
  ledger.add(bad, ['a:2']);
  assert.deepEqual(early, [{ ...bad, places: ['a:1'] }]);
});
