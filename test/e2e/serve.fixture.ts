// For tests only: a gateway as its processes, what they say, and a provider whose streams end when they are told to.

import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { after } from 'node:test';
import OpenAI from 'openai';
import { Agent } from 'undici';
import { listening } from '../../src/gateway/gateway.fixture.ts';
import { eventually } from '../sdk-case.fixture.ts';
import { start, temporaryFolder, type Folder, type Outcome, type Running } from './stillwatch.fixture.ts';

/** Long, a minute: the machine may be busy with other things. */
export const tries = 12_000;

export interface ServedGateway {
  readonly url: string;
  /** Of its pages for probes and metrics. */
  readonly adminUrl: string;
  readonly pid: number;
  readonly outcome: Promise<Outcome>;
  /** Everything that it wrote to standard error and to its log so far. */
  said(): string;
  logged(): string;
  /** Waits until it has said this, counted from the beginning. */
  heard(pattern: RegExp): Promise<RegExpExecArray>;
  /** Process ids that were said of a part (`engine`, `gateway 0`), oldest first. */
  pidsOf(name: string): readonly number[];
  page(name: string): Promise<{ readonly status: number; readonly text: string }>;
  signal(name: NodeJS.Signals): void;
}

export interface GatewayFolder {
  readonly folder: Folder;
  /** Starts a gateway by the configuration in the folder; one that is given is written there first. */
  readonly serve: (configText?: string) => Promise<ServedGateway>;
}

/** A folder for gateways; when the tests of the file are over, they, their neighbours and the folder end with them. */
export function gatewayFolder(...neighbours: readonly { close(): Promise<void> }[]): GatewayFolder {
  const folder = temporaryFolder();
  const started: Running[] = [];
  after(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    for (const neighbour of neighbours) await neighbour.close();
    folder.remove();
  });
  return {
    folder,
    serve: (configText) => {
      if (configText !== undefined) folder.write('stillwatch.yaml', configText);
      const running = start(['serve', folder.file('stillwatch.yaml')]);
      started.push(running);
      return served(running);
    },
  };
}

/** Resolves when the gateway that was started says where it serves. */
export async function served({ child, outcome }: Running): Promise<ServedGateway> {
  const told = { error: '', out: '' };
  child.stderr.on('data', (text: Buffer) => (told.error += text.toString()));
  child.stdout.on('data', (text: Buffer) => (told.out += text.toString()));
  const heard = async (pattern: RegExp): Promise<RegExpExecArray> => {
    await eventually(() => pattern.test(told.error), tries);
    const match = pattern.exec(told.error);
    assert.ok(match !== null, `${pattern} was not said: ${told.error}`);
    return match;
  };
  const [, url = '', adminUrl = ''] = await heard(/Serving (https?:\/\/[\w.:]+), metrics on (.*)\/metrics/);
  return {
    url,
    adminUrl,
    pid: child.pid ?? 0,
    outcome,
    said: () => told.error,
    logged: () => told.out,
    heard,
    pidsOf: (name) =>
      [...told.error.matchAll(new RegExp(`${name} is ready \\(process (\\d+)\\)`, 'g'))].map(([, pid]) =>
        Number(pid),
      ),
    page: async (name) => {
      const response = await fetch(`${adminUrl}/${name}`);
      return { status: response.status, text: await response.text() };
    },
    signal: (name) => void child.kill(name),
  };
}

/** Sum of a metric over all series whose labels contain `labels`; 0 when there is none. */
export async function metricOf(gateway: ServedGateway, name: string, labels = ''): Promise<number> {
  const { text } = await gateway.page('metrics');
  return text
    .split('\n')
    .filter((line) => line.startsWith(name) && /^[{ ]/.test(line.slice(name.length)) && line.includes(labels))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

/** Waits until it holds, for a minute at least. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  assert.ok(await eventually(isSo, tries), `it never came to this: ${what}`);
}

/** A client as customers have it; it tries nothing again. `authority`: a certificate that it trusts, in PEM. */
export function clientOf(url: string, authority?: string): OpenAI {
  const trust =
    authority === undefined
      ? {}
      : { fetchOptions: { dispatcher: new Agent({ connect: { ca: authority } }) } };
  return new OpenAI({ baseURL: `${url}/v1`, apiKey: 'sk-customer', maxRetries: 0, ...trust });
}

const askedFor = (model: string): OpenAI.ChatCompletionCreateParamsStreaming => ({
  model,
  stream: true,
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
});

/** Asks and reads to the end; returns the text. */
export async function answer(client: OpenAI, model: string): Promise<string> {
  return textOf(await client.chat.completions.create(askedFor(model)));
}

async function textOf(stream: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return text;
}

/** Answers every chat with a short stream, `so`; streams of models whose name begins with `held` stay open until released. */
export interface Provider {
  readonly url: string;
  /** Streams that are open now. */
  open(): number;
  /** Ends all that are open, with ` to the end` as their last words. */
  release(): void;
  close(): Promise<void>;
}

export async function startProvider(): Promise<Provider> {
  const held = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(part('so'));
      if (!body.includes('"model":"held')) {
        response.end('data: [DONE]\n\n');
        return;
      }
      held.add(response);
      response.on('close', () => held.delete(response));
    });
  });
  return {
    ...(await listening(server, 'http')),
    open: () => held.size,
    release: () => {
      for (const response of held) response.end(`${part(' to the end')}data: [DONE]\n\n`);
    },
  };
}

function part(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
}

/** A stream that is under way, and the text of all of it. */
export async function openStream(
  client: OpenAI,
  provider: Provider,
  model = 'held',
): Promise<{ readonly text: Promise<string> }> {
  const wanted = provider.open() + 1;
  const stream = await client.chat.completions.create(askedFor(model));
  assert.ok(await eventually(() => provider.open() === wanted, tries));
  const text = textOf(stream);
  // Whoever looks at it later still sees what went wrong.
  text.catch(() => {});
  return { text };
}
