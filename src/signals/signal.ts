// One kind of evidence. A signal is a pure function from what is seen of a group, and what is ordinary in
// the log, to statements for or against; it never waits, reads or writes, and does not know the other
// signals. Nothing to say is an empty list, not a zero. Each is three files: x.ts, x.test.ts, x.md.

import type { Axis, Evidence } from '../core/evidence.ts';
import type { Background, GroupView } from './view.ts';

export interface Signal {
  /** Equal to the file name. */
  readonly name: string;
  /** The axes that it may speak to. */
  readonly axes: readonly Axis[];
  weigh(group: GroupView, background: Background): readonly Evidence[];
}
