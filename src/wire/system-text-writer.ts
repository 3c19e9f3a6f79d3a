// System prompts on their way into the store, each text once: the same prompt comes with every call of an agent, and
// what is kept of it (phrases, an excerpt) would otherwise be most of the store. Which texts were written is remembered
// for a bounded number of them; a text written twice is one to every query.

import type { Exchange } from '../core/exchange.ts';
import { keyAt, type Fingerprint } from '../core/fingerprint.ts';
import { unwrap } from '../fingerprint/wrappers.ts';
import { RowWriter } from '../store/row-writer.ts';
import { excerptOf } from './exchange-row.ts';

/** Texts remembered as written; beyond that all are forgotten, and written once more. */
const writtenMax = 65_536;

/** Writes rows of `system_texts`, each text once or hardly more often. */
export class SystemTextWriter {
  readonly #keepsText: boolean;
  readonly #rows = new RowWriter();
  readonly #written = new Set<number>();
  #count = 0;

  constructor(keepsText: boolean) {
    this.#keepsText = keepsText;
  }

  add(exchange: Exchange, fingerprint: Fingerprint): void {
    const low = fingerprint.keys[2 * keyAt.system] ?? 0;
    const high = fingerprint.keys[2 * keyAt.system + 1] ?? 0;
    // 53 bits of the key: a clash would cost one row in millions of texts.
    const place = (high & 0x1f_ffff) * 4_294_967_296 + low;
    if (place === 0 || this.#written.has(place)) return;
    if (this.#written.size >= writtenMax) this.#written.clear();
    this.#written.add(place);
    this.#rows.u64(low, high);
    this.#rows.pairs(fingerprint.systemAnchors);
    this.#rows.text(this.#keepsText ? excerptOf(unwrap(exchange).system) : '');
    this.#count += 1;
  }

  /** The rows since the last call, and how many they are. */
  take(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly count: number } {
    const count = this.#count;
    this.#count = 0;
    return { bytes: this.#rows.take(), count };
  }
}
