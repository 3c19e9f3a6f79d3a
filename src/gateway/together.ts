// Requests that have come to the same point go on together: those whose bodies arrived, and those whose answers ended, in the
// same look at the sockets. They take each step one after the other, so that a step which has just been done for one request
// finds its code and its tables in the processor's caches for the next. A step that is cold costs two to three times as much,
// and the steps of one request are more than the caches hold: a busy worker spends a fifth less in all (docs/benchmarks.md).
// Nobody waits for a request that has not come: all go on as soon as the sockets have been looked at. They do so in small
// groups, because whoever goes with others is done when all of them are.

/** Of eight, seven find the caches warm; more would save little and wait for one another. */
const groupMax = 8;

type Group = (() => void)[];

/** Holds at most the requests under way, which are bounded. */
export class Together {
  #group: Group = [];

  /** Resolves with others who ask before the event loop has looked at its sockets. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#group.length === groupMax) this.#group = [];
      if (this.#group.push(resolve) === 1) setImmediate(goOn, this, this.#group);
    });
  }

  /** Called by the event loop; whoever asks from now on has a later turn. */
  go(group: Group): void {
    if (this.#group === group) this.#group = [];
    for (const resolve of group) resolve();
  }
}

function goOn(together: Together, group: Group): void {
  together.go(group);
}

/** Awaited between two steps: the others of the same turn first take the one that was just taken. */
export const others: Promise<void> = Promise.resolve();
