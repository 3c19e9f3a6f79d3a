// For tests only: starts the HTTP stand-in of a ClickHouse server as a process and stops it again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ClickHouseServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startClickHouse(): Promise<ClickHouseServer> {
  const path = new URL('clickhouse-http.fixture.js', import.meta.url).pathname;
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8');
  let text = '';
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    text += String(part);
    if (text.includes('\n')) break;
  }
  return {
    url: `http://127.0.0.1:${text.trim()}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
