// Everything that a request needs on its way, in memory: the parts live as long as the worker, the setting is swapped whole
// when the configuration is read anew, and a request keeps the one that it began with.

import type { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import type { Policy } from '../policies/policy.ts';
import type { Quotas } from '../policies/quotas.ts';
import type { UsageLedger } from '../policies/usage.ts';
import type { RequestProfile } from '../shapers/request-profile.ts';
import type { ClientAddressOptions } from './client-address.ts';
import type { CorsSetting } from './cors.ts';
import type { IdentitySource } from './identity.ts';
import type { GatewayLog } from './log.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { RandomIds } from './random-ids.ts';
import type { BodyRoom } from './receive.ts';
import type { Destination } from './routing.ts';
import type { RequestSpans } from './spans.ts';
import type { Spool } from './spool.ts';
import type { StandingsHolder } from './standings.ts';
import type { Together } from './together.ts';

/** What the configuration says, ready to be used. */
export interface PlaneSetting {
  readonly identities: readonly IdentitySource[];
  readonly clientAddress: ClientAddressOptions;
  /** Header in lower case that reports the TLS fingerprint; undefined for none. */
  readonly tlsHeader: string | undefined;
  /** Headers that are ours or our proxies' and say nothing about the client. */
  readonly ownHeaders: ReadonlySet<string>;
  readonly destinations: readonly Destination[];
  readonly cors: CorsSetting;
  readonly unknownRoutes: 'forward' | 'refuse';
  /** Lists of what all accounts have stored that share one credential of the provider. */
  readonly sharedLists: 'forward' | 'refuse';
  readonly unreadableBodies: 'forward' | 'refuse';
  readonly bodyBytesMax: number;
  readonly requestsMax: number;
  readonly policy: Policy;
  /** Limits of its rules that clients are told. */
  readonly quotas: Quotas;
  readonly profiles: ReadonlyMap<string, RequestProfile>;
  /** Where customers verify themselves or appeal; '' for nowhere. */
  readonly links: { readonly verification: string; readonly appeal: string };
  /** Whether an exchange waits to be recorded when the spool is full. */
  readonly waitsForSpool: boolean;
}

export interface DataPlane {
  readonly setting: PlaneSetting;
  readonly standings: StandingsHolder;
  readonly usage: UsageLedger;
  readonly fingerprinter: Fingerprinter;
  readonly spool: Spool;
  readonly metrics: GatewayMetrics;
  readonly spans: RequestSpans | undefined;
  readonly log: GatewayLog;
  readonly room: BodyRoom;
  readonly ids: RandomIds;
  /** Where requests go on together: when their bodies are there, and when they are over. */
  readonly arrived: Together;
  readonly over: Together;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Monotonic, milliseconds. */
  readonly clockMs: () => number;
}
