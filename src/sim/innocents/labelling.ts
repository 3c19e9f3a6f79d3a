// C1 and C10: firms that openly do what harvesters do in secret. C1 labels its data in batches over many keys with
// one rubric-like template and a queue without repetition; C10 is licensed to make synthetic training data and
// says so. In content they are extraction; only the declaration (one organisation, a declared use) is honest.

import { inventTemplate, type Template } from '../attackers/templates.ts';
import { WorkQueue } from '../attackers/work-queue.ts';
import { heavyTailed } from '../living.ts';
import { drawNetwork, SharedLine } from '../network.ts';
import { programClient } from '../people.ts';
import { directRoute } from '../route.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import { inventName, writerOf } from '../text/writer.ts';
import { hourMs, type Pack } from './pack.ts';
import { batch, pipeline, type Program, type Request } from './single-turn.ts';

interface Firm {
  readonly label: string;
  readonly declaredUse: string;
  readonly accounts: number;
  readonly keysPerAccount: number;
  readonly makesBatches: boolean;
  next(): Request | undefined;
}

/** A firm's accounts and keys, its office line, and one program for each key. */
function employ(setting: Setting, firm: Firm & { readonly name: string; readonly exchanges: number }): void {
  const chance = setting.chance.fork(firm.name);
  const organization = `${inventName(chance)} ${chance.pick(['Labs', 'Data', 'Analytics'])} Ltd`;
  const first = setting.registry.recruit(firm.label, {
    organization,
    declaredUse: firm.declaredUse,
    verification: 'business',
    plan: 'scale',
  });
  const line = SharedLine.within(chance, drawNetwork(chance, first.country, 'hosting'), 6);
  const budgets = heavyTailed(chance, firm.exchanges, firm.accounts * firm.keysPerAccount);
  let recruited = first;
  for (const [index, budget] of budgets.entries()) {
    if (index > 0 && index % firm.keysPerAccount === 0) {
      const { organization: _own, ...shared } = { ...first.account };
      recruited = setting.registry.recruit(firm.label, {
        home: first.country,
        organization,
        verification: 'business',
        plan: 'scale',
        emailDomain: shared.emailDomain,
        // Most departments repeat the declaration; some forget it.
        declaredUse: chance.happens(0.8) ? firm.declaredUse : undefined,
      });
    }
    const program: Program = {
      chance: chance.fork(`key ${index}`),
      route: directRoute(setting, { ...recruited, key: `key_${chance.token(12)}` }, line),
      client: programClient(chance),
      taste: drawTaste(chance, setting.releaseMs),
      params: { max_tokens: 2_048, temperature: chance.pick([0, 0.2, 1]) },
      budget: { left: budget },
      next: () => firm.next(),
    };
    const { startMs, endMs } = setting.stage;
    const pace = { profile: profileOf('always', 0), fromMs: startMs, untilMs: endMs };
    const startsMs = chance.between(startMs, endMs - 30 * hourMs);
    setting.stage.spawn(
      startMs,
      firm.makesBatches ? batch(setting, program, startsMs) : pipeline(setting, program, pace),
    );
  }
}

function around(template: Template, slot: string): { system: string | undefined; text: string } {
  return template.asSystem
    ? { system: template.head, text: `${slot}\n\n${template.tail}` }
    : { system: undefined, text: `${template.head}\n\n${slot}\n\n${template.tail}` };
}

export const batchLabelling: Pack = {
  name: 'C1-batch-labelling',
  weight: 8,
  build(setting, exchanges) {
    const firms = Math.max(1, Math.round(exchanges / 1_500));
    for (let index = 0; index < firms; index += 1) {
      const name = `labelling ${index}`;
      const chance = setting.chance.fork(`${name} work`);
      const template = inventTemplate(chance, 'grading', 'en');
      const writer = writerOf('en');
      const topic = writer.topic(chance);
      const names = ['relevance', 'tone', 'accuracy'];
      const next = (): Request => ({
        ...around(template, writer.prose(chance, topic, chance.lognormal(60, 0.6))),
        reply: { kind: 'grade', words: chance.between(15, 50), language: 'en', topic, names },
      });
      employ(setting, {
        label: batchLabelling.name,
        name,
        declaredUse: 'batch-labelling',
        accounts: 6,
        keysPerAccount: 3,
        makesBatches: true,
        exchanges: exchanges / firms,
        next,
      });
    }
  },
};

export const syntheticData: Pack = {
  name: 'C10-licensed-synthetic-data',
  weight: 7,
  build(setting, exchanges) {
    const name = 'synthetic data';
    const chance = setting.chance.fork(`${name} work`);
    const queue = new WorkQueue(chance, setting.content, undefined);
    const templates = (['instructions', 'reasoning', 'contract'] as const).map((kind) =>
      inventTemplate(chance, kind, 'en'),
    );
    const next = (): Request => {
      const template = chance.pick(templates);
      const item = queue.take('en');
      const kind = template.kind === 'contract' ? 'record' : 'reasoning';
      return {
        ...around(template, item.prompt),
        reply: {
          kind,
          words: chance.lognormal(200, 0.4),
          language: 'en',
          topic: item.topic,
          names: template.keys,
        },
      };
    };
    employ(setting, {
      label: syntheticData.name,
      name,
      declaredUse: 'synthetic-data-licensed',
      accounts: 5,
      keysPerAccount: 2,
      makesBatches: false,
      exchanges,
      next,
    });
  },
};
