// Puts the output profile that was decided on into the request. The client is told which one, by name.

import { shapeRequest } from '../shapers/request-profile.ts';
import { isObject, type JsonObject } from '../wire/field.ts';
import type { Call } from './call.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import type { Subject } from './subject.ts';

export const profileHeader = 'x-stillwatch-profile';

/** Afterwards only what is sent is held, and nothing reads the body any more. */
export function shapeCall(call: Call, { setting, room }: DataPlane): void {
  const shaped = shapedRequest(call, setting);
  if (shaped !== undefined) {
    call.shaped = Buffer.from(JSON.stringify(shaped.body));
    call.profile = shaped.profile;
    call.body = undefined;
  }
  call.text = undefined;
  call.hold((call.shaped ?? call.body)?.length ?? 0, room);
}

/** The body as the profile that was decided on leaves it, and the profile's name; undefined when nothing changes. */
export function shapedRequest(
  { decision, text, live }: Subject,
  { profiles }: PlaneSetting,
): { readonly body: JsonObject; readonly profile: string } | undefined {
  const outcome = decision?.outcome;
  if (outcome?.action !== 'shape' || text === undefined || live === undefined) return undefined;
  const profile = profiles.get(outcome.profile);
  // It was read before, so it parses; reading it once more is rarer than keeping every body twice.
  const body: unknown = JSON.parse(text.toString());
  if (profile === undefined || !isObject(body)) return undefined;
  const shaped = live.batch ? shapeBatch(body, profile) : shapeRequest(body, profile);
  return shaped === undefined ? undefined : { body: shaped, profile: profile.name };
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
