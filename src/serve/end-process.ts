// How a process of ours ends when it cannot go on: by a fault with what to do about it, or as a mistake of our own.

import { Fault } from '../core/fault.ts';

/** @param where as in “a mistake of our own in …”. */
export function endProcess(error: unknown, where: string): never {
  const isFault = error instanceof Fault;
  process.stderr.write(
    isFault
      ? `stillwatch: ${error.message}\n  to mend it: ${error.mend}\n  (${error.code}, see docs/faults.md)\n`
      : `stillwatch: a mistake of our own in ${where}\n${error instanceof Error ? (error.stack ?? '') : ''}\n`,
  );
  process.exit(isFault ? 2 : 70);
}
