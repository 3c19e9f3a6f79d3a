// Where each baseline draws its lines: the values that one in a thousand (act) and one in a hundred (review)
// innocent accounts reach. The world they were taken from has innocents only, and is of the calibration split:
//   bin/stillwatch simulate --out lines --preset innocents --split calibration --seed 2004001 --exchanges 240000
//   node dist/src/evaluation/baselines/calibrate.js lines/world.exchanges.jsonl lines/world.accounts.jsonl
// A method with several statistics gets an equal part of the rate for each. No innocent reached SynchroTrap's
// least similarity by exact prompts, so that least and its double stand there. FRAUDAR's lines are one: its densest
// block of innocents holds more than one account in a hundred, and nothing is denser.

import type { Lines } from './baseline.ts';

export type BaselineName = 'volume' | 'synchrotrap' | 'minhash-lsh' | 'fraudar' | 'prada' | 'mmd';

export const thresholds: Readonly<Record<BaselineName, Lines>> = {
  volume: { act: { peak: 6.111 }, review: { peak: 3.186 } },
  synchrotrap: {
    act: { address: 0.3751, system: 0.2858, tools: 0.174, prompt: 0.2 },
    review: { address: 0.2354, system: 0.1866, tools: 0.1603, prompt: 0.1 },
  },
  'minhash-lsh': { act: { shared: 100.5 }, review: { shared: 9.5 } },
  fraudar: { act: { density: 0.03761 }, review: { density: 0.03761 } },
  prada: { act: { deviation: 0.4582 }, review: { deviation: 0.2105 } },
  mmd: { act: { account: 0.3287, address: 0.2459 }, review: { account: 0.1567, address: 0.08804 } },
};
