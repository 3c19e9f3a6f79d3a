// Lines on their way to a file, in blocks, as bytes: a copy of a log never becomes text.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const blockBytes = 1 << 20;

/** The owner closes it. */
export class LineWriter {
  readonly path: string;
  readonly #stream: ReturnType<typeof createWriteStream>;
  #waiting: Buffer[] = [];
  #bytes = 0;

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  add(line: Buffer): void {
    const whole = Buffer.allocUnsafe(line.length + 1);
    line.copy(whole);
    whole[line.length] = 10;
    this.#waiting.push(whole);
    this.#bytes += whole.length;
  }

  async flush(): Promise<void> {
    if (this.#bytes >= blockBytes) await this.#write();
  }

  async close(): Promise<void> {
    await this.#write();
    this.#stream.end();
    await finished(this.#stream);
  }

  async #write(): Promise<void> {
    const block = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#bytes = 0;
    if (!this.#stream.write(block)) await once(this.#stream, 'drain');
  }
}
