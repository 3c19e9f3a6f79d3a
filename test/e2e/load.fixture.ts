// For tests only: clients who ask one call after the other, each for a model of its own, and write down how each call ended.

import { Agent, request } from 'node:http';

export interface LoadCall {
  readonly model: string;
  readonly client: number;
  readonly startedMs: number;
  readonly endedMs: number;
  /** 0: no whole answer came. */
  readonly status: number;
  /** Code of the connection's error; `silent` when nothing came within 30 s; '' for an answer. */
  readonly error: string;
}

export interface Load {
  /** Those that are over, in the order of their ends. */
  readonly calls: readonly LoadCall[];
  /** Resolves when the calls under way are over; no new ones begin. */
  stop(): Promise<void>;
}

const silentMs = 30_000;

/** Every second client keeps its connection, the others open one for each call. Times are of the monotonic clock. */
export function startLoad(url: string, clients: number): Load {
  const calls: LoadCall[] = [];
  const end = new AbortController();
  let next = 0;
  const run = async (client: number): Promise<void> => {
    const agent = new Agent({ keepAlive: client % 2 === 0, maxSockets: 1 });
    while (!end.signal.aborted) {
      next += 1;
      const model = `m${String(next).padStart(7, '0')}`;
      const startedMs = performance.now();
      const ended = await call(url, model, agent);
      calls.push({ model, client, startedMs, endedMs: performance.now(), ...ended });
    }
    agent.destroy();
  };
  const runs = Array.from({ length: clients }, (_, client) => run(client));
  return {
    calls,
    stop: async () => {
      end.abort();
      await Promise.all(runs);
    },
  };
}

function call(url: string, model: string, agent: Agent): Promise<Pick<LoadCall, 'status' | 'error'>> {
  const body = JSON.stringify({
    model,
    stream: true,
    messages: [{ role: 'user', content: 'Why is the sky blue?' }],
  });
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-customer' };
    const fail = (error: NodeJS.ErrnoException): void =>
      resolve({ status: 0, error: error.code ?? 'unknown' });
    const sent = request(`${url}/v1/chat/completions`, { method: 'POST', headers, agent }, (response) => {
      response.on('end', () => resolve({ status: response.statusCode ?? 0, error: '' }));
      response.on('error', fail).resume();
    });
    sent.setTimeout(silentMs, () => {
      resolve({ status: 0, error: 'silent' });
      sent.destroy();
    });
    sent.on('error', fail).end(body);
  });
}
