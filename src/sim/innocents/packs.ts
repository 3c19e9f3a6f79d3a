// All packs of innocents. To add one: a file that exports a `Pack`, and a line here. Names are C1 to C12 for the
// kinds that published cases and abuse teams know, C13 for the traces of a relay without one, C14 for groups
// that nobody ever asked to declare themselves, C15 for pools of accounts that harvest nothing.

import { onlineCourses, registeredClasses, unregisteredClasses } from './classes.ts';
import { crowdPlatforms } from './crowd-work.ts';
import { agentUsers, promptLibrary, viralPrompts } from './crowds.ts';
import { harnessUsers, nightlySuites } from './evaluation.ts';
import { friends, handOvers } from './friends.ts';
import { hackathons } from './hackathons.ts';
import { judgePipelines, researchers } from './judges.ts';
import { batchLabelling, syntheticData, syntheticDataByUse } from './labelling.ts';
import { companies, sharedAddresses } from './neighbours.ts';
import { pipelines } from './organic.ts';
import type { Pack } from './pack.ts';
import { dealtBatches, relays } from './pools.ts';
import { consumerApps, smallAgencies } from './teams.ts';
import { resellers, supportBots } from './tenants.ts';

export const packs: readonly Pack[] = [
  pipelines,
  batchLabelling,
  crowdPlatforms,
  nightlySuites,
  harnessUsers,
  registeredClasses,
  unregisteredClasses,
  onlineCourses,
  supportBots,
  companies,
  resellers,
  agentUsers,
  viralPrompts,
  promptLibrary,
  researchers,
  judgePipelines,
  syntheticData,
  syntheticDataByUse,
  hackathons,
  sharedAddresses,
  handOvers,
  friends,
  smallAgencies,
  consumerApps,
  relays,
  dealtBatches,
];
