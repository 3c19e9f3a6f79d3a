// Starts the neighbours and Stillwatch as processes of their own, waits until they answer, and ends them.

import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Running {
  readonly name: string;
  /** What it said. */
  said(): string;
  stop(): Promise<void>;
}

export interface Start {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Answers with 200 when it is ready. */
  readonly readyUrl: string;
}

const readyMsMax = 120_000;

/** Rejects when it ends by itself or is not ready in time. */
export async function start({ name, command, environment, folder, readyUrl }: Start): Promise<Running> {
  const [program = '', ...args] = command;
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-20_000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.on('error', (error) => void (said += error.message));
  const running = { name, said: () => said, stop: () => stop(child) };
  for (let waitedMs = 0; waitedMs < readyMsMax; waitedMs += 200) {
    if (child.exitCode !== null) break;
    if (await answers(readyUrl)) return running;
    await wait(200);
  }
  await running.stop();
  throw new Error(`${name} did not start:\n${said}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}
