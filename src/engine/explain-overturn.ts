// What would overturn the verdict, as things that somebody can go and check: a declaration and how many accounts
// it would have to join, a publication and before which date, one pair of exchanges and who made them, and how much
// counter-evidence the weakest axis bears. A verdict that nothing could overturn would not be one.

import type { LinkReport, WithoutReport } from '../core/report.ts';
import type { GroupView } from '../signals/view.ts';
import { count } from '../signals/words.ts';
import { natsToLow, weakestAxis } from './explain-without.ts';
import { axisHigh, type Judgement } from './judge.ts';
import { unitsMin } from './traces.ts';

export interface OverturnParts {
  readonly group: GroupView;
  readonly judgement: Judgement;
  /** RFC 3339: of the campaign's first exchange. */
  readonly first: string;
  readonly links: readonly LinkReport[];
  readonly without: readonly WithoutReport[];
}

/** One sentence each, what is easiest to check first; at most six. */
export function overturnedBy(parts: OverturnParts): readonly string[] {
  return [
    declaration(parts.group),
    ...publication(parts),
    ...firstLink(parts.links),
    ...decisive(parts),
    threshold(parts.judgement),
  ];
}

function declaration(group: GroupView): string {
  const left = Math.max(0, unitsMin - 1);
  const what = 'A contract, organisation, class, registered application or reseller';
  const joined = `that joins these ${count(group.units, 'customer')} into ${left} or fewer: then there is no group.`;
  return group.has.accountsFile
    ? `${what} ${joined}`
    : `${what} ${joined} No account file was given, so declarations of that kind may exist already.`;
}

function publication({ group, first }: OverturnParts): readonly string[] {
  const hasTexts = group.families.some((family) => family.units >= unitsMin);
  const day = first.slice(0, 10);
  return hasTexts
    ? [`A publication of the shared texts (repository, course page, documentation) from before ${day}.`]
    : [];
}

function firstLink(links: readonly LinkReport[]): readonly string[] {
  const [link] = links;
  if (link === undefined) return [];
  return [
    `An innocent way from exchange ${link.source.id} to ${link.target.id}, and for the other links: one person with both accounts, say.`,
  ];
}

/** Signals without which the verdict would be another. */
function decisive({ judgement, without }: OverturnParts): readonly string[] {
  const telling = without.filter(
    (one) =>
      one.verdict !== (judgement.verdict ?? 'none') &&
      judgement.evidence.some((evidence) => evidence.signal === one.signal),
  );
  return telling.slice(0, 2).map((one) => {
    const then = one.verdict === 'none' ? 'nothing would be reported' : `it would be ${one.verdict}`;
    return `An innocent reason for what ${one.signal} saw: without it ${then}.`;
  });
}

function threshold(judgement: Judgement): string {
  const axis = weakestAxis(judgement);
  const score = judgement.axes[axis].toFixed(2);
  if (judgement.axes[axis] < axisHigh) {
    return `Any further counter-evidence on ${axis} (${score}), the strongest axis: none is at ${axisHigh.toFixed(2)}.`;
  }
  return `Counter-evidence of ${natsToLow(judgement, axis).toFixed(1)} nats on ${axis}, which brings that axis from ${score} below ${axisHigh.toFixed(2)}.`;
}
