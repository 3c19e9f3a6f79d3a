// The one configuration file, as nouns: what `serve` needs to know, checked as a whole. The annotated example,
// stillwatch.example.yaml, is the manual of what stands here; a test reads it with this reader.

import type { LinkSettings } from '../fleet/link.ts';
import type { RuleText } from '../policies/rule.ts';

export interface Listen {
  readonly host: string;
  readonly port: number;
}

/** Texts in PEM that fit each other. */
export interface TlsConfig {
  readonly certificate: string;
  readonly key: string;
}

export type IdentityMode = 'keys' | 'pass-through' | 'trusted-proxy';

export interface IdentityConfig {
  /** Tried in this order. */
  readonly modes: readonly IdentityMode[];
  /** File of Stillwatch's own keys; '' when the mode is off. */
  readonly keysFile: string;
  /** Account by the name of a passed-through credential; a credential without one is an account of its own. */
  readonly credentialAccounts: ReadonlyMap<string, string>;
  /** Proxies in front whose additions to X-Forwarded-For are believed; 0: the socket's address. */
  readonly hops: number;
  readonly trustedProxies: readonly string[];
  /** Secrets that a proxy in front signs identities with; several while one is replaced. */
  readonly proxySecrets: readonly string[];
  /** Header in which the edge reports the TLS fingerprint; '' for none. */
  readonly tlsHeader: string;
}

export interface DecisionApiConfig extends Listen {
  readonly secret: string | undefined;
  /** Header in lower case in which a proxy in front names the account; '' for none. */
  readonly identityHeader: string;
  /** Members of LiteLLM's and Portkey's metadata that name the account; the first that is there counts. */
  readonly litellmAccount: readonly string[];
  readonly portkeyAccount: readonly string[];
  /** How long a report is waited for, and for how many of one worker. */
  readonly withinMs: number;
  readonly pendingMax: number;
}

export interface TargetConfig {
  readonly url: string;
  readonly weight: number;
  /** Path asked for now and then to see whether it is alive; '' for never. */
  readonly healthPath: string;
}

export interface UpstreamConfig {
  readonly name: string;
  readonly dialect: 'anthropic' | 'openai';
  readonly targets: readonly TargetConfig[];
  /** Sent instead of what the client presented; undefined passes the client's on. */
  readonly credential: string | undefined;
  readonly connections: number;
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly idleMs: number;
  /** From the first attempt to the end of the answer; undefined for no such limit. */
  readonly totalMs: number | undefined;
  /** Certificate authority, text in PEM; undefined for the system's. */
  readonly ca: string | undefined;
  /** Name that its certificates have; '' for the host of each URL. */
  readonly serverName: string;
  /** Whether it is told the client's address. */
  readonly clientAddress: 'drop' | 'append';
  /** Models that go here when several upstreams speak the dialect; `*` at the end matches all that follow. Empty: all. */
  readonly models: readonly string[];
}

export interface LimitsConfig {
  readonly bodyBytes: number;
  /** Of all request bodies held at once by one worker. */
  readonly bodiesBytes: number;
  readonly headerBytes: number;
  readonly headersMs: number;
  readonly bodyMs: number;
  /** How long a client may take nothing of an answer. */
  readonly takenMs: number;
  readonly keepAliveMs: number;
  readonly connections: number;
  readonly requests: number;
  /** How long answers under way may go on when the gateway ends. */
  readonly drainMs: number;
}

export interface ProfileConfig {
  readonly name: string;
  /** Answers at once at most; 0 leaves it as asked. */
  readonly choicesMax: number;
  readonly tokensMax: number;
  readonly logprobs: boolean;
  readonly reasoning: boolean;
}

export interface RecordConfig {
  readonly text: 'none' | 'excerpt';
  readonly textDays: number;
  readonly rowsDays: number;
  readonly spoolBytes: number;
  readonly whenFull: 'drop' | 'wait';
  readonly syncMs: number;
}

export interface EngineConfig {
  readonly enabled: boolean;
  readonly everyMs: number;
  /** Files of account declarations. */
  readonly accounts: readonly string[];
  /** URL of a ClickHouse server; '' for the embedded engine. */
  readonly storeUrl: string;
}

export interface TelemetryConfig {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly accessLog: boolean;
  /** How much of the client's address is in a line, and whether the account's name is. */
  readonly accessLogAddress: 'none' | 'network' | 'full';
  readonly accessLogAccount: boolean;
  /** Models that metrics name; all others are `other`. */
  readonly modelLabels: readonly string[];
  /** OTLP/HTTP endpoint of traces; '' for none. */
  readonly tracesUrl: string;
  readonly tracesRatio: number;
  /** Sent to the endpoint, by name: its credential. */
  readonly tracesHeaders: ReadonlyMap<string, string>;
  /** What decides whether a request is recorded: chance, a caller's mark and chance, or a caller's mark. */
  readonly tracesSampling: 'chance' | 'caller-and-chance' | 'caller';
  /** Whether spans have a keyed hash of the account. */
  readonly tracesUserHash: boolean;
}

export interface Config {
  /** As it was found, for telling what was loaded. */
  readonly path: string;
  readonly listen: Listen;
  readonly tls: TlsConfig | undefined;
  readonly admin: Listen;
  /** Undefined: no decision API. */
  readonly decisionApi: DecisionApiConfig | undefined;
  readonly state: string;
  /** Undefined: this machine is alone. */
  readonly fleet: LinkSettings | undefined;
  /** 0: one for each core but one. */
  readonly workers: number;
  readonly identity: IdentityConfig;
  readonly upstreams: readonly UpstreamConfig[];
  /** Origins of pages whose browsers may ask, or `*`; none: browsers are not answered. */
  readonly origins: readonly string[];
  readonly unknownRoutes: 'forward' | 'refuse';
  readonly sharedLists: 'forward' | 'refuse';
  readonly unreadableBodies: 'forward' | 'refuse';
  readonly limits: LimitsConfig;
  /** As written; those that come with the program when the file has none. */
  readonly rules: readonly RuleText[];
  readonly profiles: readonly ProfileConfig[];
  readonly links: { readonly verification: string; readonly appeal: string };
  readonly record: RecordConfig;
  readonly engine: EngineConfig;
  readonly telemetry: TelemetryConfig;
}
