// Goal: a grid leaves whole results and nothing else behind, whatever happens to one of its worlds.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { GridWorld } from './document/results.ts';
import { runGrid, type GridRun } from './grid-runner.ts';
import { planGrid } from './grid.ts';

const place = mkdtempSync(join(tmpdir(), 'grid-runner-'));
after(() => rmSync(place, { recursive: true }));

const worlds = planGrid({
  isQuick: true,
  only: ['L1'],
  parts: [],
  seeds: 3,
  seedsSkipped: 0,
  exchanges: 10,
  scale: 1,
  reorders: 0,
  pivots: 0,
});
const folders: string[] = [];

function runOf(script: (world: GridWorld) => string, changes: Partial<GridRun>): GridRun {
  return {
    worlds,
    jobs: 2,
    argumentsOf: (world, folder) => {
      folders.push(folder);
      return ['-e', script(world), folder];
    },
    resultsFile: join(place, 'results.jsonl'),
    stop: new AbortController().signal,
    clockMs: () => 0,
    say: () => {},
    ...changes,
  };
}

const writesAFile = `require('fs').writeFileSync(require('path').join(process.argv[1], 'world'), 'x');`;

test('what each world prints is in the file, what it wrote is gone', async () => {
  const resultsFile = join(place, 'whole.jsonl');
  const end = await runGrid(
    runOf((world) => `${writesAFile} console.log(${JSON.stringify(world.name)})`, { resultsFile }),
  );
  assert.deepEqual(end, { done: worlds.length, failed: [] });
  const lines = readFileSync(resultsFile, 'utf8').trimEnd().split('\n');
  assert.deepEqual(lines.toSorted(), worlds.map((world) => world.name).toSorted());
  assert.ok(folders.length >= worlds.length && folders.every((folder) => !existsSync(folder)));
});

test('a world that fails leaves no line, is named, and stops no other', async () => {
  const resultsFile = join(place, 'failing.jsonl');
  const [bad] = worlds;
  const script = (world: GridWorld): string =>
    world.name === bad?.name ? `console.log('half'); process.exit(3)` : `console.log('whole')`;
  const said: string[] = [];
  const end = await runGrid(runOf(script, { resultsFile, say: (line) => said.push(line) }));
  assert.deepEqual(end.failed, [bad?.name]);
  assert.equal(readFileSync(resultsFile, 'utf8'), 'whole\n'.repeat(worlds.length - 1));
  assert.ok(said.some((line) => line.includes('FAILED')));
  assert.ok(folders.every((folder) => !existsSync(folder)));
});

test('a stop ends what runs and starts nothing more', async () => {
  const resultsFile = join(place, 'stopped.jsonl');
  const stop = new AbortController();
  const before = folders.length;
  const argumentsOf = (_: GridWorld, folder: string): readonly string[] => {
    folders.push(folder);
    stop.abort();
    return ['-e', 'setTimeout(() => {}, 600_000)'];
  };
  const end = await runGrid(runOf(() => '', { resultsFile, stop: stop.signal, argumentsOf, jobs: 1 }));
  assert.deepEqual(end, { done: 0, failed: [] });
  assert.equal(folders.length, before + 1);
  assert.ok(!existsSync(resultsFile) && folders.every((folder) => !existsSync(folder)));
});
