// All signals that an audit weighs. Adding one is three files and a line here.

import { answerYield } from './answer-yield.ts';
import { capabilityConcentration } from './capability-concentration.ts';
import { conversationHandOff } from './conversation-hand-off.ts';
import { declaredAffiliation } from './declared-affiliation.ts';
import { elicitation } from './elicitation.ts';
import { followUpDeficit } from './follow-up-deficit.ts';
import { interchangeability } from './interchangeability.ts';
import { lengthHomogeneity } from './length-homogeneity.ts';
import { machinePlurality } from './machine-plurality.ts';
import { outputProvenance } from './output-provenance.ts';
import { releasePivot } from './release-pivot.ts';
import { schedulerTiming } from './scheduler-timing.ts';
import { sharedAnchors } from './shared-anchors.ts';
import { signUpAndPaymentTies } from './sign-up-and-payment-ties.ts';
import type { Signal } from './signal.ts';
import { slotPartition } from './slot-partition.ts';
import { volumeShape } from './volume-shape.ts';

export const signals: readonly Signal[] = [
  sharedAnchors,
  outputProvenance,
  conversationHandOff,
  slotPartition,
  schedulerTiming,
  machinePlurality,
  elicitation,
  followUpDeficit,
  answerYield,
  capabilityConcentration,
  releasePivot,
  signUpAndPaymentTies,
  declaredAffiliation,
  volumeShape,
  interchangeability,
  lengthHomogeneity,
];
