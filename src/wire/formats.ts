// The list of log formats, in the order in which they are shown. To add one: a file in formats/, a fixture, a
// page in docs/inputs, and a line here.

import type { LogFormat } from './format.ts';
import { litellmSpendLogs } from './formats/litellm-spend-logs.ts';
import { litellmStandardLogging } from './formats/litellm-standard-logging.ts';
import { stillwatchAccounts } from './formats/stillwatch-accounts.ts';
import { stillwatch } from './formats/stillwatch.ts';

export const formats: readonly LogFormat[] = [
  stillwatch,
  stillwatchAccounts,
  litellmSpendLogs,
  litellmStandardLogging,
];

/** The format called `name`, as given to --format. */
export function formatNamed(name: string): LogFormat | undefined {
  return formats.find((format) => format.name === name);
}
