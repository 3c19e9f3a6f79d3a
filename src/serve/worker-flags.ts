// How V8 is told to keep a gateway worker's memory. A request leaves some 60 kB of short-lived objects behind: at a few
// hundred requests a second the young generation that Node gives is full many times a second, each time with requests under
// way in it, which are copied, and at the second time promoted. The larger it is, the less of it is alive when it is full.
// It is collected by the worker's own thread: a machine that is meant to be full has no processor to spare for helpers, which
// then only take turns with the worker and hand objects to each other.

/** MB of each of the two halves of the young generation. */
const semiSpace = 32;

/** For `execArgv`: some 6 % of a request's CPU, for some 30 MB of resident memory (docs/benchmarks.md). */
export const workerFlags: readonly string[] = [
  `--max-semi-space-size=${semiSpace}`,
  `--min-semi-space-size=${semiSpace}`,
  '--no-parallel-scavenge',
];
