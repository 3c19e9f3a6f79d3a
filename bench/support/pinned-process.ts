// Processes held on one processor each, so that what is measured does not share its own with what measures it; and what
// they have used, from /proc. Where there is one processor or no taskset, nothing is held anywhere.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const clockTicksPerSecond = 100;

export type Processor = 'gateway' | 'load';

export const isPinned: boolean =
  availableParallelism() >= 2 && spawnSync('taskset', ['--version']).status === 0;

export function startPinned(
  processor: Processor,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const [program = '', ...args] = isPinned
    ? ['taskset', '-c', processor === 'gateway' ? '0' : '1', ...command]
    : command;
  return spawn(program, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // As the supervisor talks to its workers.
    serialization: 'advanced',
    env: { ...process.env, ...environment },
  });
}

/** CPU seconds of a process, its threads, and its living children. */
export function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const own = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / clockTicksPerSecond;
  return childrenOf(pid).reduce((sum, child) => sum + cpuSecondsOf(child), own);
}

/** Resident memory of a process and its living children, bytes. */
export function residentBytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1_024;
  return childrenOf(pid).reduce((sum, child) => sum + residentBytesOf(child), own);
}

export function childrenOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

/** What a process says next that `isIt` knows. */
export function nextMessage<Message>(
  child: ChildProcess,
  isIt: (message: unknown) => message is Message,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown): void => {
      if (!isIt(message)) return;
      child.off('message', listen);
      child.off('exit', ended);
      resolve(message);
    };
    const ended = (code: number | null): void =>
      reject(new Error(`a process of the benchmark ended: ${code}`));
    child.on('message', listen);
    child.once('exit', ended);
  });
}
