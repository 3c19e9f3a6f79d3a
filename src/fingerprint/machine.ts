// Facts about the requesting machine that bodies reveal: coding agents state platform, shell and folder in
// their system prompt or an environment block, and a relay that freezes headers leaves bodies alone. Read
// line by line as `label: value`, `LABEL=value` or `<label>value</label>`, only where the tokeniser met a
// label word, and only from the first characters. Refused: guessing from paths in ordinary sentences, which
// speak about somebody's machine, not about this one.

/** Facts in the order of `keyAt`. */
export const machineFacts = ['operatingSystem', 'shell', 'folder', 'locale', 'timeZone'] as const;

export type MachineFact = (typeof machineFacts)[number];

/** Labels, lower case, spaces for `_` and `-`; a later label of a fact wins over an earlier one. */
const labels: Readonly<Record<MachineFact, readonly string[]>> = {
  operatingSystem: ['platform', 'os', 'operating system', 'os name', 'system os', 'os version'],
  shell: ['shell', 'default shell', 'user shell'],
  folder: [
    'workspace',
    'workspace folder',
    'workspace path',
    'current directory',
    'current working directory',
    'primary working directory',
    'working directory',
    'cwd',
    'pwd',
  ],
  locale: ['lang', 'lc all', 'locale', 'system locale', 'user locale'],
  timeZone: ['tz', 'timezone', 'time zone', 'user timezone', 'system timezone'],
};

/** Words one of which every label contains; the tokeniser raises a flag on them. */
export const machineWords: readonly string[] = [
  'platform',
  'os',
  'operating',
  'shell',
  'workspace',
  'directory',
  'cwd',
  'pwd',
  'lang',
  'lc_all',
  'locale',
  'tz',
  'timezone',
  'zone',
  'workspace_path',
  'os_version',
  'working_directory',
];

const ranks: ReadonlyMap<string, { readonly fact: MachineFact; readonly rank: number }> = new Map(
  machineFacts.flatMap((fact) => labels[fact].map((label, rank) => [label, { fact, rank }] as const)),
);

const charactersMax = 16 * 1024;
const lineCharsMax = 300;
const valueCharsMax = 200;

/** Values found, folded, by fact. Cost: linear in the first 16,384 characters. */
export function machineFactsOf(text: string): Partial<Record<MachineFact, string>> {
  const found: Partial<Record<MachineFact, string>> = {};
  const best: Partial<Record<MachineFact, number>> = {};
  for (const line of text.slice(0, charactersMax).split('\n')) {
    if (line.length > lineCharsMax) continue;
    const pair = labelled(line);
    const known = pair === undefined ? undefined : ranks.get(pair.label);
    if (pair === undefined || known === undefined) continue;
    if (known.rank < (best[known.fact] ?? 0)) continue;
    best[known.fact] = known.rank;
    found[known.fact] = known.fact === 'operatingSystem' ? systemFamily(pair.value) : pair.value;
  }
  return found;
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

function labelled(line: string): Labelled | undefined {
  const text = line.trim();
  let from = 0;
  while (from < text.length && '-*#>•<{"\' '.includes(text.charAt(from))) from += 1;
  const isTag = from > 0 && text.charAt(from - 1) === '<';
  let at = from;
  while (at < text.length && !':=>'.includes(text.charAt(at))) at += 1;
  if (at === text.length || at === from || at - from > 40 || (text.charAt(at) === '>' && !isTag))
    return undefined;
  const close = isTag ? text.indexOf('</', at) : -1;
  const value = clean(close < 0 ? text.slice(at + 1) : text.slice(at + 1, close));
  const label = clean(text.slice(from, at)).replaceAll('_', ' ').replaceAll('-', ' ');
  if (value.length === 0 || value.length > valueCharsMax) return undefined;
  return { label, value };
}

/** Lower case, without the quotes, emphasis and commas around a value. */
function clean(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ' \t\r"\'`*,;'.includes(text.charAt(from))) from += 1;
  while (to > from && ' \t\r"\'`*,;.'.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to).toLowerCase();
}

const families: readonly (readonly [string, readonly string[]])[] = [
  ['macos', ['darwin', 'macos', 'mac os', 'osx']],
  ['windows', ['win32', 'windows', 'win64']],
  ['linux', ['linux', 'ubuntu', 'debian', 'fedora']],
];

/** Clients name one system differently (`darwin`, `macOS 15.1`); the family with the version, if stated. */
function systemFamily(value: string): string {
  for (const [family, names] of families) {
    for (const name of names) {
      if (value.startsWith(name)) return `${family}${value.slice(name.length)}`;
    }
  }
  return value;
}
