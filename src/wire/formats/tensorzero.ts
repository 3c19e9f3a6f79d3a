// TensorZero: rows of ChatInference, JsonInference and ModelInference, as exported from its database. An
// inference row has the tags (with the id of the API key that authenticated, where keys are on); a model row
// has the model and the tokens but no tags, so it needs them joined in. Time is taken out of the UUIDv7, which
// has milliseconds where the `timestamp` column has seconds.

import { argumentRoom, type ArgumentRoom } from '../dialects/argument-json.ts';
import { callerVoice, contentText, conversationOf, modelVoice } from '../dialects/content.ts';
import { finishExchange, type ExchangeDraft } from '../exchange-draft.ts';
import {
  accountOf,
  arrayOf,
  firstId,
  idOf,
  isObject,
  Notes,
  jsonOf,
  jsonText,
  looseAmount,
  looseCount,
  objectOf,
  type JsonObject,
} from '../field.ts';
import { malformed, missing, readOne, type LogFormat, type ReadContext, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

export const tensorzero: LogFormat = {
  name: 'tensorzero',
  title: 'TensorZero inference rows',

  recognise(record: unknown): number {
    if (!isObject(record) || record.id === undefined) return 0;
    const inference = record.function_name !== undefined && record.variant_name !== undefined;
    const model = record.inference_id !== undefined && record.model_provider_name !== undefined;
    if (inference && record.episode_id !== undefined) return 1;
    return inference || model ? 0.9 : 0;
  },

  read(record: unknown, context: ReadContext): ReadResult {
    if (!isObject(record)) return malformed();
    const notes = new Notes();
    const timeMs = uuidTime(record.id) ?? parseTime(record.timestamp);
    if (timeMs === undefined) return isAbsent(record) ? missing('timestamp') : malformed('timestamp');
    const tags = notes.as(record.tags, 'tags', objectOf) ?? {};
    const key = firstId(tags['tensorzero::api_key_public_id']);
    const account = accountOf(record, context.accountField, key ?? firstId(tags.user_id));
    if (account === undefined) return missing('tags.tensorzero::api_key_public_id');
    const exchange = finishExchange({
      id: firstId(record.id) ?? context.fallbackId(),
      timeMs,
      account,
      key,
      session: firstId(record.episode_id),
      status: 200,
      model: firstId(record.model_name, record.variant_name),
      stream: notes.as(record.ttft_ms, 'ttft_ms', looseCount) === undefined ? undefined : true,
      stopReason: firstId(record.finish_reason),
      inputTokens: notes.as(record.input_tokens, 'input_tokens', looseCount),
      outputTokens: notes.as(record.output_tokens, 'output_tokens', looseCount),
      latencyMs: notes.as(
        record.processing_time_ms ?? record.response_time_ms,
        'processing_time_ms',
        looseAmount,
      ),
      ...content(record),
    });
    return readOne(exchange, notes);
  },
};

function isAbsent(record: JsonObject): boolean {
  return record.timestamp === undefined || record.timestamp === null;
}

/** Milliseconds in the first 48 bits of a UUIDv7 (RFC 9562, 5.7). */
function uuidTime(value: unknown): number | undefined {
  const parts = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-/i.exec(idOf(value) ?? '');
  return parts === null ? undefined : parseTime(Number.parseInt(`${parts[1]}${parts[2]}`, 16));
}

function content(record: JsonObject): Partial<ExchangeDraft> {
  const input = objectOf(record.input);
  const system = jsonOf(input === undefined ? record.system : input.system);
  const messages = arrayOf(input === undefined ? record.input_messages : input.messages) ?? [];
  const room = argumentRoom();
  const conversation = conversationOf(messages, systemText(system, room), room);
  const parameters = objectOf(record.inference_params);
  return {
    system: conversation.system,
    messages: conversation.messages,
    params: objectOf(parameters?.chat_completion) ?? parameters,
    tools: toolsOf(record),
    output: outputOf(jsonOf(record.output)),
  };
}

/** A template's system input is an object of its variables. */
function systemText(system: unknown, room: ArgumentRoom): string | undefined {
  if (system === undefined || system === null) return undefined;
  return isObject(system) ? jsonText(system) : contentText(system, 0, callerVoice(room));
}

function toolsOf(record: JsonObject): readonly unknown[] | undefined {
  const dynamic = arrayOf(record.dynamic_tools)?.map(jsonOf);
  const configured = arrayOf(objectOf(record.tool_params)?.tools_available);
  const tools = dynamic === undefined || dynamic.length === 0 ? configured : dynamic;
  return tools === undefined || tools.length === 0 ? undefined : tools;
}

/** Content blocks of a chat, or `{raw, parsed}` of a JSON function. */
function outputOf(output: unknown): string | undefined {
  if (output === undefined || output === null) return undefined;
  return isObject(output) && typeof output.raw === 'string'
    ? output.raw
    : contentText(output, 0, modelVoice(argumentRoom()));
}
