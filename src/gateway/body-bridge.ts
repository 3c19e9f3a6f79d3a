// A request body that is not read, on its way from the client's connection to the upstream's. undici destroys a body
// when the upstream answers before it has all of it (413, 401), and to destroy an incoming request in Node is to cut the
// client's connection, answer and all. The bridge is what undici may destroy. It touches the source only once somebody
// reads: until then another attempt can still have it.
//
// It also knows how long the upstream has waited for the client. That is counted in slices of the body and not from the last
// byte: whoever sends one byte now and then keeps the upstream waiting as well.

import { Readable } from 'node:stream';

export interface BodyBridge {
  readonly body: Readable;
  /** How long what there is of the slice under way was waited for, milliseconds; 0 once the body is whole. */
  waitedMs(): number;
}

/** Whoever sends this much before the patience of others is over (6 s unless configured) is not slow: some 10 kB/s. */
const sliceBytes = 65_536;

export function bridgeBody(source: Readable, nowMs: () => number): BodyBridge {
  let isTied = false;
  let slice = 0;
  let waitedMs = 0;
  /** Undefined while nobody wants more, or no more will come. */
  let waitsSinceMs: number | undefined;
  const onData = (chunk: Buffer): void => {
    if (waitsSinceMs !== undefined) waitedMs += nowMs() - waitsSinceMs;
    waitsSinceMs = undefined;
    slice += chunk.length;
    if (slice >= sliceBytes) {
      slice = 0;
      waitedMs = 0;
    }
    if (!bridge.push(chunk)) source.pause();
  };
  const onEnd = (): void => {
    waitsSinceMs = undefined;
    waitedMs = 0;
    bridge.push(null);
  };
  const onGone = (): void => {
    if (!source.readableEnded) bridge.destroy(sourceGone);
  };
  const tie = (): void => {
    isTied = true;
    if (source.readableEnded) bridge.push(null);
    else if (source.destroyed) bridge.destroy(sourceGone);
    else source.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  };
  const bridge = new Readable({
    read: () => {
      waitsSinceMs ??= nowMs();
      if (!isTied) tie();
      source.resume();
    },
    destroy: (error, done) => {
      if (isTied) {
        source.pause();
        source.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      }
      waitsSinceMs = undefined;
      waitedMs = 0;
      done(error);
    },
  });
  // undici stops listening when its request is over; nobody needs to hear of a body after that.
  bridge.on('error', () => {});
  return {
    body: bridge,
    waitedMs: () => (waitsSinceMs === undefined ? waitedMs : waitedMs + nowMs() - waitsSinceMs),
  };
}

const sourceGone = new Error('the client stopped sending the body');
