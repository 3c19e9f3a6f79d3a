// Goal: of requests that a client sends ahead, one is under way at a time, in order, and none for a client that is gone.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { listening } from './gateway.fixture.ts';
import { Turns } from './turns.ts';

interface Begun {
  readonly url: string;
  readonly response: ServerResponse;
}

async function withTurns(
  work: (client: Socket, begun: readonly Begun[], next: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const turns = new Turns();
  const begun: Begun[] = [];
  const server = createServer((request, response) => {
    turns.take(request, response, () => {
      begun.push({ url: request.url ?? '', response });
      server.emit('begun');
    });
  });
  const { url, close } = await listening(server, 'http');
  const client = connect(Number(new URL(url).port), '127.0.0.1');
  client.on('error', () => {}).on('data', () => {});
  try {
    await work(client, begun, async () => {
      await once(server, 'begun');
    });
  } finally {
    client.destroy();
    await close();
  }
}

function ahead(...paths: readonly string[]): string {
  return paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`).join('');
}

function urlsOf(begun: readonly Begun[]): readonly string[] {
  return begun.map((one) => one.url);
}

test('a request that was sent ahead begins when the answer before it is out', async () => {
  await withTurns(async (client, begun, next) => {
    const first = next();
    client.write(ahead('/1', '/2', '/3'));
    await first;
    assert.deepEqual(urlsOf(begun), ['/1']);
    for (const path of ['/2', '/3']) {
      const following = next();
      begun.at(-1)?.response.end('x'.repeat(100_000));
      await following;
      assert.equal(begun.at(-1)?.url, path);
    }
  });
});

test('a request that was sent ahead does not begin when the client is gone', async () => {
  await withTurns(async (client, begun, next) => {
    const first = next();
    client.write(ahead('/1', '/2'));
    await first;
    const gone = once(begun[0]?.response ?? client, 'close');
    client.destroy();
    await gone;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    assert.deepEqual(urlsOf(begun), ['/1']);
  });
});

test('a body that was sent ahead does not hide that the client is gone', async () => {
  await withTurns(async (client, begun, next) => {
    const first = next();
    const length = 1_000_000;
    client.write(`${ahead('/1')}POST /2 HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`);
    client.end('x'.repeat(length));
    await first;
    await once(begun[0]?.response ?? client, 'close');
    assert.deepEqual(urlsOf(begun), ['/1']);
  });
});

test('a connection on which too many wait is ended', async () => {
  await withTurns(async (client, begun) => {
    const gone = once(client, 'close');
    client.write(ahead(...Array.from({ length: 40 }, (_, index) => `/${index}`)));
    await gone;
    assert.deepEqual(urlsOf(begun), ['/0']);
  });
});
