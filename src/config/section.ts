// One mapping of the configuration file, read name by name: each reading states the type, the bounds and what holds when
// nothing is said, and notes a problem instead of failing, so that the whole file is read whatever is wrong with it. What
// nobody asked for when the section is done is a name that does not exist. Refused: a schema in data, whose messages say
// what the schema wanted and not what to do.

import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { nearestName } from '../policies/nearest-name.ts';
import type { ConfigProblems } from './problems.ts';

/** What a secret is taken from: never from the file itself, which is copied and shown around. */
export interface SecretSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Undefined when it cannot be read. */
  readonly readFile: (path: string) => string | undefined;
}

export interface SectionContext {
  readonly problems: ConfigProblems;
  readonly secrets: SecretSources;
}

const durations: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const sizes: Readonly<Record<string, number>> = { B: 1, kB: 1_000, MB: 1_000_000, GB: 1_000_000_000 };

/** Bounds include their ends. */
interface Amount {
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

interface Found {
  readonly value: unknown;
  readonly offset: number;
  readonly path: string;
}

export class Section {
  readonly path: string;
  readonly #map: YAMLMap | undefined;
  readonly #context: SectionContext;
  readonly #asked = new Set<string>();

  constructor(map: YAMLMap | undefined, path: string, context: SectionContext) {
    this.#map = map;
    this.path = path;
    this.#context = context;
  }

  /** Whether the file says anything under this name. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** Of this section's beginning, or of one name's value. */
  problem(what: string, mend: string, name?: string): undefined {
    const found = name === undefined ? undefined : this.#find(name);
    const offset = found?.offset ?? this.#map?.range?.[0];
    return this.#context.problems.add(offset, { path: this.#named(name), what, mend });
  }

  /** `usual` undefined: it has to be there. */
  text(name: string, usual?: string): string {
    const found = this.#find(name);
    if (found === undefined) return usual ?? this.#missing(name) ?? '';
    if (typeof found.value === 'string' && found.value !== '') return found.value;
    return (
      this.#invalid(found, 'is not a text', `write ${name}: some text, in quotes if need be`) ?? usual ?? ''
    );
  }

  flag(name: string, usual: boolean): boolean {
    const found = this.#find(name);
    if (found === undefined || typeof found.value === 'boolean')
      return found?.value === undefined ? usual : found.value === true;
    return (
      this.#invalid(found, 'is neither true nor false', `write ${name}: true or ${name}: false`) ?? usual
    );
  }

  /** A whole number. */
  count(name: string, { usual, min, max }: Amount): number {
    const found = this.#find(name);
    if (found === undefined) return usual;
    const { value } = found;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max)
      return value;
    return (
      this.#invalid(
        found,
        `is not a whole number from ${min} to ${max}`,
        `write for example ${name}: ${Math.min(Math.max(usual, min), max)}`,
      ) ?? usual
    );
  }

  share(name: string, usual: number): number {
    const found = this.#find(name);
    if (found === undefined) return usual;
    if (typeof found.value === 'number' && found.value >= 0 && found.value <= 1) return found.value;
    return (
      this.#invalid(found, 'is not a number from 0 to 1', `write for example ${name}: ${usual}`) ?? usual
    );
  }

  /** Milliseconds, of `250ms`, `30s`, `5m`, `12h` or `30d`. */
  durationMs(name: string, amount: Amount): number {
    return this.#measure(name, durations, { ...amount, example: '30s' });
  }

  /** Bytes, of `512kB`, `32MB` or `8GB`; steps of a thousand. */
  bytes(name: string, amount: Amount): number {
    return this.#measure(name, sizes, { ...amount, example: '32MB' });
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], usual: Choice): Choice {
    const found = this.#find(name);
    if (found === undefined) return usual;
    const chosen = choices.find((choice) => choice === found.value);
    if (chosen !== undefined) return chosen;
    const near = typeof found.value === 'string' ? nearestName(found.value, choices) : undefined;
    const mend = near === undefined ? `write one of ${choices.join(', ')}` : `did you mean ${near}?`;
    return this.#invalid(found, 'is none of the choices', mend) ?? usual;
  }

  texts(name: string): readonly string[] {
    const found = this.#find(name);
    if (found === undefined) return [];
    if (isSeq(found.value)) {
      const values = found.value.items.map((item) => (isScalar(item) ? item.value : undefined));
      const texts = values.filter((value) => typeof value === 'string' && value !== '');
      if (texts.length === values.length) return texts.filter((value) => typeof value === 'string');
    }
    return this.#invalid(found, 'is not a list of texts', `write ${name}: [one, another]`) ?? [];
  }

  /** A secret of at least eight characters, by `{env: NAME}` or `{file: PATH}`; undefined when nothing is said or a problem was noted. */
  secret(name: string): string | undefined {
    const found = this.#find(name);
    if (found === undefined) return undefined;
    if (!isMap(found.value)) {
      return this.#invalid(
        found,
        'is a secret in the file itself',
        `write ${name}: {env: NAME_OF_A_VARIABLE} or ${name}: {file: path}`,
      );
    }
    const from = this.section(name);
    const variable = from.text('env', ' ').trim();
    const file = from.text('file', ' ').trim();
    from.done();
    if ((variable === '') === (file === '')) {
      return this.#invalid(found, 'takes its secret from neither or both', 'give either env or file');
    }
    const { environment, readFile } = this.#context.secrets;
    const value = (variable === '' ? readFile(file) : environment[variable])?.trim();
    if (value !== undefined && value.length >= 8) return value;
    const source = variable === '' ? `the file ${file}` : `the environment variable ${variable}`;
    return this.#invalid(
      found,
      `: ${source} is not there or has fewer than 8 characters`,
      `set it before starting`,
    );
  }

  /** Every name in this section with its secret; those with a problem are left out. */
  secrets(): readonly (readonly [string, string])[] {
    return this.#names().flatMap((name) => {
      const value = this.secret(name);
      return value === undefined ? [] : [[name, value] as const];
    });
  }

  /** Text of the file that is named; undefined when a problem was noted. */
  contents(name: string): string | undefined {
    const path = this.text(name);
    if (path === '') return undefined;
    const { readFile } = this.#context.secrets;
    return (
      readFile(path) ??
      this.problem('names a file that cannot be read', 'check its path and its permissions', name)
    );
  }

  /** What is under a name; an empty section when nothing is. */
  section(name: string): Section {
    const found = this.#find(name);
    if (found !== undefined && !isMap(found.value)) {
      this.#invalid(found, 'is not a mapping', `write names and values, indented, under ${name}:`);
    }
    const map = found !== undefined && isMap(found.value) ? found.value : undefined;
    return new Section(map, this.#named(name), this.#context);
  }

  /** Mappings of a list; empty when there is none. */
  sections(name: string): readonly Section[] {
    const found = this.#find(name);
    if (found === undefined) return [];
    if (!isSeq(found.value)) {
      return (
        this.#invalid(found, 'is not a list', `write - and an indented mapping for each, under ${name}:`) ??
        []
      );
    }
    return found.value.items.flatMap((item, index) => {
      const path = `${this.#named(name)}[${index}]`;
      if (isMap(item)) return [new Section(item, path, this.#context)];
      this.#invalid({ ...found, path }, 'is not a mapping', 'write names and values');
      return [];
    });
  }

  /** The names in this section, each with what is under it. */
  named(): readonly (readonly [string, Section])[] {
    return this.#names().map((name) => [name, this.section(name)]);
  }

  /** Notes every name that was not asked for. */
  done(): void {
    const known = [...this.#asked];
    for (const name of this.#names()) {
      if (this.#asked.has(name)) continue;
      const near = nearestName(name, known);
      const mend =
        near === undefined ? `remove it, or write one of ${known.join(', ')}` : `did you mean ${near}?`;
      this.problem('is no setting', mend, name);
    }
  }

  #measure(
    name: string,
    units: Readonly<Record<string, number>>,
    amount: Amount & { readonly example: string },
  ): number {
    const found = this.#find(name);
    if (found === undefined) return amount.usual;
    const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([a-zA-Z]+)$/.exec(String(found.value)) ?? [];
    const value = Number(digits) * (units[unit] ?? Number.NaN);
    if (digits !== '' && value >= amount.min && value <= amount.max) return value;
    const range = `${inUnits(amount.min, units)} to ${inUnits(amount.max, units)}`;
    const what = `is not an amount with its unit (${Object.keys(units).join(', ')}) from ${range}`;
    return this.#invalid(found, what, `write for example ${name}: ${amount.example}`) ?? amount.usual;
  }

  #names(): readonly string[] {
    return (this.#map?.items ?? []).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  }

  #named(name: string | undefined): string {
    if (name === undefined) return this.path;
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  #find(name: string): Found | undefined {
    this.#asked.add(name);
    const pair = this.#map?.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    const node = pair?.value;
    if (node === undefined || node === null) return undefined;
    const key = pair?.key;
    const place = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
    const offset = place ?? (isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const value = isScalar(node) ? node.value : node;
    return value === null || value === undefined ? undefined : { value, offset, path: this.#named(name) };
  }

  #missing(name: string): undefined {
    return this.problem(`${name} is missing`, `add ${name}: to ${this.path === '' ? 'the file' : this.path}`);
  }

  #invalid(found: Found, what: string, mend: string): undefined {
    return this.#context.problems.add(found.offset, { path: found.path, what, mend });
  }
}

/** In the largest unit in which it is whole. */
function inUnits(value: number, units: Readonly<Record<string, number>>): string {
  const fitting = Object.entries(units).filter(([, size]) => value >= size && value % size === 0);
  const [unit, size] = fitting.at(-1) ?? Object.entries(units)[0] ?? ['', 1];
  return `${value / size}${unit}`;
}
