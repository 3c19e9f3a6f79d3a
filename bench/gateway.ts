// What the gateway costs, beside others in front of the same upstream, in one run: CPU time of a request and of a piece of
// a stream, the wait that it adds when nobody else is there, and what it holds in memory. Gateways are held on one
// processor, upstream and load generator on the other; rounds are shuffled, each figure is the median of its rounds.
//
//   npm run bench -- gateway [--rounds 3] [--seconds 3] [--portkey DIR] [--only nginx,Stillwatch]
//   npm run bench -- gateway --only Stillwatch --beside CHECKOUT
//   npm run bench -- gateway --streams 5000
//   npm run bench -- gateway --soak 15
//   npm run bench -- gateway --kill-engine
//   npm run bench -- gateway --profile DIR
//
// DIR of --portkey has @portkey-ai/gateway installed. CHECKOUT is another version of this repository, built. --profile writes CPU profiles of Stillwatch alone.

import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareGateways } from './support/gateway-comparison.ts';
import { killEngine } from './support/gateway-kill.ts';
import { holdStreams, profile, soak } from './support/gateway-memory.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    portkey: { type: 'string' },
    beside: { type: 'string' },
    only: { type: 'string' },
    streams: { type: 'string' },
    soak: { type: 'string' },
    'kill-engine': { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
try {
  console.log(`load average at the start: ${loadavg()[0]?.toFixed(1)}`);
  await run();
  console.log(`load average at the end: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function run(): Promise<void> {
  const seconds = Number(values.seconds);
  if (values.streams !== undefined) return holdStreams(folder, Number(values.streams));
  if (values.soak !== undefined) return soak(folder, Number(values.soak));
  if (values['kill-engine']) return killEngine(folder);
  if (values.profile !== undefined) return profile(folder, values.profile, seconds);
  const { portkey, beside } = values;
  const only = values.only?.split(',');
  return compareGateways(folder, { rounds: Number(values.rounds), seconds, portkey, beside, only });
}
