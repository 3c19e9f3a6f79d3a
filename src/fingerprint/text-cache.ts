// System prompts repeat, and reading one costs more than all the rest of a short request: what was read is
// kept, found again by a hash of a few characters and then compared whole, so that no collision can pass one prompt off as
// another. A clock (second chance) throws out what has not been asked for since the hand last passed.

/** Keeps values by text. Bounded by entries and by characters; texts longer than `textCharsMax` are not kept. */
export class TextCache<Value> {
  readonly #entriesMax: number;
  readonly #charactersMax: number;
  readonly #textCharsMax: number;
  readonly #entries: Map<number, Entry<Value>> = new Map<number, Entry<Value>>();
  #characters = 0;

  constructor(limits: { entriesMax: number; charactersMax: number; textCharsMax: number }) {
    this.#entriesMax = limits.entriesMax;
    this.#charactersMax = limits.charactersMax;
    this.#textCharsMax = limits.textCharsMax;
  }

  /** How many texts are kept. */
  get size(): number {
    return this.#entries.size;
  }

  find(text: string): Value | undefined {
    const entry = this.#entries.get(placeOf(text));
    if (entry === undefined || entry.text !== text) return undefined;
    entry.asked = true;
    return entry.value;
  }

  keep(text: string, value: Value): void {
    if (text.length > this.#textCharsMax) return;
    const hash = placeOf(text);
    this.#remove(hash);
    this.#entries.set(hash, { text, value, asked: false });
    this.#characters += text.length;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#entriesMax && this.#characters <= this.#charactersMax) return;
      this.#remove(oldest);
      if (!entry.asked) continue;
      entry.asked = false;
      this.#entries.set(oldest, entry);
      this.#characters += entry.text.length;
    }
  }

  #remove(hash: number): void {
    const entry = this.#entries.get(hash);
    if (entry === undefined) return;
    this.#entries.delete(hash);
    this.#characters -= entry.text.length;
  }
}

/** A hash of the length and of 32 characters spread over the text; not secret, for a clash costs one reading. */
function placeOf(text: string): number {
  let hash = text.length;
  const step = text.length / 32;
  for (let sample = 0; sample < 32; sample += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(Math.floor(sample * step))) | 0;
  }
  return hash;
}

interface Entry<Value> {
  readonly text: string;
  readonly value: Value;
  asked: boolean;
}
