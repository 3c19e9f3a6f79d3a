// Where exchanges must not be lost, a request waits before it goes upstream as long as there is no room to record it: an
// answer that was given cannot be taken back, and records that wait behind their answers would only be a longer queue.

import type { Call } from './call.ts';
import type { DataPlane } from './plane.ts';
import type { TurnedAway } from './turn-away.ts';

/** Resolves at once unless the configuration lets requests wait and the spool is full; `gone` when the client did not wait. */
export async function awaitRoom(call: Call, { setting, spool }: DataPlane): Promise<TurnedAway | undefined> {
  if (!setting.waitsForSpool || spool.hasRoom) return undefined;
  const { response } = call;
  let stopWaiting = (): void => {};
  const gone = new Promise<void>((resolve) => {
    stopWaiting = resolve;
  });
  response.once('close', stopWaiting);
  await Promise.race([spool.whenRoom(), gone]);
  response.off('close', stopWaiting);
  if (!response.destroyed) return undefined;
  call.isClientGone = true;
  return { kind: 'gone' };
}
