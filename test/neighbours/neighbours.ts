// The decision API against real neighbours: LiteLLM's proxy, Portkey's gateway and Envoy as their packages are, each in front
// of the local upstream, asked by the official clients. A refused account is refused by them, an allowed one is answered, and
// what was answered is recorded. Started by run.sh; prints a line for each check and fails when one does.

import Anthropic, { APIError as AnthropicError } from '@anthropic-ai/sdk';
import OpenAI, { APIError } from 'openai';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { freePort } from '../../src/wire/free-port.fixture.ts';
import { startUpstream } from '../../src/sim/upstream.ts';
import { writeKeyFile } from '../../src/wire/hash-key-file.ts';
import { keptIn, type KeptExchange } from '../spool-rows.fixture.ts';
import { start, type Running } from '../processes.fixture.ts';

const secret = 'the-secret-of-the-decision-api';
const model = 'meridian-4-large';
const litellmBin = process.env.LITELLM_BIN ?? 'litellm';
const envoyBin = process.env.ENVOY_BIN ?? 'envoy';
const portkeyDir = process.env.PORTKEY_DIR ?? '';
const program = new URL('../../../bin/stillwatch', import.meta.url).pathname;

interface Ports {
  readonly upstream: string;
  readonly gateway: number;
  readonly admin: number;
  readonly decisions: number;
  readonly litellm: number;
  readonly portkey: number;
  readonly envoy: number;
  readonly envoyAdmin: number;
}

function stillwatchYaml({ upstream, gateway, admin, decisions }: Ports): string {
  return `listen: {port: ${gateway}}
admin: {port: ${admin}}
state: state
workers: 2
engine: {enabled: false}
record: {sync: 1ms}
upstreams: {openai: {targets: [{url: "${upstream}"}]}}
decision_api:
  port: ${decisions}
  secret: {env: STILLWATCH_DECISION_SECRET}
  litellm_account: [user_api_key_team_id, user_api_key_hash]
  identity_header: x-account
rules:
  - {name: refused, when: account.id == "refused", then: refuse, mode: enforce, reason: This account may not ask.}
  - {name: often, when: account.id == "often", then: throttle, retry_after: 7, mode: enforce, reason: Not so fast.}
  - {name: slim, when: account.id == "shaped" && request.choices > 1, then: shape, profile: minimal, mode: enforce, reason: One answer.}
`;
}

function litellmYaml({ upstream, decisions }: Ports): string {
  return `model_list:
  - model_name: ${model}
    litellm_params: {model: openai/${model}, api_base: "${upstream}/v1", api_key: upstream-key}
  - model_name: claude
    litellm_params: {model: anthropic/${model}, api_base: "${upstream}", api_key: upstream-key}
guardrails:
  - guardrail_name: stillwatch
    litellm_params:
      guardrail: generic_guardrail_api
      mode: [pre_call, post_call]
      api_base: http://127.0.0.1:${decisions}
      api_key: os.environ/STILLWATCH_DECISION_SECRET
      default_on: true
      unreachable_fallback: fail_open
      streaming_end_of_stream_only: true
general_settings:
  custom_auth: accounts.by_key
`;
}

/** Whoever has a key is the team that the key is named after: keys of its own would need a database. */
const litellmAccounts = `from litellm.proxy._types import UserAPIKeyAuth

async def by_key(request, api_key):
    return UserAPIKeyAuth(api_key=api_key, team_id=api_key.removeprefix("sk-"))
`;

const litellmEnvironment = {
  // It does not start without one that is long enough.
  LITELLM_MASTER_KEY: `sk-${randomBytes(32).toString('hex')}`,
  // Or it asks the internet for prices.
  LITELLM_LOCAL_MODEL_COST_MAP: 'True',
  LITELLM_TELEMETRY: 'False',
};

const portkeyConfig = ({ upstream, decisions }: Ports): string => {
  const check = {
    webhookURL: `http://127.0.0.1:${decisions}/portkey`,
    headers: { authorization: `Bearer ${secret}` },
    failOnError: true,
  };
  return JSON.stringify({
    provider: 'openai',
    api_key: 'upstream-key',
    custom_host: `${upstream}/v1`,
    input_guardrails: [{ 'default.webhook': check, deny: true }],
    output_guardrails: [{ 'default.webhook': check }],
  });
};

/** The filter as the page has it, in front of the upstream. */
function envoyJson({ upstream, envoy, envoyAdmin, decisions }: Ports): string {
  const page = readFileSync(new URL('../../../docs/decision-api.md', import.meta.url), 'utf8');
  const [, told = ''] = /```yaml\n(http_filters:\n[^]*?)```/.exec(page) ?? [];
  const filters: unknown = parse(
    told.replaceAll('THE-SECRET', secret).replaceAll('127.0.0.1:8081', `127.0.0.1:${decisions}`),
  );
  assert.ok(typeof filters === 'object' && filters !== null && 'http_filters' in filters);
  assert.ok(Array.isArray(filters.http_filters));
  const router = {
    name: 'envoy.filters.http.router',
    typed_config: { '@type': `${types}.filters.http.router.v3.Router` },
  };
  const toUpstream = { match: { prefix: '/' }, route: { cluster: 'upstream', timeout: '0s' } };
  const connections = {
    '@type': `${types}.filters.network.http_connection_manager.v3.HttpConnectionManager`,
    stat_prefix: 'in',
    route_config: { virtual_hosts: [{ name: 'all', domains: ['*'], routes: [toUpstream] }] },
    http_filters: [...filters.http_filters, router],
  };
  const network = { name: 'envoy.filters.network.http_connection_manager', typed_config: connections };
  return JSON.stringify({
    admin: { address: addressOf(envoyAdmin) },
    static_resources: {
      listeners: [{ address: addressOf(envoy), filter_chains: [{ filters: [network] }] }],
      clusters: [clusterOf('upstream', Number(new URL(upstream).port)), clusterOf('stillwatch', decisions)],
    },
  });
}

const types = 'type.googleapis.com/envoy.extensions';

const addressOf = (port: number): object => ({ socket_address: { address: '127.0.0.1', port_value: port } });

function clusterOf(name: string, port: number): object {
  const endpoints = [{ lb_endpoints: [{ endpoint: { address: addressOf(port) } }] }];
  return { name, load_assignment: { cluster_name: name, endpoints } };
}

let failed = 0;

async function check(what: string, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
    process.stdout.write(`ok    ${what}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAIL  ${what}\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}

const question = (words: string): { readonly role: 'user'; readonly content: string }[] => [
  { role: 'user', content: `Why is the sky red in the evening, ${words}?` },
];

async function refusedWith(status: number, words: RegExp, call: Promise<unknown>): Promise<void> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(outcome instanceof APIError || outcome instanceof AnthropicError, 'it was not refused');
  assert.equal(outcome.status, status, outcome.message);
  assert.match(JSON.stringify(outcome.error), words);
}

async function streamed(client: OpenAI, words: string): Promise<string> {
  let text = '';
  const stream = await client.chat.completions.create({ model, messages: question(words), stream: true });
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return text;
}

async function checkLitellm({ litellm }: Ports): Promise<void> {
  const baseURL = `http://127.0.0.1:${litellm}`;
  const openai = (account: string): OpenAI =>
    new OpenAI({ baseURL: `${baseURL}/v1`, apiKey: `sk-${account}`, maxRetries: 0 });
  const anthropic = (account: string): Anthropic =>
    new Anthropic({ baseURL, apiKey: `sk-${account}`, maxRetries: 0 });
  const claude = { model: 'claude', max_tokens: 60 };
  await check('LiteLLM: chat of an allowed account is answered', async () => {
    const answer = await openai('lite-chat').chat.completions.create({ model, messages: question('whole') });
    assert.ok((answer.choices[0]?.message.content ?? '').length > 0);
  });
  await check('LiteLLM: a stream of an allowed account is answered', async () => {
    assert.ok((await streamed(openai('lite-stream'), 'in pieces')).length > 0);
  });
  await check('LiteLLM: messages of an allowed account are answered', async () => {
    const answer = await anthropic('lite-messages').messages.create({
      ...claude,
      messages: question('kindly'),
    });
    assert.equal(answer.content[0]?.type, 'text');
  });
  await check('LiteLLM: chat, stream and messages of a refused account are refused', async () => {
    const why = /This account may not ask/;
    const chat = { model, messages: question('anyway') };
    await refusedWith(400, why, openai('refused').chat.completions.create(chat));
    await refusedWith(400, why, openai('refused').chat.completions.create({ ...chat, stream: true }));
    await refusedWith(
      400,
      why,
      anthropic('refused').messages.create({ ...claude, messages: question('anyway') }),
    );
  });
}

async function checkPortkey(ports: Ports): Promise<void> {
  const client = (account: string): OpenAI =>
    new OpenAI({
      baseURL: `http://127.0.0.1:${ports.portkey}/v1`,
      apiKey: 'unused',
      maxRetries: 0,
      defaultHeaders: {
        'x-portkey-config': portkeyConfig(ports),
        'x-portkey-metadata': JSON.stringify({ _user: account }),
      },
    });
  await check('Portkey: chat of an allowed account is answered', async () => {
    const answer = await client('port-chat').chat.completions.create({ model, messages: question('whole') });
    assert.ok((answer.choices[0]?.message.content ?? '').length > 0);
  });
  await check('Portkey: a stream of an allowed account is answered', async () => {
    assert.ok((await streamed(client('port-stream'), 'in pieces')).length > 0);
  });
  await check('Portkey: a refused account is refused', async () => {
    const call = client('refused').chat.completions.create({ model, messages: question('anyway') });
    await refusedWith(446, /guardrail/, call);
  });
  await check('Portkey: an output profile reaches the upstream', async () => {
    const call = { model, messages: question('thrice'), n: 3 };
    const answer = await client('shaped').chat.completions.create(call);
    assert.equal(answer.choices.length, 1);
  });
}

async function checkEnvoy({ envoy }: Ports): Promise<void> {
  const baseURL = `http://127.0.0.1:${envoy}`;
  const settings = (account: string): { maxRetries: number; defaultHeaders: Record<string, string> } => ({
    maxRetries: 0,
    defaultHeaders: { 'x-account': account },
  });
  const openai = (account: string): OpenAI =>
    new OpenAI({ baseURL: `${baseURL}/v1`, apiKey: 'sk-client', ...settings(account) });
  const anthropic = (account: string): Anthropic =>
    new Anthropic({ baseURL, apiKey: 'sk-client', ...settings(account) });
  const claude = { model, max_tokens: 60 };
  await check('Envoy: chat, a stream and messages of an allowed account are answered', async () => {
    const answer = await openai('envoy-chat').chat.completions.create({
      model,
      messages: question('whole'),
    });
    assert.ok((answer.choices[0]?.message.content ?? '').length > 0);
    assert.ok((await streamed(openai('envoy-stream'), 'in pieces')).length > 0);
    const message = await anthropic('envoy-messages').messages.create({
      ...claude,
      messages: question('kindly'),
    });
    assert.equal(message.content[0]?.type, 'text');
  });
  await check(
    'Envoy: a refused account gets the error of its dialect, and its SDK does not retry',
    async () => {
      const why = /This account may not ask/;
      const chat = { model, messages: question('by Envoy') };
      await refusedWith(403, why, openai('refused').chat.completions.create(chat));
      const patient = new OpenAI({
        baseURL: `${baseURL}/v1`,
        apiKey: 'sk-client',
        maxRetries: 3,
        defaultHeaders: { 'x-account': 'refused' },
      });
      await refusedWith(403, why, patient.chat.completions.create({ ...chat, stream: true }));
      const message = { ...claude, messages: question('by Envoy') };
      await refusedWith(403, why, anthropic('refused').messages.create(message));
    },
  );
  await check('Envoy: a throttled account is told when to come again', async () => {
    const outcome = await openai('often')
      .chat.completions.create({ model, messages: question('at once') })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    assert.ok(outcome instanceof APIError);
    assert.equal(outcome.status, 429);
    assert.equal(outcome.headers?.get('retry-after'), '7');
  });
  await check('Envoy: a body longer than it keeps goes on whole, and is decided about', async () => {
    const long = { model, messages: question('so '.repeat(500_000)) };
    const answer = await openai('envoy-long').chat.completions.create(long);
    assert.ok((answer.usage?.prompt_tokens ?? 0) > 300_000, String(answer.usage?.prompt_tokens));
    await refusedWith(403, /may not ask/, openai('refused').chat.completions.create(long));
  });
}

async function checkKept(folder: string): Promise<void> {
  const { exchanges, decisions } = keptIn(join(folder, 'state', 'spool'));
  const of = (account: string): readonly KeptExchange[] =>
    exchanges.filter((exchange) => exchange.account === account);
  for (const account of ['lite-chat', 'lite-stream', 'lite-messages', 'port-chat', 'shaped']) {
    await check(`kept: the exchange of ${account} has its answer`, () => {
      const [exchange, ...more] = of(account);
      assert.equal(more.length, 0);
      assert.deepEqual([exchange?.status, exchange?.model.length], [200, of(account)[0]?.model.length]);
      assert.ok((exchange?.servedChars ?? 0) > 0, JSON.stringify(exchange));
    });
  }
  await check('kept: of a Portkey stream the request without its answer', () => {
    assert.deepEqual(
      of('port-stream').map(({ status, servedChars }) => [status, servedChars]),
      [[200, 0]],
    );
  });
  await check('kept: of what Envoy lets through the request, whose answer it never tells', () => {
    for (const account of ['envoy-chat', 'envoy-stream', 'envoy-messages']) {
      assert.deepEqual(
        of(account).map(({ servedChars }) => servedChars),
        [0],
        account,
      );
    }
  });
  await check('kept: of a body that Envoy cut off no exchange, but what was decided', () => {
    assert.equal(of('envoy-long').length, 0);
    assert.equal(decisions.filter(({ account }) => account === 'envoy-long').length, 1);
  });
  await check('kept: what was refused, with its decision', () => {
    assert.deepEqual(
      of('refused').map(({ status }) => status),
      Array.from({ length: 7 }, () => 403),
    );
    assert.equal(decisions.filter(({ decision }) => decision.outcome.rule === 'refused').length, 8);
  });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-neighbours-'));
  const upstream = await startUpstream();
  const [gateway, admin, decisions, litellm, portkey, envoy, envoyAdmin] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const ports = { upstream: upstream.url, gateway, admin, decisions, litellm, portkey, envoy, envoyAdmin };
  mkdirSync(join(folder, 'state'));
  await writeKeyFile(join(folder, 'state', 'hash-key'), { low: 1, high: 2 });
  writeFileSync(join(folder, 'stillwatch.yaml'), stillwatchYaml(ports));
  writeFileSync(join(folder, 'litellm.yaml'), litellmYaml(ports));
  writeFileSync(join(folder, 'envoy.json'), envoyJson(ports));
  writeFileSync(join(folder, 'accounts.py'), litellmAccounts);
  const running: Running[] = [];
  const environment = { STILLWATCH_DECISION_SECRET: secret };
  try {
    const stillwatch = await start({
      name: 'stillwatch',
      command: [process.execPath, program, 'serve', join(folder, 'stillwatch.yaml')],
      environment,
      folder,
      readyUrl: `http://127.0.0.1:${decisions}/healthz`,
    });
    running.push(stillwatch);
    running.push(
      await start({
        name: 'litellm',
        command: [litellmBin, '--config', 'litellm.yaml', '--host', '127.0.0.1', '--port', String(litellm)],
        environment: { ...environment, ...litellmEnvironment },
        folder,
        readyUrl: `http://127.0.0.1:${litellm}/health/liveliness`,
      }),
    );
    await checkLitellm(ports);
    const server = join(portkeyDir, 'node_modules', '@portkey-ai', 'gateway', 'build', 'start-server.js');
    running.push(
      await start({
        name: 'portkey',
        command: [process.execPath, server, '--headless', `--port=${portkey}`],
        environment: { NODE_ENV: 'production' },
        folder,
        readyUrl: `http://127.0.0.1:${portkey}/`,
      }),
    );
    await checkPortkey(ports);
    running.push(
      await start({
        name: 'envoy',
        command: [envoyBin, '-c', 'envoy.json', '--use-dynamic-base-id', '--log-level', 'warn'],
        environment: {},
        folder,
        readyUrl: `http://127.0.0.1:${envoyAdmin}/ready`,
      }),
    );
    await checkEnvoy(ports);
    await stillwatch.stop();
    await checkKept(folder);
  } finally {
    for (const one of running) {
      if (failed > 0) process.stdout.write(`--- ${one.name} said:\n${one.said().slice(-3_000)}\n`);
      await one.stop();
    }
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(failed === 0 ? 'all checks hold\n' : `${failed} checks failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
