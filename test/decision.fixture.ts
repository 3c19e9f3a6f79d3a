// For tests only: a gateway worker with its decision API in this process, made from the text of a configuration, and the
// means to ask both the same.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config/read-config.ts';
import type { AnswerReport } from '../src/gateway/answer-report.ts';
import { stateFiles } from '../src/serve/state-files.ts';
import { openWorker, type Worker } from '../src/serve/worker.ts';
import { writeKeyFile } from '../src/wire/hash-key-file.ts';
import { verdictKey } from '../src/wire/verdicts.fixture.ts';
import { keptIn, type Kept } from './spool-rows.fixture.ts';

export const secret = 'the-secret-of-the-decision-api';

export interface DecisionGateway {
  /** Of the gateway, and of the decision API. */
  readonly url: string;
  readonly api: string;
  readonly worker: Worker;
  /** Tickets and reports that went to other workers. */
  readonly passedOn: readonly (readonly [string, AnswerReport])[];
  /** Posts JSON with the secret. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  /** Ends it; resolves with everything that it kept. */
  end(): Promise<Kept>;
}

export interface DecisionOptions {
  /** Provider behind the gateway itself. */
  readonly upstream?: string;
  /** Further sections of the configuration, and further settings of `decision_api`, which begin with a comma. */
  readonly more?: string;
  readonly api?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly text: string;
}

/** @param rules in YAML, under `rules:`; `more` are further top-level sections */
export async function startDecisions(
  rules: string,
  { upstream = 'http://127.0.0.1:9', more = '', api = '' }: DecisionOptions = {},
): Promise<DecisionGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-decisions-'));
  const text = `listen: {port: 0}
state: state
upstreams:
  anthropic: {dialect: anthropic, targets: [{url: "${upstream}"}]}
  openai: {dialect: openai, targets: [{url: "${upstream}"}]}
decision_api: {port: 0, secret: {env: DECISION_SECRET}, identity_header: x-account${api}}
record: {sync: 1ms}
${more}
rules:${rules === '' ? ' []' : `\n${rules}`}
`;
  const { config, problems } = readConfig(text, join(folder, 'stillwatch.yaml'), {
    environment: { DECISION_SECRET: secret },
    readFile: () => undefined,
  });
  assert.ok(config !== undefined, JSON.stringify(problems));
  const files = stateFiles(config.state);
  await mkdir(config.state, { recursive: true });
  await writeKeyFile(files.hashKey, verdictKey);
  await writeFile(files.credentialKey, 'a secret that only the tests have, and long enough\n');
  const passedOn: (readonly [string, AnswerReport])[] = [];
  const worker = await openWorker({
    config,
    index: 0,
    version: '0.0.0',
    log: { write: () => true, lost: () => 0, drained: () => Promise.resolve() },
    passOn: (ticket, report) => passedOn.push([ticket, report]),
  });
  const base = `http://127.0.0.1:${worker.decisionPort}`;
  return {
    url: `http://127.0.0.1:${worker.port}`,
    api: base,
    worker,
    passedOn,
    post: (path, body, headers = {}) =>
      answered(
        fetch(base + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...headers },
          body: JSON.stringify(body),
        }),
      ),
    end: async () => {
      await worker.drain(0);
      const kept = keptIn(files.spool);
      rmSync(folder, { recursive: true, force: true });
      return kept;
    },
  };
}

export async function answered(response: Promise<Response>): Promise<Answered> {
  const { status, headers, ...rest } = await response.then(async (got) => ({
    status: got.status,
    headers: got.headers,
    text: await got.text(),
  }));
  const isJson = /json/.test(headers.get('content-type') ?? '');
  const json: unknown = isJson ? JSON.parse(rest.text) : undefined;
  return { status, headers, json, text: rest.text };
}
