// Store over the official ClickHouse client. Both engines share everything but two things: how the client
// is connected, and how bulk rows enter. A server takes RowBinary as the body of an INSERT. chDB's client
// connection only takes text bodies, so there the rows go through a file in a scratch folder (measured: 4.6 µs
// a row of 860 bytes by the file, the encoding of the same row as text alone costs more). The engine reads the
// path of that file as a pattern, in which `d{1,2}` is no folder: the scratch folder has a plain name, beside
// the data or among the temporary files, and rows are counted after each append.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import {
  createClient,
  ClickHouseLogLevel,
  type ClickHouseClient,
  type ClickHouseClientConfigOptions,
  type ClickHouseSettings,
} from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';
import { assert } from '../core/assert.ts';
import { Fault } from '../core/fault.ts';
import { migrate } from './migrate.ts';
import { readNative } from './native-format.ts';
import { lostRows, openFault, queryFault, serverFault } from './store-fault.ts';
import type { SqlParameters, Store, Table, TableShape } from './store.ts';
import { tableOf } from './table.ts';

/** Where exchanges are kept: `folder` embedded (a temporary one when absent), `url` a ClickHouse server. */
export interface StoreOptions {
  readonly folder?: string | undefined;
  readonly url?: string | undefined;
  /** Database on a server; one per audit or provider. */
  readonly database?: string | undefined;
  /** Bound on the engine's own memory, bytes. */
  readonly memoryBytesMax?: number | undefined;
}

/**
 * Where a single statement fails; what it may spill, it spills far below. With Node and the readers it leaves an audit
 * of any size below 4 GB.
 */
const memoryBytesDefault = 2_000_000_000;
/** Above this, groupings and sorts go to disk: an audit of a million exchanges stays below 1.5 GB in all. */
const spillBytes = 350_000_000;

/**
 * Opens or creates the store and brings its schema up to date.
 *
 * @throws {Fault} store.unavailable, store.in-use, store.schema-newer
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = options.url === undefined ? openEmbedded(options) : openServer(options, options.url);
  try {
    await migrate(store);
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return store;
}

/** Where the embedded database lies in a data folder. */
export const embeddedFolder = 'exchanges';

const database = 'stillwatch';
/** Left to itself, the client prints failed requests with their parameters. Faults say what is to be said. */
const silent = { level: ClickHouseLogLevel.OFF };

function openEmbedded(options: StoreOptions): Store {
  const isTemporary = options.folder === undefined;
  const folder =
    options.folder === undefined ? mkdtempSync(join(tmpdir(), 'stillwatch-')) : resolve(options.folder);
  let scratch = '';
  // A process that is told to end at once takes its temporary folders with it.
  const remove = (): void => {
    if (scratch !== '') rmSync(scratch, { recursive: true, force: true });
    if (isTemporary) rmSync(folder, { recursive: true, force: true });
  };
  try {
    scratch = scratchIn(folder);
    const connection: unknown = createChdbConnection({ path: join(folder, embeddedFolder) });
    assert(isConnection(connection), "chDB's connection can be asked and closed");
    removeLeftovers(folder, scratch);
    const client = createClient({ connection, log: silent });
    process.once('exit', remove);
    const dispose = (): void => {
      process.removeListener('exit', remove);
      remove();
    };
    return new ClickHouseStore({ client, database, scratch, dispose, settings: settingsOf(options) });
  } catch (cause) {
    remove();
    throw cause instanceof Fault ? cause : openFault(folder, cause);
  }
}

/** Paths that the engine's file() takes as they are: no sign of a pattern, an archive or an escape. */
const plainPath = /^[\p{L}\p{M}\p{N}\p{Zs}_.,'()@+=~/-]+$/u;

/**
 * A new folder for rows on their way into the engine.
 *
 * @throws {Fault} store.unavailable
 */
function scratchIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const parent = [folder, resolve(tmpdir())].find((one) => plainPath.test(one));
  if (parent !== undefined) return mkdtempSync(join(parent, 'scratch-'));
  throw new Fault('store.unavailable', {
    what: 'neither the data folder nor the folder for temporary files has a name that the engine can read',
    mend: 'set TMPDIR to a folder whose path has no * ? { } [ ] | \\ or :',
  });
}

/** The folder is ours alone while it is open: what a killed process left there holds text and is of no use. */
function removeLeftovers(folder: string, scratch: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith('scratch-') && path !== scratch) rmSync(path, { recursive: true, force: true });
  }
}

type Connection = NonNullable<ClickHouseClientConfigOptions['connection']>;

/** The two packages declare the same interface, but with settings classes of their own, which no compiler equates. */
function isConnection(value: unknown): value is Connection {
  return (
    typeof value === 'object' && value !== null && 'query' in value && 'insert' in value && 'close' in value
  );
}

function openServer(options: StoreOptions, url: string): Store {
  const name = options.database ?? database;
  const settings = settingsOf(options);
  try {
    const client = createClient({
      url,
      application: 'stillwatch',
      request_timeout: 600_000,
      log: silent,
    });
    return new ClickHouseStore({ client, database: name, scratch: undefined, dispose: () => {}, settings });
  } catch {
    // Without the cause: it quotes the URL, and with it the password.
    throw serverFault(undefined);
  }
}

function settingsOf(options: StoreOptions): ClickHouseSettings {
  const bytes = options.memoryBytesMax ?? memoryBytesDefault;
  return {
    max_memory_usage: String(bytes),
    // Large groupings spill to disk rather than fail.
    max_bytes_before_external_group_by: String(Math.min(spillBytes, Math.floor(bytes / 2))),
    max_bytes_before_external_sort: String(Math.min(spillBytes, Math.floor(bytes / 2))),
    // Left to itself, the engine spills only when half of the machine's memory is used.
    max_bytes_ratio_before_external_group_by: 0,
    max_bytes_ratio_before_external_sort: 0,
    join_algorithm: 'grace_hash',
    max_threads: 2,
    // An alias never hides the column it is made of.
    prefer_column_name_to_alias: 1,
  };
}

interface Parts {
  readonly client: ClickHouseClient;
  readonly database: string;
  /** Folder for bulk rows of the embedded engine; undefined for a server. */
  readonly scratch: string | undefined;
  readonly dispose: () => void;
  readonly settings: ClickHouseSettings;
}

class ClickHouseStore implements Store {
  readonly #parts: Parts;
  #appended = 0;
  #ready: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async command(sql: string, parameters?: SqlParameters): Promise<void> {
    await this.#begin();
    await this.#run(this.#qualify(sql), parameters);
  }

  async query(sql: string, parameters?: SqlParameters): Promise<Table> {
    await this.#begin();
    return tableOf(readNative(await this.#ask(sql, parameters)));
  }

  async append(table: TableShape, rows: Uint8Array | readonly Uint8Array[], count?: number): Promise<void> {
    const pieces = rows instanceof Uint8Array ? [rows] : rows;
    if (pieces.every((piece) => piece.length === 0)) return;
    await this.#begin();
    const name = `${this.#parts.database}.${table.name}`;
    const target = `INSERT INTO ${name} (${table.columns.map((column) => column.name).join(', ')})`;
    const { scratch } = this.#parts;
    // A server parses the body itself, all of it or none.
    if (scratch === undefined) return this.#send(target, pieces);
    const before = count === undefined ? 0 : await this.#count(table);
    this.#appended += 1;
    const path = join(scratch, `${process.pid}-${this.#appended}.rows`);
    const structure = table.columns.map((column) => `${column.name} ${column.type}`).join(', ');
    await writeFile(path, pieces);
    try {
      await this.#run(
        `${target} SELECT * FROM file('${escape(path)}', RowBinary, '${escape(structure)}')`,
        undefined,
      );
    } finally {
      await unlink(path);
    }
    if (count === undefined) return;
    const grown = (await this.#count(table)) - before;
    if (grown < count) throw lostRows(table.name, count, grown);
  }

  async #send(target: string, pieces: readonly Uint8Array[]): Promise<void> {
    const { client, settings } = this.#parts;
    const bytes = pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    const values = Readable.from(bytes, { objectMode: false });
    try {
      const query = `${target} FORMAT RowBinary`;
      const { stream } = await client.exec({ query, values, clickhouse_settings: settings });
      // An INSERT answers nothing, but only a stream that was read to its end gives its connection back.
      await finished(stream.resume());
    } catch (cause) {
      throw queryFault(target, cause, true);
    }
  }

  /** The result of a query in the Native format. */
  async #ask(sql: string, parameters: SqlParameters | undefined): Promise<Buffer> {
    const { client, settings } = this.#parts;
    try {
      const { stream } = await client.exec({
        query: `${this.#qualify(sql)}\nFORMAT Native`,
        // A server that fails half-way says so in place of what it has, not behind it.
        clickhouse_settings: { ...settings, wait_end_of_query: 1 },
        ...(parameters === undefined ? {} : { query_params: { ...parameters } }),
      });
      return await bytesOf(stream);
    } catch (cause) {
      throw await this.#failed(sql, cause);
    }
  }

  /** From what the engine knows of its parts: reads no column. */
  async #count(table: TableShape): Promise<number> {
    const found = await this.query(`SELECT count() AS n FROM @${table.name}`);
    return found.numbers('n')[0] ?? 0;
  }

  async close(): Promise<void> {
    try {
      await this.#parts.client.close();
    } finally {
      this.#parts.dispose();
    }
  }

  /** The database is made on first use; nothing else knows its name. */
  #begin(): Promise<void> {
    this.#ready ??= this.#run(`CREATE DATABASE IF NOT EXISTS ${this.#parts.database}`, undefined);
    return this.#ready;
  }

  async #run(sql: string, parameters: SqlParameters | undefined): Promise<void> {
    try {
      await this.#parts.client.command({
        query: sql,
        clickhouse_settings: this.#parts.settings,
        ...(parameters === undefined ? {} : { query_params: { ...parameters } }),
      });
    } catch (cause) {
      throw await this.#failed(sql, cause);
    }
  }

  /**
   * chDB gives what a failed query had already printed to whoever asks next (seen with 3.4 through this client);
   * a query that prints nothing takes it away.
   */
  async #failed(sql: string, cause: unknown): Promise<Fault> {
    const isServer = this.#parts.scratch === undefined;
    if (!isServer) await this.#parts.client.command({ query: 'SELECT 1 FORMAT Null' }).catch(() => {});
    return queryFault(sql, cause, isServer);
  }

  /** SQL names tables as `@exchanges`; the database is chosen when the store is opened. */
  #qualify(sql: string): string {
    return sql.replace(/@([a-z_]+)/g, `${this.#parts.database}.$1`);
  }
}

/** The embedded engine hands over one piece, which need not be copied. */
async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) {
    assert(Buffer.isBuffer(piece), 'a result arrives as bytes');
    pieces.push(piece);
  }
  const [first] = pieces;
  return first !== undefined && pieces.length === 1 ? first : Buffer.concat(pieces);
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
