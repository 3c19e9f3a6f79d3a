// One exchange with its fingerprint as one binary row, in the order of the table's columns. Names of people
// and machines enter as keyed hashes; of text only a short excerpt, so that a template can be shown to the
// person who decides, and none under --no-text.

import type { Account } from '../core/account.ts';
import type { Endpoint, Exchange } from '../core/exchange.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import { legibilityOf } from '../fingerprint/opaque.ts';
import { hashWith, type Hash, type HashStreams } from '../fingerprint/hash.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { addressOf, networkOf } from './address.ts';

/** Start and end of the new text that an excerpt keeps: where templates state themselves, and where they end. */
const excerptHeadChars = 620;
const excerptTailChars = 260;

const endpoints: readonly Endpoint[] = ['anthropic.messages', 'openai.chat', 'openai.responses', 'other'];
const absent: Hash = { low: 0, high: 0 };

/** Streams for identifiers; made once by the caller. */
export interface EncodeOptions {
  readonly streams: HashStreams;
  readonly keepsText: boolean;
}

/** Writes one row of `exchanges`; the order is that of `exchangesTable`. */
export function writeExchange(
  writer: RowWriter,
  observed: { readonly exchange: Exchange; readonly fingerprint: Fingerprint; readonly id: Hash },
  options: EncodeOptions,
): void {
  const { exchange, fingerprint, id } = observed;
  const hash = (text: string | undefined): void => {
    const value = text === undefined || text === '' ? absent : hashWith(text, options.streams);
    writer.u64(value.low, value.high);
  };
  writer.u64(id.low, id.high);
  writer.text(exchange.id);
  writer.time(exchange.timeMs);
  hash(exchange.account);
  writer.text(exchange.account);
  hash(exchange.key);
  hash(exchange.session);
  const address = exchange.ip === undefined ? undefined : addressOf(exchange.ip);
  hash(address);
  hash(address === undefined ? undefined : networkOf(address));
  writer.u32(exchange.asn ?? 0);
  hash(clientOf(exchange));
  writer.u8(Math.max(0, endpoints.indexOf(exchange.endpoint)));
  writer.text(exchange.model);
  writer.u16(exchange.status);
  writer.text(exchange.stopReason ?? '');
  writer.u32(exchange.inputTokens ?? 0);
  writer.u32(exchange.outputTokens ?? 0);
  writer.f32(exchange.latencyMs ?? 0);
  writeFingerprint(writer, fingerprint);
  writer.text(options.keepsText ? excerptOf(newTextOf(exchange)) : '');
  writer.u8(legibilityOf(askedIn(exchange)));
}

function writeFingerprint(writer: RowWriter, fingerprint: Fingerprint): void {
  writer.pairs(fingerprint.anchors);
  writer.pairs(fingerprint.served);
  writer.shorts(fingerprint.words);
  writer.pairs(fingerprint.passages);
  writer.pairs(fingerprint.servedPassages);
  for (let at = 0; at < fingerprint.keys.length; at += 2) {
    writer.u64(fingerprint.keys[at] ?? 0, fingerprint.keys[at + 1] ?? 0);
  }
  writer.u16(fingerprint.elicitation);
  writer.u8(fingerprint.capability);
  writer.u8(fingerprint.language);
  writer.u8(fingerprint.wrapper);
  writer.u16(fingerprint.turns);
  writer.u32(fingerprint.newChars);
  writer.u32(fingerprint.servedChars);
}

/** Writes one row of `accounts`; the order is that of `accountsTable`. */
export function writeAccount(
  writer: RowWriter,
  declared: { readonly account: Account; readonly sequence: number },
  streams: HashStreams,
): void {
  const { account, sequence } = declared;
  const id = hashWith(account.account, streams);
  writer.u64(id.low, id.high);
  writer.text(account.account);
  writer.u64(sequence >>> 0, Math.floor(sequence / 4_294_967_296));
  writer.time(account.createdMs ?? 0);
  writer.text(account.organization ?? '');
  writer.text(account.parent ?? '');
  writer.text(account.app ?? '');
  writer.text(account.program ?? '');
  writer.text(account.class ?? '');
  writer.text(account.verification);
  writer.text(account.payment ?? '');
  writer.text(account.emailDomain ?? '');
  writer.text(account.signupIp ?? '');
  writer.u32(account.signupAsn ?? 0);
  writer.text(account.country ?? '');
  writer.text(account.plan ?? '');
  writer.text(account.declaredUse ?? '');
}

/** User agent, TLS and header hashes together; undefined when the log has none of them. */
function clientOf(exchange: Exchange): string | undefined {
  const { userAgent, tls, headersHash } = exchange;
  if (userAgent === undefined && tls === undefined && headersHash === undefined) return undefined;
  return `${userAgent ?? ''}\n${tls ?? ''}\n${headersHash ?? ''}`;
}

/** What the person or program asked last; results of tools are often data and say nothing about the log. */
function askedIn(exchange: Exchange): string {
  return exchange.messages.findLast((message) => message.role === 'user')?.content ?? '';
}

/** Of the text that came after the last answer. */
function newTextOf(exchange: Exchange): string {
  const lastAnswer = exchange.messages.findLastIndex((message) => message.role === 'assistant');
  let text = '';
  for (let at = lastAnswer + 1; at < exchange.messages.length && text.length < 20_000; at += 1) {
    text =
      text === ''
        ? (exchange.messages[at]?.content ?? '')
        : `${text}\n${exchange.messages[at]?.content ?? ''}`;
  }
  return text;
}

/** All of a short text; of a long one how it begins and how it ends. */
export function excerptOf(text: string): string {
  if (text.length <= excerptHeadChars + excerptTailChars) return text;
  return `${text.slice(0, excerptHeadChars)} … ${text.slice(-excerptTailChars)}`;
}
