// The arguments of the evaluation grid, and the command that the page tells its readers: the same arguments
// without anything about this machine.

import { parseArgs } from 'node:util';
import { Fault } from '../core/fault.ts';
import type { GridWorld } from './document/results.ts';
import { gridParts, type GridOptions, type GridPart, type Material } from './grid.ts';

const usage = `usage: npm run evaluation -- [options]
  --quick            minutes instead of hours: small worlds, little background, two seeds
  --only NAMES       levels (L0,L1,…) and innocents, with commas between
  --parts NAMES      of ${gridParts.join(', ')}
  --seeds N          worlds of each cell
  --skip-seeds N     leaves out the first N seeds, which somebody has looked at
  --exchanges N      of every world
  --scale FACTOR     on the sizes of all worlds and pools, above 0 to 1; 0.5 costs half
  --reorder N        audits N worlds a second time with their lines in another order
  --pivots N         audits N worlds again, cut after the campaign moved to a new model; up to six audits each
  --jobs N           worlds at a time, 1 unless told
  --baselines        runs the baselines on every world too
  --ablations        judges every world again with each part of the evidence taken away
  --prompts FOLDER   prompt sets; without it the simulator's grammar writes everything
  --timings CSV      measured clients
  --results FILE     where results are kept, stillwatch-evaluation/results.jsonl unless told; one that is only read may be packed (.gz)
  --foreword FILE    Markdown that stands before the figures
  --docs FOLDER      where the page goes, docs unless told
  --estimate         says what it would cost, and runs nothing
  --document-only    writes the page from the results there are`;

export interface GridArguments {
  /** Given when help was asked for: print it and do nothing else. */
  readonly usage: string | undefined;
  readonly grid: GridOptions;
  readonly jobs: number;
  readonly withBaselines: boolean;
  readonly withAblations: boolean;
  readonly material: Material;
  readonly resultsFile: string;
  readonly docsFolder: string;
  readonly forewordFile: string | undefined;
  readonly isDocumentOnly: boolean;
  readonly isEstimateOnly: boolean;
  /** As a reader would type it. */
  readonly command: string;
  /** What a process for one world needs to know too. */
  readonly passedOn: readonly string[];
  /** This process is to judge one world, in an empty folder. */
  readonly oneWorld: { readonly world: GridWorld; readonly folder: string } | undefined;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  quick: flag,
  only: text,
  parts: text,
  seeds: text,
  'skip-seeds': text,
  exchanges: text,
  scale: text,
  reorder: text,
  pivots: text,
  jobs: text,
  baselines: flag,
  ablations: flag,
  prompts: text,
  timings: text,
  results: text,
  docs: text,
  foreword: text,
  'document-only': flag,
  estimate: flag,
  help: flag,
  world: text,
  folder: text,
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** @throws {Fault} arguments.unknown, arguments.invalid */
export function readGridArguments(args: readonly string[]): GridArguments {
  const values = parse(args);
  const { prompts, timings } = values;
  const material = {
    ...(prompts === undefined ? {} : { promptsFolder: prompts }),
    ...(timings === undefined ? {} : { timingsFile: timings }),
  };
  return {
    usage: values.help === true ? usage : undefined,
    grid: {
      isQuick: values.quick === true,
      only: listOf(values.only),
      parts: partsOf(values.parts),
      seeds: numberOf(values.seeds),
      seedsSkipped: numberOf(values['skip-seeds']) ?? 0,
      exchanges: numberOf(values.exchanges),
      scale: scaleOf(values.scale),
      reorders: numberOf(values.reorder) ?? 0,
      pivots: numberOf(values.pivots) ?? 0,
    },
    jobs: numberOf(values.jobs) ?? 1,
    withBaselines: values.baselines === true,
    withAblations: values.ablations === true,
    material,
    resultsFile: values.results ?? 'stillwatch-evaluation/results.jsonl',
    docsFolder: values.docs ?? 'docs',
    forewordFile: values.foreword,
    isDocumentOnly: values['document-only'] === true,
    isEstimateOnly: values.estimate === true,
    command: commandOf(values),
    passedOn: [
      ...(values.baselines === true ? ['--baselines'] : []),
      ...(values.ablations === true ? ['--ablations'] : []),
      ...(prompts === undefined ? [] : ['--prompts', prompts]),
      ...(timings === undefined ? [] : ['--timings', timings]),
    ],
    oneWorld: oneWorldOf(values),
  };
}

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new Fault('arguments.unknown', { what: 'an argument is not known', mend: usage, cause });
  }
}

function commandOf(values: Values): string {
  const parts = [
    ...(values.quick === true ? ['--quick'] : []),
    ...(values.only === undefined ? [] : ['--only', values.only]),
    ...(values.parts === undefined ? [] : ['--parts', values.parts]),
    ...(values.seeds === undefined ? [] : ['--seeds', values.seeds]),
    ...(values['skip-seeds'] === undefined ? [] : ['--skip-seeds', values['skip-seeds']]),
    ...(values.exchanges === undefined ? [] : ['--exchanges', values.exchanges]),
    ...(values.scale === undefined ? [] : ['--scale', values.scale]),
    ...(values.reorder === undefined ? [] : ['--reorder', values.reorder]),
    ...(values.pivots === undefined ? [] : ['--pivots', values.pivots]),
    ...(values.baselines === true ? ['--baselines'] : []),
    ...(values.ablations === true ? ['--ablations'] : []),
    ...(values.prompts === undefined ? [] : ['--prompts', 'PROMPTS']),
    ...(values.timings === undefined ? [] : ['--timings', 'TIMINGS.csv']),
  ];
  return ['npm run evaluation', ...(parts.length === 0 ? [] : ['--', ...parts])].join(' ');
}

function listOf(given: string | undefined): readonly string[] {
  return given === undefined ? [] : given.split(',').filter((name) => name !== '');
}

function partsOf(given: string | undefined): readonly GridPart[] {
  return listOf(given).map((name) => {
    const part = gridParts.find((known) => known === name);
    if (part !== undefined) return part;
    throw new Fault('arguments.invalid', { what: `no part is named ${name.slice(0, 40)}`, mend: usage });
  });
}

function numberOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Fault('arguments.invalid', { what: 'a number above 0 is wanted', mend: usage });
}

function scaleOf(given: string | undefined): number {
  const value = Number(given ?? 1);
  if (value > 0 && value <= 1) return value;
  throw new Fault('arguments.invalid', { what: 'a scale above 0 to 1 is wanted', mend: usage });
}

/** Only this program's own parent gives these. */
function oneWorldOf({ world, folder }: Values): GridArguments['oneWorld'] {
  if (world === undefined || folder === undefined) return undefined;
  const value: unknown = JSON.parse(world);
  if (isWorld(value)) return { world: value, folder };
  throw new Fault('arguments.invalid', { what: '--world is not a world of the grid', mend: usage });
}

function isWorld(value: unknown): value is GridWorld {
  return typeof value === 'object' && value !== null && 'name' in value && 'seed' in value;
}
