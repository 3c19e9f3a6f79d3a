// The simulated model API: limits, overloads, latency and answers. It treats everybody alike and knows nothing
// of campaigns but the label that it passes on. Limits matter more than they seem to: a conversation that
// turns up on another account after a refusal is one of the strongest traces a relay leaves.
//
// Whoever reads a world as it is generated may close accounts: `suspend(account, fromMs)` answers 403 from that
// moment on. The provider's own rules (`provider-policy.ts`) and a detector in a closed loop use this one door,
// and nobody is told: an attacker learns of it as in life, by the refusal.

import type { Endpoint, Exchange, Message } from '../core/exchange.ts';
import { planLimits, type Registry } from './accounts.ts';
import { composeAnswer, type Reply } from './answers.ts';
import type { Chance } from './chance.ts';
import type { Client } from './clients.ts';
import type { Address } from './network.ts';
import { reasons } from './setting.ts';
import type { Stage } from './stage.ts';

/** A request as its author wrote it, before it is known which account it will travel on. */
export interface Draft {
  readonly client: Client;
  /** The client's own id of the conversation; only some clients send it. */
  readonly conversation: string;
  readonly model: string;
  readonly system: string | undefined;
  readonly messages: readonly Message[];
  readonly tools: readonly unknown[] | undefined;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly reply: Reply;
  readonly campaign: string | undefined;
}

/** Who pays, and from where it comes. */
export interface Sender {
  readonly account: string;
  readonly key: string;
  readonly address: Address;
  readonly session: string | undefined;
}

interface Meter {
  tokens: number;
  filledMs: number;
  windowStartMs: number;
  windowCount: number;
}

interface Incident {
  readonly fromMs: number;
  readonly untilMs: number;
}

const fiveHoursMs = 5 * 3_600_000;

export class Service {
  readonly #chance: Chance;
  readonly #stage: Stage;
  readonly #registry: Registry;
  readonly #meters = new Map<string, Meter>();
  readonly #incidents: readonly Incident[];
  readonly #suspended = new Map<string, number>();
  #count = 0;

  constructor(chance: Chance, stage: Stage, registry: Registry) {
    this.#chance = chance;
    this.#stage = stage;
    this.#registry = registry;
    const days = (stage.endMs - stage.startMs) / 86_400_000;
    this.#incidents = Array.from({ length: Math.ceil(days) }, () => {
      const fromMs = chance.between(stage.startMs, stage.endMs);
      return { fromMs, untilMs: fromMs + chance.between(5, 50) * 60_000 };
    });
  }

  /** Exchanges served so far. */
  get count(): number {
    return this.#count;
  }

  /**
   * From virtual moment `fromMs` (milliseconds since 1970 UTC) on, every request of `account` is answered 403.
   * Of several moments the earliest holds. Allowed at any time, also while a world is being generated.
   */
  suspend(account: string, fromMs: number): void {
    this.#suspended.set(account, Math.min(fromMs, this.#suspended.get(account) ?? Infinity));
  }

  /** Lifts a suspension, as after an appeal. */
  reinstate(account: string): void {
    this.#suspended.delete(account);
  }

  isSuspended(account: string): boolean {
    return (this.#suspended.get(account) ?? Infinity) <= this.#stage.nowMs;
  }

  /** When the limit that refuses `account` now is lifted; now, if none does. What `retry-after` would say. */
  limitResetMs(account: string): number {
    const now = this.#stage.nowMs;
    const meter = this.#meters.get(account);
    if (meter === undefined) return now;
    const limits = this.#limitsOf(account);
    if (meter.windowCount >= limits.perFiveHours) return meter.windowStartMs + fiveHoursMs;
    return meter.tokens >= 1 ? now : now + ((1 - meter.tokens) / limits.perMinute) * 60_000;
  }

  send(draft: Draft, sender: Sender): Exchange {
    const chance = this.#chance;
    const status = this.#admit(sender.account);
    const output = status === 200 ? composeAnswer(chance, draft.reply) : '';
    const words = output.length / 6;
    const thinks = draft.client.thinking !== undefined || reasons(draft.model);
    const reasoningTokens = status === 200 && thinks ? Math.round(chance.lognormal(420, 0.9)) : 0;
    const latencyMs =
      status === 200
        ? 350 + chance.lognormal(300, 0.5) + words * chance.between(12, 30) + reasoningTokens * 8
        : chance.between(30, 200);
    let requestChars = draft.system?.length ?? 0;
    for (const message of draft.messages) requestChars += message.content.length;
    const exchange: Exchange = {
      id: `ex_${chance.token(18)}`,
      timeMs: Math.floor(this.#stage.nowMs),
      account: sender.account,
      key: sender.key,
      session: sender.session,
      ip: sender.address.ip,
      asn: sender.address.asn,
      userAgent: draft.client.userAgent,
      tls: draft.client.tls,
      headersHash: draft.client.headersHash,
      endpoint: draft.client.endpoint,
      model: draft.model,
      stream: draft.client.stream,
      params: paramsOf(draft),
      system: draft.system,
      messages: draft.messages,
      tools: draft.tools,
      output,
      stopReason: status === 200 ? stopReasonOf(draft.client.endpoint, draft.reply.kind) : undefined,
      status,
      inputTokens: Math.ceil(requestChars / 4.2),
      outputTokens: Math.ceil(output.length / 4.2),
      reasoningTokens: thinks ? reasoningTokens : undefined,
      latencyMs: Math.round(latencyMs),
    };
    this.#count += 1;
    this.#stage.publish({ exchange, campaign: draft.campaign, asked: draft.reply.kind });
    return exchange;
  }

  #limitsOf(account: string): { readonly perMinute: number; readonly perFiveHours: number } {
    return planLimits[this.#registry.plans.get(account) ?? 'metered'] ?? { perMinute: 40, perFiveHours: 1e9 };
  }

  /** 200, 403 when suspended, 429 by the account's limits, or 529 when the service is overloaded. */
  #admit(account: string): number {
    if (this.#suspended.size > 0 && this.isSuspended(account)) return 403;
    const now = this.#stage.nowMs;
    const limits = this.#limitsOf(account);
    let meter = this.#meters.get(account);
    if (meter === undefined) {
      meter = { tokens: limits.perMinute, filledMs: now, windowStartMs: now, windowCount: 0 };
      this.#meters.set(account, meter);
    }
    meter.tokens = Math.min(
      limits.perMinute,
      meter.tokens + ((now - meter.filledMs) / 60_000) * limits.perMinute,
    );
    meter.filledMs = now;
    if (now - meter.windowStartMs > fiveHoursMs) {
      meter.windowStartMs = now;
      meter.windowCount = 0;
    }
    if (meter.tokens < 1 || meter.windowCount >= limits.perFiveHours) return 429;
    const overloaded = this.#incidents.some((incident) => now >= incident.fromMs && now < incident.untilMs);
    if (this.#chance.happens(overloaded ? 0.3 : 0.003)) return 529;
    meter.tokens -= 1;
    meter.windowCount += 1;
    return 200;
  }
}

/** What the author asked for, and the thinking that his client asks for on its own. */
function paramsOf(draft: Draft): Readonly<Record<string, unknown>> | undefined {
  const { thinking } = draft.client;
  return thinking === undefined ? draft.params : { ...draft.params, ...thinking };
}

function stopReasonOf(endpoint: Endpoint, kind: Reply['kind']): string {
  if (endpoint === 'anthropic.messages') return kind === 'call' ? 'tool_use' : 'end_turn';
  return kind === 'call' ? 'tool_calls' : 'stop';
}
