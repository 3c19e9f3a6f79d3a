// Command: writes a world into a folder. For developing and measuring detectors; users get theirs through the
// tour.

import { parseArgs } from 'node:util';
import type { CampaignTraits } from './attackers/traits.ts';
import { Fault } from '../core/fault.ts';
import { type ContentRole, contentRoles, type PromptSets } from './content.ts';
import { innocentWorld, isLevel, levelWorld, sampleWorld } from './presets.ts';
import type { WorldOptions } from './world.ts';
import { writeWorld } from './world-files.ts';

const usage =
  'usage: write-world --out FOLDER [--seed N] [--preset sample|innocents|L0..L7] [--exchanges N] [--background N]\n' +
  '  [--campaign-accounts N] [--harvest-share 0..1] [--template-share 0..1] [--no-provenance] [--no-hand-off]\n' +
  '  [--no-infrastructure] [--days N] [--prompts FOLDER] [--timings CSV] [--sets ROLE=NAME,NAME]...\n  roles: ' +
  contentRoles.join(' ');

function numberOf(text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isFinite(value))
    throw new Fault('arguments.invalid', { what: `${text} is not a number`, mend: usage });
  return value;
}

function main(): { folder: string; options: WorldOptions } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      out: text,
      seed: text,
      preset: text,
      exchanges: text,
      background: text,
      'campaign-accounts': text,
      'harvest-share': text,
      'template-share': text,
      'no-provenance': flag,
      'no-hand-off': flag,
      'no-infrastructure': flag,
      prompts: text,
      timings: text,
      days: text,
      sets: { type: 'string', multiple: true },
    },
  });
  if (values.out === undefined) throw new Fault('arguments.invalid', { what: 'no --out', mend: usage });
  const traits: Partial<CampaignTraits> = {
    ...(values['no-provenance'] === true ? { noProvenance: true } : {}),
    ...(values['no-hand-off'] === true ? { noHandOff: true } : {}),
    ...(values['no-infrastructure'] === true ? { accountsPerRange: 1, accountsPerCard: 1, aged: true } : {}),
    ...(values['harvest-share'] === undefined ? {} : { harvestShare: numberOf(values['harvest-share'], 1) }),
    ...(values['template-share'] === undefined
      ? {}
      : { templateShare: numberOf(values['template-share'], 1) }),
  };
  const options = presetOptions(values.preset ?? 'sample', {
    seed: numberOf(values.seed, 1),
    exchanges: numberOf(values.exchanges, 40_000),
    background: numberOf(values.background, 20),
    accounts:
      values['campaign-accounts'] === undefined ? undefined : numberOf(values['campaign-accounts'], 100),
    traits,
  });
  const window = {
    ...options,
    days: numberOf(values.days, options.days),
    ...(values.timings === undefined ? {} : { timingsFile: values.timings }),
  };
  if (values.prompts === undefined) return { folder: values.out, options: window };
  const promptSets = readSets(values.sets ?? []);
  return { folder: values.out, options: { ...window, promptsFolder: values.prompts, promptSets } };
}

/** `role=name,name`; an empty list turns a role over to the grammar. */
function readSets(assignments: readonly string[]): PromptSets {
  const sets: Partial<Record<ContentRole, readonly string[]>> = {};
  for (const assignment of assignments) {
    const [name, list] = assignment.split('=');
    const role = contentRoles.find((known) => known === name);
    if (role === undefined || list === undefined) {
      throw new Fault('arguments.invalid', {
        what: `--sets ${assignment} does not say role=names`,
        mend: usage,
      });
    }
    sets[role] = list === '' ? [] : list.split(',');
  }
  return sets;
}

interface Asked {
  readonly seed: number;
  readonly exchanges: number;
  readonly background: number;
  readonly accounts: number | undefined;
  readonly traits: Partial<CampaignTraits>;
}

function presetOptions(preset: string, asked: Asked): WorldOptions {
  if (preset === 'sample') return sampleWorld(asked.seed, asked.exchanges);
  if (preset === 'innocents') return innocentWorld(asked.seed, asked.exchanges);
  if (!isLevel(preset)) throw new Fault('arguments.invalid', { what: `no preset ${preset}`, mend: usage });
  return levelWorld({ ...asked, level: preset });
}

try {
  const { folder, options } = main();
  const written = await writeWorld(folder, options);
  const campaigns = written.truth.campaigns.map(
    ({ id, level, accounts, exchanges }) =>
      `${id} ${level} ${accounts.length} accounts ${exchanges} exchanges`,
  );
  process.stdout.write(
    [`${written.exchanges} exchanges, ${written.accounts} accounts`, ...campaigns, ''].join('\n'),
  );
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${error.message}\n${error.mend}\n`);
  process.exitCode = 2;
}
