// Runs the worlds of a grid, each in a process of its own, so that the memory of one never adds to the next and a
// crash costs one world. Results are appended as they come; what is in the file already is not run again.

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GridWorld } from './document/results.ts';

export interface GridRun {
  readonly worlds: readonly GridWorld[];
  /** Processes at a time. */
  readonly jobs: number;
  /** Arguments of Node that run one world in a folder and print its results, one line each. */
  readonly argumentsOf: (world: GridWorld, folder: string) => readonly string[];
  readonly resultsFile: string;
  readonly stop: AbortSignal;
  readonly clockMs: () => number;
  readonly say: (line: string) => void;
}

export interface GridEnd {
  readonly done: number;
  readonly failed: readonly string[];
}

export async function runGrid(run: GridRun): Promise<GridEnd> {
  const waiting = [...run.worlds];
  const failed: string[] = [];
  const startMs = run.clockMs();
  const total = run.worlds.reduce((sum, world) => sum + world.exchanges, 0);
  let [done, passed] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let world = waiting.shift(); world !== undefined; world = waiting.shift()) {
      if (run.stop.aborted) return;
      const beganMs = run.clockMs();
      const isDone = await runOne(run, world);
      if (run.stop.aborted) return;
      done += 1;
      passed += world.exchanges;
      if (!isDone) failed.push(world.name);
      const seconds = Math.round((run.clockMs() - beganMs) / 1_000);
      const leftMs = ((run.clockMs() - startMs) * (total - passed)) / passed;
      run.say(
        `${done}/${run.worlds.length} ${world.name}: ${isDone ? `${seconds} s` : 'FAILED'}; about ${duration(leftMs)} to go`,
      );
    }
  };
  await Promise.all(Array.from({ length: run.jobs }, worker));
  return { done: done - failed.length, failed };
}

function duration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Whether it ended well; its results are then in the file. */
async function runOne(run: GridRun, world: GridWorld): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-world-'));
  try {
    const lines = await outputOf(run.argumentsOf(world, folder), run.stop);
    if (lines === undefined) return false;
    appendFileSync(run.resultsFile, lines);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outputOf(args: readonly string[], stop: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], signal: stop });
    const parts: string[] = [];
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => parts.push(part));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? parts.join('') : undefined));
  });
}
