// The names that metrics may be told apart by: those of the code and those of the configuration, never a client's.

import type { Config } from '../config/config.ts';
import { refusalTexts } from '../gateway/identity.ts';
import type { MetricLabels } from '../gateway/metrics.ts';
import type { ProblemKind } from '../gateway/problem.ts';
import type { Upstreams } from '../gateway/upstreams.ts';
import type { RouteName } from '../wire/routes.ts';

/** As records, so that the compiler misses none. */
const routes: Readonly<Record<RouteName, true>> = {
  'anthropic.messages': true,
  'anthropic.count_tokens': true,
  'anthropic.batches': true,
  'anthropic.models': true,
  'openai.chat': true,
  'openai.responses': true,
  'openai.embeddings': true,
  'openai.models': true,
  'openai.completions': true,
  other: true,
};
const failures: Readonly<Record<ProblemKind, true>> = {
  unreachable: true,
  'timeout-connect': true,
  'timeout-first-byte': true,
  'timeout-idle': true,
  reset: true,
  protocol: true,
  'no-healthy-upstream': true,
  'no-place': true,
  aborted: true,
  yielded: true,
  untaken: true,
};
const skips = [
  'route',
  'body-gone',
  'body-too-large',
  'body-no-room',
  'body-encoding',
  'body-type',
  'body-charset',
  'not-json',
  'not-utf8',
  'too-deep',
  'too-many',
  'not-object',
  'odd-names',
  'batch-rest',
  'no-text',
  'body-not-told',
  'body-partial',
];

export function metricLabels(config: Config, upstreams: Upstreams): MetricLabels {
  return {
    routes: Object.keys(routes),
    models: config.telemetry.modelLabels,
    rules: config.rules.map((rule) => rule.name),
    groups: config.upstreams.map((upstream) => upstream.name),
    targets: upstreams.states().map((state) => state.target),
    failures: Object.keys(failures),
    skips,
    refusals: Object.keys(refusalTexts),
    connections: ['malformed', 'timeout', 'headers', 'overloaded', 'too-many'],
  };
}
