// Goal: the progress line fits its width, is drawn at most ten times a second, is silent where nobody looks,
// and leaves the terminal clean, also on an interrupt, which still ends the process.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import { assert as assertLaw, integer, nat, option, property, record } from 'fast-check';
import { displayWidth } from '../reports/plain-text.ts';
import type { ProgressHost, ProgressState } from './progress.ts';
import { Progress, renderProgress } from './progress.ts';

const reading: ProgressState = {
  bytesDone: 420_000_000,
  bytesTotal: 1_000_000_000,
  exchanges: 40_312,
  bytesPerSecond: 10_000_000,
  exchangesPerSecond: 1200,
  phase: undefined,
};

class Host extends EventEmitter {
  readonly pid = 1;
  readonly killed: string[] = [];
  kill(_pid: number, signal: string): void {
    this.killed.push(signal);
  }
}

interface Stage {
  readonly written: string[];
  readonly host: Host;
  readonly progress: Progress;
  readonly wait: (ms: number) => void;
}

function stage(options: { isTTY?: boolean; isQuiet?: boolean } = {}): Stage {
  const written: string[] = [];
  const host = new Host();
  let nowMs = 0;
  const progress = new Progress({
    out: { write: (text: string) => written.push(text), isTTY: options.isTTY ?? true, columns: 100 },
    isQuiet: options.isQuiet ?? false,
    clockMs: () => nowMs,
    host,
    bytesTotal: 1000,
  });
  const wait = (ms: number): void => {
    nowMs += ms;
  };
  return { written, host, progress, wait };
}

test('share, bar, time left, exchanges and rate', () => {
  assert.equal(
    renderProgress(reading, 120),
    'reading   42 %  ##########..............  58 s left  40,312 exchanges  1,200/s  420.0 MB of 1.0 GB',
  );
  assert.equal(renderProgress(reading, 60), 'reading   42 %  ##########..............  58 s left');
  assert.equal(
    renderProgress({ ...reading, bytesTotal: undefined }, 80),
    'reading  420.0 MB  40,312 exchanges  1,200/s',
  );
  const phase = { name: 'weighing', step: 2, steps: 4 };
  assert.equal(
    renderProgress({ ...reading, phase }, 80),
    'weighing  step 2 of 4  ############............  40,312 exchanges',
  );
});

test('never wider than asked', () => {
  const states = record({
    bytesDone: nat(),
    bytesTotal: option(nat(), { nil: undefined }),
    exchanges: nat(),
    bytesPerSecond: option(nat(), { nil: undefined }),
    exchangesPerSecond: option(nat(), { nil: undefined }),
    phase: option(record({ name: nat().map(String), step: nat(), steps: nat() }), { nil: undefined }),
  });
  assertLaw(
    property(
      states,
      integer({ min: 1, max: 120 }),
      (state, width) => displayWidth(renderProgress(state, width)) <= width,
    ),
  );
});

test('at most ten lines a second', () => {
  const { progress, written, wait } = stage();
  for (let count = 0; count < 1000; count += 1) {
    progress.read(count, count);
    wait(2);
  }
  assert.ok(written.length > 15 && written.length <= 21, String(written.length));
  progress.close();
});

test('this process is a host', () => {
  const host: ProgressHost = process;
  const before = host.listenerCount('SIGTERM');
  const out = { write: () => true, isTTY: true };
  const progress = new Progress({ out, isQuiet: false, clockMs: () => 0, host, bytesTotal: undefined });
  assert.equal(host.listenerCount('SIGTERM'), before + 1);
  progress.close();
  assert.equal(host.listenerCount('SIGTERM'), before);
});

test('nothing at all when quiet or not on a terminal', () => {
  for (const options of [{ isTTY: false }, { isQuiet: true }]) {
    const { progress, written, host } = stage(options);
    progress.read(1, 1);
    progress.phase('linking', 1, 2);
    progress.clear();
    progress.close();
    assert.deepEqual(written, []);
    assert.equal(host.listenerCount('SIGINT'), 0);
  }
});

test('the rate settles on the true one, so that the time left is right', () => {
  const { progress, written, wait } = stage();
  for (let second = 0; second <= 50; second += 1) {
    progress.read(second * 10, second * 3);
    wait(1000);
  }
  assert.match(written.at(-1) ?? '', / 50 %.* 50 s left .* 3\/s/u);
  progress.close();
});

test('closing removes the line once and lets go of the signals', () => {
  const { progress, written, host } = stage();
  progress.read(1, 1);
  progress.close();
  progress.close();
  progress.read(500, 500);
  assert.equal(written.length, 2);
  assert.match(written[1] ?? '', /^\r.\[K$/u);
  assert.equal(host.listenerCount('SIGINT') + host.listenerCount('SIGTERM'), 0);
});

test('an interrupt cleans up and is passed on only where nobody else listens', () => {
  const alone = stage();
  alone.progress.read(1, 1);
  alone.host.emit('SIGINT');
  assert.match(alone.written.at(-1) ?? '', /^\r.\[K$/u);
  assert.deepEqual(alone.host.killed, ['SIGINT']);
  const heard = stage();
  heard.host.on('SIGINT', () => undefined);
  heard.progress.read(1, 1);
  heard.host.emit('SIGINT');
  assert.deepEqual(heard.host.killed, []);
});

test('a real process dies of the interrupt with a clean line', async () => {
  const url = new URL('progress.js', import.meta.url).href;
  const script = `import { Progress } from ${JSON.stringify(url)};
    const out = { isTTY: true, columns: 80, write: (text) => process.stderr.write(text) };
    const progress = new Progress({ out, isQuiet: false, clockMs: () => performance.now(), host: process, bytesTotal: 100 });
    progress.read(50, 5);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk: string) => {
    text += chunk;
    if (text.includes('exchanges')) child.kill('SIGINT');
  });
  const [, signal]: unknown[] = await once(child, 'close');
  assert.equal(signal, 'SIGINT');
  assert.match(text, /50 %/u);
  assert.ok(text.endsWith(`\r${String.fromCharCode(0x1b)}[K`));
});
