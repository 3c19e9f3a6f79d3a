// Semantic volume: how much content a scope (an account, a unit, a family) sends that it had not sent within the day,
// in words. A work queue never repeats itself and a person hardly writes; a bot, an agent or a retry sends much and
// little of it is new. Requests and tokens cannot tell these apart.
// It is counted by anchors, which the fingerprint has anyway: one in eight stretches of four words, chosen by a secret
// key and the stretch alone. So a new anchor stands for eight new words (or as much code: 48 characters), a text that
// came before costs nothing, a template costs once and then only its slots, and nobody can write text that has no
// anchors. Numbers, short quotations and addresses are masked before; a text that is new only there costs as much as
// one anchor, so that ten thousand sums are not free.
// Refused: distinct texts (a changed comma is a new text), vocabulary (a day's chat and a day's harvest use the same
// few thousand words: it saturates), embeddings (a hundred times the cost of the whole gateway). docs/decisions/0030.

import { anchorsMax } from '../fingerprint/fingerprinter.ts';
import { keyAt, type Fingerprint } from '../core/fingerprint.ts';
import { AnchorMemory, type SavedMemory } from './anchor-memory.ts';

/** Words that one anchor stands for: one in eight is sampled. */
export const wordsPerAnchor = 8;

/** Anchors are uniform below this. */
const anchorRange = 2 ** 29;
/** No script needs fewer characters for what counts as a word. */
const charactersPerWordMin = 2;
/** Weights travel between workers in sixteenths. */
const weightParts = 16;

/** What of a request is new to one scope; goes to other workers as it is. All whole numbers. */
export interface Novelty {
  /** Hash of the text, 32 bits. */
  readonly text: number;
  /** Sixteenths of `wordsPerAnchor` that each anchor stands for, 16 and up. */
  readonly weight: number;
  /** 32 bits of each new anchor, at most 48. */
  readonly anchors: readonly number[];
}

/** The volume of one scope. */
export class VolumeMeter {
  readonly #memory: AnchorMemory;

  constructor(nowMs: number) {
    this.#memory = new AnchorMemory(nowMs);
  }

  /** Bytes of what it remembers. */
  get bytes(): number {
    return this.#memory.bytes;
  }

  saved(): SavedMemory {
    return this.#memory.saved();
  }

  restore(saved: SavedMemory): void {
    this.#memory.restore(saved);
  }

  /** What is new, which is known from now on; undefined when nothing is. At most 49 look-ups. */
  absorb(novelty: Novelty, nowMs: number): Novelty | undefined {
    // The same words again cost one look-up. Zero is a request without new text.
    if (novelty.text === 0 || !this.#memory.add(novelty.text, nowMs)) return undefined;
    const anchors = novelty.anchors.filter((anchor) => this.#memory.add(anchor, nowMs));
    return { text: novelty.text, weight: novelty.weight, anchors };
  }
}

/** Words of what is new. */
export function wordsOf(novelty: Novelty): number {
  const anchors = Math.max(1, novelty.anchors.length);
  return Math.round((anchors * wordsPerAnchor * novelty.weight) / weightParts);
}

/** A request as a scope sees it that knows nothing yet. */
export function noveltyOf(fingerprint: Fingerprint): Novelty {
  const pairs = fingerprint.anchors;
  const anchors: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) anchors.push(pairs[at] ?? 0);
  const low = fingerprint.keys[2 * keyAt.text] ?? 0;
  return {
    text: fingerprint.newChars === 0 ? 0 : low,
    weight: Math.round(weightParts * anchorWeight(fingerprint)),
    anchors,
  };
}

/**
 * How many anchors of the text each kept one stands for, 1 and up. Of a long text only the 48 smallest are kept, and
 * the greatest of those tells how densely they lie: (k - 1) / greatest, the estimate of distinct values of Bar-Yossef
 * and others (2002), within 15 % two times in three. It counts distinct stretches, so a text that repeats itself stays
 * small.
 */
function anchorWeight(fingerprint: Fingerprint): number {
  const pairs = fingerprint.anchors;
  if (pairs.length < 2 * anchorsMax) return 1;
  const greatest = Math.max(1, pairs[pairs.length - 1] ?? 1);
  const kept = anchorsMax * wordsPerAnchor;
  const most = fingerprint.newChars / charactersPerWordMin / kept;
  return Math.max(1, Math.min(most, ((anchorsMax - 1) * anchorRange) / greatest / anchorsMax));
}
