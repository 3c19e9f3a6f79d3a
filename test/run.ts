// Goal: run every test file of the built tree and end with one line that people and machines read alike.
// Node 20 finds no test files by pattern, so the files are listed here; `npm test -- wire` runs only the
// files whose path contains `wire`.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const root = new URL('..', import.meta.url).pathname;
const wanted = process.argv.slice(2);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.js'))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .map((path) => join(root, path))
  .sort();

const count = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files, concurrency: 2, timeout: 10 * 60_000 });
stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return;
  if (event.skip === undefined && event.todo === undefined) count.passed += 1;
  else count.skipped += 1;
});
stream.on('test:fail', (event) => {
  if (event.details.type !== 'suite') count.failed += 1;
});
stream.compose(new spec()).pipe(process.stdout);
process.on('exit', () => {
  const nothingRan = count.passed + count.failed === 0;
  if (nothingRan) console.log(`no test file matches ${wanted.join(' ')}`);
  console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  if (count.failed > 0 || nothingRan) process.exitCode = 1;
});
