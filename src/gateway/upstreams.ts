// Where requests go: groups of targets by name, as the configuration has them. Within a group the next target is chosen
// by smooth weighted round-robin (as nginx does it): with weights 5, 1, 1 the order is a a b a c a a and not a a a a a b c,
// so that the weak one never gets a burst. Targets that are down, broken off or full are passed over; when none is left,
// a place is taken back from a client that holds one up, or the request is told so at once.
//
// A new configuration is a new `Upstreams`; requests keep the group that they began with, and the old pools close when
// the last of them has ended.

import { assert } from '../core/assert.ts';
import type { BreakerState, Surroundings } from './breaker.ts';
import { HealthChecks, type HealthOptions } from './health-checks.ts';
import { strangers } from './places.ts';
import { RetryBudget } from './retry-budget.ts';
import { Target, type TargetOptions } from './target.ts';

export interface GroupOptions {
  readonly name: string;
  readonly targets: readonly TargetOptions[];
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

/** They mean that the target is in trouble; 529 says that the model is, and another target has the same. */
const failureStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

export class UpstreamGroup {
  readonly name: string;
  readonly targets: readonly Target[];
  readonly budget: RetryBudget;
  readonly surroundings: Surroundings;

  constructor(options: GroupOptions, surroundings: Surroundings) {
    assert(options.targets.length > 0, 'a group of upstreams has a target');
    const names = new Set(options.targets.map((target) => target.name));
    assert(names.size === options.targets.length, 'targets of a group have names of their own');
    this.name = options.name;
    this.surroundings = surroundings;
    this.targets = options.targets.map((target) => new Target(target, surroundings));
    this.budget = new RetryBudget(surroundings.nowMs);
    // Many workers that start together do not all begin with the same target.
    for (const target of this.targets) target.credit = surroundings.random() * target.weight;
  }

  isFailure(status: number): boolean {
    return failureStatuses.has(status);
  }

  /**
   * The next target that is not among those tried and has a place for the holder; undefined when there is none. Cost: linear
   * in targets.
   */
  choose(tried: readonly Target[], holder: string = strangers): Target | undefined {
    let chosen: Target | undefined;
    let total = 0;
    for (const target of this.targets) {
      if (!target.isAnswering || tried.includes(target) || !target.places.admits(holder)) continue;
      target.credit += target.weight;
      total += target.weight;
      if (chosen === undefined || target.credit > chosen.credit) chosen = target;
    }
    if (chosen !== undefined) chosen.credit -= total;
    return chosen;
  }

  /** A target with a place that was taken back for the holder. */
  reclaim(holder: string): Target | undefined {
    return this.targets.find((target) => target.isAnswering && target.places.reclaim(holder));
  }

  /** Whether some target could be sent a request, had it a place. */
  get isAnswering(): boolean {
    return this.targets.some((target) => target.isAnswering);
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
