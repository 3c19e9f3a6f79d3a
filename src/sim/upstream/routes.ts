// Which route answers a request. One table for both providers, as one host: their paths do not collide but for
// the list of models, where the caller's headers decide.

import type { IncomingHttpHeaders } from 'node:http';
import { Batches } from './anthropic-batches.ts';
import { countTokens, createMessage } from './anthropic.ts';
import { createEmbeddings, createModeration } from './embeddings.ts';
import { serveModels } from './models.ts';
import { createChat, createCompletion } from './openai-chat.ts';
import { Responses } from './openai-responses.ts';
import { refuse } from './refusals.ts';
import type { ApiDialect, Incoming, Outgoing } from './served.ts';

export function dialectOf(first: string | undefined, headers: IncomingHttpHeaders): ApiDialect {
  if (first === 'messages') return 'anthropic';
  if (first === 'chat' || first === 'responses') return 'openai';
  const isAnthropic = headers['anthropic-version'] !== undefined || headers['x-api-key'] !== undefined;
  return isAnthropic ? 'anthropic' : 'openai';
}

const posted: Readonly<Record<string, (incoming: Incoming) => Outgoing>> = {
  messages: createMessage,
  'messages/count_tokens': countTokens,
  'chat/completions': createChat,
  completions: createCompletion,
  embeddings: createEmbeddings,
  moderations: createModeration,
};

export class Routes {
  readonly #batches = new Batches();
  readonly #responses = new Responses();

  answer(incoming: Incoming): Outgoing {
    return this.#find(incoming) ?? unknownRoute(incoming);
  }

  #find(incoming: Incoming): Outgoing | undefined {
    const { method, segments } = incoming;
    const [first, second] = segments;
    if (method === 'POST') {
      const name = segments.join('/');
      const route = Object.hasOwn(posted, name) ? posted[name] : undefined;
      if (route !== undefined) return route(incoming);
    }
    if (first === 'responses') return this.#responses.serve(incoming, segments.slice(1));
    if (first === 'messages' && second === 'batches') return this.#batches.serve(incoming, segments.slice(2));
    if (first === 'models' && method === 'GET' && segments.length <= 2) return serveModels(incoming, second);
    return undefined;
  }
}

function unknownRoute(incoming: Incoming): Outgoing {
  const path = `/v1/${incoming.segments.join('/')}`;
  if (incoming.dialect === 'anthropic') return refuse(incoming, 404, { message: 'Not Found' });
  return refuse(incoming, 404, { message: `Invalid URL (${incoming.method} ${path})`, code: null });
}
