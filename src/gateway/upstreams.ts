// Where requests go: groups of targets by name, as the configuration has them. Within a group the next target is chosen
// by smooth weighted round-robin (as nginx does it): with weights 5, 1, 1 the order is a a b a c a a and not a a a a a b c,
// so that the weak one never gets a burst. Targets that are down, broken off or full are passed over; when none is left,
// the request is told so at once.
//
// A new configuration is a new `Upstreams`; requests keep the group that they began with, and the old pools close when
// the last of them has ended.

import { assert } from '../core/assert.ts';
import { breakerDefaults, type BreakerOptions, type BreakerState, type Surroundings } from './breaker.ts';
import { HealthChecks, type HealthOptions } from './health-checks.ts';
import { RetryBudget, retryBudgetDefaults, type RetryBudgetOptions } from './retry-budget.ts';
import { Target, type TargetOptions } from './target.ts';

export interface RetryOptions {
  /** Attempts at one request, the first included; each on another target. */
  readonly attemptsMax: number;
  /**
   * Whether a request that changes something may be sent again after it was sent once: `when-safe` never does, `always`
   * does, at the risk that it is carried out (and billed) twice.
   */
  readonly written: 'when-safe' | 'always';
  readonly budget: RetryBudgetOptions;
}

export interface GroupOptions {
  readonly name: string;
  readonly targets: readonly TargetOptions[];
  readonly breaker?: Partial<BreakerOptions>;
  readonly retry?: Partial<RetryOptions>;
  /** Statuses that mean that the target is in trouble; 529 may be added where it means that. */
  readonly failureStatuses?: readonly number[];
  /** Without it, only what requests meet decides. */
  readonly health?: HealthOptions;
}

/** Of one target, for readiness and metrics. */
export interface TargetState {
  readonly group: string;
  readonly target: string;
  readonly breaker: BreakerState;
  /** As health checks found it; true without them. */
  readonly isUp: boolean;
  /** Whether the next request could be sent to it. */
  readonly isAvailable: boolean;
  /** Requests under way. */
  readonly active: number;
}

const failureStatusesDefault: readonly number[] = [502, 503, 504];
const retryDefaults: RetryOptions = { attemptsMax: 3, written: 'when-safe', budget: retryBudgetDefaults };

export class UpstreamGroup {
  readonly name: string;
  readonly targets: readonly Target[];
  readonly retry: RetryOptions;
  readonly budget: RetryBudget;
  readonly surroundings: Surroundings;
  readonly #failureStatuses: ReadonlySet<number>;

  constructor(options: GroupOptions, surroundings: Surroundings) {
    assert(options.targets.length > 0, 'a group of upstreams has a target');
    const names = new Set(options.targets.map((target) => target.name));
    assert(names.size === options.targets.length, 'targets of a group have names of their own');
    const breaker = { ...breakerDefaults, ...options.breaker };
    this.name = options.name;
    this.surroundings = surroundings;
    this.targets = options.targets.map((target) => new Target(target, breaker, surroundings));
    this.retry = { ...retryDefaults, ...options.retry };
    this.budget = new RetryBudget(this.retry.budget, surroundings.nowMs);
    this.#failureStatuses = new Set(options.failureStatuses ?? failureStatusesDefault);
    // Many workers that start together do not all begin with the same target.
    for (const target of this.targets) target.credit = surroundings.random() * target.weight;
  }

  isFailure(status: number): boolean {
    return this.#failureStatuses.has(status);
  }

  /** The next target that is not among those tried; undefined when none is available. Cost: linear in targets. */
  choose(tried: readonly Target[]): Target | undefined {
    let chosen: Target | undefined;
    let total = 0;
    for (const target of this.targets) {
      if (!target.isAvailable || tried.includes(target)) continue;
      target.credit += target.weight;
      total += target.weight;
      if (chosen === undefined || target.credit > chosen.credit) chosen = target;
    }
    if (chosen !== undefined) chosen.credit -= total;
    return chosen;
  }
}

export class Upstreams {
  readonly #groups: ReadonlyMap<string, UpstreamGroup>;
  readonly #checks: readonly HealthChecks[];

  /** Opens no connection yet. */
  constructor(groups: readonly GroupOptions[], surroundings: Surroundings) {
    const opened = groups.map((options) => new UpstreamGroup(options, surroundings));
    this.#groups = new Map(opened.map((group) => [group.name, group]));
    assert(this.#groups.size === groups.length, 'groups of upstreams have names of their own');
    this.#checks = groups.flatMap(({ health }, i) =>
      health === undefined ? [] : [new HealthChecks(opened[i]?.targets ?? [], health, surroundings)],
    );
  }

  group(name: string): UpstreamGroup | undefined {
    return this.#groups.get(name);
  }

  states(): readonly TargetState[] {
    return [...this.#groups.values()].flatMap((group) =>
      group.targets.map((target) => ({
        group: group.name,
        target: target.name,
        breaker: target.breaker.state,
        isUp: target.isUp,
        isAvailable: target.isAvailable,
        active: target.active,
      })),
    );
  }

  /** Begins the health checks of the groups that have any. */
  start(): void {
    for (const checks of this.#checks) checks.start();
  }

  /**
   * Stops the health checks. When `unused` resolves, those who might still send a request are gone: then takes none, and
   * resolves when those under way have ended and all connections are closed.
   */
  async close(unused: Promise<void>): Promise<void> {
    for (const checks of this.#checks) checks.stop();
    await unused;
    await Promise.all(this.#pools().map((pool) => pool.close()));
  }

  /** Breaks off everything at once. */
  async destroy(): Promise<void> {
    for (const checks of this.#checks) checks.stop();
    await Promise.all(this.#pools().map((pool) => pool.destroy()));
  }

  #pools(): readonly Target['pool'][] {
    return [...this.#groups.values()].flatMap((group) => group.targets.map((target) => target.pool));
  }
}
