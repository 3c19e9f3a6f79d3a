// Requests as official SDKs send them, for measuring gateways: some 1.9 kB of JSON, a text that nobody sent before under
// one of forty system prompts, a conversation's history in one of three, four thousand accounts. A gateway that reads what
// passes has caches, and the same body again would make it look cheaper than it is.

import { ZipfText } from './zipf-text.ts';

export const benchAccounts = 4_000;
const prompts = 40;
const page = new Uint8Array(16_384);

export class ChatRequests {
  readonly #writer: ZipfText = new ZipfText();
  readonly #prompts: readonly string[];
  readonly #extra: string;
  #count = 0;
  #repeated: string | undefined;

  /** @param headers lines that the contestant needs beside those of the SDK */
  constructor(headers: readonly string[], seed: number) {
    this.#writer.seed(3, 4);
    this.#prompts = Array.from({ length: prompts }, () => `You are an assistant.${this.#text(60)}`);
    // Texts differ from process to process: else a second job would send those of the first again.
    this.#writer.seed(seed, 7);
    this.#extra = headers.map((line) => `${line}\r\n`).join('');
  }

  /** Bytes of a whole request, as latin1. */
  next(isStream: boolean): string {
    const number = this.#count;
    this.#count += 1;
    const account = this.#writer.below(benchAccounts);
    const turns = number % 3 === 0 ? this.#history() : [];
    const messages = [
      { role: 'system', content: this.#prompts[account % prompts] ?? '' },
      ...turns,
      { role: 'user', content: this.#text(turns.length === 0 ? 215 : 110) },
    ];
    return this.#request(
      { model: 'm', messages, temperature: 0.7, max_tokens: 1_024, stream: isStream },
      account,
    );
  }

  /** The same request again and again. */
  same(isStream: boolean): string {
    this.#repeated ??= this.next(isStream);
    return this.#repeated;
  }

  #history(): readonly { readonly role: string; readonly content: string }[] {
    return [
      { role: 'user', content: this.#text(50) },
      { role: 'assistant', content: this.#text(55) },
    ];
  }

  /** ASCII without anything that JSON escapes. */
  #text(words: number): string {
    return Buffer.from(page.subarray(0, this.#writer.write(page, 0, words))).toString('latin1');
  }

  #request(body: object, account: number): string {
    const text = JSON.stringify(body);
    return (
      `POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\naccept: application/json\r\n` +
      `content-type: application/json\r\nuser-agent: OpenAI/JS 6.30.1\r\nx-stainless-retry-count: 0\r\n` +
      `x-stainless-lang: js\r\nx-stainless-package-version: 6.30.1\r\nx-stainless-os: Linux\r\nx-stainless-arch: x64\r\n` +
      `x-stainless-runtime: node\r\nx-stainless-runtime-version: v20.20.2\r\nauthorization: Bearer ${credentialOf(account)}\r\n` +
      `accept-language: *\r\nsec-fetch-mode: cors\r\naccept-encoding: gzip, deflate\r\n${this.#extra}` +
      `content-length: ${text.length}\r\n\r\n${text}`
    );
  }
}

/** What an account presents; from 0. */
export function credentialOf(account: number): string {
  return `sk-bench-${account}`;
}
