// The output contract: the sentences and blocks that dictate the answer's format. A harvester's parser needs
// one shape from every answer, so the contract stays when templates are paraphrased. A phrase says where one
// begins; the sentence around it, and a JSON example, fence, tag list or bullets that follow, belong to it.
// Contracts of one request are combined without order, since a system prompt and a user text may share them.

import { characterKind, characterTable } from './characters.ts';
import { nextFence } from './fence.ts';

const backCharsMax = 240;
const sentenceCharsMax = 400;
const blockCharsMax = 1_500;

/** A stretch of units, `to` excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The contract that a phrase at `offset` stands in. Bounded work. */
export function contractAround(units: Uint16Array, length: number, offset: number): Stretch {
  let from = offset;
  while (from > 0 && offset - from < backCharsMax && !endsSentence(units, from - 1)) from -= 1;
  let to = offset;
  while (to < length && to - offset < sentenceCharsMax && !endsSentence(units, to)) to += 1;
  return { from, to: blockEnd(units, length, to) };
}

function endsSentence(units: Uint16Array, at: number): boolean {
  const kind = kindAt(units, at);
  if (kind === characterKind.newline) return true;
  if (kind !== characterKind.stop) return false;
  const next = kindAt(units, at + 1);
  return (units[at] ?? 0) > 0x2fff || next === characterKind.space || next === characterKind.newline;
}

function kindAt(units: Uint16Array, at: number): number {
  return (characterTable[units[at] ?? 0] ?? 0) >>> 16;
}

/** Where the block that follows the sentence ends, or the sentence's own end. */
function blockEnd(units: Uint16Array, length: number, sentenceEnd: number): number {
  let at = sentenceEnd;
  while (at < length && at - sentenceEnd < 8 && isBlank(units, at)) at += 1;
  const limit = Math.min(length, at + blockCharsMax);
  const opener = String.fromCharCode(units[at] ?? 0);
  if (opener === '{' || opener === '[') return balancedEnd(units, at, limit);
  if (opener === '`') return fenceEnd(units, at, limit);
  let end = sentenceEnd;
  while (at < limit && '<-*|•'.includes(String.fromCharCode(units[at] ?? 0))) {
    while (at < limit && kindAt(units, at) !== characterKind.newline) at += 1;
    end = at;
    while (at < limit && isBlank(units, at)) at += 1;
  }
  return end;
}

function isBlank(units: Uint16Array, at: number): boolean {
  const kind = kindAt(units, at);
  return kind === characterKind.space || kind === characterKind.newline || kind === characterKind.stop;
}

function balancedEnd(units: Uint16Array, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const unit = units[at];
    if (unit === 123 || unit === 91) depth += 1;
    if (unit === 125 || unit === 93) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return limit;
}

function fenceEnd(units: Uint16Array, from: number, limit: number): number {
  // It may begin on the last character.
  const found = nextFence(units, from + 3, limit + 2);
  return found < 0 ? limit : found + 3;
}

/** Names under which the dialects send a schema for the answer. */
export const schemaParameters: readonly string[] = [
  'response_format',
  'output_format',
  'output_schema',
  'output_config',
  'response_schema',
  'json_schema',
  'text',
];
