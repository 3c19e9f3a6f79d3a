// For tests only: what the suites of both SDKs share.

import { test } from 'node:test';
import type { SdkTarget } from './sdk-suite.fixture.ts';

/** Registers a test unless `target` is without it. */
export type Register = (name: string, body: () => Promise<void>) => void;

export function registerFor(target: SdkTarget): Register {
  const without = target.extra?.without ?? [];
  return (name, body) => {
    if (!without.some((part) => name.includes(part))) test(name, body);
  };
}

/** A PNG of one pixel. */
export const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const weatherSchema = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city', 'days'],
  additionalProperties: false,
} as const;

/** Waits until `isSo` or until `tries` looks, 5 ms apart, have not seen it. */
export async function eventually(isSo: () => boolean | Promise<boolean>, tries = 400): Promise<boolean> {
  for (let at = 0; at < tries; at += 1) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return isSo();
}
