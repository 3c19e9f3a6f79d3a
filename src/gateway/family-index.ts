// Recognises a campaign's own text in one request: the phrases that tell it from everybody else's are looked up one by
// one. A request is a campaign's when it has three phrases of one family, and two in five of those that it could have: of
// the family's, or of its own where it has fewer; or four of the campaign's, of whatever family, as a paraphrased template
// leaves them. New text and system prompt are asked separately, since a template stands in one of them and the other would
// only dilute it. How often innocents meet this: docs/verdicts.md.

import { assert } from '../core/assert.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import { HashIndex, notFound } from './hash-index.ts';

/** Fewer phrases in common happen by quoting. */
const hitsMin = 3;
const hitShareMin = 0.4;
/** Of all families of one campaign. */
const campaignHitsMin = 4;

/** Families that one phrase may speak for; two campaigns seldom share a text, and a damaged file must not cost a request. */
const familiesPerPhrase = 4;
/** Phrases of a fingerprint that are looked at; it has fewer. */
const phrasesMax = 64;

/** Bits by which most phrases are passed over: 128 kB, which stay in the cache where the phrases themselves do not. */
const filterBits = 2 ** 20;

export interface FamilyMatch {
  /** As given to `add`. */
  readonly campaign: number;
  /** Phrases of that campaign in the part of the request that has most of them. */
  readonly hits: number;
}

export class FamilyIndex {
  readonly #filter: Uint32Array = new Uint32Array(filterBits / 32);
  readonly #first: HashIndex;
  /** Of each entry: its family, and the next entry of the same phrase plus 1, 0 for none. */
  readonly #family: Uint32Array;
  readonly #next: Uint32Array;
  #entries = 0;
  /** Of each family. */
  readonly #campaign: Uint32Array;
  readonly #size: Uint8Array;
  #families = 0;
  /** Hits of the request under way, all 0 between requests, and the families that have any. */
  readonly #hits: Uint8Array;
  readonly #touched: Uint32Array = new Uint32Array(phrasesMax * familiesPerPhrase);
  /** The same of campaigns. */
  readonly #campaignHits: Uint16Array;

  /** Room for so many campaigns and families, and phrases in all of them. */
  constructor(room: { readonly campaigns: number; readonly families: number; readonly phrases: number }) {
    const { campaigns, families, phrases } = room;
    this.#first = new HashIndex(phrases);
    this.#family = new Uint32Array(phrases);
    this.#next = new Uint32Array(phrases);
    this.#campaign = new Uint32Array(families);
    this.#size = new Uint8Array(families);
    this.#hits = new Uint8Array(families);
    this.#campaignHits = new Uint16Array(campaigns);
  }

  get bytes(): number {
    return (
      this.#first.bytes + 8 * this.#family.length + 6 * this.#size.length + this.#campaignHits.byteLength
    );
  }

  /** `campaign` is below the room for campaigns; `phrases`: (low, high) pairs, at most 64. */
  add(campaign: number, phrases: Uint32Array): void {
    assert(this.#families < this.#size.length, 'an index has room for its families');
    const family = this.#families;
    this.#families += 1;
    this.#campaign[family] = campaign;
    this.#size[family] = phrases.length >>> 1;
    for (let at = 0; at < phrases.length; at += 2) {
      this.#addPhrase(phrases[at] ?? 0, phrases[at + 1] ?? 0, family);
    }
  }

  #addPhrase(low: number, high: number, family: number): void {
    const bit = high & (filterBits - 1);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const entry = this.#entries;
    if (!this.#first.add(low, high, entry)) {
      let last = this.#first.find(low, high);
      for (let length = 1; ; length += 1) {
        // Counted once for each campaign, however often it is written down.
        const isSame = this.#campaign[this.#family[last] ?? 0] === this.#campaign[family];
        if (isSame || length === familiesPerPhrase) return;
        const next = this.#next[last] ?? 0;
        if (next === 0) break;
        last = next - 1;
      }
      this.#next[last] = entry + 1;
    }
    this.#family[entry] = family;
    this.#entries += 1;
  }

  /** The campaign whose text the request has most of; undefined when it has too little of any. At most 3 µs. */
  find(fingerprint: Fingerprint): FamilyMatch | undefined {
    if (this.#families === 0) return undefined;
    const asked = this.#match(fingerprint.anchors);
    const system = this.#match(fingerprint.systemAnchors);
    if (asked === undefined || system === undefined) return asked ?? system;
    return system.hits > asked.hits ? system : asked;
  }

  #match(phrases: Uint32Array): FamilyMatch | undefined {
    const end = Math.min(phrases.length, 2 * phrasesMax);
    const filter = this.#filter;
    const hits = this.#hits;
    let touched = 0;
    for (let at = 0; at < end; at += 2) {
      const high = phrases[at + 1] ?? 0;
      const bit = high & (filterBits - 1);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      const first = this.#first.find(phrases[at] ?? 0, high);
      for (let entry = first + 1; entry !== 0; entry = this.#next[entry - 1] ?? 0) {
        const family = this.#family[entry - 1] ?? 0;
        const count = hits[family] ?? 0;
        if (count === 0) {
          this.#touched[touched] = family;
          touched += 1;
        }
        hits[family] = count + 1;
        const campaign = this.#campaign[family] ?? 0;
        this.#campaignHits[campaign] = (this.#campaignHits[campaign] ?? 0) + 1;
      }
    }
    return touched === 0 ? undefined : this.#strongest(touched, phrases.length >>> 1);
  }

  /** Of the first `touched` families, whose counts are emptied. */
  #strongest(touched: number, own: number): FamilyMatch | undefined {
    let best = notFound;
    let bestHits = 0;
    for (let at = 0; at < touched; at += 1) {
      const family = this.#touched[at] ?? 0;
      const campaign = this.#campaign[family] ?? 0;
      const needed = Math.max(hitsMin, hitShareMin * Math.min(own, this.#size[family] ?? 0));
      const all = this.#campaignHits[campaign] ?? 0;
      if ((this.#hits[family] ?? 0) < needed && all < campaignHitsMin) continue;
      if (all <= bestHits) continue;
      best = campaign;
      bestHits = all;
    }
    for (let at = 0; at < touched; at += 1) {
      const family = this.#touched[at] ?? 0;
      this.#hits[family] = 0;
      this.#campaignHits[this.#campaign[family] ?? 0] = 0;
    }
    return best === notFound ? undefined : { campaign: best, hits: bestHits };
  }
}
