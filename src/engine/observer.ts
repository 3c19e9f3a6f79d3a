// A window into the judging, for whoever measures it: calibration has to see every group that was weighed, those
// without a verdict too, and every exchange that was attributed. It only looks; nothing it does changes what
// the cycle finds, and a cycle without an observer does no work for it.

import type { GroupView } from '../signals/view.ts';
import type { Attribution } from './attribute.ts';
import type { Judgement } from './judge.ts';

export interface Observer {
  /** A group was weighed, for the first time or again as a part or a union. */
  readonly onJudged: (group: GroupView, judgement: Judgement) => void;
  /** Exchanges of a reported group were attributed; `exchanges` are their hashes as decimal digits, by row. */
  readonly onAttributed: (closed: {
    readonly group: GroupView;
    readonly exchanges: readonly string[];
    readonly attribution: Attribution;
    readonly judgement: Judgement;
  }) => void;
}
