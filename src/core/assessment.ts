// Everything that a rule may look at when one request is decided. The names are those of the rule language, hence
// snake_case: an operator reads them in the manual, writes them in rules, and finds them in decision records. All are
// always there; what is not known is the empty text, 0 or false, so that no rule fails on an unknown account.

import type { Verdict } from './evidence.ts';

export interface RequestAssessed {
  /** Route as configured or known, e.g. `anthropic.messages`, `openai.chat`, `openai.embeddings`, `other`. */
  readonly route: string;
  readonly model: string;
  readonly stream: boolean;
  /** Whether the body was read; false for unknown routes and for bodies that cannot be read. */
  readonly inspected: boolean;
  /** Class of a call that no reader is there for, e.g. `files`, `model-call`, `unknown`; '' for all others. */
  readonly unread: string;
  /** Characters of text after the last answer. */
  readonly new_chars: number;
  readonly turns: number;
  readonly tools: number;
  /** Names as in `elicitationBit`. */
  readonly elicitation: readonly string[];
  /** Name as in `capabilities`. */
  readonly capability: string;
  readonly language: string;
  /** Answers asked for at once. */
  readonly choices: number;
  /** Upper bound of the answer's tokens as asked for; 0 when not said. */
  readonly max_tokens: number;
  readonly logprobs: boolean;
  /** Reasoning is asked to be shown. */
  readonly reasoning: boolean;
  /** The text ends with an assistant turn that the caller wrote. */
  readonly prefill: boolean;
  readonly batch: boolean;
  /** The answer is fetched later, by a call of its own that is not read. */
  readonly background: boolean;
}

export interface KeyAssessed {
  /** `production`, `experiment` … as the key was made; '' for passed-through keys. */
  readonly environment: string;
  readonly id: string;
}

export interface AccountAssessed {
  readonly id: string;
  readonly unit: string;
  /** Whether anything is declared about it. */
  readonly known: boolean;
  readonly age_days: number;
  readonly program: string;
  readonly plan: string;
  /** `none`, `email`, `phone`, `payment`, `business`, `identity`. */
  readonly verification: string;
  readonly declared_use: string;
  readonly country: string;
  readonly verdict: Verdict | 'none';
  readonly campaign: string;
  readonly posterior: number;
  readonly share: number;
  readonly drain: number;
}

export interface FamilyAssessed {
  /** '' when the request has no campaign's text. */
  readonly campaign: string;
  readonly verdict: Verdict | 'none';
  readonly posterior: number;
  readonly hits: number;
}

/** Of sliding windows that end now and include this request. */
export interface UsageAssessed {
  readonly requests_minute: number;
  readonly requests_hour: number;
  readonly requests_day: number;
  /** Input and output tokens of finished requests. */
  readonly tokens_minute: number;
  readonly tokens_hour: number;
  readonly tokens_day: number;
  /** Semantic volume: words of text that this scope had not sent before. */
  readonly volume_hour: number;
  readonly volume_day: number;
  /** Requests under way, this one included. */
  readonly concurrent: number;
}

export interface Assessment {
  readonly request: RequestAssessed;
  readonly key: KeyAssessed;
  readonly account: AccountAssessed;
  readonly family: FamilyAssessed;
  /** Suspicion of the client address, 0..1, and the address itself ('' when unknown). */
  readonly address: { readonly ip: string; readonly suspicion: number };
  readonly usage: {
    readonly account: UsageAssessed;
    readonly unit: UsageAssessed;
    /** All requests with the same campaign's text, of whatever account; zeros when there is none. */
    readonly family: UsageAssessed;
  };
}
