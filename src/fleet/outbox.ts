// What waits to be sent to the fleet, while it is gathered and while the server is away. Counts that are a minute old are
// worth nothing to limits of a minute and little to those of an hour, and what waits must not fill the memory: the oldest
// are given up.

const waitingMsMax = 60_000;
const waitingCharsMax = 32_000_000;
/** Of one envelope, before it is packed; a single message may be longer. */
const envelopeCharsMax = 1_000_000;
/** No message is longer: an answer that somebody reports may be as long as a body. */
const messageCharsMax = 16_000_000;

interface Waiting {
  readonly text: string;
  readonly sinceMs: number;
}

export class Outbox {
  #waiting: Waiting[] = [];
  #chars = 0;
  #dropped = 0;

  /** Messages that were given up. */
  get dropped(): number {
    return this.#dropped;
  }

  add(message: object, clockMs: number): void {
    const text = JSON.stringify(message);
    if (text.length > messageCharsMax) {
      this.#dropped += 1;
      return;
    }
    this.#waiting.push({ text, sinceMs: clockMs });
    this.#chars += text.length;
    this.#forget(clockMs);
  }

  /** Messages for one envelope as JSON, oldest first; empty when none waits. They are the caller's from now on. */
  take(clockMs: number): readonly string[] {
    this.#forget(clockMs);
    let chars = 0;
    let count = 0;
    for (const { text } of this.#waiting) {
      if (count > 0 && chars + text.length > envelopeCharsMax) break;
      chars += text.length;
      count += 1;
    }
    this.#chars -= chars;
    return this.#waiting.splice(0, count).map(({ text }) => text);
  }

  #forget(clockMs: number): void {
    let count = 0;
    for (const { text, sinceMs } of this.#waiting) {
      if (clockMs - sinceMs < waitingMsMax && this.#chars <= waitingCharsMax) break;
      this.#chars -= text.length;
      count += 1;
    }
    this.#waiting.splice(0, count);
    this.#dropped += count;
  }
}
