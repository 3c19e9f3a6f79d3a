// What is wrong with a configuration file, all of it at once: whoever mends a file wants to do it in one go, and each
// problem says where it stands and how to mend it. Values are never quoted: one of them may be a secret in the wrong place.

import type { LineCounter } from 'yaml';

export interface ConfigProblem {
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  /** Names from the top, with dots: `upstreams.anthropic.targets[0].url`. */
  readonly path: string;
  readonly what: string;
  readonly mend: string;
}

/** Beyond this many, the rest would only be scrolled past. */
const problemsMax = 100;

export class ConfigProblems {
  readonly #lines: LineCounter;
  readonly #found: ConfigProblem[] = [];

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  get found(): readonly ConfigProblem[] {
    return this.#found;
  }

  /** `offset` is a place in the text; undefined for the file as a whole. */
  add(offset: number | undefined, problem: Omit<ConfigProblem, 'line' | 'column'>): undefined {
    if (this.#found.length >= problemsMax) return undefined;
    const place = offset === undefined ? { line: 0, col: 0 } : this.#lines.linePos(offset);
    this.#found.push({ line: place.line, column: place.col, ...problem });
    return undefined;
  }
}
