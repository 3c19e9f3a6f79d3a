// Program text: functions, queries and stack traces named after the topic's words. Identifiers carry the topic,
// so that two unrelated snippets share keywords and punctuation and little else.

import type { Chance } from '../chance.ts';
import type { Topic, Writer } from './writer.ts';

type Snippet = (chance: Chance, names: readonly string[]) => string;

const snippets: readonly Snippet[] = [
  (chance, [one, two, verb]) =>
    `def ${verb}_${one}(${two}, limit=${chance.whole(2, 900)}):\n    ${one} = []\n    for item in ${two}:\n` +
    `        if item.${one}_${verb} > limit:\n            ${one}.append(item)\n    return ${one}`,
  (chance, [one, two, verb]) =>
    `async function ${verb}${title(one)}(${two}) {\n  const ${one} = await load${title(two)}(${chance.whole(1, 99)});\n` +
    `  return ${one}.filter((entry) => entry.${verb}ed).map((entry) => entry.${two});\n}`,
  (chance, [one, two]) =>
    `SELECT ${one}_id, count(${two}) AS ${two}_count\nFROM ${one}_${two}\nWHERE ${two} > ${chance.whole(1, 5_000)}\n` +
    `GROUP BY ${one}_id\nORDER BY ${two}_count DESC\nLIMIT ${chance.whole(5, 500)};`,
  (chance, [one, two, verb]) =>
    `func ${title(verb)}${title(one)}(${two} []int) (int, error) {\n\ttotal := ${chance.whole(0, 9)}\n` +
    `\tfor _, ${one} := range ${two} {\n\t\ttotal += ${one}\n\t}\n\treturn total, nil\n}`,
  (chance, [one, two, verb]) =>
    `Traceback (most recent call last):\n  File "${one}/${two}.py", line ${chance.whole(3, 900)}, in ${verb}\n` +
    `KeyError: '${two}_${one}_${chance.whole(1, 99)}'`,
  (chance, [one, two, verb]) =>
    `class ${title(one)}${title(two)}:\n    def __init__(self, ${verb}):\n        self.${two} = ${verb}\n` +
    `        self._${one} = {}\n\n    def ${verb}_all(self):\n        return sorted(self._${one}, key=len)[:${chance.whole(2, 60)}]`,
  (chance, [one, two, verb]) =>
    `for f in ${one}/*.${two}; do\n  ${verb} "$f" --${one} ${chance.whole(1, 64)} >> ${two}.log\ndone`,
  (chance, [one, two, verb]) =>
    `interface ${title(one)} {\n  ${two}: number;\n  ${verb}(${one}: string): Promise<${title(two)}[]>;\n}\n` +
    `const ${two}Max = ${chance.whole(10, 9_000)};`,
];

function title(word: string | undefined): string {
  const text = word ?? 'item';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One snippet in one of several programming languages, without fences. */
export function codeSnippet(chance: Chance, writer: Writer, topic: Topic): string {
  const usable = topic.filter((word) => /^[a-z]+$/u.test(word));
  const word = (): string =>
    usable.length > 0 && chance.happens(0.7) ? chance.pick(usable) : 'x' + chance.token(3);
  const verb = /^[a-z]+$/u.test(writer.verb(chance)) ? writer.verb(chance) : 'run';
  return chance.pick(snippets)(chance, [word(), word(), /^[a-z]+$/u.test(verb) ? verb : 'run']);
}
