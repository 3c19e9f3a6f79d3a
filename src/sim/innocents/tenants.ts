// C4 and C6: one program in many customers' hands. A vendor's support bot runs with nearly the same system prompt
// in every tenant's own account; some vendors are declared as the parent and some are not. A reseller's
// customers come through its gateway: one address, one client, many unrelated people, every account declared.

import type { Conversation } from '../conversation.ts';
import { heavyTailed, live, portions } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { drawPerson, livingIn, programClient, type Params, programParams } from '../people.ts';
import { directRoute } from '../route.ts';
import type { Setting } from '../setting.ts';
import { inventName, writerOf } from '../text/writer.ts';
import { moveIn, type Newcomer, type Pack, type Settler, welcome, wholeWindow } from './pack.ts';
import { talk } from './talk.ts';

interface Bot {
  readonly system: string;
  readonly params: Params | undefined;
}

function supportCase(setting: Setting, tenant: Settler, bot: Bot): Conversation {
  const { chance, person } = tenant;
  const first = setting.content.item(chance, 'support', person.language);
  return talk(setting, person, {
    opening: first.prompt,
    system: bot.system,
    topic: first.topic,
    language: person.language,
    moreTurns: 1.2,
    thinkSeconds: 45,
    kind: 'prose',
    words: 55,
    params: bot.params,
  });
}

function sellBot(setting: Setting, vendor: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(vendor.name);
  const writer = writerOf('en');
  const prompt = writer.instructions(chance, writer.topic(chance), chance.whole(9, 18));
  const declared = chance.happens(0.55);
  const app = `app_${chance.token(8)}`;
  const client = programClient(chance);
  const params = programParams(chance.fork('params'));
  // The vendor tries his bot on an account of his own.
  const own = setting.registry.recruit(supportBots.name, {
    organization: `${inventName(chance)} Support Inc`,
    program: 'partner',
  });
  const parent = own.account.account;
  const declaration = declared ? { parent, app, declaredUse: 'support-bot' } : {};
  const tenants = Math.max(4, Math.round(vendor.exchanges / chance.between(40, 80)));
  return heavyTailed(chance, vendor.exchanges, tenants).map((exchanges, index): Newcomer => {
    const firm = index === 0 ? 'Demo' : inventName(chance);
    const organization = `${firm} ${chance.pick(['Ltd', 'GmbH', 'SA'])}`;
    const recruited =
      index === 0
        ? own
        : setting.registry.recruit(supportBots.name, { organization, plan: 'metered', ...declaration });
    const system = `${prompt}\nCustomer: ${firm}`;
    return () => {
      const person = { client, hours: 'evening' } as const;
      const tenant = moveIn(setting, recruited, { name: `${vendor.name} tenant ${index}`, person });
      const open = (): Conversation => supportCase(setting, tenant, { system, params });
      return live(setting, { ...tenant, ...wholeWindow(setting), exchanges, sittingMean: 2.2, open });
    };
  });
}

export const supportBots: Pack = {
  name: 'C4-support-bot-tenants',
  weight: 9,
  build(setting, exchanges) {
    const size = { median: 900, sigma: 1, least: 160 };
    const sizes = portions(setting.chance.fork('support vendors'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => sellBot(setting, { name: `vendor ${index}`, exchanges: part })),
    );
  },
};

function resell(setting: Setting, shop: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(shop.name);
  const home = drawCountry(chance);
  const top = setting.registry.recruit(resellers.name, {
    home,
    organization: `${inventName(chance)} Cloud Ltd`,
    program: 'reseller',
    verification: 'business',
  });
  const line = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), chance.whole(2, 8));
  const gateway = programClient(chance);
  const tenants = Math.max(4, Math.round(shop.exchanges / chance.between(30, 60)));
  return heavyTailed(chance, shop.exchanges, tenants).flatMap((budget, index): Newcomer[] => {
    const recruited =
      index === 0
        ? top
        : setting.registry.recruit(resellers.name, { parent: top.account.account, plan: 'metered' });
    const route = directRoute(setting, recruited, line);
    // Several unrelated people use each tenant's account.
    const people = Math.min(chance.whole(1, 4), Math.ceil(budget));
    const surroundings = livingIn(recruited.country, setting);
    return Array.from({ length: people }, (_none, member): Newcomer => () => {
      const own = setting.chance.fork(`${shop.name} tenant ${index} member ${member}`);
      const person = drawPerson(own, surroundings, { client: gateway });
      return live(setting, {
        person,
        route,
        ...wholeWindow(setting),
        exchanges: Math.ceil(budget / people),
      });
    });
  });
}

export const resellers: Pack = {
  name: 'C6-reseller',
  weight: 9,
  build(setting, exchanges) {
    const size = { median: 1_200, sigma: 1, least: 160 };
    const sizes = portions(setting.chance.fork('resellers'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) => resell(setting, { name: `reseller ${index}`, exchanges: part })),
    );
  },
};
