// For tests only: a finished request with nothing remarkable about it, readings of a worker at rest, and the page that explains
// what is told of them.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowed, type Decision } from '../core/decision.ts';
import type { MetricLabels, MetricReadings } from './metrics.ts';
import type { RequestSummary } from './request-summary.ts';

export function decisionWith(parts: Partial<Decision> = {}): Decision {
  return { id: 'd1', policy: 'p7', snapshot: 's9', outcome: allowed, shadow: [], failed: [], ...parts };
}

export function summaryWith(parts: Partial<RequestSummary> = {}): RequestSummary {
  return {
    id: 'req_1',
    timeMs: 1_700_000_000_123.5,
    route: 'anthropic.messages',
    model: 'model-a',
    stream: true,
    status: 200,
    decision: decisionWith(),
    skipped: '',
    unread: '',
    overheadMs: 0.12,
    firstByteMs: 420,
    durationMs: 2_500.25,
    bytesIn: 1_500,
    bytesOut: 9_000,
    inputTokens: 300,
    outputTokens: 40,
    reasoningTokens: undefined,
    cacheReadTokens: undefined,
    cacheWriteTokens: undefined,
    upstream: 'main',
    clientGone: false,
    failure: '',
    account: 'account-of-a-customer',
    ip: '203.0.113.77',
    asked: { maxTokens: 1_024, temperature: 0.5, topP: undefined, choices: undefined },
    answer: { id: 'msg_1', model: 'model-a-2', stopReason: 'end_turn' },
    ...parts,
  };
}

export const someLabels: MetricLabels = {
  routes: ['anthropic.messages', 'openai.chat'],
  models: ['model-a'],
  rules: ['slow-down', 'watch-only'],
  groups: ['main'],
  targets: ['one', 'two'],
  failures: ['connect', 'timeout'],
  skips: ['unknown-route'],
  refusals: ['missing', 'expired'],
  connections: ['HPE_INVALID_METHOD'],
};

export function readingsWith(parts: Partial<MetricReadings> = {}): MetricReadings {
  return {
    version: '1.2.3',
    policy: 'p7',
    snapshotMs: 1_700_000_000_000,
    targets: [{ group: 'main', target: 'one', breaker: 'closed' }],
    spool: { kept: 5, dropped: 1, waitingBytes: 700, writtenBytes: 9_000, failures: 2 },
    residentBytes: 80_000_000,
    cpuSeconds: 12.5,
    spansExported: 3,
    spansDropped: 1,
    logLinesDropped: 4,
    ...parts,
  };
}

/** docs/operation.md. */
export function operationPage(): string {
  return readFileSync(join(rootOf(dirname(fileURLToPath(import.meta.url))), 'docs/operation.md'), 'utf8');
}

/** The folder beside which the tests were built. */
function rootOf(folder: string): string {
  return folder.endsWith('dist') ? dirname(folder) : rootOf(dirname(folder));
}
