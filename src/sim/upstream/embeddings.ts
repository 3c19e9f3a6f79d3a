// Embeddings and moderations: the small routes that answer with numbers. A vector follows from its text and has
// length one; it means nothing, which no client here minds.

import { isArray, type JsonObject } from '../../wire/field.ts';
import { Chance } from '../chance.ts';
import { numberOf, tokensOf } from './asked.ts';
import { missing } from './openai-chat.ts';
import { refuse } from './refusals.ts';
import { idOf, type Incoming, json, type Outgoing } from './served.ts';

const dimensionsUsual = 256;
const dimensionsMax = 4_096;
const inputsMax = 2_048;

/** `POST /v1/embeddings`. */
export function createEmbeddings(incoming: Incoming): Outgoing {
  const { body } = incoming;
  if (body === undefined) return refuse(incoming, 400, { message: 'We could not parse the JSON body.' });
  if (typeof body.model !== 'string' || body.model === '')
    return refuse(incoming, 400, { message: 'you must provide a model parameter' });
  const inputs = inputsOf(body.input);
  if (inputs.length === 0) return missing(incoming, 'input');
  if (inputs.length > inputsMax)
    return refuse(incoming, 400, { message: `'input' has more than ${inputsMax} items.`, param: 'input' });
  const dimensions = Math.min(dimensionsMax, Math.max(1, numberOf(body.dimensions) ?? dimensionsUsual));
  const data = inputs.map((text, index) => {
    const vector = vectorOf(text, dimensions);
    const isPacked = body.encoding_format === 'base64';
    const embedding = isPacked ? Buffer.from(vector.buffer).toString('base64') : [...vector];
    return { object: 'embedding', index, embedding };
  });
  const tokens = inputs.reduce((sum, text) => sum + tokensOf(text), 0);
  return json({
    object: 'list',
    data,
    model: body.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

/** Texts, or lists of token numbers as text. */
function inputsOf(input: unknown): readonly string[] {
  if (typeof input === 'string') return input === '' ? [] : [input];
  if (!isArray(input)) return [];
  if (input.every((item) => typeof item === 'number')) return input.length === 0 ? [] : [input.join(' ')];
  return input.map((item) => (isArray(item) ? item.join(' ') : String(item)));
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const chance = new Chance(text);
  const vector = new Float32Array(dimensions);
  let square = 0;
  for (let at = 0; at < dimensions; at += 1) {
    const value = chance.unit() - 0.5;
    vector[at] = value;
    square += value * value;
  }
  const scale = 1 / Math.sqrt(square);
  for (let at = 0; at < dimensions; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}

/** `POST /v1/moderations`: a route that a gateway need not know, and has to forward or refuse. */
export function createModeration(incoming: Incoming): Outgoing {
  const inputs = inputsOf(incoming.body?.input);
  if (inputs.length === 0) return missing(incoming, 'input');
  const categories: JsonObject = { harassment: false, hate: false, violence: false };
  const category_scores: JsonObject = { harassment: 0.001, hate: 0.001, violence: 0.001 };
  const results = inputs.map(() => ({ flagged: false, categories, category_scores }));
  return json({ id: idOf(incoming, 'modr-'), model: 'meridian-moderation', results });
}
