// Ids that nobody can guess or count by: 120 random bits as text. Drawn for many requests at once, because asking the
// system for a few bytes costs more than the rest of an id.

const idBytes = 15;
const idsDrawn = 256;

export class RandomIds {
  readonly #randomBytes: (count: number) => Buffer;
  #pool: Buffer;
  #used = 0;

  constructor(randomBytes: (count: number) => Buffer) {
    this.#randomBytes = randomBytes;
    this.#pool = randomBytes(idBytes * idsDrawn);
  }

  /** Twenty letters, digits, `-` and `_` behind the prefix. */
  next(prefix: string): string {
    if (this.#used === this.#pool.length) {
      this.#pool = this.#randomBytes(idBytes * idsDrawn);
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += idBytes;
    return prefix + this.#pool.toString('base64url', from, this.#used);
  }
}
