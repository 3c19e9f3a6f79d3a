// Agents: a system prompt, tools, a task, and a loop of calls and results until the task is done. A few agents
// are public programs that thousands of unrelated people run with word-for-word the same prompt and tools;
// that is why the same prompt on many accounts proves nothing. A harvester who collects trajectories runs the
// same loop with an agent of his own.

import { Chance } from './chance.ts';
import type { Conversation, Turn } from './conversation.ts';
import type { Person } from './people.ts';
import { inventSession } from './route.ts';
import { modelNow } from './setting.ts';
import { codeSnippet } from './text/code.ts';
import { type Topic, type Writer, writerOf } from './text/writer.ts';

export interface Agent {
  readonly name: string;
  readonly system: string;
  readonly tools: readonly {
    readonly name: string;
    readonly description: string;
    readonly input_schema: unknown;
  }[];
  /** Whether it tells the model about the machine that it runs on. */
  readonly describesMachine: boolean;
}

/** Makes an agent up. The same chance makes the same agent. */
export function inventAgent(chance: Chance, name: string): Agent {
  const writer = writerOf('en');
  const topic = writer.topic(chance);
  const toolCount = chance.whole(4, 9);
  const used = new Set<string>();
  while (used.size < toolCount) used.add(`${writer.verb(chance)}_${chance.pick(topic)}`);
  const tools = [...used].map((toolName) => ({
    name: toolName,
    description: `${writer.rule(chance, topic)} ${writer.rule(chance, topic)}`,
    input_schema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: writer.rule(chance, topic) },
        id: { type: 'string' },
      },
      required: ['query'],
    },
  }));
  return {
    name,
    system: writer.instructions(chance, topic, chance.whole(12, 22)),
    tools,
    describesMachine: chance.happens(0.7),
  };
}

function publicAgent(name: string): Agent {
  return inventAgent(new Chance(`public agent ${name}`), name);
}

const codingCli: Agent = {
  ...publicAgent('coding-cli'),
  system: `You are Claude Code, Anthropic's official CLI for Claude.\n${publicAgent('coding-cli').system}`,
  describesMachine: true,
};

/** Public programs, the same in every world, as public programs are. */
export const publicAgents: readonly Agent[] = [
  codingCli,
  codingCli,
  publicAgent('tiller'),
  publicAgent('ferryman'),
];

/** What an agent writes about its machine at the end of its system prompt. */
function describeMachine(person: Person): string {
  const { machine } = person;
  const folder = person.chance.pick(person.folders);
  return `\n<env>\nWorking directory: ${folder}\nPlatform: ${machine.system}\nShell: ${machine.shell}\nLocale: ${machine.locale}\nTimezone: ${machine.timeZone}\n</env>`;
}

function toolResult(chance: Chance, writer: Writer, person: Person): string {
  const topic = chance.pick(person.topics);
  const kind = chance.below(4);
  if (kind === 0) {
    const names = Array.from(
      { length: chance.whole(3, 12) },
      () => `${person.machine.folder}/${chance.pick(topic)}_${chance.token(4)}.py`,
    );
    return names.join('\n');
  }
  if (kind === 1) return codeSnippet(chance, writer, topic);
  if (kind === 2) return `exit ${chance.pick([0, 0, 0, 1])}\n${writer.statement(chance, topic)}`;
  return writer.prose(chance, topic, chance.lognormal(50, 0.8));
}

export interface AgentRun {
  readonly person: Person;
  readonly agent: Agent;
  readonly topic: Topic;
  readonly task: string;
  readonly nowMs: number;
  readonly campaign: string | undefined;
}

export function agentLoop(run: AgentRun): Conversation {
  const { person, agent, topic } = run;
  const { chance } = person;
  const writer = writerOf(person.language);
  const steps = 2 + Math.min(22, chance.geometric(5));
  const names = agent.tools.map((tool) => tool.name);
  const next = (turn: number): Turn | undefined => {
    if (turn >= steps) return undefined;
    const isLast = turn === steps - 1;
    const reply = isLast
      ? ({ kind: 'prose', words: chance.lognormal(70, 0.5), language: person.language, topic } as const)
      : ({ kind: 'call', words: 0, language: person.language, topic, names } as const);
    if (turn === 0) return { role: 'user', text: run.task, reply, thinkMs: 0 };
    const interrupts = chance.happens(0.08);
    const text = interrupts ? writer.followUp(chance, topic) : toolResult(chance, writer, person);
    const thinkMs = interrupts ? 1_000 * chance.lognormal(60, 0.8) : chance.lognormal(1_200, 1);
    return { role: interrupts ? 'user' : 'tool', text, reply, thinkMs };
  };
  return {
    id: inventSession(chance),
    client: person.client,
    model: modelNow(person.taste, run.nowMs),
    system: agent.describesMachine ? agent.system + describeMachine(person) : agent.system,
    tools: agent.tools,
    params: { max_tokens: chance.pick([4_096, 8_192, 16_384, 32_000]) },
    campaign: run.campaign,
    next,
  };
}
