// Sections of the page that compare: with parts taken away, with other detectors, with what was stated, and with
// the same world in another order. A section without anything measured says so in one sentence.

import { baselines } from '../baselines/baselines.ts';
import { ratioOf, shareOf } from './estimates.ts';
import { figuresOf, pooledBins } from './groups.ts';
import { discoveryByPack, packRates, totalOf } from './packs.ts';
import { isOurs, type GridResult } from './results.ts';
import { count, percent, table, withInterval } from './tables.ts';

const head = [
  'campaigns',
  'found at act',
  'at act or review',
  'members named',
  'accounts at 1e-4',
  'leaked of all',
  'innocents accused at act',
];

function row(name: string, results: readonly GridResult[]): readonly string[] {
  const figures = figuresOf(results);
  const { accused, seen } = totalOf(packRates(results, 'act'));
  return [
    name,
    String(figures.campaigns),
    withInterval(figures.found, percent),
    withInterval(figures.foundOrReviewed, percent),
    withInterval(figures.membersNamed, percent),
    withInterval(figures.accountsStrict, percent),
    withInterval(figures.leakShare, percent),
    `${count(accused)} of ${count(seen)}`,
  ];
}

export function ablations(results: readonly GridResult[]): readonly string[] {
  const taken = results.filter(
    ({ scores }) => scores.detector === 'stillwatch' && scores.ablation !== undefined,
  );
  const title = '## What each part carries';
  if (taken.length === 0) return [title, 'Not measured in this run.'];
  const worlds = new Set(taken.map((result) => result.world.name));
  const whole = results.filter((result) => isOurs(result) && worlds.has(result.world.name));
  const names = [...new Set(taken.map(({ scores }) => scores.ablation ?? ''))].sort();
  return [
    title,
    'The same worlds, judged again with a part of the evidence taken away from the detector.',
    table(
      ['detector', ...head],
      [
        row('everything', whole),
        ...names.map((name) =>
          row(
            name,
            taken.filter(({ scores }) => scores.ablation === name),
          ),
        ),
      ],
    ),
  ];
}

/** What the makers themselves say, on their data and for their task: not comparable, but not to be hidden either. */
const published: readonly (readonly string[])[] = [
  ...baselines.map(({ name, paper }) => [name, `${paper.title} (${paper.year})`, paper.figures]),
  [
    'not implemented: it needs a language model',
    'Cross-account misuse, Brown and others, arXiv 2605.31593 (2026)',
    '81.1 to 87.2 % of campaigns at 2.35 to 3.09 % of benign sessions in 10× background; 65.8 % in 100×',
  ],
];

export function detectors(results: readonly GridResult[]): readonly string[] {
  const whole = results.filter(({ scores }) => scores.ablation === undefined);
  const names = [...new Set(whole.map(({ scores }) => scores.detector))].filter(
    (name) => name !== 'stillwatch',
  );
  const title = '## Other detectors on the same worlds';
  const papers = [
    'What the makers of these methods report, each on its own data and task, so that the figures are no ranking:',
    table(['method', 'paper', 'its own figures'], published),
  ];
  if (names.length === 0) return [title, 'Not measured in this run.', ...papers];
  const worlds = new Set(whole.filter((one) => !isOurs(one)).map((result) => result.world.name));
  const ours = whole.filter((result) => isOurs(result) && worlds.has(result.world.name));
  return [
    title,
    'Baselines give no probabilities and no time of detection, so that with them a campaign leaks whole. Methods that judge one account at a time report no groups: compare them by accounts at a false-positive rate of 1e-4. Worlds are only those that the others saw too.',
    table(
      ['detector', ...head],
      [
        row('stillwatch', ours),
        ...names.sort().map((name) =>
          row(
            name,
            whole.filter(({ scores }) => scores.detector === name),
          ),
        ),
      ],
    ),
    ...papers,
  ];
}

const said = {
  campaigns: 'reports',
  members: 'members in true reports',
  accounts: 'accounts in reports',
} as const;

export function calibration(ours: readonly GridResult[]): readonly string[] {
  const kinds = ['campaigns', 'members', 'accounts'] as const;
  const rows = kinds.map((kind) => {
    const all = ours.map(({ scores }) => scores.calibration[kind]);
    const bins = pooledBins(ours, kind);
    const total = all.reduce((sum, one) => sum + one.count, 0);
    const brier = all.reduce((sum, one) => sum + (one.brier ?? 0) * one.count, 0) / total;
    const distance =
      bins.reduce((sum, bin) => sum + Math.abs(bin.stated * bin.count - bin.trueCount), 0) / total;
    const realised = [0.01, 0.05, 0.1].map((nominal) => {
      const at = all.flatMap((one) => one.discovery.filter((score) => score.nominal === nominal));
      return withInterval(ratioOf(at.map((one) => [one.false_selected, one.selected])), percent);
    });
    return [
      said[kind],
      count(total),
      total === 0 ? '–' : brier.toFixed(3),
      total === 0 ? '–' : percent(distance),
      ...realised,
    ];
  });
  return [
    '## Are the probabilities true?',
    'The Brier score is the mean squared difference between what was stated and what was true; 0 is perfect. The last three columns are false discoveries among all statements that were picked so as to have 1, 5 and 10 %.',
    table(['statements', 'count', 'Brier', 'mean distance', 'picked at 1 %', 'at 5 %', 'at 10 %'], rows),
    ...discoveriesByPack(ours),
  ];
}

/** Kinds among which nothing was picked are counted, not listed. */
function discoveriesByPack(ours: readonly GridResult[]): readonly string[] {
  const rates = discoveryByPack(ours);
  const wrong = rates.filter((rate) => rate.picked > 0);
  const none = rates.length - wrong.length;
  const intro =
    'Of accounts picked at 1 %, kind by kind: innocents of the kind among the picks, were it the only one.' +
    (none === 0 ? '' : ` None were picked of ${count(none)} kinds.`);
  if (wrong.length === 0) return [intro];
  const rows = wrong.map(({ label, picked, rate }) => [label, count(picked), percent(rate)]);
  return [intro, table(['kind', 'picked', 'false among picks'], rows)];
}

export function stability(ours: readonly GridResult[]): readonly string[] {
  const all = ours.flatMap(({ scores }) => scores.stability ?? []);
  const title = '## The same world in another order';
  if (all.length === 0) return [title, 'Not measured in this run.'];
  const changed = all.reduce((sum, one) => sum + one.accounts_changed, 0);
  const named = all.reduce((sum, one) => sum + one.accounts_named, 0);
  const verdicts = all.reduce((sum, one) => sum + one.verdicts_changed, 0);
  const paired = all.reduce((sum, one) => sum + one.paired, 0);
  return [
    title,
    `${count(all.length)} worlds were audited twice, their lines shuffled. Of ${count(paired)} reports found both times ` +
      `${count(verdicts)} changed their verdict; of ${count(named)} accounts named in either, ` +
      `${withInterval(shareOf(changed, named), percent)} changed theirs.`,
  ];
}
