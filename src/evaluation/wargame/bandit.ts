// Learning which way of working pays: UCB1 (Auer, Cesa-Bianchi and Fischer 2002, section 2), which takes the arm
// whose mean reward and remaining doubt together are highest. It was chosen over Thompson sampling because it
// draws no chance, so that a game is the same on every replay without a stream of its own.

/** One way of working and how it has done. */
export interface Arm {
  readonly plays: number;
  /** Sum of rewards, each 0 to 1. */
  readonly rewards: number;
}

/** What a ban is worth in exchanges: about what an account and its verification and card cost in tokens' price. */
const exchangesPerBan = 25;

/** From 0 to 1: the part of an episode's yield that is left when each ban is charged; 0 for an idle one. */
export function rewardOf(episode: { readonly retained: number; readonly bans: number }): number {
  if (episode.retained <= 0) return 0;
  return episode.retained / (episode.retained + exchangesPerBan * episode.bans);
}

/** Arms never played come first, in the order of `names`; ties go to the earlier one. */
export function chooseArm<Name extends string>(
  names: readonly [Name, ...Name[]],
  arms: Readonly<Record<Name, Arm>>,
): Name {
  const plays = names.reduce((sum, name) => sum + arms[name].plays, 0);
  let best: Name = names[0];
  let bestBound = -Infinity;
  for (const name of names) {
    const arm = arms[name];
    if (arm.plays === 0) return name;
    const bound = arm.rewards / arm.plays + Math.sqrt((2 * Math.log(plays)) / arm.plays);
    if (bound <= bestBound) continue;
    best = name;
    bestBound = bound;
  }
  return best;
}
