// The configuration file as processes read it: at the start, and again when told to.

import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ConfigProblem } from '../config/problems.ts';
import { readConfig, type ConfigResult } from '../config/read-config.ts';
import { Fault } from '../core/fault.ts';

/** @throws {Fault} input.not-found */
export function readConfigFile(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): ConfigResult {
  const whole = resolve(path);
  const text = textOf(whole);
  if (text === undefined) {
    throw new Fault('input.not-found', {
      what: `the configuration ${path} cannot be read`,
      mend: 'name the file; begin with a copy of stillwatch.example.yaml',
    });
  }
  const readFile = (file: string): string | undefined =>
    textOf(isAbsolute(file) ? file : join(dirname(whole), file));
  return readConfig(text, whole, { environment, readFile });
}

/** @throws {Fault} input.not-found, config.invalid */
export function loadConfig(path: string, environment: Readonly<Record<string, string | undefined>>): Config {
  const { config, problems } = readConfigFile(path, environment);
  if (config !== undefined) return config;
  throw new Fault('config.invalid', {
    what: `${path} has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(lineOf).join('\n')}`,
    mend: `mend them and look again with: stillwatch check-config ${path}`,
  });
}

/** `12:3 upstreams.x.url is no URL; write …` */
export function lineOf({ line, column, path, what, mend }: ConfigProblem): string {
  return `  ${line}:${column} ${path === '' ? '' : `${path} `}${what}; ${mend}`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
