// Programs that send one request after another: labelling, extraction, summarising, evaluation. Most of an API's
// honest volume looks like this, runs day and night, repeats its template, and never follows up. Whatever a
// detector thinks of harvesting, it has to tell it from this.

import type { Reply } from '../answers.ts';
import type { Chance } from '../chance.ts';
import { type Budget, type Conversation, converse, type Turn } from '../conversation.ts';
import type { Client } from '../clients.ts';
import type { Person } from '../people.ts';
import type { Profile } from '../schedule.ts';
import { advance, burstyGap } from '../schedule.ts';
import type { Route } from '../route.ts';
import { inventSession } from '../route.ts';
import { modelNow, type Setting, type Taste } from '../setting.ts';
import type { Script } from '../stage.ts';

export interface Request {
  readonly system: string | undefined;
  readonly text: string;
  readonly reply: Reply;
}

export interface Program {
  readonly chance: Chance;
  readonly route: Route;
  readonly client: Client;
  readonly taste: Taste;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly budget: Budget;
  next(): Request | undefined;
}

/** Sends one request and waits for its answer. */
export function* sendOne(
  setting: Setting,
  program: Program,
  request: Request,
): Generator<number, string | undefined, void> {
  const { chance, budget, route } = program;
  const answer = yield* converse(
    { stage: setting.stage, route, chance, budget, tries: 5 },
    {
      id: inventSession(chance),
      client: program.client,
      model: modelNow(program.taste, setting.stage.nowMs),
      system: request.system,
      tools: undefined,
      params: program.params,
      campaign: undefined,
      next: (turn) =>
        turn === 0 ? { role: 'user', text: request.text, reply: request.reply, thinkMs: 0 } : undefined,
    },
  );
  return answer?.output;
}

export interface Pace {
  readonly profile: Profile;
  readonly fromMs: number;
  readonly untilMs: number;
  /** Exchanges that one arrival makes on average; 1 if absent. */
  readonly each?: number;
}

/** Moments along a profile until the window or the budget ends: arrivals of what happens outside. */
export function* pace(setting: Setting, program: Program, plan: Pace): Script {
  const { chance, budget } = program;
  const nextAt = (fromMs: number): number => {
    const arrivals = budget.left / (plan.each ?? 1);
    return advance(plan.profile, fromMs, burstyGap(chance, (plan.untilMs - fromMs) / (arrivals + 1)));
  };
  for (let at = nextAt(plan.fromMs); budget.left > 0 && at < plan.untilMs; at = nextAt(setting.stage.nowMs)) {
    yield at;
  }
}

/** A pipeline that sends one request at each arrival. */
export function* pipeline(setting: Setting, program: Program, plan: Pace): Script {
  for (const at of pace(setting, program, plan)) {
    yield at;
    const request = program.next();
    if (request === undefined) return;
    yield* sendOne(setting, program, request);
  }
}

/** One run through a list, one request after the other, as fast as answers come. */
export function* batch(setting: Setting, program: Program, fromMs: number): Script {
  yield fromMs;
  for (
    let request = program.next();
    request !== undefined && program.budget.left > 0;
    request = program.next()
  ) {
    yield* sendOne(setting, program, request);
    yield setting.stage.nowMs + program.chance.exponential(400);
  }
}

/** A conversation of one request: what somebody pastes, hands on or has reviewed. */
export function oneTurn(
  setting: Setting,
  person: Person,
  said: { readonly system: string | undefined; readonly text: string; readonly reply: Reply },
): Conversation {
  const turn: Turn = { role: 'user', text: said.text, reply: said.reply, thinkMs: 0 };
  return {
    id: inventSession(person.chance),
    client: person.client,
    model: modelNow(person.taste, setting.stage.nowMs),
    system: said.system,
    tools: undefined,
    params: undefined,
    campaign: undefined,
    next: (at) => (at === 0 ? turn : undefined),
  };
}
