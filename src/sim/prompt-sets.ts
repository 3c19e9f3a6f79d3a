// Which prompt sets a world deals from, and how to tell later that they were the same: a world is a function of its
// options, its seed and the bytes of these files, so the truth names each file with its digest and no path.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../core/fault.ts';
import type { PromptSets } from './content.ts';
import { checkSets, type Split, usualSets } from './splits.ts';

export interface PromptSource {
  /** Holds `<set>.jsonl.gz`. */
  readonly folder: string;
  /** Roles that differ from the usual; an empty list turns a role over to the grammar. */
  readonly sets: PromptSets;
  readonly split: Split | undefined;
  /** Sets that campaigns work through by name. */
  readonly workSets: readonly string[];
}

/**
 * Sets of each role. A usual set that the folder lacks leaves its role to the grammar; a set that was named must be
 * there.
 * @throws {Fault} input.not-found, arguments.invalid
 */
export function resolveSets(source: PromptSource): PromptSets {
  const named = [...Object.values(source.sets).flat(), ...source.workSets];
  if (source.split !== undefined) checkSets(source.split, named);
  const isThere = (set: string): boolean => existsSync(join(source.folder, `${set}.jsonl.gz`));
  const lacking = named.find((set) => !isThere(set));
  if (lacking !== undefined) {
    throw new Fault('input.not-found', {
      what: `the prompt folder has no ${lacking}.jsonl.gz`,
      mend: 'check --prompts, and the names after --sets and in set=',
    });
  }
  const usual = Object.entries(usualSets(source.split)).map(
    ([role, sets]) => [role, sets.filter(isThere)] as const,
  );
  const resolved: PromptSets = { ...Object.fromEntries(usual), ...source.sets };
  const work = [...new Set([...(resolved.work ?? []), ...source.workSets])];
  const all: PromptSets = work.length === 0 ? resolved : { ...resolved, work };
  if (Object.values(all).flat().length > 0) return all;
  throw new Fault('arguments.invalid', {
    what: 'the prompt folder has none of the usual sets, and --sets names no other',
    mend: 'say which role each file has, e.g. --sets organic=questions --sets work=tasks',
  });
}

/** SHA-256 of a file in hexadecimal. */
export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Digest of each set's file. */
export function digestsOf(folder: string, sets: PromptSets): Readonly<Record<string, string>> {
  const names = [...new Set(Object.values(sets).flat())].sort();
  return Object.fromEntries(names.map((name) => [name, digestOf(join(folder, `${name}.jsonl.gz`))]));
}
