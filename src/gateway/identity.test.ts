// Goal: who sends a request is what a credential proves; doubt is refused, claims are not read, secrets never come out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as assertLaw, constantFrom, oneof, property, string, tuple } from 'fast-check';
import {
  identify,
  passThroughSource,
  refusalTexts,
  type Identity,
  type IdentitySource,
  type Refusal,
} from './identity.ts';
import { createKey, revokeKey } from './key-changes.ts';
import { KeyRing } from './keys.ts';
import { nowMs, wanted, workshopFor } from './keys.fixture.ts';
import { proxySource } from './proxy-identity.ts';

/** Beside `Authorization`. */
const places = [
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'x-litellm-api-key',
  'ocp-apim-subscription-key',
  'x-portkey-api-key',
  'cf-aig-authorization',
];
const none: ReadonlyMap<string, string> = new Map();
const through = passThroughSource('a secret of at least 16 bytes', none);
const empty: IdentitySource = { mode: 'keys', keys: new KeyRing('none') };

function ask(headers: readonly string[], ...sources: readonly IdentitySource[]): Identity | Refusal {
  return identify({ headers, socketAddress: '10.0.0.1' }, sources, nowMs);
}

function reasonOf(answer: Identity | Refusal): string {
  return answer.kind === 'refusal' ? answer.reason : `${answer.mode} ${answer.account}`;
}

test('a key of ours is known in each header that SDKs use', async (context) => {
  const workshop = workshopFor(context);
  const { id, secret } = await createKey(workshop, wanted({ environment: 'exp', upstream: 'main' }));
  const keys = new KeyRing(workshop.path);
  await keys.refresh();
  const headers = [
    ['Authorization', `Bearer ${secret}`],
    ['authorization', `bearer ${secret}`],
    ['X-Api-Key', secret],
    ['api-key', secret],
    ['x-goog-api-key', secret],
    ['x-api-key', secret, 'Authorization', `Bearer ${secret}`],
    ['Authorization', '', 'x-api-key', secret],
  ];
  for (const one of headers) {
    const answer = ask(one, { mode: 'keys', keys });
    assert.equal(answer.kind, 'identity', one.join(' '));
    const { account, keyId, environment, upstream, mode } = answer;
    assert.deepEqual([account, keyId, environment, upstream, mode], ['acme', id, 'exp', 'main', 'keys']);
    assert.ok(!JSON.stringify(answer).includes(secret.slice(-38)));
  }
});

test('a key of ours that is not valid is refused, also where anything else is passed through', async (context) => {
  const workshop = workshopFor(context);
  const { id, secret } = await createKey(workshop, wanted());
  await revokeKey(workshop, id);
  const keys = new KeyRing(workshop.path);
  await keys.refresh();
  const bearer = ['Authorization', `Bearer ${secret}`];
  for (const sources of [
    [{ mode: 'keys' as const, keys }, through],
    [through, { mode: 'keys' as const, keys }],
  ]) {
    assert.deepEqual(ask(bearer, ...sources), {
      kind: 'refusal',
      reason: 'revoked',
      mode: 'keys',
      keyId: id,
    });
    assert.equal(reasonOf(ask(['x-api-key', 'sw_prod_whatever'], ...sources)), 'unknown');
  }
  assert.equal(reasonOf(ask(bearer, through)), 'unknown', 'never upstream');
});

test('a passed-through credential is an account by its keyed hash, or the one that it is mapped to', () => {
  const answer = ask(['Authorization', 'Bearer sk-ant-api03-secret'], empty, through);
  assert.equal(answer.kind, 'identity');
  assert.match(answer.account, /^key_[0-9a-f]{24}$/);
  assert.deepEqual([answer.keyId, answer.environment, answer.key], [answer.account, '', undefined]);
  assert.equal(
    reasonOf(ask(['x-api-key', 'sk-ant-api03-secret'], through)),
    `pass-through ${answer.account}`,
  );
  assert.notEqual(
    reasonOf(ask(['x-api-key', 'sk-ant-api03-secreT'], through)),
    `pass-through ${answer.account}`,
  );
  const other = passThroughSource('another secret of 16 bytes', none);
  assert.notEqual(
    reasonOf(ask(['x-api-key', 'sk-ant-api03-secret'], other)),
    `pass-through ${answer.account}`,
  );
  const mapped = passThroughSource('a secret of at least 16 bytes', new Map([[answer.keyId, 'acme']]));
  assert.equal(reasonOf(ask(['x-api-key', 'sk-ant-api03-secret'], mapped)), 'pass-through acme');
  assert.throws(() => passThroughSource('short', none), /at least 16 bytes/);
});

test('what is missing, malformed or in conflict is refused', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], 'missing'],
    [['x-api-key', ''], 'missing'],
    [['x-api-key', '   '], 'missing'],
    [['Authorization', 'Bearer'], 'malformed'],
    [['Authorization', 'Bearer  sk-1'], 'malformed'],
    [['Authorization', 'Bearer sk-1 sk-2'], 'malformed'],
    [['Authorization', 'Basic c2stMQ=='], 'malformed'],
    [['Authorization', 'sk-1'], 'malformed'],
    [['Authorization', 'Bearer\tsk-1'], 'malformed'],
    [['x-api-key', 'sk-é'], 'malformed'],
    [['x-api-key', 'sk 1'], 'malformed'],
    [['x-api-key', 'sk-\u0000'], 'malformed'],
    [['x-api-key', 'x'.repeat(4097)], 'malformed'],
    [['x-api-key', 'sk-1', 'Authorization', 'Basic c2stMQ=='], 'malformed'],
    [['x-api-key', 'sk-1', 'Authorization', 'Bearer sk-2'], 'conflicting'],
    [['x-api-key', 'sk-1', 'api-key', 'sk-2'], 'conflicting'],
    [['Authorization', 'Bearer made-up', 'X-Goog-Api-Key', 'AIza-1'], 'conflicting'],
    [['x-goog-api-key', 'AIza 1'], 'malformed'],
    [['Authorization', 'Bearer sk-1', 'authorization', 'Bearer sk-2'], 'conflicting'],
    [['x-api-key', 'sk-1', 'X_Api_Key', 'sk-2'], 'conflicting'],
    [['x-litellm-api-key', 'Bearer  sk-1'], 'malformed'],
    ...places.map((name): readonly [readonly string[], string] => [
      ['Authorization', 'Bearer made-up', name, 'sk-1'],
      'conflicting',
    ]),
  ];
  for (const [headers, reason] of cases)
    assert.equal(reasonOf(ask(headers, through)), reason, headers.join(' '));
  assert.equal(reasonOf(ask(['x-api-key', 'sk-1'], empty)), 'unknown');
  assert.equal(
    reasonOf(ask(['x-api-key', 'sk-1'])),
    'unknown',
    'nobody is let in where nothing is configured',
  );
});

test('one credential in every header that can carry it is one account', () => {
  const alone = reasonOf(ask(['Authorization', 'Bearer sk-1'], through));
  for (const name of places) {
    assert.equal(reasonOf(ask([name, 'sk-1'], through)), alone, name);
    assert.equal(reasonOf(ask([name, 'sk-1', 'Authorization', 'Bearer sk-1'], through)), alone, name);
  }
  for (const name of ['x-litellm-api-key', 'cf-aig-authorization'])
    assert.equal(reasonOf(ask([name, 'Bearer sk-1'], through)), alone, name);
});

test('a key in the query is refused in every mode and spelling, beside a header too', () => {
  const headers = ['x-api-key', 'sk-1'];
  const reasonAt = (target: string): string =>
    reasonOf(identify({ headers, socketAddress: '10.0.0.1', target }, [through], nowMs));
  const carrying = [
    '?key=AIza',
    '?alt=sse&key=AIza',
    '?alt=sse;KEY=AIza',
    '?%6bey=AIza',
    '?%256bey=AIza',
    '?+key=AIza',
    '?key%3dAIza',
    '?key',
    '??key=AIza',
    '?api-key=x',
    '?api_key=x',
    '?apikey=x',
    '?access_token=x',
    '?oauth_token=x',
    '?x-api-key=x',
    '?x-goog-api-key=x',
    '?x_goog%2dapi_key=x',
    '?subscription-key=x',
    '?%24httpHeaders=authorization:x',
    '?key[]=x',
  ];
  for (const query of carrying) assert.equal(reasonAt(`/v1/messages${query}`), 'in-query', query);
  for (const query of [
    '',
    '?',
    '?alt=sse',
    '?keys=1',
    '?monkey=1',
    '?pageToken=x',
    '?x-key-id=1',
    '?a=key',
    '?api-version=2024-10-21',
    '?a=%ff%',
  ])
    assert.notEqual(reasonAt(`/v1/messages${query}`), 'in-query', query);
});

test('claims are no identity', () => {
  const claims = [
    'User',
    'acme',
    'X-User-Id',
    'acme',
    'User-Agent',
    'acme',
    'X-Forwarded-For',
    '192.0.2.1',
    'Cookie',
    'key=sk-1',
  ];
  assert.equal(reasonOf(ask(claims, empty, through)), 'missing');
  const [one, other] = [ask(['x-api-key', 'sk-1'], through), ask([...claims, 'x-api-key', 'sk-1'], through)];
  assert.deepEqual(one, other);
});

test('no headers can crash it, and no answer tells a credential', () => {
  const name = oneof(
    constantFrom('authorization', 'x-api-key', 'api-key', 'x-stillwatch-identity', 'x-stillwatch-signature'),
    string(),
  );
  const value = oneof(
    string(),
    string().map((text) => `Bearer ${text}`),
    string().map((text) => `sw_prod_${text}`),
    constantFrom('t=1,v1=', `t=1,v1=${'a'.repeat(64)}`, 'e30', 'Bearer sk-1'),
  ).map((text) => `${text}MARK`);
  const proxy = proxySource(['a secret of at least 16 bytes'], undefined);
  assertLaw(
    property(array(tuple(name, value), { maxLength: 6 }), (lines) => {
      const answer = ask(lines.flat(), proxy, empty, through);
      assert.ok(!JSON.stringify(answer).includes('MARK'));
      if (answer.kind === 'refusal') assert.ok(refusalTexts[answer.reason].length > 10);
    }),
    { numRuns: 1000 },
  );
});
