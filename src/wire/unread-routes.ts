// Calls that pass without being read, when the operator lets them pass: in which class one is, and whether a model may
// answer it. The classes are few and fixed, so that metrics, rules and records can name them; a path that is in none of them
// is `unknown`, and is held to be able to do anything. Refused: to call what is sent to an unknown path harmless. It is
// exactly where somebody goes who does not want to be read.

export const unreadClasses = [
  'agents',
  'audio',
  'batches',
  'completions',
  'conversations',
  'files',
  'images',
  'model-call',
  'moderations',
  'organization',
  'realtime',
  'training',
  'vector-stores',
  'videos',
  'unknown',
] as const;

export type UnreadClass = (typeof unreadClasses)[number];

/** By the first segment behind the version. */
const classByResource: ReadonlyMap<string, UnreadClass> = new Map<string, UnreadClass>([
  ...pairs('agents', [
    'agents',
    'sessions',
    'assistants',
    'threads',
    'skills',
    'environments',
    'interactions',
  ]),
  ...pairs('audio', ['audio']),
  ...pairs('batches', ['batches']),
  ...pairs('completions', ['complete', 'completions', 'messages', 'chat']),
  ...pairs('conversations', ['conversations', 'chatkit', 'responses']),
  ...pairs('files', ['files', 'uploads', 'containers', 'cachedcontents']),
  ...pairs('images', ['images']),
  // Gemini's `models/NAME:generateContent`, Bedrock's `model/NAME/invoke`, Vertex's `projects/…/models/NAME:rawPredict`.
  ...pairs('model-call', ['models', 'model', 'tunedmodels', 'projects', 'publishers', 'dynamic']),
  ...pairs('moderations', ['moderations']),
  ...pairs('organization', ['organization', 'organizations', 'admin']),
  ...pairs('realtime', ['realtime', 'live']),
  ...pairs('training', ['fine_tuning', 'fine-tunes', 'evals', 'graders']),
  ...pairs('vector-stores', ['vector_stores']),
  ...pairs('videos', ['videos']),
]);

/** What is sent there makes no answer of a model: it stores, searches or administers. */
const silent: ReadonlySet<UnreadClass> = new Set(['files', 'moderations', 'organization', 'vector-stores']);

function pairs(name: UnreadClass, resources: readonly string[]): readonly (readonly [string, UnreadClass])[] {
  return resources.map((resource) => [resource, name]);
}

/** May stand behind the version as well as before it, and before the resource with a name of its own. */
const named: ReadonlySet<string> = new Set(['openai', 'anthropic']);
const holders: ReadonlySet<string> = new Set(['deployments', 'engines']);

export interface Unread {
  readonly unread: UnreadClass;
  readonly answersUnread: boolean;
}

/** @param segments of the path behind the version; @param isAsked by a method that makes nothing. */
export function unreadClassOf(segments: readonly string[], isAsked: boolean): Unread {
  const bare = named.has(segments[0] ?? '') ? segments.slice(1) : segments;
  const first = (holders.has(bare[0] ?? '') ? bare[2] : bare[0])?.toLowerCase() ?? '';
  const last = segments.findLast((segment) => segment !== '') ?? '';
  // A method behind a colon is Google's way to write a call, wherever the model stands.
  const isCalled = /:[a-z]/i.test(last) && !isAsked;
  const unread = isCalled ? 'model-call' : (classByResource.get(first) ?? 'unknown');
  return { unread, answersUnread: !isAsked && !silent.has(unread) };
}
