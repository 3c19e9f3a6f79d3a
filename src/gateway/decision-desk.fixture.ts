// For tests only: the parts of a data plane that decisions need, with rules that allow, on a clock that the test moves.

import { randomBytes } from 'node:crypto';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { assert } from '../core/assert.ts';
import { Histories } from '../policies/histories.ts';
import { compilePolicy } from '../policies/policy.ts';
import { UsageLedger, usageDefaults } from '../policies/usage.ts';
import { GatewayLog } from './log.ts';
import { GatewayMetrics } from './metrics.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import { RandomIds } from './random-ids.ts';
import { BodyRoom } from './receive.ts';
import { key, spoolIn } from './spool.fixture.ts';
import { Together } from './together.ts';
import { StandingsHolder } from './standings.ts';

export interface TestPlane {
  readonly plane: DataPlane;
  /** Lets time pass, milliseconds. */
  readonly pass: (ms: number) => void;
}

export function planeIn(folder: string): TestPlane {
  let clock = 1_000;
  const clockMs = (): number => clock;
  const nowMs = (): number => 1_772_000_000_000 + clock;
  const setting = { level: 'error', access: false, address: 'none', account: false, worker: 0 } as const;
  const names = { routes: [], models: [], rules: [], groups: [], targets: [], failures: [], skips: [] };
  const fingerprinter = new Fingerprinter(key);
  const plane: DataPlane = {
    setting: allowing(),
    standings: new StandingsHolder({ key, clockMs, onOutcome: () => {} }),
    usage: new UsageLedger({ ...usageDefaults, worker: '0' }),
    histories: new Histories({ hasher: fingerprinter.turns, isAlone: false, beganMs: nowMs() }),
    fingerprinter,
    spool: spoolIn(folder),
    metrics: new GatewayMetrics(0, { ...names, refusals: [], connections: [] }),
    spans: undefined,
    log: new GatewayLog(setting, { write: () => {} }, nowMs),
    room: new BodyRoom(1_000_000),
    arrived: new Together(),
    over: new Together(),
    ids: new RandomIds(randomBytes),
    nowMs,
    clockMs,
  };
  return { plane, pass: (ms) => void (clock += ms) };
}

function allowing(): PlaneSetting {
  const compiled = compilePolicy([]);
  assert('policy' in compiled, 'no rules have no problems');
  return {
    identities: [],
    clientAddress: { hops: 0, trusted: undefined },
    tlsHeader: undefined,
    ownHeaders: new Set(),
    destinations: [],
    cors: { origins: new Set() },
    unknownRoutes: 'forward',
    sharedLists: 'refuse',
    unreadableBodies: 'refuse',
    bodyBytesMax: 1_000_000,
    requestsMax: 100,
    policy: compiled.policy,
    quotas: { byRule: new Map(), general: [] },
    profiles: new Map(),
    links: { verification: '', appeal: '' },
    waitsForSpool: false,
  };
}
