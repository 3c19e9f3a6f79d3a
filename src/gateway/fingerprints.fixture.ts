// For tests only: fingerprints of which only the phrases matter.

import { type Fingerprint, keyCount } from '../core/fingerprint.ts';

/** A fingerprint of nothing but `parts`. */
export function blankFingerprint(parts: Partial<Fingerprint>): Fingerprint {
  return {
    anchors: new Uint32Array(0),
    systemAnchors: new Uint32Array(0),
    preamble: [],
    served: new Uint32Array(0),
    passages: new Uint32Array(0),
    servedPassages: new Uint32Array(0),
    words: new Uint16Array(0),
    keys: new Uint32Array(2 * keyCount),
    elicitation: 0,
    capability: 0,
    language: 0,
    wrapper: 0,
    turns: 1,
    newChars: 0,
    servedChars: 0,
    ...parts,
  };
}
