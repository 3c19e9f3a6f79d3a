// Whether clients notice that the engine is gone: a whole gateway under load, its engine killed in the middle. The
// supervisor starts it again, and it is killed again and again, until the load ends.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Arena, type Measured } from './gateway-arena.ts';
import { freePort } from '../../src/wire/free-port.fixture.ts';
import { listening, scriptOf, type Contestant } from './gateway-contestants.ts';
import { writeGatewayState } from './gateway-state.ts';
import { childrenOf } from './pinned-process.ts';

const seconds = 15;
const killEveryMs = 500;

export async function killEngine(folder: string): Promise<void> {
  const arena = await Arena.open();
  const own = join(folder, 'whole');
  mkdirSync(own);
  const [port, adminPort] = [await freePort(), await freePort()];
  const { upstreamPort } = arena;
  const config = await writeGatewayState({ folder: own, port, adminPort, upstreamPort, hasEngine: true });
  const child = spawn(process.execPath, [scriptOf('../../../bin/stillwatch'), 'serve', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(port);
  const contestant: Contestant = {
    name: 'Stillwatch',
    port,
    headers: [],
    pid: undefined,
    stop: () => child.kill('SIGTERM'),
    drain: () => child.kill('SIGTERM'),
  };
  const job = { connections: 8, seconds, streamShare: 0.2, pauseMs: 10 };
  await arena.run(contestant, { ...job, seconds: 3 });
  const alive = await arena.run(contestant, job);
  const state = { isOver: false };
  const dying = arena.run(contestant, job);
  void dying.then(() => (state.isOver = true));
  let kills = 0;
  while (!state.isOver) {
    await wait(killEveryMs);
    for (const engine of enginesOf(child.pid ?? 0)) {
      process.kill(engine, 'SIGKILL');
      kills += 1;
    }
  }
  console.log('| engine | requests | errors | p50 ms | p99 ms |\n| --- | --- | --- | --- | --- |');
  print('running', alive);
  print(`killed ${kills} times`, await dying);
  contestant.stop();
  arena.close();
}

function enginesOf(supervisor: number): readonly number[] {
  return childrenOf(supervisor).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('engine-process'),
  );
}

function print(engine: string, { answers, errors, wholeMs }: Measured): void {
  console.log(
    `| ${engine} | ${answers} | ${errors} | ${wholeMs.p50.toFixed(2)} | ${wholeMs.p99.toFixed(2)} |`,
  );
}
