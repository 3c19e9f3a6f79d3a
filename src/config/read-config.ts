// From the text of the configuration file to a `Config`, or to everything that is wrong with it. Relative paths are
// relative to the file, so that it does not matter from where the program is started.

import { isIP } from 'node:net';
import { isAbsolute, dirname, join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type {
  Config,
  EngineConfig,
  IdentityConfig,
  IdentityMode,
  LimitsConfig,
  Listen,
  ProfileConfig,
  RecordConfig,
  TelemetryConfig,
} from './config.ts';
import { readCredentialAccounts } from '../gateway/credential-accounts.ts';
import { isHeaderName } from '../gateway/header-filter.ts';
import { type ConfigProblem, ConfigProblems } from './problems.ts';
import { readFleet } from './read-fleet.ts';
import { readRules } from './read-rules.ts';
import { readTls } from './read-tls.ts';
import { readUpstreams } from './read-upstreams.ts';
import { Section, type SecretSources } from './section.ts';

export type ConfigResult =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: undefined; readonly problems: readonly ConfigProblem[] };

/** More would be no configuration but an attack on whoever reads it. */
const charactersMax = 4_000_000;
const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const mega = 1_000_000;
const giga = 1_000 * mega;

export function readConfig(text: string, path: string, secrets: SecretSources): ConfigResult {
  const lines = new LineCounter();
  const problems = new ConfigProblems(lines);
  const document = parseDocument(text.slice(0, charactersMax), { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.add(error.pos[0], {
      path: '',
      what: `this is no YAML (${error.code})`,
      mend: 'see the indentation and the quotes around this place',
    });
  }
  const root = isMap(document.contents) ? document.contents : undefined;
  if (root === undefined && problems.found.length === 0) {
    problems.add(undefined, {
      path: '',
      what: 'the file says nothing',
      mend: 'begin with a copy of stillwatch.example.yaml',
    });
  }
  if (root === undefined || problems.found.length > 0) return { config: undefined, problems: problems.found };
  const config = readSections(new Section(root, '', { problems, secrets }), path);
  return problems.found.length === 0
    ? { config, problems: [] }
    : { config: undefined, problems: problems.found };
}

function readSections(top: Section, path: string): Config {
  const resolve = (file: string): string =>
    file === '' || isAbsolute(file) ? file : join(dirname(path), file);
  const links = top.section('links');
  const profiles = readProfiles(top);
  const config: Config = {
    path,
    listen: readListen(top.section('listen'), 8080, ['tls']),
    tls: readTls(top.section('listen')),
    admin: readListen(top.section('admin'), 9090),
    decisionApi: readDecisionApi(top),
    state: resolve(top.text('state', 'stillwatch-state')),
    fleet: readFleet(top),
    workers: top.count('workers', { usual: 0, min: 0, max: 256 }),
    identity: readIdentity(top.section('identity'), resolve),
    upstreams: readUpstreams(top),
    origins: readOrigins(top.section('cors')),
    unknownRoutes: top.choice('unknown_routes', ['forward', 'refuse'], 'forward'),
    sharedLists: top.choice('shared_lists', ['forward', 'refuse'], 'refuse'),
    unreadableBodies: top.choice('unreadable_bodies', ['forward', 'refuse'], 'refuse'),
    limits: readLimits(top.section('limits')),
    rules: readRules(
      top,
      profiles.map((profile) => profile.name),
    ),
    profiles,
    links: { verification: links.text('verification', ''), appeal: links.text('appeal', '') },
    record: readRecord(top.section('record')),
    engine: readEngine(top.section('engine'), resolve),
    telemetry: readTelemetry(top.section('telemetry')),
  };
  links.done();
  checkCredentials(top, config);
  top.done();
  return config;
}

/** Whoever does not present a provider's key has nothing to go upstream with. */
function checkCredentials(top: Section, { identity, upstreams }: Config): void {
  const replaced = identity.modes.filter((mode) => mode !== 'pass-through');
  if (replaced.length === 0) return;
  for (const { name, credential } of upstreams) {
    if (credential !== undefined) continue;
    const what = `has no credential, which requests identified by ${replaced.join(' or ')} need`;
    top.section('upstreams').problem(what, 'add credential: {env: NAME}', name);
  }
}

/** `others`: names in the section that somebody else reads. */
function readListen(section: Section, port: number, others: readonly string[] = []): Listen {
  const listen = {
    host: section.text('host', '127.0.0.1'),
    port: section.count('port', { usual: port, min: 0, max: 65_535 }),
  };
  for (const name of others) section.has(name);
  section.done();
  return listen;
}

function readDecisionApi(top: Section): Config['decisionApi'] {
  if (!top.has('decision_api')) return undefined;
  const section = top.section('decision_api');
  const settings = [
    'secret',
    'identity_header',
    'litellm_account',
    'portkey_account',
    'report_within',
    'pending',
  ];
  const listen = readListen(section, 8081, settings);
  const api = {
    ...listen,
    secret: section.secret('secret'),
    identityHeader: section.text('identity_header', '').toLowerCase(),
    litellmAccount: section.has('litellm_account') ? section.texts('litellm_account') : ['user_api_key_hash'],
    portkeyAccount: section.has('portkey_account') ? section.texts('portkey_account') : ['_user'],
    withinMs: section.durationMs('report_within', {
      usual: 15 * minuteMs,
      min: secondMs,
      max: 24 * 60 * minuteMs,
    }),
    pendingMax: section.count('pending', { usual: 20_000, min: 1, max: 1_000_000 }),
  };
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(listen.host);
  if (api.secret === undefined && !isLocal) {
    section.problem(
      'is open to everybody who reaches it',
      'give it a secret, or listen on 127.0.0.1',
      'host',
    );
  }
  return api;
}

const proxySecretMin = 16;

/** `10.0.0.0/8`, `2001:db8::/32` or one address. */
function isNetwork(text: string): boolean {
  const [ip = '', bits, ...more] = text.split('/');
  const family = isIP(ip);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

const identityModes: readonly IdentityMode[] = ['keys', 'pass-through', 'trusted-proxy'];

function readIdentity(section: Section, resolve: (file: string) => string): IdentityConfig {
  const named = section.has('modes') ? section.texts('modes') : ['pass-through'];
  const modes = identityModes.filter((mode) => named.includes(mode));
  if (modes.length !== named.length || modes.length === 0) {
    section.problem('has a mode that does not exist', `write a list of ${identityModes.join(', ')}`, 'modes');
  }
  const address = section.section('client_address');
  const proxy = section.section('trusted_proxy');
  const identity = {
    modes: named.flatMap((name) => modes.filter((mode) => mode === name)),
    keysFile: resolve(section.text('keys_file', modes.includes('keys') ? undefined : '')),
    credentialAccounts: readCredentials(section),
    hops: address.count('hops', { usual: 0, min: 0, max: 16 }),
    trustedProxies: address.texts('trusted'),
    proxySecrets: ['secret', 'previous_secret'].flatMap((name) => proxy.secret(name) ?? []),
    tlsHeader: section.text('tls_header', '').toLowerCase(),
  };
  if (modes.includes('trusted-proxy') && identity.proxySecrets.length === 0) {
    section.problem(
      'lists trusted-proxy, whose secret is missing',
      'add trusted_proxy: {secret: {env: NAME}}',
      'modes',
    );
  }
  if (identity.proxySecrets.some((secret) => secret.length < proxySecretMin)) {
    proxy.problem(
      `has a secret of fewer than ${proxySecretMin} characters`,
      'make a longer one: openssl rand -hex 32',
    );
  }
  if (!identity.trustedProxies.every(isNetwork) || identity.trustedProxies.length > 256) {
    address.problem(
      'has what is no address and no network',
      'write for example [10.0.0.0/8, 192.0.2.7]',
      'trusted',
    );
  }
  for (const part of [address, proxy, section]) part.done();
  return identity;
}

/** Which passed-through credentials are one account. */
function readCredentials(section: Section): ReadonlyMap<string, string> {
  const text = section.has('credentials_file') ? section.contents('credentials_file') : undefined;
  const { accounts, badLines } = readCredentialAccounts(text ?? '');
  if (badLines.length > 0) {
    section.problem(
      `names a file with lines that map no credential, or one twice: ${badLines.join(', ')}`,
      'write {"credential": "key_…", "account": "…"} in each line; docs/keys.md',
      'credentials_file',
    );
  }
  return accounts;
}

const originsMax = 1_000;

/** As browsers write them: scheme, host and port, and nothing behind. */
function isOrigin(text: string): boolean {
  if (text === '*') return true;
  return !text.includes('*') && URL.canParse(text) && new URL(text).origin === text;
}

function readOrigins(section: Section): readonly string[] {
  const origins = section.texts('origins');
  if (!origins.every(isOrigin) || origins.length > originsMax) {
    section.problem(
      'has what is no origin of a page',
      'write for example [https://app.example.com], without a slash at the end, or ["*"]',
      'origins',
    );
  }
  section.done();
  return origins;
}

function readLimits(section: Section): LimitsConfig {
  const limits = {
    bodyBytes: section.bytes('body', { usual: 32 * mega, min: 1_000, max: 512 * mega }),
    bodiesBytes: section.bytes('all_bodies', { usual: 512 * mega, min: mega, max: 64 * giga }),
    headerBytes: section.bytes('headers', { usual: 32_000, min: 4_000, max: mega }),
    headersMs: section.durationMs('headers_within', {
      usual: 10 * secondMs,
      min: secondMs,
      max: 5 * minuteMs,
    }),
    bodyMs: section.durationMs('body_within', { usual: 2 * minuteMs, min: secondMs, max: 60 * minuteMs }),
    takenMs: section.durationMs('taken_within', { usual: minuteMs, min: secondMs, max: 60 * minuteMs }),
    keepAliveMs: section.durationMs('keep_alive', {
      usual: 75 * secondMs,
      min: secondMs,
      max: 60 * minuteMs,
    }),
    connections: section.count('connections', { usual: 20_000, min: 1, max: 1_000_000 }),
    requests: section.count('requests', { usual: 10_000, min: 1, max: 1_000_000 }),
    drainMs: section.durationMs('drain_within', { usual: minuteMs, min: secondMs, max: 60 * minuteMs }),
  };
  if (limits.bodiesBytes < limits.bodyBytes) {
    section.problem('is less than one body may have', 'give at least as much as body', 'all_bodies');
  }
  // Node counts the time for a body from the beginning of its head, and does not start with less.
  if (limits.bodyMs < limits.headersMs) {
    section.problem('is less than headers_within', 'give at least as much as headers_within', 'body_within');
  }
  section.done();
  return limits;
}

function readProfiles(top: Section): readonly ProfileConfig[] {
  // What the rules that come with the program shape with.
  const minimal = { name: 'minimal', choicesMax: 1, tokensMax: 0, logprobs: false, reasoning: false };
  const section = top.section('profiles');
  const own = section.named().map(([name, profile]) => {
    const read = {
      name,
      choicesMax: profile.count('choices_max', { usual: 0, min: 0, max: 128 }),
      tokensMax: profile.count('tokens_max', { usual: 0, min: 0, max: 1_000_000 }),
      logprobs: profile.flag('logprobs', true),
      reasoning: profile.flag('reasoning', true),
    };
    profile.done();
    return read;
  });
  return own.some((profile) => profile.name === minimal.name) ? own : [minimal, ...own];
}

function readRecord(section: Section): RecordConfig {
  const record = {
    text: section.choice('text', ['none', 'excerpt'], 'none'),
    textDays: section.count('text_days', { usual: 30, min: 1, max: 3_650 }),
    rowsDays: section.count('rows_days', { usual: 365, min: 1, max: 3_650 }),
    spoolBytes: section.bytes('spool', { usual: 8 * giga, min: 16 * mega, max: 10_000 * giga }),
    whenFull: section.choice('when_full', ['drop', 'wait'], 'drop'),
    syncMs: section.durationMs('sync', { usual: 50, min: 1, max: 10 * secondMs }),
  };
  section.done();
  return record;
}

function readEngine(section: Section, resolve: (file: string) => string): EngineConfig {
  const engine = {
    enabled: section.flag('enabled', true),
    everyMs: section.durationMs('every', { usual: minuteMs, min: secondMs, max: 24 * 60 * minuteMs }),
    accounts: section.texts('accounts').map(resolve),
    storeUrl: section.text('store', ''),
  };
  if (engine.storeUrl !== '' && !URL.canParse(engine.storeUrl)) {
    section.problem('is no URL', 'write for example store: http://clickhouse:8123', 'store');
  }
  section.done();
  return engine;
}

/** Bound of what is sent with each batch. */
const traceHeadersMax = 16;

function readTraceHeaders(section: Section): ReadonlyMap<string, string> {
  const headers = section.secrets();
  const isFit = headers.every(
    ([name, value]) => isHeaderName(name) && name.length <= 64 && /^[\x20-\x7e]{1,4096}$/.test(value),
  );
  if (!isFit || headers.length > traceHeadersMax) {
    section.problem(
      `has what HTTP cannot send as a header, or more than ${traceHeadersMax}`,
      'write for example headers: {authorization: {env: NAME_OF_A_VARIABLE}}, in visible ASCII',
    );
  }
  return new Map(headers);
}

function readTelemetry(section: Section): TelemetryConfig {
  const traces = section.section('traces');
  const telemetry = {
    logLevel: section.choice('log_level', ['debug', 'info', 'warn', 'error'], 'info'),
    accessLog: section.flag('access_log', false),
    accessLogAddress: section.choice('access_log_address', ['none', 'network', 'full'], 'network'),
    accessLogAccount: section.flag('access_log_account', false),
    modelLabels: section.texts('model_labels'),
    tracesUrl: traces.text('endpoint', ''),
    tracesRatio: traces.share('ratio', 0),
    tracesHeaders: readTraceHeaders(traces.section('headers')),
    tracesSampling: traces.choice('sampling', ['chance', 'caller-and-chance', 'caller'], 'chance'),
    tracesUserHash: traces.flag('user_hash', false),
  };
  if (telemetry.tracesUrl !== '' && !URL.canParse(telemetry.tracesUrl)) {
    traces.problem('is no URL', 'write for example endpoint: http://127.0.0.1:4318/v1/traces', 'endpoint');
  }
  traces.done();
  section.done();
  return telemetry;
}
