// Goal: an exchange is stored with its address in one form, numbers that fit, and both ends of its new text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeOf, withStore } from './engine.fixture.ts';

test('an exchange is stored with its address once, and with both ends of its new text', async () => {
  const text = `${'begin '.repeat(200)}${'middle '.repeat(400)}${'finish '.repeat(100)}`;
  const exchanges = [
    exchangeOf({ id: 'a', ip: '2001:DB8::1', messages: [{ role: 'user', content: text }] }),
    exchangeOf({ id: 'b', ip: '2001:db8:0:0:0:0:0:1', messages: [] }),
    exchangeOf({ id: 'c', latencyMs: 1e300, inputTokens: 2 ** 40, status: 0, asn: 64_512 }),
    exchangeOf({
      id: 'd',
      messages: [
        { role: 'user', content: 'old question' },
        { role: 'assistant', content: 'old answer' },
        { role: 'tool', content: 'new result' },
        { role: 'user', content: 'new question' },
      ],
    }),
  ];
  await withStore({ exchanges }, async (store) => {
    const found = await store.query(
      'SELECT id, excerpt, address, network, latency_ms, input_tokens, asn FROM @exchanges ORDER BY id',
    );
    const [excerpt = '', empty, , turn] = found.strings('excerpt');
    assert.ok(excerpt.startsWith('begin begin') && excerpt.trimEnd().endsWith('finish'));
    assert.ok(excerpt.length < 900);
    assert.equal(empty, '');
    assert.equal(turn, 'new result\nnew question');
    const [one, other, none] = found.strings('address');
    assert.equal(one, other);
    assert.equal(none, '0');
    assert.ok(Number.isFinite(found.numbers('latency_ms')[2]));
    assert.equal(found.numbers('input_tokens')[2], 4_294_967_295);
    assert.equal(found.numbers('asn')[2], 64_512);
  });
});
