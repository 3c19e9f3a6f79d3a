// Goal: nothing leaves that speaks for this machine or of its client, and everything else leaves as it came.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { headerFilter, type HeaderRules, type RequestFacts } from './header-filter.ts';

const strict: HeaderRules = { credentials: 'remove', addresses: 'drop', dropped: [] };
const passing: HeaderRules = { credentials: 'keep', addresses: 'drop', dropped: [] };
const telling: HeaderRules = { credentials: 'keep', addresses: 'append', dropped: [] };
/** Set on every request. */
const plain = ['accept-encoding', 'identity'];
const streamed: RequestFacts = { bodyBytes: undefined, clientAddress: undefined };

function namesOf(flat: readonly string[]): readonly string[] {
  return flat.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
}

test('an SDK’s request keeps what is the provider’s business', () => {
  const raw = [
    ['Host', 'gateway.test', 'Connection', 'keep-alive', 'Content-Type', 'application/json'],
    ['X-Api-Key', 'client', 'anthropic-version', '2023-06-01', 'Accept-Encoding', 'gzip, br'],
    [
      'X-Forwarded-For',
      '1.2.3.4',
      'X-Stillwatch-Account',
      'other',
      'Content-Length',
      '10',
      'Expect',
      '100-continue',
    ],
  ].flat();
  assert.deepEqual(
    headerFilter(strict)(raw, { bodyBytes: 12, clientAddress: '1.2.3.4' }),
    [
      ['Content-Type', 'application/json', 'anthropic-version', '2023-06-01'],
      ['content-length', '12', 'accept-encoding', 'identity'],
    ].flat(),
  );
});

test('keys that are passed through stay, and cookies with them', () => {
  const raw = ['Authorization', 'Bearer k', 'Cookie', 'a=b', 'x-api-key', 'k'];
  assert.deepEqual(headerFilter(passing)(raw, streamed), [...raw, ...plain]);
  assert.deepEqual(headerFilter(strict)(raw, streamed), plain);
  assert.deepEqual(headerFilter({ ...passing, dropped: ['COOKIE', 'x-api-key'] })(raw, streamed), [
    ...raw.slice(0, 2),
    ...plain,
  ]);
});

test('a name with underscores is the same name', () => {
  const raw = [
    'X_Api_Key',
    'k',
    'x_forwarded_for',
    '1.2.3.4',
    'X_Stillwatch_Identity',
    'x',
    'content_length',
    '1',
  ];
  assert.deepEqual(headerFilter(strict)([...raw, 'session_id', 's'], streamed), [
    'session_id',
    's',
    ...plain,
  ]);
});

test('nothing tells the upstream of another method or path than was read here', () => {
  const raw = [
    'X-HTTP-Method-Override',
    'POST',
    'x-original-url',
    '/v1/messages',
    'X-Rewrite-URL',
    '/v1/messages',
  ];
  assert.deepEqual(headerFilter(passing)([...raw, 'accept', '*/*'], streamed), ['accept', '*/*', ...plain]);
});

test('what Connection names is dropped, in any case and from any of several', () => {
  const raw = [
    'Connection',
    'keep-alive, X-Hop',
    'x-hop',
    '1',
    'X-Kept',
    '2',
    'x-late',
    '3',
    'connection',
    ' x-LATE,,',
  ];
  assert.deepEqual(headerFilter(passing)(raw, streamed), ['X-Kept', '2', ...plain]);
});

test('who the client is goes on only when it is said so', () => {
  const raw = [
    'X-Forwarded-For',
    '9.9.9.9',
    'Via',
    '1.1 edge',
    'Forwarded',
    'for=9.9.9.9',
    'X-Real-IP',
    '9.9.9.9',
  ];
  const facts = { bodyBytes: undefined, clientAddress: '1.2.3.4' };
  const told = (lines: readonly string[], one: RequestFacts): readonly string[] =>
    headerFilter(telling)(lines, one).slice(plain.length);
  assert.deepEqual(headerFilter(passing)(raw, facts), plain);
  assert.deepEqual(told(raw, facts), [
    'x-forwarded-for',
    '9.9.9.9, 1.2.3.4',
    'via',
    '1.1 edge, 1.1 stillwatch',
  ]);
  assert.deepEqual(told([], facts), ['x-forwarded-for', '1.2.3.4', 'via', '1.1 stillwatch']);
  const claim = ['x-forwarded-for', '10.0.0.1'];
  // Whoever believes the last entry must not believe the client where nothing is known.
  assert.deepEqual(told(claim, streamed), ['x-forwarded-for', '10.0.0.1, unknown', 'via', '1.1 stillwatch']);
  assert.deepEqual(told(['x-forwarded-for', 'a\r\nb'], facts), told([], facts));
});

test('one length at most, and none beside chunks', () => {
  const lengthOf = (raw: readonly string[], bodyBytes?: number): readonly string[] =>
    headerFilter(passing)(raw, { bodyBytes, clientAddress: undefined }).slice(0, -plain.length);
  assert.deepEqual(lengthOf(['Content-Length', '5', 'content-length', '6']), ['content-length', '5']);
  assert.deepEqual(lengthOf(['Content-Length', '5', 'Transfer-Encoding', 'chunked']), []);
  assert.deepEqual(lengthOf(['Content-Length', '+5']), []);
  assert.deepEqual(lengthOf(['Transfer-Encoding', 'chunked'], 0), ['content-length', '0']);
});

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom('a\r\nx-evil: 1', 'a\nb', '\0', 'keep-alive, x-hop', 'close', ', ,', 'Ã¤'),
);
const tellingNames = [
  'Connection connection close TE Trailer Upgrade Keep-Alive Proxy-Authorization proxy-foo Transfer-Encoding',
  'Content-Length Host X-Hop x-hop X-STILLWATCH-Key Authorization x-api-key X-Goog-Api-Key Accept-Encoding X-Forwarded-For',
  'Forwarded X-Real-IP Via Expect x-keep __proto__',
].flatMap((line) => line.split(' '));
const anyName = fc.oneof(anyText, fc.constantFrom(...tellingNames));
const hopPair = fc.constantFrom<[string, string]>(
  ['Connection', 'keep-alive, x-hop'],
  ['connection', 'X-KEEP'],
  ['X-Hop', '1'],
  ['x-keep', '2'],
);
const anyRaw = fc
  .array(fc.oneof(fc.tuple(anyName, anyText), hopPair), { maxLength: 25 })
  .map((pairs) => pairs.flat());
const anyRules: fc.Arbitrary<HeaderRules> = fc.record({
  credentials: fc.constantFrom('remove', 'keep'),
  addresses: fc.constantFrom('drop', 'append'),
  dropped: fc.constant([]),
});
const anyFacts: fc.Arbitrary<RequestFacts> = fc.record({
  bodyBytes: fc.option(fc.nat(), { nil: undefined }),
  clientAddress: fc.option(fc.oneof(fc.ipV4(), fc.ipV6()), { nil: undefined }),
});

test('whatever comes in, what goes out cannot break out of its line, and names no hop', () => {
  fc.assert(
    fc.property(anyRaw, anyRules, anyFacts, (raw, rules, facts) => {
      const flat = headerFilter(rules)(raw, facts);
      assert.equal(flat.length % 2, 0);
      const hops = new Set(
        raw
          .filter((_, i) => i % 2 === 1 && raw[i - 1]?.toLowerCase() === 'connection')
          .flatMap((value) => value.split(',').map((part) => part.trim().toLowerCase())),
      );
      // What is set anew is ours to set.
      const anew = new Set(['content-length', 'accept-encoding', 'x-forwarded-for', 'via']);
      for (const [i, part] of flat.entries()) {
        if (i % 2 === 1) {
          assert.doesNotMatch(part, /[^\t\x20-\x7e\x80-\xff]/);
          continue;
        }
        const name = part.toLowerCase();
        assert.match(part, /^[\w!#$%&'*+.^`|~-]+$/);
        assert.doesNotMatch(
          name,
          /^(?:connection|te|trailer|upgrade|keep-alive|proxy-.*|transfer-encoding|expect|host|x-stillwatch-.*)$/,
        );
        assert.ok(anew.has(name) || !hops.has(name), `${name} was named by Connection`);
        if (rules.credentials === 'remove')
          assert.doesNotMatch(name, /^(?:authorization|x-api-key|x-goog-api-key)$/);
        assert.doesNotMatch(name, /^(?:forwarded|x-real-ip)$/);
        if (rules.addresses === 'drop') assert.doesNotMatch(name, /^(?:x-forwarded-for|via)$/);
        else if (name === 'x-forwarded-for')
          assert.equal(flat[i + 1]?.split(', ').at(-1), facts.clientAddress ?? 'unknown');
      }
      assert.ok(namesOf(flat).filter((name) => name === 'content-length').length <= 1);
    }),
    { numRuns: 1000 },
  );
});

test('what is harmless passes as it is, in order and with duplicates', () => {
  const name = fc.stringMatching(/^[A-Za-z]{1,10}$/).map((text) => `x-a-${text}`);
  const value = fc.stringMatching(/^[ -~\u0080-\u00ff]{0,30}$/);
  const raw = fc.array(fc.tuple(name, value), { maxLength: 25 }).map((pairs) => pairs.flat());
  fc.assert(
    fc.property(raw, (flat) => {
      assert.deepEqual(headerFilter(passing)(flat, streamed), [...flat, ...plain]);
    }),
  );
});
