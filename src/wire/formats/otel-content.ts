// The conversation in a GenAI span. The conventions changed three times, and all generations are in the wild:
// messages as one attribute (`gen_ai.input.messages`), as indexed attributes (`gen_ai.prompt.0.content`), as
// one old attribute (`gen_ai.prompt`), and as span events (`gen_ai.user.message`). The newest form that is
// present is taken, because instrumentations that write two write the same thing twice.

import { argumentRoom } from '../dialects/argument-json.ts';
import { answerText, callerVoice, contentText, conversationOf } from '../dialects/content.ts';
import type { ExchangeDraft } from '../exchange-draft.ts';
import { arrayOf, firstId, idOf, isArray, isObject, jsonOf, type JsonObject } from '../field.ts';
import type { Span } from './otel-attributes.ts';

/** Indexes above this are no messages of a conversation. */
const indexMax = 10_000;

/** `attributes`: those of the span and of its content events together. */
export function otelContent(span: Span, attributes: JsonObject): Partial<ExchangeDraft> {
  const instructions = jsonOf(attributes['gen_ai.system_instructions']);
  const room = argumentRoom();
  const system = instructions === undefined ? '' : contentText(instructions, 0, callerVoice(room));
  const conversation = conversationOf(
    inputMessages(span, attributes),
    system === '' ? undefined : system,
    room,
  );
  const answers = outputMessages(span, attributes);
  const texts = answers.map((answer) => answerText(answer) ?? '');
  const first = answers.find(isObject);
  return {
    system: conversation.system,
    messages: conversation.messages,
    tools: toolsOf(attributes),
    output: answers.length === 0 ? undefined : texts.join('\n\n'),
    stopReason: firstId(
      ...(arrayOf(attributes['gen_ai.response.finish_reasons']) ?? []),
      attributes['gen_ai.response.finish_reason'],
      first?.finish_reason,
    ),
  };
}

function inputMessages(span: Span, attributes: JsonObject): readonly unknown[] {
  const current = arrayOf(attributes['gen_ai.input.messages']);
  if (current !== undefined) return current;
  const list = indexed(attributes, 'gen_ai.prompt.');
  if (list.length > 0) return list;
  const old = jsonOf(attributes['gen_ai.prompt']);
  if (isArray(old)) return old;
  if (isObject(old)) return arrayOf(old.messages) ?? [old];
  if (typeof old === 'string') return [{ role: 'user', content: old }];
  return span.events.flatMap((event) => {
    const role = /^gen_ai\.(system|user|assistant|tool)\.message$/.exec(event.name)?.[1];
    return role === undefined ? [] : [eventMessage(event.attributes, role)];
  });
}

function outputMessages(span: Span, attributes: JsonObject): readonly unknown[] {
  const current = arrayOf(attributes['gen_ai.output.messages']);
  if (current !== undefined) return current;
  const list = indexed(attributes, 'gen_ai.completion.');
  if (list.length > 0) return list;
  const old = jsonOf(attributes['gen_ai.completion']);
  if (isArray(old)) return old;
  if (old !== undefined && old !== null) return [old];
  return span.events
    .filter((event) => event.name === 'gen_ai.choice')
    .map((event) => {
      const choice = eventMessage(event.attributes, 'assistant');
      const message = jsonOf(choice.message);
      return isObject(message) ? { finish_reason: choice.finish_reason, ...message } : choice;
    });
}

/** The body of an event is in its attributes, or as JSON text in one of them. */
function eventMessage(attributes: JsonObject, role: string): JsonObject {
  const body = jsonOf(attributes['gen_ai.event.content'] ?? attributes.body);
  const message = isObject(body) ? body : attributes;
  const calls = jsonOf(message.tool_calls);
  return { role, ...message, tool_calls: calls, content: jsonOf(message.content) };
}

/** `prefix0.role`, `prefix0.content`, `prefix0.tool_calls.1.name` … as messages in the order of their index. */
function indexed(attributes: JsonObject, prefix: string): readonly JsonObject[] {
  const messages = new Map<number, Record<string, unknown>>();
  const calls = new Map<number, ReturnType<typeof newCalls>>();
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith(prefix)) continue;
    const [place = '', field = '', call = '', callField = ''] = key.slice(prefix.length).split('.', 4);
    const index = indexOf(place);
    if (index === undefined || field === '') continue;
    const message = entry(messages, index, newFields);
    const callIndex = field === 'tool_calls' ? indexOf(call) : undefined;
    if (callIndex === undefined) message[field] = jsonOf(value);
    else
      entry(
        entry(calls, index, () => new Map()),
        callIndex,
        () => ({}),
      )[callField] = value;
  }
  return ordered(messages).map(([index, message]) => {
    const ofMessage = calls.get(index);
    return ofMessage === undefined
      ? message
      : { ...message, tool_calls: ordered(ofMessage).map(([, call]) => call) };
  });
}

function newFields(): Record<string, unknown> {
  return {};
}

function newCalls(): Map<number, Record<string, unknown>> {
  return new Map();
}

function indexOf(text: string): number | undefined {
  const index = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return index !== undefined && index <= indexMax ? index : undefined;
}

function entry<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function ordered<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([left], [right]) => left - right);
}

function toolsOf(attributes: JsonObject): readonly unknown[] | undefined {
  const current = arrayOf(attributes['gen_ai.tool.definitions']);
  if (current !== undefined) return current;
  const whole = arrayOf(attributes['llm.request.functions']);
  if (whole !== undefined) return whole;
  const list = indexed(attributes, 'llm.request.functions.');
  return list.length === 0 ? undefined : list.map((tool) => idOf(tool.name) ?? tool);
}
