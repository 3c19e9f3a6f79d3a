// The world that a game is played in: innocents of every pack and one model API, as in any simulated world, but with
// the setting in hand, because here attacker and defence act while time runs.

import { Chance } from '../../sim/chance.ts';
import { Content } from '../../sim/content.ts';
import { openSetting, seatInnocents } from '../../sim/open-setting.ts';
import type { Setting } from '../../sim/setting.ts';

export interface ArenaOptions {
  readonly seed: number;
  readonly days: number;
  /** Exchanges a day of all innocents outside the attacker's relay. */
  readonly innocentsPerDay: number;
}

/** A Monday. */
const start = '2026-03-02T00:00:00.000Z';
/** As in the sample world: that part of innocent traffic which comes from crowds that look alike. */
const packShare = 0.4;

export function openArena({ seed, days, innocentsPerDay }: ArenaOptions): Setting {
  const chance = new Chance(`wargame ${seed}`);
  const content = new Content(chance.fork('content'), undefined, undefined);
  const setting = openSetting({ chance, start, days, content, rhythms: [] });
  seatInnocents(setting, { exchanges: innocentsPerDay * days, packShare });
  return setting;
}
