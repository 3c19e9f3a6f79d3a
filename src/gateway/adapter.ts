// What the shapes of other gateways have in common: the desk behind them, and how answers are put into their words. An
// adapter says what it was told and no more; what it cannot say to its gateway is written down in docs/decision-api.md.

import type { KeyObject } from 'node:crypto';
import { isObject, type JsonObject } from '../wire/field.ts';
import { refusalText } from '../wire/refusals.ts';
import type { AnswerReport } from './answer-report.ts';
import { clientAddress } from './client-address.ts';
import type { Advice, Pairing } from './decision-desk.ts';
import type { Inquiry } from './inquiry.ts';
import type { DataPlane } from './plane.ts';
import type { RawHeaders } from './raw-headers.ts';

export interface AdapterSetting {
  /** Header in lower case in which a trusted proxy names the account; '' for none. */
  readonly identityHeader: string;
  /** Members of LiteLLM's `request_data` that name the account; the first that is there counts. */
  readonly litellmAccount: readonly string[];
  /** The same of Portkey's `metadata`. */
  readonly portkeyAccount: readonly string[];
}

export interface AdapterDesk {
  readonly setting: AdapterSetting;
  /** Names accounts of credentials, with the same names as the gateway gives them. */
  readonly hashKey: KeyObject;
  readonly plane: () => DataPlane;
  readonly ask: (inquiry: Inquiry, pairing: Pairing) => Promise<Advice>;
  /** Whether it was paired here; else others have been told. */
  readonly report: (ticket: string, report: AnswerReport) => Promise<boolean>;
}

/** Why, and when to try again, for gateways that pass on nothing but a text. */
export function refusalWords({ refusal }: Advice): string {
  if (refusal === undefined) return '';
  const { turned } = refusal;
  const words = refusalText(turned);
  return turned.kind === 'throttle' ? `${words} Try again in ${turned.retryAfterSeconds ?? 1} s.` : words;
}

/** The client's address by the proxies that are known to stand in front; the asking gateway's own connection says nothing. */
export function addressIn(headers: RawHeaders, { setting }: DataPlane): string | undefined {
  return clientAddress(
    { headers, socketAddress: undefined },
    { ...setting.clientAddress, trusted: undefined },
  );
}

/** Names and values in turn, of an object of them; what is no text is left out. At most 200. */
export function headersOf(value: unknown): RawHeaders {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .slice(0, 200)
    .flatMap(([name, text]) => (typeof text === 'string' ? [name, text] : []));
}

/** The first of these members that is a text. */
export function firstNamed(record: unknown, names: readonly string[]): string | undefined {
  if (!isObject(record)) return undefined;
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

export function objectIn(record: unknown, name: string): JsonObject | undefined {
  const value = isObject(record) ? record[name] : undefined;
  return isObject(value) ? value : undefined;
}
