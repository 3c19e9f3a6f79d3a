// All signals that an audit weighs. Adding one is three files and a line here.

import { conversationHandOff } from './conversation-hand-off.ts';
import { outputProvenance } from './output-provenance.ts';
import { schedulerTiming } from './scheduler-timing.ts';
import { sharedAnchors } from './shared-anchors.ts';
import { slotPartition } from './slot-partition.ts';
import type { Signal } from './signal.ts';

export const signals: readonly Signal[] = [
  sharedAnchors,
  outputProvenance,
  conversationHandOff,
  slotPartition,
  schedulerTiming,
];
