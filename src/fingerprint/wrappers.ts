// What relay software writes around its customers' requests, as data: a stranger adds a wrapper in one place.
// Wrappers come off before anything is compared, else all customers of one program look like one campaign,
// and a conversation that goes through a relay does not continue the same conversation sent directly.
// A wrapper is a label on an exchange, never evidence alone: one edited string in a release removes it.
// The forms were measured on claude-relay-service 1.1.314 (2026).

import { relayWrappers } from '../core/fingerprint.ts';
import type { Exchange, Message } from '../core/exchange.ts';

export type RelayWrapper = (typeof relayWrappers)[number];

/** The system prompt moved into a first user message, followed by an assistant's acknowledgement. */
export interface PairWrapper {
  readonly wrapper: RelayWrapper;
  readonly prefix: string;
  /** A longer answer is no acknowledgement. */
  readonly acknowledgementCharsMax: number;
}

/** A line of a client that stands where the customer's system prompt was. */
export interface LineWrapper {
  readonly wrapper: RelayWrapper;
  readonly line: string;
}

/** Tool names in Pascal case with a suffix. */
export interface ToolWrapper {
  readonly wrapper: RelayWrapper;
  readonly suffix: string;
}

const pairWrappers: readonly PairWrapper[] = [
  {
    wrapper: 'system-instructions-pair',
    prefix: '[System Instructions - follow these strictly]\n',
    acknowledgementCharsMax: 200,
  },
];

const lineWrappers: readonly LineWrapper[] = [
  { wrapper: 'client-one-liner', line: "You are Claude Code, Anthropic's official CLI for Claude." },
  {
    wrapper: 'client-one-liner',
    line: "You are Claude Code, Anthropic's official CLI for Claude, running within the Claude Agent SDK.",
  },
  { wrapper: 'client-one-liner', line: "You are a Claude agent, built on Anthropic's Claude Agent SDK." },
];

const toolWrappers: readonly ToolWrapper[] = [{ wrapper: 'renamed-tools', suffix: '_tool' }];

/** A request as its author wrote it. */
export interface Unwrapped {
  readonly wrapper: RelayWrapper;
  /** Without white space at its ends; '' where there is none. */
  readonly system: string;
  readonly messages: readonly Message[];
  /** Index of the author's first message. */
  readonly first: number;
}

export function unwrap(exchange: Exchange): Unwrapped {
  const stripped = withoutLine(exchange.system ?? '');
  const pair = pairOf(exchange.messages);
  if (pair === undefined) {
    return { wrapper: stripped.wrapper, system: stripped.system, messages: exchange.messages, first: 0 };
  }
  const moved = (exchange.messages[0]?.content ?? '').slice(pair.prefix.length).trim();
  const system = stripped.system === '' ? moved : `${stripped.system}\n${moved}`;
  return { wrapper: pair.wrapper, system, messages: exchange.messages, first: 2 };
}

function pairOf(messages: readonly Message[]): PairWrapper | undefined {
  const [first, second] = messages;
  if (first?.role !== 'user' || second?.role !== 'assistant') return undefined;
  return pairWrappers.find(
    (pair) => first.content.startsWith(pair.prefix) && second.content.length <= pair.acknowledgementCharsMax,
  );
}

/** The lines with the break that follows them where a prompt does. */
const lineStarts = lineWrappers.map(({ line }) => `${line}\n`);

function withoutLine(system: string): { readonly wrapper: RelayWrapper; readonly system: string } {
  const text = system.trim();
  const alone = lineWrappers.find(({ line }) => text === line);
  if (alone !== undefined) return { wrapper: alone.wrapper, system: '' };
  // Genuine clients put the same line before their prompt; it comes off but marks no wrapper.
  const start = lineStarts.find((line) => text.startsWith(line));
  if (start !== undefined) return { wrapper: 'none', system: text.slice(start.length).trim() };
  return { wrapper: 'none', system: text };
}

/** The wrapper that renamed a tool, if one did. */
export function toolWrapperOf(name: string): ToolWrapper | undefined {
  const initial = name.charCodeAt(0);
  if (!(initial >= 65 && initial <= 90)) return undefined;
  return toolWrappers.find(({ suffix }) => name.endsWith(suffix) && name.length > suffix.length);
}

/** One spelling for a tool name however a relay or client cased it: `web_search` and `WebSearch_tool` agree. */
export function canonicalToolName(name: string): string {
  const wrapper = toolWrapperOf(name);
  const bare = wrapper === undefined ? name : name.slice(0, -wrapper.suffix.length);
  return bare.toLowerCase().replaceAll('_', '').replaceAll('-', '').replaceAll('.', '');
}
