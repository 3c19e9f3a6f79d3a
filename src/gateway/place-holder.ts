// Whose place a request takes at its upstream (places.ts). A key of ours and a signed identity are somebody's. A credential
// that is passed through may be made up: it is somebody's once the configuration says whose, or once a model answered it.

import type { UsageLedger } from '../policies/usage.ts';
import type { Identity } from './identity.ts';
import { strangers } from './places.ts';

export function placeHolder(identity: Identity | undefined, usage: UsageLedger): string {
  if (identity === undefined) return strangers;
  const { mode, account, keyId } = identity;
  const isKnown = mode !== 'pass-through' || account !== keyId || usage.knows(account);
  return isKnown ? account : strangers;
}
