// What the model says to a request: text about the words of the question, calls of tools, reasoning before it,
// and how it ended. It is a function of the request and the seed, so that the same bytes get the same answer
// again: that is what makes byte-for-byte comparison through a gateway possible. A simulated world brings its
// own answers (`planned`), because text that was served is evidence when it comes back elsewhere.

import { isObject, type JsonObject } from '../../wire/field.ts';
import { topicOf } from '../answers.ts';
import type { Chance } from '../chance.ts';
import { writerOf } from '../text/writer.ts';
import { type Asked, tokensOf } from './asked.ts';
import { valueOf } from './schema-value.ts';

export interface ToolCall {
  /** Without the dialect's prefix. */
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

export interface Said {
  /** '' where nobody asked for reasoning. */
  readonly thinking: string;
  readonly text: string;
  readonly calls: readonly ToolCall[];
  readonly ending: 'end' | 'calls' | 'length' | 'stop' | 'refusal';
  /** The sequence that ended it, when one did. */
  readonly stop: string | undefined;
  readonly inputTokens: number;
  /** Those of reasoning included. */
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  /** Part of the input tokens read from the cache, and written to it. */
  readonly cacheRead: number;
  readonly cacheWritten: number;
}

/** Names a model that declines to answer. */
const refusingModel = 'refusal';

export function say(asked: Asked, chance: Chance, planned: string | undefined): Said {
  const thinking = asked.thinks ? writerOf('en').prose(chance, topicOf(asked.prompt), 60) : '';
  const spoken = planned === undefined ? invent(asked, chance) : readPlanned(planned, asked, chance);
  const refuses = asked.model === refusingModel;
  const whole = refuses ? { text: "I'm sorry, but I can't help with that.", calls: [] } : spoken;
  // What a world planned is what its people go on from: no limit shortens it.
  const cut = planned === undefined || refuses ? endOf(whole, asked) : ended(whole);
  const reasoningTokens = tokensOf(thinking);
  const callTokens = cut.calls.reduce((sum, call) => sum + tokensOf(JSON.stringify(call.input)) + 8, 0);
  // A later turn finds what the first one stored.
  const cached = asked.caches ? Math.floor(asked.inputTokens * 0.8) : 0;
  const isLater = asked.hasResult;
  return {
    ...cut,
    thinking,
    ending: refuses ? 'refusal' : cut.ending,
    inputTokens: asked.inputTokens,
    outputTokens: tokensOf(cut.text) + callTokens + reasoningTokens,
    reasoningTokens,
    cacheRead: isLater ? cached : 0,
    cacheWritten: isLater ? 0 : cached,
  };
}

interface Spoken {
  readonly text: string;
  readonly calls: readonly ToolCall[];
}

function invent(asked: Asked, chance: Chance): Spoken {
  const topic = topicOf(asked.prompt);
  const offers = offersToCall(asked);
  if (offers.length > 0) {
    const calls = offers.map((offer) => ({
      id: chance.token(22),
      name: offer.name,
      input: valueOf(offer.schema, chance, topic),
    }));
    return { text: chance.happens(0.5) ? writerOf('en').statement(chance, topic) : '', calls };
  }
  if (asked.schema !== undefined)
    return { text: JSON.stringify(valueOf(asked.schema, chance, topic)), calls: [] };
  const words = Math.min(400, Math.max(12, chance.lognormal(90, 0.7)));
  return { text: writerOf('en').prose(chance, topic, words), calls: [] };
}

/** A named or required choice calls always, an open one until a result is there; at most two at a time. */
function offersToCall(asked: Asked): Asked['tools'] {
  const { tools, choice } = asked;
  if (choice === 'none') return [];
  const isForced = choice !== 'auto';
  if (asked.hasResult && !isForced) return [];
  const named = tools.filter((tool) => tool.name === choice);
  if (named.length > 0) return named.slice(0, 1);
  return tools.slice(0, asked.parallel && !isForced ? 2 : 1);
}

/** A world writes a call of a tool as the last line of its text: `{"tool": …, "input": {…}}`. */
export function splitCall(text: string): { readonly text: string; readonly call: JsonObject | undefined } {
  const at = text.lastIndexOf('\n') + 1;
  if (!text.startsWith('{"tool":', at)) return { text, call: undefined };
  try {
    const call: unknown = JSON.parse(text.slice(at));
    return isObject(call) ? { text: text.slice(0, Math.max(0, at - 1)), call } : { text, call: undefined };
  } catch {
    return { text, call: undefined };
  }
}

function readPlanned(planned: string, asked: Asked, chance: Chance): Spoken {
  const { text, call } = splitCall(planned);
  if (call === undefined || !asked.tools.some(({ name }) => name === call.tool))
    return { text: planned, calls: [] };
  return { text, calls: [{ id: chance.token(22), name: String(call.tool), input: call.input }] };
}

type Ended = Pick<Said, 'text' | 'calls' | 'ending' | 'stop'>;

function endOf(spoken: Spoken, asked: Asked): Ended {
  const { calls } = spoken;
  const stops = asked.stops.filter((stop) => stop !== '' && spoken.text.includes(stop));
  const stop = stops.sort((one, other) => spoken.text.indexOf(one) - spoken.text.indexOf(other))[0];
  const text = stop === undefined ? spoken.text : spoken.text.slice(0, spoken.text.indexOf(stop));
  const tokensMax = asked.tokensMax ?? Infinity;
  if (tokensOf(text) > tokensMax) {
    return { text: text.slice(0, Math.floor(tokensMax * 4)), calls: [], ending: 'length', stop: undefined };
  }
  if (stop !== undefined) return { text, calls: [], ending: 'stop', stop };
  return ended({ text, calls });
}

function ended({ text, calls }: Spoken): Ended {
  return { text, calls, ending: calls.length > 0 ? 'calls' : 'end', stop: undefined };
}

/** Pieces of about `chars` characters, as a stream sends them; no character is cut in two. */
export function piecesOf(text: string, chars: number): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    let until = Math.min(text.length, from + chars);
    const code = text.charCodeAt(until);
    if (code >= 0xdc00 && code <= 0xdfff) until += 1;
    pieces.push(text.slice(from, until));
    from = until;
  }
  return pieces;
}
