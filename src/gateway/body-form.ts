// Whether what a request says about its body leaves one reading of it. Bodies of known calls are read as JSON in UTF-8; a
// body that is JSON and a form at once, or that says something else in UTF-7 or UTF-16, would be read here as harmless and
// by the upstream as what was meant. So the headers must allow no other reading than ours. Two lines of one of these
// headers are two readings, for Node keeps the first and others the last.
//
// No type at all and plain text are let through: both are JSON to every server that takes them, and small programs send
// them. An encoding of several steps or of an unknown kind is for `receive` to refuse.

import { headerValues, type RawHeaders } from './raw-headers.ts';

/** Why a body has more than one reading; names, for records. */
export type FormProblem = 'body-type' | 'body-charset';

const json = /^(?:application|text)\/(?:[\w.!#$&^-]+\+)?json$/;
const charsets: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** Undefined when there is one reading. */
export function formProblemOf(headers: RawHeaders): FormProblem | undefined {
  const types = headerValues(headers, 'content-type');
  const [type = ''] = types;
  if (usual.has(type) && types.length === 1) return undefined;
  if (types.length > 1) return 'body-type';
  const [essence = '', ...parameters] = type.toLowerCase().split(';');
  const kind = essence.trim();
  if (kind !== '' && kind !== 'text/plain' && !json.test(kind)) return 'body-type';
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    const isCharset = name.trim().replace(/\*\d*\*?$/, '') === 'charset';
    if (isCharset && !charsets.has(value.trim().replaceAll(/^"|"$/g, ''))) return 'body-charset';
  }
  return undefined;
}

/** As nearly all clients write it. */
const usual: ReadonlySet<string> = new Set(['application/json', 'application/json; charset=utf-8']);
