// The figures of the page, made of the results. Each is undefined where nothing that it would show was measured,
// and the page then leaves it out rather than showing an empty frame.

import { shareInterval } from '../../stats/shares.ts';
import { quantileEstimate, shareOf } from './estimates.ts';
import { cellsFigure, type Cell } from './figure-cells.ts';
import { leakFigure } from './figure-leak.ts';
import { reliabilityFigure } from './figure-reliability.ts';
import { plotEnd, plotStart, rowsFigure, type Row } from './figure-rows.ts';
import { figuresOf, groupsOf, leakedOf, pooledBins, type Group } from './groups.ts';
import { packRates, totalOf } from './packs.ts';
import { casesOf, isOurs, type GridResult } from './results.ts';
import { evenScale, powerScale, shareTicks, type Scale } from './scale.ts';
import { count, hours, percent } from './tables.ts';
import { delayBands, delayOf, recallBands } from './targets.ts';

export interface Figure {
  /** File name without ending, after `evaluation-`. */
  readonly name: string;
  /** For whoever cannot see it; the SVG itself tells more. */
  readonly alternative: string;
  readonly svg: string;
}

export function figuresFrom(results: readonly GridResult[]): readonly Figure[] {
  const ours = results.filter(isOurs);
  const made: readonly (Figure | undefined)[] = [
    recall(ours),
    packs(ours),
    levelsByPacks(ours),
    leak(ours),
    delays(ours),
    variants(ours),
    reliability(ours),
    detectorsFound(results),
    detectorsAccusing(results),
  ];
  return made.filter((figure) => figure !== undefined);
}

const shares: Scale = evenScale({ from: 0, to: 1, start: plotStart, end: plotEnd, ticks: shareTicks });

const rareShares: Scale = powerScale({
  from: 1e-6,
  to: 1,
  start: plotStart,
  end: plotEnd,
  ticks: [1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1].map((value) => ({ value, label: percent(value) })),
});

export function groupName({ level, variant, background }: Group): string {
  const what = variant === 'ordinary' ? level : `${level} ${variant}`;
  return background === 0 ? what : `${what}, ${background}×`;
}

function recall(ours: readonly GridResult[]): Figure | undefined {
  const groups = groupsOf(ours).filter(
    (group) => group.variant === 'ordinary' && group.level !== 'innocents',
  );
  const rows = groups.flatMap((group): readonly Row[] => {
    const { found, campaigns } = figuresOf(group.results);
    if (found === undefined) return [];
    const band = recallBands.find(({ levels }) => levels.includes(group.level));
    return [
      {
        ...found,
        name: groupName(group),
        ...(band === undefined ? {} : { floor: band.floor, aim: band.aim }),
        isBad: band !== undefined && found.value < band.floor,
        text: `${percent(found.value)} of ${campaigns}`,
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return rowsOf('recall', rows, {
    title: 'Campaigns found, by level',
    axis: 'campaigns found at act',
    scale: shares,
    legend:
      'Dashed mark: the least that is asked. Solid mark: the aim. Lines: 95 % intervals. Hollow: below.',
  });
}

interface RowsFrame {
  readonly title: string;
  readonly axis: string;
  readonly scale: Scale;
  readonly legend: string;
}

function rowsOf(name: string, rows: readonly Row[], frame: RowsFrame): Figure {
  const description = `${rows.map((row) => `${row.name}: ${row.text}${row.isBad ? ' (missed)' : ''}`).join('; ')}.`;
  return { name, alternative: frame.title, svg: rowsFigure({ ...frame, rows, description }) };
}

function packs(ours: readonly GridResult[]): Figure | undefined {
  const rates = packRates(ours, 'act');
  if (rates.length === 0) return undefined;
  const rows = rates.map((rate): Row => {
    const value = rate.accused / rate.seen;
    return {
      name: rate.label,
      value,
      low: rate.low,
      high: rate.high,
      floor: 1e-4,
      isBad: value > 1e-4,
      text: `${count(rate.accused)} of ${count(rate.seen)}`,
    };
  });
  return rowsOf('packs', rows, {
    title: 'Innocent accounts accused at act, by kind',
    axis: 'share of accounts accused, on powers of ten; none at the left edge',
    scale: rareShares,
    legend: 'Lines reach to the exact 95 % bound. Dashed mark: the most that is allowed.',
  });
}

function levelsByPacks(ours: readonly GridResult[]): Figure | undefined {
  const labels = packRates(ours, 'act').map((rate) => rate.label);
  const groups = [...new Set(ours.map((result) => result.world.level))].sort();
  if (labels.length === 0) return undefined;
  const rows = groups.map((level) => {
    const here = ours.filter((result) => result.world.level === level);
    const found = figuresOf(here).found;
    const rates = new Map(packRates(here, 'act').map((rate) => [rate.label, rate]));
    const cells = labels.map((label): Cell | undefined => {
      const rate = rates.get(label);
      if (rate === undefined) return undefined;
      const share = rate.accused / rate.seen;
      return {
        text: String(rate.accused),
        shade: share === 0 ? 0 : Math.min(1, 0.4 + 0.15 * Math.log10(share * 1e4 + 1)),
        isBad: rate.accused > 0,
        says: `${level}, ${label}: ${rate.accused} of ${rate.seen} accused`,
      };
    });
    return { name: level, note: found === undefined ? '' : `${percent(found.value)} found`, cells };
  });
  const bad = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.isBad === true ? [cell.says] : [])));
  const title = 'Innocent accounts accused at act, levels against kinds of innocents';
  return {
    name: 'levels-by-packs',
    alternative: title,
    svg: cellsFigure({
      title,
      description: bad.length === 0 ? 'Nobody innocent was accused.' : `${bad.join('; ')}.`,
      legend: 'Number of accounts accused in all worlds of the level, variants included.',
      columns: labels,
      rows,
    }),
  };
}

function leak(ours: readonly GridResult[]): Figure | undefined {
  const cases = casesOf(ours.filter((result) => result.world.variant === 'ordinary'));
  if (cases.length === 0) return undefined;
  const title = 'What a campaign had taken when it was detected';
  const points = cases.map((one) => ({
    name: one.campaign.level,
    size: one.campaign.exchanges,
    leaked: leakedOf(one),
    isDetected: one.campaign.act.delay !== null,
  }));
  const limits = [
    { size: 150_000, floor: 7_500, aim: 1_000 },
    { size: 3_000_000, floor: 15_000, aim: 10_000 },
  ];
  return { name: 'leak', alternative: title, svg: leakFigure({ title, points, limits }) };
}

function delays(ours: readonly GridResult[]): Figure | undefined {
  const groups = groupsOf(ours).filter(
    (group) => group.variant === 'ordinary' && group.level !== 'innocents',
  );
  const ticks = [0.1, 1, 6, 24, 72, 336].map((value) => ({ value, label: hours(value) }));
  const scale = powerScale({ from: 0.05, to: 700, start: plotStart, end: plotEnd, ticks });
  const rows = groups.flatMap((group): readonly Row[] => {
    const values = casesOf(group.results).map(delayOf);
    const [low, middle, high] = [0.1, 0.5, 0.9].map((level) => quantileEstimate(values, level)?.value);
    if (low === undefined || middle === undefined || high === undefined) return [];
    const band = delayBands.find(({ levels }) => levels.includes(group.level));
    const never = values.filter((value) => value === Infinity).length;
    return [
      {
        name: groupName(group),
        value: middle,
        low,
        high,
        ...(band === undefined ? {} : { floor: band.floor, aim: band.aim }),
        isBad: band !== undefined && middle > band.floor,
        text: `${hours(middle)}${never === 0 ? '' : `, ${never} of ${values.length} never`}`,
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return rowsOf('delay', rows, {
    title: 'Time from the first exchange to detection at act',
    axis: 'median; the line spans the middle 80 %; never is at the right edge',
    scale,
    legend: 'Dashed mark: the most that is allowed for the median. Solid mark: the aim.',
  });
}

function variants(ours: readonly GridResult[]): Figure | undefined {
  const withCampaign = ours.filter((result) => result.world.level !== 'innocents');
  const columns = [...new Set(withCampaign.map((result) => result.world.variant))].sort((one, other) =>
    one === 'ordinary' ? -1 : other === 'ordinary' ? 1 : one < other ? -1 : 1,
  );
  if (columns.length < 2) return undefined;
  const levels = [...new Set(withCampaign.map((result) => result.world.level))].sort();
  const rows = levels.map((level) => ({
    name: level,
    note: '',
    cells: columns.map((variant): Cell | undefined => {
      const here = withCampaign.filter(({ world }) => world.level === level && world.variant === variant);
      const { found, campaigns } = figuresOf(here);
      if (found === undefined) return undefined;
      const hits = Math.round(found.value * campaigns);
      return {
        text: `${hits}/${campaigns}`,
        shade: found.value < 0.7 ? 1 - found.value : found.value,
        isBad: found.value < 0.7,
        says: `${level}, ${variant}: ${hits} of ${campaigns} found`,
      };
    }),
  }));
  const title = 'Campaigns found where a family of evidence does not exist';
  const description = `${rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.says ?? [])).join('; ')}.`;
  const legend = 'Found at act, of all. Orange: fewer than seven in ten.';
  return {
    name: 'variants',
    alternative: title,
    svg: cellsFigure({ title, description, legend, columns, rows }),
  };
}

function reliability(ours: readonly GridResult[]): Figure | undefined {
  const points = pooledBins(ours, 'accounts').map(({ stated, trueCount, count }) => {
    const [low, high] = shareInterval(trueCount, count, 0.95);
    return { stated, found: trueCount / count, low, high, count };
  });
  if (points.length === 0) return undefined;
  const title = 'Stated against true: accounts in reports';
  return { name: 'reliability', alternative: title, svg: reliabilityFigure(title, points) };
}

interface Compared {
  readonly name: string;
  readonly results: readonly GridResult[];
}

/** Ours first; empty where there is nobody to compare with. Only worlds that somebody else saw too. */
function compared(results: readonly GridResult[]): readonly Compared[] {
  const whole = results.filter(({ scores }) => scores.ablation === undefined);
  const worlds = new Set(whole.filter((one) => !isOurs(one)).map(({ world }) => world.name));
  const seen = whole.filter(({ world }) => worlds.has(world.name));
  const others = [...new Set(seen.map(({ scores }) => scores.detector))].filter(
    (name) => name !== 'stillwatch',
  );
  if (others.length === 0) return [];
  return ['stillwatch', ...others.toSorted()].map((name) => ({
    name,
    results: seen.filter(({ scores }) => scores.detector === name),
  }));
}

function detectorsFound(results: readonly GridResult[]): Figure | undefined {
  const rows = compared(results).flatMap(({ name, results: here }): readonly Row[] => {
    const { found, campaigns } = figuresOf(here);
    if (found === undefined) return [];
    return [{ ...found, name, isBad: false, text: `${percent(found.value)} of ${campaigns}` }];
  });
  if (rows.length === 0) return undefined;
  return rowsOf('detectors-found', rows, {
    title: 'Campaigns found by detectors on the same worlds',
    axis: 'campaigns found at act',
    scale: shares,
    legend: 'More is better. Lines: 95 % intervals. Read it beside whom the same detector accuses.',
  });
}

function detectorsAccusing(results: readonly GridResult[]): Figure | undefined {
  const rows = compared(results).flatMap(({ name, results: here }): readonly Row[] => {
    const { accused, seen } = totalOf(packRates(here, 'act'));
    const share = shareOf(accused, seen);
    if (share === undefined) return [];
    const isBad = share.value > 1e-4;
    return [{ ...share, name, floor: 1e-4, isBad, text: `${count(accused)} of ${count(seen)}` }];
  });
  if (rows.length === 0) return undefined;
  return rowsOf('detectors-accusing', rows, {
    title: 'Innocent accounts accused by detectors on the same worlds',
    axis: 'share of innocent accounts named in a report, on powers of ten; none at the left edge',
    scale: rareShares,
    legend: 'Less is better. Dashed mark: the most that is allowed of any kind of innocents.',
  });
}
