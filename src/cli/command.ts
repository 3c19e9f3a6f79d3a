// What every command is: a manual page, and a function from arguments to an exit status. The manual's list
// of options is the list the parser knows, so help and behaviour cannot drift apart.

import { parseArgs } from 'node:util';
import { Fault } from '../core/fault.ts';
import type { CommandManual, ManualOption } from './manual.ts';

/** 0 done; 1 findings with --fail-on, or nothing found by that id; 2 unusable arguments or input; 3 stopped early. */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface Command {
  readonly manual: CommandManual;
  run(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus>;
}

/** The world as a command sees it. */
export interface Terminal {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly error: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Aborted by the first interrupt. */
  readonly stop: AbortSignal;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  has(flag: string): boolean;
  /** Last value given; undefined when the option was not given. */
  value(flag: string): string | undefined;
  values(flag: string): readonly string[];
}

const help: ManualOption = {
  flags: ['-h', '--help'],
  value: undefined,
  description: 'Print this page and exit.',
};

/** The options of every command end with --help. */
export function withHelp(options: readonly ManualOption[]): readonly ManualOption[] {
  return [...options, help];
}

/** @throws {Fault} arguments.unknown, arguments.invalid */
export function parse(manual: CommandManual, args: readonly string[]): ParsedArguments {
  const options = Object.fromEntries(
    manual.options.map((option) => {
      const long = option.flags.find((flag) => flag.startsWith('--')) ?? '';
      const short = option.flags.find((flag) => /^-[^-]$/.test(flag));
      const type = option.value === undefined ? ('boolean' as const) : ('string' as const);
      const base = { type, multiple: true as const };
      return [long.slice(2), short === undefined ? base : { ...base, short: short.slice(1) }];
    }),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const given = (flag: string): readonly (string | boolean)[] => parsed.values[flag] ?? [];
    const texts = (flag: string): readonly string[] =>
      given(flag).filter((value): value is string => typeof value === 'string');
    return {
      positionals: parsed.positionals,
      has: (flag) => given(flag).length > 0,
      value: (flag) => texts(flag).at(-1),
      values: texts,
    };
  } catch (cause) {
    const what = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : 'unusable arguments';
    const known = /unknown option/i.test(what) ? 'arguments.unknown' : 'arguments.invalid';
    throw new Fault(known, {
      what,
      mend: `see stillwatch ${manual.name.split(' ').at(-1) ?? ''} --help`,
      cause,
    });
  }
}

/** A positive whole number given to an option. @throws {Fault} arguments.invalid */
export function wholeNumber(args: ParsedArguments, flag: string): number | undefined {
  const text = args.value(flag);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Fault('arguments.invalid', {
    what: `--${flag} takes a positive whole number`,
    mend: `give for example --${flag} 4`,
  });
}
