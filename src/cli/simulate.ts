// stillwatch simulate: a world of traffic on disk, to size one's own risk and to judge detectors by. The work is
// the simulator's; here arguments become options, and a bad value is found before anything is written.

import { Fault } from '../core/fault.ts';
import { plural } from '../reports/phrases.ts';
import { levelChoices, packChoices, type Choice, variantChoices } from '../sim/catalogue.ts';
import { contentRoles, type PromptSets } from '../sim/content.ts';
import {
  type AskedCampaign,
  backgroundUsual,
  campaignWorld,
  innocentWorld,
  isLevel,
  sampleWorld,
} from '../sim/presets.ts';
import { seedRanges, type Split, splits } from '../sim/splits.ts';
import { writeWorld, type WrittenWorld } from '../sim/world-files.ts';
import type { WorldOptions } from '../sim/world.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { openProgress } from './progress.ts';
import { parseCampaign } from './simulate-campaign.ts';
import { exchangesUsual, simulateManual } from './simulate-manual.ts';

export const simulateCommand: Command = { manual: simulateManual, run: runSimulate };

async function runSimulate(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.has('list')) {
    terminal.out.write(renderChoices());
    return 0;
  }
  if (args.positionals.length > 0)
    throw invalid('simulate takes options only', 'name the folder with --out DIR');
  const folder = args.value('out');
  if (folder === undefined) throw invalid('no folder to write to', 'give --out DIR');
  const options = worldAsked(args);
  const written = await writeWithProgress(folder, options, { args, terminal });
  if (!args.has('quiet')) terminal.out.write(summaryOf(written));
  return written.isPartial ? 3 : 0;
}

async function writeWithProgress(
  folder: string,
  options: WorldOptions,
  { args, terminal }: { readonly args: ParsedArguments; readonly terminal: Terminal },
): Promise<WrittenWorld> {
  const progress = openProgress(
    { args, terminal },
    {
      doing: 'writing',
    },
  );
  try {
    return await writeWorld(folder, options, {
      gzip: args.has('gzip'),
      stop: terminal.stop,
      // A world's size is asked for in exchanges; what a line weighs shows on the way.
      onWritten: ({ bytes, exchanges }) =>
        progress.read(bytes, exchanges, Math.max(bytes, (bytes / exchanges) * options.exchanges)),
    });
  } finally {
    progress.close();
  }
}

function summaryOf(written: WrittenWorld): string {
  const { exchanges, accounts, truth, isPartial } = written;
  const campaigns = truth.campaigns.map(
    (campaign) =>
      `  ${campaign.id} ${campaign.level}${campaign.variant === undefined ? '' : ` ${campaign.variant}`}: ` +
      `${plural(campaign.exchanges, 'exchange')} over ${plural(campaign.accounts.length, 'account')}`,
  );
  const head = `${plural(exchanges, 'exchange')} of ${plural(accounts, 'account')}${isPartial ? ', stopped early' : ''}`;
  return `${[head, ...campaigns].join('\n')}\n`;
}

/** @throws {Fault} arguments.invalid */
export function worldAsked(args: ParsedArguments): WorldOptions {
  const split = splitGiven(args);
  const seed = wholeNumber(args, 'seed') ?? (split === undefined ? 1 : seedRanges[split].first);
  const base = baseWorld(args, seed);
  const [promptsFolder, timingsFile] = [args.value('prompts'), args.value('timings')];
  if (promptsFolder === undefined && args.has('sets'))
    throw invalid('--sets names prompt sets, and there is no folder of them', 'give --prompts DIR with it');
  const withoutPacks = args.values('without-pack').flatMap(packsNamed);
  return {
    ...base,
    days: wholeNumber(args, 'days') ?? base.days,
    start: startGiven(args) ?? base.start,
    packShare: shareGiven(args, 'packs') ?? base.packShare,
    ...(withoutPacks.length === 0 ? {} : { withoutPacks }),
    ...(promptsFolder === undefined ? {} : { promptsFolder, promptSets: setsGiven(args.values('sets')) }),
    ...(timingsFile === undefined ? {} : { timingsFile }),
    ...(split === undefined ? {} : { split }),
  };
}

function baseWorld(args: ParsedArguments, seed: number): WorldOptions {
  const asked = wholeNumber(args, 'exchanges');
  const exchanges = asked ?? exchangesUsual;
  const background = backgroundGiven(args);
  const preset = args.value('preset');
  const campaigns = args.values('campaign').map(parseCampaign);
  if (campaigns.length > 0) {
    if (preset !== undefined)
      throw invalid('--preset and --campaign contradict each other', 'give one of the two');
    checkNames(campaigns);
    const isSized = campaigns.every((campaign) => campaign.exchanges !== undefined);
    if (isSized && asked !== undefined && args.has('background'))
      throw invalid(
        '--exchanges and --background both say how many innocents there are',
        'give one of the two',
      );
    return campaignWorld({ seed, campaigns, background, exchanges: isSized ? asked : exchanges });
  }
  if (preset !== undefined && isLevel(preset)) {
    const campaign = { id: 'campaign-1', level: preset, accounts: undefined, exchanges: undefined };
    return campaignWorld({ seed, exchanges, background, campaigns: [campaign] });
  }
  if (args.has('background'))
    throw invalid(
      '--background has no campaign to be reckoned by',
      'give --campaign, or --preset with a level',
    );
  if (preset === undefined || preset === 'sample') return sampleWorld(seed, exchanges);
  if (preset === 'innocents') return innocentWorld(seed, exchanges);
  throw invalid('--preset names nothing that is known', 'give sample, innocents or a level of --list');
}

function checkNames(campaigns: readonly AskedCampaign[]): void {
  const names = new Set(campaigns.map((campaign) => campaign.id));
  if (names.size < campaigns.length)
    throw invalid('two campaigns have the same name', 'give each its own id=, or none');
}

function backgroundGiven(args: ParsedArguments): number {
  const text = args.value('background');
  const value = text === undefined ? backgroundUsual : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw invalid('--background takes a number from 0', `give for example --background ${backgroundUsual}`);
}

function shareGiven(args: ParsedArguments, flag: string): number | undefined {
  const text = args.value(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw invalid(`--${flag} takes a number from 0 to 1`, `give for example --${flag} 0.4`);
}

function splitGiven(args: ParsedArguments): Split | undefined {
  const text = args.value('split');
  if (text === undefined) return undefined;
  const split = splits.find((one) => one === text);
  if (split !== undefined) return split;
  throw invalid(`--split takes ${splits.join(', ')}`, 'give one of the three');
}

function startGiven(args: ParsedArguments): string | undefined {
  const text = args.value('start');
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;
  // Some engines carry the thirtieth of February over to March.
  if (!Number.isNaN(day) && new Date(day).toISOString().startsWith(text)) return new Date(day).toISOString();
  throw invalid('--start takes a day of the calendar', 'give for example --start 2026-03-02');
}

function packsNamed(text: string): readonly string[] {
  const names = packChoices().map((pack) => pack.name);
  const found = names.filter((name) => name === text || name.startsWith(`${text}-`));
  if (found.length > 0) return found;
  throw invalid('--without-pack names no pack', `choose from ${names.join(', ')}`);
}

/** `role=name,name`; an empty list turns a role over to the grammar. */
function setsGiven(assignments: readonly string[]): PromptSets {
  const sets = assignments.map((assignment) => {
    const [name, list, ...more] = assignment.split('=');
    const role = contentRoles.find((known) => known === name);
    if (role === undefined || list === undefined || more.length > 0)
      throw invalid(
        '--sets takes ROLE=NAME,NAME',
        `the roles are ${contentRoles.join(', ')}; the names are files of --prompts without .jsonl.gz`,
      );
    return [role, list.split(',').filter((set) => set !== '')] as const;
  });
  return Object.fromEntries(sets);
}

function renderChoices(): string {
  const parts: readonly (readonly [string, readonly Choice[]])[] = [
    ['Levels', levelChoices()],
    ['Variants', variantChoices()],
    ['Packs', packChoices()],
  ];
  const width = Math.max(...parts.flatMap(([, choices]) => choices.map(({ name }) => name.length)));
  return parts
    .map(([title, choices]) =>
      [title, ...choices.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`), ''].join('\n'),
    )
    .join('\n');
}

function invalid(what: string, mend: string): Fault {
  return new Fault('arguments.invalid', { what, mend });
}
