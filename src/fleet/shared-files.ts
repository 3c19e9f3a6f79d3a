// Which files a fleet shares. Verdicts go from the engine to all others. What accounts have used, and which messages were
// said and served, goes to machines that start: each machine has heard what all have counted, so one that writes it down
// writes it down for all, and a new one begins where the others are.

import { readUsageHeader } from '../policies/saved-usage.ts';
import { parseHeader } from '../wire/verdict-snapshot.ts';
import type { SharedFile } from './shared-file.ts';

export interface FleetPaths {
  readonly verdicts: string;
  readonly usage: string;
  readonly histories: string;
}

export function sharedVerdicts({ verdicts }: FleetPaths): SharedFile {
  return { name: 'verdicts', path: verdicts, timeMsOf: (file) => parseHeader(firstLine(file))?.generatedMs };
}

export function sharedUsage({ usage }: FleetPaths): SharedFile {
  return {
    name: 'usage',
    path: usage,
    timeMsOf: (file) => readUsageHeader(firstLine(file)),
    isOfItsTime: true,
  };
}

export function sharedHistories({ histories }: FleetPaths): SharedFile {
  return { name: 'histories', path: histories, isOfItsTime: true };
}

const newline = 10;
const lineBytesMax = 65_536;

function firstLine(file: Buffer): string {
  const end = file.subarray(0, lineBytesMax).indexOf(newline);
  return file.toString('utf8', 0, Math.max(0, end));
}
