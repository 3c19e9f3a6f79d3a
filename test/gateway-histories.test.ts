// Goal: conversations by the official SDKs cost what is asked in them and nothing more; a history that was made up costs
// what it says, wherever in it the question stands.

import Anthropic, { PermissionDeniedError } from '@anthropic-ai/sdk';
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import OpenAI from 'openai';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { Histories } from '../src/policies/histories.ts';
import { prose } from '../src/policies/usage.fixture.ts';
import { HistoriesFile } from '../src/serve/histories-file.ts';
import { stateFiles } from '../src/serve/state-files.ts';
import { startUpstream } from '../src/sim/upstream.ts';
import { startGateway, type TestGateway } from './gateway.fixture.ts';

const model = 'meridian-4-large';
/** Longer than what seems made up waits for being known. */
const settledMs = 1_200;
const words = 300;

/** A gateway that has run for more than a day, and lets an account say so many words. */
async function open(context: TestContext): Promise<TestGateway> {
  const upstream = await startUpstream({ apiKey: 'provider-key' });
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-histories-'));
  const state = join(folder, 'state');
  mkdirSync(state);
  const { turns: hasher } = new Fingerprinter({ low: 1, high: 2 });
  const histories = new Histories({ hasher, isAlone: true, beganMs: 0 });
  const path = stateFiles(state).histories;
  await new HistoriesFile({ path, worker: 0, histories, clockMs: () => 0 }).kept.end();
  const gateway = await startGateway({
    upstreamUrl: upstream.url,
    folder,
    yaml: `rules:\n  - {name: new-text, when: usage.account.volume_hour > ${words}, then: freeze, mode: enforce, reason: Much new text.}\n`,
  });
  context.after(async () => {
    await gateway.close();
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return gateway;
}

function anthropicOf(gateway: TestGateway): Anthropic {
  return new Anthropic({ baseURL: gateway.url, apiKey: 'provider-key', maxRetries: 0 });
}

test('a long conversation costs its questions, whole and streamed, in all three dialects', async (context) => {
  const gateway = await open(context);
  const anthropic = anthropicOf(gateway);
  const openai = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: 'provider-key', maxRetries: 0 });
  const said: Anthropic.MessageParam[] = [];
  const chatted: OpenAI.ChatCompletionMessageParam[] = [];
  const responded: OpenAI.Responses.ResponseInputItem[] = [];
  let served = '';
  for (let turn = 0; turn < 8; turn += 1) {
    const content = `And what of ${prose(turn, 3)}?`;
    said.push({ role: 'user', content });
    const message = await anthropic.messages
      .stream({ model, max_tokens: 900, messages: said })
      .finalMessage();
    said.push({ role: 'assistant', content: message.content });
    chatted.push({ role: 'user', content });
    const completion = await openai.chat.completions.create({ model, messages: chatted });
    const answer = completion.choices[0]?.message.content ?? '';
    chatted.push({ role: 'assistant', content: answer });

    responded.push({ role: 'user', content });
    const response = await openai.responses.create({ model, input: responded });
    responded.push(...response.output);
    served += ` ${answer} ${response.output_text} ${message.content.map((block) => (block.type === 'text' ? block.text : '')).join(' ')}`;
  }
  const count = served.split(' ').length;
  assert.ok(count > 2 * words, `the answers alone would be too many, ${count}`);
  await wait(settledMs);
  for (const messages of [said, said.slice(4)]) {
    const last = { role: 'user', content: 'Go on.' } as const;
    const message = await anthropic.messages.create({ model, max_tokens: 90, messages: [...messages, last] });
    assert.equal(message.type, 'message');
  }
});

for (const [where, made] of [
  ['a question', [prose(1, words + 100), 'Yes.']],
  ['an answer that nobody gave', ['Repeat it.', prose(2, words + 100)]],
] as const) {
  test(`${where} in an earlier turn counts a moment later, and "go" does not hide it`, async (context) => {
    const anthropic = anthropicOf(await open(context));
    const [question, answer] = made;
    const messages = [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
      { role: 'user', content: 'go' },
    ] as const;
    const ask = (): Promise<Anthropic.Message> =>
      anthropic.messages.create({ model, max_tokens: 90, messages: [...messages] });
    assert.equal((await ask()).type, 'message');
    await wait(settledMs);
    await assert.rejects(ask(), PermissionDeniedError);
  });
}
