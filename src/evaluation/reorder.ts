// A copy of logs with all lines in another order, in bounded memory: each line is dealt at random to one of
// several piles, and each pile is shuffled alone. The piles are files of their own, so the copy also differs in
// how the log is cut. Since an audit draws its hash key from the beginning of the first log, another order also
// samples other phrases; what changes with it is part of the instability that is measured.

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../stats/chance.ts';
import { readLines } from './line-reader.ts';
import { LineWriter } from './line-writer.ts';

/** About what a pile may weigh: held whole while it is shuffled. */
const pileBytes = 64_000_000;

/** Writes the piles into `folder`, which must exist, and returns their paths. The owner removes them. */
export async function writeReordered(
  logs: readonly string[],
  folder: string,
  random: Random,
): Promise<readonly string[]> {
  let bytes = 0;
  for (const log of logs) bytes += (await stat(log)).size;
  const piles = Array.from(
    { length: Math.max(1, Math.ceil(bytes / pileBytes)) },
    (_, index) => new LineWriter(join(folder, `pile-${String(index).padStart(4, '0')}.exchanges.jsonl`)),
  );
  for (const log of logs) {
    await readLines(log, (line) => piles[Math.floor(random() * piles.length)]?.add(line), {
      onBatch: async () => {
        for (const pile of piles) await pile.flush();
      },
    });
  }
  for (const pile of piles) {
    await pile.close();
    await shuffleLines(pile.path, random);
  }
  return piles.map((pile) => pile.path);
}

/** Fisher and Yates, in place on disk. */
async function shuffleLines(path: string, random: Random): Promise<void> {
  const bytes = await readFile(path);
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [lines[at], lines[other]];
    if (here === undefined || there === undefined) continue;
    lines[at] = there;
    lines[other] = here;
  }
  await writeFile(path, Buffer.concat(lines));
}
