// What a request body says, while the request waits. The body is looked at before it is trusted to the JSON parser: it must
// be UTF-8, must not be nested deeper than a bound, because the parser follows any depth while every walk over its result
// would overflow the stack, and must not be cut into more values than a bound, because a megabyte of empty objects takes the
// parser a hundred times as long as a megabyte of text: 32 MB of them would keep everybody waiting for twelve seconds. One
// pass over the bytes tells. A body that fails is a value, not an error: whether it
// is answered 400 or forwarded unread is for the caller's configuration to say.
//
// Where a name stands twice in an object, the last one counts here, as it does for the parsers of Python, Go and
// JavaScript that stand behind these APIs. An upstream that took the first would read another request than we do; the
// only way to exclude that is to refuse such bodies, which no provider does and which would cost a parser of our own.
//
// The readers of the dialects are those of the logs. Added is what rules ask about the way of asking: how many answers, how
// long, with probabilities, with reasoning shown, continued from a turn that the caller wrote.

import { isUtf8 } from 'node:buffer';
import { argumentRoom } from './dialects/argument-json.ts';
import { anthropicMessages } from './dialects/anthropic-messages.ts';
import { completionRequest, openaiChat } from './dialects/openai-chat.ts';
import { openaiResponses } from './dialects/openai-responses.ts';
import { callerVoice, contentText } from './dialects/content.ts';
import { paramsOf, type RequestFacts } from './dialects/dialect.ts';
import { structureOf, type StructureLimits } from './json-structure.ts';
import { firstId, idOf, isArray, isObject, type JsonObject, parsedOrNothing } from './field.ts';
import { lenientBoolean, lenientCount } from './lenient.ts';
import { hasOddNames } from './odd-names.ts';
import { namedModels } from './named-models.ts';
import type { Route } from './routes.ts';

export interface LiveLimits extends StructureLimits {
  /** Requests of one batch that are read; the others are counted. */
  readonly partsMax: number;
}

/**
 * 64 levels are what walks over values follow, and the parser takes about a microsecond for a value. 300,000 tokens as numbers,
 * the most that can be embedded at once, still fit, and so do 30,000 requests of a batch.
 */
export const liveLimits: LiveLimits = { depthMax: 64, valuesMax: 500_000, partsMax: 10_000 };

export interface LiveRequest {
  readonly kind: 'request';
  /** Of a batch: those of its first request. */
  readonly facts: RequestFacts;
  /** `facts` alone, or those of each request of a batch, at most `partsMax`. */
  readonly parts: readonly RequestFacts[];
  /** Requests of a batch beyond `partsMax`, or that are none. */
  readonly partsUnread: number;
  /** Answers asked for at once: choices of a call, of a batch its requests, read or not. At least 1. */
  readonly choices: number;
  /** Upper bound of one answer's tokens; 0 when not said. Of a batch the greatest, as with the flags below. */
  readonly maxTokens: number;
  readonly logprobs: boolean;
  /** Reasoning is asked for: thinking, a reasoning effort, a summary, or reasoning in encrypted form. */
  readonly reasoning: boolean;
  /** The conversation ends with an assistant turn that the caller wrote. */
  readonly prefill: boolean;
  readonly batch: boolean;
  /** The answer is fetched later, by a call of its own that is not read. */
  readonly background: boolean;
  /** All models that may answer, those to fall back to included; '' for each that cannot be told. At least one. */
  readonly models: readonly string[];
  /** Whom the caller says it asks for: a claim. At most 256 characters. */
  readonly user: string | undefined;
}

export interface LiveProblem {
  readonly kind: 'not-json' | 'not-utf8' | 'too-deep' | 'too-many' | 'not-object' | 'odd-names';
  /** One sentence for the client, which quotes nothing. */
  readonly message: string;
}

const problems = {
  notUtf8: { kind: 'not-utf8', message: 'The request body is not valid UTF-8.' },
  tooDeep: { kind: 'too-deep', message: 'The request body is nested too deeply.' },
  tooMany: { kind: 'too-many', message: 'The request body has too many values.' },
  notJson: { kind: 'not-json', message: 'The request body is not valid JSON.' },
  notObject: { kind: 'not-object', message: 'The request body is not a JSON object.' },
  oddNames: {
    kind: 'odd-names',
    message: 'Names in the request body must be written as they are documented, and not within extra_body.',
  },
} as const;

/** Cost is linear in the body, of which the caller has bounded the size; about 10 µs for 2 kB, half of it the JSON parser. */
export function readLiveRequest(
  route: Route,
  body: Buffer,
  limits: LiveLimits = liveLimits,
): LiveRequest | LiveProblem {
  if (!isUtf8(body)) return problems.notUtf8;
  const structure = structureOf(body, limits.depthMax);
  if (structure === undefined) return problems.tooDeep;
  if (structure.values > limits.valuesMax) return problems.tooMany;
  const parsed = parsedOrNothing(body.toString());
  if (parsed === undefined) return problems.notJson;
  if (!isObject(parsed)) return problems.notObject;
  if (hasOddNames(parsed, structure.hasUnusualNames)) return problems.oddNames;
  return route.name === 'anthropic.batches' ? readBatch(parsed, limits.partsMax) : readOne(route, parsed);
}

function readOne(route: Route, body: JsonObject): LiveRequest {
  const facts = factsOf(route, body);
  return {
    kind: 'request',
    facts,
    parts: [facts],
    partsUnread: 0,
    choices: choicesOf(route, body),
    maxTokens: maxTokensOf(body),
    logprobs: asksLogprobs(body),
    reasoning: asksReasoning(body),
    prefill: isPrefilled(facts),
    batch: false,
    background: lenientBoolean(body.background) === true,
    models: namedModels(facts.model, body),
    user: userOf(body),
  };
}

/** A model that the path names answers, whatever the body says. */
function factsOf(route: Route, body: JsonObject): RequestFacts {
  const facts = bodyFactsOf(route, body);
  return route.deployment === undefined ? facts : { ...facts, model: route.deployment };
}

function bodyFactsOf(route: Route, body: JsonObject): RequestFacts {
  if (route.family === 'anthropic') return anthropicMessages.request(body);
  if (route.name === 'openai.responses') return openaiResponses.request(body);
  if (route.name === 'openai.completions') return completionRequest(body);
  return route.name === 'openai.embeddings' ? embeddingFacts(body) : openaiChat.request(body);
}

/** Texts to embed are what the caller says; tokens as numbers are no text, and count as none. */
function embeddingFacts(body: JsonObject): RequestFacts {
  const inputs = isArray(body.input) ? body.input : [body.input];
  const voice = callerVoice(argumentRoom());
  return {
    model: idOf(body.model),
    stream: undefined,
    params: paramsOf(body),
    system: undefined,
    messages: inputs
      .map((input) => contentText(input, 0, voice))
      .filter((content) => content !== '')
      .map((content) => ({ role: 'user', content })),
    tools: undefined,
    session: undefined,
  };
}

function choicesOf(route: Route, body: JsonObject): number {
  const each = Math.max(1, lenientCount(body.n) ?? 1, lenientCount(body.best_of) ?? 1);
  const isList = route.name === 'openai.completions' && isArray(body.prompt);
  // One prompt may be a list of numbers, its tokens.
  const prompts =
    isList && isArray(body.prompt) ? body.prompt.filter((one) => typeof one !== 'number').length : 1;
  return each * Math.max(1, prompts);
}

/** Of several names the greatest: which one counts depends on the server. */
function maxTokensOf(body: JsonObject): number {
  const {
    max_tokens: oldest,
    max_completion_tokens: chat,
    max_output_tokens: newest,
    n_predict: local,
  } = body;
  return Math.max(...[oldest, chat, newest, local].map((value) => lenientCount(value) ?? 0));
}

/** The old completions take a number, of which 0 still gives the probability of what was chosen; so do open servers. */
function asksLogprobs(body: JsonObject): boolean {
  const { logprobs, prompt_logprobs: ofPrompt, top_logprobs: top, n_probs: local } = body;
  const isNumber = typeof logprobs !== 'boolean' && lenientCount(logprobs) !== undefined;
  if (isNumber || lenientBoolean(logprobs) === true || lenientCount(ofPrompt) !== undefined) return true;
  if ((lenientCount(top) ?? 0) > 0 || (lenientCount(local) ?? 0) > 0) return true;
  return includes(body, 'message.output_text.logprobs');
}

function includes({ include }: JsonObject, name: string): boolean {
  return include === name || (isArray(include) && include.includes(name));
}

function asksReasoning(body: JsonObject): boolean {
  const { thinking, reasoning, include_reasoning: included, enable_thinking: enabled } = body;
  if (isObject(thinking) && thinking.type !== undefined) {
    if (thinking.type !== 'disabled' && thinking.display !== 'omitted') return true;
  }
  if (isEffort(body.reasoning_effort) || includes(body, 'reasoning.encrypted_content')) return true;
  const template = isObject(body.chat_template_kwargs) ? body.chat_template_kwargs : nothing;
  const switches = [thinking, reasoning, included, enabled, template.enable_thinking, template.thinking];
  if (switches.some((one) => lenientBoolean(one) === true)) return true;
  if (!isObject(reasoning)) return false;
  const { effort, summary, generate_summary: oldSummary, enabled: isOn, max_tokens: tokens } = reasoning;
  const isSwitched = lenientBoolean(isOn) === true || (lenientCount(tokens) ?? 0) > 0;
  return isSwitched || isEffort(effort) || idOf(summary) !== undefined || idOf(oldSummary) !== undefined;
}

const nothing: JsonObject = {};

function isEffort(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value !== 'none' && value !== 'minimal';
}

function isPrefilled(facts: RequestFacts): boolean {
  return facts.messages.at(-1)?.role === 'assistant';
}

const userCharsMax = 256;

function userOf(body: JsonObject): string | undefined {
  const metadata = isObject(body.metadata) ? body.metadata.user_id : undefined;
  return firstId(metadata, body.safety_identifier, body.user)?.slice(0, userCharsMax);
}

function readBatch(body: JsonObject, partsMax: number): LiveRequest | LiveProblem {
  const requests = isArray(body.requests) ? body.requests : [];
  const bodies: JsonObject[] = [];
  for (const request of requests.slice(0, partsMax)) {
    if (isObject(request) && isObject(request.params)) bodies.push(request.params);
  }
  const room = argumentRoom();
  const parts = bodies.map((one) => anthropicMessages.request(one, room));
  return {
    kind: 'request',
    facts: parts[0] ?? anthropicMessages.request({}),
    parts,
    partsUnread: requests.length - parts.length,
    choices: Math.max(1, parts.length + Math.max(0, requests.length - partsMax)),
    maxTokens: bodies.reduce((most, one) => Math.max(most, maxTokensOf(one)), 0),
    logprobs: bodies.some(asksLogprobs),
    reasoning: bodies.some(asksReasoning),
    prefill: parts.some(isPrefilled),
    batch: true,
    background: false,
    models: [
      ...bodies.flatMap((one, at) => namedModels(parts[at]?.model, one)),
      ...(requests.length > parts.length || parts.length === 0 ? [''] : []),
    ],
    user: bodies.map(userOf).find((user) => user !== undefined),
  };
}
