// For tests only: a gateway worker that appends records until it is killed, and prints the number of those that are
// acknowledged. Arguments: folder, number of the first record, worker, number of records or 0.

import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { Fault } from '../../src/core/fault.ts';
import { recordOf, spoolIn } from '../../src/gateway/spool.fixture.ts';

const [folder = '', from = '0', worker = 'w0', count = '0'] = process.argv.slice(2);
const salt = randomBytes(4).readUInt32LE(0);
const report = (fault: Fault): void => {
  process.stderr.write(`${fault.code}\n`);
};
const spool = spoolIn(folder, { worker, salt, segmentBytes: 30_000, syncMs: 2, whenFull: 'wait', report });
const end = Number(count) === 0 ? Number.MAX_SAFE_INTEGER : Number(from) + Number(count);
const over = new AbortController();
let appended = Number(from);
void acknowledge();
for (let at = Number(from); at < end; at += 1) {
  while (spool.append(recordOf(`x${at}`)) === 'wait') await spool.whenRoom();
  appended = at + 1;
  if (at % 5 === 0) await turn();
}
over.abort();
await spool.close(30_000);
const { failures, dropped } = spool.counts();
process.stdout.write(`over ${end} failures ${failures} dropped ${dropped}\n`);

/** What is durable is told, again and again. */
async function acknowledge(): Promise<void> {
  while (!over.signal.aborted) {
    const reached = appended;
    await spool.flush();
    process.stdout.write(`${reached}\n`);
    await turn();
  }
}
