// The gateways that are measured beside each other, each as its users start it, all in front of the same upstream: nginx
// and a bare proxy say what cannot be undercut, Portkey's gateway what is usual.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workerFlags } from '../../src/serve/worker-flags.ts';
import { isObject } from '../../src/wire/field.ts';
import { writeGatewayState } from './gateway-state.ts';
import { startPinned } from './pinned-process.ts';
import { freePort } from '../../src/wire/free-port.fixture.ts';

export interface Contestant {
  readonly name: 'direct' | 'nginx' | 'bare proxy' | 'Stillwatch' | 'the other build' | 'Portkey';
  readonly port: number;
  /** Header lines that it needs. */
  readonly headers: readonly string[];
  /** Undefined when nothing stands between. */
  readonly pid: number | undefined;
  stop(): void;
  /** Lets it end by itself, which a profile needs. */
  drain(): void;
}

export interface ContestantOptions {
  /** Each gets a folder in it. */
  readonly folder: string;
  readonly upstreamPort: number;
}

const none: readonly string[] = [];
/** More than any of them takes to start. */
const startMsMax = 20_000;

export function direct(upstreamPort: number): Contestant {
  return {
    name: 'direct',
    port: upstreamPort,
    headers: none,
    pid: undefined,
    stop: () => {},
    drain: () => {},
  };
}

export async function bareProxy({ upstreamPort }: ContestantOptions): Promise<Contestant> {
  const port = await freePort();
  return started({ name: 'bare proxy', port }, [
    process.execPath,
    scriptOf('./bare-proxy.js'),
    `${port}`,
    `${upstreamPort}`,
  ]);
}

/** A worker as `serve` starts it: the rules that come with the program, verdicts in memory, the spool on disk. */
export function stillwatch(options: ContestantOptions, flags: readonly string[] = []): Promise<Contestant> {
  const script = scriptOf('../../src/serve/worker-process.js');
  return worker('Stillwatch', options, [...workerFlags, ...flags, script]);
}

/** The same of another checkout, which is built. */
export async function otherBuild(options: ContestantOptions, checkout: string): Promise<Contestant> {
  const serve = join(checkout, 'dist/src/serve');
  // Earlier builds start workers without any.
  const known: unknown = existsSync(join(serve, 'worker-flags.js'))
    ? await import(pathToFileURL(join(serve, 'worker-flags.js')).href)
    : undefined;
  const flags = isObject(known) && Array.isArray(known.workerFlags) ? known.workerFlags.map(String) : [];
  return worker('the other build', options, [...flags, join(serve, 'worker-process.js')]);
}

async function worker(
  name: Contestant['name'],
  { folder, upstreamPort }: ContestantOptions,
  script: readonly string[],
): Promise<Contestant> {
  const own = join(folder, name);
  mkdirSync(own);
  const [port, adminPort] = [await freePort(), await freePort()];
  const config = await writeGatewayState({ folder: own, port, adminPort, upstreamPort, hasEngine: false });
  return started({ name, port }, [process.execPath, ...script, config], { STILLWATCH_WORKERS: '1' });
}

/** Undefined where there is none. */
export async function nginx({ folder, upstreamPort }: ContestantOptions): Promise<Contestant | undefined> {
  const path = ['/usr/sbin', ...(process.env.PATH ?? '').split(':')]
    .map((place) => join(place, 'nginx'))
    .find((one) => existsSync(one));
  if (path === undefined) return undefined;
  const own = join(folder, 'nginx');
  mkdirSync(own);
  const port = await freePort();
  const config = join(own, 'nginx.conf');
  writeFileSync(config, nginxConfig(own, port, upstreamPort));
  return started({ name: 'nginx', port }, [path, '-c', config, '-e', 'stderr']);
}

/** `folder` is one in which `@portkey-ai/gateway` is installed. */
export async function portkey({ upstreamPort }: ContestantOptions, installed: string): Promise<Contestant> {
  const port = await freePort();
  const script = join(installed, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  const only = new URL('./loopback-only.js', import.meta.url).href;
  const contestant = await started(
    { name: 'Portkey', port },
    [process.execPath, '--import', only, script, '--headless', `--port=${port}`],
    { NODE_ENV: 'production' },
  );
  const headers = [
    'x-portkey-provider: openai',
    `x-portkey-custom-host: http://127.0.0.1:${upstreamPort}/v1`,
  ];
  return { ...contestant, headers };
}

export function scriptOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

async function started(
  { name, port }: Pick<Contestant, 'name' | 'port'>,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Contestant> {
  const child = startPinned('gateway', command, environment);
  await listening(port);
  return {
    name,
    port,
    headers: none,
    pid: child.pid,
    stop: () => child.kill(name === 'nginx' ? 'SIGTERM' : 'SIGKILL'),
    drain: () => child.send({ kind: 'drain' }),
  };
}

/** Resolves when somebody answers at the port, whatever the answer. */
export async function listening(port: number): Promise<void> {
  const startedMs = performance.now();
  while (performance.now() - startedMs < startMsMax) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(50);
  }
  throw new Error(`nobody listens on port ${port}`);
}

function nginxConfig(folder: string, port: number, upstreamPort: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
events { worker_connections 20000; }
http {
  access_log off;
  ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join(' ')}
  client_body_buffer_size 64k;
  keepalive_requests 100000000;
  upstream main { server 127.0.0.1:${upstreamPort}; keepalive 256; keepalive_requests 100000000; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://main;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_buffering off;
    }
  }
}
`;
}
