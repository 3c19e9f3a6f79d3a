// Runs the program as users do, as a child process, and reads from /proc what it used: CPU time of all threads,
// and the most memory that it ever held.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const clockTicksPerSecond = 100;
const pollMs = 50;

export interface Used {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** What it wrote to its standard output. */
  readonly said: string;
}

/** Runs Node on `args` until it ends. @throws {Error} when it ends with another status than 0 */
export function runMeasured(args: readonly string[]): Promise<Used> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let [cpuSeconds, peakBytes, said] = [0, 0, ''];
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    const poll = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        peakBytes = Math.max(peakBytes, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024);
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        cpuSeconds = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / clockTicksPerSecond;
      } catch {
        // It has just ended; the last reading stands.
      }
    }, pollMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      const wallSeconds = (performance.now() - started) / 1_000;
      if (code === 0) resolve({ wallSeconds, cpuSeconds, peakBytes, said });
      else reject(new Error(`${args[0] ?? ''} ${args[1] ?? ''} ended with ${code}`));
    });
  });
}
