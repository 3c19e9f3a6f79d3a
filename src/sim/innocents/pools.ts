// C15: pools of accounts in one hand that harvest nothing. A relay sells access to a model cheaply or where it is not
// sold, over accounts that it bought, with the software that harvesters use; all that it carries is its customers' own.
// A firm deals its documents out over accounts of its own, to get round the limit of one. Neither declares anything. Both
// show all that a campaign shows of coordination and of covertness; only what they do with the answers differs.

import { recruitSeats } from '../attackers/seats.ts';
import { type CampaignTraits, type Level, levelTraits } from '../attackers/traits.ts';
import type { Chance } from '../chance.ts';
import { heavyTailed, live, portions } from '../living.ts';
import { drawCountry } from '../network.ts';
import { drawPerson, livingIn, programClient, programParams } from '../people.ts';
import { Relay } from '../relay.ts';
import type { Route } from '../route.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import { writerOf } from '../text/writer.ts';
import { inventPurpose } from './organic.ts';
import { type Pack, wholeWindow } from './pack.ts';
import { pipeline, type Request } from './single-turn.ts';

/** Accounts are got as harvesters get theirs: from one range with one card, or used ones, one by one. */
const recruitedLike: readonly Level[] = ['L0', 'L1', 'L4', 'L5', 'L6'];

interface Pool {
  readonly name: string;
  readonly label: string;
  readonly accounts: number;
  readonly exchanges: number;
}

/** The door to all accounts, with settings as they are found. */
function openPool(setting: Setting, chance: Chance, pool: Pool): Relay {
  const level = chance.pick(recruitedLike);
  const unifiedClient = chance.happens(0.5);
  const traits: CampaignTraits = {
    ...levelTraits[level],
    scheduler: chance.pick(['arrival', 'arrival', 'completion', 'random', 'weighted']),
    sticky: chance.pick(['session', 'session', 'system', 'opening', 'none', 'none']),
    wrapper: chance.happens(0.25),
    unifiedClient,
    noHandOff: chance.happens(0.15),
    perAccountDailyMax: chance.happens(0.3) ? chance.whole(20, 120) : 100_000,
    seatDaysMedian: chance.happens(0.3) ? chance.between(3, 9) : Infinity,
    seatLossRate: chance.between(0, 0.05),
    humanTiming: chance.happens(0.15),
    lockOut: chance.pick(['hour', 'retry-after', 'quota', 'none']),
    switchesMax: chance.pick([0, 0, 3]),
    renamesTools: unifiedClient && chance.happens(0.2),
  };
  const options = { id: pool.label, level, accounts: pool.accounts, exchanges: pool.exchanges, reserve: 0 };
  const { pool: seats } = recruitSeats(setting, chance.fork('seats'), { options, traits });
  const wires = { stage: setting.stage, service: setting.service, chance: chance.fork('relay') };
  return new Relay(wires, seats, traits);
}

/** A program that sends one request after another through the pool. */
function runProgram(
  setting: Setting,
  route: Route,
  plan: { readonly chance: Chance; readonly exchanges: number; next(): Request },
): void {
  const { chance } = plan;
  const program = {
    chance,
    route,
    client: programClient(chance),
    taste: drawTaste(chance, setting.releaseMs),
    params: programParams(chance.fork('params')),
    budget: { left: Math.max(1, Math.round(plan.exchanges)) },
    next: () => plan.next(),
  };
  const hours = chance.happens(0.6) ? 'always' : 'office';
  const profile = profileOf(hours, drawCountry(chance).utcOffsetHours);
  setting.stage.spawn(
    setting.stage.startMs,
    pipeline(setting, program, { profile, ...wholeWindow(setting) }),
  );
}

function openRelay(setting: Setting, pool: Pool): void {
  const chance = setting.chance.fork(pool.name);
  const relay = openPool(setting, chance, pool);
  // A product whose maker found the cheapest door is heard above everybody else behind it.
  const applications = chance.pick([0, 0, 1, 1, 2, 4]);
  const applied = applications === 0 ? 0 : pool.exchanges * chance.between(0.1, 0.5);
  for (const [index, exchanges] of heavyTailed(chance, applied, applications).entries()) {
    const own = chance.fork(`application ${index}`);
    const language = chance.pick(['en', 'en', 'zh', 'de']);
    const next = inventPurpose(own, language, writerOf(language).topic(own));
    runProgram(setting, relay, { chance: own, exchanges, next });
  }
  const left = pool.exchanges - applied;
  const affinity = chance.pick([0, 0.3, 0.7]);
  const customers = Math.max(5, Math.round(left / chance.between(8, 30)));
  for (const [index, exchanges] of heavyTailed(chance, left * 1.1, customers).entries()) {
    const own = chance.fork(`customer ${index}`);
    const person = drawPerson(own, livingIn(drawCountry(own), setting));
    const route = own.happens(affinity) ? relay.rented(`customer ${index}`) : relay;
    const { startMs: fromMs, endMs: untilMs } = setting.stage;
    setting.stage.spawn(fromMs, live(setting, { person, route, exchanges, fromMs, untilMs }));
  }
}

function dealDocuments(setting: Setting, pool: Pool): void {
  const chance = setting.chance.fork(pool.name);
  const relay = openPool(setting, chance, pool);
  const purposes = Array.from({ length: chance.pick([1, 1, 2]) }, (_none, index) => {
    const own = chance.fork(`purpose ${index}`);
    return inventPurpose(own, 'en', writerOf('en').topic(own));
  });
  const exchanges = pool.exchanges / purposes.length;
  for (const [index, next] of purposes.entries())
    runProgram(setting, relay, { chance: chance.fork(`program ${index}`), exchanges, next });
}

interface PoolKind {
  readonly label: string;
  readonly weight: number;
  /** What one of them is called; names its stream of chance. */
  readonly name: string;
  /** Of all of them together. */
  readonly draws: string;
  readonly open: (setting: Setting, pool: Pool) => void;
}

/** Pools of one kind, of all sizes, each with as many accounts as leave some thirty exchanges to one over the window. */
function packOf({ label, weight, name, draws, open }: PoolKind): Pack {
  return {
    name: label,
    weight,
    build(setting, exchanges) {
      const draw = setting.chance.fork(draws);
      const size = { median: 900, sigma: 0.9, least: 150 };
      for (const [index, part] of portions(draw, exchanges, size).entries()) {
        const accounts = Math.max(5, Math.round(part / draw.lognormal(30, 0.6)));
        open(setting, { name: `${name} ${index}`, label, accounts, exchanges: part });
      }
    },
  };
}

export const relays: Pack = packOf({
  label: 'C15-undeclared-relay',
  weight: 9,
  name: 'undeclared relay',
  draws: 'undeclared relays',
  open: openRelay,
});

export const dealtBatches: Pack = packOf({
  label: 'C15-dealt-batch',
  weight: 4,
  name: 'dealt batch',
  draws: 'dealt batches',
  open: dealDocuments,
});
