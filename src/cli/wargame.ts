// stillwatch wargame: arguments into options, games, and their result as a table, JSON and a plot.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault.ts';
import type { GameOptions } from '../evaluation/wargame/game.ts';
import { renderPlot } from '../evaluation/wargame/plot.ts';
import { defaultPrices, type PriceList, readPrices } from '../evaluation/wargame/prices.ts';
import { renderResult } from '../evaluation/wargame/result.ts';
import { playRounds, type Wargame } from '../evaluation/wargame/rounds.ts';
import { strategies } from '../evaluation/wargame/strategies.ts';
import { renderSummary } from '../evaluation/wargame/summary.ts';
import { levels } from '../sim/attackers/traits.ts';
import { campaignNamed, type NamedCampaign } from '../sim/attackers/variants.ts';
import { checkWritable, terminalOptions, writeText } from './audit.ts';
import {
  wholeNumber,
  type Command,
  type ExitStatus,
  type ParsedArguments,
  type Terminal,
} from './command.ts';
import { openProgress } from './progress.ts';
import { wargameDefaults, wargameManual } from './wargame-manual.ts';

export const wargameCommand: Command = { manual: wargameManual, run: runWargame };

/** Weaker memberships are left alone, as the report's recommendation goes. */
const membershipMin = 0.5;

async function runWargame(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.positionals.length > 0) {
    throw new Fault('arguments.invalid', {
      what: 'wargame takes no file: its world is simulated',
      mend: 'give options only, see stillwatch wargame --help',
    });
  }
  const options = await optionsOf(args);
  for (const option of ['svg', 'json']) await checkWritable(args.value(option));
  const progress = openProgress({ args, terminal });
  let wargame: Wargame;
  try {
    wargame = await playRounds(options, wholeNumber(args, 'seeds') ?? 1, {
      stop: terminal.stop,
      onStep: ({ name, done, total, exchanges }) => {
        progress.phase(name, done, total);
        progress.read(0, exchanges);
      },
    });
  } finally {
    progress.close();
  }
  const json = renderResult(wargame, terminal.version);
  await writeFiles(args, { json, svg: renderPlot(wargame) });
  terminal.out.write(
    args.value('json') === '-'
      ? json
      : renderSummary(wargame, { unicode: terminalOptions(terminal).unicode }),
  );
  return wargame.isPartial ? 3 : 0;
}

async function writeFiles(
  args: ParsedArguments,
  texts: { readonly json: string; readonly svg: string },
): Promise<void> {
  const [folder, svg, json] = [args.value('out'), args.value('svg'), args.value('json')];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
      throw new Fault('output.unwritable', {
        what: `${folder} cannot be made`,
        mend: 'name a folder in a place that is writable',
        cause,
      });
    });
    await writeText(join(folder, 'wargame.json'), texts.json);
    await writeText(join(folder, 'wargame.svg'), texts.svg);
  }
  if (svg !== undefined) await writeText(svg, texts.svg);
  if (json !== undefined && json !== '-') await writeText(json, texts.json);
}

async function optionsOf(args: ParsedArguments): Promise<GameOptions> {
  const defaults = wargameDefaults;
  return {
    seed: wholeNumber(args, 'seed') ?? 1,
    days: wholeNumber(args, 'days') ?? defaults.days,
    exchangesPerDay: wholeNumber(args, 'exchanges-per-day') ?? defaults.exchangesPerDay,
    innocentsPerDay: wholeNumber(args, 'innocents-per-day') ?? defaults.innocentsPerDay,
    accounts: wholeNumber(args, 'accounts') ?? defaults.accounts,
    budget: wholeNumber(args, 'budget') ?? defaults.budget,
    attacker: attackerOf(args.value('level') ?? 'L4'),
    strategy: oneOf(args, 'strategy', strategies) ?? 'adaptive',
    intervalHours: wholeNumber(args, 'interval') ?? defaults.intervalHours,
    defence: {
      actOn: oneOf(args, 'act-on', ['act', 'review'] as const) ?? 'act',
      reviewHours: wholeNumber(args, 'review-hours') ?? defaults.reviewHours,
      membershipMin,
      appealShare: share(args, 'appeals') ?? defaults.appealShare,
      appealHours: wholeNumber(args, 'appeal-hours') ?? defaults.appealHours,
    },
    prices: await pricesOf(args.value('prices')),
  };
}

function attackerOf(name: string): NamedCampaign {
  const found = campaignNamed(name);
  if (found !== undefined) return found;
  throw new Fault('arguments.invalid', {
    what: `--level ${name.slice(0, 60)} is not known`,
    mend: `give one of ${levels.join(', ')}, with variants of stillwatch simulate --list after a +, for example L5+no-hand-off`,
  });
}

async function pricesOf(path: string | undefined): Promise<PriceList> {
  if (path === undefined) return defaultPrices();
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('input.not-found', {
      what: `${path} cannot be read`,
      mend: 'name a JSON file of prices that is there and readable',
      cause,
    });
  });
  return readPrices(text, path);
}

function oneOf<T extends string>(args: ParsedArguments, flag: string, allowed: readonly T[]): T | undefined {
  const text = args.value(flag);
  if (text === undefined) return undefined;
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new Fault('arguments.invalid', {
    what: `--${flag} takes one of ${allowed.join(', ')}`,
    mend: 'give one of these, or leave it out',
  });
}

function share(args: ParsedArguments, flag: string): number | undefined {
  const text = args.value(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new Fault('arguments.invalid', {
    what: `--${flag} takes a share from 0 to 1`,
    mend: `give for example --${flag} 0.8`,
  });
}
