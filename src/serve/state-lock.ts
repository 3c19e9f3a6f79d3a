// One gateway to a folder of state. Two would each count half of what an account does, write over each other's verdicts and
// restart an engine that can never open its store. Who wants the folder puts an empty file into it whose name says which
// process he is, and then looks whose there are: beside another living one he takes his own away. So two who come at once may
// both be refused, but never both get it. Names of processes that are gone are swept away by whoever comes next. Numbers of
// processes are used again, in containers at once, so a name also says when its process began.

import { open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';

/** For those who come at once, each of whom has refused the other. */
const triesMax = 6;
const waitMsMax = 100;

/** Holds the folder until what it resolves with is called, or the process ends. @throws {Fault} state.in-use, output.unwritable */
export async function lockState(folder: string, chance: () => number): Promise<() => Promise<void>> {
  const own = nameOf(process.pid, await beginOf(process.pid));
  const path = join(folder, own);
  for (let tries = 1; ; tries += 1) {
    if (!(await make(path))) throw inUse(folder, process.pid);
    const other = await otherHolder(folder, own);
    if (other === undefined) return () => unlink(path).catch(() => {});
    await unlink(path);
    if (tries === triesMax) throw inUse(folder, other);
    await wait(waitMsMax * chance());
  }
}

/** @throws {Fault} state.in-use when a living process holds the folder. */
export async function checkState(folder: string): Promise<void> {
  const holder = await otherHolder(folder, '');
  if (holder !== undefined) throw inUse(folder, holder);
}

/** False when it is there: this process has it already. */
async function make(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx', 0o600)).close();
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false;
    throw new Fault('output.unwritable', {
      what: `${path} cannot be written`,
      mend: 'set state: to a folder that this user may write to',
      cause,
    });
  }
}

/** Process of a living one beside `own`; undefined without. Others are removed. */
async function otherHolder(folder: string, own: string): Promise<number | undefined> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, number, began = ''] = nameForm.exec(name) ?? [];
    if (number === undefined || name === own) continue;
    const pid = Number(number);
    if (await isLiving(pid, began)) return pid;
    await unlink(join(folder, name)).catch(() => {});
  }
  return undefined;
}

const nameForm = /^lock-(\d{1,10})-([\w-]{0,64})$/;

function nameOf(pid: number, began: string): string {
  return `lock-${pid}-${began}`;
}

async function isLiving(pid: number, began: string): Promise<boolean> {
  const now = await beginOf(pid);
  return now === began && (now !== '' || answersSignals(pid));
}

/** Where the system does not tell when a process began. One of another user cannot be signalled, and lives. */
function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemCode(cause) === 'EPERM';
  }
}

/**
 * When a process began; '' for none, and where it cannot be told. Linux has it in ticks since the machine started: the 22nd
 * field, the 20th behind the name, which may have spaces.
 */
async function beginOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  const ticks = text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  if (ticks === undefined) return '';
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
  return `${ticks}-${boot.trim().slice(0, 36)}`;
}

function inUse(folder: string, pid: number): Fault {
  return new Fault('state.in-use', {
    what: `the folder ${folder} is in use by process ${pid}`,
    mend: 'end that gateway, or give this one a folder of its own (state:)',
  });
}
