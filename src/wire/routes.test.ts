// Goal: the calls of the official clients are told from one another, from what only asks about them and from what other
// servers might take for them; no way of writing a path hides a call that makes a model answer.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { routeOf, type RouteName } from './routes.ts';

const calls: readonly (readonly [string, RouteName])[] = [
  ['messages', 'anthropic.messages'],
  ['messages/count_tokens', 'anthropic.count_tokens'],
  ['messages/batches', 'anthropic.batches'],
  ['chat/completions', 'openai.chat'],
  ['responses', 'openai.responses'],
  ['responses/compact', 'openai.responses'],
  ['embeddings', 'openai.embeddings'],
  ['completions', 'openai.completions'],
];

const prefixes = ['/', '/v1/', '/openai/v1/', '/anthropic/v1/', '/openai/', '/api/v1/', '/v1beta/openai/'];

test('calls are told with every prefix, with and without a query', () => {
  for (const [tail, name] of calls) {
    for (const prefix of prefixes) {
      for (const end of ['', '?beta=true', '?a=/v1/models#x', '/']) {
        const route = routeOf('POST', `${prefix}${tail}${end}`);
        assert.deepEqual([route.name, route.inspected, route.ambiguous], [name, true, false], prefix + tail);
        assert.equal(route.family, name.split('.')[0]);
      }
    }
  }
  assert.equal(
    routeOf('POST', '/openai/deployments/My-Model.1/chat/completions?api-version=1').generates,
    true,
  );
  assert.equal(routeOf('POST', 'https://host:1/v1/messages').name, 'anthropic.messages');
});

test('what only asks about answers, or belongs to another resource, is no call', () => {
  const asked = (method: string, path: string): unknown[] => {
    const { name, family, inspected, generates, endpoint, ambiguous } = routeOf(method, path);
    assert.deepEqual([inspected, generates, endpoint, ambiguous], [false, false, 'other', false], path);
    return [name, family];
  };
  assert.deepEqual(asked('GET', '/v1/messages/batches/msgbatch_01Ab/results'), [
    'anthropic.batches',
    'anthropic',
  ]);
  assert.deepEqual(asked('POST', '/v1/messages/batches/msgbatch_01/cancel'), [
    'anthropic.batches',
    'anthropic',
  ]);
  assert.deepEqual(asked('GET', '/v1/responses/resp_1'), ['openai.responses', 'openai']);
  assert.deepEqual(asked('POST', '/v1/responses/resp_1/cancel'), ['openai.responses', 'openai']);
  assert.deepEqual(asked('GET', '/v1/chat/completions'), ['openai.chat', 'openai']);
  assert.deepEqual(asked('POST', '/v1/chat/completions/chatcmpl-1'), ['openai.chat', 'openai']);
  assert.deepEqual(asked('DELETE', '/v1/responses/messages'), ['openai.responses', 'openai']);
  assert.deepEqual(asked('POST', '/v1/threads/thread_1/messages'), ['other', 'openai']);
  assert.deepEqual(asked('POST', '/v1/batches'), ['other', 'openai']);
  assert.deepEqual(asked('GET', '/v1/messages'), ['other', 'anthropic']);
  assert.deepEqual(asked('POST', '/anthropic/v1/files'), ['other', 'anthropic']);
  assert.deepEqual(asked('GET', '/favicon.ico'), ['other', 'unknown']);
  assert.deepEqual(asked('GET', '*'), ['other', 'unknown']);
  assert.deepEqual(asked('GET', '/v1/models/meta-llama%2FLlama-3'), ['openai.models', 'openai']);
});

test('what is sent to a known resource and is no known call of it is another call, that refusals and scopes keep out', () => {
  const sent = [
    '/v1beta/models/gemini-2.0-flash:generateContent',
    '/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse',
    '/v1/models/meta/llama/predict',
    '/v1/models',
    '/v1/responses/render',
    '/v1/responses/resp_1/cancel/x',
    '/v1/chat/completions/a/b',
    '/v1/messages/batches/msgbatch_1/results',
  ];
  for (const path of sent) assert.equal(routeOf('POST', path).name, 'other', path);
  assert.equal(routeOf('PUT', '/v1/models/x').name, 'other');
  assert.equal(routeOf('DELETE', '/v1/models/ft:x').name, 'openai.models');
});

test('what is not read has a class, and only what stores or asks is held to make no answer', () => {
  const told = (path: string, method = 'POST'): unknown[] => {
    const { name, unread, answersUnread } = routeOf(method, path);
    return [name, unread, answersUnread];
  };
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['/v1beta/models/gemini-2.0-flash:generateContent', 'model-call', true],
    ['/v1beta/models/gemini-2.0-flash:streamGenerateContent?alt=sse', 'model-call', true],
    ['/v1beta/tunedModels/x:generateContent', 'model-call', true],
    ['/v1/projects/p/locations/l/publishers/anthropic/models/claude-x:streamRawPredict', 'model-call', true],
    ['/model/anthropic.claude-x/converse', 'model-call', true],
    ['/v1/files', 'files', false],
    ['/v1/uploads/upload_1/parts', 'files', false],
    ['/anthropic/v1/files', 'files', false],
    ['/v1beta/openai/files', 'files', false],
    ['/v1/batches', 'batches', true],
    ['/v1/audio/transcriptions', 'audio', true],
    ['/openai/deployments/whisper/audio/transcriptions?api-version=1', 'audio', true],
    ['/openai/deployments/d/images/generations', 'images', true],
    ['/v1/images/generations', 'images', true],
    ['/v1/threads/thread_1/runs', 'agents', true],
    ['/v1/assistants', 'agents', true],
    ['/v1/realtime/client_secrets', 'realtime', true],
    ['/v1/complete', 'completions', true],
    ['/v1/conversations', 'conversations', true],
    ['/v1/fine_tuning/jobs', 'training', true],
    ['/v1/moderations', 'moderations', false],
    ['/v1/organization/admin_api_keys', 'organization', false],
    ['/something/else', 'unknown', true],
    ['/', 'unknown', true],
  ];
  for (const [path, unread, answers] of cases) assert.deepEqual(told(path), ['other', unread, answers], path);
  assert.deepEqual(told('/v1/files/file_1/content', 'GET'), ['other', 'files', false]);
  assert.deepEqual(told('/v1/batches/b', 'GET'), ['other', 'batches', false]);
  for (const path of ['/v1/models', '/v1/responses/resp_1'])
    assert.deepEqual(told(path, 'GET').slice(1), ['', false], path);
  for (const [path] of calls) assert.deepEqual(told(`/v1/${path}`).slice(1), ['', false], path);
});

test('what names no single one of the stored things is common, and so is all administration', () => {
  const isCommon = (method: string, path: string): boolean => routeOf(method, path).common;
  for (const path of ['/v1/files', '/v1/messages/batches?after_id=a', '/v1/Files/', '/v1/fine_tuning/jobs']) {
    assert.ok(isCommon('GET', path), path);
  }
  assert.ok(isCommon('POST', '/v1/organizations/api_keys'));
  for (const path of [
    '/v1/files/f',
    '/v1/messages/batches/b',
    '/v1/responses/r',
    '/v1/models',
    '/v1/models/m',
  ]) {
    assert.ok(!isCommon('GET', path), path);
  }
  assert.ok(!isCommon('POST', '/v1/files') && !isCommon('POST', '/v1/messages/batches'));
});

test('a deployment whose name is written with escapes is that deployment, and its path has two readings', () => {
  const written: readonly (readonly [string, string, boolean])[] = [
    ['/openai/deployments/GPT-4o/chat/completions', 'GPT-4o', false],
    ['/openai/deployments/gpt%2d4o/chat/completions', 'gpt-4o', true],
    ['/openai/deployments/GPT%252d4o/chat/completions?api-version=1', 'GPT-4o', true],
    ['/openai/deployments/gpt%2d4o/embeddings', 'gpt-4o', true],
    ['/openai/deployments%2fLarge/chat/completions', 'Large', true],
    ['/openai/Deployments/Large/chat/completions', 'Large', true],
    ['/openai/deployments/gpt-4o;x/chat/completions', 'gpt-4o', true],
    ['/openai/deployments/gpt%c3%a4/chat/completions', 'gpt%c3%a4', true],
    ['/openai/deployments/gpt%zz4o/chat/completions', 'gpt%zz4o', true],
  ];
  for (const [path, name, isAmbiguous] of written) {
    const { deployment, ambiguous, generates } = routeOf('POST', path);
    const isGenerating = path.includes('chat');
    assert.deepEqual([deployment, ambiguous, generates], [name, isAmbiguous, isGenerating], path);
  }
});

test('a deployment in the path is the model that answers', () => {
  const deploymentOf = (path: string): string | undefined => routeOf('POST', path).deployment;
  assert.equal(deploymentOf('/openai/deployments/My-Model.1/chat/completions?api-version=1'), 'My-Model.1');
  assert.equal(deploymentOf('/openai/deployments/d/extensions/chat/completions'), 'd');
  assert.equal(deploymentOf('/openai/deployments/d/embeddings'), 'd');
  assert.equal(deploymentOf('/v1/engines/davinci/completions'), 'davinci');
  assert.equal(deploymentOf('/openai/v1/chat/completions'), undefined);
});

test('a chat completion is one under every prefix', () => {
  for (const prefix of ['/models', '/beta', '/api', '/v1/account/gateway/compat', '/serving-endpoints']) {
    assert.equal(routeOf('POST', `${prefix}/chat/completions?api-version=1`).name, 'openai.chat', prefix);
  }
});

test('models are the provider’s whose header came, or whose prefix the path has', () => {
  assert.equal(routeOf('GET', '/v1/models').name, 'openai.models');
  assert.equal(routeOf('GET', '/v1/models', true).name, 'anthropic.models');
  assert.equal(routeOf('GET', '/v1/models/claude-x?limit=1', true).name, 'anthropic.models');
  assert.equal(routeOf('GET', '/anthropic/v1/models').name, 'anthropic.models');
  assert.equal(routeOf('GET', '/openai/v1/models', true).name, 'openai.models');
  assert.equal(routeOf('POST', '/v1/files', true).family, 'anthropic');
});

test('paths that some server takes for a call are read as that call, and marked', () => {
  const disguises = [
    '/v1/%6dessages',
    '/v1/%256dessages',
    '/v1%2fmessages',
    '/v1/x/../messages',
    '/v1/models/%2e%2e/messages',
    '/v1/models/..%2Fmessages',
    '/v1/models/..\\messages',
    '/V1/Messages',
    '/v1/messages;v=1',
    '/v1/messages%00.png',
    '/v1/messages%3fx/batches/1',
    '/v1/messages%20',
    '/v1/messages%00/v1/embeddings',
    '/v1/./messages',
    '/v1/messages\u0000',
  ];
  for (const path of disguises) {
    const { name, generates, ambiguous } = routeOf('POST', path);
    assert.deepEqual([name, generates, ambiguous], ['anthropic.messages', true, true], path);
  }
  for (const method of ['PUT', 'PATCH', 'QUERY', 'post']) {
    const { name, ambiguous } = routeOf(method, '/v1/messages');
    assert.deepEqual([name, ambiguous], ['anthropic.messages', true], method);
  }
  assert.equal(routeOf('GET', '/v1/files/%01').ambiguous, true);
  assert.equal(routeOf('POST', '/v1/x%c0%af../messages').ambiguous, true);
  assert.equal(routeOf('POST', `/v1/${'%6d'.repeat(2000)}`).ambiguous, true);
  assert.equal(routeOf('POST', '//v1//messages/').ambiguous, false);
  for (const path of ['/#/v1/messages', '/v1/models#/v1/messages', '/v1/messages#']) {
    assert.equal(routeOf('POST', path).ambiguous, true, path);
  }
});

test('however the letters of a call are escaped, doubled or cased, it is inspected', () => {
  const letter = fc.constantFrom('as is', 'escaped', 'twice', 'upper');
  fc.assert(
    fc.property(
      fc.constantFrom(...calls),
      fc.array(letter, { minLength: 40, maxLength: 40 }),
      (call, ways) => {
        const path = `/v1/${call[0]}`
          .split('')
          .map((char, at) => written(char, ways[at] ?? 'as is'))
          .join('');
        const route = routeOf('POST', path);
        assert.deepEqual([route.name, route.inspected], [call[1], true], path);
      },
    ),
  );
});

function written(char: string, way: string): string {
  const escape = `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  if (way === 'escaped') return escape;
  if (way === 'twice') return escape.replace('%', '%25');
  return way === 'upper' ? char.toUpperCase() : char;
}

test('no path and no method makes it throw, and only calls are inspected', () => {
  const part = fc.constantFrom(
    '/',
    '%',
    '2f',
    '..',
    'messages',
    'v1',
    '\\',
    ';',
    '?',
    '#',
    '\u0000',
    'é',
    'responses',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('GET', 'POST', 'PUT', ''), (path, method) => {
      const route = routeOf(method, `/v1/${path}`);
      assert.ok(route.inspected || !route.generates);
    }),
    { numRuns: 1000 },
  );
});
