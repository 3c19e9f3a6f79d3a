// Goal: a manual shows everything that the command says about itself, at any width.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, integer, property } from 'fast-check';
import { displayWidth } from '../reports/plain-text.ts';
import type { CommandManual } from './manual.ts';
import { renderManual } from './manual.ts';

const manual: CommandManual = {
  name: 'stillwatch audit',
  synopsis: ['LOG... [--accounts FILE] [--out FILE] [--html FILE]'],
  description: [
    'Finds campaigns in request logs.',
    'Reads logs of any common gateway; nothing leaves the machine.',
  ],
  options: [
    { flags: ['-o', '--out'], value: 'FILE', description: 'Write the report as JSON.' },
    { flags: ['--quiet'], value: undefined, description: 'Show no progress.' },
  ],
  examples: [
    {
      command:
        'stillwatch audit logs/*.jsonl.zst --accounts accounts.jsonl --out report.json --html report.html',
      what: 'Audit a fortnight.',
    },
  ],
  exit: [
    { status: 0, meaning: 'the audit ran, whatever it found' },
    { status: 2, meaning: 'unusable arguments or input' },
  ],
  seeAlso: ['stillwatch tour'],
};

test('reads like a manual page', () => {
  assert.equal(
    renderManual(manual, 72),
    `NAME
    stillwatch audit: Finds campaigns in request logs.

SYNOPSIS
    stillwatch audit LOG... [--accounts FILE] [--out FILE]
        [--html FILE]

DESCRIPTION
    Reads logs of any common gateway; nothing leaves the machine.

OPTIONS
    -o, --out FILE
        Write the report as JSON.

    --quiet
        Show no progress.

EXAMPLES
    Audit a fortnight.
        stillwatch audit logs/*.jsonl.zst --accounts accounts.jsonl \\
        --out report.json --html report.html

EXIT STATUS
    0  the audit ran, whatever it found
    2  unusable arguments or input

SEE ALSO
    stillwatch tour
`,
  );
});

test('no line is wider than asked, and no word is lost', () => {
  const words = (text: string): string => text.replace(/\s|\\/gu, '');
  assertLaw(
    property(integer({ min: 40, max: 140 }), (width) => {
      const text = renderManual(manual, width);
      assert.ok(text.split('\n').every((line) => displayWidth(line) <= width));
      assert.equal(words(text), words(renderManual(manual, 100)));
    }),
  );
});
