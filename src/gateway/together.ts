// Requests that have come to the same point go on together: those whose bodies arrived, or whose answers ended, in the same
// look at the sockets. They then take each step one after the other, and a step that has just been done for one request
// finds its code and tables in the processor's caches when it is done for the next: on a busy worker that is worth more than
// any step. Nobody waits for another request: it goes on as soon as the sockets have been looked at.

/** Bounded by the requests under way. */
export class Together {
  #waiting: (() => void)[] = [];

  /** Resolves with those of all who ask before the event loop has looked at its sockets. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) setImmediate(goOn, this);
    });
  }

  /** Called by the event loop. */
  go(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function goOn(together: Together): void {
  together.go();
}

/** Awaited between two steps: the others of the same turn first take the one that was just taken. */
export const others: Promise<void> = Promise.resolve();
