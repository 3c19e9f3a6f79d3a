// A body that is passed on as it comes takes a place at the upstream, and keeps it until its end. So it waits here, where it
// costs nobody anything, until it is whole or as much of it has come as the connection holds by itself (16 kB in Node 20, 64
// in later ones). Most bodies are whole by then, and whoever sends one byte now and then holds no place with it; `body_within`
// ends him. Nothing is taken from the stream, so that nothing has to be put back.

import type { IncomingMessage } from 'node:http';
import type { Call } from './call.ts';
import type { DataPlane } from './plane.ts';
import type { TurnedAway } from './turn-away.ts';

/** Resolves at once for a body that was taken in, or has come; `gone` when the client did not finish it. */
export async function awaitBody(call: Call, { clockMs }: DataPlane): Promise<TurnedAway | undefined> {
  const { request, response } = call;
  if (call.route.inspected || !hasBody(request) || hasCome(request)) return undefined;
  const sinceMs = clockMs();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!hasCome(request) && !request.destroyed && !response.destroyed) return;
      request.off('readable', look).off('close', look);
      response.off('close', look);
      resolve();
    };
    request.on('readable', look).on('close', look);
    response.on('close', look);
  });
  // What the client takes to send it is no overhead of ours.
  if (call.bodyMs !== undefined) call.bodyMs += clockMs() - sinceMs;
  if (!response.destroyed && hasCome(request)) return undefined;
  call.isClientGone = true;
  return { kind: 'gone' };
}

/** Whether the request says that it has one. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function hasCome(request: IncomingMessage): boolean {
  return request.complete || request.readableLength >= request.readableHighWaterMark;
}
