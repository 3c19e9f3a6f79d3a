// Goal: the house keeps the promises that a machine can check: floors, names, pages, links, and no trace of
// the machine that somebody worked on. What the linter or the compiler checks is not checked again here.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { signals } from '../src/signals/signals.ts';

/** The repository: the nearest folder above that has the package file, for this runs from dist/. */
const root = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return findRoot(dirname(folder));
}

const leftOut = new Set([
  'node_modules',
  'dist',
  '.git',
  'stillwatch-report',
  'stillwatch-demo',
  'stillwatch-state',
]);

/** Every file of the repository by its path from the root, with `/`. */
const files = walk('');

function walk(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (leftOut.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}

const contents = new Map<string, string>();

function read(path: string): string {
  const known = contents.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, path), 'utf8');
  contents.set(path, text);
  return text;
}

const sources = files.filter((path) => path.startsWith('src/') && path.endsWith('.ts'));
const pages = files.filter((path) => path.endsWith('.md'));

/** Fails with every offence at once, so that one run shows all there is to do. */
function none(offences: readonly string[]): void {
  assert.deepEqual(offences, []);
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

// Floors ------------------------------------------------------------------------------------------------

const floors: Readonly<Record<string, number>> = {
  core: 0,
  stats: 1,
  store: 1,
  fingerprint: 1,
  wire: 2,
  signals: 2,
  policies: 2,
  shapers: 2,
  exporters: 2,
  reports: 2,
  gateway: 3,
  fleet: 3,
  engine: 3,
  provenance: 3,
  api: 3,
  config: 4,
  sim: 4,
  evaluation: 5,
  serve: 5,
  cli: 6,
};

function importsOf(path: string): readonly string[] {
  return matches(read(path), /(?:^|[\s;}])(?:from|import)\s*\(?\s*'(\.[^']*)'/g).map((target) =>
    normalize(join(dirname(path), target)),
  );
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isAllowed(from: string, to: string): boolean {
  if (!to.startsWith('src/')) return false;
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return true;
  return (floors[other] ?? Infinity) < (floors[room] ?? -Infinity);
}

test('every room stands on a floor', () => {
  none(sources.filter((path) => path.split('/').length < 3 || floors[roomOf(path)] === undefined));
});

test('a file imports from lower floors or its own room', () => {
  none(
    sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => !isAllowed(path, target))
        .map((target) => `${path} imports ${target}`),
    ),
  );
});

test('core imports nothing but itself, also no package', () => {
  const core = sources.filter((path) => roomOf(path) === 'core' && !path.endsWith('.test.ts'));
  none(core.filter((path) => matches(read(path), /(?:from|import)\s+'([^.'][^']*)'/g).length > 0));
});

// Files -------------------------------------------------------------------------------------------------

test('files are named after a noun or verb in kebab-case, and no index gathers others', () => {
  const name = /^(?:\d{4}-)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.(?:test|fixture))?\.ts$/;
  none(sources.filter((path) => !name.test(path.split('/').at(-1) ?? '') || path.endsWith('/index.ts')));
});

test('there is no default export', () => {
  none(sources.filter((path) => /^\s*export\s+default\b|\bas\s+default\b/m.test(read(path))));
});

test('a file begins with its essay, and a test with its goal', () => {
  const isTest = (path: string): boolean => path.endsWith('.test.ts');
  const isEssay = (text: string): boolean => /^(?:\/\/ [^\n]*\n)*\/\/ [^\n]*[.:!?)]\n/.test(text);
  const tests = files.filter((path) => isTest(path) && !path.startsWith('dist/'));
  none(sources.filter((path) => !isTest(path) && !/fixture/.test(path) && !isEssay(read(path))));
  none(tests.filter((path) => !read(path).startsWith('// Goal: ')));
});

// Signals -----------------------------------------------------------------------------------------------

const headings = ['sees', 'why it works', 'mathematics', 'cost', 'false positives', 'evasion', 'sources'];

/** Headings of a page of any level but the first, in small letters, with the code of code blocks left out. */
function headingsOf(path: string, level: RegExp): readonly string[] {
  return matches(withoutCode(read(path)), level).map((heading) => heading.replaceAll('`', '').trim());
}

function withoutCode(text: string): string {
  return text.replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, '');
}

test('a signal is three files, and its page has the seven headings', () => {
  const here = new Set(files);
  assert.ok(signals.length > 0, 'signals are weighed');
  const lacking = signals.flatMap(({ name }) =>
    ['ts', 'test.ts', 'md']
      .map((ending) => `src/signals/${name}.${ending}`)
      .filter((path) => !here.has(path)),
  );
  none(lacking);
  const short = signals.flatMap(({ name }) => {
    const path = `src/signals/${name}.md`;
    const found = new Set(headingsOf(path, /^## (.*)$/gm).map((heading) => heading.toLowerCase()));
    return headings.filter((heading) => !found.has(heading)).map((heading) => `${path}: ${heading}`);
  });
  none(short);
});

test('every page of a signal belongs to one that is weighed', () => {
  const names = new Set(signals.map((signal) => `src/signals/${signal.name}.md`));
  none(pages.filter((path) => path.startsWith('src/signals/') && !names.has(path)));
  assert.equal(names.size, signals.length, 'names are unique');
});

// Faults ------------------------------------------------------------------------------------------------

test('every fault has a section, and every section a fault', () => {
  const codes = matches(read('src/core/fault.ts'), /^ {2}\| '([^']+)'/gm);
  assert.ok(codes.length > 10, 'the union of codes is found');
  const sections = headingsOf('docs/faults.md', /^##+ (.*)$/gm).filter((one) => one.includes('.'));
  assert.deepEqual([...sections].sort(), [...codes].sort());
  const used = sources.flatMap((path) => matches(read(path), /(?:\bcode: |\bFault\()'([a-z]+\.[a-z-]+)'/g));
  none([...new Set(used)].filter((code) => !codes.includes(code)));
});

// Pages -------------------------------------------------------------------------------------------------

/** As the usual renderers make it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function linksOf(path: string): readonly string[] {
  const text = withoutCode(read(path)).replaceAll(/`[^`\n]*`/g, '');
  return matches(text, /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g).filter((link) => !/^[a-z]+:/i.test(link));
}

function linkOffence(path: string, link: string): string | undefined {
  const [target = '', anchor] = link.split('#');
  const aim = target === '' ? path : normalize(join(dirname(path), decodeURI(target)));
  if (aim.startsWith('..') || !existsSync(join(root, aim))) return `${path}: ${link}`;
  if (anchor === undefined) return undefined;
  if (!aim.endsWith('.md') || statSync(join(root, aim)).isDirectory()) return `${path}: ${link}`;
  const anchors = headingsOf(aim, /^#+ (.*)$/gm).map(anchorOf);
  return anchors.includes(anchor) ? undefined : `${path}: ${link}`;
}

test('every relative link and image of a page leads to something', () => {
  assert.ok(pages.length > 10, 'pages are found');
  none(pages.flatMap((path) => linksOf(path).flatMap((link) => linkOffence(path, link) ?? [])));
});

test('every page is linked from another', () => {
  const linked = new Set(
    pages.flatMap((path) =>
      linksOf(path).map((link) => normalize(join(dirname(path), link.split('#')[0] ?? ''))),
    ),
  );
  const found = (path: string): boolean =>
    linked.has(path) || path === 'README.md' || path.startsWith('src/signals/');
  none(pages.filter((path) => !found(path)));
});

test('every dependency has a line in the page of dependencies', () => {
  const text: unknown = JSON.parse(read('package.json'));
  const page = read('docs/decisions/0013-dependencies.md');
  const names = ['dependencies', 'devDependencies'].flatMap((field): readonly string[] => {
    const group: unknown = typeof text === 'object' && text !== null ? Reflect.get(text, field) : undefined;
    return typeof group === 'object' && group !== null ? Object.keys(group) : [];
  });
  assert.ok(names.length > 3, 'dependencies are found');
  none(names.filter((name) => !page.includes(name)));
});

// Traces of a machine -----------------------------------------------------------------------------------

const machineTraces: readonly RegExp[] = [
  // Folders of a person or of a scratch disk.
  /(?<![\w./~-])\/(?:home|Users|root|work|tmp)\/[\w.]/,
  /[A-Z]:\\+Users\\+[\w.]/,
  // Where packages come from differs from machine to machine; npm's settings know it, the repository does not.
  /https?:\/\/[^\s"'/)]*(?:registry|artifactory|nexus|npmjs)/i,
  /^\s*(?:@[\w-]+:)?registry\s*=/,
  /_auth(?:Token)?\s*=/,
  /"resolved"\s*:/,
];

/** What git keeps; in a copy without git, everything. A log that lies about is nobody's business. */
function tracked(): readonly string[] {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) return files;
  return listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

test('no file tells of the machine that it was written on', () => {
  // This file has the traces in its patterns, pictures and archives have no lines.
  const isText = (path: string): boolean =>
    path !== 'test/tidy.test.ts' && !/\.(?:png|jpe?g|gif|zst|gz|ico)$/.test(path);
  const isTold = (line: string): boolean => machineTraces.some((trace) => trace.test(line));
  const offences = tracked()
    .filter(isText)
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (isTold(line) ? [`${path}:${index + 1}`] : [])),
    );
  none(offences);
});
