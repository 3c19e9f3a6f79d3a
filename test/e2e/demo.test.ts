// Goal: the README's first command, as a process: the gateway with its engine, a provider and people, and an orderly end.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../bin/stillwatch', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stillwatch-demo-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test(
  'the demo answers, judges, writes what it says, and ends when told to',
  { timeout: 180_000 },
  async () => {
    const child = spawn(process.execPath, [program, 'serve', '--demo', '--port', '0', '--folder', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    let complaints = '';
    let isAsked = false;
    child.stderr.setEncoding('utf8').on('data', (part: string) => (complaints += part));
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      // Answers were counted and the engine has looked at some of them. A second interrupt would end it at once.
      const isEnough = /[1-9][\d,]* answered/.test(text) && /exchanges judged in/.test(text);
      if (isEnough && !isAsked) isAsked = child.kill('SIGINT');
    });
    const [status]: unknown[] = await once(child, 'exit');
    assert.equal(status, 0, `${text}\n${complaints}`);
    assert.match(text, /The gateway serves http:\/\/127\.0\.0\.1:\d+/);
    assert.equal(complaints, '');
    const report: unknown = JSON.parse(readFileSync(join(folder, 'state', 'report.json'), 'utf8'));
    assert.ok(typeof report === 'object' && report !== null && 'campaigns' in report);
    assert.match(
      readFileSync(join(folder, 'state', 'verdicts.jsonl'), 'utf8'),
      /^\{"format":"stillwatch\.verdicts\/1"/,
    );
    // The secrets of its people are in nobody's record.
    assert.doesNotMatch(readFileSync(join(folder, 'keys.jsonl'), 'utf8'), /"secret"/);
  },
);
