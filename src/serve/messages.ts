// What the processes of one gateway tell each other. Each end reads what it gets as it would read anything from outside: a
// message of another version is ignored, never half understood.

import { isObject } from '../wire/field.ts';

/** To a gateway worker. */
export type ToWorker =
  | { readonly kind: 'reload' }
  | { readonly kind: 'drain' }
  | { readonly kind: 'verdicts' }
  /** A worker is gone: what it had under way is over. */
  | { readonly kind: 'gone'; readonly worker: string }
  | { readonly kind: 'counts'; readonly counts: unknown }
  | { readonly kind: 'metrics'; readonly ticket: number }
  | { readonly kind: 'reported'; readonly ticket: string; readonly report: unknown };

/** From a gateway worker. */
export type FromWorker =
  /** `port`: the one in use. */
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'counts'; readonly counts: unknown }
  | { readonly kind: 'metrics'; readonly ticket: number; readonly metrics: unknown; readonly health: unknown }
  /** An answer to a request that another worker was asked about. */
  | { readonly kind: 'reported'; readonly ticket: string; readonly report: unknown };

/** To the process that speaks for this machine in its fleet. */
export type ToFleet =
  /** The first one: where it goes on. */
  | { readonly kind: 'begin'; readonly begins: unknown }
  | { readonly kind: 'counts'; readonly counts: unknown }
  | { readonly kind: 'gone'; readonly worker: string }
  | { readonly kind: 'reported'; readonly ticket: string; readonly report: unknown }
  /** The engine has written new ones. */
  | { readonly kind: 'verdicts' }
  | { readonly kind: 'stop' };

/** From it; what it passes on is of other machines. */
export type FromFleet =
  | { readonly kind: 'ready' }
  /** So far it has read; told before what is in it. */
  | { readonly kind: 'read'; readonly id: string; readonly head: unknown }
  | { readonly kind: 'counts'; readonly counts: unknown }
  | { readonly kind: 'gone'; readonly worker: string }
  | { readonly kind: 'reported'; readonly ticket: string; readonly report: unknown }
  | { readonly kind: 'verdicts' }
  | { readonly kind: 'metrics'; readonly metrics: unknown };

/** To the engine. */
export type ToEngine = { readonly kind: 'reload' } | { readonly kind: 'stop' };

/** From the engine. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdicts' }
  | { readonly kind: 'cycled'; readonly line: string }
  | { readonly kind: 'metrics'; readonly metrics: unknown };

/** The message's kind; '' for what is no message. */
export function kindOf(message: unknown): string {
  return isObject(message) && typeof message.kind === 'string' ? message.kind : '';
}
