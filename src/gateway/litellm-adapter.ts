// LiteLLM's Generic Guardrail API: one call before the model is asked and one with its answer, told apart by `input_type`
// and paired by LiteLLM's id of the call. Whatever dialect the client speaks, messages come in OpenAI's; parameters such
// as `n`, `logprobs` and `max_tokens` do not come at all. Who sends is what LiteLLM authenticated: the hash of its key, or
// what the configuration names instead; end users are claims and are not read.

import type { FastifyInstance } from 'fastify';
import { isArray, isObject, type JsonObject } from '../wire/field.ts';
import { addressIn, firstNamed, headersOf, objectIn, refusalWords, type AdapterDesk } from './adapter.ts';
import { emptyReport, type AnswerReport } from './answer-report.ts';
import type { Pairing } from './decision-desk.ts';
import { senderOf, type Inquiry } from './inquiry.ts';

/** What LiteLLM puts in the place of values that it does not pass on. */
const withheld = '[present]';

const schema = {
  body: {
    type: 'object',
    required: ['input_type', 'request_data'],
    properties: {
      input_type: { type: 'string', enum: ['request', 'response'] },
      request_data: { type: 'object' },
    },
  },
} as const;

export function litellmAdapter(server: FastifyInstance, desk: AdapterDesk): void {
  server.post('/beta/litellm_basic_guardrail_api', { schema }, ({ body }) =>
    answer(isObject(body) ? body : {}, desk),
  );
}

async function answer(told: JsonObject, desk: AdapterDesk): Promise<JsonObject> {
  const callId = typeof told.litellm_call_id === 'string' ? told.litellm_call_id : '';
  const ticket = `litellm ${callId}`;
  if (told.input_type === 'response') {
    // What was answered is the model's; nothing here blocks it.
    await desk.report(ticket, reportOf(told));
    return { action: 'NONE' };
  }
  const pairing: Pairing = callId === '' ? { by: 'none' } : { by: 'ticket', ticket };
  const advice = await desk.ask(inquiryOf(told, desk), pairing);
  if (advice.refusal === undefined) return { action: 'NONE' };
  return { action: 'BLOCKED', blocked_reason: refusalWords(advice) };
}

function inquiryOf(told: JsonObject, { setting, hashKey, plane }: AdapterDesk): Inquiry {
  const data = objectIn(told, 'request_data') ?? {};
  const headers = headersOf(told.request_headers).map((part) => (part === withheld ? '' : part));
  const { model, structured_messages: messages, texts, tools } = told;
  const isChat = isArray(messages) && messages.length > 0;
  const asked = isChat ? { model, messages, tools: tools ?? undefined } : { model, input: texts ?? [] };
  return {
    method: 'POST',
    // Calls without messages (embeddings, old completions, images) are told as bare texts and not which they are.
    path: isChat ? '/v1/chat/completions' : '/v1/embeddings',
    headers,
    body: Buffer.from(JSON.stringify(asked)),
    sender: senderOf(
      { account: firstNamed(data, setting.litellmAccount), keyId: data.user_api_key_hash },
      undefined,
      hashKey,
    ),
    ip: addressIn(headers, plane()),
  };
}

/** One text for each choice; calls of tools are told in one list, whichever choice they belong to. */
function reportOf({ texts, tool_calls: toolCalls }: JsonObject): AnswerReport {
  const contents: readonly unknown[] = isArray(texts) && texts.length > 0 ? texts : [null];
  const choices = contents.map((content, index) => ({
    index,
    message: {
      role: 'assistant',
      content,
      ...(index === 0 && isArray(toolCalls) ? { tool_calls: toolCalls } : {}),
    },
  }));
  return { ...emptyReport(200), body: { choices } };
}
