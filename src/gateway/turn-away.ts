// Answers a request that does not reach its upstream, in the shape of errors that the client's SDK understands, with the
// request's id and, where a rule decided, the decision's.

import { Fault } from '../core/fault.ts';
import { renderRefusal, type Refusal } from '../wire/refusals.ts';
import type { Call } from './call.ts';
import { endAnswer } from './linger.ts';
import type { DataPlane } from './plane.ts';

/** What is said instead of an answer. */
export type Restriction = Omit<Refusal, 'requestId'>;

/** Why there is no answer of an upstream; `gone` when there is nobody to tell. */
export type TurnedAway = Restriction | { readonly kind: 'gone' };

export function turnAway(call: Call, turned: TurnedAway, plane: DataPlane): void {
  const { request, response } = call;
  if (turned.kind === 'gone' || response.destroyed) {
    call.isClientGone = true;
    response.destroy();
    return;
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, headers, body } = renderRefusal(call.route.family, { ...turned, requestId: call.id });
  call.status = status;
  call.bytesOut = body.length;
  call.firstByteMs ??= plane.clockMs();
  // What is left of the body would have to be read before the connection is of use again.
  if (!request.complete) response.setHeader('connection', 'close');
  for (let at = 0; at + 1 < call.cors.length; at += 2)
    response.setHeader(call.cors[at] ?? '', call.cors[at + 1] ?? '');
  response.writeHead(status, headers);
  endAnswer(request, response, body);
}

/** A mistake of our own: it is told to the log by its kind, and to the client not at all. */
export function ourMistake(call: Call, mistake: unknown, { log }: DataPlane): TurnedAway {
  call.failure = 'internal';
  const name = mistake instanceof Error ? mistake.name : typeof mistake;
  const code = mistake instanceof Fault ? mistake.code : name;
  log.write('error', 'request.failed', { code, route: call.route.name });
  return { kind: 'upstream-unavailable', message: 'Something went wrong on our side.' };
}
