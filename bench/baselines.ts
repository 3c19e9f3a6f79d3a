// Detectors of the literature over one log: seconds and microseconds of CPU an exchange for each, the reading and
// parsing of the log included, and what the reading alone takes. One thread; no warm-up, because a run is long.
// Run: node dist/bench/baselines.js FOLDER, with world.exchanges.jsonl and world.accounts.jsonl in it, or without
// FOLDER on a world of 30,000 exchanges that it writes to a temporary folder.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetectorInput } from '../src/evaluation/compared-detector.ts';
import { baselines } from '../src/evaluation/baselines/baselines.ts';
import { readExchanges } from '../src/evaluation/baselines/read.ts';
import { levelWorld } from '../src/sim/presets.ts';
import { writeWorld } from '../src/sim/world-files.ts';

async function measure(folder: string): Promise<void> {
  const input: DetectorInput = {
    logs: [join(folder, 'world.exchanges.jsonl')],
    accounts: [join(folder, 'world.accounts.jsonl')],
    stop: new AbortController().signal,
    onProgress: () => {},
  };
  let exchanges = 0;
  await show('reading alone', async () => {
    exchanges = await readExchanges(input, () => {});
  });
  for (const baseline of baselines) await show(baseline.name, () => baseline.measure(input));

  async function show(name: string, work: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1_000;
    const micros = (user + system) / exchanges;
    console.log(
      `${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s ${micros.toFixed(1).padStart(7)} µs of CPU an exchange`,
    );
  }
}

const [given] = process.argv.slice(2);
if (given !== undefined) {
  await measure(given);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'baselines-'));
  try {
    await writeWorld(
      folder,
      levelWorld({ seed: 1, level: 'L1', exchanges: 30_000, background: 20, accounts: undefined }),
    );
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
