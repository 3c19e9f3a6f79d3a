// What a language has to bring so that the simulator can write in it: words, and pieces of sentences with
// slots. Kept as plain data, so that a stranger can add a language by filling in lists.

export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string;
  /** Whether words are separated by spaces. */
  readonly spaced: boolean;
  /** Nouns that belong together, one list a topic. */
  readonly topics: readonly (readonly string[])[];
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
  /** A statement is an opening, a core and a tail. */
  readonly openings: readonly string[];
  readonly cores: readonly string[];
  readonly tails: readonly string[];
  /** A request is one ask and some contexts. */
  readonly asks: readonly string[];
  readonly contexts: readonly string[];
  readonly followUps: readonly string[];
  /** An application's system prompt is a persona and some rules. */
  readonly rules: readonly string[];
  readonly personas: readonly string[];
}
