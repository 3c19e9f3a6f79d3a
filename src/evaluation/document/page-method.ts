// The end of the page: how to make it again, and what it cannot tell.

import { isOurs, type GridResult } from './results.ts';
import { count, table } from './tables.ts';

export function howMade(results: readonly GridResult[], command: string): readonly string[] {
  const worlds = [...new Map(results.map((result) => [result.world.name, result])).values()];
  const groups = new Map<string, GridResult[]>();
  for (const result of worlds) {
    const { level, variant, background, exchanges, split } = result.world;
    const key = [level, variant, background === 0 ? '–' : `${background}×`, count(exchanges), split].join(
      ' | ',
    );
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  const rows = [...groups.entries()]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([key, list]) => [...key.split(' | '), seedsOf(list)]);
  const partial = results.filter((result) => isOurs(result) && result.scores.partial === true).length;
  return [
    '## How this was made',
    `\`\`\`sh\n${command}\n\`\`\``,
    'Each world is written by the simulator from its seed, audited by the code that `stillwatch audit` runs, in a process of its own, scored against the truth that the audit never sees, and deleted. The same commit and seeds give the same worlds. An interrupted run goes on where it stopped. What came out for each world is in [evaluation-results.jsonl.gz](evaluation-results.jsonl.gz); with `--document-only --results` and that file the page is written again.',
    ...(partial === 0 ? [] : [`**${partial} audits were stopped early** and are counted as they are.`]),
    table(['level', 'variant', 'background', 'exchanges asked for', 'split', 'seeds'], rows),
  ];
}

/** `1 to 10` where nothing is missing, else all of them. */
function seedsOf(results: readonly GridResult[]): string {
  const seeds = [...new Set(results.map((result) => result.world.seed))].sort((one, other) => one - other);
  const [first = 0, last = 0] = [seeds[0], seeds.at(-1)];
  if (seeds.length > 2 && last - first === seeds.length - 1) return `${first} to ${last}`;
  return seeds.join(', ');
}

export const cannotTell: readonly string[] = [
  '## What this cannot tell',
  [
    '- **The worlds are our own.** Whoever writes both the simulator and the detector teaches them the same errors. Prompts, clients and rhythms can come from real data; accounts, payments and who belongs together cannot, because nobody publishes campaigns. Worlds made by others, and your own logs, are the better judges: `stillwatch evaluate` scores both.',
    '- **Attackers adapt.** A level is what an attacker knew beforehand. One who watches the bans and changes is played by `stillwatch wargame`, and there the question is cost, not recall.',
    '- **Innocents are kinds that we thought of.** A rate for a kind says nothing about a kind that is missing here.',
    '- **Few worlds prove little.** Ten campaigns found of ten leave a true share of 70 % possible; the intervals say so, and worlds of one level share its recipe, so that they are more alike than real campaigns are.',
    '- **A simulated second is not a second.** Delay is in the event time of the log: it leaves out how often the audit is run.',
  ].join('\n'),
];
