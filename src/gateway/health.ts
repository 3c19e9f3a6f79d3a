// Two questions that a load balancer asks. Alive: the process answers, which is all that a restart could cure. Ready: a
// request sent here now would be served. A dead upstream or a full disk makes it unready, not dead, for a restart would
// not help. What is answered names checks and targets; it has no addresses, keys or error texts.

/** What one worker knows about itself. */
export interface WorkerState {
  readonly isListening: boolean;
  /** A configuration and its rules are loaded. */
  readonly isConfigured: boolean;
  /** Told to end: open requests go on, new ones should go elsewhere. */
  readonly isDraining: boolean;
  readonly targets: readonly {
    readonly group: string;
    readonly target: string;
    readonly breaker: 'closed' | 'half-open' | 'open';
    /** As health checks found it; true without them. */
    readonly isUp: boolean;
  }[];
  readonly spool: {
    /** The last attempt to write did. */
    readonly isFailing: boolean;
    /** What happens when there is no room: exchanges are lost, or requests wait. */
    readonly whenFull: 'drop' | 'wait';
  };
  /** Version of the verdict snapshot; '' before the first. Without one the gateway still serves. */
  readonly snapshot: string;
  readonly policy: string;
}

export interface HealthCheck {
  readonly ok: boolean;
  readonly detail: string;
}

/** As answered, in JSON. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: {
    readonly listening: HealthCheck;
    readonly configuration: HealthCheck;
    readonly draining: HealthCheck;
    readonly upstreams: HealthCheck;
    readonly spool: HealthCheck;
    /** Never a reason to be unready. */
    readonly verdicts: HealthCheck;
  };
}

/** Whether a request sent to this worker now would be served. */
export function readinessOf(state: WorkerState): Readiness {
  const checks = {
    listening: check(state.isListening, 'listening', 'not listening'),
    configuration: check(state.isConfigured, `rules ${state.policy}`, 'not loaded'),
    draining: check(!state.isDraining, 'no', 'open requests are finished, new ones are not wanted'),
    upstreams: checkTargets(state.targets),
    spool: checkSpool(state.spool),
    verdicts: check(true, state.snapshot === '' ? 'none yet' : `snapshot ${state.snapshot}`, ''),
  };
  return { ready: Object.values(checks).every((each) => each.ok), checks };
}

/** Of all workers: ready when at least one is, since they share the address that requests come to. */
export interface FleetReadiness {
  readonly ready: boolean;
  /** By index of the worker. */
  readonly workers: Readonly<Record<string, Readiness>>;
}

/** @param workers by index; one that has not reported yet is not among them. */
export function fleetReadinessOf(workers: ReadonlyMap<number, Readiness>): FleetReadiness {
  return {
    ready: [...workers.values()].some((worker) => worker.ready),
    workers: Object.fromEntries([...workers].map(([index, worker]) => [String(index), worker])),
  };
}

function check(ok: boolean, good: string, bad: string): HealthCheck {
  return { ok, detail: ok ? good : bad };
}

/** Dead is known: a breaker that is open, or health checks that fail. One that is half-open is being tried. */
function checkTargets(targets: WorkerState['targets']): HealthCheck {
  if (targets.length === 0) return { ok: false, detail: 'none configured' };
  const dead = targets.filter(({ breaker, isUp }) => breaker === 'open' || !isUp);
  if (dead.length === 0) return { ok: true, detail: `${targets.length} not known to be dead` };
  const names = dead.map(({ group, target }) => `${group}/${target}`);
  return { ok: dead.length < targets.length, detail: `dead: ${names.join(', ')}` };
}

function checkSpool(spool: WorkerState['spool']): HealthCheck {
  if (!spool.isFailing) return { ok: true, detail: 'writable' };
  const isServed = spool.whenFull === 'drop';
  return { ok: isServed, detail: `not writable, ${isServed ? 'exchanges are lost' : 'requests wait'}` };
}
