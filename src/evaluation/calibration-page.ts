// The figures of docs/calibration.md: how well probabilities hold before and after the fit, and where the fit has
// not seen the level or the kind of innocents that it is asked about.

import type { CalibrationTable } from '../engine/calibration.ts';
import {
  countVerdicts,
  expectedAtAct,
  judgeAll,
  judgeByHand,
  judgeUnseen,
  keptByEBH,
  quantities,
  realisedRate,
  reliabilityOf,
  type Judged,
} from './calibration-check.ts';
import { samplesOf, type Sample } from './calibration-fit.ts';
import type { ObservedWorld } from './observation.ts';

interface Column {
  readonly name: string;
  readonly judged: readonly Judged[];
}

/** Markdown. */
export function renderFigures(worlds: readonly ObservedWorld[], table: CalibrationTable): string {
  const samples = samplesOf(worlds);
  const campaigns = samples.filter(isCampaign);
  const columns: readonly Column[] = [
    { name: 'set by hand', judged: judgeByHand(samples) },
    { name: 'fitted', judged: judgeAll(samples, table) },
    { name: 'level left out', judged: judgeUnseen(worlds, (sample) => sample.world.level) },
    {
      name: 'pack left out',
      judged: [
        ...judgeUnseen(worlds, (sample) => (isCampaign(sample) ? undefined : sample.group.label)),
        ...judgeAll(campaigns, table),
      ],
    },
  ];
  return [
    `${worlds.length} worlds (${count(worlds, 'prompts')} with real prompts), ${samples.length} groups weighed. Fitted by \`${table.source}\`.`,
    reliabilityTable(columns),
    rateTable(columns, table),
    verdictTable(columns),
    levelTable(columns[2]?.judged ?? []),
    packTable(columns[3]?.judged ?? []),
  ].join('\n\n');
}

function count(worlds: readonly ObservedWorld[], source: string): number {
  return worlds.filter((world) => world.source === source).length;
}

function isCampaign(sample: Sample): boolean {
  return sample.group.isCampaign;
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function reliabilityTable(columns: readonly Column[]): string {
  return `Brier score and calibration error (mean distance of claim and truth over ten bins):\n\n${tableOf(
    ['', ...columns.map((column) => column.name)],
    quantities.map((quantity) => [
      quantity,
      ...columns.map(({ judged }) => {
        const { brier, error } = reliabilityOf(judged, quantity);
        return `${brier.toFixed(3)}, ${error.toFixed(3)}`;
      }),
    ]),
  )}`;
}

function rateTable(columns: readonly Column[], table: CalibrationTable): string {
  const rows = [0.01, 0.05, 0.1].map((nominal) => [
    `false of accepted at nominal ${nominal * 100} %`,
    ...columns.map(({ judged }) => {
      const { wrong, accepted } = realisedRate(judged, nominal);
      return `${wrong} of ${accepted}`;
    }),
  ]);
  const expected = columns.map(({ judged }) => `${(100 * expectedAtAct(judged)).toFixed(1)} %`);
  const kept = columns.map(({ judged }) => {
    const found = keptByEBH(judged, 0.01, table.campaignShare);
    return `${found.kept} of ${found.acts}`;
  });
  return `False discoveries; a pack of a world counts once, by its surest group:\n\n${tableOf(
    ['', ...columns.map((column) => column.name)],
    [
      ...rows,
      ['expected share of false ones at `act`', ...expected],
      ['of those at `act`, kept by e-BH at 1 %', ...kept],
    ],
  )}`;
}

function verdictTable(columns: readonly Column[]): string {
  const row = (name: string, judged: readonly Judged[]): readonly (string | number)[] => {
    const { packs, act, review, watch, posteriorMax } = countVerdicts(judged);
    return [name, packs, act, review, watch, posteriorMax.toFixed(2)];
  };
  return `Verdicts, campaigns and packs of innocents that were weighed at all:\n\n${tableOf(
    ['', 'weighed', 'act', 'review', 'watch', 'highest posterior'],
    columns.flatMap(({ name, judged }) => [
      row(
        `campaigns, ${name}`,
        judged.filter(({ sample }) => isCampaign(sample)),
      ),
      row(
        `innocents, ${name}`,
        judged.filter(({ sample }) => !isCampaign(sample)),
      ),
    ]),
  )}`;
}

function levelTable(judged: readonly Judged[]): string {
  const levels = [...new Set(judged.map(({ sample }) => sample.world.level))].toSorted();
  return `Campaigns of a level that the fit has not seen:\n\n${tableOf(
    ['level', 'weighed', 'act', 'review', 'highest posterior'],
    levels
      .filter((level) => level !== 'innocents')
      .map((level) => {
        const mine = judged.filter(({ sample }) => sample.world.level === level && isCampaign(sample));
        const { packs, act, review, posteriorMax } = countVerdicts(mine);
        return [level, packs, act, review, posteriorMax.toFixed(2)];
      }),
  )}`;
}

function packTable(judged: readonly Judged[]): string {
  const innocents = judged.filter(({ sample }) => !isCampaign(sample));
  const labels = [...new Set(innocents.map(({ sample }) => sample.group.label))].toSorted();
  return `Innocents of a pack that the fit has not seen (worlds in which it was weighed):\n\n${tableOf(
    ['pack', 'weighed', 'act', 'review', 'watch', 'highest posterior'],
    labels.map((label) => {
      const mine = innocents.filter(({ sample }) => sample.group.label === label);
      const { packs, act, review, watch, posteriorMax } = countVerdicts(mine);
      return [label, packs, act, review, watch, posteriorMax.toFixed(2)];
    }),
  )}`;
}
