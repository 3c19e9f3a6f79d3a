// For tests only: a gateway worker in this process, made from the text of a configuration as the program makes it, in
// front of upstreams that the test starts.

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../src/config/config.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { LogDestination } from '../src/gateway/log-destination.ts';
import { contentOf } from '../src/gateway/spool.fixture.ts';
import { stateFiles } from '../src/serve/state-files.ts';
import { openWorker, type Worker } from '../src/serve/worker.ts';
import { writeKeyFile } from '../src/wire/hash-key-file.ts';
import { parseDecision, type DecisionRecord } from '../src/wire/decision-record.ts';
import { frameKind, parseSegmentName, readFrames } from '../src/wire/spool-segment.ts';
import { verdictKey } from '../src/wire/verdicts.fixture.ts';

export interface GatewayOptions {
  /** Provider behind it, for both dialects; without one the text of `yaml` has `upstreams`. */
  readonly upstreamUrl?: string;
  /** Sent upstream instead of the client's credential. */
  readonly credential?: string;
  /** Further top-level sections. */
  readonly yaml?: string;
  /** Shared by workers of one gateway; a folder of its own if not given. */
  readonly folder?: string;
  readonly index?: number;
  /** Without other workers. */
  readonly isAlone?: boolean;
}

export interface TestGateway {
  /** Without a slash at the end, and without `/v1`. */
  readonly url: string;
  readonly port: number;
  readonly worker: Worker;
  /** Of the configuration; `state` is in it. */
  readonly folder: string;
  /** Lines of the log so far. */
  readonly lines: readonly string[];
  /** Takes over another text in place of `yaml`. */
  reload(yaml: string): void;
  /** Ends it; what it kept is on disk then. */
  close(): Promise<void>;
  /** What is on disk so far. */
  kept(): Kept;
}

/** Records on disk. */
export interface Kept {
  /** Ids of exchanges. */
  readonly exchanges: readonly string[];
  readonly decisions: readonly DecisionRecord[];
  /** All bytes, as latin1: for texts that must or must not be there. */
  readonly text: string;
}

const secret = 'a secret that only the tests have, and long enough';

export async function startGateway(options: GatewayOptions): Promise<TestGateway> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'stillwatch-gateway-'));
  const config = configOf(options, options.yaml ?? '', folder);
  const files = stateFiles(config.state);
  await mkdir(config.state, { recursive: true });
  await writeKeyFile(files.hashKey, verdictKey);
  await writeFile(files.credentialKey, `${secret}\n`);
  const lines: string[] = [];
  const { index = 0, isAlone = false } = options;
  const worker = await openWorker({ config, index, isAlone, version: '0.0.0', log: keep(lines) });
  let isOpen = true;
  return {
    url: `http://127.0.0.1:${worker.port}`,
    port: worker.port,
    worker,
    folder,
    lines,
    reload: (yaml) => worker.reload(configOf(options, yaml, folder)),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await worker.drain(0);
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
    kept: () => keptIn(files.spool),
  };
}

function keep(lines: string[]): LogDestination {
  return {
    write: (line) => {
      lines.push(line);
      return true;
    },
    lost: () => 0,
    drained: () => Promise.resolve(),
  };
}

function configOf({ upstreamUrl, credential }: GatewayOptions, yaml: string, folder: string): Config {
  const upstream = (dialect: string): string =>
    `  ${dialect}: {dialect: ${dialect}, targets: [{url: "${upstreamUrl}"}], connections: 4096${
      credential === undefined ? '' : ', credential: {env: CREDENTIAL}'
    }}\n`;
  const upstreams =
    upstreamUrl === undefined ? '' : `upstreams:\n${upstream('anthropic')}${upstream('openai')}`;
  const rules = /^rules:/m.test(yaml) ? '' : 'rules: []\n';
  const text = `listen: {port: 0}\nstate: state\n${upstreams}${rules}${yaml}`;
  const environment = credential === undefined ? {} : { CREDENTIAL: credential };
  const { config, problems } = readConfig(text, join(folder, 'stillwatch.yaml'), {
    environment,
    readFile: () => undefined,
  });
  assert.ok(config !== undefined, JSON.stringify(problems));
  return config;
}

function keptIn(spool: string): Kept {
  const decisions: DecisionRecord[] = [];
  let text = '';
  // It is made with the first record.
  if (!existsSync(spool)) return { exchanges: [], decisions, text };
  for (const name of readdirSync(spool)) {
    const bytes = readFileSync(join(spool, name));
    text += bytes.toString('latin1');
    const salt = parseSegmentName(name)?.salt;
    if (salt === undefined) continue;
    readFrames(bytes, {
      salt,
      isFinal: false,
      sink: (kind, payload) => {
        const decision = kind === frameKind.decision ? parseDecision(payload) : undefined;
        if (decision !== undefined) decisions.push(decision);
      },
    });
  }
  return { exchanges: contentOf(spool).ids, decisions, text };
}
