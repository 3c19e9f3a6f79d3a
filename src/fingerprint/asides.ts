// Text that stands beside the conversation and that a model reads all the same: the answer that a caller predicts (OpenAI's
// `prediction`), what is to follow the answer (`suffix` of the old completions), and what open servers put into a model's
// template (`documents`) or take instead of it (`chat_template`). It is material and nobody's turn, so it
// is read like what a tool says: after the users' own words, and outside of the chain that makes a conversation known.

import type { Exchange, Message } from '../core/exchange.ts';

/** Parts of one prediction, and documents, that are read; more than anybody sends. */
const partsMax = 256;

/** The list, a document, and an object that it may keep its members in. */
const documentLevels = 3;

const none: readonly Message[] = [];

/** At most four. */
export function asidesOf(params: Exchange['params']): readonly Message[] {
  if (params === undefined) return none;
  const { prediction, suffix, documents, chat_template: template } = params;
  if ((prediction ?? suffix ?? documents ?? template) === undefined) return none;
  return [predictedText(prediction), textOf(suffix), documentsText(documents), textOf(template)]
    .filter((content) => content !== '')
    .map((content) => ({ role: 'tool', content }));
}

function predictedText(prediction: unknown): string {
  const content = memberOf(prediction, 'content') ?? prediction;
  if (!Array.isArray(content)) return textOf(content);
  return content
    .slice(0, partsMax)
    .map((part) => textOf(memberOf(part, 'text') ?? part))
    .filter((text) => text !== '')
    .join('\n');
}

/** Texts, or objects whose members have names of the caller's own. */
function documentsText(documents: unknown): string {
  return Array.isArray(documents) ? textsIn(documents.slice(0, partsMax), documentLevels).join('\n') : '';
}

function textsIn(value: unknown, levels: number): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  return Object.values(value).flatMap((inner: unknown) => textsIn(inner, levels - 1));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function memberOf(value: unknown, name: 'content' | 'text'): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name === 'content') return 'content' in value ? value.content : undefined;
  return 'text' in value ? value.text : undefined;
}
