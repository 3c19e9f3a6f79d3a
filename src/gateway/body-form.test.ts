// Goal: a body is read only when its headers leave no other reading than JSON in UTF-8.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formProblemOf } from './body-form.ts';

const problemOf = (...types: readonly string[]): string | undefined =>
  formProblemOf(types.flatMap((type) => ['Content-Type', type]));

test('what clients of these APIs send has one reading', () => {
  const usual = [
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json;charset=us-ascii; profile=x',
    'application/vnd.api+json',
    'text/json',
    'text/plain; charset=utf-8',
    '',
  ];
  for (const type of usual) assert.equal(problemOf(type), undefined, type);
  assert.equal(problemOf(), undefined, 'none at all');
});

test('another structure, another charset and a second line are second readings', () => {
  const cases = {
    'application/x-www-form-urlencoded': 'body-type',
    'multipart/form-data; boundary=x': 'body-type',
    'application/json, application/x-www-form-urlencoded': 'body-type',
    'application/xml': 'body-type',
    'application/jsonl': 'body-type',
    'application/json; charset=utf-16': 'body-charset',
    'application/json; charset=utf-7': 'body-charset',
    'application/json; charset=utf-8; charset=utf-7': 'body-charset',
    "application/json; charset*=us-ascii''utf-7": 'body-charset',
    'application/json; CHARSET = "utf-32"': 'body-charset',
    'text/plain; charset=iso-8859-1': 'body-charset',
    'application/json; charset': 'body-charset',
  };
  for (const [type, problem] of Object.entries(cases)) assert.equal(problemOf(type), problem, type);
  assert.equal(problemOf('application/json', 'application/json'), 'body-type');
  assert.equal(problemOf('application/json', 'multipart/form-data'), 'body-type');
});
