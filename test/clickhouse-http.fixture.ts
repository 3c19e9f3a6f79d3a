// For tests only: ClickHouse's HTTP interface, answered by a chDB of its own, for there is no ClickHouse server
// among the packages of npm. Run as a process of its own (chDB has one data folder per process): prints its
// port on the first line and serves until standard input ends. It knows what the official client sends: POST
// with the statement in the body, or in `query` with the rows in the body; settings and `param_*` in the URL.
// Rows go through a file, because chDB takes no binary body.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session } from 'chdb';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-server-'));
const session = new Session(join(folder, 'data'));

/** URL parameters that are neither settings nor parameters of the statement. */
const notSettings = new Set([
  'query',
  'database',
  'query_id',
  'session_id',
  'role',
  'default_format',
  'user',
  'password',
  'wait_end_of_query',
  'send_progress_in_http_headers',
  'http_headers_progress_interval_ms',
  'enable_http_compression',
]);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  return Buffer.concat(parts);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** `SET` statements for the settings and parameters in the URL. */
function preamble(url: URL): string {
  const statements = [...url.searchParams]
    .filter(([name]) => !notSettings.has(name))
    .map(([name, value]) => `SET ${name} = ${quoted(value)}; `);
  return statements.join('');
}

/** Rows in the body become a file that the statement selects from. */
async function insert(url: URL, statement: string, rows: Buffer): Promise<Uint8Array> {
  const found = /^\s*INSERT INTO\s+([\w.]+)\s*(\([^)]*\))?\s*FORMAT\s+(\w+)\s*$/i.exec(statement);
  if (found === null)
    throw new Error(`Code: 62. DB::Exception: Syntax error: rows for no INSERT. (SYNTAX_ERROR)`);
  const [, table = '', columns = '', format = ''] = found;
  const names = columns.replaceAll(/[()\s]/g, '').split(',');
  const described = await session.queryAsync(`DESCRIBE TABLE ${table}`, { format: 'TSV' });
  const types = new Map(
    described
      .text()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([name = '', type = '']) => [name, type.replaceAll("\\'", "'")]),
  );
  const structure = names.map((name) => `${name} ${types.get(name) ?? 'String'}`).join(', ');
  const path = join(folder, `${randomUUID()}.rows`);
  writeFileSync(path, rows);
  try {
    const result = await session.queryAsync(
      `${preamble(url)}INSERT INTO ${table} ${columns} SELECT * FROM file(${quoted(path)}, ${format}, ${quoted(structure)})`,
      {},
    );
    return result.bytes();
  } finally {
    unlinkSync(path);
  }
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const headers = { 'X-ClickHouse-Query-Id': url.searchParams.get('query_id') ?? randomUUID() };
  if (url.pathname === '/ping') return { status: 200, headers, body: 'Ok.\n' };
  const given = Buffer.from(
    (request.headers.authorization ?? '').replace(/^Basic /, ''),
    'base64',
  ).toString();
  if (given.endsWith(':wrong')) {
    const body =
      'Code: 516. DB::Exception: default: Authentication failed: password is incorrect. (AUTHENTICATION_FAILED)';
    return { status: 403, headers: { ...headers, 'X-ClickHouse-Exception-Code': '516' }, body };
  }
  const body = await bodyOf(request);
  const statement = url.searchParams.get('query');
  try {
    const bytes =
      statement === null || statement === ''
        ? (await session.queryAsync(`${preamble(url)}${body.toString('utf8')}`, {})).bytes()
        : await insert(url, statement, body);
    const summary = JSON.stringify({
      read_rows: '0',
      read_bytes: '0',
      written_rows: '0',
      written_bytes: '0',
    });
    return { status: 200, headers: { ...headers, 'X-ClickHouse-Summary': summary }, body: bytes };
  } catch (error) {
    await session.queryAsync('SELECT 1', { format: 'Null' });
    const text = error instanceof Error ? error.message : String(error);
    const code = /Code: (\d+)/.exec(text)?.[1] ?? '0';
    const status = code === '60' || code === '81' ? 404 : 500;
    return { status, headers: { ...headers, 'X-ClickHouse-Exception-Code': code }, body: `${text}\n` };
  }
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answer(request);
  response.writeHead(status, headers);
  response.end(body);
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: unknown) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? (address?.port ?? 0) : 0}\n`);
});
process.stdin.resume();
process.stdin.once('end', () => {
  server.closeAllConnections();
  server.close();
  session.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
