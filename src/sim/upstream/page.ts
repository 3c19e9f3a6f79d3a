// Lists in pages, the way each provider does it: Anthropic by `before_id` and `after_id`, OpenAI by `after`.

import type { JsonObject } from '../../wire/field.ts';

const limitMax = 1_000;

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 20);
  return Number.isInteger(limit) && limit >= 1 ? Math.min(limit, limitMax) : 20;
}

/** One page of `items`, each with an `id`, in their order. */
export function pageOf(items: readonly JsonObject[], query: URLSearchParams): JsonObject {
  const limit = limitOf(query);
  const [after, before] = [query.get('after_id') ?? query.get('after'), query.get('before_id')];
  const from = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const until = before === null ? items.length : items.findIndex(({ id }) => id === before);
  const between = items.slice(from, Math.max(from, until));
  const data = before === null ? between.slice(0, limit) : between.slice(-limit);
  return {
    data,
    has_more: data.length < between.length,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
  };
}
