// Semantic volume: how much content a scope (an account, a unit, a family) sends that it had not sent within the day,
// in words. A work queue never repeats itself and a person hardly writes; a bot, an agent or a retry sends much and
// little of it is new. Requests and tokens cannot tell these apart.
// It is counted by anchors, which the fingerprint has anyway: one in eight stretches of four words, chosen by a secret
// key and the stretch alone. So a new anchor stands for eight new words (or as much code: 48 characters), a text that
// came before costs nothing, a template costs once and then only its slots, and nobody can write text that has no
// anchors. Numbers, short quotations and addresses are masked before; a text that is new only there costs as much as
// one anchor, so that ten thousand sums are not free.
// The system prompt, definitions of tools and schemas of answers count like the messages: a model reads them all. What
// of a request is new only where it is masked is charged once for the request and not for each of its texts, so that a
// clock in a system prompt costs nothing where the message is new anyway.
// Refused: distinct texts (a changed comma is a new text), vocabulary (a day's chat and a day's harvest use the same
// few thousand words: it saturates), embeddings (a hundred times the cost of the whole gateway). docs/decisions/0030.

import { keyAt, type Fingerprint, type TextSample } from '../core/fingerprint.ts';
import { anchorsMax } from '../fingerprint/fingerprinter.ts';
import { sampleOf, weightParts, wordsPerAnchor } from '../fingerprint/text-sample.ts';
import { AnchorMemory, type SavedMemory } from './anchor-memory.ts';

/**
 * What of a request is new to one scope, each of its texts with those anchors that are new: the new turns, and what stands
 * beside them. At most four; goes to other workers as it is.
 */
export type Novelty = readonly TextSample[];

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

  /** What is new, which is known from now on; undefined when nothing is. At most 124 look-ups. */
  absorb(novelty: Novelty, nowMs: number): Novelty | undefined {
    let fresh: TextSample[] | undefined;
    for (const { text, weight, anchors } of novelty) {
      // The same words again cost one look-up.
      if (!this.#memory.add(text, nowMs)) continue;
      fresh ??= [];
      fresh.push({ text, weight, anchors: anchors.filter((anchor) => this.#memory.add(anchor, nowMs)) });
    }
    return fresh;
  }
}

/** Words of what is new: at least those of one anchor. */
export function wordsOf(novelty: Novelty): number {
  let parts = 0;
  for (const { weight, anchors } of novelty) parts += weight * anchors.length;
  return Math.round((Math.max(weightParts, parts) * wordsPerAnchor) / weightParts);
}

/** Hashes that a novelty has. */
export function hashesIn(novelty: Novelty): number {
  return novelty.reduce((sum, { anchors }) => sum + 1 + anchors.length, 0);
}

/** A request as a scope sees it that knows nothing yet. */
export function noveltyOf(fingerprint: Fingerprint): Novelty {
  if (fingerprint.newChars === 0) return fingerprint.preamble;
  const turns = sampleOf({
    text: fingerprint.keys[2 * keyAt.text] ?? 0,
    pairs: fingerprint.anchors,
    kept: anchorsMax,
    characters: fingerprint.newChars,
  });
  return [turns, ...fingerprint.preamble];
}
