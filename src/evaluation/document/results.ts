// The results of the grid: one line for each world and detector, appended as soon as it is known, so that an
// interrupted run goes on where it stopped and the page can be written again without running anything. A line
// carries what was asked for beside what was scored; nothing else is needed to write the page.

import { Fault } from '../../core/fault.ts';
import type { CampaignScore, WorldScores } from '../scores.ts';

/** What a world was asked to be. */
export interface GridWorld {
  /** Unique in the plan, e.g. `L3-no-provenance-100x-40000-seed-7`. */
  readonly name: string;
  /** `L0` to `L8`, or `innocents`: no campaign at all. */
  readonly level: string;
  /** `ordinary`, or what differs from the level's traits, e.g. `no-provenance`. */
  readonly variant: string;
  readonly seed: number;
  /** About how many exchanges in all. */
  readonly exchanges: number;
  /** Innocent exchanges for each exchange of the campaign; 0 without a campaign. */
  readonly background: number;
  /** `test` where prompts, seeds and names are those kept apart for testing; `none` with the built-in grammar. */
  readonly split: string;
  /** Accounts asked for; undefined: the level's own. */
  readonly campaignAccounts?: number;
  /** Audited a second time with its lines in another order. */
  readonly reorders?: true;
  /** Audited again and again, cut after its pivot. */
  readonly pivots?: true;
}

export interface GridResult {
  readonly format: 'stillwatch.grid/1';
  readonly world: GridWorld;
  readonly scores: WorldScores;
}

export function isOurs(result: GridResult): boolean {
  return result.scores.detector === 'stillwatch' && result.scores.ablation === undefined;
}

/** A campaign with the world that it was in; the unit of every bootstrap. */
export interface CampaignCase {
  readonly world: GridWorld;
  readonly scores: WorldScores;
  readonly campaign: CampaignScore;
}

export function casesOf(results: readonly GridResult[]): readonly CampaignCase[] {
  return results.flatMap(({ world, scores }) =>
    scores.campaigns.map((campaign) => ({ world, scores, campaign })),
  );
}

/**
 * Lines of a results file; the last line may be cut off and is then left out, as is any other line that is not
 * JSON: the run that wrote it was interrupted. Later lines replace earlier ones of the same world and detector.
 * @throws {Fault} input.format-unknown when a line is JSON of another format
 */
export function parseResults(text: string): readonly GridResult[] {
  const found = new Map<string, GridResult>();
  for (const line of text.split('\n')) {
    const value = parseLine(line);
    if (value === undefined) continue;
    if (!isResult(value)) {
      throw new Fault('input.format-unknown', {
        what: 'a line of the results file is not of format stillwatch.grid/1',
        mend: 'give the file that `npm run evaluation` wrote, or another name to start anew',
      });
    }
    found.set(keyOf(value.world.name, value.scores.detector, value.scores.ablation), value);
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, result]) => result);
}

export function keyOf(world: string, detector: string, ablation: string | undefined): string {
  return `${world} ${detector} ${ablation ?? ''}`;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isResult(value: unknown): value is GridResult {
  if (typeof value !== 'object' || value === null) return false;
  if (!('format' in value) || value.format !== 'stillwatch.grid/1') return false;
  if (!('world' in value) || !('scores' in value)) return false;
  const { scores } = value;
  return (
    typeof scores === 'object' &&
    scores !== null &&
    'format' in scores &&
    scores.format === 'stillwatch.scores/1'
  );
}
