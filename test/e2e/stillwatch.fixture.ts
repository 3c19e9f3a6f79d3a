// For tests only: the program as a user runs it, and logs made for it.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { closeSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = new URL('../../../bin/stillwatch', import.meta.url).pathname;

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly outcome: Promise<Outcome>;
}

/** Starts it; standard input stays open. */
export function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  return startProgram([program, ...args], environment);
}

function startProgram(command: readonly string[], environment: Readonly<Record<string, string>>): Running {
  return runningOf(
    spawn(process.execPath, [...command], {
      env: { ...process.env, NO_COLOR: '1', LANG: 'C.UTF-8', ...environment },
    }),
  );
}

/** However it was started. */
export function runningOf(child: ChildProcessWithoutNullStreams): Running {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  // It may end before it has read everything.
  child.stdin.on('error', () => {});
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
  return { child, outcome };
}

export function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const { child, outcome } = start(args);
  child.stdin.end(input);
  return outcome;
}

/** What is installed as `stillwatch`. */
export function readProgram(): string {
  return readFileSync(program, 'utf8');
}

/** Another program of the same kind. */
export function runProgram(path: string, args: readonly string[]): Promise<Outcome> {
  const { child, outcome } = startProgram([path, ...args], {});
  child.stdin.end();
  return outcome;
}

/** With its standard output in a file or device instead; closes the descriptor. */
export async function runInto(args: readonly string[], output: number): Promise<Omit<Outcome, 'stdout'>> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', output, 'pipe'] });
  const parts: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  closeSync(output);
  return { status, stderr: Buffer.concat(parts).toString() };
}

export interface Folder {
  readonly path: string;
  file(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-test-'));
  return {
    path,
    file: (name) => join(path, name),
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** One line of an exchange log, ordinary but for `parts`. */
export function logLine(parts: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({
    time: '2026-03-01T09:00:00.000Z',
    account: 'acct-1',
    endpoint: 'openai.chat',
    model: 'model-a',
    status: 200,
    messages: [{ role: 'user', content: 'What is a good name for a cat?' }],
    ...parts,
  })}\n`;
}

/** A JSON object, or an assertion that fails. */
export function objectOf(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error('not an object');
  return value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
