// Which call of which provider a request is, told by its method and path before its body is read. The table is short:
// calls that make a model answer (their bodies are inspected), calls that only ask about such bodies, and everything else.
// What belongs to a known resource but makes nothing (GET /v1/responses/ID, POST /v1/messages/batches/ID/cancel) keeps the
// resource's name, so that an operator who refuses `other` does not break it, and has `generates` false. What is sent to
// such a resource and is none of the calls that are known there is `other`: below `/models`, for one, Gemini generates.
// What is `other` has a class (unread-routes.ts), so that it can be counted, ruled on and seen, though it is not read.
//
// Prefixes differ: clients are pointed at `/v1`, at no prefix, at `/openai/v1` or `/anthropic/v1`, at a deployment's path, or
// at a path with a version of its own. So the end of the path decides, provided that what stands before it is nothing, a
// version, a provider's name or a deployment. `/v1/threads/ID/messages` is therefore not the Messages API. Only
// `chat/completions` is taken wherever it stands, because nothing else is called so. Where the path names a deployment, as
// Azure's does, that is the model which answers, whatever the body says.
//
// A path may be written so that we read one call and the upstream another: `/v1/%6dessages`, `/v1/x/../messages`, `//v1`,
// `/V1/Messages`, `/v1/messages%00.png`. Each path is read twice, as it stands and as the most forgiving server would
// read it. When the two differ and the forgiving reading is an inspected call, that call it is: better to inspect a body that
// the upstream then answers 404 than to pass one that it answers. Such a path is `ambiguous`, which no official client
// ever produces, and may be refused. Empty segments and a slash at the end are the ordinary mistakes of a base URL and
// do not count. The same holds for methods: PUT and PATCH of a call that wants POST are read as if they were POST.
// Parameters in the path (`;v=1`) are cut off in the forgiving reading. Refused: to rewrite the path before forwarding,
// because then the bytes on the wire would be ours, and every id with an encoded slash would break.

import type { Endpoint } from '../core/exchange.ts';
import { withoutEscapes } from './escapes.ts';
import { unreadClassOf, type UnreadClass } from './unread-routes.ts';

export type RouteName =
  | 'anthropic.messages'
  | 'anthropic.count_tokens'
  | 'anthropic.batches'
  | 'anthropic.models'
  | 'openai.chat'
  | 'openai.responses'
  | 'openai.embeddings'
  | 'openai.models'
  | 'openai.completions'
  | 'other';

/** Whose shape of errors the client understands. */
export type Family = 'anthropic' | 'openai' | 'unknown';

export interface Route {
  readonly name: RouteName;
  readonly family: Family;
  /** Under which the exchange is recorded; 'other' for what generates nothing. */
  readonly endpoint: Endpoint;
  /** Whether the body is a known dialect's and is read. */
  readonly inspected: boolean;
  /** Whether a model answers. */
  readonly generates: boolean;
  /** Whether another server may take the path for another call than the one that it seems to be. */
  readonly ambiguous: boolean;
  /** What kind of call it is that nobody reads here; '' for what is read, and for what only asks about such calls. */
  readonly unread: UnreadClass | '';
  /** Whether a model may answer though nothing is read. */
  readonly answersUnread: boolean;
  /** Whether it lists or administers what everybody stored who is behind one credential of the provider. */
  readonly common: boolean;
  /** Model that the path names, its escapes undone; undefined where the body names it. */
  readonly deployment: string | undefined;
}

/** A longer path than any provider's is not read in the forgiving way. */
const pathCharsMax = 4096;

/**
 * @param path as on the request line: with or without query, in absolute form or not.
 * @param isAnthropic whether the request has the header `anthropic-version`; decides where a path is both providers'.
 */
export function routeOf(method: string, path: string, isAnthropic = false): Route {
  const query = path.indexOf('?');
  const known = method === 'POST' ? commonRoutes.get(query === -1 ? path : path.slice(0, query)) : undefined;
  if (known !== undefined) return known;
  const bare = cutAt(path, /[?#]/);
  const literal = readSegments(method, segmentsOf(bare), isAnthropic);
  // No request has a fragment; whether a server takes it for the end of the path or for a part of it, nobody knows.
  if (path[bare.length] === '#') return { ...literal, ambiguous: true };
  if (plain.test(bare)) return literal;
  if (bare.length > pathCharsMax) return { ...literal, ambiguous: true };
  const undone = withoutEscapes(bare);
  const segments = forgivenSegments(undone);
  const small = segments.map((segment) => segment.toLowerCase());
  const forgiving = readSegments(method, small, isAnthropic);
  const route = reach(forgiving) > reach(literal) ? forgiving : literal;
  const isSame =
    forgiving.name === literal.name &&
    reach(forgiving) === reach(literal) &&
    forgiving.deployment === literal.deployment?.toLowerCase();
  // Escapes that are left are of other bytes than ASCII, which no name of a model has.
  if (isSame && !untold.test(undone) && route.deployment?.includes('%') !== true) return route;
  // Of two names of a model, the one that servers see who undo escapes, which nearly all do; its case is its own.
  const at = forgiving.deployment === undefined ? -1 : small.findLastIndex((one) => holders.has(one));
  return { ...route, ambiguous: true, deployment: at === -1 ? route.deployment : segments[at + 1] };
}

/** How much depends on the reading: of two, the one that does more counts. */
function reach(route: Route): number {
  const acts = (route.generates ? 8 : 0) + (route.inspected ? 4 : 0) + (route.answersUnread ? 2 : 0);
  return acts + (route.common ? 1 : 0);
}

/** What no server reads otherwise than it stands. */
const plain = /^(?:\/+[a-z0-9_~:@-][a-z0-9_.~:@-]*)+\/*$/;

/** Control characters, bytes that are UTF-8 of nothing but that careless decoders take for `/` or `.`, and broken escapes. */
// oxlint-disable-next-line eslint/no-control-regex
const untold = /[\u0000-\u001f\u007f]|%c[01]|%(?![0-9a-f]{2})/i;

function cutAt(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at === -1 ? text : text.slice(0, at);
}

/** Empty segments do not count; a target in absolute form is read by its path. */
function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('/')
    .filter((segment) => segment !== '');
}

/** As the most forgiving server reads it: ends at NUL, knows back slashes, parameters and dots, no blanks; case is as it stands. */
function forgivenSegments(undone: string): readonly string[] {
  // oxlint-disable-next-line eslint/no-control-regex
  const ended = cutAt(undone, /[?#\u0000]/).replaceAll('\\', '/');
  const segments: string[] = [];
  for (const raw of segmentsOf(ended)) {
    const segment = cutAt(raw, /;/).trim();
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments;
}

function readSegments(method: string, segments: readonly string[], isAnthropic: boolean): Route {
  const call = neverCalls.has(method) ? undefined : callOf(segments);
  if (call !== undefined) return method === 'POST' ? call : { ...call, ambiguous: true };
  return resourceOf(segments, { isAnthropic, isAsked: neverCalls.has(method) });
}

/** Methods that no server takes for POST. */
const neverCalls = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

function callOf(segments: readonly string[]): Route | undefined {
  for (let length = 2; length > 0; length -= 1) {
    const tail = segments.length < length ? undefined : calls.get(segments.slice(-length).join('/'));
    const before = segments.slice(0, -length);
    if (tail !== undefined && (tail === chat || isPrefix(before))) return deployed(tail, before);
  }
  return undefined;
}

/** Azure's `/openai/deployments/NAME/chat/completions`, and the older `engines`. */
function deployed(call: Route, before: readonly string[]): Route {
  const holder = before.findLastIndex((segment) => holders.has(segment));
  return holder === -1 ? call : { ...call, deployment: before[holder + 1] };
}

const holders: ReadonlySet<string> = new Set(['deployments', 'engines']);

const version = /^v\d[a-z0-9.]*$/;

function isPrefix(segments: readonly string[]): boolean {
  const last = segments.at(-1) ?? '';
  const holder = segments.at(-2) ?? '';
  if (last === '' || last === 'openai' || last === 'anthropic' || version.test(last)) return true;
  return holders.has(holder);
}

/** `isAsked`: by a method that makes nothing. */
function resourceOf(
  segments: readonly string[],
  { isAnthropic, isAsked }: { readonly isAnthropic: boolean; readonly isAsked: boolean },
): Route {
  const start = segments.findIndex((segment) => version.test(segment)) + 1;
  const prefix = segments[0];
  const isNamed = prefix === 'openai' || prefix === 'anthropic';
  const [first = '', second = '', ...rest] = segments.slice(start === 0 && isNamed ? 1 : start);
  const declared = isNamed ? prefix : isAnthropic ? 'anthropic' : undefined;
  const common = isAsked && isCollection(first, second, rest);
  if (first === 'models' && isAsked) return declared === 'anthropic' ? anthropicModels : openaiModels;
  if (first === 'messages' && second === 'batches' && (isAsked || isCancelling(rest)))
    return { ...batchesAsked, common };
  if (first === 'responses' && (isAsked || isCancelling([second, ...rest])))
    return { ...responsesAsked, common };
  // POST changes what is stored beside a completion.
  if (first === 'chat' && second === 'completions' && (isAsked || rest.length === 1))
    return { ...chatAsked, common };
  const family = familyOf.get(first) ?? declared;
  const other = family === undefined ? unknownOther : family === 'anthropic' ? anthropicOther : openaiOther;
  const unread = unreadClassOf([first, second, ...rest], isAsked);
  return { ...other, ...unread, common: common || unread.unread === 'organization' };
}

/** What names no single one of the things that are stored: `/v1/files`, `/v1/messages/batches`, `/v1/fine_tuning/jobs`. */
function isCollection(first: string, second: string, rest: readonly string[]): boolean {
  if (first === 'models' || rest.length > 0) return false;
  return second === '' || collections.has(`${first}/${second}`);
}

const collections: ReadonlySet<string> = new Set([
  'messages/batches',
  'chat/completions',
  'fine_tuning/jobs',
  'chatkit/sessions',
  'chatkit/threads',
]);

/** `ID/cancel`. */
function isCancelling(segments: readonly string[]): boolean {
  return segments.length === 2 && segments[1] === 'cancel';
}

/** First segment behind the version, of resources that only one of the providers has. */
const familyOf: ReadonlyMap<string, Family> = new Map([
  ...['messages', 'complete', 'organizations', 'sessions', 'agents'].map(anthropics),
  ...['chat', 'completions', 'responses', 'embeddings', 'images', 'audio', 'moderations', 'fine_tuning'].map(
    openais,
  ),
  ...['batches', 'assistants', 'threads', 'vector_stores', 'realtime', 'evals', 'uploads'].map(openais),
  ...['conversations', 'containers', 'videos', 'chatkit'].map(openais),
]);

function anthropics(resource: string): readonly [string, Family] {
  return [resource, 'anthropic'];
}

function openais(resource: string): readonly [string, Family] {
  return [resource, 'openai'];
}

function route(name: RouteName, family: Family, more: Partial<Route> = {}): Route {
  return {
    name,
    family,
    endpoint: 'other',
    inspected: false,
    generates: false,
    ambiguous: false,
    unread: '',
    answersUnread: false,
    common: false,
    deployment: undefined,
    ...more,
  };
}

const batchesAsked = route('anthropic.batches', 'anthropic');
const chatAsked = route('openai.chat', 'openai');
const responsesAsked = route('openai.responses', 'openai');
const anthropicModels = route('anthropic.models', 'anthropic');
const openaiModels = route('openai.models', 'openai');
const anthropicOther = route('other', 'anthropic');
const openaiOther = route('other', 'openai');
const unknownOther = route('other', 'unknown');

const inspected = { inspected: true } as const;
const generating = { inspected: true, generates: true } as const;
const responses = route('openai.responses', 'openai', { ...generating, endpoint: 'openai.responses' });
const chat = route('openai.chat', 'openai', { ...generating, endpoint: 'openai.chat' });
const messages = route('anthropic.messages', 'anthropic', { ...generating, endpoint: 'anthropic.messages' });

/** What is posted, by the end of the path. */
const calls: ReadonlyMap<string, Route> = new Map([
  ['messages', messages],
  ['messages/count_tokens', route('anthropic.count_tokens', 'anthropic', inspected)],
  [
    'messages/batches',
    route('anthropic.batches', 'anthropic', { ...generating, endpoint: 'anthropic.messages' }),
  ],
  ['chat/completions', chat],
  ['responses', responses],
  ['responses/compact', responses],
  ['responses/input_tokens', route('openai.responses', 'openai', inspected)],
  ['embeddings', route('openai.embeddings', 'openai', inspected)],
  ['completions', route('openai.completions', 'openai', generating)],
]);

/** Paths as the official clients write them: one look-up instead of a reading. */
const commonRoutes: ReadonlyMap<string, Route> = new Map(
  [...calls].map(([tail, route]): readonly [string, Route] => [`/v1/${tail}`, route]),
);
