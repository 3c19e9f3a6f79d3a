// How a request reaches the service. Most people have one account and send directly; others go through a relay,
// a router or a friend's account. Whoever writes a request does not know which: that is what lets the same
// ordinary customers appear in their own accounts, behind a reseller, and mixed into an attacker's pool.

import type { Exchange } from '../core/exchange.ts';
import type { Recruited } from './accounts.ts';
import type { Chance } from './chance.ts';
import type { Line } from './network.ts';
import type { Draft, Service } from './service.ts';
import type { Stage } from './stage.ts';

export interface Route {
  send(draft: Draft): Exchange;
  /** Other accounts that a refused request is tried on at once, before its author hears of the refusal. */
  readonly switchesMax?: number;
  /** Whether it is of no more use to anybody: its only account was suspended, and its owner has understood. */
  isLost?(): boolean;
}

/** Session ids have one shape for everybody: a version-4 UUID. */
export function inventSession(chance: Chance): string {
  return `${chance.hex(8)}-${chance.hex(4)}-4${chance.hex(3)}-${chance.pick(['8', '9', 'a', 'b'])}${chance.hex(3)}-${chance.hex(12)}`;
}

export interface Wires {
  readonly stage: Stage;
  readonly service: Service;
}

/** How often somebody tries a suspended account before he gives up on it. */
const forbiddenMax = 3;

/** One account, one line. */
export function directRoute(wires: Wires, recruited: Recruited, line: Line): Route {
  let forbidden = 0;
  return {
    send: (draft) => {
      const exchange = wires.service.send(draft, {
        account: recruited.account.account,
        key: recruited.key,
        address: line.address(wires.stage.nowMs),
        session: draft.client.declaresSession ? draft.conversation : undefined,
      });
      if (exchange.status === 403) forbidden += 1;
      return exchange;
    },
    isLost: () => forbidden >= forbiddenMax,
  };
}
