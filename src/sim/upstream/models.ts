// The models that this upstream says it has. Every other name is served all the same, because worlds and tests
// invent theirs; only asking for one of the list that is not there is an error.

import type { JsonObject } from '../../wire/field.ts';
import { pageOf } from './page.ts';
import { refuse } from './refusals.ts';
import { type Incoming, json, type Outgoing } from './served.ts';

const models: readonly (readonly [id: string, name: string])[] = [
  ['meridian-5-large', 'Meridian 5 Large'],
  ['meridian-4-large', 'Meridian 4 Large'],
  ['meridian-4-small', 'Meridian 4 Small'],
  ['meridian-4-code', 'Meridian 4 Code'],
  ['meridian-embedding', 'Meridian Embedding'],
];

const createdMs = Date.UTC(2026, 0, 5);

/** `GET /v1/models` and `GET /v1/models/{id}`; both providers have them, told apart by the caller's headers. */
export function serveModels(incoming: Incoming, id: string | undefined): Outgoing {
  const shown = models.map(([id, name]) =>
    incoming.dialect === 'anthropic' ? anthropicModel(id, name) : openaiModel(id),
  );
  if (id !== undefined) {
    const model = shown.find((one) => one.id === id);
    if (model !== undefined) return json(model);
    return refuse(incoming, 404, { message: 'The model does not exist.', param: 'model' });
  }
  if (incoming.dialect === 'openai') return json({ object: 'list', data: shown });
  return json(pageOf(shown, incoming.query));
}

function anthropicModel(id: string, name: string): JsonObject {
  return {
    type: 'model',
    id,
    display_name: name,
    created_at: new Date(createdMs).toISOString(),
    lifecycle: 'active',
    line: null,
    deprecated_at: null,
    retires_at: null,
    max_input_tokens: 200_000,
    max_tokens: 64_000,
    capabilities: null,
  };
}

function openaiModel(id: string): JsonObject {
  return { id, object: 'model', created: createdMs / 1_000, owned_by: 'meridian' };
}
