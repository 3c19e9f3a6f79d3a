// The attacker's policies. Each changes one thing when accounts were banned, so that what a game shows can be
// put down to that one thing; `adaptive` is a bandit that learns which of them pays. None of them can see why
// accounts were banned, as nobody outside can: bans are the only feedback.

import { chooseArm, rewardOf, type Arm } from './bandit.ts';
import { guises } from '../../sim/attackers/guises.ts';
import { type Observed, type Stance } from './stance.ts';

export const plainStrategies = ['persist', 'slow', 'rotate', 'camouflage', 'imitate'] as const;

export type PlainStrategy = (typeof plainStrategies)[number];

export type Strategy = PlainStrategy | 'adaptive';

export const strategies: readonly Strategy[] = [...plainStrategies, 'adaptive'];

/** An exchange a day is the least that an account is worth keeping for. */
const perAccountDailyMin = 1;
/** A pool grows to this multiple of its first size at most: management has a price that the list does not know. */
const poolGrowthMax = 8;
const harvestShareMin = 0.05;

/** What one ban, or several at once, makes of a stance; without a ban nothing changes. */
export function react(strategy: PlainStrategy, stance: Stance, observed: Observed): Stance {
  if (observed.bans === 0) return stance;
  if (strategy === 'persist') return stance;
  if (strategy === 'slow') {
    return {
      ...stance,
      perAccountDailyMax: Math.max(perAccountDailyMin, stance.perAccountDailyMax / 2),
    };
  }
  if (strategy === 'rotate') return { ...stance, prompts: stance.prompts + 1 };
  if (strategy === 'camouflage') {
    return { ...stance, harvestShare: Math.max(harvestShareMin, stance.harvestShare * 0.6) };
  }
  const next = guises.findIndex((guise) => guise === stance.pattern) + 1;
  return { ...stance, pattern: guises[next % guises.length] ?? 'none' };
}

/** How a strategy begins: an imitator imitates from the first day. */
export function begin(strategy: PlainStrategy, stance: Stance): Stance {
  return strategy === 'imitate' ? { ...stance, pattern: guises[0] ?? 'none' } : stance;
}

/** Accounts needed to send `perDay` campaign exchanges at the stance's rate, between the first size and its multiple. */
export function poolFor(
  stance: Stance,
  first: { readonly accounts: number; readonly perDay: number },
): number {
  const needed = Math.ceil(first.perDay / (stance.perAccountDailyMax * stance.harvestShare));
  return Math.min(Math.max(first.accounts, needed), first.accounts * poolGrowthMax);
}

/** A strategy and what it has learned. Immutable: `decide` returns the next one. */
export interface Mind {
  readonly strategy: Strategy;
  /** The plain strategy in use. */
  readonly arm: PlainStrategy;
  readonly arms: Readonly<Record<PlainStrategy, Arm & { readonly stance: Stance }>>;
  /** Seen since the arm in use was taken. */
  readonly episode: Observed;
}

const nothingSeen: Observed = { hours: 0, bans: 0, retained: 0 };
/** An arm is judged after a day, because bans come hours after what earned them. */
const episodeHours = 24;

export function openMind(strategy: Strategy, stance: Stance): Mind {
  const arm = strategy === 'adaptive' ? 'persist' : strategy;
  const fresh = (plain: PlainStrategy): Arm & { readonly stance: Stance } => ({
    plays: 0,
    rewards: 0,
    stance: begin(plain, stance),
  });
  return {
    strategy,
    arm,
    arms: {
      persist: fresh('persist'),
      slow: fresh('slow'),
      rotate: fresh('rotate'),
      camouflage: fresh('camouflage'),
      imitate: fresh('imitate'),
    },
    episode: nothingSeen,
  };
}

export function stanceOf(mind: Mind): Stance {
  return mind.arms[mind.arm].stance;
}

/** The next mind after what was seen; pure, so that a game can be replayed. */
export function decide(mind: Mind, observed: Observed): Mind {
  const used = mind.arms[mind.arm];
  const reacted = { ...used, stance: react(mind.arm, used.stance, observed) };
  const arms = { ...mind.arms, [mind.arm]: reacted };
  if (mind.strategy !== 'adaptive') return { ...mind, arms };
  const episode: Observed = {
    hours: mind.episode.hours + observed.hours,
    bans: mind.episode.bans + observed.bans,
    retained: mind.episode.retained + observed.retained,
  };
  if (episode.hours < episodeHours) return { ...mind, arms, episode };
  const judged = {
    ...arms,
    [mind.arm]: {
      ...reacted,
      plays: used.plays + 1,
      rewards: used.rewards + rewardOf(episode),
    },
  };
  return { ...mind, arms: judged, arm: chooseArm(plainStrategies, judged), episode: nothingSeen };
}
