// What a cycle costs when a thousand exchanges are new, at growing sizes of the store: CPU and wall clock per new
// exchange, to see what grows with the store and what does not. Each size is a world of its own, written by the
// simulator (shared with the audit's benchmark); all but the last steps are put into the store at once.
//
//   npm run bench -- stream [--sizes 50000,200000,1000000] [--steps 5] [--new 1000] [--folder DIR]

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stream } from '../src/engine/stream.ts';
import { openStore } from '../src/store/clickhouse-store.ts';
import { benchWorld } from './support/bench-world.ts';
import { median } from './support/median.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50000,200000,1000000' },
    steps: { type: 'string', default: '5' },
    new: { type: 'string', default: '1000' },
    folder: { type: 'string', default: join(tmpdir(), 'stillwatch-bench') },
    verbose: { type: 'boolean', default: false },
  },
});
const [steps, fresh] = [Number(values.steps), Number(values.new)];

console.log('store | first cycle s | CPU ms/new exchange | wall s/cycle | slowest steps, s');
for (const exchanges of values.sizes.split(',').map(Number)) {
  const folder = await benchWorld(values.folder, exchanges);
  const store = await openStore({});
  const spent = new Map<string, number>();
  let [doing, since] = ['', performance.now()];
  const stream = new Stream({
    store,
    accountPaths: [join(folder, 'world.accounts.jsonl')],
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: 2,
    recordBytesMax: undefined,
    stop: new AbortController().signal,
    version: 'bench',
    clockMs: () => performance.now(),
    nowMs: () => Date.now(),
    onStep: (step) => {
      const now = performance.now();
      spent.set(doing, (spent.get(doing) ?? 0) + now - since);
      [doing, since] = [step, now];
    },
  });
  await stream.load([join(folder, 'world.exchanges.jsonl')]);
  const times = await store.query(
    `SELECT toUnixTimestamp64Milli(time) AS ms FROM (SELECT time FROM @arrivals ORDER BY time DESC LIMIT ${(steps + 1) * fresh})
     ORDER BY time`,
  );
  const ends = Array.from({ length: steps + 1 }, (_, step) => times.numbers('ms')[step * fresh] ?? 0);
  const cpu: number[] = [];
  const wall: number[] = [];
  let [first, total] = [0, 0];
  let used = process.cpuUsage();
  // One more end, which is not reached: the last step of a replay is a full cycle.
  for await (const one of stream.replayUntil([...ends, 8e12])) {
    const now = process.cpuUsage(used);
    total = one.report.totals.exchanges;
    if (one.fresh > 5 * fresh) {
      first = one.seconds;
      spent.clear();
    } else {
      cpu.push((now.user + now.system) / 1_000 / one.fresh);
      wall.push(one.seconds);
    }
    used = process.cpuUsage();
    if (cpu.length === steps) break;
  }
  const slowest = [...spent].sort((one, other) => other[1] - one[1]).slice(0, values.verbose ? 9 : 4);
  const cells = [
    total.toLocaleString('en'),
    first.toFixed(1),
    median(cpu).toFixed(2),
    median(wall).toFixed(2),
    slowest.map(([step, ms]) => `${step} ${(ms / 1_000 / cpu.length).toFixed(2)}`).join(', '),
  ];
  console.log(cells.join(' | '));
  await stream.close();
  await store.close();
}
