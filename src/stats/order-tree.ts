// Counts over positions 0..size-1, with "how many before this position" in log time (Fenwick 1994). Gives
// the rank of an account by its last use without sorting all accounts at every request.

export class OrderTree {
  readonly #sums: Int32Array;

  constructor(size: number) {
    this.#sums = new Int32Array(size + 1);
  }

  add(position: number, amount: number): void {
    for (let i = position + 1; i < this.#sums.length; i += i & -i) {
      this.#sums[i] = (this.#sums[i] ?? 0) + amount;
    }
  }

  /** Sum of the amounts at positions below this one. */
  before(position: number): number {
    let sum = 0;
    for (let i = position; i > 0; i -= i & -i) sum += this.#sums[i] ?? 0;
    return sum;
  }

  clear(): void {
    this.#sums.fill(0);
  }
}
