// Anthropic Messages: one answer as a message, the same message as the events of a stream, and the count of
// tokens. The stream is cut from the finished message, so that both forms always say the same.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import { askedByMessages } from './asked.ts';
import { refuse } from './refusals.ts';
import { piecesOf, type Said, say } from './said.ts';
import { chanceOf, idOf, type Incoming, json, marksCache, namedFrame, type Outgoing } from './served.ts';

/** `POST /v1/messages`. */
export function createMessage(incoming: Incoming): Outgoing {
  if (incoming.headers['anthropic-version'] === undefined)
    return refuse(incoming, 400, { message: 'anthropic-version: header is required' });
  const { body } = incoming;
  const bad = body === undefined ? 'The request body is not valid JSON.' : complaintAbout(body, true);
  if (body === undefined || bad !== undefined) return refuse(incoming, 400, { message: bad ?? '' });
  const message = messageFor(incoming, body);
  if (body.stream !== true) return json(message);
  return { kind: 'stream', frames: framesOf(message, incoming.pieceChars) };
}

/** `POST /v1/messages/count_tokens`. */
export function countTokens(incoming: Incoming): Outgoing {
  const { body } = incoming;
  const bad = body === undefined ? 'The request body is not valid JSON.' : complaintAbout(body, false);
  if (body === undefined || bad !== undefined) return refuse(incoming, 400, { message: bad ?? '' });
  return json({ input_tokens: askedByMessages(body, false).inputTokens });
}

/** What Anthropic would complain about first; undefined: nothing. */
export function complaintAbout(body: JsonObject, isToAnswer: boolean): string | undefined {
  const { model, messages, max_tokens: tokensMax, thinking } = body;
  if (typeof model !== 'string' || model === '') return 'model: Field required';
  if (isToAnswer && tokensMax === undefined) return 'max_tokens: Field required';
  if (isToAnswer && !(typeof tokensMax === 'number' && tokensMax >= 1))
    return 'max_tokens: Input should be greater than or equal to 1';
  if (!isArray(messages)) return 'messages: Field required';
  if (messages.length === 0) return 'messages: at least one message is required';
  for (const [index, message] of messages.entries()) {
    if (!isObject(message)) return `messages.${index}: Input should be an object`;
    if (message.role !== 'user' && message.role !== 'assistant')
      return `messages.${index}.role: Input should be 'user' or 'assistant'`;
    if (typeof message.content !== 'string' && !isArray(message.content))
      return `messages.${index}.content: Field required`;
  }
  return isObject(thinking) ? complaintAboutThinking(thinking, tokensMax) : undefined;
}

function complaintAboutThinking(thinking: JsonObject, tokensMax: unknown): string | undefined {
  const budget = thinking.budget_tokens;
  if (thinking.type !== 'enabled') return undefined;
  if (typeof budget !== 'number') return 'thinking.enabled.budget_tokens: Field required';
  if (budget < 1_024) return 'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024';
  if (typeof tokensMax === 'number' && budget >= tokensMax)
    return '`max_tokens` must be greater than `thinking.budget_tokens`';
  return undefined;
}

const stopReasons: Readonly<Record<Said['ending'], string>> = {
  end: 'end_turn',
  calls: 'tool_use',
  length: 'max_tokens',
  stop: 'stop_sequence',
  refusal: 'refusal',
};

/** A whole message, as it is answered and as the results of a batch contain it. */
export function messageFor(incoming: Incoming, body: JsonObject): JsonObject {
  const asked = askedByMessages(body, marksCache(incoming));
  const said = say(asked, chanceOf(incoming), incoming.planned);
  return {
    id: idOf(incoming, 'msg_01', 22),
    type: 'message',
    role: 'assistant',
    model: asked.model,
    content: blocksOf(said, { body, incoming }),
    container: null,
    diagnostics: null,
    stop_reason: stopReasons[said.ending],
    stop_sequence: said.stop ?? null,
    stop_details: null,
    usage: usageOf(said),
  };
}

interface Source {
  readonly body: JsonObject;
  readonly incoming: Incoming;
}

function blocksOf(said: Said, { body, incoming }: Source): readonly JsonObject[] {
  const blocks: JsonObject[] = [];
  if (said.thinking !== '') {
    const isOmitted = isObject(body.thinking) && body.thinking.display === 'omitted';
    // A real signature is opaque bytes; clients send it back as it was.
    const signature = Buffer.from(`${incoming.digest}${incoming.digest}`, 'hex').toString('base64');
    blocks.push({ type: 'thinking', thinking: isOmitted ? '' : said.thinking, signature });
  }
  if (said.text !== '' || said.calls.length === 0)
    blocks.push({ type: 'text', text: said.text, citations: citationsOf(body) });
  for (const { id, name, input } of said.calls)
    blocks.push({ type: 'tool_use', id: `toolu_${id}`, name, input, caller: { type: 'direct' } });
  return blocks;
}

/** The beginning of the first text document that may be cited. */
function citationsOf(body: JsonObject): readonly JsonObject[] | null {
  const messages = isArray(body.messages) ? body.messages : [];
  const parts = messages.flatMap((one) => (isObject(one) && isArray(one.content) ? one.content : []));
  const documents = parts.filter((one): one is JsonObject => isObject(one) && one.type === 'document');
  const at = documents.findIndex(({ citations }) => isObject(citations) && citations.enabled === true);
  const document = documents[at];
  if (document === undefined || !isObject(document.source)) return null;
  const cited = typeof document.source.data === 'string' ? document.source.data.slice(0, 40) : '';
  return [
    {
      type: 'char_location',
      cited_text: cited,
      document_index: at,
      document_title: typeof document.title === 'string' ? document.title : null,
      start_char_index: 0,
      end_char_index: cited.length,
      file_id: null,
    },
  ];
}

function usageOf(said: Said): JsonObject {
  return {
    input_tokens: said.inputTokens - said.cacheRead - said.cacheWritten,
    cache_creation_input_tokens: said.cacheWritten,
    cache_read_input_tokens: said.cacheRead,
    cache_creation: { ephemeral_5m_input_tokens: said.cacheWritten, ephemeral_1h_input_tokens: 0 },
    output_tokens: said.outputTokens,
    output_tokens_details: said.reasoningTokens === 0 ? null : { thinking_tokens: said.reasoningTokens },
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: null,
    speed: null,
  };
}

function* framesOf(message: JsonObject, chars: number): Generator<string, void, void> {
  const { content, stop_reason, stop_sequence, usage } = message;
  const total = isObject(usage) ? usage : {};
  yield namedFrame({
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, usage: { ...total, output_tokens: 1 } },
  });
  yield namedFrame({ type: 'ping' });
  const blocks = isArray(content) ? content.filter(isObject) : [];
  for (const [index, block] of blocks.entries()) {
    yield namedFrame({ type: 'content_block_start', index, content_block: emptied(block) });
    for (const delta of deltasOf(block, chars))
      yield namedFrame({ type: 'content_block_delta', index, delta });
    yield namedFrame({ type: 'content_block_stop', index });
  }
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = total;
  const { output_tokens_details, server_tool_use } = total;
  yield namedFrame({
    type: 'message_delta',
    delta: { stop_reason, stop_sequence, stop_details: null, container: null },
    usage: {
      input_tokens,
      cache_creation_input_tokens,
      cache_read_input_tokens,
      output_tokens,
      output_tokens_details,
      server_tool_use,
    },
  });
  yield namedFrame({ type: 'message_stop' });
}

/** A block as it is before its first delta. */
function emptied(block: JsonObject): JsonObject {
  if (block.type === 'text') return { ...block, text: '', citations: null };
  if (block.type === 'thinking') return { type: 'thinking', thinking: '', signature: '' };
  return { ...block, input: {} };
}

function* deltasOf(block: JsonObject, chars: number): Generator<JsonObject, void, void> {
  const { type, text, thinking, signature, input, citations } = block;
  if (type === 'thinking') {
    for (const piece of piecesOf(String(thinking), chars)) yield { type: 'thinking_delta', thinking: piece };
    yield { type: 'signature_delta', signature };
    return;
  }
  if (type === 'text') {
    for (const piece of piecesOf(String(text), chars)) yield { type: 'text_delta', text: piece };
    for (const citation of isArray(citations) ? citations : []) yield { type: 'citations_delta', citation };
    return;
  }
  // Calls begin with an empty piece.
  yield { type: 'input_json_delta', partial_json: '' };
  for (const piece of piecesOf(JSON.stringify(input), chars))
    yield { type: 'input_json_delta', partial_json: piece };
}
