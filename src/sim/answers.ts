// What the simulated model answers. Every answer is new text about the words of its question, because the text
// that was served is evidence: when it comes back in somebody else's request, that somebody had it. Only
// labels are short and repeat, as labels do.

import type { Chance } from './chance.ts';
import { codeSnippet } from './text/code.ts';
import { type Topic, type Writer, writerOf } from './text/writer.ts';

export type ReplyKind = 'prose' | 'reasoning' | 'code' | 'record' | 'label' | 'grade' | 'call';

/** How the service is to answer a request: what a real model would read out of the prompt. */
export interface Reply {
  readonly kind: ReplyKind;
  /** About how many words; ignored for labels and calls. */
  readonly words: number;
  readonly language: string;
  readonly topic: Topic;
  /** Labels to choose from, keys of a record, or names of tools. */
  readonly names?: readonly string[];
}

function reasoning(chance: Chance, writer: Writer, reply: Reply): string {
  const steps = Math.max(3, Math.round(reply.words / 32));
  const marker = chance.pick([
    (at: number) => `Step ${at}: `,
    (at: number) => `${at}. `,
    () => '- ',
    () => '',
  ]);
  let text = '';
  for (let at = 1; at <= steps; at += 1) text += `${marker(at)}${writer.prose(chance, reply.topic, 26)}\n`;
  return `${text}\n${writer.statement(chance, reply.topic)}`;
}

function record(chance: Chance, writer: Writer, reply: Reply): string {
  const names = reply.names ?? ['result', 'reason'];
  const share = Math.max(6, reply.words / names.length);
  const value = (): unknown =>
    chance.happens(0.2)
      ? chance.below(100)
      : writer.prose(chance, reply.topic, share * chance.between(0.5, 1.2));
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, value()])));
}

function grade(chance: Chance, writer: Writer, reply: Reply): string {
  const score = chance.whole(1, 10);
  const rationale = writer.prose(chance, reply.topic, reply.words);
  if (reply.names !== undefined) {
    const scores = reply.names.map((name) => [name, chance.whole(1, 10)] as const);
    return JSON.stringify({ ...Object.fromEntries(scores), rationale });
  }
  return chance.happens(0.5) ? `${rationale}\n\n[[${score}]]` : `Score: ${score}\n\n${rationale}`;
}

function call(chance: Chance, writer: Writer, reply: Reply): string {
  const name = chance.pick(reply.names ?? ['search']);
  const argument = `${chance.pick(reply.topic)} ${writer.noun(chance)} ${chance.below(1_000)}`;
  const thought = chance.happens(0.6) ? `${writer.prose(chance, reply.topic, chance.whole(8, 30))}\n` : '';
  return `${thought}${JSON.stringify({ tool: name, input: { query: argument, id: chance.token(6) } })}`;
}

/** Text that the model serves for `reply`. */
export function composeAnswer(chance: Chance, reply: Reply): string {
  const writer = writerOf(reply.language);
  switch (reply.kind) {
    case 'label':
      return chance.pick(reply.names ?? ['yes', 'no']);
    case 'reasoning':
      return reasoning(chance, writer, reply);
    case 'code':
      return `${writer.statement(chance, reply.topic)}\n\n\`\`\`\n${codeSnippet(chance, writer, reply.topic)}\n\`\`\`\n\n${writer.prose(chance, reply.topic, reply.words * 0.6)}`;
    case 'record':
      return record(chance, writer, reply);
    case 'grade':
      return grade(chance, writer, reply);
    case 'call':
      return call(chance, writer, reply);
    case 'prose':
      return writer.prose(chance, reply.topic, reply.words);
    default:
      return '';
  }
}

/** The words a text is about, for prompts that come from elsewhere: long words first met. */
export function topicOf(text: string): Topic {
  const words = text.slice(0, 600).match(/\p{L}{5,}/gu) ?? [];
  const unique = [...new Set(words.map((word) => word.toLowerCase()))];
  return unique.length === 0 ? ['question'] : unique.slice(0, 8);
}
