// The first steps of a request: what it calls, who sends it and from where, and its body. Who sends it is settled before
// its body is taken in, so that nobody unknown can make us hold megabytes.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeOf } from '../wire/routes.ts';
import { formProblemOf } from './body-form.ts';
import { Call } from './call.ts';
import { clientAddress } from './client-address.ts';
import { corsHeaders } from './cors.ts';
import { identify, refusalTexts } from './identity.ts';
import type { Untold } from './inquiry.ts';
import { permits } from './key-scopes.ts';
import type { DataPlane } from './plane.ts';
import { receive } from './receive.ts';
import type { Subject } from './subject.ts';
import type { TurnedAway } from './turn-away.ts';
import { isForwardable } from './upstream-path.ts';

export function beginCall(
  http: { readonly request: IncomingMessage; readonly response: ServerResponse },
  plane: DataPlane,
): Call {
  const { method = 'GET', url = '/', headers } = http.request;
  const route = routeOf(method, url, headers['anthropic-version'] !== undefined);
  const times = { timeMs: plane.nowMs(), startedMs: plane.clockMs() };
  const cors = corsHeaders(http.request, plane.setting.cors);
  const call = new Call(http, { id: plane.ids.next('req_'), route, cors }, times);
  const { traceparent } = headers;
  call.trace = plane.spans?.begin(typeof traceparent === 'string' ? traceparent : undefined);
  plane.metrics.requestStarted();
  http.response.sendDate = false;
  return call;
}

/** Establishes account and address, or says why not. */
export function identifySender(call: Call, plane: DataPlane): TurnedAway | undefined {
  const { setting } = plane;
  const { request } = call;
  const origin = {
    headers: request.rawHeaders,
    socketAddress: request.socket.remoteAddress,
    target: request.url,
  };
  const found = identify(origin, setting.identities, call.timeMs);
  if (found.kind === 'refusal') {
    plane.metrics.identityRefused(found.reason);
    return { kind: 'unauthenticated', message: refusalTexts[found.reason] };
  }
  call.identity = found;
  call.ip = found.address ?? clientAddress(origin, setting.clientAddress);
  if (!isForwardable(request.url ?? '/')) return twoReadings;
  if (found.mode !== 'pass-through' && call.route.common && setting.sharedLists === 'refuse') return listed;
  // The model is not known yet; it is asked about when the body was read, if it is.
  return unserved(call, plane) ?? forbidden(call, call.route.answersUnread ? '' : undefined);
}

const twoReadings: TurnedAway = {
  kind: 'bad-request',
  message: 'The path of this request can be read in more than one way.',
};

/** Behind a credential that many accounts share, what a list tells is everybody's. */
const listed: TurnedAway = {
  kind: 'refuse',
  message: 'Lists of what is stored are not served here; ask for one by its id.',
};

/** What the configuration does not let through, whoever sends it. */
export function unserved({ route }: Subject, { setting }: DataPlane): TurnedAway | undefined {
  if (setting.unknownRoutes !== 'refuse') return undefined;
  // Forwarded, such a path is taken for the call that does most; whoever lets nothing unknown pass wants it told apart.
  if (route.ambiguous) return twoReadings;
  return route.name === 'other' ? { kind: 'not-found', message: 'This path is not served here.' } : undefined;
}

/** What the key's scopes do not allow; `model` undefined as long as it is not known, '' where it cannot be. */
export function forbidden(
  { identity, route, ip }: Subject,
  model: string | undefined,
): TurnedAway | undefined {
  if (identity?.key === undefined) return undefined;
  const permission = permits(identity.key, { route: route.name, model, ip });
  if (permission === 'ok') return undefined;
  const what = { route: 'call', model: 'model', address: 'address' }[permission];
  return { kind: 'refuse', message: `This API key may not be used with this ${what}.` };
}

/** Takes the body in, when it is to be read; other bodies pass through as they come. */
export async function receiveBody(call: Call, plane: DataPlane): Promise<TurnedAway | undefined> {
  const { setting, room } = plane;
  if (!call.route.inspected) {
    call.skipped = 'route';
    call.bodyMs = plane.clockMs();
    return undefined;
  }
  const received = await receive(call.request, room, setting.bodyBytesMax);
  call.bodyMs = plane.clockMs();
  if (received.kind === 'body') {
    call.body = received.bytes;
    call.text = received.bytes;
    call.isUnpacked = received.isUnpacked;
    call.bytesIn = received.bytesIn;
    call.heldBytes = received.bytes.length;
    const problem = formProblemOf(call.rawHeaders);
    if (problem === undefined) return undefined;
    call.text = undefined;
    call.skipped = problem;
    // What another may read otherwise is not read at all, and nobody knows its model.
    return unreadable(call, plane) ?? forbidden(call, '');
  }
  call.skipped = `body-${received.kind}`;
  if (received.kind !== 'gone') return bodyRefusals[received.kind];
  call.isClientGone = true;
  return { kind: 'gone' };
}

/** What the configuration does not let through because others may read its body otherwise. */
export function unreadable({ skipped }: Subject, { setting }: DataPlane): TurnedAway | undefined {
  return setting.unreadableBodies === 'refuse' ? formRefusals.get(skipped) : undefined;
}

const encodingRefusal: TurnedAway = {
  kind: 'bad-request',
  message: 'The request body has a content-encoding that cannot be undone.',
};

const formRefusals: ReadonlyMap<string, TurnedAway> = new Map<Untold, TurnedAway>([
  [
    'body-type',
    { kind: 'bad-request', message: 'Send the request body with one content-type: application/json.' },
  ],
  ['body-charset', { kind: 'bad-request', message: 'Send the request body as UTF-8.' }],
  ['body-encoding', encodingRefusal],
]);

const bodyRefusals: Readonly<Record<'too-large' | 'no-room' | 'encoding', TurnedAway>> = {
  'too-large': { kind: 'too-large', message: 'The request body is larger than is accepted here.' },
  'no-room': {
    kind: 'overloaded',
    message: 'Too much is under way. Try again shortly.',
    retryAfterSeconds: 2,
  },
  encoding: encodingRefusal,
};
