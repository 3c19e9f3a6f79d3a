// Connections that were given to a worker which never takes them. The supervisor accepts connections and hands them to
// workers in turn; Node closes its own end when the worker says that it has the connection. It forgets about it when the
// worker dies without a word, and when a worker that has closed its port gives it back after the last of the others closed
// theirs. The client would then wait in silence for as long as it likes to wait, while a connection that breaks is tried
// again at once. So both are closed: what a worker had not acknowledged when it died, and what was given back and can be
// given to nobody any more.
//
// The hand-over is Node's own (`newconn`, its acknowledgement, and `close`, in messages marked NODE_CLUSTER) and not
// documented. Where it should change, nothing is noted here and nothing closed. Refused: workers that accept from one shared
// socket, which the system hands out so unevenly that one worker may get most of them.

import type { ChildProcess } from 'node:child_process';
import { isObject } from '../wire/field.ts';

interface Handle {
  close(): void;
}

interface Given {
  /** Of the port that it came in by. */
  readonly key: unknown;
  readonly handle: Handle;
}

interface Child {
  /** By the number of the message: not acknowledged yet. */
  readonly given: Map<number, Given>;
  /** Ports that it does not listen on any more. */
  readonly closed: Set<unknown>;
}

/** One for all workers, since what one gives back may be given to another. */
export class UntakenConnections {
  readonly #living = new Set<Child>();
  /** The message by which each was given away last. */
  readonly #lastGiven = new WeakMap<Handle, number>();
  /** Given back, and in Node's queue for whoever is free next. */
  readonly #back = new Map<Handle, unknown>();

  /** From the moment that it was forked; returns it. */
  watch(process: ChildProcess): ChildProcess {
    const send: unknown = Reflect.get(process, 'send');
    if (typeof send !== 'function') return process;
    const child: Child = { given: new Map(), closed: new Set() };
    this.#living.add(child);
    Reflect.set(process, 'send', (...sent: readonly unknown[]): unknown => {
      this.#note(child, sent);
      return Reflect.apply(send, process, sent);
    });
    // Node has listened since before: what it gives to the next worker is given when this hears that it came back.
    process.on('internalMessage', (message: unknown) => this.#hear(child, message));
    process.once('exit', () => {
      this.#living.delete(child);
      for (const { handle } of child.given.values()) handle.close();
      this.#closeStranded();
    });
    return process;
  }

  #note(child: Child, [message, handle]: readonly unknown[]): void {
    if (!isObject(message) || message.act !== 'newconn' || !isHandle(handle)) return;
    const { seq, key } = message;
    if (typeof seq !== 'number') return;
    child.given.set(seq, { key, handle });
    this.#lastGiven.set(handle, seq);
    this.#back.delete(handle);
  }

  #hear(child: Child, message: unknown): void {
    if (!isObject(message)) return;
    if (message.act === 'close') {
      child.closed.add(message.key);
      this.#closeStranded();
    }
    if (typeof message.ack !== 'number') return;
    const given = child.given.get(message.ack);
    child.given.delete(message.ack);
    if (given === undefined || message.accepted === true) return;
    if (this.#lastGiven.get(given.handle) !== message.ack) return;
    this.#back.set(given.handle, given.key);
    this.#closeStranded();
  }

  /** A worker that is only starting may still come to listen, so those behind wait for it. */
  #closeStranded(): void {
    for (const [handle, key] of this.#back) {
      if ([...this.#living].some(({ closed }) => !closed.has(key))) continue;
      this.#back.delete(handle);
      handle.close();
    }
  }
}

function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'close') === 'function';
}
