// What happens to one request, and why: enough to explain it, to replay it and to undo it. A decision names the rule, the
// version of the policy and the snapshot that it was made from. Rules in shadow mode say what they would have done.

/** From harmless to final; of several rules that hold, the most restrictive wins. */
export const actions = ['allow', 'throttle', 'shape', 'step-up', 'freeze', 'refuse'] as const;

export type Action = (typeof actions)[number];

export type RuleMode = 'enforce' | 'shadow' | 'off';

/** What one rule said. */
export interface Outcome {
  readonly action: Action;
  /** Name of the rule; '' for what no rule touched. */
  readonly rule: string;
  /** For people, from the rule; never names a score or a detector. */
  readonly reason: string;
  /** throttle: seconds after which to try again, 1..60; 0 when it is delayed instead. */
  readonly retryAfterSeconds: number;
  /** throttle: how long the request is held before it is forwarded, milliseconds; 0 when it is answered 429. */
  readonly delayMs: number;
  /** shape: name of the output profile; '' otherwise. */
  readonly profile: string;
}

export interface Decision {
  /** Opaque; shown to the customer, found again in the records. */
  readonly id: string;
  /** Version of the rules. */
  readonly policy: string;
  /** Version of the verdict snapshot. */
  readonly snapshot: string;
  readonly outcome: Outcome;
  /** Rules in shadow mode that hold. */
  readonly shadow: readonly Outcome[];
  /** Rules that could not be evaluated; what then held is their fail mode. */
  readonly failed: readonly string[];
}

export const allowed: Outcome = {
  action: 'allow',
  rule: '',
  reason: '',
  retryAfterSeconds: 0,
  delayMs: 0,
  profile: '',
};
