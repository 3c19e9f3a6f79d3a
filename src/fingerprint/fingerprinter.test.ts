// Goal: a fingerprint shows what two exchanges share (templates, continued conversations, quoted answers),
// shows nothing where they share nothing, and survives any text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { blankExchange, type Exchange, type Message } from '../core/exchange.ts';
import { keyAt, keyCount, relayWrappers } from '../core/fingerprint.ts';
import type { Fingerprint, KeyName, TextSample } from '../core/fingerprint.ts';
import { Fingerprinter, systemAnchorsMax } from './fingerprinter.ts';

const key = { low: 0x0bad_cafe, high: 0x1234_5678 };
const fingerprinter = new Fingerprinter(key);

const blank = blankExchange({ id: 'x', account: 'a', model: 'm' });

function ask(content: string, rest: Partial<Exchange> = {}): Exchange {
  return { ...blank, messages: [{ role: 'user', content }], ...rest };
}

function anchorsOf(pairs: Uint32Array): string[] {
  return Array.from(
    { length: pairs.length / 2 },
    (_, index) => `${pairs[2 * index]}:${pairs[2 * index + 1]}`,
  );
}

function shared(some: Uint32Array, others: Uint32Array): number {
  const known = new Set(anchorsOf(others));
  return anchorsOf(some).filter((anchor) => known.has(anchor)).length;
}

function keyOf(print: Fingerprint, name: KeyName): string {
  return `${print.keys[2 * keyAt[name]]}:${print.keys[2 * keyAt[name] + 1]}`;
}

const absent = '0:0';

/** Words drawn by a seeded generator from a lexicon of 20,000, the same for all tests. */
function prose(seed: number, words: number): string {
  let state = Math.imul(seed, 0x9e37_79b1) | 1;
  const draw = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const syllables = ['ka', 're', 'mo', 'li', 'sen', 'dor', 'ta', 'vi', 'nes', 'pol'];
  const word = (): string => {
    const rank = draw() % 20_000;
    return [rank % 10, Math.floor(rank / 10) % 10, Math.floor(rank / 100) % 10, Math.floor(rank / 1000) % 20]
      .map((digit) => syllables[digit] ?? 'shu')
      .join('');
  };
  return Array.from({ length: words }, (_, index) => word() + (index % 13 === 12 ? '.' : '')).join(' ');
}

test('two fillings of one template share most of its anchors, whatever the length of the slots', () => {
  const before = prose(1, 90);
  const after = prose(2, 70);
  const fill = (slot: string, number: number): Fingerprint =>
    fingerprinter.fingerprint(ask(`${before}\n\nInput ${number}: ${slot}\n\n${after}`));
  const own = fingerprinter.fingerprint(ask(`${before}\n\nInput 1: "x"\n\n${after}`)).anchors;
  const short = fill(prose(3, 12), 17);
  const long = fill(prose(4, 90), 90_210);
  assert.ok(anchorsOf(own).length >= 12);
  assert.ok(shared(own, short.anchors) >= 0.8 * anchorsOf(own).length);
  assert.ok(shared(own, long.anchors) >= 0.8 * anchorsOf(own).length);
  assert.ok(shared(short.anchors, long.anchors) >= 0.8 * anchorsOf(own).length);
});

test('short slots leave nothing behind: numbers, quotations, addresses and identifiers are masked', () => {
  const fill = (slot: string): Fingerprint =>
    fingerprinter.fingerprint(ask(`${prose(5, 40)} please look at ${slot} and then ${prose(6, 40)}`));
  const pairs = [
    ['the number 17', 'the number 1,204.50'],
    ['"a red fox"', '"the slow brown bear of the north"'],
    ['“eins zwei”', '“drei”'],
    ['jane.doe@example.com', 'k@x.org'],
    ['https://example.com/a?b=c', 'https://other.example/deep/path.html'],
    ['550e8400-e29b-41d4-a716-446655440000', '6fa459ea-ee8a-3ca4-894e-db77e160355e'],
    ['2024-01-05', '1999-12-31'],
  ] as const;
  for (const [one, other] of pairs) {
    assert.deepEqual(anchorsOf(fill(one).anchors), anchorsOf(fill(other).anchors), one);
    assert.notEqual(keyOf(fill(one), 'text'), keyOf(fill(other), 'text'), one);
  }
});

test('unrelated texts share almost nothing', () => {
  const prints = Array.from({ length: 60 }, (_, seed) =>
    fingerprinter.fingerprint(ask(prose(100 + seed, 300))),
  );
  let links = 0;
  for (const [index, one] of prints.entries()) {
    for (const other of prints.slice(index + 1)) links += shared(one.anchors, other.anchors);
  }
  assert.ok(links <= 2, `${links} shared anchors in 1,770 pairs`);
});

test('one word in five replaced leaves some anchors in common', () => {
  const words = prose(7, 300).split(' ');
  const others = prose(8, 300).split(' ');
  const changed = words.map((word, index) => (index % 5 === 2 ? (others[index] ?? word) : word));
  const one = fingerprinter.fingerprint(ask(words.join(' ')));
  const other = fingerprinter.fingerprint(ask(changed.join(' ')));
  assert.ok(shared(one.anchors, other.anchors) >= 3);
});

test('an answer quoted in a grading prompt is contained in it', () => {
  const answer = prose(9, 200);
  const served = fingerprinter.fingerprint(ask('Tell me.', { output: answer })).served;
  assert.ok(anchorsOf(served).length === 16);
  for (const frame of [`"${answer}"`, `<answer>\n${answer}\n</answer>`, `> ${answer}`]) {
    const grading = fingerprinter.fingerprint(ask(`${prose(10, 100)}\n\n${frame}\n\nScore it from 1 to 10.`));
    const contained = shared(served, grading.anchors) / anchorsOf(served).length;
    assert.ok(contained >= 0.8, `${contained}`);
  }
});

test('words in a fence are a template like any other, and code in one is a slot', () => {
  const fence = '```';
  const template = prose(31, 120);
  const print = (text: string): Uint32Array => fingerprinter.fingerprint(ask(text)).anchors;
  const plain = print(template);
  assert.ok(plain.length > 0);
  for (const text of [
    `${fence}\n${template}\n${fence}`,
    `${fence}\n${template}`,
    `${fence}${fence}${template}`,
  ]) {
    assert.ok(shared(plain, print(text)) >= 0.9 * (plain.length / 2), text.slice(0, 8));
  }
  const program = (seed: number): string =>
    `${fence}\n${prose(seed, 60).replaceAll(' ', '(0, 1);\n')}\n${fence}`;
  const filled = (seed: number): string => `${template}\n${program(seed)}\n${template}`;
  assert.ok(shared(print(filled(1)), print(filled(2))) >= plain.length / 2);
});

test('an answer with code or without spaces between words is contained too', () => {
  const code = `Use this:\n\`\`\`python\n${prose(11, 120).replaceAll(' ', '(x)\n  ')}\n\`\`\`\nIt works.`;
  const han = Array.from({ length: 400 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 7_919) % 5_003)),
  ).join('');
  for (const answer of [code, han]) {
    const served = fingerprinter.fingerprint(ask('?', { output: answer })).served;
    const grading = fingerprinter.fingerprint(ask(`Please grade: ${answer}\nThank you.`));
    assert.ok(anchorsOf(served).length >= 8, `${anchorsOf(served).length} anchors`);
    assert.ok(shared(served, grading.anchors) >= 0.8 * anchorsOf(served).length);
  }
});

test('under another key nothing is shared', () => {
  const exchange = ask(prose(12, 400), { system: prose(13, 200), output: prose(14, 200), tools: ['search'] });
  const one = fingerprinter.fingerprint(exchange);
  const other = new Fingerprinter({ low: key.low, high: key.high + 1 }).fingerprint(exchange);
  assert.equal(shared(one.anchors, other.anchors), 0);
  assert.equal(shared(one.served, other.served), 0);
  for (let at = 0; at < keyCount; at += 1) {
    const value = one.keys[2 * at];
    if (value !== 0) assert.notEqual(value, other.keys[2 * at]);
  }
});

test('anchors are capped, distinct and ascending, and a fingerprint is the same every time', () => {
  const exchange = ask(prose(15, 4_000), { system: prose(16, 2_000), output: prose(17, 2_000) });
  const print = fingerprinter.fingerprint(exchange);
  const { anchors, served } = print;
  assert.deepEqual([anchors.length, served.length], [96, 32]);
  for (const pairs of [anchors, served]) {
    for (let at = 3; at < pairs.length; at += 2) assert.ok((pairs[at] ?? 0) >= (pairs[at - 2] ?? 0));
    assert.equal(new Set(anchorsOf(pairs)).size, pairs.length / 2);
  }
  fingerprinter.fingerprint(ask(prose(18, 50)));
  assert.deepEqual(fingerprinter.fingerprint(exchange), print);
  assert.deepEqual(new Fingerprinter(key).fingerprint(exchange), print);
});

const role = fc.constantFrom('user' as const, 'tool' as const);
const content = fc.oneof(fc.string(), fc.string({ unit: 'binary', minLength: 0, maxLength: 80 }), fc.lorem());
const messages = fc.array(
  fc.record({ role: fc.constantFrom('user' as const, 'assistant' as const, 'tool' as const), content }),
  { maxLength: 6 },
);

test('a request that continues an exchange has its full as parent and its next as prefix', () => {
  const spaces = fc.constantFrom('', ' ', '\n', '\t\n', '  ');
  const news = fc.array(fc.record({ role, content }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(messages, content, fc.tuple(news, spaces), (history, output, [added, space]) => {
      fc.pre(output !== '');
      const first = fingerprinter.fingerprint({ ...blank, messages: history, output });
      const resent: Message[] = [...history, { role: 'assistant' as const, content: output }, ...added];
      const trimmed = resent.map((each) => ({
        role: each.role,
        content: space + each.content.trim() + space,
      }));
      const second = fingerprinter.fingerprint({ ...blank, messages: trimmed });
      assert.equal(keyOf(second, 'parent'), keyOf(first, 'full'));
      assert.equal(keyOf(second, 'prefix'), keyOf(first, 'next'));
      if (output.trim().length >= 64) assert.equal(keyOf(second, 'carried'), keyOf(first, 'served'));
    }),
  );
});

test('what a first request has not is absent', () => {
  const print = fingerprinter.fingerprint(ask('Name three rivers of this country.'));
  for (const name of [
    'parent',
    'prefix',
    'next',
    'served',
    'carried',
    'system',
    'tools',
    'contract',
  ] as const) {
    assert.equal(keyOf(print, name), absent, name);
  }
  for (const name of ['full', 'text', 'opening', 'suffix'] as const)
    assert.notEqual(keyOf(print, name), absent, name);
  assert.equal(keyOf(print, 'text'), keyOf(print, 'opening'));
});

test('only what follows the last assistant turn is new', () => {
  const opening = prose(20, 80);
  const first = fingerprinter.fingerprint(ask(opening));
  const later = fingerprinter.fingerprint({
    ...blank,
    messages: [
      { role: 'user', content: opening },
      { role: 'assistant', content: prose(21, 80) },
      { role: 'user', content: prose(22, 80) },
    ],
  });
  assert.equal(shared(first.anchors, later.anchors), 0);
  assert.equal(keyOf(first, 'opening'), keyOf(later, 'opening'));
  assert.equal(later.turns, 3);
  assert.equal(later.newChars, prose(22, 80).length);
});

test("tools' results never displace users' anchors", () => {
  const user = prose(23, 400);
  const alone = fingerprinter.fingerprint(ask(user));
  const both = fingerprinter.fingerprint({
    ...blank,
    messages: [
      { role: 'tool', content: prose(24, 2_000) },
      { role: 'user', content: user },
    ],
  });
  assert.equal(shared(alone.anchors, both.anchors), alone.anchors.length / 2);
});

test('white space and case do not make another text; numbers do', () => {
  const text = (words: string): string => keyOf(fingerprinter.fingerprint(ask(words)), 'text');
  assert.equal(text('Sort  these 3 numbers,\nplease.'), text('sort these 3 numbers, please.'));
  assert.notEqual(text('sort these 3 numbers'), text('sort these 4 numbers'));
  assert.notEqual(text('sort these numbers'), text('sort the senumbers'));
});

test('the closing sentence is found with its slots masked', () => {
  const suffix = (words: string): string => keyOf(fingerprinter.fingerprint(ask(words)), 'suffix');
  const one = suffix(`${prose(25, 30)}\nLet's think step by step.`);
  assert.notEqual(one, absent);
  assert.equal(one, suffix(`${prose(26, 60)}. Let's think step by step.\n`));
  assert.equal(
    suffix('Item: x.\nGive exactly 3 reasons for it'),
    suffix('Item: y z.\nGive exactly 12 reasons for it'),
  );
  assert.equal(suffix('Ja. Nein.'), absent);
  assert.equal(
    suffix('问题：小明有苹果。让我们一步一步地思考。'),
    suffix('另一个问题：河有多长？让我们一步一步地思考。'),
  );
});

test('a relayed conversation has the fingerprint of the same one sent directly', () => {
  const history: Message[] = [
    { role: 'user', content: prose(27, 60) },
    { role: 'assistant', content: prose(28, 60) },
    { role: 'user', content: prose(29, 60) },
  ];
  const tools = [{ name: 'web_search', description: 'Searches.', input_schema: { type: 'object' } }];
  const direct = fingerprinter.fingerprint({ ...blank, system: prose(30, 60), messages: history, tools });
  const relayed = fingerprinter.fingerprint({
    ...blank,
    system: "You are Claude Code, Anthropic's official CLI for Claude.",
    messages: [
      { role: 'user', content: `[System Instructions - follow these strictly]\n${prose(30, 60)}` },
      { role: 'assistant', content: 'Understood. I will follow these instructions.' },
      ...history,
    ],
    tools: [{ ...tools[0], name: 'WebSearch_tool' }],
  });
  assert.equal(relayWrappers[relayed.wrapper], 'system-instructions-pair');
  // Budgets read definitions as they are written.
  assert.equal(relayed.preamble[0], direct.preamble[0]);
  assert.deepEqual({ ...relayed, wrapper: 0, preamble: direct.preamble }, direct);
  const line = fingerprinter.fingerprint({
    ...blank,
    system: "You are Claude Code, Anthropic's official CLI for Claude.",
  });
  assert.equal(relayWrappers[line.wrapper], 'client-one-liner');
  assert.equal(keyOf(line, 'system'), absent);
  const renamed = fingerprinter.fingerprint({ ...blank, tools: ['WebSearch_tool'] });
  assert.equal(relayWrappers[renamed.wrapper], 'renamed-tools');
});

test('tools are the same in any order, key order and dialect, and differ by schema', () => {
  const tool = (definitions: unknown[]): string =>
    keyOf(fingerprinter.fingerprint({ ...blank, tools: definitions }), 'tools');
  const schema = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } } };
  const turned = { properties: { b: { type: 'number' }, a: { type: 'string' } }, type: 'object' };
  const one = { name: 'one', description: 'One.', input_schema: schema };
  const two = { name: 'two', description: 'Two.', input_schema: schema };
  assert.equal(tool([one, two]), tool([two, { ...one, input_schema: turned }]));
  assert.equal(
    tool([one]),
    tool([{ type: 'function', function: { name: 'one', description: 'One.', parameters: schema } }]),
  );
  assert.notEqual(tool([one]), tool([{ ...one, input_schema: { type: 'object' } }]));
  assert.notEqual(tool([one]), tool([one, two]));
});

test('output contracts are recognised whatever the item, in text, tags and parameters', () => {
  const contract = (exchange: Exchange): string => keyOf(fingerprinter.fingerprint(exchange), 'contract');
  const frames = [
    'Return a JSON object with the keys "label" and "reason".',
    'Respond only with the letter of the right answer.',
    'Put your reasoning inside <thinking> and the result inside <answer> tags.',
    'Output format:\n{\n  "score": 3,\n  "why": "..."\n}',
    'Antworte nur mit einer Zahl.',
    '请以JSON格式输出结果。',
    'Ответь только одним словом.',
  ];
  const seen = new Set<string>();
  for (const frame of frames) {
    const one = contract(ask(`${prose(31, 40)}.\n${frame}`));
    assert.notEqual(one, absent, frame);
    assert.equal(one, contract(ask(`${prose(32, 70)}.\n${frame}`)), frame);
    seen.add(one);
  }
  assert.equal(seen.size, frames.length);
  const schema = { type: 'json_schema', json_schema: { name: 'x' } };
  assert.notEqual(contract(ask('hello there', { params: { response_format: schema } })), absent);
  assert.equal(contract(ask(prose(33, 80))), absent);
});

test('a system prompt has anchors of its own, few, the same wherever its text stands', () => {
  const framed = (slot: number): string => `${prose(41, 60)} ${prose(slot, 12)} ${prose(42, 60)}`;
  const one = fingerprinter.fingerprint(ask('hello', { system: framed(43) }));
  const other = fingerprinter.fingerprint(ask('good morning', { system: framed(44) }));
  assert.notEqual(keyOf(one, 'system'), keyOf(other, 'system'));
  assert.ok(shared(one.systemAnchors, other.systemAnchors) >= 8);
  assert.equal(one.anchors.length, 0);
  const asked = fingerprinter.fingerprint(ask(framed(43)));
  assert.equal(asked.systemAnchors.length, 0);
  assert.equal(shared(one.systemAnchors, asked.anchors), one.systemAnchors.length / 2);
  const long = fingerprinter.fingerprint(ask('hello', { system: prose(45, 2_000) }));
  assert.equal(long.systemAnchors.length, 2 * systemAnchorsMax);
  // Read once: the next call with the same prompt gets the same array.
  const again = fingerprinter.fingerprint(ask('another question', { system: framed(43) }));
  assert.equal(again.systemAnchors, one.systemAnchors);
});

test('what stands beside the messages is sampled once, and whole up to 64 Ki characters', () => {
  const tools = [{ name: 'x', description: prose(46, 300) }];
  const system = prose(47, 300);
  const params = { response_format: { type: 'json_schema', description: prose(48, 300) } };
  const [one, other] = [ask('hello', { system, tools, params }), ask('bye', { system, tools, params })].map(
    (exchange) => fingerprinter.fingerprint(exchange).preamble,
  );
  assert.equal(one?.length, 3);
  assert.ok(one?.every((sample, index) => sample === other?.[index] && sample.anchors.length === 24));
  const sampled = (text: string): TextSample | undefined =>
    fingerprinter.fingerprint(ask('hello', { system: text })).preamble[0];
  const words = Array.from(
    { length: 12_000 },
    (_, index) => `w${String.fromCharCode(97 + (index % 26))}${prose(index, 1)}`,
  );
  const changed = (at: number): TextSample | undefined => sampled(words.with(at, 'changed').join(' '));
  const whole = sampled(words.join(' '));
  assert.ok(words.join(' ').length > 80_000);
  for (const at of [10, 3_000, 5_000, 9_500, 11_990])
    assert.notEqual(changed(at)?.text, whole?.text, String(at));
  assert.deepEqual(changed(9_500)?.anchors, whole?.anchors);
});

test('machine facts are read from system prompts and environment blocks', () => {
  const system =
    '# Environment\n- Working directory: /srv/x/proj\n- Platform: darwin\n- OS Version: Darwin 24.1\n- Shell: zsh';
  const one = fingerprinter.fingerprint(ask('hello', { system }));
  const other = fingerprinter.fingerprint(
    ask(
      '<env>\nWorking directory: /srv/y/proj\nPlatform: linux\nTimezone: Europe/Rome\nLANG=it_IT.UTF-8\n</env>\nhello',
    ),
  );
  for (const name of ['operatingSystem', 'folder'] as const) {
    assert.notEqual(keyOf(one, name), absent, name);
    assert.notEqual(keyOf(other, name), absent, name);
    assert.notEqual(keyOf(one, name), keyOf(other, name), name);
  }
  assert.notEqual(keyOf(one, 'shell'), absent);
  assert.notEqual(keyOf(other, 'timeZone'), absent);
  assert.notEqual(keyOf(other, 'locale'), absent);
  assert.equal(
    keyOf(fingerprinter.fingerprint(ask('Which platform and shell do you like?')), 'shell'),
    absent,
  );
});

test('any text at all has a fingerprint', () => {
  const unit = fc.string({ unit: 'binary', maxLength: 400 });
  const odd = fc.constantFrom(
    '\ud800',
    '\udc00\ud800',
    '\u0000\u0001',
    '```',
    '"'.repeat(70),
    '@',
    'a@',
    '://',
    '\u0301',
  );
  const any = fc.oneof(
    unit,
    odd,
    fc.tuple(odd, unit, odd).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          role: fc.constantFrom('user' as const, 'assistant' as const, 'tool' as const),
          content: any,
        }),
      ),
      fc.record({ system: fc.option(any, { nil: undefined }), output: fc.option(any, { nil: undefined }) }),
      fc.option(fc.array(fc.jsonValue()), { nil: undefined }),
      (all, texts, tools) => {
        const print = fingerprinter.fingerprint({ ...blank, ...texts, messages: all, tools });
        assert.equal(print.keys.length, 2 * keyCount);
      },
    ),
  );
});

test('an answer that comes later makes the fingerprint of both together', () => {
  fc.assert(
    fc.property(messages, fc.option(content, { nil: undefined }), fc.boolean(), (all, output, isLong) => {
      const served = isLong && output !== undefined ? `${output} `.repeat(40) : output;
      const request = fingerprinter.fingerprint({ ...blank, messages: all });
      const whole = fingerprinter.fingerprint({ ...blank, messages: all, output: served });
      assert.deepEqual(fingerprinter.withAnswer(request, served), whole);
    }),
  );
});

test('work is bounded for huge and for countless messages', () => {
  const huge = 'lorem ipsum "dolor" 12 `sit`\n'.repeat(400_000);
  const print = fingerprinter.fingerprint({
    ...blank,
    system: huge,
    messages: [{ role: 'user', content: huge }],
    output: `${'x'.repeat(5_000_000)} @@@ \`\`\``,
  });
  assert.equal(print.newChars, huge.length);
  const many = Array.from({ length: 100_000 }, (_, index): Message => ({
    role: 'user',
    content: index % 2 === 0 ? '' : 'ok',
  }));
  assert.equal(fingerprinter.fingerprint({ ...blank, messages: many }).turns, 100_000);
  const cut = fingerprinter.fingerprint({
    ...blank,
    messages: [
      { role: 'user', content: prose(34, 30_000) },
      ...many,
      { role: 'user', content: 'And now say it in your own words please' },
    ],
  });
  assert.notEqual(keyOf(cut, 'suffix'), absent);
});

test('a text cannot be hidden behind many short ones, nor behind a long one', () => {
  const asked = prose(61, 300);
  const alone = fingerprinter.fingerprint(ask(asked));
  const user = (content: string): Message => ({ role: 'user', content });
  const short = Array.from({ length: 1_010 }, () => user('.'));
  const closing = user('go');
  const [real, long] = [user(asked), user(prose(62, 20_000))];
  assert.ok(long.content.length > 64 * 1024);
  for (const messages of [
    [...short, real, closing],
    [real, ...short, closing],
    [...short, real, ...short, closing],
    [...short.map(({ content }): Message => ({ role: 'tool', content })), real, closing],
  ]) {
    const print = fingerprinter.fingerprint({ ...blank, messages });
    assert.equal(shared(print.anchors, alone.anchors), alone.anchors.length / 2);
  }
  const behind = fingerprinter.fingerprint({ ...blank, messages: [long, real, closing] });
  const without = fingerprinter.fingerprint({ ...blank, messages: [long, closing] });
  assert.notEqual(keyOf(behind, 'text'), keyOf(without, 'text'));
  const said: Message = { role: 'tool', content: asked };
  const told = fingerprinter.fingerprint({
    ...blank,
    messages: [...short.map(({ content }): Message => ({ role: 'tool', content })), said, closing],
  });
  assert.ok(shared(told.anchors, alone.anchors) > 0);
});

test('tools hash the same from memory and afresh, whatever was hashed between', () => {
  const tools = [{ name: 'read', description: 'Reads a file.', input_schema: { type: 'object' } }];
  const first = keyOf(fingerprinter.fingerprint(ask('hello', { tools })), 'tools');
  for (let other = 0; other < 600; other += 1) {
    fingerprinter.fingerprint(ask('hello', { tools: [{ name: `tool ${other}` }] }));
  }
  assert.equal(keyOf(fingerprinter.fingerprint(ask('hello', { tools })), 'tools'), first);
  assert.equal(keyOf(new Fingerprinter(key).fingerprint(ask('hello', { tools })), 'tools'), first);
  assert.notEqual(
    keyOf(fingerprinter.fingerprint(ask('hello', { tools: [{ name: 'tool 1' }] })), 'tools'),
    first,
  );
});

test('an answer that the caller began hides nothing of what was asked, and is read itself', () => {
  const [earlier, asked, began] = [prose(91, 60), prose(92, 60), prose(93, 60)];
  const history: readonly Message[] = [
    { role: 'user', content: earlier },
    { role: 'assistant', content: 'Yes.' },
    { role: 'user', content: asked },
  ];
  const plain = fingerprinter.fingerprint({ ...blank, messages: history });
  const empty = fingerprinter.fingerprint({
    ...blank,
    messages: [...history, { role: 'assistant', content: '' }],
  });
  assert.deepEqual(empty.anchors, plain.anchors);
  assert.deepEqual(empty.words, plain.words);
  assert.deepEqual([empty.newChars, keyOf(empty, 'suffix')], [plain.newChars, keyOf(plain, 'suffix')]);
  const prefilled = fingerprinter.fingerprint({
    ...blank,
    messages: [...history, { role: 'assistant', content: began }],
  });
  assert.ok(shared(prefilled.anchors, fingerprinter.fingerprint(ask(began)).anchors) > 0);
  assert.equal(shared(prefilled.anchors, plain.anchors), plain.anchors.length / 2);
  assert.equal(shared(prefilled.anchors, fingerprinter.fingerprint(ask(earlier)).anchors), 0);
  const alone = fingerprinter.fingerprint(ask(asked));
  const begun = fingerprinter.fingerprint({
    ...blank,
    messages: [
      { role: 'user', content: asked },
      { role: 'assistant', content: '{' },
    ],
  });
  assert.equal(keyOf(begun, 'opening'), keyOf(alone, 'opening'));
});

test('what is predicted, and what is to follow, is read beside the conversation and leaves its chain as it is', () => {
  const [asked, aside] = [prose(94, 60), prose(95, 60)];
  const plain = fingerprinter.fingerprint(ask(asked));
  const alone = fingerprinter.fingerprint(ask(aside));
  const asides = [
    { prediction: { type: 'content', content: aside } },
    { prediction: { type: 'content', content: [{ type: 'text', text: aside }] } },
    { suffix: aside },
    { documents: [aside] },
    { documents: [{ title: '', text: aside }] },
    { documents: [{ data: { snippet: aside } }] },
    { chat_template: aside },
  ];
  for (const params of asides) {
    const print = fingerprinter.fingerprint(ask(asked, { params }));
    assert.equal(shared(print.anchors, alone.anchors), Math.min(alone.anchors.length, 2 * 48) / 2);
    for (const name of ['full', 'opening', 'suffix'] as const)
      assert.equal(keyOf(print, name), keyOf(plain, name), name);
    assert.notEqual(keyOf(print, 'text'), keyOf(plain, 'text'));
    assert.equal(print.newChars, plain.newChars + aside.length);
  }
  for (const params of [
    { prediction: null, suffix: null },
    { prediction: 7 },
    { suffix: '' },
    { temperature: 1 },
  ])
    assert.deepEqual(fingerprinter.fingerprint(ask(asked, { params })), plain);
});
