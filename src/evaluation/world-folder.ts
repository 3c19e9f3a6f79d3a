// A world on disk: logs, account files and truth, told apart by the ends of their names, so that worlds of other
// makers fit by naming their files alike.

import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Fault } from '../core/fault.ts';
import { notFound } from '../wire/source.ts';

export interface WorldFolder {
  readonly name: string;
  readonly logs: readonly string[];
  readonly accounts: readonly string[];
  readonly truth: string;
  /** Exchanges of campaigns. */
  readonly exchanges: readonly string[];
}

const packed = String.raw`(\.(gz|zst))?$`;

/** @throws {Fault} input.not-found without the folder, truth.invalid without exactly one truth */
export async function openWorld(folder: string): Promise<WorldFolder> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw notFound(folder, cause);
  });
  const ending = (pattern: string): readonly string[] =>
    names
      .filter((name) => new RegExp(pattern).test(name))
      .toSorted()
      .map((name) => join(folder, name));
  const truths = ending(String.raw`\.truth\.json$`);
  const [truth] = truths;
  if (truth === undefined || truths.length > 1) {
    throw new Fault('truth.invalid', {
      what: `${folder} holds ${truths.length} files *.truth.json, and a world has exactly one`,
      mend: 'name the folder that stillwatch simulate wrote, or see docs/evaluating.md for the form of a world',
    });
  }
  return {
    name: basename(resolve(folder)),
    logs: ending(String.raw`\.exchanges\.jsonl${packed}`),
    accounts: ending(String.raw`\.accounts\.jsonl${packed}`),
    truth,
    exchanges: ending(String.raw`\.truth\.jsonl${packed}`),
  };
}
