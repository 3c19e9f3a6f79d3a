// The connection of one machine to the Redis or Valkey that its fleet meets at. It hides what the client library is, and
// seals and opens on the way, so that nobody behind it can forget to. It never waits for a server that is away: a call then
// fails at once by a fault, and the library connects again by itself, ever less often, at least every five seconds.
// Keys of one fleet have one hash tag and lie in one slot.
// Reading waits at a connection of its own, for a server answers the calls of one connection in their order.

import { createClient, RESP_TYPES } from '@redis/client';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { Seal, sealBytes } from './seal.ts';

export interface LinkSettings {
  /** redis: or rediss:, without credentials. */
  readonly url: string;
  /** '' for the server's default user. */
  readonly user: string;
  readonly password: string | undefined;
  /** Certificate authority, text in PEM; undefined for the system's. */
  readonly ca: string | undefined;
  /** Machines of one name belong together. */
  readonly name: string;
  /** What they tell each other is sealed with it. */
  readonly secret: string;
}

export interface LinkOptions extends LinkSettings {
  /** Connected, or not any more and why: a code of the system or of the server. */
  readonly onState: (state: LinkState) => void;
}

export type LinkState =
  | { readonly isConnected: true }
  | { readonly isConnected: false; readonly why: string };

/** A text of a stream that was opened; undefined bytes: it was not sealed by this fleet for this stream. */
export interface Received {
  readonly id: string;
  readonly bytes: Buffer | undefined;
}

const connectMs = 5_000;
const longestPauseMs = 5_000;
/** Calls that may wait for the server's answer; beyond it they fail at once. */
const callsMax = 1_000;
/** Clocks of two machines may differ by so much. */
const clocksMs = 600_000;
/** A server that says nothing for so long is taken for gone; longer than any reading waits. */
const silenceMs = 15_000;

/** Who wants a place, and by his clock. */
export interface Holding {
  readonly machine: string;
  readonly forMs: number;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

type Client = ReturnType<typeof makeClient>;

export class Link {
  readonly #options: LinkOptions;
  readonly #seal: Seal;
  readonly #calls: Client;
  readonly #waits: Client;
  #isConnected = false;
  #connections = 0;
  /** Why it is not connected, as it was told last. */
  #toldWhy = '';

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#seal = new Seal(options.secret, options.name);
    this.#calls = makeClient(options);
    this.#waits = makeClient(options);
    // Every error is followed by another attempt; a client without a listener would end the process.
    this.#calls.on('error', (error: unknown) => this.#tell({ isConnected: false, why: reasonOf(error) }));
    this.#calls.on('ready', () => {
      this.#connections += 1;
      this.#tell({ isConnected: true });
    });
    this.#waits.on('error', () => {});
  }

  get isConnected(): boolean {
    return this.#calls.isReady;
  }

  /** How often it has connected: a server that was away may have lost what it had. */
  get connections(): number {
    return this.#connections;
  }

  /** Begins to connect; returns at once. */
  open(): void {
    for (const client of [this.#calls, this.#waits]) void client.connect().catch(() => {});
  }

  close(): void {
    for (const client of [this.#calls, this.#waits]) if (client.isOpen) client.destroy();
  }

  /** Adds one text to a stream, of which the server keeps about `keptMax`. Returns its id. @throws {Fault} fleet.unavailable */
  append(stream: string, bytes: Uint8Array, keptMax: number): Promise<string> {
    return this.#call(async () => {
      const trim = { strategy: 'MAXLEN', strategyModifier: '~', threshold: keptMax } as const;
      const message = { b: this.#seal.close(stream, bytes) };
      return String(await this.#calls.xAdd(this.#key(stream), '*', message, { TRIM: trim }));
    });
  }

  /**
   * What stands in a stream behind the id, oldest first, at most `count`; waits up to `waitMs` for something.
   *
   * @param after id of a text; `$` for what comes from now on, `0` for all. @throws {Fault} fleet.unavailable
   */
  read(
    stream: string,
    after: string,
    limit: { count: number; waitMs: number },
  ): Promise<readonly Received[]> {
    return this.#call(async () => {
      const from = { key: this.#key(stream), id: after };
      const found = await this.#waits.xRead(from, { COUNT: limit.count, BLOCK: limit.waitMs });
      return entriesIn(found).map(({ id, bytes }) => ({ id, bytes: this.#opened(stream, bytes) }));
    });
  }

  /** Id of the newest text of a stream; `0-0` when there is none. @throws {Fault} fleet.unavailable */
  newest(stream: string): Promise<string> {
    return this.#call(async () => {
      const found = await this.#calls.xRevRange(this.#key(stream), '+', '-', { COUNT: 1 });
      return String(found?.[0]?.id ?? '0-0');
    });
  }

  /** Whether a text still stands in a stream. @throws {Fault} fleet.unavailable */
  has(stream: string, id: string): Promise<boolean> {
    return this.#call(async () => {
      const found = await this.#calls.xRevRange(this.#key(stream), id, id, { COUNT: 1 });
      return (found?.length ?? 0) > 0;
    });
  }

  /** Takes texts out of a stream. @throws {Fault} fleet.unavailable */
  async remove(stream: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#call(() => this.#calls.xDel(this.#key(stream), [...ids]));
  }

  /** Texts in a stream. @throws {Fault} fleet.unavailable */
  length(stream: string): Promise<number> {
    return this.#call(() => this.#calls.xLen(this.#key(stream)));
  }

  /**
   * One text by its name; undefined when there is none, `false` when it was not sealed by this fleet or is longer than
   * `bytesMax`. @throws {Fault} fleet.unavailable
   */
  value(name: string, bytesMax: number): Promise<Buffer | false | undefined> {
    return this.#call(async () => {
      const key = this.#key(name);
      // Whoever can write there could otherwise fill the memory with one text.
      const length = await this.#lengthOf(key);
      if (length === undefined || length > bytesMax + sealBytes) return false;
      const found: unknown = await this.#calls.get(key);
      return Buffer.isBuffer(found) ? (this.#opened(name, found) ?? false) : undefined;
    });
  }

  /** Whether there is a text by this name, whoever sealed it. @throws {Fault} fleet.unavailable */
  hasValue(name: string): Promise<boolean> {
    return this.#call(async () => ((await this.#lengthOf(this.#key(name))) ?? 0) > 0);
  }

  /** Bytes of a text; undefined for what is of another type. */
  async #lengthOf(key: string): Promise<number | undefined> {
    return this.#calls.strLen(key).catch((error: unknown) => {
      if (reasonOf(error) === 'WRONGTYPE') return undefined;
      throw error;
    });
  }

  /** @throws {Fault} fleet.unavailable */
  async setValue(name: string, bytes: Uint8Array): Promise<void> {
    await this.#call(() => this.#calls.set(this.#key(name), this.#seal.close(name, bytes)));
  }

  /** Sets it unless it is there; returns whether it did. @throws {Fault} fleet.unavailable */
  setFirstValue(name: string, bytes: Uint8Array): Promise<boolean> {
    return this.#call(async () => {
      const closed = this.#seal.close(name, bytes);
      return (await this.#calls.set(this.#key(name), closed, { condition: 'NX' })) !== null;
    });
  }

  /** Marks of a set by name, which everybody may read who reaches the server: counts and ids, no names of accounts. @throws {Fault} fleet.unavailable */
  marks(set: string): Promise<ReadonlyMap<string, string>> {
    return this.#call(async () => {
      const found: Readonly<Record<string, unknown>> = await this.#calls.hGetAll(this.#key(set));
      return new Map(Object.entries(found).map(([name, value]) => [name, String(value)]));
    });
  }

  /** @throws {Fault} fleet.unavailable */
  async setMark(set: string, name: string, value: string): Promise<void> {
    await this.#call(() => this.#calls.hSet(this.#key(set), name, value));
  }

  /** @throws {Fault} fleet.unavailable */
  async removeMarks(set: string, names: readonly string[]): Promise<void> {
    if (names.length > 0) await this.#call(() => this.#calls.hDel(this.#key(set), [...names]));
  }

  /**
   * Takes or keeps a place that only one machine has at a time; it is free again `forMs` after it was last kept, whatever
   * lies there. Returns who has it. @throws {Fault} fleet.unavailable
   */
  hold(place: string, { machine, forMs, nowMs }: Holding): Promise<string> {
    return this.#call(async () => {
      const key = this.#key(place);
      const closed = this.#seal.close(place, Buffer.from(JSON.stringify({ machine, heldMs: nowMs })));
      const expiration = { type: 'PX', value: forMs } as const;
      if ((await this.#calls.set(key, closed, { condition: 'NX', expiration })) !== null) return machine;
      const holder = await this.#holder(place);
      const isFree = holder === undefined || nowMs - holder.heldMs > forMs + clocksMs;
      if (!isFree && holder.machine !== machine) return holder.machine;
      await this.#calls.set(key, closed, { expiration });
      // Two may have found it free at once: who wrote last has it.
      return (await this.#holder(place))?.machine ?? machine;
    });
  }

  /** Frees a place that this machine has. @throws {Fault} fleet.unavailable */
  async release(place: string, machine: string): Promise<void> {
    await this.#call(async () => {
      if ((await this.#holder(place))?.machine !== machine) return;
      await this.#calls.set(this.#key(place), '', { expiration: { type: 'PX', value: 1 } });
    });
  }

  /** Undefined when nobody has it, or what lies there is not of this fleet. */
  async #holder(place: string): Promise<{ readonly machine: string; readonly heldMs: number } | undefined> {
    const found: unknown = await this.#calls.get(this.#key(place)).catch((error: unknown) => {
      // Of another type than a text: whatever it is, no machine has the place.
      if (reasonOf(error) === 'WRONGTYPE') return undefined;
      throw error;
    });
    const bytes = Buffer.isBuffer(found) ? this.#opened(place, found) : undefined;
    const [, machine, heldMs] =
      /^\{"machine":"([\w.-]{1,100})","heldMs":(\d{1,15})\}$/.exec(String(bytes)) ?? [];
    return machine === undefined ? undefined : { machine, heldMs: Number(heldMs) };
  }

  #opened(place: string, closed: Buffer): Buffer | undefined {
    return this.#seal.open(place, closed);
  }

  #key(name: string): string {
    return `stillwatch:{${this.#options.name}}:${name}`;
  }

  async #call<Result>(call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      throw unavailable(reasonOf(error));
    }
  }

  #tell(state: LinkState): void {
    // One line for an outage, not one for each attempt.
    if (!state.isConnected && !this.#isConnected) {
      if (this.#toldWhy === state.why) return;
      this.#toldWhy = state.why;
    } else if (state.isConnected) this.#toldWhy = '';
    this.#isConnected = state.isConnected;
    this.#options.onState(state);
  }
}

function makeClient({ url, user, password, ca }: LinkOptions) {
  const address = new URL(url);
  const host = address.hostname.replace(/^\[|\]$/g, '');
  const port = address.port === '' ? 6_379 : Number(address.port);
  const timing = {
    connectTimeout: connectMs,
    socketTimeout: silenceMs,
    reconnectStrategy: (retries: number) => Math.min(longestPauseMs, 50 * 2 ** Math.min(retries, 10)),
  };
  const database = Number(address.pathname.slice(1));
  return createClient({
    socket:
      address.protocol === 'rediss:'
        ? { ...timing, host, port, tls: true, ...(ca === undefined ? {} : { ca }) }
        : { ...timing, host, port },
    ...(user === '' ? {} : { username: user }),
    ...(password === undefined ? {} : { password }),
    ...(database > 0 ? { database } : {}),
    disableOfflineQueue: true,
    commandsQueueMaxLength: callsMax,
    maintNotifications: 'disabled',
    disableClientInfo: true,
    pingInterval: silenceMs / 3,
  }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
}

/** Entries of the one stream that was asked for; the library's types say less than its answers have. */
function entriesIn(found: unknown): readonly { readonly id: string; readonly bytes: Buffer }[] {
  if (!Array.isArray(found)) return [];
  const streams: readonly unknown[] = found;
  return streams.flatMap((stream) =>
    listIn(stream, 'messages').flatMap((entry) => {
      const bytes = memberOf(memberOf(entry, 'message'), 'b');
      return [{ id: String(memberOf(entry, 'id')), bytes: Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0) }];
    }),
  );
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = memberOf(value, name);
  return Array.isArray(found) ? found : [];
}

/** A code of the system (ECONNREFUSED) or the first word of a server's complaint (WRONGPASS); never more of what was said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = systemCode(error);
  if (code !== undefined) return code;
  return /^[A-Z]{3,24}(?= |$)/.exec(error.message)?.[0] ?? error.constructor.name;
}

function unavailable(why: string): Fault {
  return new Fault('fleet.unavailable', {
    what: `the server that the fleet meets at cannot be used (${why})`,
    mend: 'check fleet.redis, its user and password, and the network; docs/fleet.md has the rights that it needs',
  });
}
