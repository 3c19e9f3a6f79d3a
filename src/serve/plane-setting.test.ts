// Goal: several passed-through credentials are one account when a file says so.

import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { test } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import { credentialId } from '../gateway/credential-accounts.ts';
import { identify } from '../gateway/identity.ts';
import { KeyRing } from '../gateway/keys.ts';
import { buildSetting, type BuiltSetting } from './plane-setting.ts';

const secret = 'a secret of the state folder';

function built(lines: string): BuiltSetting {
  const text =
    'upstreams: {openai: {targets: [{url: "http://127.0.0.1:9"}]}}\nidentity: {credentials_file: credentials.jsonl}\n';
  const { config } = readConfig(text, 'stillwatch.yaml', {
    environment: {},
    readFile: (path) => (path === 'credentials.jsonl' ? lines : undefined),
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
