// What headers reveal about the program that sends them, beside the user agent: which ones it writes, in which order
// and spelling, what it accepts, what an SDK says about itself. A relay that rewrites the user agent seldom gets all
// of it right, and a pool of machines behind one account shows as several. All are claims: they tell programs apart,
// and never say who it is.
//
// Equal requests of one program must give one hash, so whatever changes with the request or on the way is left out:
// lengths, retries, features of single requests, what proxies add. Nothing of a credential goes in but its header's name.

import { hash } from 'node:crypto';
import { credentialHeaders } from './presented-credential.ts';
import { identityHeader, signatureHeader } from './proxy-identity.ts';
import { headerValues, isVisibleAscii, type RawHeaders } from './raw-headers.ts';

/** More header lines than this tell no more; also the bound of the walk. */
const linesMax = 64;
const partMax = 96;

/** Headers of which the value is the program's own and stays. */
const valued = [
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'anthropic-dangerous-direct-browser-access',
  'anthropic-version',
  'connection',
  'dnt',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'te',
  'x-app',
] as const;

/** Headers that come and go with the request, or that others on the way add; their presence tells nothing. */
const passing = [
  'anthropic-beta',
  'baggage',
  'cdn-loop',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'forwarded',
  'idempotency-key',
  'max-forwards',
  'openai-beta',
  'pragma',
  'cache-control',
  'traceparent',
  'tracestate',
  'transfer-encoding',
  'true-client-ip',
  'via',
  'x-client-ip',
  'x-correlation-id',
  'x-real-ip',
  'x-request-id',
  'x-request-start',
  'x-stainless-helper',
  'x-stainless-helper-method',
  'x-stainless-retry-count',
  'x-stainless-stream-helper',
  'x-stainless-timeout',
  identityHeader,
  signatureHeader,
] as const;
const passingStarts = ['cf-', 'x-forwarded-', 'x-envoy-', 'x-amz', 'x-b3-', 'x-cloud-trace', 'x-datadog-'];

/** Under which the clients known to do so name their conversation. */
const sessionHeaders: ReadonlySet<string> = new Set([
  'x-claude-code-session-id',
  'conversation_id',
  'session_id',
  'session-id',
  'x-session-id',
  'x-conversation-id',
  'x-session-affinity',
  'helicone-session-id',
]);

/** What of a header goes into the hash: nothing, its name, its name and value, or its name and the program's. */
type Part = 'nothing' | 'name' | 'value' | 'family';

/** One look-up a header, because this is done for all of them on every request. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...[...passing, ...sessionHeaders].map((name): readonly [string, Part] => [name, 'nothing']),
  ...valued.map((name): readonly [string, Part] => [name, 'value']),
  ...credentialHeaders.map((name): readonly [string, Part] => [name, 'name']),
  ['user-agent', 'family'],
]);

/**
 * 16 hexadecimal digits, the same for equal requests of one program.
 * @param ownHeaders names in lower case that the operator's own proxies add, such as the one with the TLS fingerprint
 */
export function headersHash(headers: RawHeaders, ownHeaders: ReadonlySet<string>): string {
  let text = '';
  const linesEnd = Math.min(headers.length, 2 * linesMax);
  for (let at = 0; at + 1 < linesEnd; at += 2) {
    const written = headers[at] ?? '';
    const { name, part, begun } = nameOf(written);
    if (part === 'nothing' || ownHeaders.has(name)) continue;
    text += begun + valueOf(part, headers[at + 1] ?? '');
  }
  return hashes.get(text) ?? hashed(text);
}

/** What is known of a header by its name as it is written. */
interface HeaderName {
  readonly name: string;
  readonly part: Part;
  /** What it begins in the text that is hashed. */
  readonly begun: string;
  readonly isSession: boolean;
}

/** Clients may send what they like; programs write the same few names. */
const names = new Map<string, HeaderName>();
const namesMax = 1_024;
const nameCharsMax = 64;

function nameOf(written: string): HeaderName {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  const part = parts.get(name) ?? partOf(name);
  const made = { name, part, begun: `${short(written)}:`, isSession: sessionHeaders.has(name) };
  if (names.size >= namesMax) names.clear();
  if (written.length <= nameCharsMax) names.set(written, made);
  return made;
}

/** Programs are few and their texts equal. Bounded in number, and in characters by the lines and parts of each. */
const hashes = new Map<string, string>();
const hashesMax = 512;

function hashed(text: string): string {
  if (hashes.size >= hashesMax) hashes.clear();
  const made = hash('sha256', text, 'hex').slice(0, 16);
  hashes.set(text, made);
  return made;
}

/** Of a header that is on no list. */
function partOf(name: string): Part {
  if (name.startsWith('x-stainless-')) return 'value';
  return passingStarts.some((start) => name.startsWith(start)) ? 'nothing' : 'name';
}

/** With the end of its line. */
function valueOf(part: Part, value: string): string {
  if (part === 'family') return `${familyOf(value)}\n`;
  return part === 'value' ? `${short(value)}\n` : '\n';
}

function short(text: string): string {
  return text.length > partMax ? text.slice(0, partMax) : text;
}

/** `OpenAI/JS` of `OpenAI/JS 6.30.1`, `claude-cli` of `claude-cli/2.0.1 (external, cli)`: an update is no other program. */
function familyOf(userAgent: string): string {
  const version = userAgent.search(/[/ ]v?\d/);
  return userAgent.slice(0, version === -1 ? partMax : Math.min(version, partMax));
}

const sessionMax = 128;

/** Conversation id as the client claims it; undefined without one, or when it is no short visible text. */
export function sessionClaim(headers: RawHeaders): string | undefined {
  const linesEnd = Math.min(headers.length, 2 * linesMax);
  for (let at = 0; at + 1 < linesEnd; at += 2) {
    if (!nameOf(headers[at] ?? '').isSession) continue;
    const value = (headers[at + 1] ?? '').trim();
    if (value.length <= sessionMax && isVisibleAscii(value)) return value;
  }
  return undefined;
}

/** FoxIO, JA4: version, SNI, counts and ALPN, then two truncated hashes. */
const ja4Form = /^[tqd](?:\d\d|s[23])[di]\d{4}[0-9a-zA-Z]{2}_[0-9a-f]{12}_[0-9a-f]{12}$/;

/**
 * JA4 of the TLS client from the header that the operator's proxy sets, named in lower case. Undefined when none is
 * configured, and when there are two: a proxy that adds to what a client sent, rather than replace it, proves nothing.
 */
export function tlsFingerprint(headers: RawHeaders, header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [value = '', ...more] = headerValues(headers, header);
  return more.length === 0 && value.length <= 40 && ja4Form.test(value) ? value : undefined;
}
