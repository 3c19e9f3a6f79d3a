// Counts what was wrong with the input, by kind, with the first few places: a million bad lines are one
// sentence and five places, never a million lines of output and never silence.

import type { ProblemReport } from '../core/report.ts';

export interface Trouble {
  readonly code: string;
  readonly text: string;
  readonly mend: string;
  readonly count: number;
}

const placesMax = 5;

export class ProblemLedger {
  readonly #kinds = new Map<string, { trouble: Trouble; count: number; places: string[] }>();

  add(trouble: Trouble, places: readonly string[]): void {
    const kind = `${trouble.code}\n${trouble.text}`;
    const known = this.#kinds.get(kind) ?? { trouble, count: 0, places: [] };
    known.count += trouble.count;
    known.places.push(...places.slice(0, placesMax - known.places.length));
    this.#kinds.set(kind, known);
  }

  /** Most frequent first. */
  reports(): readonly ProblemReport[] {
    return [...this.#kinds.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ trouble, count, places }) => ({
        code: trouble.code,
        text: trouble.text,
        mend: trouble.mend,
        count,
        places: [...places],
      }));
  }
}
