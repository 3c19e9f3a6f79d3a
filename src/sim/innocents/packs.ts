// All packs of innocents. To add one: a file that exports a `Pack`, and a line here.

import { hackathon, registeredClasses, unregisteredClasses } from './classes.ts';
import { agentUsers, viralPrompts } from './crowds.ts';
import { nightlySuites, researchers } from './evaluation.ts';
import { friends, handOvers } from './friends.ts';
import { batchLabelling, syntheticData } from './labelling.ts';
import { companies, sharedAddresses } from './neighbours.ts';
import { pipelines } from './organic.ts';
import type { Pack } from './pack.ts';
import { reseller, supportBots } from './tenants.ts';

export const packs: readonly Pack[] = [
  pipelines,
  batchLabelling,
  nightlySuites,
  registeredClasses,
  unregisteredClasses,
  supportBots,
  companies,
  reseller,
  agentUsers,
  viralPrompts,
  researchers,
  syntheticData,
  hackathon,
  sharedAddresses,
  handOvers,
  friends,
];
