// A harvest through a relay, as the engine would hand it over, and the small random helpers that the innocent
// stories in `scenes.fixture.ts` share with it. The relay takes the account that was used longest ago, works
// through a queue of items without repetition, and serves ordinary customers from the same accounts.

import type { Capability, Elicitation } from '../core/fingerprint.ts';
import { type Random, seededRandom } from '../stats/chance.ts';
import { type PlainEdge, type PlainExchange, type PlainGroup, startMs } from './view.fixture.ts';

export const hour: number = 3600;
export const day: number = 24 * hour;

export function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

/** Standard normal, by Box and Muller. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function lengthAround(random: Random, median: number, spread: number): number {
  return Math.round(median * Math.exp(spread * normal(random)));
}

export function names(prefix: string, size: number): string[] {
  return Array.from({ length: size }, (_, i) => `${prefix}${i}`);
}

export function createdDaysBefore(days: number): number {
  return startMs - days * 86_400_000;
}

/** A random time on one of five days, mostly by daylight, seconds. */
export function daylight(random: Random): number {
  return Math.floor(random() * 5) * day + 14 * hour + normal(random) * 3 * hour;
}

export type Facts = NonNullable<PlainGroup['accounts']>[string];

export function factsOf(
  accounts: readonly string[],
  factsAt: (index: number) => Facts,
): Record<string, Facts> {
  return Object.fromEntries(accounts.map((account, index) => [account, factsAt(index)] as const));
}

/** A relay's pool of accounts working through a queue of items, its ordinary customers beside it. */
export function relayHarvest(size = 24, exchanges = 2400): PlainGroup {
  const random = seededRandom(11);
  const accounts = names('pool', size);
  const list: PlainExchange[] = [];
  const lastUsed = new Map<string, number>();
  const capabilities: readonly [Capability, ...Capability[]] = [
    'mathematics',
    'coding',
    'reasoning',
    'coding',
  ];
  let at = 0;
  for (let i = 0; i < exchanges; i += 1) {
    // Work stops for some hours of every day, for all accounts alike.
    at += -Math.log(1 - random()) * ((5 * day) / exchanges) * 0.5;
    if (at % day > 12 * hour) at += 12 * hour;
    const account = accounts.reduce((best, each) =>
      (lastUsed.get(each) ?? -1) < (lastUsed.get(best) ?? -1) ? each : best,
    );
    lastUsed.set(account, at);
    const elicitation: readonly Elicitation[] =
      random() < 0.5 ? ['rubricGrading', 'hiddenReasoning'] : ['stepByStep'];
    const family = Math.floor(random() * 3);
    list.push({
      account,
      at,
      item: `seed ${i}`,
      family,
      elicitation: random() < 0.85 ? elicitation : [],
      capability: pick(random, capabilities),
      contract: `contract ${family}`,
      system: `system ${family}`,
      newChars: lengthAround(random, 900, 0.35),
      servedChars: lengthAround(random, 4000, 0.3),
      model: at > 2 * day && random() < 0.55 ? 'new' : 'old',
    });
  }
  for (const account of accounts) list.push(...relayCustomers(account, random));
  return {
    exchanges: list,
    edges: relayEdges(list.slice(0, exchanges), random),
    families: [{}, {}, {}],
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(10) + i * 20 * 60_000 * (i % 4),
      verification: 'email',
      payment: `card ${Math.floor(i / 3)}`,
      signupIp: `198.51.100.${i}`,
    })),
  };
}

function relayCustomers(account: string, random: Random): PlainExchange[] {
  const customers = names(`${account} customer`, 4).map((customer, i) => ({
    customer,
    operatingSystem: ['linux', 'macos', 'windows', 'linux'][i] ?? 'linux',
    timeZone: ['berlin', 'new york', 'shanghai', 'lagos'][i] ?? 'berlin',
    locale: ['de', 'en', 'zh', 'en'][i] ?? 'en',
  }));
  return Array.from({ length: 20 }, () => {
    const who = customers[Math.floor(random() * customers.length)];
    return {
      account,
      at: random() * 5 * day,
      core: false,
      client: account,
      operatingSystem: who?.operatingSystem ?? 'linux',
      timeZone: who?.timeZone ?? 'berlin',
      locale: who?.locale ?? 'en',
      folder: `home of ${who?.customer}`,
      followed: random() < 0.5,
      turns: pick(random, [1, 3, 5]),
    };
  });
}

/** Answers that come back for grading at another account, and conversations moved on after a limit. */
function relayEdges(harvest: readonly PlainExchange[], random: Random): PlainEdge[] {
  return Array.from({ length: 60 }, (_, i): PlainEdge[] => {
    const position = Math.floor(random() * (harvest.length - 40));
    const source = harvest[position];
    const target = harvest[position + 1 + Math.floor(random() * 30)];
    if (source === undefined || target === undefined || source.account === target.account) return [];
    const pair = { from: source.account, to: target.account, at: source.at };
    const provenance: PlainEdge = { kind: 'provenance', ...pair, gapSeconds: target.at - source.at };
    const handOff: PlainEdge = { kind: 'hand-off', ...pair, gapSeconds: 0.5, afterLimit: true };
    return i % 2 === 0 ? [provenance, handOff] : [provenance];
  }).flat();
}
