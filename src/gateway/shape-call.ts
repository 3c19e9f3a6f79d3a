// Puts the output profile that was decided on into the request. The client is told which one, by name.

import { shapeBatch, shapeRequest } from '../shapers/request-profile.ts';
import type { Call } from './call.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import type { Subject } from './subject.ts';

export const profileHeader = 'x-stillwatch-profile';

/** Afterwards only what is sent is held, and nothing reads the body any more. */
export function shapeCall(call: Call, { setting, room }: DataPlane): void {
  const shaped = shapedRequest(call, setting);
  if (shaped !== undefined) {
    call.shaped = Buffer.from(shaped.body);
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
): { readonly body: string; readonly profile: string } | undefined {
  const outcome = decision?.outcome;
  if (outcome?.action !== 'shape' || text === undefined || live === undefined) return undefined;
  const profile = profiles.get(outcome.profile);
  if (profile === undefined) return undefined;
  const said = text.toString();
  const shaped = live.batch ? shapeBatch(said, profile) : shapeRequest(said, profile);
  return shaped === undefined ? undefined : { body: shaped, profile: profile.name };
}
