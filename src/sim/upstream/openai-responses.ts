// OpenAI Responses: the answer as one object, and the same object as numbered events. Answers are kept for a
// while, because the dialect lets a client retrieve them, go on from one by its id, and list what went in.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import { askedByResponses, part } from './asked.ts';
import { missing } from './openai-chat.ts';
import { pageOf } from './page.ts';
import { refuse } from './refusals.ts';
import { responseEvents } from './response-events.ts';
import { type Said, say } from './said.ts';
import { chanceOf, createdOf, idOf, type Incoming, json, marksCache, type Outgoing } from './served.ts';

/** The oldest answer makes room for the one beyond. */
const storedMax = 1_000;

interface Stored {
  readonly response: JsonObject;
  readonly input: readonly JsonObject[];
}

export class Responses {
  readonly #stored = new Map<string, Stored>();

  /** Routes below `/v1/responses`; `rest` are the segments after it. */
  serve(incoming: Incoming, rest: readonly string[]): Outgoing | undefined {
    const [id, action] = rest;
    const { method } = incoming;
    if (method === 'POST' && id === undefined) return this.#create(incoming);
    if (method === 'POST' && id === 'input_tokens') return countInput(incoming);
    if (id === undefined) return undefined;
    const stored = this.#stored.get(id);
    if (stored === undefined)
      return refuse(incoming, 404, { message: `Response with id '${id}' not found.`, code: null });
    if (method === 'GET' && action === undefined) return this.#retrieve(incoming, stored);
    if (method === 'GET' && action === 'input_items')
      return json({ object: 'list', ...pageOf(stored.input, incoming.query) });
    if (method === 'POST' && action === 'cancel') return this.#cancel(incoming, stored);
    if (method !== 'DELETE' || action !== undefined) return undefined;
    this.#stored.delete(id);
    return json({ id, object: 'response', deleted: true });
  }

  #create(incoming: Incoming): Outgoing {
    const { body } = incoming;
    if (body === undefined) return refuse(incoming, 400, { message: 'We could not parse the JSON body.' });
    if (typeof body.model !== 'string' || body.model === '') return missing(incoming, 'model');
    const previous = body.previous_response_id;
    const begun = typeof previous === 'string' ? this.#stored.get(previous) : undefined;
    if (typeof previous === 'string' && begun === undefined)
      return refuse(incoming, 400, {
        message: `Previous response with id '${previous}' not found.`,
        param: 'previous_response_id',
        code: 'previous_response_not_found',
      });
    const isFed = typeof body.input === 'string' || isArray(body.input) || body.prompt !== undefined;
    if (!isFed && begun === undefined) return missing(incoming, 'input');
    const input = begun === undefined ? itemsOf(body.input) : [...historyOf(begun), ...itemsOf(body.input)];
    const response = responseFor(incoming, { ...body, input });
    const isBackground = body.background === true;
    if (body.store !== false) this.#keep({ response, input: numbered(incoming, input) });
    if (isBackground) return json(waiting(response, 'queued'));
    if (body.stream !== true) return json(response);
    return { kind: 'stream', frames: responseEvents(response, incoming.pieceChars) };
  }

  #keep(stored: Stored): void {
    const id = String(stored.response.id);
    this.#stored.delete(id);
    this.#stored.set(id, stored);
    const oldest = this.#stored.size > storedMax ? this.#stored.keys().next().value : undefined;
    if (oldest !== undefined) this.#stored.delete(oldest);
  }

  #retrieve(incoming: Incoming, { response }: Stored): Outgoing {
    if (incoming.query.get('stream') !== 'true') return json(response);
    const after = Number(incoming.query.get('starting_after') ?? -1);
    return { kind: 'stream', frames: responseEvents(response, incoming.pieceChars, after) };
  }

  #cancel(incoming: Incoming, { response, input }: Stored): Outgoing {
    if (response.background !== true)
      return refuse(incoming, 400, { message: 'Only a background response can be cancelled.' });
    const cancelled = waiting(response, 'cancelled');
    this.#keep({ response: cancelled, input });
    return json(cancelled);
  }
}

/** A response that has no output, not yet or never. */
function waiting(response: JsonObject, status: string): JsonObject {
  return { ...response, status, output: [], usage: null, completed_at: null };
}

function itemsOf(input: unknown): readonly JsonObject[] {
  if (typeof input === 'string') return [{ type: 'message', role: 'user', content: input }];
  return isArray(input) ? input.filter(isObject) : [];
}

function historyOf({ response, input }: Stored): readonly JsonObject[] {
  return [...input, ...(isArray(response.output) ? response.output.filter(isObject) : [])];
}

/** As listed: every item has an id, and a plain text has become a part. */
function numbered(incoming: Incoming, input: readonly JsonObject[]): readonly JsonObject[] {
  return input.map((item, at) => {
    const id = typeof item.id === 'string' ? item.id : idOf(incoming, `msg_${at}_`);
    if (typeof item.content !== 'string') return { ...item, id };
    const type = item.role === 'assistant' ? 'output_text' : 'input_text';
    return { ...item, id, type: 'message', content: [{ type, text: item.content }] };
  });
}

function countInput(incoming: Incoming): Outgoing {
  const { body = {} } = incoming;
  return json({
    object: 'response.input_tokens',
    input_tokens: askedByResponses(body, false).inputTokens,
  });
}

function responseFor(incoming: Incoming, body: JsonObject): JsonObject {
  const asked = askedByResponses(body, marksCache(incoming));
  const said = say(asked, chanceOf(incoming), incoming.planned);
  const created = createdOf(incoming);
  const isCut = said.ending === 'length';
  const { effort = null, summary = null } = part(body, 'reasoning');
  return {
    id: idOf(incoming, 'resp_', 48),
    object: 'response',
    created_at: created,
    status: isCut ? 'incomplete' : 'completed',
    background: body.background === true,
    completed_at: isCut ? null : created + 1,
    error: null,
    incomplete_details: isCut ? { reason: 'max_output_tokens' } : null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    model: asked.model,
    output: outputOf(said, { incoming, body }),
    parallel_tool_calls: asked.parallel,
    previous_response_id: body.previous_response_id ?? null,
    reasoning: { effort, summary },
    service_tier: 'default',
    store: body.store !== false,
    temperature: body.temperature ?? 1,
    text: { format: part(body, 'text').format ?? { type: 'text' }, verbosity: 'medium' },
    tool_choice: body.tool_choice ?? 'auto',
    tools: isArray(body.tools) ? body.tools : [],
    top_logprobs: 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? 'disabled',
    usage: usageOf(said),
    user: body.user ?? null,
    metadata: body.metadata ?? {},
  };
}

interface Source {
  readonly incoming: Incoming;
  readonly body: JsonObject;
}

function outputOf(said: Said, { incoming, body }: Source): readonly JsonObject[] {
  const items: JsonObject[] = [];
  const status = said.ending === 'length' ? 'incomplete' : 'completed';
  if (said.thinking !== '') {
    const isSummarised = typeof part(body, 'reasoning').summary === 'string';
    const summary = isSummarised ? [{ type: 'summary_text', text: said.thinking }] : [];
    const asksSecret = isArray(body.include) && body.include.includes('reasoning.encrypted_content');
    const secret = asksSecret ? { encrypted_content: Buffer.from(incoming.digest).toString('base64') } : {};
    items.push({ id: idOf(incoming, 'rs_', 48), type: 'reasoning', summary, ...secret });
  }
  if (said.text !== '' || said.calls.length === 0) {
    const part =
      said.ending === 'refusal'
        ? { type: 'refusal', refusal: said.text }
        : { type: 'output_text', annotations: [], logprobs: [], text: said.text };
    const id = idOf(incoming, 'msg_', 48);
    items.push({ id, type: 'message', status, content: [part], role: 'assistant' });
  }
  for (const { id, name, input } of said.calls)
    items.push({
      id: `fc_${id}`,
      type: 'function_call',
      status: 'completed',
      arguments: JSON.stringify(input),
      call_id: `call_${id}`,
      name,
    });
  return items;
}

function usageOf(said: Said): JsonObject {
  return {
    input_tokens: said.inputTokens,
    input_tokens_details: { cached_tokens: said.cacheRead },
    output_tokens: said.outputTokens,
    output_tokens_details: { reasoning_tokens: said.reasoningTokens },
    total_tokens: said.inputTokens + said.outputTokens,
  };
}
