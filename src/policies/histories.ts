// Whether the history of a request ever took place. A model reads every message, so whoever makes up an earlier turn with
// a question in it, or an answer that nobody gave, and then says "go", asks as well as in a new message. What was said here
// or served here was counted then; the rest counts as new text. That is so whoever said it: a conversation may move from
// one key to another, and a text that is made known costs whoever makes it known.
//
// A conversation as it was served is known by one hash of all of it. One that comes back in another form, because a client
// dropped its oldest turns, took the answer apart or stopped it, is known by its pieces: messages, parts of answers, and
// lines. Pieces are long, since of short ones that were there before any question could be put together; what is short
// counts as text, of which the account's own memory knows most.
//
// An answer of which nobody tells (the decision API without a report) is taken on trust where the conversation before it was
// answered: nothing could show that it is an invention. After a start without a memory, answers are not held against anybody
// for a day, since those of yesterday's conversations are not known.
//
// An answer is known once it is recorded, which is after its last byte has gone, and workers tell each other what they
// learned now and then. So what seems made up counts a second later, if it still does. Refused: keeping all requests of a
// conversation at one worker, which ties the gateway to addresses or to reading bodies before there is a worker.

import type { Message } from '../core/exchange.ts';
import type { TextSample } from '../core/fingerprint.ts';
import { lastAnswer } from '../fingerprint/conversation.ts';
import type { Hash } from '../fingerprint/hash.ts';
import { followed, noTurns, together, type Line, type TurnHasher } from '../fingerprint/turns.ts';
import { TurnMemory, type SavedTurns } from './turn-memory.ts';
import type { UsageScopes } from './usage.ts';

/** How long after a start without a memory unknown answers are let be. */
const graceMs = 86_400_000;
/** Several times as long as it takes to record an answer, or workers to tell each other. */
const doubtMs = 1_000;
/** Of all texts in doubt: 32 MB at most. */
const doubtCharsMax = 2 ** 24;
/** Numbers that wait to be told: a megabyte as text. */
const untoldMax = 131_072;
/** Some ten words: whoever puts a question together from such pieces pays for sixteen times its tokens. */
const pieceCharsMin = 64;
/** Turns the hash of a conversation into that of "this was answered, and nobody told what". */
const answeredUntold = 0x5f35_6495;

/** A text that may be known by itself. */
interface Piece {
  readonly text: string;
  /** Undefined for a short one, which never is. */
  readonly hash: Hash | undefined;
}

/** What a request says of a conversation. */
export interface History {
  /** The whole of it, and as far as the last answer. */
  readonly all: Hash;
  readonly past: Hash;
  /** Long messages that are known or will be, once it is answered. */
  readonly known: readonly Hash[];
  /** Long earlier messages that are not known: once they were counted and it was answered. */
  readonly doubted: readonly Hash[];
  isAnswered: boolean;
  isCounted: boolean;
}

/** A history with what of it is unknown, which nobody should hold on to. */
export interface HistoryLook {
  readonly history: History;
  readonly pieces: readonly Piece[];
}

/** New text of a history that was made up. */
export interface MadeUp {
  readonly scopes: UsageScopes;
  readonly sample: TextSample;
}

interface Doubt extends HistoryLook {
  readonly scopes: UsageScopes;
  readonly chars: number;
  readonly dueMs: number;
}

/** What the next run takes over, as plain data. */
export interface SavedHistories {
  /** Wall clock until which unknown answers are let be. */
  readonly trustedUntilMs: number;
  readonly turns: readonly SavedTurns[];
}

export interface HistoriesOptions {
  readonly hasher: TurnHasher;
  /** No other worker serves the same callers. */
  readonly isAlone: boolean;
  /** Wall clock of the start. */
  readonly beganMs: number;
}

export class Histories {
  readonly #hasher: TurnHasher;
  readonly #isAlone: boolean;
  readonly #memory: TurnMemory = new TurnMemory();
  #trustedUntilMs: number;
  #untold: number[] = [];
  #doubts: Doubt[] = [];
  #doubtChars = 0;

  constructor({ hasher, isAlone, beganMs }: HistoriesOptions) {
    this.#hasher = hasher;
    this.#isAlone = isAlone;
    this.#trustedUntilMs = beganMs + graceMs;
  }

  /** Looks the messages of a request up. Linear in their characters. */
  look(messages: readonly Message[], nowMs: number): HistoryLook {
    const hashes = this.#hasher.hashes(messages);
    const end = lastAnswer(messages, 0);
    const states = [noTurns];
    for (const [index, { role }] of messages.entries())
      states.push(followed(states[index] ?? noTurns, role, hashes[index] ?? noTurns));
    const [past = noTurns, all = noTurns] = [states[end + 1], states.at(-1)];
    const pieces: Piece[] = [];
    const known: Hash[] = [];
    const doubted: Hash[] = [];
    const isKnown = end < 0 || this.#knows(past);
    const isGrace = nowMs < this.#trustedUntilMs;
    for (const [index, { role, content }] of messages.entries()) {
      const hash = hashes[index] ?? noTurns;
      const isLong = content.length >= pieceCharsMin;
      const isFree = role === 'assistant' && (isGrace || this.#isTrusted(states[index] ?? noTurns));
      if (isKnown || index > end || isFree || (isLong && this.#knows(hash))) {
        if (isLong) known.push(hash);
        continue;
      }
      if (isLong) doubted.push(hash);
      pieces.push(...(role === 'assistant' ? this.#piecesOf(content) : [{ text: content, hash }]));
    }
    const isSaying = pieces.reduce((sum, { text }) => sum + text.length, 0) >= pieceCharsMin;
    if (isKnown && end >= 0) known.push(past);
    const history = { all, past, known, doubted, isAnswered: false, isCounted: !isSaying };
    return { history, pieces: isSaying ? pieces : [] };
  }

  #knows({ low, high }: Hash): boolean {
    return this.#memory.has(low, high);
  }

  #isTrusted({ low, high }: Hash): boolean {
    return this.#memory.has(low ^ answeredUntold, high);
  }

  /** Of an answer that is not known as a whole: the lines that are not. */
  #piecesOf(text: string): readonly Piece[] {
    const pieces = this.#hasher.lines(text).map(pieceOf);
    return pieces.filter(({ hash }) => hash === undefined || !this.#knows(hash));
  }

  /**
   * A request was answered: what it said is known from now on, but for what is in doubt, and what it was served.
   *
   * @param served text of the answer; '' when it could not be read, undefined when nobody told of it
   */
  learn(history: History, served: string | undefined): void {
    history.isAnswered = true;
    for (const hash of history.known) this.#learn(hash);
    if (history.isCounted) for (const hash of history.doubted) this.#learn(hash);
    const { low, high } = history.all;
    if (served === undefined) this.#learn({ low: low ^ answeredUntold, high });
    else if (served !== '') this.#learnAnswer(history.all, served);
  }

  #learnAnswer(asked: Hash, text: string): void {
    const lines = this.#hasher.lines(text);
    this.#learn(followed(asked, 'assistant', together(lines)));
    if (text.length < pieceCharsMin) return;
    const shown = this.#withoutReasoning(lines);
    for (const form of shown === lines ? [lines] : [lines, shown]) {
      for (const part of partsOf(form)) if (isLong(part)) this.#learn(together(part));
      for (const line of form) if (line.text.length >= pieceCharsMin) this.#learn(line.hash);
    }
  }

  /** What follows reasoning that a server wrote into the text of its answer; clients drop it. */
  #withoutReasoning(lines: readonly Line[]): readonly Line[] {
    const at = lines.findLastIndex(({ text }) => text.includes(endOfReasoning));
    const line = lines[at]?.text;
    if (line === undefined) return lines;
    const rest = line.slice(line.lastIndexOf(endOfReasoning) + endOfReasoning.length);
    return [...this.#hasher.lines(rest), ...lines.slice(at + 1)];
  }

  /** What is still in use moves on with the memory's generations, here and at the others. */
  #learn({ low, high }: Hash): void {
    if (!this.#memory.add(low, high)) return;
    if (!this.#isAlone && this.#untold.length < untoldMax) this.#untold.push(low, high);
  }

  /** Keeps what will be asked about again; with too much, it is let be. */
  doubt({ history, pieces }: HistoryLook, scopes: UsageScopes, nowMs: number): void {
    const chars = pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (this.#doubtChars + chars > doubtCharsMax) return;
    this.#doubtChars += chars;
    this.#doubts.push({ history, pieces, scopes, chars, dueMs: nowMs + doubtMs });
  }

  /** What had its time and is unknown still; it counts now, and none of it comes twice. */
  settle(nowMs: number): readonly MadeUp[] {
    let due = 0;
    while (due < this.#doubts.length && (this.#doubts[due]?.dueMs ?? 0) <= nowMs) due += 1;
    if (due === 0) return [];
    return this.#doubts.splice(0, due).flatMap((doubt) => this.#settled(doubt));
  }

  #settled({ history, pieces, scopes, chars }: Doubt): readonly MadeUp[] {
    this.#doubtChars -= chars;
    const isKnown = this.#knows(history.past);
    const unknown = isKnown
      ? []
      : pieces.filter(({ hash }) => hash === undefined || !this.#knows(hash)).map(({ text }) => text);
    history.isCounted = true;
    if (history.isAnswered) for (const hash of history.doubted) this.#learn(hash);
    const isSaying = unknown.reduce((sum, text) => sum + text.length, 0) >= pieceCharsMin;
    return isSaying ? [{ scopes, sample: this.#hasher.sample(unknown) }] : [];
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

const endOfReasoning = '</think>';

/** A line that is too short is known by nothing. */
function pieceOf({ text, hash }: Line): Piece {
  return { text, hash: text.length < pieceCharsMin ? undefined : hash };
}

function isLong(lines: readonly Line[]): boolean {
  let chars = 0;
  for (const { text } of lines) chars += text.length;
  return chars >= pieceCharsMin;
}

/** The whole, and as answers come back item by item: texts before, between and after calls of tools, which are lines. */
function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: (readonly Line[])[] = [lines];
  let from = 0;
  for (const [at, { text }] of lines.entries()) {
    if (!text.startsWith('[tool_use ')) continue;
    if (at > from) parts.push(lines.slice(from, at));
    from = at + 1;
  }
  if (from > 0 && from < lines.length) parts.push(lines.slice(from));
  return parts;
}
