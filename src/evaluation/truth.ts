// What really happened in a world, as a scorer needs it. It is read from the files that `simulate` writes, or
// from anybody's in the same form; detectors never see it.

export interface TrueCampaign {
  readonly id: string;
  /** `L0` to `L8`, or whatever its maker calls it. */
  readonly level: string;
  /** What differs from the level's ordinary traits, e.g. `no-provenance`; absent: nothing. */
  readonly variant?: string;
  /** Accounts that sent at least one exchange of the campaign. */
  readonly accounts: readonly string[];
  readonly exchanges: number;
}

/** One exchange that a campaign sent. */
export interface TrueExchange {
  readonly campaign: string;
  /** Milliseconds since 1970 UTC; undefined where neither the truth nor a log says. */
  readonly timeMs: number | undefined;
  /**
   * What the answer is worth to a trainer: output tokens of successful answers, weighted by kind; 0 for a failure.
   * Undefined where neither the truth nor a log says.
   */
  readonly value: number | undefined;
}

export interface WorldTruth {
  readonly campaigns: readonly TrueCampaign[];
  /** Account to the id of its campaign or the kind of innocent (`organic`, `C3-class-registered`, …). */
  readonly labels: ReadonlyMap<string, string>;
  /** By exchange id; exchanges that are not here are innocent. */
  readonly exchanges: ReadonlyMap<string, TrueExchange>;
}
