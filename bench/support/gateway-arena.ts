// Upstream and load generator of a benchmark of gateways, and the jobs that they are given.

import type { ChildProcess } from 'node:child_process';
import { isObject } from '../../src/wire/field.ts';
import { freePort } from '../../src/wire/free-port.fixture.ts';
import { scriptOf, type Contestant } from './gateway-contestants.ts';
import { isLoadResult, type LoadJob, type LoadResult } from './load-job.ts';
import { cpuSecondsOf, nextMessage, startPinned } from './pinned-process.ts';

/** A piece of 24 characters each 20 ms, as a fast model writes; and as fast as it is read. */
export const paces = { fast: 0, paced: 286 } as const;

export type Job = Pick<LoadJob, 'connections' | 'seconds' | 'streamShare'> & Partial<LoadJob>;

export type Measured = LoadResult & { /** Of the gateway, during the job. */ readonly cpuSeconds: number };

export class Arena {
  readonly upstreamPort: number;
  readonly #upstream: ChildProcess;
  readonly #load: ChildProcess;

  private constructor(port: number) {
    this.upstreamPort = port;
    this.#upstream = startPinned('load', [process.execPath, scriptOf('./upstream-process.js')]);
    this.#load = startPinned('load', [process.execPath, scriptOf('./load-process.js')]);
  }

  static async open(): Promise<Arena> {
    const arena = new Arena(await freePort());
    await arena.pace(paces.fast);
    return arena;
  }

  /** The upstream listens anew; connections to it end. */
  async pace(tokensPerSecond: number): Promise<void> {
    const isThere = nextMessage(this.#upstream, isKind('listening'));
    this.#upstream.send({ kind: 'pace', port: this.upstreamPort, tokensPerSecond });
    await isThere;
  }

  async openStreams(): Promise<number> {
    const said = nextMessage(this.#upstream, isKind('open'));
    this.#upstream.send({ kind: 'count' });
    const { streams } = await said;
    return Number(streams);
  }

  /** One at a time. */
  async run(contestant: Contestant, job: Job): Promise<Measured> {
    const { port, headers, pid } = contestant;
    const usual = { kind: 'load-job', port, headers, isSame: false, pauseMs: 0, isCut: false } as const;
    const before = pid === undefined ? 0 : cpuSecondsOf(pid);
    const said = nextMessage(this.#load, isLoadResult);
    this.#load.send({ ...usual, ...job });
    const result = await said;
    return { ...result, cpuSeconds: pid === undefined ? 0 : cpuSecondsOf(pid) - before };
  }

  close(): void {
    this.#upstream.kill();
    this.#load.kill();
  }
}

function isKind(kind: string): (message: unknown) => message is Readonly<Record<string, unknown>> {
  return (message): message is Readonly<Record<string, unknown>> =>
    isObject(message) && message.kind === kind;
}
