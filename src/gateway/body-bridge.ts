// A request body that is not read, on its way from the client's connection to the upstream's. undici destroys a body
// when the upstream answers before it has all of it (413, 401), and to destroy an incoming request in Node is to cut the
// client's connection, answer and all. The bridge is what undici may destroy. It touches the source only once somebody
// reads: until then another attempt can still have it.

import { Readable } from 'node:stream';

export function bridgeBody(source: Readable): Readable {
  let isTied = false;
  const onData = (chunk: unknown): void => {
    if (!bridge.push(chunk)) source.pause();
  };
  const onEnd = (): void => {
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
      if (!isTied) tie();
      source.resume();
    },
    destroy: (error, done) => {
      if (isTied) {
        source.pause();
        source.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      }
      done(error);
    },
  });
  // undici stops listening when its request is over; nobody needs to hear of a body after that.
  return bridge.on('error', () => {});
}

const sourceGone = new Error('the client stopped sending the body');
