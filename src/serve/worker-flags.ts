// How V8 is told to keep a gateway worker's memory. A request leaves some 50 kB of short-lived objects behind. With Node's
// young generation of 16 MB half a thousand requests a second fill it several times a second, each time with requests under
// way in it, which are then copied and at last promoted; the larger it is, the less is alive when it is full. A worker is one
// thread of several on a machine that is meant to be full, so that helpers that collect side by side only take turns on its
// processors, and hand objects to each other where one would just go on.

/** MB of each of the two halves of the young generation. */
const semiSpace = 32;

/** For `execArgv`: 5 to 10 % of a request's CPU, for some 30 MB of resident memory (docs/benchmarks.md). */
export const workerFlags: readonly string[] = [
  `--max-semi-space-size=${semiSpace}`,
  `--min-semi-space-size=${semiSpace}`,
  '--no-parallel-scavenge',
];
