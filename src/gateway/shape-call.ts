// Puts the output profile that was decided on into the request. The client is told which one, by name.

import { shapeRequest } from '../shapers/request-profile.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import type { Call } from './call.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';

export const profileHeader = 'x-stillwatch-profile';

/** Afterwards only what is sent is held, and nothing reads the body any more. */
export function shapeCall(call: Call, plane: DataPlane): void {
  shape(call, plane.setting);
  call.text = undefined;
  call.hold((call.shaped ?? call.body)?.length ?? 0, plane.room);
}

function shape(call: Call, setting: PlaneSetting): void {
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
  call.body = undefined;
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
