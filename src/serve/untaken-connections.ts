// Connections that were given to a worker which died before it took them. The supervisor accepts connections and hands them
// to workers in turn; Node closes its own end when the worker says that it has the connection, and forgets about it when the
// worker ends without a word. The client would then wait in silence for as long as it likes to wait, while a connection that
// breaks is tried again at once. So what a worker was given and has not acknowledged is closed when the worker ends.
//
// The hand-over is Node's own (`newconn` and its acknowledgement, in messages marked NODE_CLUSTER) and not documented. Where
// it should change, nothing is noted here and nothing closed. Refused: workers that accept from one shared socket, which the
// system hands out so unevenly that one worker may get most of them.

import type { ChildProcess } from 'node:child_process';
import { isObject } from '../wire/field.ts';

/** Closes, when `child` ends, the connections that it was given and has not taken; returns `child`. */
export function closeUntaken(child: ChildProcess): ChildProcess {
  const given = new Map<number, () => void>();
  const send: unknown = Reflect.get(child, 'send');
  if (typeof send !== 'function') return child;
  Reflect.set(child, 'send', (...sent: readonly unknown[]): unknown => {
    const [message, handle] = sent;
    if (
      isObject(message) &&
      message.act === 'newconn' &&
      typeof message.seq === 'number' &&
      isClosable(handle)
    ) {
      given.set(message.seq, () => handle.close());
    }
    return Reflect.apply(send, child, sent);
  });
  // What it does not accept is given to another worker by Node.
  child.on('internalMessage', (message: unknown) => {
    if (isObject(message) && typeof message.ack === 'number') given.delete(message.ack);
  });
  child.once('exit', () => {
    for (const close of given.values()) close();
    given.clear();
  });
  return child;
}

function isClosable(handle: unknown): handle is { close(): void } {
  return typeof handle === 'object' && handle !== null && typeof Reflect.get(handle, 'close') === 'function';
}
