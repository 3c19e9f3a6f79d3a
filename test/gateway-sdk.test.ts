// Goal: the official SDKs do not notice the gateway: with the provider's own keys, which pass through, and with keys of
// Stillwatch, in whose place the upstream gets its credential.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { createKey } from '../src/gateway/key-changes.ts';
import { wanted } from '../src/gateway/keys.fixture.ts';
import { startUpstream } from '../src/sim/upstream.ts';
import { startGateway } from './gateway.fixture.ts';
import { sdkSuite } from './sdk-suite.fixture.ts';

// Addresses inside answers (a batch's results) are those that the provider says; here it knows of the gateway.
const urls = { passing: '', keyed: '' };

const provider = await startUpstream({ apiKey: 'provider-key', publicUrl: () => urls.passing });
const passing = await startGateway({ upstreamUrl: provider.url });
urls.passing = passing.url;

const hidden = await startUpstream({ apiKey: 'hidden-provider-key', publicUrl: () => urls.keyed });
const folder = mkdtempSync(join(tmpdir(), 'stillwatch-keyed-'));
const workshop = { path: join(folder, 'keys.jsonl'), nowMs: Date.now(), random: randomBytes };
const { secret } = await createKey(workshop, wanted());
const keyed = await startGateway({
  upstreamUrl: hidden.url,
  credential: 'hidden-provider-key',
  folder,
  // One caller is behind the credential here: what lists tell is his.
  yaml: 'identity: {modes: [keys], keys_file: keys.jsonl}\nshared_lists: forward\n',
});
urls.keyed = keyed.url;

after(async () => {
  for (const one of [passing, keyed, provider, hidden]) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

sdkSuite('provider keys', {
  baseUrl: passing.url,
  anthropicKey: 'provider-key',
  openaiKey: 'provider-key',
});
sdkSuite('keys of Stillwatch', { baseUrl: keyed.url, anthropicKey: secret, openaiKey: secret });
