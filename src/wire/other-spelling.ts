// Names of members that are written otherwise than we read them, and that another server takes for the same: Go's JSON does not
// mind the case, nor do servers that are written in it. `Model` beside `model` would be one model here and another there,
// and `Messages` a question that nobody read. No client writes them so.

import type { JsonObject } from './field.ts';

const read: ReadonlySet<string> = new Set(
  [
    'model models fallbacks context_window_fallbacks content_policy_fallbacks',
    'messages system prompt input instructions tools functions requests params',
    'n max_tokens max_completion_tokens max_output_tokens logprobs top_logprobs include',
    'thinking reasoning reasoning_effort include_reasoning response_format text metadata',
  ].flatMap((names) => names.split(' ')),
);
const charsMax = 32;

/** Whether a member has a name that is one of those which are read, but for the case of its letters. */
export function hasOtherSpelling(body: JsonObject): boolean {
  for (const name in body) {
    if (name.length <= charsMax && !read.has(name) && read.has(folded(name))) return true;
  }
  return false;
}

/** By way of capitals, because the long s and the Kelvin sign are letters as well. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}
