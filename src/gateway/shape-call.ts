// Puts the output profile that was decided on into the request. The client is told which one, by name.

import { shapeRequest } from '../shapers/request-profile.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import type { Call } from './call.ts';
import type { DataPlane } from './plane.ts';

export const profileHeader = 'x-stillwatch-profile';

export function shapeCall(call: Call, { setting, room }: DataPlane): void {
  const outcome = call.decision?.outcome;
  if (outcome?.action !== 'shape' || call.text === undefined || call.live === undefined) return;
  const profile = setting.profiles.get(outcome.profile);
  // It was read before, so it parses; reading it once more is rarer than keeping every body twice.
  const body: unknown = JSON.parse(call.text.toString());
  if (profile === undefined || !isObject(body)) return;
  const shaped = call.live.batch ? shapeBatch(body, profile) : shapeRequest(body, profile);
  if (shaped === undefined) return;
  call.shaped = Buffer.from(JSON.stringify(shaped));
  call.profile = profile.name;
  // What is held now is this; the client's own bytes are no longer needed.
  room.give(call.body?.length ?? 0);
  call.body = undefined;
  call.text = undefined;
}

/** Each request of an Anthropic batch; undefined when none changes. */
function shapeBatch(body: JsonObject, profile: Parameters<typeof shapeRequest>[1]): JsonObject | undefined {
  if (!Array.isArray(body.requests)) return undefined;
  let hasChanged = false;
  const requests = body.requests.map((one: unknown) => {
    const params = isObject(one) && isObject(one.params) ? shapeRequest(one.params, profile) : undefined;
    if (params === undefined || !isObject(one)) return one;
    hasChanged = true;
    return { ...one, params };
  });
  return hasChanged ? { ...body, requests } : undefined;
}
