// Whether the history of a request ever took place. A model reads every message, so whoever makes up an earlier turn with
// a question in it, or an answer that nobody gave, and then says "go", asks as well as in a new message. What was said here
// or served here is known by its hash and was counted then; the rest counts as new text. That is so whoever said it: a
// conversation may move from one key to another, and a text that is made known costs whoever makes it known.
//
// Answers that were not read (told by nobody, or one of several choices) are taken on trust: what follows a message that
// was answered unread is no invention that could be shown. After a start without a memory, answers are not held against
// anybody for a day, since those of yesterday's conversations are not known; callers' own texts are, for the volume of an
// account knows them itself.
//
// An answer is known once it is recorded, which is after its last byte has gone, and workers tell each other what they
// learned now and then. So what seems made up counts a second later, if it still does. Refused: keeping all requests of a conversation at one worker, which ties the
// gateway to addresses or to reading bodies before there is a worker.

import type { Message } from '../core/exchange.ts';
import type { TextSample } from '../core/fingerprint.ts';
import { lastAnswer } from '../fingerprint/conversation.ts';
import type { Hash } from '../fingerprint/hash.ts';
import type { TurnHashes } from '../fingerprint/turns.ts';
import { TurnMemory, type SavedTurns } from './turn-memory.ts';
import type { UsageScopes } from './usage.ts';

/** How long after a start without a memory unknown answers are let be. */
const graceMs = 86_400_000;
/** Several times as long as it takes to record an answer, or workers to tell each other. */
const doubtMs = 1_000;
const doubtsMax = 10_000;
/** Numbers that wait to be told: a megabyte as text. */
const untoldMax = 131_072;
/** Turns the hash of a message into that of "this was answered, and nobody read what". */
const answeredUnread = 0x5f35_6495;

/** What a request says of a conversation, and what of it is to be made known once it is answered. */
export interface History {
  readonly turns: TurnHashes;
  /** Indices of earlier messages that nobody here has said or was served. */
  readonly unknown: readonly number[];
  isAnswered: boolean;
  /** Whether what is unknown was counted. */
  isCounted: boolean;
}

/** What seemed made up when it arrived, and will count if nobody says otherwise. */
export interface Doubt {
  readonly history: History;
  readonly scopes: UsageScopes;
  readonly sample: TextSample;
}

/** What the next run takes over, as plain data. */
export interface SavedHistories {
  /** Wall clock until which unknown answers are let be. */
  readonly trustedUntilMs: number;
  readonly turns: readonly SavedTurns[];
}

export interface HistoriesOptions {
  /** No other worker serves the same callers. */
  readonly isAlone: boolean;
  /** Wall clock of the start. */
  readonly beganMs: number;
}

export class Histories {
  readonly #isAlone: boolean;
  readonly #memory: TurnMemory = new TurnMemory();
  #trustedUntilMs: number;
  #untold: number[] = [];
  #doubts: { readonly doubt: Doubt; readonly dueMs: number }[] = [];

  constructor({ isAlone, beganMs }: HistoriesOptions) {
    this.#isAlone = isAlone;
    this.#trustedUntilMs = beganMs + graceMs;
  }

  /** Bytes of what it remembers. */
  get bytes(): number {
    return this.#memory.bytes;
  }

  /** Looks its messages up. Linear in their number. */
  look(messages: readonly Message[], turns: TurnHashes, nowMs: number): History {
    const unknown: number[] = [];
    const end = lastAnswer(messages, turns.first);
    for (let index = turns.first; index <= end; index += 1) {
      const message = messages[index];
      if (message === undefined || message.content === '') continue;
      if (this.#knows(turns, index)) continue;
      if (message.role === 'assistant' && (nowMs < this.#trustedUntilMs || this.#isTrusted(turns, index)))
        continue;
      unknown.push(index);
    }
    return { turns, unknown, isAnswered: false, isCounted: unknown.length === 0 };
  }

  #knows({ first, pairs }: TurnHashes, index: number): boolean {
    const at = 2 * (index - first);
    return this.#memory.has(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  }

  #isTrusted({ first, pairs }: TurnHashes, index: number): boolean {
    const before = 2 * (index - first - 1);
    if (before < 0) return false;
    return this.#memory.has((pairs[before] ?? 0) ^ answeredUnread, pairs[before + 1] ?? 0);
  }

  /**
   * A request was answered: what it said is known from now on, but for what is in doubt, and what it was served.
   *
   * @param served hash of the answer; undefined when that was not read
   */
  learn(history: History, served: Hash | undefined): void {
    const { first, pairs } = history.turns;
    history.isAnswered = true;
    for (let at = 0; at < pairs.length; at += 2) {
      if (history.isCounted || !history.unknown.includes(first + at / 2))
        this.#learn(pairs[at] ?? 0, pairs[at + 1] ?? 0);
    }
    const last = pairs.length - 2;
    if (served !== undefined) this.#learn(served.low, served.high);
    else if (last >= 0) this.#learn((pairs[last] ?? 0) ^ answeredUnread, pairs[last + 1] ?? 0);
  }

  #learn(low: number, high: number): void {
    if (this.#memory.has(low, high)) return;
    this.#memory.add(low, high);
    if (!this.#isAlone && this.#untold.length < untoldMax) this.#untold.push(low, high);
  }

  /** Keeps what will be asked about again; with too many, it is let be. */
  doubt(doubt: Doubt, nowMs: number): void {
    if (this.#doubts.length < doubtsMax) this.#doubts.push({ doubt, dueMs: nowMs + doubtMs });
  }

  /** Doubts that had their time and of which a message is unknown still; they count now, and none of them comes twice. */
  settle(nowMs: number): readonly Doubt[] {
    let due = 0;
    while (due < this.#doubts.length && (this.#doubts[due]?.dueMs ?? 0) <= nowMs) due += 1;
    if (due === 0) return [];
    const settled = this.#doubts.splice(0, due).map(({ doubt }) => doubt);
    const unknown = settled.filter(({ history }) =>
      history.unknown.some((index) => !this.#knows(history.turns, index)),
    );
    for (const { history } of settled) {
      history.isCounted = true;
      const { first, pairs } = history.turns;
      if (!history.isAnswered) continue;
      for (const index of history.unknown)
        this.#learn(pairs[2 * (index - first)] ?? 0, pairs[2 * (index - first) + 1] ?? 0);
    }
    return unknown;
  }

  /** What was learned since the last call, (low, high) after (low, high). */
  takeLearned(): readonly number[] {
    const taken = this.#untold;
    this.#untold = [];
    return taken;
  }

  /** What another worker learned. */
  addForeign(pairs: readonly number[]): void {
    for (let at = 0; at + 1 < pairs.length; at += 2) this.#memory.add(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  }

  saved(): SavedHistories {
    return { trustedUntilMs: this.#trustedUntilMs, turns: this.#memory.saved() };
  }

  /** Takes over what an earlier run remembered. False, and nothing is taken, when it cannot be. */
  restore({ trustedUntilMs, turns }: SavedHistories): boolean {
    if (!this.#memory.restore(turns)) return false;
    this.#trustedUntilMs = Math.min(this.#trustedUntilMs, trustedUntilMs);
    return true;
  }
}
