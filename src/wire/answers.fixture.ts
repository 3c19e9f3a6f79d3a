// One answer as each provider writes it: as a whole, and as the events of a stream. Shapes as in the types of the official
// clients, with what a reader must pass over: repeated texts, reasoning, padding.

import type { Dialect } from './dialects/dialect.ts';

export interface AnswerModel {
  /** Blocks of text; of Chat Completions, one choice each. */
  readonly texts: readonly string[];
  readonly calls: readonly { readonly name: string; readonly input: Readonly<Record<string, string>> }[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  /** Characters of text in one event. */
  readonly pieceChars: number;
}

type Body = Readonly<Record<string, unknown>>;

export function answerOf(endpoint: Dialect['endpoint'], model: AnswerModel): Body {
  switch (endpoint) {
    case 'anthropic.messages':
      return {
        ...message,
        content: anthropicContent(model),
        stop_reason: 'end_turn',
        usage: anthropicUsage(model),
      };
    case 'openai.chat':
      return {
        ...completion,
        choices: model.texts.map((content, index) => ({
          index,
          finish_reason: 'stop',
          message: { content, tool_calls: index === 0 ? chatCalls(model) : undefined },
        })),
        usage: chatUsage(model),
      };
    case 'openai.responses':
      return responseOf(model);
    default:
      throw new Error(endpoint satisfies never);
  }
}

export function eventsOf(endpoint: Dialect['endpoint'], model: AnswerModel): readonly object[] {
  switch (endpoint) {
    case 'anthropic.messages':
      return anthropicEvents(model);
    case 'openai.chat':
      return chatEvents(model);
    case 'openai.responses':
      return responsesEvents(model);
    default:
      throw new Error(endpoint satisfies never);
  }
}

function pieces(text: string, chars: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / chars) }, (_, at) =>
    text.slice(at * chars, (at + 1) * chars),
  );
}

// Anthropic Messages ---------------------------------------------------------------------------------------

const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-x' } as const;

function anthropicContent(model: AnswerModel): readonly object[] {
  return [
    { type: 'thinking', thinking: 'Hm.', signature: 'x' },
    ...model.texts.map((text) => ({ type: 'text', text })),
    ...model.calls.map((call, at) => ({ type: 'tool_use', id: `toolu_${at}`, ...call })),
  ];
}

function anthropicUsage(model: AnswerModel): object {
  return {
    input_tokens: model.inputTokens,
    cache_read_input_tokens: 3,
    output_tokens: model.outputTokens,
    output_tokens_details: { thinking_tokens: model.reasoningTokens },
  };
}

function anthropicEvents(model: AnswerModel): readonly object[] {
  const events: object[] = [];
  const startUsage = { input_tokens: model.inputTokens, cache_read_input_tokens: 3, output_tokens: 1 };
  events.push({
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, usage: startUsage },
  });
  let index = 0;
  const block = (start: object, deltas: readonly object[]): void => {
    events.push({ type: 'content_block_start', index, content_block: start }, { type: 'ping' });
    for (const delta of deltas) events.push({ type: 'content_block_delta', index, delta });
    events.push({ type: 'content_block_stop', index });
    index += 1;
  };
  block({ type: 'thinking', thinking: '' }, [
    { type: 'thinking_delta', thinking: 'Hm.' },
    { type: 'signature_delta', signature: 'x' },
  ]);
  for (const text of model.texts) {
    const deltas = pieces(text, model.pieceChars).map((piece) => ({ type: 'text_delta', text: piece }));
    block({ type: 'text', text: '' }, deltas);
  }
  for (const [at, call] of model.calls.entries()) {
    const deltas = pieces(JSON.stringify(call.input), model.pieceChars);
    block(
      { type: 'tool_use', id: `toolu_${at}`, name: call.name, input: {} },
      deltas.map((piece) => ({ type: 'input_json_delta', partial_json: piece })),
    );
  }
  const usage = { ...anthropicUsage(model), input_tokens: null, cache_read_input_tokens: null };
  events.push({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage }, { type: 'message_stop' });
  return events;
}

// OpenAI Chat Completions ----------------------------------------------------------------------------------

const completion = { id: 'chatcmpl-1', object: 'chat.completion', model: 'gpt-x' } as const;

function chatCalls(model: AnswerModel): readonly object[] {
  return model.calls.map((call, at) => ({
    id: `call_${at}`,
    type: 'function',
    function: { name: call.name, arguments: JSON.stringify(call.input) },
  }));
}

function chatUsage(model: AnswerModel): object {
  return {
    prompt_tokens: model.inputTokens,
    completion_tokens: model.outputTokens,
    completion_tokens_details: { reasoning_tokens: model.reasoningTokens },
  };
}

function chatEvents(model: AnswerModel): readonly object[] {
  const chunks: object[] = [];
  const chunk = (index: number, delta: object, finish_reason: string | null = null): void => {
    chunks.push({
      ...completion,
      object: 'chat.completion.chunk',
      choices: [{ index, delta, finish_reason }],
      usage: null,
    });
  };
  // The last choice comes first, because choices come in any order.
  for (const [index, text] of [...model.texts.entries()].reverse()) {
    chunk(index, { role: 'assistant', content: '' });
    for (const piece of pieces(text, model.pieceChars)) chunk(index, { content: piece });
  }
  for (const [at, call] of model.calls.entries()) {
    chunk(0, { tool_calls: [{ index: at, id: `call_${at}`, function: { name: call.name, arguments: '' } }] });
    for (const piece of pieces(JSON.stringify(call.input), model.pieceChars)) {
      chunk(0, { tool_calls: [{ index: at, function: { arguments: piece } }] });
    }
  }
  for (const index of model.texts.keys()) chunk(index, {}, 'stop');
  return [...chunks, { ...completion, choices: [], usage: chatUsage(model) }];
}

// OpenAI Responses -----------------------------------------------------------------------------------------

function responseItems(model: AnswerModel): readonly Body[] {
  return [
    { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm.' }] },
    ...model.texts.map((text) => ({ type: 'message', content: [{ type: 'output_text', text }] })),
    ...model.calls.map((call) => ({
      type: 'function_call',
      name: call.name,
      arguments: JSON.stringify(call.input),
    })),
  ];
}

function responseOf(model: AnswerModel): Body {
  return {
    id: 'resp_1',
    object: 'response',
    model: 'gpt-x',
    status: 'completed',
    error: null,
    output: responseItems(model),
    usage: {
      input_tokens: model.inputTokens,
      output_tokens: model.outputTokens,
      output_tokens_details: { reasoning_tokens: model.reasoningTokens },
    },
  };
}

function responsesEvents(model: AnswerModel): readonly object[] {
  const events: object[] = [];
  const add = (type: string, more: object): number =>
    events.push({ type, sequence_number: events.length, ...more });
  const open = { ...responseOf(model), status: 'in_progress', output: [], usage: null };
  add('response.created', { response: open });
  add('response.in_progress', { response: open });
  for (const item of responseItems(model)) {
    add('response.output_item.added', { item: { ...item, content: [], arguments: '' } });
    if (item.type === 'reasoning') add('response.reasoning_summary_text.delta', { delta: 'Hm.' });
    if (item.type === 'function_call')
      add('response.function_call_arguments.done', { arguments: item.arguments });
    add('response.output_item.done', { item });
  }
  for (const text of model.texts) {
    for (const piece of pieces(text, model.pieceChars)) {
      add('response.output_text.delta', { delta: piece, logprobs: [], obfuscation: 'xyz' });
    }
    add('response.output_text.done', { text });
    add('response.content_part.done', { part: { type: 'output_text', text } });
  }
  add('response.completed', { response: responseOf(model) });
  return events;
}
