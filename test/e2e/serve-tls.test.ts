// Goal: TLS towards clients, as processes: the official client works over it, a certificate is renewed by a reload without a
// stream noticing, and files that do not work are told before anything is started or taken over.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect as connectPlain } from 'node:net';
import { test } from 'node:test';
import { connect } from 'node:tls';
import {
  answer,
  clientOf,
  gatewayFolder,
  openStream,
  startProvider,
  until,
  type ServedGateway,
} from './serve.fixture.ts';
import { run } from './stillwatch.fixture.ts';

const provider = await startProvider();
const { folder, serve } = gatewayFolder(provider);

/** A new key and a certificate for it in `NAME.pem` and `NAME.key`; undefined where OpenSSL is not installed. */
function certify(name: string): string | undefined {
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', folder.file(`${name}.key`), '-out', folder.file(`${name}.pem`)];
  const names = ['-days', '2', '-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = spawnSync('openssl', [...args, ...files, ...names]);
  return made.status === 0 ? folder.read(`${name}.pem`) : undefined;
}

function configText(certificate: string, key: string): string {
  return `listen: {port: 0, tls: {certificate: ${certificate}, key: ${key}}}
admin: {port: 0}
state: state
workers: 2
engine: {every: 1s}
upstreams: {openai: {targets: [{url: "${provider.url}"}]}}
rules: []
`;
}

/** Whose certificate a new connection is shown. */
async function shownBy({ url }: ServedGateway): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const name = socket.getPeerCertificate().subject.CN;
  socket.destroy();
  return String(name);
}

test('certificates: used, renewed without a stream noticing, and refused when they do not work', async (context) => {
  const [old, renewed] = [certify('old'), certify('new')];
  if (old === undefined || renewed === undefined) {
    context.skip('openssl is not installed');
    return;
  }
  const gateway = await serve(configText('old.pem', 'old.key'));
  assert.match(gateway.url, /^https:/);

  await context.test('the official client works over it, with the certificate checked', async () => {
    assert.equal(await answer(clientOf(gateway.url, old), 'm'), 'so');
    await assert.rejects(
      answer(clientOf(gateway.url, renewed), 'm'),
      'an unknown certificate is not trusted',
    );
  });

  await context.test('who does not speak TLS is cut off, and nobody else notices', async () => {
    const { hostname, port } = new URL(gateway.url);
    for (const bytes of ['GET / HTTP/1.1\r\nhost: x\r\n\r\n', '\x16\x03\x01\xff\xff garbage', '']) {
      const socket = connectPlain(Number(port), hostname);
      socket.on('error', () => {}).resume();
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.end(bytes, 'latin1');
      await closed;
    }
    assert.equal(await answer(clientOf(gateway.url, old), 'm'), 'so');
  });

  await context.test(
    'a reload shows the new certificate to new connections; an open stream goes on',
    async () => {
      const { text } = await openStream(clientOf(gateway.url, old), provider);
      folder.write('stillwatch.yaml', configText('new.pem', 'new.key'));
      gateway.signal('SIGHUP');
      await gateway.heard(/The configuration was read again/);
      // Connections come to the workers in turn: until all have it.
      let news = 0;
      await until('both workers show it', async () => {
        news = (await shownBy(gateway)) === 'new' ? news + 1 : 0;
        return news >= 8;
      });
      assert.equal(await answer(clientOf(gateway.url, renewed), 'm'), 'so');
      provider.release();
      assert.equal(await text, 'so to the end');
    },
  );

  await context.test('the same file with other contents counts as well', async () => {
    const [again] = [certify('new')];
    gateway.signal('SIGHUP');
    await until('the new contents are shown', () =>
      answer(clientOf(gateway.url, again), 'm').then(
        (text) => text === 'so',
        () => false,
      ),
    );
  });

  await context.test('a pair that does not fit is not taken over, and the one before stays', async () => {
    folder.write('stillwatch.yaml', configText('new.pem', 'old.key'));
    gateway.signal('SIGHUP');
    await gateway.heard(/not taken over[^]*listen\.tls\.key is not the key of the certificate/);
    for (let at = 0; at < 4; at += 1) assert.equal(await shownBy(gateway), 'new');
    gateway.signal('SIGTERM');
    assert.equal((await gateway.outcome).status, 0, gateway.said());
  });

  await context.test('files that do not work end the start with 2, and say which and why', async () => {
    folder.write('empty.pem', 'nothing of the kind');
    const cases = [
      ['old.pem', 'new.key', /tls\.key is not the key of the certificate/],
      ['empty.pem', 'new.key', /tls\.certificate names a file that does not begin with a certificate/],
      ['old.pem', 'old.pem', /tls\.key names a file that is no private key/],
      ['absent.pem', 'old.key', /tls\.certificate names a file that cannot be read/],
    ] as const;
    for (const [certificate, key, expected] of cases) {
      const bad = folder.write('bad.yaml', configText(certificate, key));
      for (const command of ['serve', 'check-config']) {
        const { status, stderr, stdout } = await run([command, bad]);
        assert.equal(status, 2);
        assert.match(stderr + stdout, expected);
        assert.ok(!(stderr + stdout).includes('PRIVATE'), 'no file is quoted');
      }
    }
  });
});
