// Structured content as text. Providers send a message as parts: text, images, calls of tools, their results,
// hidden reasoning. Detection compares texts, so parts become lines: text as it is, a call as one line
// `[tool_use NAME {input}]`, an image as `[image]`. A model's reasoning is dropped: it is not sent back by every
// client, so that keeping it would make equal conversations look different. Of a document the text is kept where it is
// sent as text, because to a model it is as good as any other part of the prompt. The part names of all dialects
// are understood in one place, because gateways mix them.
//
// Every member of the providers' types in which a caller can put a question, or get an answer, is read: what is printed, a
// patch, a search, a request to approve a call. Not read are pictures and sound, what is encrypted or signed by the provider
// (search results of its own), reasoning, and quotations of what is read already. docs/guard.md lists them.

import { isUtf8 } from 'node:buffer';
import type { Message, Role } from '../../core/exchange.ts';
import { idOf, isArray, isObject, jsonText, type JsonObject } from '../field.ts';
import { argumentRoom, compactArguments, type ArgumentRoom } from './argument-json.ts';

/** Nesting of content in content that is still followed; deeper is no message of any provider. */
const depthMax = 8;

/** Whose words are read, and what may be parsed of them. */
export interface Voice {
  readonly room: ArgumentRoom;
  /** Only a model reasons; what a caller sends as reasoning are words of his own. */
  readonly isModel: boolean;
}

export function callerVoice(room: ArgumentRoom): Voice {
  return { room, isModel: false };
}

export function modelVoice(room: ArgumentRoom): Voice {
  return { room, isModel: true };
}

/** The text of a message's content; '' for nothing. `depth` is 0 but for content in content; one room for all that is read of one body. */
export function contentText(content: unknown, depth: number, voice: Voice): string {
  if (typeof content === 'string') return content;
  if (depth > depthMax) return '';
  if (isArray(content)) return joined(content.map((part) => partText(part, depth, voice)));
  return isObject(content) ? partText(content, depth, voice) : '';
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function partText(part: unknown, depth: number, voice: Voice): string {
  if (typeof part === 'string') return part;
  if (!isObject(part)) return '';
  switch (part.type) {
    case 'image':
    case 'image_url':
    case 'input_image':
      return joined(['[image]', contentText(part.text, depth + 1, voice)]);
    case 'document':
    case 'file':
    case 'input_file':
      return documentText(part, depth + 1, voice);
    case 'audio':
    case 'input_audio':
      return joined(['[audio]', contentText(part.text, depth + 1, voice)]);
    case 'thinking':
    case 'redacted_thinking':
    case 'reasoning':
    case 'thought':
    case 'encrypted_reasoning':
      return voice.isModel ? '' : thoughtText(part, depth + 1, voice);
    case 'refusal':
      return contentText(part.refusal, depth + 1, voice);
    case 'tool_use':
    case 'server_tool_use':
    case 'tool_call':
    case 'function_call':
    case 'custom_tool_call':
    case 'function':
    case 'mcp_tool_use':
    case 'mcp_approval_request':
      return toolUseText(part, voice.room);
    case 'search_result':
      return joined([
        contentText(part.content, depth + 1, voice),
        contentText(part.title, depth + 1, voice),
        contentText(part.source, depth + 1, voice),
      ]);
    case 'tool_result':
    case 'tool_call_response':
      return toolResultText(part, depth + 1, voice);
    default:
      return otherText(part, depth + 1, voice);
  }
}

/** What stands under any of several names: which one counts depends on the server, and one may be there to hide another. */
function everyText(values: readonly unknown[], depth: number, voice: Voice): string {
  let all = '';
  for (const value of values) {
    const text = contentText(value, depth, voice);
    if (text !== '') all = all === '' ? text : `${all}\n${text}`;
  }
  return all;
}

function thoughtText(part: JsonObject, depth: number, voice: Voice): string {
  const thought = everyText([part.thinking, part.reasoning, part.summary], depth, voice);
  return joined([thought, otherText(part, depth, voice)]);
}

/** `[document]`, then what it says as far as it came as text: its title, what is said about it, and its content. */
function documentText(part: JsonObject, depth: number, voice: Voice): string {
  const source = isObject(part.source) ? part.source : {};
  const file = isObject(part.file) ? part.file : {};
  const said = source.type === 'text' ? source.data : source.type === 'content' ? source.content : undefined;
  return joined([
    '[document]',
    contentText(part.title, depth, voice),
    contentText(part.context, depth, voice),
    everyText([said, part.text, part.content], depth, voice),
    textOfDataUrl(file.file_data),
    textOfDataUrl(part.file_data),
  ]);
}

/** A file of text as OpenAI takes it; as much of it as anybody reads. */
const dataUrlCharsMax = 131_072;
/** So much of a file tells whether it is text. */
const sampleChars = 4_096;
/** The type stands at the beginning of what is before the comma. */
const dataUrlTypeChars = 128;

/** Whatever it says that it is: a file is text when its bytes are, and providers tell by the name or not at all. */
function textOfDataUrl(value: unknown): string {
  if (typeof value !== 'string') return '';
  const isUrl = /^data:/i.test(value.slice(0, 5));
  const start = isUrl ? value.indexOf(',') + 1 : 0;
  const head = value.slice(0, Math.min(start, dataUrlTypeChars));
  const isBase64 = !isUrl || /;base64\s*,$/i.test(value.slice(Math.max(0, start - 16), start));
  const isNamed = isBase64 && /^data:(?:text\/|application\/json)/i.test(head);
  const isText = isNamed || isTextual(Buffer.from(value.slice(start, start + sampleChars), 'base64'));
  // In a URL without base64 the text stands as it is.
  if (!isText) return isBase64 ? '' : value.slice(start, start + dataUrlCharsMax);
  const bytes = Buffer.from(value.slice(start, start + dataUrlCharsMax), 'base64');
  return isNamed || isUtf8But(bytes) ? bytes.toString() : '';
}

/** No control characters, no bytes that are no UTF-8, and not the beginning of a PDF, which may look like text. */
function isTextual(sample: Buffer): boolean {
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
  }
  return isUtf8But(sample) && !sample.subarray(0, 1_024).includes('%PDF-');
}

/** But for a character that the end cuts. */
function isUtf8But(bytes: Buffer): boolean {
  return bytes.length > 0 && [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));
}

/** Text under whatever name; the arguments of a prompt template are what its caller really sent. */
function otherText(part: JsonObject, depth: number, voice: Voice): string {
  const { text, content, value } = part;
  const isTemplate = (text ?? content ?? value) === undefined && isObject(part.arguments);
  if (isTemplate) return jsonText(part.arguments);
  const said = everyText([text, content, value], depth, voice);
  const printed = printedText(part, depth, voice);
  return printed === '' ? said : joined([said, printed]);
}

/** What a program printed or an editor changed, as providers' own tools tell it. */
function printedText({ stdout, stderr, logs, lines }: JsonObject, depth: number, voice: Voice): string {
  if (stdout === undefined && stderr === undefined && logs === undefined && lines === undefined) return '';
  return everyText([stdout, stderr, logs, lines], depth, voice);
}

/** `[tool_use NAME {json}]`, whatever the dialect calls the name and the input. */
export function toolUseText(call: JsonObject, room: ArgumentRoom): string {
  const wrapped = call.function ?? call.custom;
  const inner = isObject(wrapped) ? wrapped : call;
  const name = idOf(inner.name) ?? idOf(inner.raw_name) ?? 'unknown';
  const input = inner.input ?? inner.arguments ?? inner.raw_arguments ?? hostedInput(inner);
  const text = typeof input === 'string' ? compactArguments(input, room) : jsonText(input ?? {});
  return `[tool_use ${name} ${text}]`;
}

/** What tools of the provider's own are called with: a program, a command, a patch, a search. */
function hostedInput({ code, action, operation, queries }: JsonObject): unknown {
  return code ?? action ?? operation ?? queries;
}

const noCalls: readonly string[] = [];

/** Calls of tools beside the content; `function_call` is how they were written before there could be several. */
function callsOf(
  { tool_calls: calls, function_call: call }: JsonObject,
  room: ArgumentRoom,
): readonly string[] {
  if ((calls ?? call ?? undefined) === undefined) return noCalls;
  const several = isArray(calls) ? [...calls, call] : [call];
  return several.filter(isObject).map((one) => toolUseText(one, room));
}

export function toolResultText(part: JsonObject, depth: number, voice: Voice): string {
  const { content, output, result: told, response } = part;
  const results = [content, output, told, response];
  const text = everyText(results, depth, voice);
  if (text !== '') return text;
  const result = results.find((one) => (one ?? '') !== '' && !isArray(one));
  return result === undefined ? '' : jsonText(result);
}

function isToolResult(part: unknown): part is JsonObject {
  return isObject(part) && (part.type === 'tool_result' || part.type === 'tool_call_response');
}

/** What a conversation says once its system messages are taken out. */
export interface Conversation {
  readonly system: string | undefined;
  readonly messages: readonly Message[];
}

/**
 * Messages of the `{role, content}` dialects (Anthropic, OpenAI Chat, OpenTelemetry parts, TensorZero).
 * Results of tools become messages of role `tool`, in place; system and developer messages are joined into
 * the system prompt; what is no message is left out.
 */
export function conversationOf(
  raw: readonly unknown[],
  system?: string,
  room: ArgumentRoom = argumentRoom(),
): Conversation {
  const systems: string[] = system === undefined ? [] : [system];
  const messages: Message[] = [];
  const [caller, model] = [callerVoice(room), modelVoice(room)];
  for (const item of raw) {
    if (typeof item === 'string') messages.push({ role: 'user', content: item });
    if (!isObject(item) || isNobodys(item)) continue;
    const role = roleOf(item.role);
    if (role === 'system') systems.push(everyText([item.content, item.parts, item.text], 0, caller));
    else appendMessage(messages, item, { role, voice: role === 'assistant' ? model : caller });
  }
  return { system: systems.length === 0 ? undefined : systems.join('\n\n'), messages };
}

/** Without a role it is a message if it says something. */
function isNobodys({ role, content, parts, text }: JsonObject): boolean {
  return (typeof role !== 'string' || role === '') && (content ?? parts ?? text ?? undefined) === undefined;
}

function roleOf(role: unknown): Role | 'system' {
  switch (typeof role === 'string' ? role.toLowerCase() : role) {
    case 'user':
    case 'human':
      return 'user';
    case 'assistant':
    case 'ai':
    case 'model':
      return 'assistant';
    case 'tool':
    case 'function':
      return 'tool';
    case 'system':
    case 'developer':
      return 'system';
    default:
      // A role of the caller's own, or none: servers that follow a model's template show it to the model like any other.
      return 'user';
  }
}

function appendMessage(
  messages: Message[],
  item: JsonObject,
  { role, voice }: { readonly role: Role; readonly voice: Voice },
): void {
  const { content, parts, refusal, text } = item;
  const calls = callsOf(item, voice.room);
  const cut = content ?? parts;
  if (!isArray(cut) || !cut.some(isToolResult)) {
    const isPlain = (parts ?? refusal ?? text ?? undefined) === undefined;
    const said = isPlain
      ? contentText(content, 0, voice)
      : everyText([content, parts, refusal, text], 0, voice);
    messages.push({ role, content: calls.length === 0 ? said : joined([said, ...calls]) });
    return;
  }
  // Anthropic and TensorZero put results of tools among the user's parts: cut the message there.
  let run: unknown[] = [];
  const flush = (): void => {
    const said = contentText(run, 0, voice);
    if (said !== '') messages.push({ role, content: said });
    run = [];
  };
  for (const part of cut) {
    if (!isToolResult(part)) {
      run.push(part);
      continue;
    }
    flush();
    messages.push({ role: 'tool', content: toolResultText(part, 0, callerVoice(voice.room)) });
  }
  flush();
  const beside = joined([everyText([cut === content ? parts : '', refusal, text], 0, voice), ...calls]);
  if (beside !== '') messages.push({ role, content: beside });
}

/** The answer as text: content followed by calls of tools; undefined when there is no message at all. */
export function answerText(message: unknown): string | undefined {
  if (typeof message === 'string') return message;
  if (!isObject(message)) return undefined;
  const voice = modelVoice(argumentRoom());
  const spoken = isObject(message.audio) ? message.audio.transcript : undefined;
  const content = message.content ?? message.parts ?? message.refusal;
  return joined([
    contentText(content, 0, voice),
    contentText(spoken, 0, voice),
    ...callsOf(message, voice.room),
  ]);
}
