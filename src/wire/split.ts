// From bytes to batches of whole records, each fit for a worker thread. A file is one of two kinds, told by
// its first bytes: lines (JSON Lines, where the search for line ends runs at memory speed), or one or more
// JSON documents that span lines or hold all records in one array (see `elements.ts`). Either way a batch
// holds one record per line, and memory is bounded: one batch, one record of at most `recordBytesMax`, and
// one chunk of input.

import type { Batch, Packer, SplitOptions } from './batch.ts';
import { Elements, isDocument, peekBytes } from './elements.ts';
import { Lines } from './lines.ts';

const newline = 10;

/** Batches in the order of the input; none is empty. */
export async function* splitBatches(
  chunks: AsyncIterable<Uint8Array>,
  options: SplitOptions,
): AsyncGenerator<Batch> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    yield* batches(iterator, options);
  } finally {
    // Whoever stops early closes the file with it.
    await iterator.return?.();
  }
}

async function* batches(iterator: AsyncIterator<Uint8Array>, options: SplitOptions): AsyncGenerator<Batch> {
  const head: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  // Enough of the beginning to tell lines from a document; usually the first chunk has it.
  while (!ended && length < peekBytes && !head.some((chunk) => chunk.includes(newline))) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else head.push(next.value);
    length += next.done === true ? 0 : next.value.length;
  }
  const start = Buffer.concat(head);
  const packer: Packer = isDocument(start) ? new Elements(options) : new Lines(options);
  yield* packer.push(start);
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    yield* packer.push(next.value);
  }
  yield* packer.end();
}
