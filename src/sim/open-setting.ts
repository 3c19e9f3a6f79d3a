// How a world begins, whoever runs it: the clock, the register, the service, the day of the release, and innocents in
// their usual mix. Worlds that are written and worlds that are played in share it, so that what is measured in one
// carries over to the other.

import { Registry } from './accounts.ts';
import type { Chance } from './chance.ts';
import type { Content } from './content.ts';
import { organic } from './innocents/organic.ts';
import { packs } from './innocents/packs.ts';
import type { Rhythm } from './rhythms.ts';
import { Service } from './service.ts';
import type { Setting } from './setting.ts';
import { Stage } from './stage.ts';

const dayMs = 86_400_000;

export interface Opening {
  readonly chance: Chance;
  /** RFC 3339; midnight UTC of the first day. */
  readonly start: string;
  readonly days: number;
  readonly content: Content;
  readonly rhythms: readonly Rhythm[];
}

export function openSetting({ chance, start, days, content, rhythms }: Opening): Setting {
  const startMs = Date.parse(start);
  const stage = new Stage(startMs, startMs + days * dayMs);
  const registry = new Registry(chance.fork('accounts'), startMs);
  const service = new Service(chance.fork('service'), stage, registry);
  const releaseMs = startMs + days * dayMs * chance.between(0.5, 0.65);
  return { stage, service, registry, content, chance, releaseMs, rhythms };
}

export interface Crowd {
  readonly exchanges: number;
  /** Part of them that goes to the packs rather than to plain organic use, 0 to 1. */
  readonly packShare: number;
  /** Names of packs to leave out. */
  readonly without?: readonly string[] | undefined;
}

export function seatInnocents(setting: Setting, { exchanges, packShare, without = [] }: Crowd): void {
  const wanted = packs.filter((pack) => !without.includes(pack.name));
  const weights = wanted.reduce((sum, pack) => sum + pack.weight, 0);
  for (const pack of wanted) pack.build(setting, (exchanges * packShare * pack.weight) / weights);
  organic.build(setting, exchanges * (1 - packShare));
}
