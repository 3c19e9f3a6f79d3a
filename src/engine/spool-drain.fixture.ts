// For tests only: a process that drains a spool into a store, and is killed at a chosen call to the store.
// Arguments: data folder, spool, number of the call, before or after.

import { openStore } from '../store/clickhouse-store.ts';
import { SpoolReader } from './spool-reader.ts';
import { drain, mortal } from './spool.fixture.ts';

const [data = '', folder = '', at = '0', when = ''] = process.argv.slice(2);
const real = await openStore({ folder: data });
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
const store = mortal(real, { at: Number(at), isAfter: when === 'after', die });
const reader = new SpoolReader({ store, folder, nowMs: () => Date.now(), keepMs: 0 });
await reader.recall();
await drain(store, reader);
await store.close();
process.stdout.write('whole\n');
