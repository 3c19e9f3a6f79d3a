// Goal: what the file says is what is read; everything that is wrong with it is told at once, each with its place and how
// to mend it, and no value of a secret is ever quoted.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { readConfig } from './read-config.ts';

const secrets = {
  environment: { PROVIDER_KEY: 'sk-provider-secret', MIDDLING: 'ten-chars!', SHORT: 'x' },
  readFile: (path: string) => (path === 'secret.txt' ? 'from-a-file-secret\n' : undefined),
};
const read = (text: string) => readConfig(text, '/etc/stillwatch/stillwatch.yaml', secrets);
const least = 'upstreams: {anthropic: {targets: [{url: "https://api.example.com"}]}}\n';

function configOf(text: string) {
  const { config, problems } = read(text);
  assert.ok(config !== undefined, JSON.stringify(problems));
  return config;
}

/** `line path: mend` of each problem. */
const told = (text: string): readonly string[] =>
  read(text).problems.map(({ line, path, mend }) => `${line} ${path}: ${mend}`);

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

test('the annotated example is read without a problem, and says what holds when nothing is said', () => {
  const copied = readFileSync(join(root, 'stillwatch.example.yaml'), 'utf8');
  // Two parts would replace what holds without them, so they are there to be uncommented.
  const text = copied.replaceAll(/^# ((?:links|rules):\n(?:# {3}.*\n)+)/gm, (_, part: string) =>
    part.replaceAll(/^# /gm, ''),
  );
  const example = configOf(text);
  const bare = configOf(
    text.slice(text.indexOf('upstreams:'), text.indexOf('# Paths that are no known call')),
  );
  const { rules: exampleRules, links: exampleLinks, ...said } = example;
  const { rules, links, ...usual } = bare;
  assert.deepEqual(said, usual);
  assert.ok(exampleRules.length < rules.length && exampleRules.every((rule) => rule.mode === 'shadow'));
  assert.ok(exampleLinks.appeal !== links.appeal);
  assert.deepEqual(configOf(copied).rules, rules);
  assert.deepEqual(configOf(copied).links, links);
});

const keyed = `upstreams:
  anthropic: {targets: [{url: "https://api.example.com"}], credential: {env: PROVIDER_KEY}}
identity:
  modes: [keys, trusted-proxy]
  keys_file: keys.jsonl
`;

test('paths are relative to the file, secrets come from elsewhere', () => {
  const config = configOf(`state: here\n${keyed}  trusted_proxy: {secret: {file: secret.txt}}\n`);
  assert.equal(config.state, '/etc/stillwatch/here');
  assert.equal(config.identity.keysFile, '/etc/stillwatch/keys.jsonl');
  assert.deepEqual(config.identity.proxySecrets, ['from-a-file-secret']);
  assert.equal(config.upstreams[0]?.credential, 'sk-provider-secret');
});

test('an identity that cannot work is told: no credential upstream, a short secret, a proxy that is no network', () => {
  assert.match(
    told(keyed.replace(', credential: {env: PROVIDER_KEY}', '')).join('\n'),
    /2 upstreams.anthropic: add credential/,
  );
  assert.match(told(`${keyed}  trusted_proxy: {secret: {env: MIDDLING}}`).join('\n'), /openssl rand/);
  const address = `${least}identity: {client_address: {hops: 1, trusted: [10.0.0.0/8, 10.0.0.0/33, host]}}`;
  assert.match(told(address).join('\n'), /2 identity.client_address.trusted: /);
});

test('files that it names are read with it: lines of credentials by their numbers, certificate authorities', () => {
  const lines = '{"credential": "sk-live-secret", "account": "acme"}\n';
  const files = { environment: {}, readFile: (path: string) => (path === 'some.jsonl' ? lines : undefined) };
  const { problems } = readConfig(
    'upstreams: {openai: {targets: [{url: "https://api.example.com"}], ca: none.pem}}\nidentity: {credentials_file: some.jsonl}\n',
    'stillwatch.yaml',
    files,
  );
  assert.deepEqual(
    problems.map(({ path, what }) => `${path} ${what}`),
    [
      'identity.credentials_file names a file with lines that map no credential, or one twice: 1',
      'upstreams.openai.ca names a file that cannot be read',
    ],
  );
});

test('what the log, spans and upstreams tell of a client is off or small unless the file says more', () => {
  const usual = configOf(least);
  const { accessLogAddress, accessLogAccount, tracesSampling, tracesUserHash } = usual.telemetry;
  assert.deepEqual([accessLogAddress, accessLogAccount], ['network', false]);
  assert.deepEqual(
    [tracesSampling, tracesUserHash, usual.telemetry.tracesHeaders.size],
    ['chance', false, 0],
  );
  const [upstream] = usual.upstreams;
  assert.deepEqual(
    [upstream?.clientAddress, upstream?.totalMs, upstream?.serverName],
    ['drop', undefined, ''],
  );
  const said = configOf(`upstreams:
  own: {targets: [{url: "https://10.0.0.1"}], client_address: append, server_name: m.internal, within: {total: 90s}}
telemetry:
  access_log_address: full
  access_log_account: true
  traces: {sampling: caller-and-chance, user_hash: true, headers: {X-Key: {env: PROVIDER_KEY}}}
`);
  const { telemetry, upstreams } = said;
  assert.deepEqual([telemetry.accessLogAddress, telemetry.accessLogAccount], ['full', true]);
  assert.deepEqual([telemetry.tracesSampling, telemetry.tracesUserHash], ['caller-and-chance', true]);
  assert.deepEqual([...telemetry.tracesHeaders], [['X-Key', 'sk-provider-secret']]);
  assert.deepEqual(
    upstreams.map((one) => [one.clientAddress, one.totalMs, one.serverName]),
    [['append', 90_000, 'm.internal']],
  );
});

test('a mistake in them is told with its cure, and a secret in a header is none', () => {
  assert.deepEqual(
    told(`upstreams:
  own: {targets: [{url: "https://10.0.0.1"}], client_address: apend, server_name: 10.0.0.1, within: {total: 10}}
telemetry:
  access_log_address: networks
  access_log_account: sometimes
  traces: {sampling: callers, user_hash: 1, headers: {x-key: in-the-file, "x y": {env: PROVIDER_KEY}}}
`),
    [
      '2 upstreams.own.within.total: write for example total: 30s',
      '2 upstreams.own.server_name: write for example server_name: models.internal',
      '2 upstreams.own.client_address: did you mean append?',
      '4 telemetry.access_log_address: did you mean network?',
      '5 telemetry.access_log_account: write access_log_account: true or access_log_account: false',
      '6 telemetry.traces.headers.x-key: write x-key: {env: NAME_OF_A_VARIABLE} or x-key: {file: path}',
      '6 telemetry.traces.headers: write for example headers: {authorization: {env: NAME_OF_A_VARIABLE}}, in visible ASCII',
      '6 telemetry.traces.sampling: did you mean caller?',
      '6 telemetry.traces.user_hash: write user_hash: true or user_hash: false',
    ],
  );
});

test('all problems are told at once, each with its line and how to mend it', () => {
  const found = told(`listen: {prt: 1, port: 99999}
upstreams:
  one: {targets: [{url: "ftp://x"}, {url: "https://user:pw@h/"}]}
  Two: {targets: [], credential: sk-in-the-file}
limits: {body: 32, all_bodies: 1MB}
rules:
  - {name: a, when: account.posterir > 0.5, then: refuse}
  - {name: a, when: "1 +", then: shape}
  - {name: c, when: "true", then: thrott}
surprise: 1
`);
  for (const [index, part] of [
    '1 listen.prt: did you mean port?',
    '1 listen.port: write for example port: 8080',
    '3 upstreams.one.targets[0].url',
    '3 upstreams.one.targets[1].url',
    '4 upstreams.Two: use small letters',
    '4 upstreams.Two.credential: write credential: {env:',
    '5 limits.body: write for example body: 30s',
    '7 rules[0].when',
    '8 rules[1].when',
    '9 rules[2].then: did you mean throttle?',
    '10 surprise: ',
  ].entries()) {
    assert.ok(
      found.some((line) => line.startsWith(part.replace('body: 30s', 'body: '))),
      `${index}: ${part}\n${found.join('\n')}`,
    );
  }
});

test('two rules of one name are told apart by nobody', () => {
  const rule = '{name: a, when: "true", then: refuse}';
  assert.deepEqual(told(`${least}rules:\n  - ${rule}\n  - ${rule}`), ['4 rules[1].name: see docs/rules.md']);
});

test('a secret in the wrong place is never quoted', () => {
  const secret = 'sk-live-0123456789abcdef';
  const places = [
    `upstreams: {openai: {targets: [{url: "https://h/"}], credential: ${secret}}}`,
    `upstreams: {openai: {targets: ${secret}}}`,
    `${least}identity: {modes: [${secret}]}`,
    `${least}workers: ${secret}`,
    `${least}record: {sync: ${secret}}`,
    `${least}unknown_routes: ${secret}`,
    `${least}telemetry: {traces: {headers: {x-key: ${secret}}}}`,
    `${least}telemetry: {access_log_address: ${secret}}`,
    `${least}links: {appeal: [${secret}]}`,
    `${least}rules: [{name: ${secret}, when: ${secret}, then: ${secret}, profile: ${secret}}]`,
    `{"${secret}`,
  ];
  for (const place of places) {
    const { problems } = read(place);
    assert.ok(problems.length > 0, place);
    const said = problems.map(({ what, mend }) => `${what} ${mend}`).join('\n');
    assert.ok(!said.includes(secret), said);
  }
});

test('a decision API that everybody can reach needs a secret; an upstream must be reachable in the list', () => {
  assert.deepEqual(told(`${least}decision_api: {host: 0.0.0.0}`).length, 1);
  assert.deepEqual(told(`${least}decision_api: {host: 0.0.0.0, secret: {env: PROVIDER_KEY}}`), []);
  assert.equal(told(`${least}decision_api: {host: 0.0.0.0, secret: {env: SHORT}}`).length, 2);
  const second =
    'upstreams: {anthropic: {targets: [{url: "https://a"}]}, two: {dialect: anthropic, targets: [{url: "https://b"}]}}';
  assert.match(told(second).join(), /give anthropic a list of models/);
});

test('a body may not have less time than the head before it', () => {
  assert.deepEqual(told(`${least}limits: {body_within: 9s}`), [
    '2 limits.body_within: give at least as much as headers_within',
  ]);
  assert.deepEqual(told(`${least}limits: {body_within: 9s, headers_within: 9s}`), []);
});

test('any text at all gives a configuration or problems with a place', () => {
  const piece = fc.constantFrom(
    'upstreams:',
    ' ',
    '\n',
    '- ',
    '{',
    '}',
    '[',
    'url: x',
    'rules:',
    'when: ',
    '&a ',
    '*a',
    '!!js ',
    '"',
    ': ',
    'limits:',
    '<<: ',
    'a',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const { config, problems } = read(text);
        assert.ok(config !== undefined || problems.length > 0);
        assert.ok(
          problems.every((problem) => problem.line >= 0 && problem.what !== '' && problem.mend !== ''),
        );
      },
    ),
  );
});

test('a fleet has an address without credentials, a name and a long secret', () => {
  const fleet = (text: string): string => `${least}fleet: {${text}}`;
  const long = { ...secrets, environment: { ...secrets.environment, FLEET: 'f'.repeat(32) } };
  const { config } = readConfig(
    fleet(
      'redis: "rediss://redis.internal:6380/2", user: gateways, password: {env: MIDDLING}, secret: {env: FLEET}',
    ),
    'stillwatch.yaml',
    long,
  );
  assert.deepEqual(config?.fleet, {
    url: 'rediss://redis.internal:6380/2',
    user: 'gateways',
    password: 'ten-chars!',
    ca: undefined,
    name: 'stillwatch',
    secret: 'f'.repeat(32),
  });
  assert.equal(configOf(least).fleet, undefined);
  assert.match(told(fleet('redis: "redis://localhost"')).join('\n'), /2 fleet: add secret/);
  const bad = told(fleet('redis: "redis://me:word@localhost", secret: {env: MIDDLING}, name: "A b"')).join(
    '\n',
  );
  assert.match(bad, /fleet.redis: write user: NAME and password/);
  assert.match(bad, /fleet.secret: make a longer one/);
  assert.match(bad, /fleet.name: write small letters/);
  assert.doesNotMatch(JSON.stringify(read(fleet('redis: "redis://me:word@localhost"')).problems), /word@/);
  for (const address of [
    'http://localhost',
    'redis://',
    'redis://h?password=word',
    'redis://h/x',
    'localhost:6379',
  ]) {
    assert.match(
      told(fleet(`redis: "${address}", secret: {file: secret.txt}`)).join('\n'),
      /fleet.redis: write for example/,
    );
  }
});
