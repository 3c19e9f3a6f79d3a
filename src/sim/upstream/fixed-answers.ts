// Answers for measuring: rendered once, the same for every request, so that the upstream costs next to nothing
// beside the gateway in front of it. A whole answer has 2,034 bytes, a stream 60 pieces of 282 bytes between
// the dialect's opening and closing events: sizes that other gateways have been measured with. Of a request
// only its path and its `stream` flag are looked at.

import { assert } from '../../core/assert.ts';
import { Chance } from '../chance.ts';
import { writerOf } from '../text/writer.ts';
import type { Routes } from './routes.ts';
import { type Incoming, type Outgoing, parseObject } from './served.ts';

export interface FixedAnswer {
  readonly body: Buffer;
  readonly frames: readonly Buffer[];
}

const answerBytes = 2_034;
const pieces = 60;
const pieceBytes = 282;

const paths = ['messages', 'chat/completions', 'responses'] as const;

/** By the path after `/v1/`. */
export function renderFixed(routes: Routes): ReadonlyMap<string, FixedAnswer> {
  return new Map(paths.map((path) => [path, { body: bodyOf(routes, path), frames: framesOf(routes, path) }]));
}

/** ASCII, so that characters are bytes, and without what JSON would escape. */
function textOf(length: number): string {
  const prose = writerOf('en').prose(new Chance('fixed'), ['answer', 'measure'], length / 5);
  return prose
    .replaceAll(/[^ -~]|["\\]/g, ' ')
    .padEnd(length, '.')
    .slice(0, length);
}

function bodyOf(routes: Routes, path: string): Buffer {
  const render = (text: string): Buffer => {
    const outgoing = ask(routes, { path, text, chars: 1 });
    return Buffer.from(outgoing.kind === 'json' ? JSON.stringify(outgoing.body) : '');
  };
  const text = textOf(answerBytes);
  // Token counts have digits too: a second look corrects what the first one left.
  const first = text.slice(0, answerBytes - (render(text).length - answerBytes));
  return render(first.slice(0, first.length - (render(first).length - answerBytes)));
}

function framesOf(routes: Routes, path: string): readonly Buffer[] {
  const render = (chars: number): readonly string[] => {
    const outgoing = ask(routes, { path, text: textOf(chars * pieces), chars, stream: true });
    return outgoing.kind === 'stream' ? [...outgoing.frames] : [];
  };
  const overhead = (render(10)[pieces >> 1]?.length ?? 0) - 10;
  assert(overhead < pieceBytes, 'a piece has room for text');
  return render(pieceBytes - overhead).map((frame) => Buffer.from(frame));
}

interface Question {
  readonly path: string;
  readonly text: string;
  readonly chars: number;
  readonly stream?: boolean;
}

function ask(routes: Routes, { path, text, chars, stream = false }: Question): Outgoing {
  const turns = [{ role: 'user', content: 'Measure.' }];
  const content = path === 'responses' ? { input: turns, store: false } : { messages: turns };
  const limit = path === 'messages' ? { max_tokens: 32_000 } : {};
  // A short name, for the frames of Chat Completions leave little room.
  const raw = Buffer.from(JSON.stringify({ model: 'm', ...content, ...limit, stream }));
  const incoming: Incoming = {
    dialect: path === 'messages' ? 'anthropic' : 'openai',
    method: 'POST',
    segments: path.split('/'),
    query: new URLSearchParams(),
    headers: { 'anthropic-version': '2023-06-01' },
    raw,
    body: parseObject(raw),
    digest: '5'.repeat(64),
    planned: text,
    pieceChars: chars,
    publicUrl: '',
  };
  return routes.answer(incoming);
}
