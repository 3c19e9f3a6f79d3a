// What is kept of an exchange's content: numbers, never text. Two exchanges that share a rare number share
// something rare in their content; which numbers, and why these, is told in `fingerprint/fingerprinter.ts`.
// All hashes are keyed 64-bit hashes as two 32-bit halves, low first, because JavaScript has no cheap
// 64-bit integer. The value 0:0 means absent.

/** Position (in pairs) of each exact hash inside `Fingerprint.keys`. */
export const keyAt = {
  /** System prompt, relay wrapper stripped, numbers kept. */
  system: 0,
  /** Tool definitions, canonical order. */
  tools: 1,
  /** Output contract: the block that dictates the answer's format. */
  contract: 2,
  /** Instruction suffix: the closing line or sentence of the new text, slots masked. */
  suffix: 3,
  /** All new text, white space and case folded, nothing masked: equal for the same item asked twice. */
  text: 4,
  /** First user message, folded. */
  opening: 5,
  /** Conversation before its last assistant turn: equals `full` of the exchange that this one continues. */
  parent: 6,
  /** Conversation up to and including its last assistant turn: equals `next` of the exchange continued. */
  prefix: 7,
  /** The whole conversation as sent. */
  full: 8,
  /** `full` followed by what was served. */
  next: 9,
  /** What was served, folded; absent below 64 characters. */
  served: 10,
  /** Last assistant turn in the request, folded; equals `served` where that answer came from. */
  carried: 11,
  /** Facts about the requesting machine that bodies reveal, each absent where nothing says it. */
  operatingSystem: 12,
  shell: 13,
  folder: 14,
  locale: 15,
  timeZone: 16,
} as const;

export const keyCount = 17;

export type KeyName = keyof typeof keyAt;

/** Bit positions of `Fingerprint.elicitation`. */
export const elicitationBit = {
  stepByStep: 0,
  hiddenReasoning: 1,
  rubricGrading: 2,
  pairwiseJudging: 3,
  critique: 4,
  toolTrajectory: 5,
  instructionGeneration: 6,
  rewriteForTraining: 7,
} as const;

export type Elicitation = keyof typeof elicitationBit;

/** Index = `Fingerprint.capability`. What the request draws on. */
export const capabilities = [
  'other',
  'coding',
  'mathematics',
  'reasoning',
  'agentic tool use',
  'grading and judging',
  'data generation',
  'writing',
  'translation',
  'role play',
  'extraction and classification',
  'knowledge',
] as const;

export type Capability = (typeof capabilities)[number];

/** Index = `Fingerprint.language`; ISO 639-1, or a script where the language is not told apart. */
export const languages = [
  'unknown',
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'vi',
  'sv',
  'ru',
  'uk',
  'ar',
  'he',
  'hi',
  'th',
  'ja',
  'ko',
  'zh',
  'el',
  'code',
] as const;

/** Index = `Fingerprint.wrapper`; 0 means that no relay wrapper was found. */
export const relayWrappers = [
  'none',
  'system-instructions-pair',
  'client-one-liner',
  'renamed-tools',
] as const;

/** Enough of a text to count what is new in it. */
export interface TextSample {
  /** Hash of the text, 32 bits. */
  readonly text: number;
  /** How many anchors of the text each of these stands for, in sixteenths: 16 and up. */
  readonly weight: number;
  /** Low halves of its smallest anchors, at most 48. */
  readonly anchors: readonly number[];
}

export interface Fingerprint {
  /** Sampled shingles of the new text after slot masking: (low, high) pairs, ascending by high, at most 48 pairs. */
  readonly anchors: Uint32Array;
  /** The same of the system prompt, at most 12 pairs. One array for all exchanges with that text: not to be written. */
  readonly systemAnchors: Uint32Array;
  /** Samples of the system prompt, of definitions of tools and of the answer's schema: at most three, 24 anchors each. */
  readonly preamble: readonly TextSample[];
  /** Sampled shingles of what was served, at most 16 pairs. */
  readonly served: Uint32Array;
  /** Exact hashes of sentences and lines of what users newly say: (low, high) pairs, ascending by high, at most 24 pairs. */
  readonly passages: Uint32Array;
  /** The same of what was served, at most 8 pairs. */
  readonly servedPassages: Uint32Array;
  /** Which words the new text has, 16 keyed bits each, at most 40. */
  readonly words: Uint16Array;
  /** `keyCount` (low, high) pairs at the positions of `keyAt`. */
  readonly keys: Uint32Array;
  /** Bit set over `elicitationBit`. */
  readonly elicitation: number;
  readonly capability: number;
  readonly language: number;
  readonly wrapper: number;
  /** Messages of the conversation as sent, wrapper not counted. */
  readonly turns: number;
  /** Characters of new text (after the last assistant turn), and of the answer. */
  readonly newChars: number;
  readonly servedChars: number;
}
