// C5 and C12: people who share an address and nothing else. A company's staff leave through one gateway, with the
// organisation declared or on private accounts; a carrier's NAT or an internet cafe puts strangers behind one
// address, in a cafe or a family even on the same machine.

import { heavyTailed, live, portions } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { drawPerson, livingIn } from '../people.ts';
import type { Setting } from '../setting.ts';
import { inventName } from '../text/writer.ts';
import { moveIn, type Newcomer, type Pack, welcome, wholeWindow } from './pack.ts';

function employ(setting: Setting, firm: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(firm.name);
  const home = drawCountry(chance);
  const name = inventName(chance);
  const line = SharedLine.within(chance, drawNetwork(chance, home, 'residential'), 1);
  const declared = chance.happens(0.5);
  const account = declared
    ? {
        home,
        organization: `${name} AG`,
        emailDomain: `${name.toLowerCase()}.example`,
        verification: 'business' as const,
      }
    : { home };
  const staff = Math.max(3, Math.round(firm.exchanges / chance.between(12, 26)));
  return heavyTailed(chance, firm.exchanges, staff).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(companies.name, account);
    return () => {
      const settler = moveIn(setting, recruited, {
        name: `${firm.name} ${index}`,
        person: { hours: 'office' },
        line,
      });
      return live(setting, { ...settler, ...wholeWindow(setting), exchanges });
    };
  });
}

export const companies: Pack = {
  name: 'C5-company-egress',
  weight: 7,
  build(setting, exchanges) {
    const size = { median: 350, sigma: 1.1, least: 50 };
    const sizes = portions(setting.chance.fork('company sizes'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => employ(setting, { name: `company ${index}`, exchanges: part })),
    );
  },
};

type PlaceKind = 'carrier' | 'cafe' | 'family';

/** Strangers behind a carrier's addresses; guests or children at one machine. */
function gather(setting: Setting, place: { name: string; exchanges: number; kind: PlaceKind }): Newcomer[] {
  const chance = setting.chance.fork(place.name);
  const home = drawCountry(chance);
  const isCarrier = place.kind === 'carrier';
  const network = drawNetwork(chance, home, isCarrier ? 'mobile' : 'residential');
  const line = SharedLine.within(chance, network, isCarrier ? chance.whole(1, 6) : 1);
  const desk = drawPerson(chance, livingIn(home, setting), { habits: [['chat', 1]] });
  const { client } = desk;
  const person = isCarrier ? {} : { client };
  const people =
    place.kind === 'family'
      ? Math.min(6, Math.max(2, Math.round(place.exchanges / 18)))
      : Math.max(3, Math.round(place.exchanges / chance.between(8, 16)));
  return heavyTailed(chance, place.exchanges, people).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(sharedAddresses.name, { home });
    return () => {
      const settler = moveIn(setting, recruited, { name: `${place.name} ${index}`, person, line });
      return live(setting, { ...settler, ...wholeWindow(setting), exchanges });
    };
  });
}

export const sharedAddresses: Pack = {
  name: 'C12-shared-address',
  weight: 6,
  build(setting, exchanges) {
    const sizes: Readonly<Record<PlaceKind, { median: number; sigma: number; least: number }>> = {
      carrier: { median: 300, sigma: 1.2, least: 40 },
      cafe: { median: 120, sigma: 0.8, least: 30 },
      family: { median: 45, sigma: 0.5, least: 15 },
    };
    const newcomers = (['carrier', 'cafe', 'family'] as const).flatMap((kind, at) => {
      const share = [0.5, 0.3, 0.2][at] ?? 0;
      const chance = setting.chance.fork(`${kind} sizes`);
      return portions(chance, exchanges * share, sizes[kind]).flatMap((part, index) =>
        gather(setting, { name: `${kind} ${index}`, exchanges: part, kind }),
      );
    });
    welcome(setting, newcomers);
  },
};
