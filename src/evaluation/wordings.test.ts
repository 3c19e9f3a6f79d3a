// Goal: examples are read or refused with a reason, no author is on both sides, and wordings of an author that nothing was
// learned from are found.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Fault } from '../core/fault.ts';
import { blankExchange } from '../core/exchange.ts';
import { elicitationBit } from '../core/fingerprint.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { readWordings, type Wording } from './wordings.ts';

const folder = join(import.meta.dirname, '../../../data/wordings');
const read = (side: string): readonly Wording[] =>
  readdirSync(join(folder, side)).flatMap((file) => readWordings(join(folder, side, file)));

const fingerprinter = new Fingerprinter({ low: 7, high: 11 });
const agentic = 1 << elicitationBit.toolTrajectory;

function bitsOf({ text }: Wording): number {
  const asked = blankExchange({
    id: 'x',
    account: 'a',
    model: 'm',
    messages: [{ role: 'user', content: text }],
  });
  return fingerprinter.fingerprint(asked).elicitation & ~agentic;
}

function foundShare(wordings: readonly Wording[]): number {
  return wordings.filter((wording) => bitsOf(wording) !== 0).length / wordings.length;
}

test('of wordings by an author that nothing was learned from, most are found and few ordinary ones', () => {
  const wordings = read('test');
  const asking = wordings.filter(({ kind }) => kind !== 'ordinary');
  const inEnglish = ({ language }: Wording): boolean => language === 'en';
  assert.ok(foundShare(asking.filter(inEnglish)) > 0.6, 'English');
  assert.ok(foundShare(asking.filter((one) => !inEnglish(one))) > 0.5, 'other languages');
  assert.ok(foundShare(wordings.filter(({ kind }) => kind === 'ordinary')) < 0.04, 'ordinary ones');
  const named = asking.filter((one) => {
    const bit = one.kind === 'ordinary' ? undefined : elicitationBit[one.kind];
    return bit !== undefined && ((bitsOf(one) >>> bit) & 1) === 1;
  });
  assert.ok(named.length > 0.5 * asking.length, 'by their kind');
});

test('no text of the test is learned from', () => {
  const folded = ({ text }: Wording): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const learned = new Set(read('train').map(folded));
  const tested = read('test').map(folded);
  assert.ok(tested.every((text) => text !== ''));
  assert.deepEqual(
    tested.filter((text) => learned.has(text)),
    [],
  );
});

test('a line that is no example is refused with its place', () => {
  const room = mkdtempSync(join(tmpdir(), 'stillwatch-wordings-'));
  try {
    const file = join(room, 'a.jsonl');
    for (const line of [
      '{"kind":"ordinary"',
      '{"kind":"other","language":"en","text":"x"}',
      '[]',
      '{"kind":"ordinary","language":"en"}',
    ]) {
      writeFileSync(file, `{"kind":"ordinary","language":"en","text":"A poem, please."}\n\n${line}\n`);
      assert.throws(
        () => readWordings(file),
        (error) =>
          error instanceof Fault && error.code === 'line.malformed' && error.message.includes('a.jsonl:3'),
      );
    }
  } finally {
    rmSync(room, { recursive: true });
  }
});
