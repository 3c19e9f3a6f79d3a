// Programs that send one request after another: labelling, extraction, summarising, evaluation. Most of an API's
// honest volume looks like this, runs day and night, repeats its template, and never follows up. Whatever a
// detector thinks of harvesting, it has to tell it from this.

import type { Reply } from '../answers.ts';
import type { Chance } from '../chance.ts';
import { type Budget, converse } from '../conversation.ts';
import type { Client } from '../clients.ts';
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

/** Arrivals along a profile until the window ends: a pipeline fed by what happens outside. */
export function* pipeline(
  setting: Setting,
  program: Program,
  pace: { profile: Profile; fromMs: number; untilMs: number },
): Script {
  const nextAt = (fromMs: number): number =>
    advance(
      pace.profile,
      fromMs,
      burstyGap(program.chance, (pace.untilMs - fromMs) / (program.budget.left + 1)),
    );
  for (
    let at = nextAt(pace.fromMs);
    program.budget.left > 0 && at < pace.untilMs;
    at = nextAt(setting.stage.nowMs)
  ) {
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
