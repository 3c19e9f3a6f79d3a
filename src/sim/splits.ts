// Training, calibration and test: whatever is fitted on a world must be judged on a world that shares nothing with
// it. Three things keep worlds of different splits apart: the seed (ranges that do not touch), the prompts (a set
// that campaigns work through belongs to one split whole; a set that innocents of all splits need is dealt out
// record by record), and the words of the grammar. Splitting by seed alone was refused: two worlds with the same
// prompt set share its texts whatever their seeds, and a detector that has learnt a text has learnt nothing.

import { createHash } from 'node:crypto';
import { Fault } from '../core/fault.ts';
import type { Share } from './chance.ts';
import type { PromptSets } from './content.ts';

export type Split = 'train' | 'calibration' | 'test';

export const splits: readonly Split[] = ['train', 'calibration', 'test'];

/** Seeds of each split, both ends included. Seeds below a million belong to no split: samples, tours, tests. */
export const seedRanges: Readonly<Record<Split, { readonly first: number; readonly last: number }>> = {
  train: { first: 1_000_000, last: 1_999_999 },
  calibration: { first: 2_000_000, last: 2_999_999 },
  test: { first: 3_000_000, last: 3_999_999 },
};

/**
 * Sets that belong whole to one split, relatives together: sets that grew out of one another (Self-Instruct, Alpaca,
 * Code Alpaca) share seed tasks. The chain-of-thought set may be used for evaluation only.
 */
export const setSplits: Readonly<Record<string, Split>> = {
  alpaca_generation_requests: 'train',
  codealpaca_generation_requests: 'train',
  selfinstruct_requests: 'train',
  gpteacher_codegen: 'train',
  gpteacher_roleplay: 'calibration',
  gpteacher_toolformer: 'calibration',
  zeroshot_cot_elicitation: 'test',
  toolalpaca_requests: 'test',
};

/** What people ask who harvest nothing; every split has its third of the records. */
const innocentSets: PromptSets = {
  organic: ['hh_harmless_humans', 'arena_hard_prompts'],
  homework: ['gsm8k_homework'],
  support: ['banking77_support'],
  viral: ['awesome_chatgpt_prompts'],
  developer: ['nl2bash_requests'],
  judging: ['arena_hard_judge_requests'],
};

/**
 * Sets that a world deals from when nobody says otherwise; undefined: a world of no split. Campaigns get sets of
 * bare items. The sets of whole generation requests, each with the same long frame, are to be asked for by name:
 * a campaign that rewrites everything would send that frame all the same.
 */
export function usualSets(split: Split | undefined): PromptSets {
  const items = ['gpteacher_codegen', 'gpteacher_roleplay', 'zeroshot_cot_elicitation'];
  return { ...innocentSets, work: items.filter((set) => split === undefined || setSplits[set] === split) };
}

/** @throws {Fault} arguments.invalid */
export function checkSeed(split: Split, seed: number): void {
  const { first, last } = seedRanges[split];
  if (seed >= first && seed <= last) return;
  throw new Fault('arguments.invalid', {
    what: `the seed ${seed} does not belong to the split ${split}`,
    mend: `give a seed from ${first} to ${last}, or none`,
  });
}

/** Sets named for a world of a split must not belong to another. @throws {Fault} arguments.invalid */
export function checkSets(split: Split, sets: readonly string[]): void {
  for (const set of sets) {
    const owner = setSplits[set];
    if (owner === undefined || owner === split) continue;
    throw new Fault('arguments.invalid', {
      what: `the prompt set ${set} belongs to the split ${owner}, not to ${split}`,
      mend: 'choose another set, or leave --split out',
    });
  }
}

/** By the text alone, folded, so that the same question in two sets, or twice in one, lands in one split. */
function splitOfRecord(prompt: string): Split {
  const folded = prompt.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const number = createHash('sha256').update(folded).digest().readUInt32BE(0);
  return splits[number % splits.length] ?? 'test';
}

/** Whether a world of `split` may deal this record. Sets that nobody has assigned are dealt out record by record. */
export function keepsRecord(split: Split, set: string, prompt: string): boolean {
  const owner = setSplits[set];
  return owner === undefined ? splitOfRecord(prompt) === split : owner === split;
}

/** The split's share of every word list of the grammar. */
export function shareOf(split: Split): Share {
  return { at: splits.indexOf(split), of: splits.length };
}
