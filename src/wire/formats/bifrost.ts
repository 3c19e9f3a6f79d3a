// Bifrost: rows of its log store and objects of GET /api/logs. Identity is the virtual key that Bifrost
// authenticated; customer, team and business unit are set by the operator on the key, the widest of them is
// taken as organisation. The history is stored in Chat Completions or in Responses form, and columns of a
// database dump hold JSON text.

import { answerText, conversationOf } from '../dialects/content.ts';
import { tokensOf } from '../dialects/openai-chat.ts';
import { inputConversation, outputText } from '../dialects/openai-responses.ts';
import { finishExchange, keyId, loggedAccount, statusOf, type ExchangeDraft } from '../exchange-draft.ts';
import {
  accountOf,
  arrayOf,
  firstId,
  isObject,
  Notes,
  jsonOf,
  looseAmount,
  looseCount,
  objectOf,
  type JsonObject,
} from '../field.ts';
import {
  malformed,
  missing,
  readOne,
  skip,
  type LogFormat,
  type ReadContext,
  type ReadResult,
} from '../format.ts';
import { parseTime } from '../time.ts';

export const bifrost: LogFormat = {
  name: 'bifrost',
  title: 'Bifrost logs',

  recognise(record: unknown): number {
    if (!isObject(record) || record.timestamp === undefined || record.provider === undefined) return 0;
    const marks = [
      record.selected_key_id,
      record.virtual_key_id,
      record.input_history ?? record.responses_input_history,
      record.number_of_retries,
      record.fallback_index,
      record.object,
    ];
    const found = marks.filter((value) => value !== undefined).length;
    return found >= 3 ? 1 : found * 0.3;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    if (isOther(record.object)) return skip('no conversation with a model');
    if (record.status === 'processing') return skip('not finished when it was exported');
    if (record.timestamp === undefined || record.timestamp === null) return missing('timestamp');
    const timeMs = parseTime(record.timestamp);
    if (timeMs === undefined) return malformed('timestamp');
    const key = keyId(firstId(record.virtual_key_id));
    const account = accountOf(record, context.accountField, key ?? firstId(record.user_id));
    if (account === undefined) return missing('virtual_key_id');
    const organization = firstId(record.customer_id, record.business_unit_id, record.team_id);
    const metadata = notes.as(record.metadata, 'metadata', objectOf) ?? {};
    const exchange = finishExchange({
      id: firstId(record.id) ?? context.fallbackId(),
      timeMs,
      account,
      key,
      session: firstId(metadata.session_id, record.parent_request_id),
      status: statusOfRow(record),
      model: firstId(record.model),
      stream: typeof record.stream === 'boolean' ? record.stream : undefined,
      latencyMs: notes.as(record.latency, 'latency', looseAmount),
      ...content(record),
      ...tokens(record),
    });
    const facts = organization === undefined ? undefined : loggedAccount(account, { organization });
    return readOne(exchange, { account: facts, problems: notes.problems });
  },
};

function isOther(object: unknown): boolean {
  return typeof object === 'string' && /embedding|speech|transcription|image|list|count_tokens/.test(object);
}

function statusOfRow(record: JsonObject): number {
  const details = objectOf(record.error_details);
  return statusOf(details?.status_code) ?? (record.status === 'error' ? 500 : 200);
}

function content(record: JsonObject): Partial<ExchangeDraft> {
  const params = objectOf(record.params);
  const tools = arrayOf(record.tools) ?? arrayOf(params?.tools);
  const items = arrayOf(record.responses_input_history);
  const isResponses = items !== undefined && items.length > 0;
  const conversation = isResponses
    ? inputConversation(items, firstId(params?.instructions))
    : conversationOf(arrayOf(record.input_history) ?? []);
  return {
    endpoint: isResponses ? 'openai.responses' : 'openai.chat',
    system: conversation.system,
    messages: conversation.messages,
    tools,
    params: withoutContent(params),
    output: outputOf(record),
    stopReason: firstId(record.stop_reason, record.finish_reason),
  };
}

function withoutContent(params: JsonObject | undefined): ExchangeDraft['params'] {
  if (params === undefined) return undefined;
  const entries = Object.entries(params).filter(([key]) => key !== 'tools' && key !== 'instructions');
  return Object.fromEntries(entries);
}

function outputOf(record: JsonObject): string | undefined {
  const items = arrayOf(record.responses_output);
  if (items !== undefined && items.length > 0) return outputText(items);
  const message = jsonOf(record.output_message);
  return message === null || message === '' ? undefined : answerText(message);
}

function tokens(record: JsonObject): Partial<ExchangeDraft> {
  const usage = tokensOf(objectOf(record.token_usage));
  return {
    inputTokens: usage.inputTokens ?? looseCount(record.prompt_tokens),
    outputTokens: usage.outputTokens ?? looseCount(record.completion_tokens),
    reasoningTokens: usage.reasoningTokens,
  };
}
