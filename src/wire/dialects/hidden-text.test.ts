// Goal: no member of the providers' types in which a caller can put a question, or get an answer, is left unread; what was
// read before is read as it was.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../field.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { argumentRoom } from './argument-json.ts';
import { callerVoice, contentText, modelVoice } from './content.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiResponses } from './openai-responses.ts';

const said = (items: readonly JsonObject[]): readonly string[] =>
  openaiResponses.request({ input: items }).messages.map(({ role, content }) => `${role}: ${content}`);

const base64 = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64');

test('items of Responses tell their call, and what it gave as a tool’s words', () => {
  const cases: readonly (readonly [JsonObject, readonly string[]])[] = [
    [
      { type: 'mcp_call', name: 'ask', arguments: '{"q":1}', output: 'Forty.', server_label: 's' },
      ['assistant: [tool_use ask {"q":1}]', 'tool: Forty.'],
    ],
    [
      { type: 'mcp_call', name: 'ask', arguments: '{}', error: 'No.' },
      ['assistant: [tool_use ask {}]', 'tool: No.'],
    ],
    [{ type: 'function_call', name: 'look', arguments: '' }, ['assistant: [tool_use look {}]']],
    [{ type: 'function_call_output', output: 'Found.' }, ['tool: Found.']],
    [
      { type: 'file_search_call', queries: ['why'], results: [{ text: 'Because.' }, { text: 'So.' }] },
      ['assistant: [tool_use file_search_call ["why"]]', 'tool: Because.\nSo.'],
    ],
    [
      { type: 'code_interpreter_call', code: 'print(1)', outputs: [{ type: 'logs', logs: '1' }] },
      ['assistant: [tool_use code_interpreter_call print(1)]', 'tool: 1'],
    ],
    [
      { type: 'shell_call', action: { commands: ['cat q'] } },
      ['assistant: [tool_use shell_call {"commands":["cat q"]}]'],
    ],
    [
      { type: 'shell_call_output', output: [{ stdout: 'Why?', stderr: 'Oh.', outcome: { type: 'exit' } }] },
      ['tool: Why?\nOh.'],
    ],
    [
      { type: 'apply_patch_call', operation: { type: 'create_file', path: 'a', diff: '+Why?' } },
      ['assistant: [tool_use apply_patch_call {"type":"create_file","path":"a","diff":"+Why?"}]'],
    ],
    [
      { type: 'mcp_approval_request', name: 'ask', arguments: '{"q":"Why?"}' },
      ['assistant: [tool_use ask {"q":"Why?"}]'],
    ],
    [
      { type: 'mcp_approval_response', approve: false, reason: 'Rather tell me why.' },
      ['user: Rather tell me why.'],
    ],
    [{ type: 'mcp_approval_response', approve: true }, []],
    [
      { type: 'tool_search_output', tools: [{ name: 'x', description: 'Why?' }] },
      ['tool: [{"name":"x","description":"Why?"}]'],
    ],
    [
      { type: 'image_generation_call', result: 'iVBORw0KGgo=' },
      ['assistant: [tool_use image_generation_call {}]'],
    ],
    [{ type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] }, []],
  ];
  for (const [item, expected] of cases) assert.deepEqual(said([item]), expected, String(item.type));
});

test('what a model answers by asking for approval, by sound or by the old way of calling is read', () => {
  const output = [{ type: 'mcp_approval_request', name: 'keep', arguments: '{"answer":"Because."}' }];
  assert.equal(openaiResponses.answer({ output }).output, '[tool_use keep {"answer":"Because."}]');
  const printed = [{ type: 'shell_call_output', output: [{ stdout: 'Because.' }] }];
  assert.equal(openaiResponses.answer({ output: printed }).output, 'Because.');
  const call = { name: 'keep', arguments: '{"answer":"Because."}' };
  const chat = (message: JsonObject): string | undefined =>
    openaiChat.answer({ choices: [{ message }] }).output;
  assert.equal(chat({ content: null, function_call: call }), '[tool_use keep {"answer":"Because."}]');
  assert.equal(chat({ content: null, audio: { transcript: 'Because.', data: 'AAAA' } }), 'Because.');
  const streamed = (deltas: readonly JsonObject[]): string | undefined =>
    openaiChat.streamed(deltas.map((delta) => ({ choices: [{ index: 0, delta }] }))).output;
  assert.equal(
    streamed([
      { function_call: { name: 'keep', arguments: '{"answer":' } },
      { function_call: { arguments: '"Because."}' } },
    ]),
    '[tool_use keep {"answer":"Because."}]',
  );
  assert.equal(streamed([{ audio: { transcript: 'Be' } }, { audio: { transcript: 'cause.' } }]), 'Because.');
  const history = [
    { role: 'assistant', content: null, function_call: call },
    { role: 'assistant', refusal: 'No.' },
  ];
  assert.deepEqual(
    openaiChat.request({ messages: history }).messages.map(({ content }) => content),
    ['[tool_use keep {"answer":"Because."}]', 'No.'],
  );
});

test('blocks of Anthropic tell what was searched, printed, changed and called', () => {
  const text = (block: JsonObject): string => contentText([block], 0, modelVoice(argumentRoom()));
  const found = [{ type: 'text', text: 'It is light.' }];
  assert.equal(
    text({ type: 'search_result', title: 'Why is it blue?', source: 'notes/1', content: found }),
    'It is light.\nWhy is it blue?\nnotes/1',
  );
  assert.equal(
    text({
      type: 'bash_code_execution_tool_result',
      content: {
        type: 'bash_code_execution_result',
        stdout: 'Why?',
        stderr: 'Oh.',
        return_code: 0,
        content: [],
      },
    }),
    'Why?\nOh.',
  );
  assert.equal(
    text({
      type: 'text_editor_code_execution_tool_result',
      content: { type: 'text_editor_code_execution_str_replace_result', lines: ['-a', '+Why?'] },
    }),
    '-a\n+Why?',
  );
  assert.equal(
    text({ type: 'mcp_tool_use', name: 'ask', input: { q: 'Why?' } }),
    '[tool_use ask {"q":"Why?"}]',
  );
  assert.equal(text({ type: 'mcp_tool_result', content: found }), 'It is light.');
  assert.equal(
    text({
      type: 'web_fetch_tool_result',
      content: {
        type: 'web_fetch_result',
        content: { type: 'document', source: { type: 'text', data: 'Why?' } },
      },
    }),
    '[document]\nWhy?',
  );
  const events = [
    { type: 'content_block_start', content_block: { type: 'mcp_tool_use', name: 'keep', input: {} } },
    { type: 'content_block_delta', delta: { type: 'input_json_delta', partial_json: '{"answer":' } },
    { type: 'content_block_delta', delta: { type: 'input_json_delta', partial_json: '"Because."}' } },
  ];
  assert.equal(anthropicMessages.streamed(events).output, '[tool_use keep {"answer":"Because."}]');
});

test('the title of a search result is read as the content around it: whose words, how deep, and how much of it', () => {
  const caller = callerVoice({ values: 5 });
  const hidden = [{ type: 'thinking', thinking: 'Why?' }];
  const result = { type: 'search_result', title: hidden, source: hidden };
  assert.equal(contentText([result], 0, caller), 'Why?\nWhy?');
  const call = { type: 'search_result', title: { type: 'tool_use', name: 'f', input: '[{}, {}]' } };
  assert.equal(contentText([call, call], 0, caller), '[tool_use f [{},{}]]\n[tool_use f [{}, {}]]');
  let nested: JsonObject = { type: 'text', text: 'Why?' };
  for (let i = 0; i < 20_000; i += 1)
    nested = { type: 'search_result', [i % 2 === 0 ? 'title' : 'source']: nested };
  assert.equal(contentText([nested], 0, caller), '');
});

test('a file that is text is read, whatever it says that it is; one that is none is not', () => {
  const file = (data: string): string =>
    contentText([{ type: 'input_file', file_data: data }], 0, callerVoice(argumentRoom()));
  const asked = 'Why is the sky blue? Warum ist er blau? なぜ空は青い？ '.repeat(200);
  for (const head of [
    'data:application/pdf;base64,',
    'data:application/xml;charset=utf-8;base64,',
    'data:;base64,',
    '',
  ])
    assert.equal(file(`${head}${base64(asked)}`), `[document]\n${asked}`, head);
  assert.equal(file(`data:text/plain;base64,${base64('Hi')}`), '[document]\nHi');
  const pdf = `%PDF-1.4\n${'1 0 obj <<>> endobj\n'.repeat(400)}`;
  const nothing = [
    base64(pdf),
    base64(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    base64(
      Buffer.concat([Buffer.from('a'.repeat(4_000)), Buffer.from([0xff, 0xfe]), Buffer.from('b'.repeat(10))]),
    ),
    '',
  ];
  for (const data of nothing) assert.equal(file(`data:application/pdf;base64,${data}`), '[document]');
});

test('what a caller sends without a role, or as reasoning, are his own words; those of a model are not read', () => {
  const asked = (message: unknown): readonly string[] =>
    openaiChat.request({ messages: [message] }).messages.map(({ role, content }) => `${role}: ${content}`);
  for (const role of ['', undefined, null, 7, ' '])
    assert.deepEqual(asked({ role, content: 'Why?' }), ['user: Why?'], String(role));
  assert.deepEqual(asked({ parts: [{ text: 'Why?' }] }), ['user: Why?']);
  assert.deepEqual(asked({ id: 'item_reference' }), []);
  const thoughts: readonly JsonObject[] = [
    { type: 'thinking', thinking: 'Why?' },
    { type: 'reasoning', reasoning: 'Why?' },
    { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Why?' }] },
    { type: 'thought', text: 'Why?' },
  ];
  for (const thought of thoughts) {
    const content = [thought, { type: 'text', text: 'Go.' }];
    assert.deepEqual(asked({ role: 'user', content }), ['user: Why?\nGo.'], JSON.stringify(thought));
    assert.deepEqual(asked({ role: 'assistant', content }), ['assistant: Go.']);
    assert.equal(openaiChat.request({ messages: [{ role: 'system', content }] }).system, 'Why?\nGo.');
    const user = { role: 'user', content: [{ type: 'tool_result', content }] };
    assert.deepEqual(asked(user), ['tool: Why?\nGo.']);
    assert.equal(anthropicMessages.request({ system: content, messages: [] }).system, 'Why?\nGo.');
  }
});

test('what stands beside it hides no text, whichever of the two a server takes', () => {
  const chat = (body: JsonObject): string => {
    const { system, messages } = openaiChat.request(body);
    return JSON.stringify([system, messages]);
  };
  const message = (members: JsonObject): string => chat({ messages: [{ role: 'user', ...members }] });
  const part = (members: JsonObject): string => message({ content: [members] });
  const item = (members: JsonObject): string => said([members]).join('\n');
  const real = 'the prompt';
  const file = base64(real);
  const found: readonly string[] = [
    message({ content: 'Hi', parts: [{ text: real }] }),
    message({ content: '', refusal: real }),
    message({ content: [{ type: 'tool_result', content: 'Hi' }], refusal: real }),
    chat({ messages: [{ text: real }] }),
    chat({ messages: [{ type: 'reasoning', content: real }] }),
    chat({ messages: [{ role: 'user', content: 'Hi' }], system: real }),
    chat({ prompt: { prompt_string: real } }),
    chat({ prompt: ['Hi', { prompt_string: real }] }),
    part({ type: 'x', text: 'Hi', content: real }),
    part({ type: 'audio', text: real }),
    part({ type: 'image_url', text: real }),
    part({ type: 'document', text: real }),
    part({ type: 'tool_result', content: 'Hi', output: real }),
    part({ type: 'tool_result', content: '', output: { question: real } }),
    part({ type: 'input_file', file: {}, file_data: file }),
    part({
      type: 'file',
      file: { file_data: `data:application/pdf;name=${'x'.repeat(300)};base64,${file}` },
    }),
    part({ type: 'file', file: { file_data: `data:text/plain;charset=utf-8,${real}` } }),
    item({ type: 'function_call_output', content: 'Hi', output: real }),
    item({ type: 'x_call', role: 'user', content: real }),
    item({ type: 'x_call', role: 'user', content: [{ type: 'input_text', text: real }] }),
    item({ type: 'mcp_approval_response', approve: true, role: 'user', content: real }),
    item({ type: 'input_text', text: real }),
    JSON.stringify(openaiResponses.request({ input: { role: 'user', content: real } }).messages),
  ];
  for (const [index, text] of found.entries()) assert.match(text, /the prompt/, `${index}: ${text}`);
  assert.deepEqual(openaiChat.request({ tools: [{ name: 'a' }], functions: [{ name: 'b' }] }).tools, [
    { name: 'a' },
    { name: 'b' },
  ]);
});
