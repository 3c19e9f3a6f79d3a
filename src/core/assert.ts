// Our own mistakes. An assertion states what must be true whatever the world sends; it is always on,
// ends the piece of work it stands in, and never the process. What the world may do wrong is a `Fault`.

/** @throws Error with `what must hold: …` when `condition` is false. */
export function assert(condition: boolean, mustHold: string): asserts condition {
  if (!condition) throw new Error(`must hold: ${mustHold}`);
}
