// Goal: the local upstream is faithful: the official SDKs find in it everything that they expect of a provider.

import { after } from 'node:test';
import { startUpstream } from '../src/sim/upstream.ts';
import { sdkSuite } from './sdk-suite.fixture.ts';

const upstream = await startUpstream({ apiKey: 'upstream-key' });
after(() => upstream.close());

sdkSuite('upstream', { baseUrl: upstream.url, anthropicKey: 'upstream-key', openaiKey: 'upstream-key' });
