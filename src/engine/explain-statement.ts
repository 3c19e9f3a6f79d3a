// A draft of what the affected customer is told: facts and dates, which kinds of things were looked at, that the
// grounds are probabilities, what was done or not, and how to object. It names no other customer, quotes no text and
// no figure of any signal: reasons are owed to the customer, a recipe for the next attempt is not. What only the
// provider knows stands in square brackets. `stillwatch report --statement` adds the account's own figures.

import type { Axis, Verdict } from '../core/evidence.ts';
import { axes, axisHigh, type Judgement } from './judge.ts';

export interface StatementParts {
  readonly judgement: Judgement;
  readonly verdict: Verdict;
  /** RFC 3339. */
  readonly first: string;
  readonly last: string;
}

/** Paragraphs; none for a campaign that is only watched, because nothing is done and nobody is asked. */
export function statementOf(parts: StatementParts): readonly string[] {
  const { judgement, verdict, first, last } = parts;
  if (verdict === 'watch') return [];
  const high = axes.filter((axis) => judgement.axes[axis] >= axisHigh);
  return [
    `Between ${dayOf(first)} and ${dayOf(last)} (UTC) requests were made with your account that, together with requests of other accounts, ${verdict === 'act' ? 'look like' : 'may be'} the systematic collection of model outputs for training another model.`,
    `What leads us to this: ${high.map((axis) => findings[axis]).join('; ')}.`,
    `What was looked at: ${kindsOf(judgement)}. The pattern was found by automated analysis of request logs. It is an assessment of probability and not a proof, and it weighs what speaks against it as well.`,
    verdict === 'act'
      ? 'What follows: [measure taken, from which date and for how long], on the grounds of [clause of the terms of service]. It concerns the requests described here; [what the account can still be used for].'
      : 'What follows: nothing yet. No measure has been taken. We ask you to tell us by [date] what these requests were for, before a person decides.',
    'What you can do: tell us if there is an ordinary reason, for example a common employer, client, course or application, a licence for this use, a published prompt or benchmark that you worked with, or access by somebody else to your account or keys. Contracts, publications and dates help.',
    'You can object, free of charge, at [contact] until [date]. A person who was not part of this decision will look at it again, at all the facts and at what you send, and will tell you the result with reasons. Your right to go to [out-of-court body] or to a court is unaffected.',
  ];
}

const findings: Readonly<Record<Axis, string>> = {
  coordination: 'the requests depend on those of other accounts more than unrelated customers’ requests do',
  covertness: 'we know of no declared relation or public source that would explain this',
  extractiveness:
    'taken together they resemble the making of a training set more than use of the answers themselves',
};

/** Kinds of things looked at, coarse on purpose: enough to answer to, too little to steer by. */
const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/anchor|template|schema|contract|famil/, 'the form of the requests'],
  [/provenance|hand-off|continu/, 'how conversations and answers went on'],
  [/timing|rotation|stop|volume|pivot/, 'when requests were made'],
  [/elicit|capabilit|follow|slot|partition|coverage|dump/, 'what the requests asked for'],
  [/machine|client|payment|sign-up|address/, 'technical and account information'],
  [/affiliation|declar|registr/, 'what you and others have declared'],
];

function kindsOf(judgement: Judgement): string {
  const signals = judgement.evidence.map((one) => one.signal);
  const found = kinds.flatMap(([pattern, kind]) => (signals.some((one) => pattern.test(one)) ? [kind] : []));
  const [last, ...before] = found.toReversed();
  if (last === undefined) return 'the requests of the period';
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
