// Texts that many records have in common, kept once and known by a number. Only the first few thousand different ones are
// looked up again: plans, programmes and countries are few, while a million units are a million texts whatever one does,
// and a dictionary of them would stop the event loop whenever it grows.

const sharedMax = 4_096;
const pageSize = 4_096;

/** Numbers from 0 in the order of adding; 0 is the empty text. */
export class TextPool {
  readonly #shared = new Map<string, number>();
  /** Pages, because one array of millions would be copied when it grows. */
  readonly #pages: string[][] = [];
  #size = 0;

  constructor() {
    this.add('');
  }

  add(text: string): number {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    const number = this.#size;
    const page = this.#pages[Math.floor(number / pageSize)];
    if (page === undefined) this.#pages.push([text]);
    else page.push(text);
    this.#size += 1;
    if (this.#shared.size < sharedMax) this.#shared.set(text, number);
    return number;
  }

  /** The text of a number that `add` returned. */
  at(number: number): string {
    return this.#pages[Math.floor(number / pageSize)]?.[number % pageSize] ?? '';
  }
}
