// Models that a request names beside its own: gateways and routers behind us (OpenRouter's `models`, LiteLLM's `fallbacks`)
// ask them when the first one fails, and a key that is for some models must not reach others by making it fail.

import { isArray, isObject, type JsonObject } from './field.ts';

const listNames = ['models', 'fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'] as const;
const none: readonly string[] = [];
/** More than anybody lists; of a longer list one name cannot be told. */
const namesMax = 32;

/** Usually none; '' stands for one that cannot be told. */
export function otherModelsOf(body: JsonObject): readonly string[] {
  let models: string[] | undefined;
  for (const name of listNames) {
    const listed = body[name] ?? undefined;
    if (listed !== undefined) (models ??= []).push(...namesIn(isArray(listed) ? listed : [listed]));
  }
  return models ?? none;
}

function namesIn(list: readonly unknown[]): readonly string[] {
  const names = list.slice(0, namesMax + 1).flatMap(namesOf);
  return names.length > namesMax ? [...names.slice(0, namesMax), ''] : names;
}

/** A name; `{model: name}`; or `{name: [others]}`, as routers are configured. */
function namesOf(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  if (!isObject(entry)) return [''];
  if (entry.model !== undefined) return [typeof entry.model === 'string' ? entry.model : ''];
  const lists = Object.values(entry).slice(0, namesMax);
  return lists
    .flatMap((list) => (isArray(list) ? list : [list]))
    .map((name) => (typeof name === 'string' ? name : ''));
}
