// What a gateway worker finds on disk when it starts, for measuring: configuration, secrets, and the verdicts of an engine
// on ten thousand accounts, those that send requests among them, and a thousand families of 64 phrases.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentialId } from '../../src/gateway/credential-accounts.ts';
import { secretKeyOf } from '../../src/gateway/proxy-identity.ts';
import { stateFiles } from '../../src/serve/state-files.ts';
import { writeKeyFile } from '../../src/wire/hash-key-file.ts';
import { keyCheckOf, type VerdictLine } from '../../src/wire/verdict-snapshot.ts';
import { writeSnapshot } from '../../src/wire/verdict-writer.ts';
import { benchAccounts, credentialOf } from './chat-requests.ts';

const accounts = 10_000;
const families = 1_000;
const phrasesEach = 64;
const key = { low: 0x1234_5678, high: 0x0abc_def0 };
const secret = 'c'.repeat(64);

export interface GatewayStateOptions {
  readonly folder: string;
  readonly port: number;
  readonly adminPort: number;
  readonly upstreamPort: number;
  readonly hasEngine: boolean;
}

/** Resolves with the path of the configuration. The engine, when there is one, makes its own key and verdicts. */
export async function writeGatewayState(options: GatewayStateOptions): Promise<string> {
  const { folder, hasEngine } = options;
  const files = stateFiles(join(folder, 'state'));
  mkdirSync(files.spool, { recursive: true });
  const path = join(folder, 'stillwatch.yaml');
  writeFileSync(path, configOf(options));
  if (hasEngine) return path;
  writeFileSync(files.credentialKey, secret);
  await writeKeyFile(files.hashKey, key);
  const phrases = families * phrasesEach;
  const counts = { campaigns: families, accounts, facts: accounts, families, phrases, addresses: 0 };
  const header = { version: 'bench', generatedMs: Date.now(), keyCheck: keyCheckOf(key), counts };
  await writeSnapshot(files.verdicts, header, lines());
  return path;
}

function configOf({ port, adminPort, upstreamPort, hasEngine }: GatewayStateOptions): string {
  return `listen: {host: 127.0.0.1, port: ${port}}
admin: {host: 127.0.0.1, port: ${adminPort}}
state: state
workers: 1
identity: {modes: [pass-through]}
upstreams:
  main:
    dialect: openai
    targets: [{url: 'http://127.0.0.1:${upstreamPort}'}]
    connections: 8192
engine: {enabled: ${hasEngine}, every: 10s}
`;
}

async function* lines(): AsyncGenerator<VerdictLine> {
  for (let at = 0; at < families; at += 1) {
    yield { kind: 'campaign', id: `campaign-${at}`, verdict: 'act', posterior: 0.9 };
    yield { kind: 'family', campaign: `campaign-${at}`, phrases: phrases(at) };
  }
  const hashKey = secretKeyOf(secret);
  for (let at = 0; at < accounts; at += 1) {
    const account = at < benchAccounts ? credentialId(credentialOf(at), hashKey) : `account-${at}`;
    const campaign = `campaign-${at % families}`;
    const standing = { verdict: 'review', campaign, posterior: 0.4, share: 0.2, drain: 0.1 } as const;
    yield { kind: 'account', account, standing };
    const facts = { unit: `unit-${at % 5_000}`, createdMs: 1.7e12 + at, program: '', plan: 'pro' };
    yield {
      kind: 'facts',
      account,
      facts: { ...facts, verification: 'payment', declaredUse: '', country: 'DE' },
    };
  }
}

/** Spread over the range of anchors, which are below 2^29 in their high word. */
function phrases(family: number): Uint32Array {
  return Uint32Array.from({ length: 2 * phrasesEach }, (_, at) => {
    const mixed = Math.imul(family * 2 * phrasesEach + at + 1, 0x9e37_79b1) >>> 0;
    return at % 2 === 0 ? mixed : mixed >>> 3;
  });
}
