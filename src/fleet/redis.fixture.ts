import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { createClient, type RedisClientType } from '@redis/client';
import { freePort } from '../wire/free-port.fixture.ts';
import { Link, type LinkOptions, type LinkState } from './link.ts';

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** As a crash: what it had in memory is gone. */
  kill(): Promise<void>;
  /** Again, empty, at the same port. */
  restart(): Promise<void>;
}

/** A server of its own, ended with the test; undefined, and the test skipped, where none is installed. */
export async function redisFor(
  context: TestContext,
  flags: readonly string[] = [],
): Promise<RedisServer | undefined> {
  const program = await programThere();
  if (program === undefined) {
    context.skip('neither valkey-server nor redis-server is installed (apt-get install redis-server)');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-redis-'));
  const port = await freePort();
  const common = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const hasPort = flags.includes('--port');
  const start = async (): Promise<() => Promise<void>> => {
    const child = spawn(program, [...(hasPort ? [] : ['--port', String(port)]), ...common, ...flags], {
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
    });
    await listening(hasPort ? portIn(flags) : port);
    return async () => {
      child.kill('SIGKILL');
      await ended;
    };
  };
  let end = await start();
  context.after(async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    port: hasPort ? portIn(flags) : port,
    url: `redis://127.0.0.1:${port}`,
    kill: () => end(),
    restart: async () => {
      end = await start();
    },
  };
}

/** A link with the fleet's secret, closed with the test. */
export function linkTo(
  context: TestContext,
  url: string,
  more: Partial<LinkOptions> = {},
): { readonly link: Link; readonly states: readonly LinkState[] } {
  const states: LinkState[] = [];
  const link = new Link({
    url,
    user: '',
    password: undefined,
    ca: undefined,
    name: 'test',
    secret: 'a secret of the fleet, as long as it has to be',
    onState: (state) => states.push(state),
    ...more,
  });
  link.open();
  context.after(() => link.close());
  return { link, states };
}

/** What somebody else may do at the server; closed with the test. */
export async function rawClient(context: TestContext, url: string): Promise<RedisClientType> {
  const client = createClient({ url });
  // The server may end first.
  client.on('error', () => {});
  await client.connect();
  context.after(() => client.destroy());
  return client;
}

/** Until it holds, or the test fails. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const from = performance.now();
  while (!(await isSo())) {
    if (performance.now() - from > withinMs) throw new Error(`not within ${withinMs} ms`);
    await wait(20);
  }
}

function portIn(flags: readonly string[]): number {
  return Number(flags[flags.indexOf('--tls-port') + 1]);
}

async function programThere(): Promise<string | undefined> {
  for (const program of ['valkey-server', 'redis-server']) {
    const isThere = await new Promise<boolean>((resolve) => {
      const child = spawn(program, ['--version'], { stdio: 'ignore' });
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(code === 0));
    });
    if (isThere) return program;
  }
  return undefined;
}

async function listening(port: number): Promise<void> {
  await until(
    () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(port, '127.0.0.1');
        socket.once('error', () => resolve(false));
        socket.once('connect', () => {
          socket.destroy();
          resolve(true);
        });
      }),
  );
}
