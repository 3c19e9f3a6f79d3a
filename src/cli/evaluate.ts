// stillwatch evaluate: worlds in, scores out. Reads files only; writes the score files that it is asked to write.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault.ts';
import { baselines } from '../evaluation/baselines/baselines.ts';
import type { ComparedDetector } from '../evaluation/compared-detector.ts';
import { evaluateWorld, type EvaluationOptions } from '../evaluation/evaluate-world.ts';
import type { WorldScores } from '../evaluation/scores.ts';
import { renderComparison, renderLevels, renderScores } from '../evaluation/scores-page.ts';
import { summarise, type Summary } from '../evaluation/summary.ts';
import { metricNames, metricValue } from '../evaluation/thresholds.ts';
import { openWorld } from '../evaluation/world-folder.ts';
import { writeText } from './audit.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { evaluateManual } from './evaluate-manual.ts';
import { openProgress, type Progress } from './progress.ts';

export const evaluateCommand: Command = { manual: evaluateManual, run: runEvaluate };

const megabyte = 1_000_000;

async function runEvaluate(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const folders = worldsGiven(args);
  const limits = limitsGiven(args);
  const compared = baselinesGiven(args);
  const out = args.value('out');
  if (out !== undefined) await makeFolder(out);
  // Found out before the work begins.
  for (const folder of folders) await openWorld(folder);
  const progress = openProgress({ args, terminal });
  const scores: WorldScores[] = [];
  const keep = async (one: WorldScores): Promise<void> => {
    scores.push(one);
    progress.clear();
    // Ablations and baselines are compared in one table at the end.
    const isAlone = one.ablation === undefined && !compared.some(({ name }) => name === one.detector);
    if (isAlone && args.value('json') !== '-') terminal.out.write(`${renderScores(one)}\n`);
    if (out !== undefined) await writeText(join(out, nameOf(one)), textOf(one));
  };
  try {
    const options = optionsOf({ args, terminal, progress, compared });
    for (const folder of folders) {
      if (terminal.stop.aborted) break;
      for await (const one of evaluateWorld(folder, options)) await keep(one);
    }
  } finally {
    progress.close();
  }
  const summary = summarise(scores);
  await report({ args, terminal, scores, summary });
  if (terminal.stop.aborted) return 3;
  return limits.some(({ metric, value }) => (metricValue(metric, summary) ?? -Infinity) < value) ? 1 : 0;
}

interface Asked {
  readonly args: ParsedArguments;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly compared: readonly ComparedDetector[];
}

function optionsOf({ args, terminal, progress, compared }: Asked): EvaluationOptions {
  const memory = wholeNumber(args, 'memory');
  return {
    report: args.value('report'),
    attributions: args.value('attributions'),
    ablates: args.has('ablate'),
    reorders: args.has('reorder'),
    pivots: args.has('pivots'),
    baselines: compared,
    workers: wholeNumber(args, 'workers') ?? 2,
    memoryBytesMax: memory === undefined ? undefined : memory * megabyte,
    nowMs: Date.now(),
    clockMs: () => performance.now(),
    stop: terminal.stop,
    onRead: (bytes, exchanges) => progress.read(bytes, exchanges),
    onStep: (step, done, total) => progress.phase(step, done + 1, total),
  };
}

interface Scored {
  readonly args: ParsedArguments;
  readonly terminal: Terminal;
  readonly scores: readonly WorldScores[];
  readonly summary: Summary;
}

async function report({ args, terminal, scores, summary }: Scored): Promise<void> {
  const json = args.value('json');
  const text = textOf({ format: 'stillwatch.evaluation/1', worlds: scores, summary });
  if (json === '-') {
    terminal.out.write(text);
    return;
  }
  if (json !== undefined) await writeText(json, text);
  for (const table of [renderLevels(summary), renderComparison(summary)])
    if (table !== '') terminal.out.write(`${table}\n`);
  for (const { metric, value } of limitsGiven(args)) {
    const reached = metricValue(metric, summary);
    if (reached === null || reached < value)
      terminal.out.write(
        `${metric} is ${reached === null ? 'not measurable' : reached.toFixed(4)}, under ${value}\n`,
      );
  }
}

/** Figures to six decimals: a score file is read by people as well. */
function textOf(value: unknown): string {
  const rounded = (_key: string, item: unknown): unknown =>
    typeof item === 'number' && !Number.isInteger(item) ? Number(item.toPrecision(8)) : item;
  return `${JSON.stringify(value, rounded, 1)}\n`;
}

function nameOf(scores: WorldScores): string {
  const parts = [scores.world, scores.detector, ...(scores.ablation === undefined ? [] : [scores.ablation])];
  return `${parts.join('.').replaceAll(/[^\w.-]/g, '-')}.scores.json`;
}

function worldsGiven(args: ParsedArguments): readonly string[] {
  const folders = args.positionals;
  if (folders.length === 0) {
    throw new Fault('arguments.invalid', {
      what: 'no world was named',
      mend: 'name folders that stillwatch simulate wrote: stillwatch evaluate my-world',
    });
  }
  const [report, attributions] = [args.value('report'), args.value('attributions')];
  const isContrary =
    (report !== undefined && (folders.length > 1 || args.has('ablate') || args.has('pivots'))) ||
    (report === undefined && attributions !== undefined);
  if (isContrary) {
    throw new Fault('arguments.invalid', {
      what: '--report is about one world, and cannot be ablated or audited again; --attributions belongs to a --report',
      mend: 'score each report with its own world: stillwatch evaluate my-world --report mine.json --attributions mine.jsonl',
    });
  }
  return folders;
}

function baselinesGiven(args: ParsedArguments): readonly ComparedDetector[] {
  const text = args.value('baselines');
  if (text === undefined) return [];
  if (text === 'all') return baselines;
  return text.split(',').map((name) => {
    const found = baselines.find((one) => one.name === name.trim());
    if (found !== undefined) return found;
    throw new Fault('arguments.invalid', {
      what: '--baselines names a detector that is not known',
      mend: `give all, or some of ${baselines.map((one) => one.name).join(', ')}`,
    });
  });
}

function limitsGiven(args: ParsedArguments): readonly { readonly metric: string; readonly value: number }[] {
  return args.values('fail-under').map((text) => {
    const [metric = '', amount = ''] = text.split('=');
    const value = Number(amount);
    if (metricNames.includes(metric) && amount.trim() !== '' && value >= 0 && value <= 1)
      return { metric, value };
    throw new Fault('arguments.invalid', {
      what: '--fail-under takes a figure and a value from 0 to 1',
      mend: `give for example --fail-under recall=0.9; figures are ${metricNames.join(', ')}`,
    });
  });
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw new Fault('output.unwritable', {
      what: `${path} cannot be made a folder`,
      mend: 'check that it is no file, and that its parent is writable',
      cause,
    });
  });
}
