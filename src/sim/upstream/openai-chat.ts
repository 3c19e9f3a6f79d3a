// OpenAI Chat Completions and the older text completions: the answer as one object, and the same object as the
// chunks of a stream. Several choices are streamed in turns, as the provider does.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import type { Chance } from '../chance.ts';
import { askedByChat, part, tokensOf } from './asked.ts';
import { refuse } from './refusals.ts';
import { piecesOf, type Said, say } from './said.ts';
import { chanceOf, createdOf, idOf, type Incoming, json, marksCache, type Outgoing } from './served.ts';

const choicesMax = 128;

/** `POST /v1/chat/completions`. */
export function createChat(incoming: Incoming): Outgoing {
  const { body } = incoming;
  if (body === undefined) return refuse(incoming, 400, { message: 'We could not parse the JSON body.' });
  if (typeof body.model !== 'string' || body.model === '')
    return refuse(incoming, 400, { message: 'you must provide a model parameter' });
  if (!isArray(body.messages)) return missing(incoming, 'messages');
  if (body.messages.length === 0)
    return refuse(incoming, 400, {
      message: "Invalid 'messages': empty array. Expected an array with minimum length 1.",
      param: 'messages',
      code: 'empty_array',
    });
  const completion = completionFor(incoming, body);
  if (body.stream !== true) return json(completion);
  const withUsage = part(body, 'stream_options').include_usage === true;
  return { kind: 'stream', frames: framesOf(completion, incoming.pieceChars, withUsage) };
}

export function missing(incoming: Incoming, param: string): Outgoing {
  const message = `Missing required parameter: '${param}'.`;
  return refuse(incoming, 400, { message, param, code: 'missing_required_parameter' });
}

const finishReasons: Readonly<Record<Said['ending'], string>> = {
  end: 'stop',
  calls: 'tool_calls',
  length: 'length',
  stop: 'stop',
  refusal: 'stop',
};

function countOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), choicesMax) : 1;
}

function completionFor(incoming: Incoming, body: JsonObject): JsonObject {
  const asked = askedByChat(body, marksCache(incoming));
  const chance = chanceOf(incoming);
  const said = Array.from({ length: countOf(body.n) }, (_, index) =>
    say(asked, index === 0 ? chance : chance.fork(String(index)), index === 0 ? incoming.planned : undefined),
  );
  return {
    id: idOf(incoming, 'chatcmpl-', 29),
    object: 'chat.completion',
    created: createdOf(incoming),
    model: asked.model,
    choices: said.map((one, index) => ({
      index,
      message: messageOf(one),
      logprobs: body.logprobs === true ? logprobsOf(one.text, chance, Number(body.top_logprobs ?? 0)) : null,
      finish_reason: finishReasons[one.ending],
    })),
    usage: usageOf(said),
    service_tier: 'default',
    system_fingerprint: `fp_${incoming.digest.slice(0, 10)}`,
  };
}

function messageOf(said: Said): JsonObject {
  const isRefusal = said.ending === 'refusal';
  const calls = said.calls.map(({ id, name, input }) => ({
    id: `call_${id}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  return {
    role: 'assistant',
    content: isRefusal || said.text === '' ? null : said.text,
    refusal: isRefusal ? said.text : null,
    annotations: [],
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
}

function logprobsOf(text: string, chance: Chance, topCount: number): JsonObject {
  const entry = (token: string): JsonObject => ({
    token,
    logprob: -chance.between(0, 2),
    bytes: [...Buffer.from(token)],
  });
  const content = piecesOf(text, 5).map((token) => ({
    ...entry(token),
    top_logprobs: Array.from({ length: Math.min(20, topCount) }, () => entry(token)),
  }));
  return { content, refusal: null };
}

function usageOf(said: readonly Said[]): JsonObject {
  const first = said[0];
  const prompt = first?.inputTokens ?? 0;
  const completion = said.reduce((sum, one) => sum + one.outputTokens, 0);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: first?.cacheRead ?? 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: said.reduce((sum, one) => sum + one.reasoningTokens, 0),
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

function* framesOf(completion: JsonObject, chars: number, withUsage: boolean): Generator<string, void, void> {
  const { choices, usage, ...head } = completion;
  const base = { ...head, object: 'chat.completion.chunk' };
  const beside = withUsage ? { usage: null } : {};
  const all = isArray(choices) ? choices.filter(isObject) : [];
  // At most `choicesMax` generators; one turn each, until all have ended.
  let speaking = all.map((choice) => deltasOf(choice, chars));
  while (speaking.length > 0) {
    const still: typeof speaking = [];
    for (const deltas of speaking) {
      const next = deltas.next();
      if (next.done === true) continue;
      yield `data: ${JSON.stringify({ ...base, choices: [next.value], ...beside })}\n\n`;
      still.push(deltas);
    }
    speaking = still;
  }
  if (withUsage) yield `data: ${JSON.stringify({ ...base, choices: [], usage })}\n\n`;
  yield 'data: [DONE]\n\n';
}

function* deltasOf(choice: JsonObject, chars: number): Generator<JsonObject, void, void> {
  const { index } = choice;
  const message = part(choice, 'message');
  const plain = (delta: JsonObject): JsonObject => ({ index, delta, logprobs: null, finish_reason: null });
  yield plain({ role: 'assistant', content: message.content === null ? null : '', refusal: null });
  if (typeof message.refusal === 'string')
    for (const refusal of piecesOf(message.refusal, chars)) yield plain({ refusal });
  const logprobs = part(choice, 'logprobs').content;
  if (isArray(logprobs))
    for (const entry of logprobs) {
      const content = isObject(entry) ? entry.token : '';
      const pieces = { content: [entry], refusal: null };
      yield { index, delta: { content }, logprobs: pieces, finish_reason: null };
    }
  else if (typeof message.content === 'string')
    for (const content of piecesOf(message.content, chars)) yield plain({ content });
  const calls = isArray(message.tool_calls) ? message.tool_calls.filter(isObject) : [];
  for (const [at, call] of calls.entries()) {
    const { name, arguments: text } = part(call, 'function');
    yield plain({
      tool_calls: [{ index: at, id: call.id, type: 'function', function: { name, arguments: '' } }],
    });
    for (const piece of piecesOf(String(text), chars))
      yield plain({ tool_calls: [{ index: at, function: { arguments: piece } }] });
  }
  yield { index, delta: {}, logprobs: null, finish_reason: choice.finish_reason };
}

/** `POST /v1/completions`. */
export function createCompletion(incoming: Incoming): Outgoing {
  const { body } = incoming;
  if (body === undefined) return refuse(incoming, 400, { message: 'We could not parse the JSON body.' });
  if (typeof body.model !== 'string' || body.model === '')
    return refuse(incoming, 400, { message: 'you must provide a model parameter' });
  if (body.prompt === undefined) return missing(incoming, 'prompt');
  const prompts = isArray(body.prompt) ? body.prompt.map(String) : [textOf(body.prompt)];
  const chance = chanceOf(incoming);
  const said = prompts.slice(0, choicesMax).map((prompt, index) => {
    const asked = askedByChat({ ...body, messages: [{ role: 'user', content: prompt }] }, false);
    return say(asked, chance.fork(String(index)), undefined);
  });
  const head = {
    id: idOf(incoming, 'cmpl-', 29),
    object: 'text_completion',
    created: createdOf(incoming),
    model: body.model,
  };
  const { prompt_tokens, completion_tokens, total_tokens } = usageOf(said);
  const choices = said.map(({ text, ending }, index) => ({
    text: body.echo === true ? `${prompts[index] ?? ''}${text}` : text,
    index,
    logprobs: null,
    finish_reason: finishReasons[ending],
  }));
  const promptTokens = prompts.reduce((sum, prompt) => sum + tokensOf(prompt), 0);
  const usage = {
    prompt_tokens: Math.max(promptTokens, Number(prompt_tokens)),
    completion_tokens,
    total_tokens,
  };
  if (body.stream !== true) return json({ ...head, choices, usage });
  return { kind: 'stream', frames: completionFrames(head, choices, incoming.pieceChars) };
}

function textOf(prompt: unknown): string {
  return typeof prompt === 'string' ? prompt : '';
}

function* completionFrames(
  head: JsonObject,
  choices: readonly JsonObject[],
  chars: number,
): Generator<string, void, void> {
  for (const choice of choices) {
    for (const text of piecesOf(String(choice.text), chars)) {
      const piece = { ...choice, text, finish_reason: null };
      yield `data: ${JSON.stringify({ ...head, choices: [piece] })}\n\n`;
    }
    yield `data: ${JSON.stringify({ ...head, choices: [{ ...choice, text: '' }] })}\n\n`;
  }
  yield 'data: [DONE]\n\n';
}
