// Worlds for benchmarks that read logs: one campaign among innocents, always the same for a size, and kept in the
// folder from run to run.

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './measured-process.ts';

/** The command line of this checkout. */
export const program: string = fileURLToPath(new URL('../../../bin/stillwatch', import.meta.url));

/** Folder of a world of about so many exchanges below `folder`; written if it is not there. */
export async function benchWorld(folder: string, exchanges: number): Promise<string> {
  const world = join(folder, `world-${exchanges}`);
  mkdirSync(world, { recursive: true });
  if (existsSync(join(world, 'world.truth.json'))) return world;
  console.log(`writing a world of ${exchanges.toLocaleString('en')} exchanges to ${world} …`);
  const shape = ['--campaign', 'L1:accounts=200', '--seed', '5', '--exchanges', String(exchanges)];
  await runMeasured([program, 'simulate', '--out', world, '--quiet', ...shape]);
  return world;
}
