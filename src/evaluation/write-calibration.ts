// Writes what was fitted: the table that `judge` reads, as code, and the figures of docs/calibration.md between
// its two marks. Code rather than JSON: the compiler checks it, and it is packed with the program.

import { readFileSync, writeFileSync } from 'node:fs';
import type { CalibrationTable, Curve } from '../engine/calibration.ts';
import { axes } from '../engine/judge.ts';
import { fitCalibration, samplesOf } from './calibration-fit.ts';
import { renderFigures } from './calibration-page.ts';
import type { ObservedWorld } from './observation.ts';

export interface Writing {
  /** Only prints the figures. */
  readonly isDry: boolean;
  readonly command: string;
}

const tablePath = 'src/engine/calibration-table.ts';
const pagePath = 'docs/calibration.md';
const marks = ['<!-- figures begin -->', '<!-- figures end -->'] as const;

/** Paths are relative to the root of the repository, where the command is run. */
export function writeCalibration(observed: readonly ObservedWorld[], writing: Writing): void {
  const seeds = observed.map((world) => world.seed);
  const of = `${observed.length} worlds, seeds ${Math.min(...seeds)} to ${Math.max(...seeds)}`;
  const table = fitCalibration(samplesOf(observed), observed, `${writing.command} (${of})`);
  const figures = renderFigures(observed, table);
  process.stdout.write(`${figures}\n`);
  if (writing.isDry) return;
  writeFileSync(tablePath, renderTable(table));
  const page = readFileSync(pagePath, 'utf8');
  const [before = ''] = page.split(marks[0]);
  const [, after = ''] = page.split(marks[1]);
  writeFileSync(pagePath, `${before}${marks[0]}\n\n${figures}\n${marks[1]}${after}`);
}

/** As the formatter would have it. */
function renderTable(table: CalibrationTable): string {
  const axisLines = axes.flatMap((axis) => {
    const { startNats, supportSlope, oppositionSlope, curve } = table.axes[axis];
    return [
      `    ${axis}: {`,
      `      startNats: ${startNats},`,
      `      supportSlope: ${supportSlope},`,
      `      oppositionSlope: ${oppositionSlope},`,
      ...renderCurve('curve', curve, 6),
      '    },',
    ];
  });
  const { slopes } = table.posterior;
  return `${[
    '// Written by src/evaluation/calibrate.ts; edits are lost. docs/calibration.md says how well it holds.',
    '',
    "import type { CalibrationTable } from './calibration.ts';",
    '',
    'export const calibrationTable: CalibrationTable = {',
    '  source:',
    `    '${table.source}',`,
    '  axes: {',
    ...axisLines,
    '  },',
    '  posterior: {',
    `    startNats: ${table.posterior.startNats},`,
    '    slopes: {',
    ...axes.map((axis) => `      ${axis}: ${slopes[axis]},`),
    '    },',
    `    weakestSlope: ${table.posterior.weakestSlope},`,
    ...renderCurve('curve', table.posterior.curve, 4),
    '  },',
    ...renderCurve('member', table.member, 2),
    ...renderCurve('exchange', table.exchange, 2),
    `  campaignShare: ${table.campaignShare},`,
    '};',
  ].join('\n')}\n`;
}

function renderCurve(name: string, curve: Curve, indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  return [`${space}${name}: [`, ...curve.map(([x, value]) => `${space}  [${x}, ${value}],`), `${space}],`];
}
