// How much of its quotas a client has left, in the headers that each provider's clients read, and in the fields that the
// IETF's draft proposes for everybody (draft-ietf-httpapi-ratelimit-headers, structured fields of RFC 9651). Of several
// quotas in one unit the providers' headers tell the one that is nearest to its end; the draft's fields tell all.
// Anthropic says when a quota is full again as a time, OpenAI as a duration in Go's notation.

import type { Family } from './routes.ts';

export type QuotaUnit = 'requests' | 'tokens' | 'input-tokens' | 'output-tokens';

/** One quota, as it stands after the request. */
export interface Quota {
  /** Shown to clients; the same in `violated-policies`. Printable ASCII. */
  readonly policy: string;
  readonly unit: QuotaUnit;
  /** Per window; a whole amount. */
  readonly limit: number;
  readonly remaining: number;
  readonly windowSeconds: number;
  /** When it is whole again, milliseconds since 1970. */
  readonly resetMs: number;
}

/** Names in small letters; none without quotas. At most 16 quotas are told. */
export function rateLimitHeaders(
  family: Family,
  quotas: readonly Quota[],
  nowMs: number,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const told = quotas.slice(0, quotasMax);
  if (told.length === 0) return headers;
  for (const quota of nearest(told)) {
    const limit = String(whole(quota.limit));
    const remaining = String(whole(quota.remaining));
    const unit = quota.unit;
    if (family === 'anthropic') {
      headers[`anthropic-ratelimit-${unit}-limit`] = limit;
      headers[`anthropic-ratelimit-${unit}-remaining`] = remaining;
      headers[`anthropic-ratelimit-${unit}-reset`] = timeText(quota.resetMs);
    } else if (unit === 'requests' || unit === 'tokens') {
      headers[`x-ratelimit-limit-${unit}`] = limit;
      headers[`x-ratelimit-remaining-${unit}`] = remaining;
      headers[`x-ratelimit-reset-${unit}`] = durationText(quota.resetMs - nowMs);
    }
  }
  headers['ratelimit-policy'] = told.map(policyItem).join(', ');
  headers.ratelimit = told.map((quota) => stateItem(quota, nowMs)).join(', ');
  return headers;
}

const quotasMax = 16;

/** Of each unit the quota of which the least share is left. */
function nearest(quotas: readonly Quota[]): Iterable<Quota> {
  const byUnit = new Map<QuotaUnit, Quota>();
  for (const quota of quotas) {
    const known = byUnit.get(quota.unit);
    if (known === undefined || shareLeft(quota) < shareLeft(known)) byUnit.set(quota.unit, quota);
  }
  return byUnit.values();
}

function shareLeft(quota: Quota): number {
  return quota.limit > 0 ? quota.remaining / quota.limit : 0;
}

/** Structured fields know integers of 15 digits. */
function whole(value: number): number {
  return Math.min(999_999_999_999_999, Math.max(0, Math.floor(value)));
}

/** RFC 3339, to the second that is not too early. */
function timeText(timeMs: number): string {
  return new Date(Math.ceil(timeMs / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

/** `120ms`, `1s`, `6m0s`, `1h0m5s`. */
function durationText(durationMs: number): string {
  if (durationMs < 1000) return `${Math.max(0, Math.ceil(durationMs))}ms`;
  const seconds = Math.ceil(durationMs / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const hoursText = hours === 0 ? '' : `${hours}h`;
  const minutesText = seconds < 60 ? '' : `${minutes}m`;
  return `${hoursText}${minutesText}${seconds % 60}s`;
}

function policyItem(quota: Quota): string {
  return `${quoted(quota.policy)};q=${whole(quota.limit)};w=${whole(quota.windowSeconds)};qu=${quoted(quota.unit)}`;
}

function stateItem(quota: Quota, nowMs: number): string {
  const seconds = whole(Math.ceil((quota.resetMs - nowMs) / 1000));
  return `${quoted(quota.policy)};r=${whole(quota.remaining)};t=${seconds}`;
}

/** A string of structured fields. */
function quoted(text: string): string {
  const printable = text.replaceAll(/[^\x20-\x7e]/g, '_');
  return `"${printable.replaceAll(/["\\]/g, (char) => `\\${char}`)}"`;
}
