// Learns the innocent patterns that explanations compare campaigns with, from worlds whose packs are known:
//   node dist/src/evaluation/learn-patterns.js src/engine/explain-patterns.ts WORLD...
// A group is a candidate of which most accounts belong to one pack, as the engine would judge it, or all accounts
// of a pack that made no candidate. Worlds of the split `train` only: docs/report.md says which were used.

import { writeFileSync } from 'node:fs';
import { chooseAccounts } from '../engine/accounts-chosen.ts';
import { measureBackground, measureCoverage } from '../engine/background.ts';
import { findEdges } from '../engine/edges.ts';
import { type InnocentPattern, nearestTo } from '../engine/explain-nearest.ts';
import { featureList, type Profile, profileOf } from '../engine/explain-profile.ts';
import { findFamilies, type Family } from '../engine/families.ts';
import { type Candidate, proposeGroups } from '../engine/groups.ts';
import { findKindred } from '../engine/kindred.ts';
import { ingest } from '../engine/ingest.ts';
import { countSharedAnchors } from '../engine/traces.ts';
import { collapseIntoUnits } from '../engine/units.ts';
import { buildView } from '../engine/view-builder.ts';
import { prepareViews } from '../engine/view-rows.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { readTruth } from './read-truth.ts';
import { ingestOptions } from './run-audit.ts';
import { openWorld } from './world-folder.ts';

/** Plain plural names; packs of one kind are one pattern, and packs that are no crowd are none. */
const patternNames: Readonly<Record<string, string>> = {
  'C1-batch-labelling': 'firms that label their data in batches',
  'C1-crowd-platform': 'freelancers of a crowd-work platform',
  'C2-nightly-evaluation': 'nightly test suites',
  'C2-evaluation-harness': 'users of an open-source evaluation harness',
  'C3-class-registered': 'students of one course',
  'C3-class-unregistered': 'students of one course',
  'C3-online-course': 'students of a public course',
  'C4-support-bot-tenants': 'support bots of one maker',
  'C5-company-egress': 'employees of one company',
  'C6-reseller': 'customers of a reseller',
  'C7-public-agent': 'users of an open-source agent',
  'C8-viral-prompt': 'people who copy a viral prompt',
  'C8-prompt-library': 'users of a public prompt library',
  'C9-benchmark-research': 'benchmark laboratories',
  'C9-judge-pipelines': 'firms that use a public judge prompt',
  'C10-licensed-synthetic-data': 'licensed makers of training data',
  'C10-licensed-by-use-only': 'licensed makers of training data',
  'C11-hackathon': 'hackathon participants',
  'C13-own-accounts': 'people with two accounts',
  'C13-friends': 'friends who paste one another’s answers',
  'C14-small-agency': 'small agencies that declare nothing',
  'C15-undeclared-relay': 'accounts of a relay that only sells access',
  'C15-dealt-batch': 'accounts of a firm that deals its documents out',
  'C14-consumer-app': 'accounts of the users of one application',
};

/** Part of a candidate's accounts that must be of one pattern. */
const pureMin = 0.7;
/** Groups of fewer accounts have no profile. */
const accountsMin = 3;
/** A family is a pack's when this part of its users is. */
const ownMin = 0.5;

interface Learned {
  readonly pattern: string;
  readonly profile: Profile;
}

async function profilesOf(folder: string): Promise<readonly Learned[]> {
  const world = await openWorld(folder);
  const truth = await readTruth(world.truth, world.exchanges);
  const store = await openStore({});
  try {
    const input = {
      logs: world.logs,
      accounts: world.accounts,
      workers: 1,
      memoryBytesMax: undefined,
      nowMs: 0,
      clockMs: (): number => performance.now(),
      stop: new AbortController().signal,
      onRead: (): void => {},
      onStep: (): void => {},
    };
    await ingest({ ...ingestOptions(input), store, onProgress: () => {} });
    await collapseIntoUnits(store);
    await countSharedAnchors(store);
    const families = await findFamilies(store);
    await findEdges(store);
    return await profilesIn(store, families, truth.labels);
  } finally {
    await store.close();
  }
}

async function profilesIn(
  store: Store,
  families: readonly Family[],
  labels: ReadonlyMap<string, string>,
): Promise<readonly Learned[]> {
  const background = await measureBackground(store);
  const { has } = await measureCoverage(store);
  const sums = await store.query('SELECT account, name FROM @account_sums');
  const names = sums.strings('name');
  const patternOf = new Map(
    sums.strings('account').map((account, row) => {
      const label = labels.get(names[row] ?? '') ?? '';
      return [account, patternNames[label] ?? ''] as const;
    }),
  );
  const found = await proposeGroups(store, families, await findKindred(store));
  const known = found.flatMap((candidate) => {
    const pattern = purePattern(candidate.accounts, patternOf);
    return pattern === undefined ? [] : [{ pattern, candidate }];
  });
  const seen = new Set(known.map(({ pattern }) => pattern));
  const rest = [...new Set(patternOf.values())].filter((pattern) => pattern !== '' && !seen.has(pattern));
  for (const pattern of rest) {
    const accounts = [...patternOf].flatMap(([account, own]) => (own === pattern ? [account] : [])).sort();
    const candidate = { families: await familiesOf(store, families, accounts), accounts, byEdges: false };
    if (accounts.length >= accountsMin) known.push({ pattern, candidate });
  }
  await prepareViews(
    store,
    known.map(({ candidate }) => candidate),
  );
  const learned: Learned[] = [];
  for (const { pattern, candidate } of known) {
    const { group } = await buildView(store, candidate, { has, units: background.units });
    learned.push({ pattern, profile: profileOf(group) });
  }
  return learned;
}

function purePattern(
  accounts: Candidate['accounts'],
  patternOf: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const account of accounts) {
    const pattern = patternOf.get(account) ?? '';
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  if (most === undefined || most[0] === '' || accounts.length < accountsMin) return undefined;
  return most[1] >= pureMin * accounts.length ? most[0] : undefined;
}

/** Families whose users are mostly among these accounts. */
async function familiesOf(
  store: Store,
  families: readonly Family[],
  accounts: readonly string[],
): Promise<readonly Family[]> {
  await chooseAccounts(store, accounts);
  const found = await store.query(
    `SELECT family, uniqExact(account) AS users, uniqExactIf(account, account IN (SELECT account FROM @chosen)) AS own
     FROM @family_exchanges GROUP BY family HAVING own >= ${accountsMin} AND own >= ${ownMin} * users`,
  );
  const ids = new Set(found.numbers('family'));
  return families.filter((family) => ids.has(family.id));
}

function patternFrom(name: string, profiles: readonly Profile[]): InnocentPattern {
  const moments = featureList.flatMap((feature) => {
    const values = profiles.flatMap((profile) => profile[feature] ?? []);
    if (values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return [{ feature, mean: round(mean), spread: round(Math.sqrt(variance)) }];
  });
  return {
    name,
    groups: profiles.length,
    mean: Object.fromEntries(moments.map(({ feature, mean }) => [feature, mean])),
    spread: Object.fromEntries(moments.map(({ feature, spread }) => [feature, spread])),
  };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

const head = `// Generated by src/evaluation/learn-patterns.ts from simulated innocents of the split train; its head has the
// command, docs/report.md the worlds. Means, and standard deviations between groups, of the figures of
// \`explain-profile.ts\`. Not to be edited.

import type { InnocentPattern } from './explain-nearest.ts';
import { figuresOf } from './explain-profile.ts';

export const innocentPatterns: readonly InnocentPattern[] = `;

function patternsFrom(learned: readonly Learned[]): readonly InnocentPattern[] {
  const names = [...new Set(learned.map(({ pattern }) => pattern))].sort();
  return names.map((name) =>
    patternFrom(
      name,
      learned.filter(({ pattern }) => pattern === name).map(({ profile }) => profile),
    ),
  );
}

/** Each world's groups against the patterns of the other worlds: how often the nearest is their own. */
function heldOut(worlds: readonly (readonly Learned[])[]): string {
  let [right, all] = [0, 0];
  for (const world of worlds) {
    const patterns = patternsFrom(worlds.filter((other) => other !== world).flat());
    for (const { pattern, profile } of world) {
      all += 1;
      if (nearestTo(profile, patterns)?.pattern === pattern) right += 1;
    }
  }
  return `${right} of ${all} groups are nearest to their own pattern as the other worlds show it\n`;
}

async function main(out: string, folders: readonly string[]): Promise<void> {
  const worlds: (readonly Learned[])[] = [];
  for (const folder of folders) worlds.push(await profilesOf(folder));
  if (worlds.length > 1) process.stdout.write(heldOut(worlds));
  writeFileSync(out, `${head}[\n${patternsFrom(worlds.flat()).map(lineOf).join('')}];\n`);
}

function lineOf({ name, groups, mean, spread }: InnocentPattern): string {
  const figures = (of: InnocentPattern['mean']): string =>
    featureList.map((feature) => of[feature] ?? '-').join(' ');
  return `  {
    name: '${name}',
    groups: ${groups},
    mean: figuresOf('${figures(mean)}'),
    spread: figuresOf('${figures(spread)}'),
  },
`;
}

const [out, ...folders] = process.argv.slice(2);
if (out === undefined || folders.length === 0) {
  process.stderr.write('usage: learn-patterns OUT.ts WORLD...\n');
  process.exitCode = 2;
} else {
  await main(out, folders);
}
