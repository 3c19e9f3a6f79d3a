// What the gateway tells whoever runs it: one JSON object a line. A line is an event, which is a name from the code, and
// fields out of a closed list, each of a kind that can be shown to anybody who may read logs: there is no field for a
// header, a body or a key, and what is not in the list is not written, whatever object it comes in. An event that can be
// caused from outside can be caused a million times, so each event has a bound, and says how often it was left out.

import pino from 'pino';
import type { Fault } from '../core/fault.ts';
import { networkOf } from '../wire/address.ts';
import { decisionMode, type RequestSummary } from './request-summary.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** How much of a client's address is written: nothing, its network (/24 or /48), or all. */
export type LoggedAddress = 'none' | 'network' | 'full';

export interface LogSetting {
  /** Least level that is written. */
  readonly level: LogLevel;
  /** Whether each request gets a line. These lines have no bound but the queue's. */
  readonly access: boolean;
  readonly address: LoggedAddress;
  /** Whether access lines name the account. */
  readonly account: boolean;
  /** Index of the worker; undefined for the supervisor. */
  readonly worker: number | undefined;
}

/** Everything that a line can say beside its event. Texts are configuration's or the code's, never a client's. */
export interface LogFields {
  /** Code of a fault or of the system, e.g. `ECONNREFUSED`. */
  readonly code?: string;
  /** What happened and how to mend it, as of a fault: free of prompts and credentials by its contract. */
  readonly what?: string;
  readonly mend?: string;
  readonly reason?: string;
  /** Name of an upstream, rule or policy, route, verdict snapshot. */
  readonly target?: string;
  readonly rule?: string;
  readonly policy?: string;
  readonly route?: string;
  readonly snapshot?: string;
  readonly state?: string;
  readonly version?: string;
  /** Address that we listen on. */
  readonly host?: string;
  readonly port?: number;
  readonly path?: string;
  readonly pid?: number;
  readonly signal?: string;
  readonly exitCode?: number;
  /** Index of the worker that the line is about. */
  readonly about?: number;
  readonly count?: number;
  readonly bytes?: number;
  readonly durationMs?: number;
  readonly status?: number;
}

/** Where lines go: `write` gets whole lines. */
export interface LogSink {
  write(line: string): void;
}

// A failure is told at once and then now and again; thirty lines are enough to see it.
const windowMs = 10_000;
const linesPerWindowMax = 30;
/** Events are names from the code, of which there are fewer; further ones share a bound. */
const eventsMax = 256;
const textMax = 300;

const textFields = [
  'code',
  'what',
  'mend',
  'reason',
  'target',
  'rule',
  'policy',
  'route',
  'snapshot',
  'state',
  'version',
  'host',
  'path',
  'signal',
] as const;
const numberFields = ['port', 'pid', 'exitCode', 'about', 'count', 'bytes', 'durationMs', 'status'] as const;

interface EventWindow {
  startMs: number;
  written: number;
  suppressed: number;
}

/** Writes events. No method throws or waits. */
export class GatewayLog {
  readonly #setting: LogSetting;
  readonly #nowMs: () => number;
  readonly #pino: pino.Logger;
  readonly #windows = new Map<string, EventWindow>();
  #dropped = 0;

  constructor(setting: LogSetting, sink: LogSink, nowMs: () => number) {
    this.#setting = setting;
    this.#nowMs = nowMs;
    const options: pino.LoggerOptions = {
      level: setting.level,
      base: setting.worker === undefined ? {} : { worker: setting.worker },
      timestamp: () => `,"time":"${new Date(nowMs()).toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      messageKey: 'event',
    };
    this.#pino = pino(options, sink);
  }

  /** @param event a name from the code, e.g. `upstream.down`; it is what lines are counted by. */
  write(level: LogLevel, event: string, fields: LogFields = {}): void {
    if (!this.#pino.isLevelEnabled(level)) return;
    const suppressed = this.#admit(event);
    if (suppressed === undefined) return;
    const shown = safeFields(fields);
    this.#pino[level](suppressed === 0 ? shown : { ...shown, suppressed }, event);
  }

  /** A fault with its code, its sentence and its cure; never its cause, which is somebody else's text. */
  fault(level: LogLevel, event: string, fault: Fault): void {
    this.write(level, event, { code: fault.code, what: fault.message, mend: fault.mend });
  }

  /** One line for a request, where that is configured. */
  access(request: RequestSummary): void {
    if (!this.#setting.access) return;
    this.#pino.info(this.#accessFields(request), 'request');
  }

  /** Lines that were left out since the start. */
  get dropped(): number {
    return this.#dropped;
  }

  #accessFields(request: RequestSummary): Readonly<Record<string, string | number | boolean | undefined>> {
    const { decision } = request;
    return {
      id: clean(request.id),
      route: clean(request.route),
      model: clean(request.model),
      stream: request.stream,
      status: request.status,
      action: decision?.outcome.action,
      rule: clean(decision?.outcome.rule ?? ''),
      mode: decisionMode(decision),
      decision: decision?.id,
      policy: decision?.policy,
      upstream: clean(request.upstream),
      failure: clean(request.failure),
      notInspected: clean(request.skipped),
      clientGone: request.clientGone ? true : undefined,
      durationMs: rounded(request.durationMs),
      firstByteMs: rounded(request.firstByteMs),
      overheadMs: rounded(request.overheadMs),
      bytesIn: request.bytesIn,
      bytesOut: request.bytesOut,
      inputTokens: request.inputTokens,
      outputTokens: request.outputTokens,
      account: this.#setting.account ? clean(request.account) : undefined,
      client: this.#addressOf(request.ip),
    };
  }

  #addressOf(ip: string): string | undefined {
    if (ip === '' || this.#setting.address === 'none') return undefined;
    return clean(this.#setting.address === 'full' ? ip : networkOf(ip));
  }

  /** How many lines of this event were left out before this one; undefined when this one is left out as well. */
  #admit(event: string): number | undefined {
    const now = this.#nowMs();
    const window = this.#windowOf(event, now);
    if (now - window.startMs >= windowMs) {
      const { suppressed } = window;
      window.startMs = now;
      window.written = 1;
      window.suppressed = 0;
      return suppressed;
    }
    if (window.written < linesPerWindowMax) {
      window.written += 1;
      return 0;
    }
    window.suppressed += 1;
    this.#dropped += 1;
    return undefined;
  }

  #windowOf(event: string, now: number): EventWindow {
    const key = this.#windows.has(event) || this.#windows.size < eventsMax ? event : '';
    const known = this.#windows.get(key);
    if (known !== undefined) return known;
    const window = { startMs: now, written: 0, suppressed: 0 };
    this.#windows.set(key, window);
    return window;
  }
}

/** Only what is in the list, and bounded, whatever else the object has. */
function safeFields(fields: LogFields): Record<string, string | number> {
  const safe: Record<string, string | number> = {};
  for (const name of textFields) {
    const value = fields[name];
    if (typeof value === 'string') safe[name] = clean(value) ?? '';
  }
  for (const name of numberFields) {
    const value = fields[name];
    if (typeof value === 'number') safe[name] = value;
  }
  return safe;
}

// JSON escapes what would break a line, but not what moves a terminal's cursor or turns text around.
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Undefined for '', so that lines have only what is known. */
function clean(text: string): string | undefined {
  if (text === '') return undefined;
  const short = text.length <= textMax ? text : `${text.slice(0, textMax)}…`;
  return short.replaceAll(unfit, '\uFFFD');
}

/** To a hundredth of a millisecond. */
function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 100) / 100;
}
