// The manual page of a command, shown by --help: the same headings in the same order for every command, as
// people know them from manual pages, set to the width of the terminal. A command describes itself as data,
// so that the help, the list of options that the parser knows and the documentation cannot drift apart.

import { displayWidth, wrap } from '../reports/plain-text.ts';

export interface ManualOption {
  /** All spellings, e.g. `['-o', '--out']`. */
  readonly flags: readonly string[];
  /** Name of the value, e.g. `FILE`; undefined for a switch. */
  readonly value: string | undefined;
  readonly description: string;
}

export interface CommandManual {
  readonly name: string;
  /** One line each, without the name, e.g. `LOG... [--out FILE]`. */
  readonly synopsis: readonly string[];
  /** The first paragraph is one sentence that says what the command does. */
  readonly description: readonly string[];
  readonly options: readonly ManualOption[];
  readonly examples: readonly { readonly command: string; readonly what: string }[];
  readonly exit: readonly { readonly status: number; readonly meaning: string }[];
  readonly files?: readonly { readonly path: string; readonly what: string }[];
  readonly seeAlso?: readonly string[];
}

const widthMin = 40;
const widthMax = 100;
const indent = '    ';
const noBreak = '\u{a0}';

/** Plain text, every line at most `width` cells (used between 40 and 100), ended by a line feed. */
export function renderManual(manual: CommandManual, width: number): string {
  const cells = Math.max(widthMin, Math.min(widthMax, Math.floor(width)));
  const [first = '', ...more] = manual.description;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['NAME', paragraph(`${manual.name}: ${first}`, cells, indent)],
    ['SYNOPSIS', manual.synopsis.flatMap((line) => hanging(`${manual.name} ${line}`, cells))],
    ['DESCRIPTION', spaced(more.map((text) => paragraph(text, cells, indent)))],
    ['OPTIONS', spaced(manual.options.map((option) => term(optionHead(option), option.description, cells)))],
    [
      'EXAMPLES',
      spaced(
        manual.examples.map((example) => [
          ...paragraph(example.what, cells, indent),
          ...command(example.command, cells),
        ]),
      ),
    ],
    ['EXIT STATUS', manual.exit.flatMap(({ status, meaning }) => aligned(String(status), meaning, cells))],
    ['FILES', spaced((manual.files ?? []).map((file) => term(file.path, file.what, cells)))],
    ['SEE ALSO', manual.seeAlso === undefined ? [] : paragraph(manual.seeAlso.join(', '), cells, indent)],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  return `${shown.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n')}\n`;
}

function paragraph(text: string, cells: number, margin: string): string[] {
  return wrap(text, cells - margin.length).map((line) => margin + line);
}

/** Later lines are indented further, so that each synopsis remains one thing to the eye. */
function hanging(text: string, cells: number): string[] {
  const deep = indent + indent;
  // An option and its value stay on one line.
  const bound = text.replace(/\[[^\]]*\]/gu, (group) => group.replaceAll(' ', noBreak));
  const lines = wrap(bound, cells - deep.length).map((line) => line.replaceAll(noBreak, ' '));
  return lines.map((line, index) => (index === 0 ? indent : deep) + line);
}

/** Continued with a backslash, as a shell reads it, where it is longer than a line. */
function command(text: string, cells: number): string[] {
  const margin = indent + indent;
  const lines = wrap(text, cells - margin.length - 2);
  return lines.map((line, index) => margin + line + (index < lines.length - 1 ? ' \\' : ''));
}

function optionHead(option: ManualOption): string {
  const flags = option.flags.join(', ');
  return option.value === undefined ? flags : `${flags} ${option.value}`;
}

function term(head: string, text: string, cells: number): string[] {
  return [...paragraph(head, cells, indent), ...paragraph(text, cells, indent + indent)];
}

function aligned(head: string, text: string, cells: number): string[] {
  const margin = `${indent}${head}  `;
  const rest = ' '.repeat(displayWidth(margin));
  return wrap(text, cells - margin.length).map((line, index) => (index === 0 ? margin : rest) + line);
}

function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
