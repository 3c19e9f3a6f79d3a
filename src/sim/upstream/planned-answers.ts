// The answers of a simulated world, waiting for their requests. Whoever plays the world's traffic puts an answer
// here before he sends its request and takes it away afterwards; the upstream finds it by what the request
// says, since everything else may change on the way through a gateway. Of two requests that say the same, each
// gets the next answer in turn.

import { createHash } from 'node:crypto';
import type { JsonObject } from '../../wire/field.ts';

export interface PlannedAnswer {
  /** 200, or the refusal that the world's own service gave. */
  readonly status: number;
  readonly text: string;
}

/** Hash of the content of a request body: model, system prompt, messages or input. */
export function contentKey(body: JsonObject): string {
  const content = [body.model, body.system, body.instructions, body.messages, body.input];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}

/** Holds as many answers as are on their way. */
export class PlannedAnswers {
  readonly #waiting = new Map<string, PlannedAnswer[]>();

  get size(): number {
    return this.#waiting.size;
  }

  put(key: string, answer: PlannedAnswer): void {
    const queue = this.#waiting.get(key);
    if (queue === undefined) this.#waiting.set(key, [answer]);
    else queue.push(answer);
  }

  /** The next answer, which goes to the end of its queue: a gateway may try again. */
  next(key: string): PlannedAnswer | undefined {
    const queue = this.#waiting.get(key);
    const answer = queue?.shift();
    if (queue !== undefined && answer !== undefined) queue.push(answer);
    return answer;
  }

  remove(key: string, answer: PlannedAnswer): void {
    const queue = this.#waiting.get(key);
    const at = queue?.indexOf(answer) ?? -1;
    if (queue === undefined || at < 0) return;
    queue.splice(at, 1);
    if (queue.length === 0) this.#waiting.delete(key);
  }
}
