// Goal: a log of every format that is read goes all the way through an audit, and the report says what the
// format does not tell.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isObject, objectOf, run } from './stillwatch.fixture.ts';

const fixtures = new URL('../../../src/wire/fixtures', import.meta.url).pathname;
const names = readdirSync(fixtures).filter((name) => !/accounts|^archive/.test(name));
/** Formats whose records say which team or organisation an account belongs to. */
const declaring = new Set(['bifrost.jsonl', 'litellm-standard-logging.jsonl']);

for (const name of names) {
  test(`${name} is recognised, read and reported`, async () => {
    const path = join(fixtures, name);
    const [json, text] = await Promise.all([
      run(['audit', path, '--out', '-', '--quiet']),
      run(['audit', path]),
    ]);
    assert.deepEqual([json.status, json.stderr], [0, '']);
    assert.equal(text.status, 0, text.stderr);
    const report = objectOf(json.stdout);
    assert.ok(isObject(report['totals']) && Number(report['totals']['exchanges']) > 0);
    const { inputs, missing } = report;
    assert.ok(Array.isArray(inputs) && isObject(inputs[0]) && typeof inputs[0]['format'] === 'string');
    assert.ok(Array.isArray(missing));
    // None of the fixtures comes with an account file, and whoever reads the report must know what that means.
    const isAccountsMissing = missing.some(
      (one: unknown) => isObject(one) && one['field'] === 'accounts file',
    );
    assert.equal(isAccountsMissing, !declaring.has(name));
    for (const one of missing) {
      assert.ok(isObject(one) && typeof one['consequence'] === 'string' && one['consequence'].length > 10);
      assert.ok(Number(one['share']) > 0 && Number(one['share']) <= 1);
    }
    assert.ok(missing.length === 0 || text.stdout.includes('What was missing'));
  });
}

test('all of them together are one audit', async () => {
  const { status, stdout, stderr } = await run(['audit', fixtures, '--out', '-', '--quiet']);
  assert.equal(status, 0, stderr);
  const { inputs } = objectOf(stdout);
  const paths = Array.isArray(inputs) ? inputs.map((one: unknown) => (isObject(one) ? one['path'] : '')) : [];
  assert.deepEqual(
    names.filter((name) => !paths.includes(join(fixtures, name))),
    [],
  );
});
