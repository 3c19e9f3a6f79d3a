// Holding a conversation: send what is to be said, wait for the answer, put that answer into the history word
// for word, think, go on. Refusals are retried with growing pauses, as SDKs do; what happens to the same
// request on its second try (same account or another) is the route's business, and some relays try other accounts
// by themselves, without any pause.

import type { Exchange, Message } from '../core/exchange.ts';
import type { Reply } from './answers.ts';
import type { Chance } from './chance.ts';
import type { Client } from './clients.ts';
import type { Route } from './route.ts';
import type { Draft } from './service.ts';
import type { Stage } from './stage.ts';

/** How many more exchanges an actor may send; shared by everything that the actor does. */
export interface Budget {
  left: number;
}

export interface Turn {
  readonly role: 'user' | 'tool';
  readonly text: string;
  readonly reply: Reply;
  /** Pause before sending, after the last answer has arrived. */
  readonly thinkMs: number;
}

export interface Conversation {
  readonly id: string;
  readonly client: Client;
  readonly model: string;
  readonly system: string | undefined;
  readonly tools: readonly unknown[] | undefined;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly campaign: string | undefined;
  /** What is said next, given the number of turns so far and the last answer; undefined ends it. */
  next(turn: number, lastOutput: string | undefined): Turn | undefined;
}

export interface Speaker {
  readonly stage: Stage;
  readonly route: Route;
  readonly chance: Chance;
  readonly budget: Budget;
  /** Tries a refused request gets in all. */
  readonly tries: number;
}

/** Sends one request until it is answered; returns undefined when the speaker gives up or has used his budget. */
export function* ask(speaker: Speaker, draft: Draft): Generator<number, Exchange | undefined, void> {
  const switchesMax = speaker.route.switchesMax ?? 0;
  for (let attempt = 0; attempt < speaker.tries; attempt += 1) {
    for (let switched = 0; switched <= switchesMax && speaker.budget.left > 0; switched += 1) {
      speaker.budget.left -= 1;
      const exchange = speaker.route.send(draft);
      yield speaker.stage.nowMs + (exchange.latencyMs ?? 0);
      if (exchange.status === 200) return exchange;
    }
    if (speaker.route.isLost?.() === true) speaker.budget.left = 0;
    if (speaker.budget.left <= 0) return undefined;
    yield speaker.stage.nowMs + 500 * 2 ** (attempt * 1.5) * speaker.chance.between(0.8, 1.6);
  }
  return undefined;
}

/** Holds `conversation` to its end; returns the last answer, if there was one. */
export function* converse(
  speaker: Speaker,
  conversation: Conversation,
): Generator<number, Exchange | undefined, void> {
  const messages: Message[] = [];
  let last: Exchange | undefined;
  // No conversation of this world gets longer than 60 turns.
  for (let turn = 0; turn < 60; turn += 1) {
    const said = conversation.next(turn, last?.output);
    if (said === undefined) return last;
    if (said.thinkMs > 0) yield speaker.stage.nowMs + said.thinkMs;
    messages.push({ role: said.role, content: said.text });
    const answered: Exchange | undefined = yield* ask(speaker, {
      client: conversation.client,
      conversation: conversation.id,
      model: conversation.model,
      system: conversation.system,
      messages: [...messages],
      tools: conversation.tools,
      params: conversation.params,
      reply: said.reply,
      campaign: conversation.campaign,
    });
    if (answered === undefined) return last;
    messages.push({ role: 'assistant', content: answered.output ?? '' });
    last = answered;
  }
  return last;
}
