// A conversation that begins with something given and goes on as conversations do: the shape that most packs
// share. What differs between a class, a support desk and a viral prompt is the opening and the system prompt,
// so that is all a pack has to say.

import type { ReplyKind } from '../answers.ts';
import type { Conversation, Turn } from '../conversation.ts';
import type { Params, Person } from '../people.ts';
import { inventSession } from '../route.ts';
import { modelNow, type Setting } from '../setting.ts';
import { type Topic, writerOf } from '../text/writer.ts';

export interface Talk {
  readonly opening: string;
  readonly system: string | undefined;
  readonly topic: Topic;
  readonly language: string;
  /** User turns after the first, on average. */
  readonly moreTurns: number;
  /** Median pause before a further turn. */
  readonly thinkSeconds: number;
  readonly kind: ReplyKind;
  /** Median words of an answer. */
  readonly words: number;
  readonly names?: readonly string[];
  readonly params?: Params | undefined;
}

export function talk(setting: Setting, person: Person, plan: Talk): Conversation {
  const { chance } = person;
  const writer = writerOf(person.language);
  const turns = 1 + (plan.moreTurns > 0 ? chance.geometric(plan.moreTurns) : 0);
  const next = (turn: number): Turn | undefined => {
    if (turn >= turns) return undefined;
    const reply = {
      kind: plan.kind,
      words: chance.lognormal(plan.words, 0.45),
      language: plan.language,
      topic: plan.topic,
      ...(plan.names === undefined ? {} : { names: plan.names }),
    };
    if (turn === 0) return { role: 'user', text: plan.opening, reply, thinkMs: 0 };
    const thinkMs = 1_000 * (2 + chance.lognormal(plan.thinkSeconds, 0.85));
    return { role: 'user', text: writer.followUp(chance, plan.topic), reply, thinkMs };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: plan.system,
    tools: undefined,
    params: plan.params,
    campaign: undefined,
    next,
  };
}
