// What the user names to what is opened: a file as it is, a folder as all logs in it, a pattern as what it
// matches, `-` as standard input. Patterns are matched here because shells differ and Node 20 has no glob;
// `*` and `?` stay within one name, `**` spans folders. Symbolic links to folders are not followed, so that a
// walk always ends.

import { lstat, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { notFound } from './source.ts';

/** Files of a folder are taken when they end in one of these, with or without .gz, .zst or .gzip behind. */
const logEnding = /\.(jsonl|ndjson|json|log)(\.(gz|gzip|zst|zstd))?$|\.(gz|zst)$/i;

/**
 * Paths to open, each once, those of one argument in the order of their names.
 * @throws Fault input.not-found when an argument names nothing.
 */
export async function expandInputs(inputs: readonly string[]): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const input of inputs) {
    for (const path of await expandOne(input)) paths.add(path);
  }
  return [...paths];
}

async function expandOne(input: string): Promise<readonly string[]> {
  if (input === '-') return ['-'];
  // A file may have a `*` or `?` in its name: what exists is not a pattern.
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory() === true) return nonEmpty(input, (await walk(input)).filter(isLog));
  if (found !== undefined) return [input];
  if (!/[*?]/.test(input)) throw notFound(input);
  const { folder, pattern } = splitPattern(input);
  const exists = await lstat(folder).catch(() => undefined);
  if (exists === undefined) throw notFound(input);
  const matches = (await walk(folder)).filter((path) => pattern.test(path));
  return nonEmpty(input, matches);
}

function nonEmpty(input: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw notFound(input);
  return paths;
}

function isLog(path: string): boolean {
  return logEnding.test(path);
}

/** All files below a folder, by name. Memory grows with the number of files, not with their size. */
async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await walk(path)));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) paths.push(path);
  }
  return paths;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}

/** The part of a pattern before its first special character, to start walking there, and the whole as RegExp. */
function splitPattern(input: string): { readonly folder: string; readonly pattern: RegExp } {
  const normal = input.split(sep).join('/').replace(/^\.\//, '');
  const special = normal.search(/[*?]/);
  const slash = normal.lastIndexOf('/', special);
  const folder = slash === -1 ? '.' : slash === 0 ? '/' : normal.slice(0, slash);
  return { folder, pattern: globPattern(normal) };
}

/** Matches whole paths with `/` between names. */
export function globPattern(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      default:
        return `\\${token}`;
    }
  });
  return new RegExp(`^${source}$`, 's');
}
