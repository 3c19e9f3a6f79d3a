// Goal: the manual's tables of fields and of default rules say what the program does.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { defaultRules } from './default-rules.ts';
import { fieldNames, fieldRows } from './fields.ts';
import { nearestName } from './nearest-name.ts';

/** The nearest folder above that has the page, for this runs from dist/. */
function pageAt(folder: string): string {
  const path = join(folder, 'docs/rules.md');
  return existsSync(path) ? path : pageAt(dirname(folder));
}

const page = readFileSync(pageAt(dirname(fileURLToPath(import.meta.url))), 'utf8');

/** Cells of every table's rows whose first cell is code; a bar within a cell is escaped. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|')),
  );

test('every field has its row in the manual, and every row its field', () => {
  const told = rows.filter(([name]) => /^`(?:request|key|account|family|address|usage)\./.test(name ?? ''));
  assert.deepEqual(told, fieldRows());
  assert.equal(fieldNames.length, fieldRows().length + 2 * 9);
});

test('every default rule is in the manual as it is', () => {
  const names = new Set(defaultRules.map((rule) => `\`${rule.name}\``));
  assert.deepEqual(
    rows.filter(([name]) => names.has(name ?? '')),
    defaultRules.map((rule) => [`\`${rule.name}\``, rule.then, `\`${rule.when}\``]),
  );
});

test('a slip of the keys finds the name that was meant, and nonsense finds none', () => {
  assert.equal(nearestName('account.posterir', fieldNames), 'account.posterior');
  assert.equal(nearestName('usage.acount.volumeday', fieldNames), 'usage.account.volume_day');
  assert.equal(nearestName('zzzzzz', fieldNames), undefined);
  assert.equal(nearestName('x'.repeat(500), fieldNames), undefined);
});
