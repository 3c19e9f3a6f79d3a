// One world of the grid, from its seed to its scores: written to disk, audited, scored against its truth. Baselines
// read the same files. The process is the world's own, so nothing of an earlier one can help or hinder.

import { writeWorld } from '../sim/world-files.ts';
import type { ComparedDetector } from './compared-detector.ts';
import type { GridResult, GridWorld } from './document/results.ts';
import { evaluateWorld } from './evaluate-world.ts';
import { optionsOf, type Material } from './grid.ts';

export interface Judging {
  /** An empty folder that the world may fill; whoever gave it deletes it. */
  readonly folder: string;
  readonly material: Material;
  readonly withAblations: boolean;
  /** Detectors to compare with. */
  readonly others: readonly ComparedDetector[];
  readonly nowMs: number;
  readonly clockMs: () => number;
  readonly stop: AbortSignal;
}

/** Results of our detector first, then of others. @throws {Fault} as `writeWorld` and the detectors */
export async function* judgeWorld(world: GridWorld, judging: Judging): AsyncGenerator<GridResult> {
  const { folder, material, nowMs, clockMs, stop } = judging;
  await writeWorld(folder, optionsOf(world, material), { stop });
  const scored = evaluateWorld(folder, {
    report: undefined,
    attributions: undefined,
    ablates: judging.withAblations,
    reorders: world.reorders === true,
    pivots: world.pivots === true,
    baselines: judging.others,
    workers: 2,
    memoryBytesMax: undefined,
    nowMs,
    clockMs,
    stop,
    onRead: () => {},
    onStep: () => {},
  });
  for await (const scores of scored)
    yield { format: 'stillwatch.grid/1', world, scores: { ...scores, world: world.name } };
}
