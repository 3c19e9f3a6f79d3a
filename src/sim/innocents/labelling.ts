// C1 and C10: firms that openly do what harvesters do in secret. C1 labels its data in batches over many keys with
// one rubric-like template and a queue without repetition; C10 is licensed to make synthetic training data and
// says so. In content they are extraction; only the declaration is honest, and it comes in several forms: one
// organisation on all accounts, a declared use on all or only on the first, or nothing but a mail domain.

import { inventTemplate, type Template } from '../attackers/templates.ts';
import { WorkQueue } from '../attackers/work-queue.ts';
import type { Chance } from '../chance.ts';
import { heavyTailed, portions } from '../living.ts';
import { drawNetwork, SharedLine } from '../network.ts';
import { programClient, programParams } from '../people.ts';
import { directRoute } from '../route.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import { inventName, writerOf } from '../text/writer.ts';
import { hourMs, type Newcomer, type Pack, welcome, wholeWindow } from './pack.ts';
import { batch, pipeline, type Program, type Request } from './single-turn.ts';

/** What a firm says of itself: its name on every account, its use on every account or on the first. */
interface Declaration {
  readonly organization: boolean;
  readonly use: 'every' | 'most' | 'first' | 'none';
}

interface Firm {
  readonly label: string;
  readonly name: string;
  readonly declaredUse: string;
  readonly declaration: Declaration;
  readonly accounts: number;
  readonly keysPerAccount: number;
  readonly makesBatches: boolean;
  readonly exchanges: number;
  next(): Request | undefined;
}

function declaresUse(chance: Chance, firm: Firm, account: number): boolean {
  const { use } = firm.declaration;
  if (use === 'most') return account === 0 || chance.happens(0.8);
  return use === 'every' || (use === 'first' && account === 0);
}

/** A firm's accounts and keys, its office line, and one program for each key. */
function employ(setting: Setting, firm: Firm): Newcomer[] {
  const chance = setting.chance.fork(firm.name);
  const name = inventName(chance);
  const organization = `${name} ${chance.pick(['Labs', 'Data', 'Analytics'])} Ltd`;
  const emailDomain = `${name.toLowerCase()}.example`;
  const budgets = heavyTailed(chance, firm.exchanges, firm.accounts * firm.keysPerAccount);
  const common = { verification: 'business', plan: 'scale', emailDomain } as const;
  const recruit = (account: number): ReturnType<typeof setting.registry.recruit> =>
    setting.registry.recruit(firm.label, {
      ...common,
      organization: firm.declaration.organization ? organization : undefined,
      declaredUse: declaresUse(chance, firm, account) ? firm.declaredUse : undefined,
    });
  let recruited = recruit(0);
  const line = SharedLine.within(chance, drawNetwork(chance, recruited.country, 'hosting'), 6);
  return budgets.map((left, index): Newcomer => {
    if (index > 0 && index % firm.keysPerAccount === 0) recruited = recruit(index / firm.keysPerAccount);
    const route = directRoute(setting, { ...recruited, key: `key_${chance.token(12)}` }, line);
    return () => {
      const own = chance.fork(`key ${index}`);
      const program: Program = {
        chance: own,
        route,
        client: programClient(own),
        taste: drawTaste(own, setting.releaseMs),
        params: programParams(own.fork('params')),
        budget: { left },
        next: () => firm.next(),
      };
      const { fromMs, untilMs } = wholeWindow(setting);
      if (firm.makesBatches) return batch(setting, program, own.between(fromMs, untilMs - 30 * hourMs));
      return pipeline(setting, program, { profile: profileOf('always', 0), fromMs, untilMs });
    };
  });
}

function around(template: Template, slot: string): { system: string | undefined; text: string } {
  return template.asSystem
    ? { system: template.head, text: `${slot}\n\n${template.tail}` }
    : { system: undefined, text: `${template.head}\n\n${slot}\n\n${template.tail}` };
}

function labellingWork(chance: Chance): () => Request {
  const template = inventTemplate(chance, { kind: 'grading', language: 'en' });
  const writer = writerOf('en');
  const topic = writer.topic(chance);
  const criteria = ['relevance', 'tone', 'accuracy', 'clarity', 'safety', 'style'];
  const names = chance.shuffle(criteria).slice(0, chance.whole(2, 4));
  return () => ({
    ...around(template, writer.prose(chance, topic, chance.lognormal(60, 0.6))),
    reply: { kind: 'grade', words: chance.between(15, 50), language: 'en', topic, names },
  });
}

export const batchLabelling: Pack = {
  name: 'C1-batch-labelling',
  weight: 8,
  build(setting, exchanges) {
    const chance = setting.chance.fork('labelling firms');
    const sizes = portions(chance, exchanges, { median: 1_000, sigma: 1.1, least: 120 });
    const newcomers = sizes.flatMap((size, index) => {
      const declaration = chance.weighted<Declaration>([
        [{ organization: true, use: 'most' }, 5],
        [{ organization: true, use: 'none' }, 3],
        [{ organization: false, use: 'every' }, 1],
        [{ organization: false, use: 'none' }, 1],
      ]);
      return employ(setting, {
        label: batchLabelling.name,
        name: `labelling ${index}`,
        declaredUse: 'batch-labelling',
        declaration,
        accounts: 1 + Math.min(25, chance.geometric(4)),
        keysPerAccount: chance.whole(1, 4),
        makesBatches: true,
        exchanges: size,
        next: labellingWork(setting.chance.fork(`labelling ${index} work`)),
      });
    });
    welcome(setting, newcomers);
  },
};

function syntheticWork(setting: Setting, chance: Chance): () => Request {
  const queue = new WorkQueue(chance, setting.content, undefined);
  const templates = (['instructions', 'reasoning', 'contract'] as const).map((kind) =>
    inventTemplate(chance, { kind, language: 'en' }),
  );
  return () => {
    const template = chance.pick(templates);
    const item = queue.take('en');
    const kind = template.kind === 'contract' ? 'record' : 'reasoning';
    const words = chance.lognormal(200, 0.4);
    return {
      ...around(template, item.prompt),
      reply: { kind, words, language: 'en', topic: item.topic, names: template.keys },
    };
  };
}

function licensed(
  setting: Setting,
  exchanges: number,
  kind: { label: string; declarations: readonly Declaration[] },
): void {
  const chance = setting.chance.fork(`${kind.label} firms`);
  const sizes = portions(chance, exchanges, { median: 1_800, sigma: 1, least: 150 });
  const newcomers = sizes.flatMap((size, index) =>
    employ(setting, {
      label: kind.label,
      name: `${kind.label} ${index}`,
      declaredUse: 'synthetic-data-licensed',
      declaration: kind.declarations[index % kind.declarations.length] ?? {
        organization: true,
        use: 'every',
      },
      accounts: 2 + Math.min(20, chance.geometric(4)),
      keysPerAccount: chance.whole(1, 3),
      makesBatches: chance.happens(0.3),
      exchanges: size,
      next: syntheticWork(setting, setting.chance.fork(`${kind.label} ${index} work`)),
    }),
  );
  welcome(setting, newcomers);
}

export const syntheticData: Pack = {
  name: 'C10-licensed-synthetic-data',
  weight: 6,
  build(setting, exchanges) {
    const declarations: readonly Declaration[] = [
      { organization: true, use: 'most' },
      { organization: true, use: 'first' },
    ];
    licensed(setting, exchanges, { label: syntheticData.name, declarations });
  },
};

/** The licence is all that is known: no account names the organisation. */
export const syntheticDataByUse: Pack = {
  name: 'C10-licensed-by-use-only',
  weight: 3,
  build(setting, exchanges) {
    const declarations: readonly Declaration[] = [{ organization: false, use: 'every' }];
    licensed(setting, exchanges, { label: syntheticDataByUse.name, declarations });
  },
};
