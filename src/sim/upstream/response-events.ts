// A finished response of the Responses dialect as the events of its stream, numbered from zero. A client that
// lost its connection asks for those after a number, so the numbers must come out the same each time.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import { piecesOf } from './said.ts';
import { namedFrame } from './served.ts';

/** @param after number of the last event that the client has; -1: none. */
export function* responseEvents(
  response: JsonObject,
  chars: number,
  after = -1,
): Generator<string, void, void> {
  let sequence_number = 0;
  for (const event of eventsOf(response, chars)) {
    if (sequence_number > after) {
      const { type, ...rest } = event;
      yield namedFrame({ type, sequence_number, ...rest });
    }
    sequence_number += 1;
  }
}

function* eventsOf(response: JsonObject, chars: number): Generator<JsonObject, void, void> {
  const begun = {
    ...response,
    status: 'in_progress',
    completed_at: null,
    incomplete_details: null,
    output: [],
    usage: null,
  };
  yield { type: 'response.created', response: begun };
  yield { type: 'response.in_progress', response: begun };
  const items = isArray(response.output) ? response.output.filter(isObject) : [];
  for (const [output_index, item] of items.entries()) {
    yield { type: 'response.output_item.added', output_index, item: emptied(item) };
    const place = { item_id: item.id, output_index };
    if (item.type === 'reasoning') yield* summaryEvents(item, place, chars);
    else if (item.type === 'message') yield* partEvents(item, place, chars);
    else yield* callEvents(item, place, chars);
    yield { type: 'response.output_item.done', output_index, item };
  }
  yield { type: `response.${String(response.status)}`, response };
}

/** An item as it is before its first delta. */
function emptied(item: JsonObject): JsonObject {
  if (item.type === 'reasoning') return { ...item, summary: [] };
  if (item.type === 'message') return { ...item, status: 'in_progress', content: [] };
  return { ...item, status: 'in_progress', arguments: '' };
}

function* summaryEvents(
  item: JsonObject,
  place: JsonObject,
  chars: number,
): Generator<JsonObject, void, void> {
  const parts = isArray(item.summary) ? item.summary.filter(isObject) : [];
  for (const [summary_index, part] of parts.entries()) {
    const at = { ...place, summary_index };
    const text = String(part.text);
    yield { type: 'response.reasoning_summary_part.added', ...at, part: { ...part, text: '' } };
    for (const delta of piecesOf(text, chars))
      yield { type: 'response.reasoning_summary_text.delta', ...at, delta };
    yield { type: 'response.reasoning_summary_text.done', ...at, text };
    yield { type: 'response.reasoning_summary_part.done', ...at, part };
  }
}

function* partEvents(item: JsonObject, place: JsonObject, chars: number): Generator<JsonObject, void, void> {
  const parts = isArray(item.content) ? item.content.filter(isObject) : [];
  for (const [content_index, part] of parts.entries()) {
    const at = { ...place, content_index };
    const isText = part.type === 'output_text';
    const name = isText ? 'text' : 'refusal';
    const kind = isText ? 'output_text' : 'refusal';
    const text = String(part[name]);
    const beside = isText ? { logprobs: [] } : {};
    yield { type: 'response.content_part.added', ...at, part: { ...part, [name]: '' } };
    for (const delta of piecesOf(text, chars))
      yield { type: `response.${kind}.delta`, ...at, delta, ...beside };
    yield { type: `response.${kind}.done`, ...at, [name]: text, ...beside };
    yield { type: 'response.content_part.done', ...at, part };
  }
}

function* callEvents(item: JsonObject, place: JsonObject, chars: number): Generator<JsonObject, void, void> {
  const { name } = item;
  const text = String(item.arguments);
  for (const delta of piecesOf(text, chars))
    yield { type: 'response.function_call_arguments.delta', ...place, delta };
  yield { type: 'response.function_call_arguments.done', ...place, name, arguments: text };
}
