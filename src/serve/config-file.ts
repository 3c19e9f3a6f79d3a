// The configuration file as processes read it. The one who starts them checks it and keeps a copy of what he found in order;
// they all read the copy, now and when they are started again: a file that somebody is in the middle of editing is no reason
// for a worker that crashed not to come back, nor for two workers to have different rules.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ConfigProblem } from '../config/problems.ts';
import { readConfig, type ConfigResult } from '../config/read-config.ts';
import { Fault } from '../core/fault.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {Fault} input.not-found */
export function readConfigFile(path: string, environment: Environment): ConfigResult {
  return readText(textOf(path), path, environment);
}

/** @param textPath where the text is, when it is not at `path`, which its paths are relative to. @throws {Fault} input.not-found, config.invalid */
export function loadConfig(path: string, environment: Environment, textPath: string = path): Config {
  return checked(readText(textOf(textPath), path, environment), path);
}

/**
 * Reads the file, and when it is in order writes what was read to `copy`, whole or not at all.
 * @param accept may refuse it by a fault.
 * @throws {Fault} input.not-found, config.invalid, output.unwritable
 */
export function takeConfig(
  path: string,
  copy: string,
  options: { readonly environment: Environment; readonly accept: (config: Config) => void },
): Config {
  const text = textOf(path);
  const config = checked(readText(text, path, options.environment), path);
  options.accept(config);
  const draft = `${copy}.${process.pid}.new`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, copy);
  } catch (cause) {
    throw new Fault('output.unwritable', {
      what: `${copy} cannot be written`,
      mend: 'set state: to a folder that this user may write to, on a disk that has space',
      cause,
    });
  }
  return config;
}

/** `12:3 upstreams.x.url is no URL; write …` */
export function lineOf({ line, column, path, what, mend }: ConfigProblem): string {
  return `  ${line}:${column} ${path === '' ? '' : `${path} `}${what}; ${mend}`;
}

function checked({ config, problems }: ConfigResult, path: string): Config {
  if (config !== undefined) return config;
  throw new Fault('config.invalid', {
    what: `${path} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(lineOf).join('\n')}`,
    mend: `mend them and look again with: stillwatch check-config ${path}`,
  });
}

function readText(text: string, path: string, environment: Environment): ConfigResult {
  const whole = resolve(path);
  const readFile = (file: string): string | undefined =>
    contentOf(isAbsolute(file) ? file : join(dirname(whole), file));
  return readConfig(text, whole, { environment, readFile });
}

function textOf(path: string): string {
  const text = contentOf(resolve(path));
  if (text !== undefined) return text;
  throw new Fault('input.not-found', {
    what: `the configuration ${path} cannot be read`,
    mend: 'name the file; begin with a copy of stillwatch.example.yaml',
  });
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
