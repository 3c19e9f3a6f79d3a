// Answering a request of which not all has come. A connection that is closed while bytes are on their way to it is reset,
// and a reset takes the answer with it: the client would see a broken connection instead of its 413. So the whole answer
// is written at once, and the connection closed when the client has stopped sending, or has sent or dawdled enough
// (RFC 9112, section 9.6).

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Read and dropped of what a client sends after it was answered, bytes. */
const bytesMax = 64 * 1024 * 1024;
const lingerMs = 5_000;

/** Ends an answer whose head is out, says `connection: close` and has the length of `body`. */
export function endAnswer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  if (request.complete) {
    response.end(body);
    return;
  }
  let left = bytesMax;
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, lingerMs);
  response.write(body);
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) end();
  });
  request.once('end', end).once('error', end).once('close', end);
  request.resume();
}
