// stillwatch wording: what an instruction asks for, and which of its words say so. For the analyst who wonders why a
// template counts as eliciting, and for whoever adds an example that was taken wrongly.

import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { Fault } from '../core/fault.ts';
import { blankExchange } from '../core/exchange.ts';
import { type Elicitation, elicitationBit } from '../core/fingerprint.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { noFindings, Reading } from '../fingerprint/reading.ts';
import { AnchorSet } from '../fingerprint/shingles.ts';
import { WordingModel, wordingKinds } from '../fingerprint/wording-model.ts';
import { WordingReader } from '../fingerprint/wording-reader.ts';
import { wordingWeights } from '../fingerprint/wording-weights.ts';
import { clean } from '../reports/plain-text.ts';
import { elicitationWords } from '../signals/elicitation.ts';
import { type Command, type ParsedArguments, withHelp } from './command.ts';

export const wordingCommand: Command = {
  manual: {
    name: 'stillwatch wording',
    synopsis: ['FILE...', '- < FILE'],
    description: [
      'say what an instruction asks for, and by which words.',
      'Each file is one text: a system prompt, or a message as it was sent. Told is whether it counts as asking for what a trainer wants (reasoning, grading, judging, critique, instructions, training data), how likely that is by all words of its beginning or its end, and which words speak for and against it, in nats. Phrases that the field uses count by themselves. Whether the customer who sent it harvests is another question: honest customers ask for such things as well.',
    ],
    options: withHelp([]),
    examples: [
      { command: 'stillwatch wording system-prompt.txt', what: 'Ask about one prompt.' },
      { command: 'pbpaste | stillwatch wording -', what: 'Ask about what was copied.' },
    ],
    exit: [
      { status: 0, meaning: 'all texts were told of' },
      { status: 2, meaning: 'unusable arguments, or a file that cannot be read' },
    ],
    seeAlso: ['src/signals/elicitation.md', 'data/wordings/README.md'],
  },
  run: async (args, terminal) => {
    const files = filesNamed(args);
    const reader = new WordingReader();
    const model = new WordingModel(wordingWeights, reader.hasher);
    const key = { low: 7, high: 11 };
    const fingerprinter = new Fingerprinter(key);
    const reading = new Reading(key);
    for (const file of files) {
      const text = await readText(file);
      const { probabilities, because } = model.explain(reader.read(text));
      const exchange = blankExchange({
        id: '',
        account: '',
        model: '',
        messages: [{ role: 'user', content: text }],
      });
      const asked = namesOf(fingerprinter.fingerprint(exchange).elicitation);
      const lines = [
        `${clean(file)}: ${asked.length === 0 ? 'asks for nothing that a trainer wants' : `asks for ${asked.join(', ')}`}`,
        `  by phrases  ${listOf(namesOf(phrasesIn(text, reading)))}`,
        `  by words    ${likelyKinds(probabilities)} (counted from ${percent(wordingWeights.elicitsMin)} on)`,
        `  for it      ${listOf(because.filter(({ nats }) => nats > 0).map(inWords))}`,
        `  against it  ${listOf(because.filter(({ nats }) => nats < 0).map(inWords))}`,
      ];
      terminal.out.write(`${lines.join('\n')}\n`);
    }
    return 0;
  },
};

/** Bits of what phrases alone find. */
function phrasesIn(text: string, reading: Reading): number {
  const found = noFindings();
  reading.anchors(text, new AnchorSet(1));
  reading.findings(found, false);
  return found.elicitation;
}

const wordsMax = 8;
/** Less than this says nothing worth a line. */
const natsMin = 0.1;

function filesNamed(args: ParsedArguments): readonly string[] {
  if (args.positionals.length > 0) return args.positionals;
  throw new Fault('arguments.invalid', {
    what: 'no text was named',
    mend: 'name a file, or - for standard input',
  });
}

async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await textOf(process.stdin) : readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Fault('input.unreadable', {
      what: `${clean(file)} cannot be read`,
      mend: 'name a text file that you may read, or - for standard input',
      cause,
    });
  }
}

function namesOf(bits: number): readonly string[] {
  const isKind = (name: string): name is Elicitation => Object.hasOwn(elicitationBit, name);
  return Object.keys(elicitationBit)
    .filter(isKind)
    .filter((name) => ((bits >>> elicitationBit[name]) & 1) === 1)
    .map((name) => elicitationWords[name]);
}

function likelyKinds(probabilities: readonly number[]): string {
  const kinds = wordingKinds.map((kind, index) => ({ kind, probability: probabilities[index] ?? 0 }));
  const [first, second] = kinds
    .filter(({ kind, probability }) => kind !== 'ordinary' && probability >= 0.01)
    .sort((one, other) => other.probability - one.probability)
    .map(
      ({ kind, probability }) =>
        `${percent(probability)} ${kind === 'ordinary' ? kind : elicitationWords[kind]}`,
    );
  const ordinary = `${percent(probabilities[0] ?? 0)} none of it`;
  return [first, second, ordinary].filter((one) => one !== undefined).join(', ');
}

function inWords({ feature, nats }: { readonly feature: string; readonly nats: number }): string {
  const size = Math.abs(nats);
  return size < natsMin ? '' : `${feature.replace(/^~/, '')} ${nats > 0 ? '+' : '−'}${size.toFixed(1)}`;
}

function listOf(words: readonly string[]): string {
  const told = words.filter((word) => word !== '');
  return told.length === 0 ? '-' : told.slice(0, wordsMax).join(', ');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
