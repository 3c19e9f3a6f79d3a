// Which models may answer a body, for keys that may use some only. Gateways that stand behind us let the caller name others to
// fall back to, and some can be told to do so at once: whoever may not use a model could name it there.

import { isArray, isObject, type JsonObject } from './field.ts';

const alternatives = ['models', 'fallbacks', 'context_window_fallbacks', 'content_policy_fallbacks'] as const;

/** More than anybody falls back to. */
const namesMax = 64;

/** The model first, then those to fall back to; '' for each that cannot be told. At least one. */
export function namedModels(model: string | undefined, body: JsonObject): readonly string[] {
  const names = [model ?? ''];
  for (const member of alternatives) {
    const value = body[member];
    if (value === undefined || value === null) continue;
    if (isArray(value) && value.length <= namesMax) names.push(...value.map(nameOf));
    else names.push('');
  }
  return names;
}

function nameOf(value: unknown): string {
  const name = isObject(value) ? value.model : value;
  return typeof name === 'string' ? name : '';
}
