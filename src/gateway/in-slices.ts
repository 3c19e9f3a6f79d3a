// A long batch must not stop the requests beside it: its parts are gone through in slices, and between two of them the event
// loop looks at its sockets.

/** Parts that are taken in one go: about a millisecond's work. */
export const sliceLength = 32;

/** Whether others get their turn before the part at this index. */
export function beginsSlice(index: number): boolean {
  return index > 0 && index % sliceLength === 0;
}

/** Takes the step for each index below `count`, in order. */
export async function inSlices(count: number, step: (index: number) => void): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    if (beginsSlice(index)) await othersFirst();
    step(index);
  }
}

/** Resolves when the event loop has looked at its sockets. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
