// One weighted statement for or against a campaign. Weights are natural-log likelihood ratios, so evidence
// adds up and each line can be read on its own: +2.3 nats makes a campaign ten times as likely, -2.3 ten
// times less. A signal caps what it gives, because no single kind of evidence may carry a verdict alone.

/**
 * The three questions, each answered separately. Coordination: do these accounts depend on each other beyond
 * what their surroundings explain? Covertness: is there no declared or public reason for it? Extractiveness:
 * does the union of their traffic look like a training set being drawn?
 */
export type Axis = 'coordination' | 'covertness' | 'extractiveness';

/** act: all three axes are high; review: two; watch: coordination only. */
export type Verdict = 'act' | 'review' | 'watch';

export interface Evidence {
  /** Name of the signal, equal to its file name. */
  readonly signal: string;
  readonly axis: Axis;
  /** Natural-log likelihood ratio; positive speaks for a campaign. */
  readonly weightNats: number;
  /** One sentence with the figures, for a person; never contains text of a prompt. */
  readonly text: string;
}
