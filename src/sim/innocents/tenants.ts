// C4 and C6: one program in many customers' hands. A vendor's support bot runs with nearly the same system prompt
// in every tenant's own account; some vendors are declared as the parent and some are not. A reseller's
// customers come through its gateway: one address, one client, many unrelated people, every account declared.

import type { Conversation, Turn } from '../conversation.ts';
import { heavyTailed, live } from '../living.ts';
import { drawCountry, drawNetwork, SharedLine } from '../network.ts';
import { drawPerson, livingIn, programClient } from '../people.ts';
import { directRoute, inventSession } from '../route.ts';
import { modelNow, type Setting } from '../setting.ts';
import { inventName, writerOf } from '../text/writer.ts';
import { type Pack, settle, type Settler } from './pack.ts';

function supportCase(setting: Setting, tenant: Settler, system: string): Conversation {
  const { chance, person } = tenant;
  const turns = 1 + chance.geometric(1.2);
  const first = setting.content.item(chance, 'support', person.language);
  const writer = writerOf(person.language);
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    const text = turn === 0 ? first.prompt : writer.followUp(chance, first.topic);
    const reply = {
      kind: 'prose',
      words: chance.lognormal(55, 0.4),
      language: person.language,
      topic: first.topic,
    } as const;
    return { role: 'user', text, reply, thinkMs: turn === 0 ? 0 : 1_000 * chance.lognormal(45, 0.8) };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system,
    tools: undefined,
    params: { max_tokens: 512, temperature: 0.3 },
    campaign: undefined,
    next,
  };
}

export const supportBots: Pack = {
  name: 'C4-support-bot-tenants',
  weight: 9,
  build(setting, exchanges) {
    const vendors = 2;
    for (let vendor = 0; vendor < vendors; vendor += 1) {
      const chance = setting.chance.fork(`vendor ${vendor}`);
      const writer = writerOf('en');
      const topic = writer.topic(chance);
      const prompt = writer.instructions(chance, topic, 14);
      const vendorAccount = setting.registry.recruit(supportBots.name, {
        organization: `${inventName(chance)} Support Inc`,
        program: 'partner',
      });
      const declared = vendor === 0;
      const client = programClient(chance);
      const tenants = Math.max(4, Math.round(exchanges / vendors / 60));
      for (const [index, budget] of heavyTailed(chance, exchanges / vendors, tenants).entries()) {
        const firm = inventName(chance);
        const account = {
          organization: `${firm} ${chance.pick(['Ltd', 'GmbH', 'SA'])}`,
          plan: 'metered',
          ...(declared
            ? {
                parent: vendorAccount.account.account,
                app: `app_support_${vendor}`,
                declaredUse: 'support-bot',
              }
            : {}),
        };
        const tenant = settle(setting, {
          label: supportBots.name,
          name: `tenant ${vendor} ${index}`,
          account,
          person: { client, hours: 'evening' },
        });
        const system = `${prompt}\nCustomer: ${firm}`;
        const life = {
          ...tenant,
          exchanges: budget,
          fromMs: setting.stage.startMs,
          untilMs: setting.stage.endMs,
          sittingMean: 2.2,
        };
        setting.stage.spawn(
          setting.stage.startMs,
          live(setting, { ...life, open: () => supportCase(setting, tenant, system) }),
        );
      }
    }
  },
};

export const reseller: Pack = {
  name: 'C6-reseller',
  weight: 9,
  build(setting, exchanges) {
    const chance = setting.chance.fork('reseller');
    const home = drawCountry(chance);
    const top = setting.registry.recruit(reseller.name, {
      home,
      organization: `${inventName(chance)} Cloud Ltd`,
      program: 'reseller',
      verification: 'business',
    });
    const line = SharedLine.within(chance, drawNetwork(chance, home, 'hosting'), 4);
    const gateway = programClient(chance);
    const tenants = Math.max(4, Math.round(exchanges / 45));
    for (const [index, budget] of heavyTailed(chance, exchanges, tenants).entries()) {
      const recruited = setting.registry.recruit(reseller.name, {
        parent: top.account.account,
        plan: 'metered',
      });
      const route = directRoute(setting, recruited, line);
      // Several unrelated people use each tenant's account.
      const people = chance.whole(1, 4);
      for (let member = 0; member < people; member += 1) {
        const own = chance.fork(`tenant ${index} member ${member}`);
        const person = drawPerson(own, livingIn(recruited.country, setting), { client: gateway });
        const life = {
          person,
          route,
          exchanges: Math.ceil(budget / people),
          fromMs: setting.stage.startMs,
          untilMs: setting.stage.endMs,
        };
        setting.stage.spawn(setting.stage.startMs, live(setting, life));
      }
    }
  },
};
