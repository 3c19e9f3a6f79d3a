// C7 and C8: strangers with the same words. A public agent sends one system prompt and one set of tools from
// hundreds of unrelated accounts; a prompt that went around is pasted by people who never heard of each other.

import { agentLoop, publicAgents } from '../agents.ts';
import type { Conversation, Turn } from '../conversation.ts';
import type { Item } from '../content.ts';
import { heavyTailed, live } from '../living.ts';
import { inventSession } from '../route.ts';
import { modelNow, type Setting } from '../setting.ts';
import { writerOf } from '../text/writer.ts';
import { openSession } from '../sessions.ts';
import { dayMs, type Pack, settle, type Settler } from './pack.ts';

export const agentUsers: Pack = {
  name: 'C7-public-agent',
  weight: 12,
  build(setting, exchanges) {
    const users = Math.max(8, Math.round(exchanges / 14));
    const agent = publicAgents.at(-1) ?? setting.chance.pick(publicAgents);
    for (const [index, budget] of heavyTailed(
      setting.chance.fork('agent users'),
      exchanges,
      users,
    ).entries()) {
      const user = settle(setting, {
        label: agentUsers.name,
        name: `agent user ${index}`,
        person: { hours: 'office' },
      });
      const { chance, person } = user;
      const open = (): Conversation => {
        const task = setting.content.item(chance, 'developer', person.language).prompt;
        return agentLoop({
          person,
          agent,
          topic: chance.pick(person.topics),
          task,
          nowMs: setting.stage.nowMs,
          campaign: undefined,
        });
      };
      const life = {
        ...user,
        exchanges: budget,
        fromMs: setting.stage.startMs,
        untilMs: setting.stage.endMs,
        sittingMean: 6,
      };
      setting.stage.spawn(setting.stage.startMs, live(setting, { ...life, open }));
    }
  },
};

/** The prompt that went around, with something of one's own after it. */
function pasteViral(setting: Setting, settler: Settler, viral: readonly Item[]): Conversation {
  const { chance, person } = settler;
  if (chance.happens(0.5)) return openSession(person, setting);
  const item = chance.pick(viral);
  const writer = writerOf(person.language);
  const turns = 1 + chance.geometric(1.5);
  const own = writer.request(chance, chance.pick(person.topics));
  const asSystem = chance.happens(0.2);
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    const opening = asSystem ? own : `${item.prompt}\n\n${own}`;
    const reply = {
      kind: 'prose',
      words: chance.lognormal(150, 0.4),
      language: person.language,
      topic: chance.pick(person.topics),
    } as const;
    const text = turn === 0 ? opening : writer.followUp(chance, item.topic);
    return { role: 'user', text, reply, thinkMs: turn === 0 ? 0 : 1_000 * chance.lognormal(60, 0.8) };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: asSystem ? item.prompt : undefined,
    tools: undefined,
    params: undefined,
    campaign: undefined,
    next,
  };
}

export const viralPrompts: Pack = {
  name: 'C8-viral-prompt',
  weight: 5,
  build(setting, exchanges) {
    const chance = setting.chance.fork('viral');
    const viral = Array.from({ length: 4 }, () => setting.content.item(chance, 'viral', 'en'));
    const { startMs, endMs } = setting.stage;
    const people = Math.max(8, Math.round(exchanges / 8));
    for (const [index, budget] of heavyTailed(chance, exchanges, people).entries()) {
      const settler = settle(setting, { label: viralPrompts.name, name: `viral ${index}` });
      // Word spreads within days.
      const fromMs = Math.min(
        endMs - 2 * dayMs,
        startMs + 3 * dayMs + settler.chance.lognormal(2, 0.7) * dayMs,
      );
      const life = { ...settler, exchanges: budget, fromMs, untilMs: endMs, sittingMean: 2.5 };
      setting.stage.spawn(
        startMs,
        live(setting, { ...life, open: () => pasteViral(setting, settler, viral) }),
      );
    }
  },
};
