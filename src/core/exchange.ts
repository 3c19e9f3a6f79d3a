// One request to the model API and its answer: the only thing that Stillwatch observes. Readers in `wire/`
// turn log lines into exchanges, the gateway makes them from live requests; from here on nobody validates
// again. Every field is always present (undefined where the source has nothing), so that all exchanges have
// one object shape and a missing fact is a value that somebody decided on.

/** Which provider dialect the request was written in. */
export type Endpoint = 'anthropic.messages' | 'openai.chat' | 'openai.responses' | 'other';

export type Role = 'user' | 'assistant' | 'tool';

/** `content` is text: structured parts are flattened by the reader, images become `[image]`. */
export interface Message {
  readonly role: Role;
  readonly content: string;
}

export interface Exchange {
  readonly id: string;
  /** When the request arrived, milliseconds since 1970 UTC. */
  readonly timeMs: number;
  /** Who is billed. What authentication established, never what the client claims. */
  readonly account: string;
  /** Id of the API key, never the secret. */
  readonly key: string | undefined;
  /** Conversation id as the client claims it; relays rewrite it. */
  readonly session: string | undefined;
  readonly ip: string | undefined;
  readonly asn: number | undefined;
  readonly userAgent: string | undefined;
  /** JA4 fingerprint of the TLS client. */
  readonly tls: string | undefined;
  /** Hash of the other client-identity headers. */
  readonly headersHash: string | undefined;
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly stream: boolean | undefined;
  /** `temperature`, `max_tokens`, `thinking` … as sent. */
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly system: string | undefined;
  /** The whole history as sent, oldest first; the system prompt is not among them. */
  readonly messages: readonly Message[];
  /** Tool definitions as sent, or only their names. */
  readonly tools: readonly unknown[] | undefined;
  /** What was answered; undefined when the log does not say, '' for a failed request. */
  readonly output: string | undefined;
  readonly stopReason: string | undefined;
  /** HTTP status answered. */
  readonly status: number;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
  /** Milliseconds from the request's arrival to the last byte of the answer. */
  readonly latencyMs: number | undefined;
}

/** An exchange of which nothing is known but `parts`: for reading a text as if somebody had sent it. */
export function blankExchange(parts: Partial<Exchange> = {}): Exchange {
  return {
    id: '',
    timeMs: 0,
    account: '',
    key: undefined,
    session: undefined,
    ip: undefined,
    asn: undefined,
    userAgent: undefined,
    tls: undefined,
    headersHash: undefined,
    endpoint: 'other',
    model: '',
    stream: undefined,
    params: undefined,
    system: undefined,
    messages: [],
    tools: undefined,
    output: undefined,
    stopReason: undefined,
    status: 200,
    inputTokens: undefined,
    outputTokens: undefined,
    reasoningTokens: undefined,
    latencyMs: undefined,
    ...parts,
  };
}
