// The list of log formats, in the order in which they are shown. To add one: a file in formats/, a fixture, a
// page in docs/inputs, and a line here.

import type { LogFormat } from './format.ts';
import { bifrost } from './formats/bifrost.ts';
import { bodyPairs } from './formats/body-pairs.ts';
import { envoyAiGateway } from './formats/envoy-ai-gateway.ts';
import { helicone } from './formats/helicone.ts';
import { litellmSpendLogs } from './formats/litellm-spend-logs.ts';
import { litellmStandardLogging } from './formats/litellm-standard-logging.ts';
import { otelGenai } from './formats/otel-genai.ts';
import { portkeyExport } from './formats/portkey-export.ts';
import { stillwatchAccounts } from './formats/stillwatch-accounts.ts';
import { stillwatch } from './formats/stillwatch.ts';
import { tensorzero } from './formats/tensorzero.ts';

export const formats: readonly LogFormat[] = [
  stillwatch,
  stillwatchAccounts,
  litellmSpendLogs,
  litellmStandardLogging,
  otelGenai,
  portkeyExport,
  helicone,
  bifrost,
  tensorzero,
  envoyAiGateway,
  bodyPairs,
];

/** The format called `name`, as given to --format. */
export function formatNamed(name: string): LogFormat | undefined {
  return formats.find((format) => format.name === name);
}
