// Goal: several passed-through credentials are one account when a file says so; each upstream has its own time limits, its
// own name in TLS, and its own share of what is known of the client.

import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { test } from 'node:test';
import { createServer } from 'node:tls';
import { readConfig } from '../config/read-config.ts';
import { testAuthority, testCertificate, testKey } from '../gateway/certificates.fixture.ts';
import { credentialId } from '../gateway/credential-accounts.ts';
import { collect, get, listening, okAnswer, onRequest } from '../gateway/gateway.fixture.ts';
import { identify } from '../gateway/identity.ts';
import { KeyRing } from '../gateway/keys.ts';
import { buildSetting, type BuiltSetting } from './plane-setting.ts';

const secret = 'a secret of the state folder';

function built(lines: string): BuiltSetting {
  const text =
    'upstreams: {openai: {targets: [{url: "http://127.0.0.1:9"}]}}\nidentity: {credentials_file: credentials.jsonl}\n';
  return builtFrom(text, lines);
}

function builtFrom(text: string, lines = ''): BuiltSetting {
  const files: Readonly<Record<string, string>> = { 'credentials.jsonl': lines, 'ca.pem': testAuthority };
  const { config } = readConfig(text, 'stillwatch.yaml', {
    environment: {},
    readFile: (path) => files[path],
  });
  assert.ok(config !== undefined);
  const surroundings = { nowMs: () => 0, random: () => 0.5 };
  return buildSetting(config, { keys: new KeyRing(''), credentialSecret: secret, surroundings });
}

const accountOf = ({ setting }: BuiltSetting, credential: string): string | undefined => {
  const headers = ['authorization', `Bearer ${credential}`];
  const found = identify({ headers, socketAddress: '127.0.0.1' }, setting.identities, 0);
  return found.kind === 'identity' ? found.account : undefined;
};

test('credentials that the file maps are one account, others are accounts of their own', () => {
  const name = (credential: string): string => credentialId(credential, createSecretKey(Buffer.from(secret)));
  const lines = ['sk-one', 'sk-two'].map((one) => JSON.stringify({ credential: name(one), account: 'acme' }));
  const setting = built(`${lines.join('\n')}\n`);
  assert.equal(accountOf(setting, 'sk-one'), 'acme');
  assert.equal(accountOf(setting, 'sk-two'), 'acme');
  assert.equal(accountOf(setting, 'sk-three'), name('sk-three'));
});

test('an upstream is told the client’s address, and has a limit for everything, only where the file says so', () => {
  const { setting } = builtFrom(`upstreams:
  anthropic: {targets: [{url: "http://127.0.0.1:9"}]}
  own: {targets: [{url: "http://127.0.0.1:9"}], client_address: append, within: {total: 2s}}
`);
  const headers = ['x-forwarded-for', '10.0.0.1', 'x-real-ip', '10.0.0.1', 'authorization', 'Bearer k'];
  const facts = { bodyBytes: undefined, clientAddress: '192.0.2.1' };
  const plain = ['accept-encoding', 'identity'];
  const chain = ['x-forwarded-for', '10.0.0.1, 192.0.2.1', 'via', '1.1 stillwatch'];
  assert.deepEqual(
    setting.destinations.map((one) => [
      one.headers.replaced(headers, facts),
      one.headers.passed(headers, facts),
    ]),
    [
      [plain, ['authorization', 'Bearer k', ...plain]],
      [
        [...plain, ...chain],
        ['authorization', 'Bearer k', ...plain, ...chain],
      ],
    ],
  );
  assert.deepEqual(
    setting.destinations.map(({ group }) => group.targets[0]?.limits.totalMs),
    [undefined, 2_000],
  );
});

test('an upstream whose URL is an address is asked for the name in its certificate', async () => {
  const server = createServer({ key: testKey, cert: testCertificate }, (socket) => {
    socket.on('error', () => {});
    onRequest(socket, () => socket.write(okAnswer));
  });
  // Who does not trust us hangs up in the middle of the handshake.
  server.on('tlsClientError', () => {});
  const { url, close } = await listening(server, 'https');
  const outcome = async (more: string): Promise<string | undefined> => {
    const { setting, upstreams } = builtFrom(
      `upstreams: {own: {targets: [{url: "${url}"}], ca: ca.pem${more}}}\n`,
    );
    const [own] = setting.destinations;
    assert.ok(own !== undefined);
    const { body, problem } = await collect(own.group, get('/'));
    await upstreams.destroy();
    return problem?.code ?? body.toString();
  };
  assert.equal(await outcome(', server_name: upstream.test'), 'ok');
  assert.equal(await outcome(''), 'ERR_TLS_CERT_ALTNAME_INVALID');
  await close();
});
