// For tests only: what the official SDKs do, as one suite. It knows nothing but a base URL and two keys, and
// runs against the local upstream alone (which proves that the upstream is faithful) and against a gateway in
// front of it (which proves that the gateway is not noticed). Models named `fault-…`, `flaky-…` and `slow-…`
// make the upstream misbehave; see `src/sim/upstream/refusals.ts`.

import { describe } from 'node:test';
import { anthropicSuite } from './sdk-anthropic.fixture.ts';
import { openaiSuite } from './sdk-openai.fixture.ts';

export interface SdkTarget {
  /** Without `/v1` and without a slash at the end. */
  readonly baseUrl: string;
  readonly anthropicKey: string;
  readonly openaiKey: string;
  readonly extra?: {
    /** Headers that every request carries. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Parts of names of tests that are left out, for a target that is not meant to pass them. */
    readonly without?: readonly string[];
  };
}

/** Registers the tests of both SDKs against `target`. */
export function sdkSuite(name: string, target: SdkTarget): void {
  describe(`${name}: @anthropic-ai/sdk`, () => anthropicSuite(target));
  describe(`${name}: openai`, () => openaiSuite(target));
}
