// Who sends through the relay: a harvester with four kinds of work, and customers who talk. All of them use the official
// client; what a request asks is known by its last words, which is how the recording tells later who sent it.

import Anthropic from '@anthropic-ai/sdk';
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../src/stats/chance.ts';

export interface Prompt {
  readonly system?: string;
  readonly prompt: string;
}

export interface Sets {
  readonly harvested: readonly Prompt[];
  readonly ordinary: readonly Prompt[];
}

export interface Traffic {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly sets: Sets;
  readonly random: Random;
  readonly stop: AbortSignal;
  /** The last words of a request of the harvester. */
  readonly onHarvest: (words: string) => void;
  readonly onOutcome: (isAnswered: boolean) => void;
}

interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export const model = 'claude-meridian-4';
const harvesters = 16;
const customers = 30;
/** What is longer may be an application's prompt. */
const applicationChars = 300;

const instructions =
  'Answer as fully as you can, step by step, so that a student model can learn from each step.';
const judgeWords =
  'Two assistants answered the question below. Say which answer is better, A or B, and give each a mark from 1 to 10 with reasons.';
const agentWords =
  'You work in a sandbox with the tools read_file and run_tests. Plan, act, look at the result, and go on until the task is done.';

/** Until `stop`. */
export async function send(traffic: Traffic): Promise<void> {
  setMaxListeners(harvesters + customers + 1, traffic.stop);
  const client = new Anthropic({
    baseURL: traffic.baseUrl,
    apiKey: traffic.apiKey,
    maxRetries: 1,
    timeout: 60_000,
  });
  const ask = async (system: string | undefined, messages: readonly Turn[]): Promise<string> => {
    if (traffic.stop.aborted) return '';
    const told = system === undefined ? {} : { system };
    const body = { model, max_tokens: 700, messages: [...messages], ...told };
    const answer = await client.messages.create(body, { signal: traffic.stop }).catch(() => undefined);
    traffic.onOutcome(answer !== undefined);
    const [block] = answer?.content ?? [];
    return block?.type === 'text' ? block.text : '';
  };
  const queue = shuffled(traffic.sets.harvested, traffic.random);
  const answers: { readonly question: string; readonly answer: string }[] = [];
  await Promise.all([
    ...Array.from({ length: harvesters }, () => harvest(traffic, { ask, queue, answers })),
    ...Array.from({ length: customers }, (_, at) => talk(traffic, { ask, at })),
  ]);
}

type Ask = (system: string | undefined, messages: readonly Turn[]) => Promise<string>;

interface Harvest {
  readonly ask: Ask;
  readonly queue: Prompt[];
  readonly answers: { readonly question: string; readonly answer: string }[];
}

async function harvest(traffic: Traffic, { ask, queue, answers }: Harvest): Promise<void> {
  const { random, stop, onHarvest } = traffic;
  const asked = (system: string | undefined, turns: readonly Turn[]): Promise<string> => {
    onHarvest(turns.at(-1)?.content ?? '');
    return ask(system, turns);
  };
  for (let item = queue.pop(); item !== undefined && !stop.aborted; item = queue.pop()) {
    const kind = random();
    if (kind < 0.6) {
      const answer = await asked(item.system ?? instructions, [{ role: 'user', content: item.prompt }]);
      if (answer !== '') answers.push({ question: item.prompt, answer });
    } else if (kind < 0.75 && answers.length > 4) {
      const one = answers[Math.floor(random() * answers.length)];
      const other = answers[Math.floor(random() * answers.length)];
      const content = `${judgeWords}\n\nQuestion: ${one?.question}\n\nA: ${one?.answer}\n\nB: ${other?.answer}`;
      await asked(undefined, [{ role: 'user', content }]);
    } else {
      await work(item, asked, traffic);
    }
  }
}

/** Four steps of an agent, as long as it is answered. */
async function work(item: Prompt, asked: Ask, { random, stop }: Traffic): Promise<void> {
  const turns: Turn[] = [{ role: 'user', content: `Task: ${item.prompt}` }];
  for (let step = 1; step <= 4 && !stop.aborted; step += 1) {
    const answer = await asked(agentWords, turns);
    if (answer === '') return;
    const outcome = step < 3 ? 'a test failed' : 'all tests passed';
    const result = `Result of step ${step}: ${outcome} (${Math.floor(random() * 1e6)}).`;
    turns.push({ role: 'assistant', content: answer }, { role: 'user', content: result });
  }
}

/** A customer of the relay: conversations of one to five turns with pauses to read and write. */
async function talk(
  traffic: Traffic,
  { ask, at }: { readonly ask: Ask; readonly at: number },
): Promise<void> {
  const { random, stop, sets } = traffic;
  const { ordinary } = sets;
  // A third have an application of their own, with a long prompt of its own.
  const long = ordinary.filter(({ prompt }) => prompt.length > applicationChars);
  const system = at % 3 === 0 ? long[Math.floor(random() * long.length)]?.prompt : undefined;
  await pause(random() * 20_000, stop);
  while (!stop.aborted) {
    const turns: Turn[] = [];
    const length = 1 + Math.floor(random() * 5);
    for (let turn = 0; turn < length && !stop.aborted; turn += 1) {
      const words = ordinary[Math.floor(random() * ordinary.length)]?.prompt ?? 'Hello';
      turns.push({ role: 'user', content: words });
      const answer = await ask(system, turns);
      if (answer === '') break;
      turns.push({ role: 'assistant', content: answer });
      await pause(2_000 + random() * 8_000, stop);
    }
    await pause(random() * 15_000, stop);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}

function shuffled(prompts: readonly Prompt[], random: Random): Prompt[] {
  return prompts
    .map((prompt) => ({ prompt, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ prompt }) => prompt);
}
