// Account ids to small numbers, in the order of their first appearance.

export class Names {
  readonly #numbers: Map<string, number> = new Map();
  readonly #list: string[] = [];

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#list.length);
    this.#list.push(name);
    return this.#list.length - 1;
  }

  /** Names by number. */
  get list(): readonly string[] {
    return this.#list;
  }
}
