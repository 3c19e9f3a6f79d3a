// Goal: what is written of a snapshot is what is read, whatever names and texts are in it; lines of a later version are
// passed over, nonsense is told from them; a file is whole or not there.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as fc from 'fast-check';
import { Fault } from '../core/fault.ts';
import {
  parseHeader,
  parseLine,
  printHeader,
  printLine,
  verdictLimits,
  type VerdictLine,
} from './verdict-snapshot.ts';
import { writeSnapshot } from './verdict-writer.ts';
import { anyLines, headerOf, writeVerdictFile } from './verdicts.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('lines and headers come back as they were', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      for (const line of lines) assert.deepEqual(parseLine(printLine(line)), line);
      assert.deepEqual(parseHeader(printHeader(headerOf(lines))), headerOf(lines));
    }),
    { numRuns: 50 },
  );
});

test('a line of a later version is unknown, and a known kind that makes no sense is damaged', () => {
  assert.equal(parseLine('{"kind":"weather","sun":true}'), 'unknown');
  const later = '{"kind":"campaign","id":"c","verdict":"act","posterior":0.5,"colour":"red"}';
  assert.deepEqual(parseLine(later), { kind: 'campaign', id: 'c', verdict: 'act', posterior: 0.5 });
  const nonsense = [
    '',
    'null',
    '[]',
    '{"kind":1}',
    '{"kind":"campaign","id":"","verdict":"act","posterior":0.5}',
    '{"kind":"campaign","id":"c","verdict":"none","posterior":0.5}',
    '{"kind":"campaign","id":"c","verdict":"act","posterior":1.5}',
    '{"kind":"account","account":"a","verdict":"none","campaign":"c","posterior":0,"share":0,"drain":0}',
    '{"kind":"account","account":"a","verdict":"act","campaign":"","posterior":0,"share":0,"drain":0}',
    '{"kind":"facts","account":"a","created":"yesterday"}',
    `{"kind":"facts","account":"a","plan":"${'x'.repeat(verdictLimits.textChars + 1)}"}`,
    '{"kind":"family","campaign":"c","phrases":[]}',
    '{"kind":"family","campaign":"c","phrases":["0123456789abcdef","0123456789abcdef"]}',
    '{"kind":"family","campaign":"c","phrases":["0123456789ABCDEF"]}',
    '{"kind":"address","of":"network","hash":"0000000000000000","suspicion":0.5}',
    '{"kind":"end","lines":"3"}',
  ];
  for (const line of nonsense) assert.equal(parseLine(line), 'damaged', line);
});

test('a header of another format, or one that promises too much, is none', () => {
  const header = printHeader(headerOf([]));
  assert.ok(parseHeader(header));
  assert.equal(parseHeader(header.replace('verdicts/1', 'verdicts/2')), undefined);
  assert.equal(parseHeader(header.replace('"facts":0', '"facts":2000001')), undefined);
  assert.equal(parseHeader(header.replace('"facts":0', '"facts":-1')), undefined);
  assert.equal(parseHeader(header.replace('"facts":0', '"fact":0')), undefined);
});

test('the footer counts the lines before it and sums up their bytes', async () => {
  const path = join(folder, 'sum.jsonl');
  const bytes = await writeVerdictFile(path, [{ kind: 'campaign', id: 'ç', verdict: 'act', posterior: 0.5 }]);
  const file = readFileSync(path);
  assert.equal(bytes, file.length);
  const footerAt = file.lastIndexOf(10, -2) + 1;
  assert.deepEqual(parseLine(file.subarray(footerAt).toString()), {
    kind: 'end',
    footer: { lines: 2, sha256: createHash('sha256').update(file.subarray(0, footerAt)).digest('hex') },
  });
});

test('a writing that fails leaves the old file and no draft', async () => {
  const path = join(folder, 'kept.jsonl');
  writeFileSync(path, 'old');
  async function* broken(): AsyncGenerator<VerdictLine> {
    yield await Promise.resolve({ kind: 'campaign', id: 'c', verdict: 'act', posterior: 0.5 });
    throw new Error('the store is gone');
  }
  await assert.rejects(writeSnapshot(path, headerOf([]), broken()), /the store is gone/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.ok(!existsSync(`${path}.new`));
  await assert.rejects(
    writeVerdictFile(join(folder, 'nowhere', 'v.jsonl'), []),
    (error) => error instanceof Fault && error.code === 'output.unwritable',
  );
});
