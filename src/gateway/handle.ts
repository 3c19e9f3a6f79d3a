// One request through the data plane, whole: every step is one call to one file, nothing waits for a database, and the
// engine may be away. A step that turns the request away says so with a value and ends the way; whatever ended it, it is
// recorded. A mistake of our own ends the request that it happened in, and nothing else.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { beginCall, identifySender, receiveBody } from './arrive.ts';
import { assess } from './assess.ts';
import { awaitBody } from './await-body.ts';
import { awaitRoom } from './await-room.ts';
import type { Call } from './call.ts';
import { decide, obey } from './decide.ts';
import { forwardCall } from './forward-call.ts';
import { normalise } from './normalise.ts';
import type { DataPlane } from './plane.ts';
import { record } from './record.ts';
import { shapeCall } from './shape-call.ts';
import { others } from './together.ts';
import { ourMistake, turnAway, type TurnedAway } from './turn-away.ts';

/** Resolves when the answer has been handed over, or the client is gone; never rejects. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  plane: DataPlane,
): Promise<void> {
  const call = beginCall({ request, response }, plane);
  const turned = await pass(call, plane).catch((mistake: unknown) => ourMistake(call, mistake, plane));
  if (turned !== undefined) turnAway(call, turned, plane);
  await record(call, plane).catch((mistake: unknown) => void ourMistake(call, mistake, plane));
  call.releaseParts(plane.room);
}

/** Undefined when the request was answered by the upstream. */
async function pass(call: Call, plane: DataPlane): Promise<TurnedAway | undefined> {
  const unknown = identifySender(call, plane);
  if (unknown !== undefined) return unknown;
  const unreceived = await receiveBody(call, plane);
  if (unreceived !== undefined) return unreceived;
  await plane.arrived.turn();
  const unreadable = await normalise(call, plane);
  if (unreadable !== undefined) return unreadable;
  call.holdParts(plane.room);
  const assessing = assess(call, plane);
  if (assessing !== undefined) await assessing;
  await others;
  decide(call, plane);
  const limited = await obey(call, plane);
  if (limited !== undefined) return limited;
  const impatient = await awaitRoom(call, plane);
  if (impatient !== undefined) return impatient;
  const unsent = await awaitBody(call, plane);
  if (unsent !== undefined) return unsent;
  shapeCall(call, plane);
  return forwardCall(call, plane);
}
