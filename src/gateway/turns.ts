// One request of a connection at a time. A client may send the next request before it has the answer to the last one, and
// Node then hands over both at once; but the answer to the second is tied to the connection only when the first is out. If
// the client goes away before that, nobody tells the second: an upstream would be asked on behalf of nobody, its answer would
// stop at the first full buffer, and its place would be taken for ever. So the second begins when the first is over. A body
// that waits stops the reading of the connection, and with it the news that the client has gone; so one that waits longer
// than a client's next request may overtake our own notice is read and dropped, and the connection ended after the first
// answer: clients may not count on having sent a body ahead (RFC 9112, section 9.3.2).

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Requests that wait on one connection; no client of these APIs sends ahead at all. */
const waitingMax = 16;
const bodyWaitMs = 1_000;

interface Line {
  /** The youngest answer. */
  last: ServerResponse;
  /** Answers that are not over. */
  open: number;
}

export class Turns {
  readonly #lines = new WeakMap<object, Line>();
  readonly #answering = new Set<ServerResponse>();
  /** Called whenever the last answer is out. */
  onSilence: (() => void) | undefined;

  /** Answers that have begun their turn and are not handed to the system whole. */
  get answering(): ReadonlySet<ServerResponse> {
    return this.#answering;
  }

  /** Calls `begin` at once, or when those before it are over; never when the connection ends first. */
  take(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
    const { socket } = request;
    const before = this.#lines.get(socket);
    const line = before ?? { last: response, open: 0 };
    const { last } = line;
    line.last = response;
    line.open += 1;
    this.#lines.set(socket, line);
    response.once('close', () => {
      line.open -= 1;
      if (this.#answering.delete(response) && this.#answering.size === 0) this.onSilence?.();
    });
    if (response.socket !== null) {
      this.#answering.add(response);
      begin();
      return;
    }
    if (line.open > 1 + waitingMax) {
      socket.destroy();
      return;
    }
    let isDropped = false;
    const timer = setTimeout(() => {
      isDropped = hasBody(request);
      if (isDropped) request.resume();
    }, bodyWaitMs).unref();
    last.once('close', () => {
      clearTimeout(timer);
      if (isDropped) socket.destroySoon();
      else if (response.socket !== null && !socket.destroyed) {
        this.#answering.add(response);
        begin();
      }
    });
  }

  /** Whether nothing of an answer is out or waits on this connection, so that something else may be said. */
  isSilent(socket: object): boolean {
    const line = this.#lines.get(socket);
    if (line === undefined || line.open === 0) return true;
    return line.open === 1 && !line.last.headersSent;
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
