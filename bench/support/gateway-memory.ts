// What a worker holds: with thousands of streams open, and over a long time; and where its time goes.

import { setTimeout as wait } from 'node:timers/promises';
import { Arena, paces, type Measured } from './gateway-arena.ts';
import { stillwatch, type Contestant } from './gateway-contestants.ts';
import { residentBytesOf } from './pinned-process.ts';

/** A piece every four seconds, so that a stream lasts four minutes. */
const slow = 1.43;
const everyMs = 10_000;

/** Opens so many streams and prints what the worker takes. */
export async function holdStreams(folder: string, streams: number): Promise<void> {
  const arena = await Arena.open();
  const contestant = await stillwatch({ folder, upstreamPort: arena.upstreamPort });
  const resident = residentOf(contestant);
  await arena.run(contestant, { connections: 32, seconds: 3, streamShare: 0.5 });
  const before = resident();
  await arena.pace(slow);
  // Opened at five hundred a second.
  const seconds = 15 + streams / 250;
  const running = arena.run(contestant, { connections: streams, seconds, streamShare: 1, isCut: true });
  let [most, open] = [0, 0];
  const state = { isOver: false };
  void running.then(() => (state.isOver = true));
  while (!state.isOver) {
    await wait(500);
    open = Math.max(open, await arena.openStreams());
    most = Math.max(most, resident());
  }
  const { errors, failures } = await running;
  await wait(3_000);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `${open} streams open, ${errors} errors${failures === '' ? '' : ` (${failures})`}; resident MB: ${megabytes(before)} before, at most ${megabytes(most)}, ${megabytes(resident())} after`,
  );
  contestant.stop();
  arena.close();
}

/** JSON answers and streams, a few hundred a second, for so many minutes; memory every ten seconds. */
export async function soak(folder: string, minutes: number): Promise<void> {
  const arena = await Arena.open();
  await arena.pace(paces.paced);
  const contestant = await stillwatch({ folder, upstreamPort: arena.upstreamPort });
  const resident = residentOf(contestant);
  const job = { connections: 128, seconds: minutes * 60, streamShare: 0.2, pauseMs: 100 };
  const running = arena.run(contestant, job);
  const state = { isOver: false };
  void running.then(() => (state.isOver = true));
  const points: { readonly second: number; readonly bytes: number }[] = [];
  console.log('| minute | resident MB |\n| --- | --- |');
  for (let second = 10; !state.isOver; second += 10) {
    await wait(everyMs);
    points.push({ second, bytes: resident() });
    if (second % 60 === 0) console.log(`| ${second / 60} | ${(resident() / 1e6).toFixed(1)} |`);
  }
  report(await running, points);
  contestant.stop();
  arena.close();
}

function report(
  { answers, errors, cpuSeconds, seconds }: Measured,
  points: readonly { readonly second: number; readonly bytes: number }[],
): void {
  const half = points.slice(points.length >> 1);
  const slope = (slopeOf(half) * 60) / 1e6;
  console.log(
    `${answers} requests, a fifth of them streams, ${(answers / seconds).toFixed(0)} a second, ${errors} errors, ${((cpuSeconds * 1e6) / answers).toFixed(0)} µs of CPU each; slope of the second half ${slope.toFixed(2)} MB a minute`,
  );
}

/** Least squares, bytes a second. */
function slopeOf(points: readonly { readonly second: number; readonly bytes: number }[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [second, bytes] = [mean(points.map((one) => one.second)), mean(points.map((one) => one.bytes))];
  const above = points.reduce((sum, one) => sum + (one.second - second) * (one.bytes - bytes), 0);
  return above / points.reduce((sum, one) => sum + (one.second - second) ** 2, 0);
}

/** Writes a CPU profile of requests with JSON answers, and one of streams, into `into`. */
export async function profile(folder: string, into: string, seconds: number): Promise<void> {
  const arena = await Arena.open();
  const flags = ['--cpu-prof', `--cpu-prof-dir=${into}`];
  const contestant = await stillwatch({ folder, upstreamPort: arena.upstreamPort }, flags);
  const measured = await arena.run(contestant, { connections: 32, seconds, streamShare: 0 });
  console.log(`${((measured.cpuSeconds * 1e6) / measured.answers).toFixed(0)} µs a request, profiled`);
  contestant.drain();
  await wait(5_000);
  arena.close();
}

function residentOf({ pid }: Contestant): () => number {
  return () => (pid === undefined ? 0 : residentBytesOf(pid));
}
