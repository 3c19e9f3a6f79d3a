// Names that some servers take for known ones and we do not. Go decodes `Messages` into what is called `messages`, and so do
// others whose decoders know no case: beside a harmless `messages` the one that counts would be read by nobody here. No
// documented name has an upper-case letter, so a name that equals a known one but for its case is no client's habit, and a
// body that has one counts as one that cannot be read. So does one that says in `extra_body` what is asked: gateways merge it
// into the body, over what stands there, and LiteLLM does so with objects in `fallbacks`. Refused: to read such members as if
// they were written right, because where both are there, servers differ in which one counts.
//
// Looked at is the body itself and what content is made of. Arguments of calls have names of the caller's own.

import { isArray, isObject, type JsonObject } from './field.ts';

/** What decides what is asked, of which model, and how much is answered. */
const askingNames = words(
  'messages prompt input instructions system tools functions model models',
  'requests params n best_of max_tokens max_completion_tokens max_output_tokens',
  'logprobs top_logprobs prompt_logprobs n_probs n_predict prediction suffix conversation fallbacks extra_body',
);

/** Known names; those whose value is content, or settings that are read, are true. */
type Names = ReadonlyMap<string, boolean>;

const bodyNames = namesOf({
  holding: words('messages input system instructions prompt thinking reasoning'),
  plain: [
    ...askingNames,
    ...words(
      'stream stream_options enable_thinking reasoning_effort include include_reasoning custom_id store',
      'response_format output_format output_config text metadata user safety_identifier',
      'temperature top_p top_k stop stop_sequences seed tool_choice service_tier',
      'parallel_tool_calls presence_penalty frequency_penalty previous_response_id',
    ),
  ],
});
const mergedNames: ReadonlySet<string> = new Set(askingNames);
/** Their models are read (named-models.ts). */
const fallbackNames: ReadonlySet<string> = new Set(askingNames.filter((name) => name !== 'model'));

/** Of messages, items, their parts, and calls; those that are not read are here because they are looked up the fastest. */
const contentNames = namesOf({
  holding: words('content parts source output tool_calls function_call function file'),
  plain: words(
    'role type text refusal custom name arguments input result results',
    'response value thinking reasoning summary file_data data title context',
    'code action operation queries reason tools stdout stderr logs lines',
    'outputs error variables effort generate_summary display budget_tokens status',
    'id call_id tool_call_id tool_use_id cache_control is_error signature phase',
    'media_type image_url url detail annotations citations filename file_id',
  ),
});

/** As deep as content is read. */
const depthMax = 10;
/** No known name is as long. */
const nameCharsMax = 32;

/**
 * Whether a body, or the body of one of the requests in it, has such a name. Linear in its values.
 *
 * @param isUnusual false when no name anywhere in it is written otherwise than names are documented
 */
export function hasOddNames(body: JsonObject, isUnusual: boolean): boolean {
  if (isUnusual && isOdd(body, bodyNames, 0)) return true;
  const { extra_body: extra, fallbacks, requests } = body;
  if (isMerged(extra, mergedNames)) return true;
  if (isArray(fallbacks) && fallbacks.some((one) => isMerged(one, fallbackNames))) return true;
  return isArray(requests) && requests.some((request) => isOddRequest(request, isUnusual));
}

/** Whether something beside the body says what is asked. */
function isMerged(value: unknown, names: ReadonlySet<string>): boolean {
  if (!isObject(value)) return false;
  return Object.keys(value).some((name) => names.has(folded(name)));
}

/** One request of a batch. */
function isOddRequest(request: unknown, isUnusual: boolean): boolean {
  if (!isObject(request)) return false;
  if (isUnusual && isOdd(request, bodyNames, 0)) return true;
  // No batch has batches in it.
  return isObject(request.params) && hasOddNames({ ...request.params, requests: undefined }, isUnusual);
}

function isOdd(object: JsonObject, names: Names, depth: number): boolean {
  for (const name of Object.keys(object)) {
    const isHolding = names.get(name);
    if (isHolding === undefined && names.has(folded(name))) return true;
    if (isHolding === true && hasOddContent(object[name], depth)) return true;
  }
  return false;
}

function hasOddContent(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || depth > depthMax) return false;
  if (!isArray(value)) return isObject(value) && isOdd(value, contentNames, depth + 1);
  for (const item of value) {
    if (isObject(item) && isOdd(item, contentNames, depth + 1)) return true;
  }
  return false;
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

function namesOf({
  holding,
  plain,
}: {
  readonly holding: readonly string[];
  readonly plain: readonly string[];
}): Names {
  const names = new Map(plain.map((name) => [name, false]));
  for (const name of holding) names.set(name, true);
  return names;
}

/** As decoders fold that know no case: the long s and the Kelvin sign are letters to them. */
function folded(name: string): string {
  return name.length > nameCharsMax ? '' : name.toUpperCase().toLowerCase();
}
