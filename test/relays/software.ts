// The relays as processes: real software with a pool of accounts, each started the way its manual says.

import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/wire/free-port.fixture.ts';
import { start, type Running } from '../processes.fixture.ts';
import { model } from './traffic.ts';

export interface Pool {
  readonly folder: string;
  readonly providerUrl: string;
  readonly keys: readonly string[];
}

export interface Relay {
  readonly url: string;
  /** What its customers authenticate with. */
  readonly key: string;
  readonly running: Running;
}

/** LiteLLM does not start without one that is long enough; better-ccflare takes any. */
const customerKey = `sk-${randomBytes(32).toString('hex')}`;

type StartRelay = (pool: Pool) => Promise<Relay>;

/** By name: the program, and how it chooses an account. */
export const relays: Readonly<Record<string, StartRelay>> = {
  'litellm-shuffle': (pool) => startLitellm(pool, 'simple-shuffle'),
  'litellm-least-busy': (pool) => startLitellm(pool, 'least-busy'),
  'ccflare-session': (pool) => startCcflare(pool, 'session'),
  'ccflare-least-used': (pool) => startCcflare(pool, 'least-used'),
};

async function startLitellm({ folder, providerUrl, keys }: Pool, strategy: string): Promise<Relay> {
  const port = await freePort();
  const deployments = keys.map((key) => ({
    model_name: model,
    litellm_params: { model: `anthropic/${model}`, api_base: providerUrl, api_key: key },
  }));
  // What is JSON is YAML.
  const settings = {
    model_list: deployments,
    router_settings: { routing_strategy: strategy, num_retries: 2, allowed_fails: 1, cooldown_time: 20 },
    litellm_settings: { telemetry: false },
  };
  writeFileSync(join(folder, 'litellm.yaml'), JSON.stringify(settings));
  const url = `http://127.0.0.1:${port}`;
  const running = await start({
    name: `LiteLLM, ${strategy}`,
    command: [
      process.env.LITELLM_BIN ?? 'litellm',
      '--config',
      'litellm.yaml',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    environment: {
      LITELLM_LOCAL_MODEL_COST_MAP: 'True',
      LITELLM_TELEMETRY: 'False',
      LITELLM_MASTER_KEY: customerKey,
    },
    folder,
    readyUrl: `${url}/health/liveliness`,
  });
  return { url, key: customerKey, running };
}

async function startCcflare({ folder, providerUrl, keys }: Pool, strategy: string): Promise<Relay> {
  const port = await freePort();
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const running = await start({
    name: `better-ccflare, ${strategy}`,
    command: [process.env.CCFLARE_BIN ?? 'better-ccflare', '--serve', '--port', String(port)],
    environment: {
      HOME: home,
      LB_STRATEGY: strategy,
      BETTER_CCFLARE_DB_PATH: join(folder, 'ccflare.db'),
      BETTER_CCFLARE_CONFIG_PATH: join(folder, 'ccflare.json'),
    },
    folder,
    // Without accounts it calls itself unhealthy.
    readyUrl: `${url}/api/accounts`,
  });
  for (const key of keys) {
    const name = `pool-${randomBytes(4).toString('hex')}`;
    const body = JSON.stringify({ name, apiKey: key, priority: 0, customEndpoint: providerUrl });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/accounts/anthropic-compatible`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`better-ccflare takes no account: ${await answer.text()}`);
  }
  return { url, key: customerKey, running };
}
