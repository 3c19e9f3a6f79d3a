// Goal: a condition sees every documented field with its documented type, means what it reads like, and whatever the
// language leaves out or an operator mistypes is told when it is loaded, not when a request comes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compileCondition, conditionCharsMax, scopeOf } from './condition.ts';
import { fieldNames, fieldTable, type Field } from './fields.ts';
import { assessmentOf, type AssessmentParts } from './policy.fixture.ts';

function holds(text: string, parts: AssessmentParts = {}): boolean {
  const compiled = compileCondition(text);
  if ('problems' in compiled) throw new Error(`${text}: ${JSON.stringify(compiled.problems)}`);
  return compiled.condition.holds(scopeOf(assessmentOf(parts)));
}

function messages(text: string): readonly string[] {
  const compiled = compileCondition(text);
  return 'problems' in compiled ? compiled.problems.map((one) => one.message) : [];
}

function fieldOf(name: string): Field {
  const [group = '', ...rest] = name.split('.');
  const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = { ...fieldTable };
  const field = fields[group]?.[rest.at(-1) ?? ''];
  assert.ok(field !== undefined, name);
  return field;
}

test('every field can be asked by its type, and an assessment has no field that is not in the table', () => {
  const question = { string: '!= "?"', double: '>= 0', bool: 'in [true, false]', 'list<string>': '!= ["?"]' };
  for (const name of fieldNames) assert.equal(holds(`${name} ${question[fieldOf(name).type]}`), true, name);
  const said = Object.entries(assessmentOf()).flatMap(([group, values]: [string, object]) =>
    Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
      group === 'usage' && typeof value === 'object' && value !== null
        ? Object.keys(value).map((inner) => `usage.${name}.${inner}`)
        : [`${group}.${name}`],
    ),
  );
  assert.deepEqual(said.toSorted(), [...fieldNames].toSorted());
});

test('a field of the wrong type is found when loaded', () => {
  for (const name of fieldNames) {
    const wrong = fieldOf(name).type === 'string' ? `${name} > 3` : `${name} == "x"`;
    assert.equal(messages(wrong).length, 1, name);
  }
});

test('numbers compare and reckon with whole numbers as anybody reads them', () => {
  const parts = { request: { turns: 3 }, usage: { volume_hour: 30, requests_hour: 4 } };
  const asked = [
    'request.turns == 3',
    '3 == request.turns',
    'request.turns != 4',
    'request.turns in [1, 2, 3]',
    'request.turns in [3.0]',
    'request.turns * 2 == 6',
    '2 * request.turns > 5',
    'request.turns - 1 == 2',
    '4 - request.turns == 1',
    'request.turns / 2 == 1.5',
    '6 / request.turns == 2',
    '1 + request.turns == request.turns + 1',
    'usage.account.volume_hour / usage.account.requests_hour > 7',
    '-request.turns < 0',
  ];
  for (const text of asked) assert.equal(holds(text, parts), true, text);
  assert.equal(holds('request.turns in [1, 2]', parts), false);
});

test('lists, texts and choices', () => {
  const parts: AssessmentParts = { request: { elicitation: ['critique', 'stepByStep'], model: 'M-Large-2' } };
  const asked = [
    '"critique" in request.elicitation',
    'request.elicitation.exists(each, each.startsWith("step"))',
    '!request.elicitation.all(each, each == "critique")',
    'request.elicitation.size() == 2 && size(request.elicitation) > 1',
    'request.elicitation.filter(each, each == "critique").size() == 1',
    'request.model.lowerAscii().contains("large")',
    'request.stream ? false : request.model.endsWith("2")',
    'int(request.turns) % 2 == 1',
  ];
  for (const text of asked) assert.equal(holds(text, parts), true, text);
});

test('what the language leaves out is named', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['request.model.matches("(a+)+$")', /time depends on the text/],
    ['has(account.posterir)', /always there/],
    ['dyn(account).posterir == 1', /no longer be checked/],
    ['account["posterir"] > 0.5', /brackets/],
    ['{"a": true}.a', /maps|entries|too long/],
    ['request.elicitation.exists(a, request.elicitation.exists(b, a == b))', /loop within a loop/],
    ['request.elicitation.map(a, a) == []', /not part of the language/],
    ['request.elicitation.exists(request, true)', /taken/],
    ['request.elicitation.exists(a, a.b)', /no fields/],
    ['cel.bind(x, 1, x > 0)', /not part of the language/],
    ['timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:00Z")', /not part of the language/],
    ['account == account', /group of fields/],
    ['usage.account == usage.unit', /group of fields/],
    ['posterior > 0.5', /no field posterior/],
    ['', /empty/],
    ['request.turns', /must be true or false/],
    ['x'.repeat(conditionCharsMax + 1), /at most 2000/],
    [`${'('.repeat(40)}true${')'.repeat(40)}`, /nested/],
    [`request.turns in [${Array.from({ length: 300 }, (_, index) => index).join(',')}]`, /too long/],
    [`"${'a'.repeat(10)}`, /./],
  ];
  for (const [text, told] of refused) {
    const found = messages(text);
    assert.ok(found.length > 0 && told.test(found.join('\n')), `${text}: ${found.join('\n')}`);
  }
});

test('law: whatever is written, compiling ends with a condition or problems, and never throws', () => {
  const word = fc.constantFrom(
    ...fieldNames,
    '&&',
    '||',
    '!',
    '(',
    ')',
    '[',
    ']',
    '"x"',
    '0.5',
    '3',
    '==',
    '>',
    'in',
    '?',
    ':',
    '.size()',
    '.exists(',
    'each',
    ',',
    '-',
    '%',
    '\n',
    '"\\',
    '/',
    'null',
    'b"x"',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const scope = scopeOf(assessmentOf());
  fc.assert(
    fc.property(text, (written) => {
      const compiled = compileCondition(written);
      if ('problems' in compiled) {
        assert.ok(compiled.problems.length > 0);
        return;
      }
      // What was accepted may fail, e.g. by a division, and never answers anything but true or false.
      try {
        assert.equal(typeof compiled.condition.holds(scope), 'boolean');
      } catch (error) {
        assert.ok(error instanceof Error && error.name !== 'AssertionError', String(error));
      }
    }),
    { numRuns: 200 },
  );
});
