// Program text in several languages, put together line by line. Identifiers carry the topic's words and numbers
// are drawn, so that two unrelated snippets share keywords and punctuation and no longer phrases: eight fixed
// snippets were tried first, and every coding customer seemed to know every other.

import type { Chance } from '../chance.ts';
import type { Topic, Writer } from './writer.ts';

interface Style {
  /** Slots: {x} {y} identifiers, {f} function name, {#} number, {s} string. */
  readonly heads: readonly string[];
  readonly lines: readonly string[];
  readonly ends: readonly string[];
}

const styles: readonly Style[] = [
  {
    heads: [
      'def {f}({x}, {y}={#}):',
      'class {f}_{x}({y}):',
      'with open({s}) as {x}:',
      'for {x} in {y}({#}):',
      '@{f}({#})\ndef {x}({y}):',
    ],
    lines: [
      '    {x} = {y}.{f}({#})',
      '    if {x} > {#}: {y}.{f}()',
      '    {y}[{s}] = {x}',
      '    {x}.append({y} * {#})',
      '    assert {x}, {s}',
      '    {f}({x}, {y})',
      '    {x}, {y} = {f}({s})',
      '    print({s}, {x})',
      '    {y} += {x} // {#}',
      '    raise {f}({s})',
      '    yield {x}, {y}',
      '    del {x}[{#}:]',
      '    while {y}: {f}({x})',
    ],
    ends: ['    return {x}', '    return {f}({y})', '{f}({#})', ''],
  },
  {
    heads: [
      'function {f}({x}, {y}) {',
      'const {f} = ({x}) => {',
      'async {f}({x}: {y}) {',
      'export class {f} {',
      '{x}.on({s}, ({y}) => {',
    ],
    lines: [
      '  const {x} = {y}.{f}({#});',
      '  if (!{x}) throw {f}({s});',
      '  {x}.push({y});',
      '  let {y} = {#};',
      '  await {f}({x}, {s});',
      '  {x} = {y} ?? {#};',
      '  {y}.{f} = {x};',
      '  delete {x}[{s}];',
      '  for (const {x} of {y}) {f}({x});',
      '  {x} ||= {y}({#});',
      '  console.log({s}, {y});',
      '  {f}[{#}] ??= {x};',
    ],
    ends: ['}', '  return {x};\n}', '  return {y}({#});\n}', '});'],
  },
  {
    heads: ['func {f}({x} {y}) error {', 'type {f} struct {', 'func ({x} *{y}) {f}() {', 'go {f}({x}, {#})'],
    lines: [
      '\t{x} := {f}({y})',
      '\tif {x} != {#} {',
      '\t{y}.{f}({s})',
      '\t{x}[{s}] = {y}',
      '\tdefer {f}({x})',
      '\tvar {y} {x}',
      '\tfor {x} < {#} {',
      '\t{x}, {y} := <-{f}',
      '\tlog.Fatal({s})',
      '\t{x} += {#}',
    ],
    ends: ['}', '\treturn {x}\n}', '\treturn {f}({#})\n}'],
  },
  {
    heads: [
      'SELECT {x}, {f}({y})',
      'CREATE TABLE {x} (',
      'WITH {x} AS (',
      'UPDATE {f} SET {x}={#}',
      'ALTER TABLE {y}',
    ],
    lines: [
      'FROM {x} {y}',
      'JOIN {f} USING ({x})',
      'WHERE {x} > {#}',
      'AND {y} = {s}',
      'OR {f} IN ({#}, {#})',
      '  {x} {y},',
      'HAVING {f}({x}) < {#}',
      'ADD COLUMN {y} {x}',
    ],
    ends: ['LIMIT {#};', 'ORDER BY {x};', 'GROUP BY {y};', ');'],
  },
  {
    heads: [
      '{f} --{x} {#}',
      'for {x} in {y}/*',
      'cat {x}.log | {f}',
      'set -e; {f}',
      'error[{#}]: {x} {y}',
      '{f}.py:{#}: {x}',
    ],
    lines: [
      '{f} {x} | {y}',
      'export {x}={#}',
      'cp {x}.{y} {f}',
      '  at {f} ({x}:{#})',
      'mkdir {x}/{y}',
      'grep {s} {x}',
      '{x}: {y} not {f}',
      'warning: {s}',
      'sed -n {#}p {y}',
      '[{#}] {f} {x}',
    ],
    ends: ['exit {#}', 'done', '{f}: {#}', ''],
  },
];

function nameFrom(chance: Chance, words: readonly string[]): string {
  if (words.length === 0 || chance.happens(0.25))
    return chance.token(chance.whole(1, 4)).replace(/^\d/u, 'v');
  const word = chance.pick(words);
  const kind = chance.below(4);
  if (kind === 0) return word;
  if (kind === 1) return `${word}_${chance.pick(words)}`;
  if (kind === 2) return word + chance.pick(words).charAt(0).toUpperCase() + chance.pick(words).slice(1);
  return `${word.slice(0, 4)}${chance.below(100)}`;
}

function fill(
  chance: Chance,
  line: string,
  names: { words: readonly string[]; local: readonly string[] },
): string {
  return line.replaceAll(/\{(.)\}/gu, (_whole, slot: string) => {
    if (slot === '#') return String(chance.below(chance.pick([10, 100, 5_000])));
    if (slot === 's') return `'${nameFrom(chance, names.words)} ${chance.pick(names.local)}'`;
    return chance.happens(0.6) ? chance.pick(names.local) : nameFrom(chance, names.words);
  });
}

/** One snippet in one of several programming languages, without fences. */
export function codeSnippet(chance: Chance, writer: Writer, topic: Topic): string {
  const words = [...topic, writer.verb(chance), writer.verb(chance), writer.noun(chance)].filter((word) =>
    /^[a-z]+$/u.test(word),
  );
  const names = { words, local: Array.from({ length: 4 }, () => nameFrom(chance, words)) };
  const style = chance.pick(styles);
  const lines = [fill(chance, chance.pick(style.heads), names)];
  for (let left = chance.whole(2, 9); left > 0; left -= 1)
    lines.push(fill(chance, chance.pick(style.lines), names));
  lines.push(fill(chance, chance.pick(style.ends), names));
  return lines.join('\n').trimEnd();
}
