// Text that stands beside the conversation and that a model reads all the same: the answer that a caller predicts (OpenAI's
// `prediction`), and what is to follow the answer (`suffix` of the old completions). It is material and nobody's turn, so it
// is read like what a tool says: after the users' own words, and outside of the chain that makes a conversation known.

import type { Exchange, Message } from '../core/exchange.ts';

/** Parts of one prediction that are read; more than anybody sends. */
const partsMax = 256;

const none: readonly Message[] = [];

/** At most two. */
export function asidesOf(params: Exchange['params']): readonly Message[] {
  if (params === undefined || (params['prediction'] === undefined && params['suffix'] === undefined))
    return none;
  return [predictedText(params['prediction']), textOf(params['suffix'])]
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

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function memberOf(value: unknown, name: 'content' | 'text'): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (name === 'content') return 'content' in value ? value.content : undefined;
  return 'text' in value ? value.text : undefined;
}
