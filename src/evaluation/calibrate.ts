// Command: makes worlds of the split `calibration`, runs the detector over each, lays the truth beside what it
// weighed, fits the maps from evidence to probability and writes src/engine/calibration-table.ts with the tables
// of docs/calibration.md. Interrupted, it goes on where it stopped; with --fit-only it makes no worlds.
//
//   npm run build && node dist/src/evaluation/calibrate.js [--prompts DIR] [--timings FILE] [--size SHARE]
//     [--jobs N] [--split calibration|train] [--observations FILE] [--worlds DIR]... [--fit-only] [--dry]

import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Fault } from '../core/fault.ts';
import { planCalibration } from './calibration-plan.ts';
import { observeFolder, observeWorld, type Observing } from './observe-world.ts';
import { parseObservations, type ObservedWorld } from './observation.ts';
import { writeCalibration } from './write-calibration.ts';

const self = fileURLToPath(import.meta.url);

interface Arguments {
  readonly given: readonly string[];
  readonly plan: Parameters<typeof planCalibration>[0];
  readonly worlds: readonly string[];
  readonly observations: string;
  readonly jobs: number;
  readonly isFitOnly: boolean;
  readonly isDry: boolean;
  /** Index in the plan of the one world that this process is for. */
  readonly one: number | undefined;
  readonly folder: string | undefined;
}

function readArguments(given: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      prompts: { type: 'string' },
      timings: { type: 'string' },
      size: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      split: { type: 'string', default: 'calibration' },
      observations: { type: 'string', default: join(tmpdir(), 'stillwatch-calibration.jsonl') },
      worlds: { type: 'string', multiple: true, default: [] },
      'fit-only': { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
      one: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const split = values.split === 'train' ? 'train' : 'calibration';
  const material = {
    ...(values.prompts === undefined ? {} : { promptsFolder: values.prompts }),
    ...(values.timings === undefined ? {} : { timingsFile: values.timings }),
  };
  return {
    given,
    plan: { split, material, size: Number(values.size) },
    worlds: values.worlds,
    observations: values.observations,
    jobs: Number(values.jobs),
    isFitOnly: values['fit-only'],
    isDry: values.dry,
    one: values.one === undefined ? undefined : Number(values.one),
    folder: values.folder,
  };
}

async function main(args: Arguments): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  if (args.one !== undefined) {
    process.stdout.write(`${JSON.stringify(await observeOne(args, stop.signal))}\n`);
    return;
  }
  if (!args.isFitOnly) await observeAll(args, stop.signal);
  if (stop.signal.aborted) return;
  const observed = readObservations(args.observations);
  if (observed.length === 0) {
    throw new Fault('input.empty', {
      what: `${args.observations} holds no observations`,
      mend: 'run it without --fit-only first',
    });
  }
  writeCalibration(observed, { isDry: args.isDry, command: commandOf(args) });
}

function readObservations(path: string): readonly ObservedWorld[] {
  return existsSync(path) ? parseObservations(readFileSync(path, 'utf8')) : [];
}

/** Without the folders of this machine. */
function commandOf({ plan }: Arguments): string {
  const { promptsFolder, timingsFile } = plan.material;
  return [
    'npm run build && node dist/src/evaluation/calibrate.js',
    ...(promptsFolder === undefined ? [] : [`--prompts ${basename(promptsFolder)}`]),
    ...(timingsFile === undefined ? [] : [`--timings ${basename(timingsFile)}`]),
    ...(plan.size === 1 ? [] : [`--size ${plan.size}`]),
    ...(plan.split === 'calibration' ? [] : [`--split ${plan.split}`]),
  ].join(' ');
}

async function observeOne(args: Arguments, stop: AbortSignal): Promise<ObservedWorld> {
  const { folder = '', one = 0 } = args;
  const observing: Observing = { folder, nowMs: Date.now(), clockMs: () => performance.now(), stop };
  const given = args.worlds[one];
  if (given !== undefined) {
    const seen = await observeFolder(given, observing);
    const head = { format: 'stillwatch.observed/1', name: given, seed: 0 } as const;
    return { ...head, level: 'given', variant: 'ordinary', source: 'grammar', ...seen };
  }
  const planned = planCalibration(args.plan)[one];
  if (planned === undefined) throw new Error(`no world ${one} in the plan`);
  return observeWorld(planned, observing);
}

async function observeAll(args: Arguments, stop: AbortSignal): Promise<void> {
  mkdirSync(dirname(args.observations), { recursive: true });
  const known = new Set(readObservations(args.observations).map((world) => world.name));
  const names = args.worlds.length > 0 ? args.worlds : planCalibration(args.plan).map((world) => world.name);
  const waiting = names.flatMap((name, index) => (known.has(name) ? [] : [{ name, index }]));
  const beganMs = performance.now();
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !stop.aborted; next = waiting.shift()) {
      const line = await inProcess(args, next.index, stop);
      if (line !== undefined) appendFileSync(args.observations, line);
      const seconds = Math.round((performance.now() - beganMs) / 1_000);
      const said = line === undefined ? 'FAILED' : 'seen';
      process.stderr.write(`${next.name}: ${said}, ${waiting.length} to go after ${seconds} s\n`);
    }
  };
  await Promise.all(Array.from({ length: args.jobs }, worker));
}

/** A world in a process of its own, so that the memory of one never adds to the next. */
async function inProcess(args: Arguments, index: number, stop: AbortSignal): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-calibration-'));
  const command = [self, ...args.given, '--one', String(index), '--folder', folder];
  try {
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'], signal: stop });
      const parts: string[] = [];
      child.stdout.setEncoding('utf8');
      child.stdout.on('data', (part: string) => parts.push(part));
      child.on('error', () => resolve(undefined));
      child.on('close', (code) => resolve(code === 0 ? parts.join('') : undefined));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n${error.mend}\n`);
  process.exitCode = 2;
}
