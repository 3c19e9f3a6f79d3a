// C5 and C12: people who share an address and nothing else. A company's staff leave through one gateway, with the
// organisation declared or on private accounts; a carrier's NAT or an internet cafe puts strangers behind one
// address, in a cafe even on the same machine.

import { heavyTailed, live } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { drawPerson, livingIn } from '../people.ts';
import { inventName } from '../text/writer.ts';
import { type Pack, settle } from './pack.ts';

export const companies: Pack = {
  name: 'C5-company-egress',
  weight: 7,
  build(setting, exchanges) {
    const firms = Math.max(1, Math.round(exchanges / 450));
    for (let firm = 0; firm < firms; firm += 1) {
      const chance = setting.chance.fork(`company ${firm}`);
      const home = drawCountry(chance);
      const name = inventName(chance);
      const line = SharedLine.within(chance, drawNetwork(chance, home, 'residential'), 1);
      const declared = firm % 2 === 0;
      const account = declared
        ? {
            home,
            organization: `${name} AG`,
            emailDomain: `${name.toLowerCase()}.example`,
            verification: 'business' as const,
          }
        : { home };
      const staff = Math.max(4, Math.round(exchanges / firms / 18));
      for (const [index, budget] of heavyTailed(chance, exchanges / firms, staff).entries()) {
        const settler = settle(setting, {
          label: companies.name,
          name: `company ${firm} ${index}`,
          account,
          person: { hours: 'office' },
          line,
        });
        const life = {
          ...settler,
          exchanges: budget,
          fromMs: setting.stage.startMs,
          untilMs: setting.stage.endMs,
        };
        setting.stage.spawn(setting.stage.startMs, live(setting, life));
      }
    }
  },
};

export const sharedAddresses: Pack = {
  name: 'C12-shared-address',
  weight: 6,
  build(setting, exchanges) {
    const chance = setting.chance.fork('shared addresses');
    const home = drawCountry(chance);
    const places = 3;
    for (let place = 0; place < places; place += 1) {
      const isCafe = place === 0;
      const line = SharedLine.within(
        chance,
        drawNetwork(chance, home, isCafe ? 'residential' : 'mobile'),
        isCafe ? 1 : 4,
      );
      const desk = drawPerson(chance, livingIn(home, setting), { habits: [['chat', 1]] });
      const people = Math.max(4, Math.round(exchanges / places / 12));
      for (const [index, budget] of heavyTailed(chance, exchanges / places, people).entries()) {
        const person = isCafe ? { client: desk.client } : {};
        const settler = settle(setting, {
          label: sharedAddresses.name,
          name: `place ${place} ${index}`,
          account: { home },
          person,
          line,
        });
        const life = {
          ...settler,
          exchanges: budget,
          fromMs: setting.stage.startMs,
          untilMs: setting.stage.endMs,
        };
        setting.stage.spawn(setting.stage.startMs, live(setting, life));
      }
    }
  },
};
