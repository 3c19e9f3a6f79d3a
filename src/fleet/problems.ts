// Tells of problems at a pace that a log bears: the first of each code at once, then at most one in a minute. How many
// there were is in what a step returns.

import type { Fault, FaultCode } from '../core/fault.ts';

const everyMs = 60_000;

export class Problems {
  readonly #nowMs: () => number;
  readonly #onProblem: (problem: Fault) => void;
  readonly #toldMs = new Map<FaultCode, number>();

  constructor(nowMs: () => number, onProblem: (problem: Fault) => void) {
    this.#nowMs = nowMs;
    this.#onProblem = onProblem;
  }

  tell(problem: Fault): void {
    const nowMs = this.#nowMs();
    if (nowMs < (this.#toldMs.get(problem.code) ?? -Infinity) + everyMs) return;
    this.#toldMs.set(problem.code, nowMs);
    this.#onProblem(problem);
  }
}
