// The result for a terminal: what the defence did to the attacker, what it did to innocents, and how the days
// went. Figures of several seeds are medians with their range; the drawing is of the first seed.

import { nameOfCampaign } from '../../sim/attackers/variants.ts';
import { formatCount, plural } from '../../reports/phrases.ts';
import { fit, toAscii } from '../../reports/plain-text.ts';
import type { Course } from './game.ts';
import { perDay } from './result.ts';
import {
  overDefended,
  overUndefended,
  spreadOf,
  suspendedInnocents,
  type Spread,
  type Wargame,
} from './rounds.ts';

const labelCells = 34;
const cellCells = 22;
const blocks = '▁▂▃▄▅▆▇█';
const asciiBlocks = '_.-:=+*#';

type Format = (value: number) => string;

const count: Format = (value) => formatCount(Math.round(value));
const dollars: Format = (value) => `$${value < 100 ? value.toFixed(2) : formatCount(Math.round(value))}`;
const factor: Format = (value) => `${value.toFixed(value < 10 ? 1 : 0)}×`;
const daysLong: Format = (value) => value.toFixed(1);

export function renderSummary(wargame: Wargame, options: { readonly unicode: boolean }): string {
  const { rounds } = wargame;
  const isFree = rounds.some(({ defended }) => defended?.retained === 0);
  const inflation = spreadOf(rounds.map((round) => round.inflation));
  const both = (name: string, figure: (course: Course) => number | undefined, format: Format): string =>
    row(name, show(overUndefended(wargame, figure), format), show(overDefended(wargame, figure), format));
  const one = (name: string, figure: (course: Course) => number | undefined, format: Format): string =>
    row(name, '', show(overDefended(wargame, figure), format));
  const lines = [
    headline(wargame),
    '',
    row('', 'without defence', 'with defence'),
    both('exchanges retained a day', perDay, count),
    both('exchanges retained', (course) => course.retained, count),
    both('cost per thousand retained', (course) => course.costPerThousand, dollars),
    both('paid', (course) => course.cash, dollars),
    both('lost to lateness', (course) => course.delay, dollars),
    both('accounts bought', (course) => course.accountsBought, count),
    one('accounts burnt', (course) => course.accountsBurnt, count),
    one('days to the first ban', (course) => course.daysToFirstBan, daysLong),
    one('leaked before the first ban', (course) => course.leakBeforeFirstBan, count),
    one('innocent accounts suspended', suspendedInnocents, count),
    '',
    row(
      'COST INFLATION',
      '',
      inflation === undefined ? (isFree ? 'nothing retained' : '–') : show(inflation, factor),
    ),
    ...collateralLines(wargame),
    ...courseLines(wargame, options.unicode),
    ...(wargame.isPartial ? ['', 'Stopped early: the figures are of the days played so far.'] : []),
    '',
  ];
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return options.unicode ? text : toAsciiText(text);
}

function headline({ options, rounds }: Wargame): string {
  const seeds = rounds.length === 1 ? `seed ${options.seed}` : `${rounds.length} seeds, median (range)`;
  return [
    `Attacker ${nameOfCampaign(options.attacker)}, strategy ${options.strategy}, ${dollars(options.budget)} budget`,
    `${plural(options.days, 'day')}, a cycle every ${options.intervalHours} h, ${seeds}`,
  ].join(' · ');
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${fit(name, labelCells)}${cells.map((cell) => fit(cell, cellCells, 'right')).join('')}`;
}

function show(spread: Spread | undefined, format: Format): string {
  if (spread === undefined) return '–';
  if (spread.rounds === 1) return format(spread.median);
  return `${format(spread.median)} (${format(spread.low)}–${format(spread.high)})`;
}

function collateralLines({ rounds }: Wargame): readonly string[] {
  const kinds = new Map<string, { suspended: number; reinstated: number }>();
  for (const { defended } of rounds) {
    for (const [kind, { suspended, reinstated }] of Object.entries(defended?.collateral ?? {})) {
      const sum = kinds.get(kind) ?? { suspended: 0, reinstated: 0 };
      kinds.set(kind, { suspended: sum.suspended + suspended, reinstated: sum.reinstated + reinstated });
    }
  }
  if (kinds.size === 0) return [];
  const shown = [...kinds].map(
    ([kind, { suspended, reinstated }]) =>
      `  ${fit(kind, labelCells)}${formatCount(suspended)} suspended, ${formatCount(reinstated)} of them reinstated`,
  );
  return ['', `Innocents suspended, by kind${rounds.length > 1 ? ' (all seeds together)' : ''}`, ...shown];
}

function courseLines({ rounds }: Wargame, unicode: boolean): readonly string[] {
  const [first] = rounds;
  if (first === undefined) return [];
  const { undefended, defended } = first;
  const top = Math.max(
    1,
    ...undefended.days.map((day) => day.retained),
    ...(defended?.days ?? []).map((day) => day.retained),
  );
  const spark = (name: string, values: readonly number[], highest: number): string =>
    `  ${fit(name, labelCells)}${sparkline(values, highest, unicode)}  at most ${count(Math.max(0, ...values))} a day`;
  const lines = ['', `Day by day, seed ${first.seed}`];
  lines.push(
    spark(
      'retained, without defence',
      undefended.days.map((day) => day.retained),
      top,
    ),
  );
  if (defended === undefined) return lines;
  const bans = defended.days.map((day) => day.bans);
  lines.push(
    spark(
      'retained, with defence',
      defended.days.map((day) => day.retained),
      top,
    ),
  );
  lines.push(spark('accounts banned', bans, Math.max(1, ...bans)));
  return lines;
}

/** One character a value, from 0 to `highest`; zero is a space. */
export function sparkline(values: readonly number[], highest: number, unicode: boolean): string {
  const signs = unicode ? blocks : asciiBlocks;
  return values
    .map((value) => (value <= 0 ? ' ' : (signs[Math.min(7, Math.ceil((value / highest) * 8) - 1)] ?? '')))
    .join('');
}

function toAsciiText(text: string): string {
  return text.split('\n').map(toAscii).join('\n');
}
