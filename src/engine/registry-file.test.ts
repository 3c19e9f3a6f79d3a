// Goal: a file of templates comes back as it was written; bad lines are named by number, never quoted, and nothing
// of a bad file is taken.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Fault } from '../core/fault.ts';
import { parseTemplates, templateKinds, writeTemplate, type TemplateRecord } from './registry-file.ts';

const record = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 200 }),
    kind: fc.constantFrom(...templateKinds),
    part: fc.constantFrom('message' as const, 'system' as const),
    text: fc.string({ minLength: 16, maxLength: 400 }),
    source: fc.string({ maxLength: 60 }),
    weight: fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000),
    seen: fc.constantFrom(undefined, {
      customers: 41,
      exchanges: 900,
      first: '2026-03-02',
      last: '2026-03-15',
    }),
  },
  { noNullPrototype: true },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records: TemplateRecord[]) => {
      assert.deepEqual(parseTemplates('a', records.map(writeTemplate).join('')), records);
    }),
  );
});

test('tools travel as the list they are', () => {
  const tools = '[{"name":"read_file","description":"Reads a file"}]';
  const written = writeTemplate({
    name: 'agent',
    kind: 'agent',
    part: 'tools',
    text: tools,
    source: '',
    weight: 1,
    seen: undefined,
  });
  assert.deepEqual(JSON.parse(written).tools, JSON.parse(tools));
  assert.equal(parseTemplates('a', written)[0]?.text, tools);
});

const good = {
  format: 'stillwatch.templates/1',
  name: 'a',
  kind: 'other',
  text: 'secret words of some length',
};

test('each bad line is named with what it lacks and without its text', () => {
  const bad: readonly (readonly [unknown, RegExp])[] = [
    [{ ...good, format: 'stillwatch.templates/2' }, /line 2: "format"/],
    [{ ...good, kind: 'secret' }, /line 2: "kind"/],
    [{ ...good, part: 'secret' }, /line 2: "part"/],
    [{ ...good, name: '' }, /line 2: "name"/],
    [{ ...good, text: 'secret' }, /line 2: "text"/],
    [{ ...good, weight: 2 }, /line 2: "weight"/],
    [{ ...good, seen: { customers: -1 } }, /line 2: "seen"/],
    [{ ...good, part: 'tools' }, /line 2: "tools"/],
    [['secret'], /line 2: not a JSON object/],
  ];
  for (const [line, message] of bad) {
    assert.throws(
      () => parseTemplates('list.templates.jsonl', `${JSON.stringify(good)}\n${JSON.stringify(line)}\n`),
      (fault: unknown) => {
        assert.ok(fault instanceof Fault);
        assert.equal(fault.code, 'templates.invalid');
        assert.match(fault.message, message);
        assert.doesNotMatch(fault.message, /secret/);
        return true;
      },
    );
  }
});

test('a file of nothing is none, and many bad lines are counted', () => {
  assert.throws(() => parseTemplates('a', '\n\n'), /no records/);
  assert.throws(() => parseTemplates('a', 'x\n'.repeat(9)), /line 5: .* and 4 more/);
});
