// Where the processes of one gateway keep what they share on disk: names in the folder of `state`.

import { join } from 'node:path';

export interface StateFiles {
  /** Secret under which texts and names are hashed; the engine writes it, gateways read it. */
  readonly hashKey: string;
  /** Secret that turns passed-through credentials into names of accounts. */
  readonly credentialKey: string;
  readonly spool: string;
  /** The configuration in force, as it was when it was found in order. */
  readonly config: string;
  /** What accounts, units and families have used, for the next start. */
  readonly usage: string;
  /** Which texts were said and served, for the next start. */
  readonly histories: string;
  readonly verdicts: string;
  readonly store: string;
  readonly report: string;
  readonly page: string;
  readonly events: string;
  /** What rules did or would have done, a file for each day. */
  readonly decisions: string;
  /** Which start of the machine the engine last ran in. */
  readonly boot: string;
  /** What this machine is called in its fleet. */
  readonly machine: string;
  /** When its last run in the fleet began. */
  readonly fleetBoot: string;
  /** Records of other machines that have not arrived whole. */
  readonly arriving: string;
}

export function stateFiles(folder: string): StateFiles {
  return {
    hashKey: join(folder, 'hash-key'),
    credentialKey: join(folder, 'credential-key'),
    spool: join(folder, 'spool'),
    config: join(folder, 'configuration.yaml'),
    usage: join(folder, 'usage.jsonl'),
    histories: join(folder, 'histories'),
    verdicts: join(folder, 'verdicts.jsonl'),
    store: join(folder, 'store'),
    report: join(folder, 'report.json'),
    page: join(folder, 'report.html'),
    events: join(folder, 'events.jsonl'),
    decisions: join(folder, 'decisions'),
    boot: join(folder, 'boot-id'),
    machine: join(folder, 'machine'),
    fleetBoot: join(folder, 'fleet-boot'),
    arriving: join(folder, 'arriving'),
  };
}
