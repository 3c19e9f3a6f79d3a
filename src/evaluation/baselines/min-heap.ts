// A queue of numbered things by a key that may fall while they wait: a binary heap in typed arrays that knows
// where everything stands (Williams 1964, with positions). Ties go to the smaller number, so that runs repeat.

export class MinHeap {
  readonly #keys: Float64Array;
  readonly #heap: Int32Array;
  readonly #places: Int32Array;
  #size: number;

  /** `keys` by number; read live, so change them only through `lower`. `members` are the numbers that wait. */
  constructor(keys: Float64Array, members: ArrayLike<number>) {
    this.#keys = keys;
    this.#heap = Int32Array.from(members);
    this.#size = members.length;
    this.#places = new Int32Array(keys.length).fill(-1);
    for (let place = 0; place < this.#size; place += 1) this.#places[this.#heap[place] ?? 0] = place;
    for (let place = (this.#size >> 1) - 1; place >= 0; place -= 1) this.#sink(place);
  }

  get size(): number {
    return this.#size;
  }

  has(member: number): boolean {
    return (this.#places[member] ?? -1) >= 0;
  }

  /** Takes out the one with the smallest key; the heap must not be empty. */
  pop(): number {
    const top = this.#heap[0] ?? 0;
    this.#size -= 1;
    this.#places[top] = -1;
    if (this.#size > 0) {
      this.#put(this.#heap[this.#size] ?? 0, 0);
      this.#sink(0);
    }
    return top;
  }

  /** Gives a waiting member a smaller key. */
  lower(member: number, key: number): void {
    this.#keys[member] = key;
    let place = this.#places[member] ?? 0;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above] ?? 0;
      if (!this.#isBefore(member, parent)) break;
      this.#put(parent, place);
      place = above;
    }
    this.#put(member, place);
  }

  #sink(from: number): void {
    const member = this.#heap[from] ?? 0;
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.#size) break;
      const right = below + 1;
      if (right < this.#size && this.#isBefore(this.#heap[right] ?? 0, this.#heap[below] ?? 0)) below = right;
      const child = this.#heap[below] ?? 0;
      if (!this.#isBefore(child, member)) break;
      this.#put(child, place);
      place = below;
    }
    this.#put(member, place);
  }

  #put(member: number, place: number): void {
    this.#heap[place] = member;
    this.#places[member] = place;
  }

  #isBefore(one: number, other: number): boolean {
    const left = this.#keys[one] ?? 0;
    const right = this.#keys[other] ?? 0;
    return left < right || (left === right && one < other);
  }
}
