// Learns the model of wordings (`src/fingerprint/wording-model.ts`) from examples and says how good it is on others:
//   node dist/src/evaluation/learn-wordings.js [--prompts DIR] [--write src/fingerprint/wording-weights.ts]
// Examples lie in `data/wordings/train`, a file for each author, one JSON object a line: the instruction as it is sent,
// its kind, its language. The threshold is chosen on authors that a model has not seen; the figures are of
// `data/wordings/test`, by another author still, who was looked at when 1 % of ordinary texts was taken instead of 2 %.
// With a folder of prompt sets, what real people ask is ordinary as well: the part of the sets that belongs to training is
// learned from, that of tests tested.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endsOf, WordingModel, wordingKinds, type WordingWeights } from '../fingerprint/wording-model.ts';
import { WordingReader } from '../fingerprint/wording-reader.ts';
import { Chance } from '../sim/chance.ts';
import { Content, type ContentRole } from '../sim/content.ts';
import { innocentWorld } from '../sim/presets.ts';
import { keepsRecord, seedRanges, type Split, usualSets } from '../sim/splits.ts';
import { generate, planWorld } from '../sim/world.ts';
import { seededRandom } from '../stats/chance.ts';
import { readWordings, type Wording } from './wordings.ts';

const folder = 'data/wordings';

/** Part of ordinary instructions, of which half are near misses, that may pass for eliciting. */
const falseMax = 0.01;

const kindCount = wordingKinds.length;
/** A feature of fewer texts is an accident. */
const textsMin = 2;
const epochs = 12;
/** From this one on weights are averaged: the last examples that were looked at should not decide. */
const settled = 4;
const rate = 0.2;
const decay = 1e-4;
/** Words of another text put before or after an instruction: what it is about. */
const itemWords = 30;
/** Nats of one unit of a weight. */
const unit = 0.04;
/** Features that say less than this between any two kinds are left out. */
const saysMin = 0.6;

/** Roles of prompt sets that ask for nothing that a trainer wants, and how many prompts of each are taken. */
const realRoles: readonly ContentRole[] = ['organic', 'homework', 'support', 'viral', 'developer', 'work'];
const realMax = 300;

/** Texts of simulated innocents, of either sort. */
const simulatedMax = 300;
const elicitingPacks: readonly string[] = [
  'C1-batch-labelling',
  'C1-crowd-platform',
  'C2-nightly-evaluation',
  'C2-evaluation-harness',
  'C9-benchmark-research',
  'C9-judge-pipelines',
  'C10-licensed-synthetic-data',
  'C10-licensed-by-use-only',
];

const random = seededRandom(20_261_123);

/** An end of a text, by the numbers of its features. */
interface Instance {
  readonly kind: number;
  readonly weight: number;
  /** Of these ends one asks; in an ordinary text none does. */
  readonly ends: readonly Int32Array[];
}

interface Learned {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const reader = new WordingReader();

function modelOf(names: readonly string[], learned?: Learned): WordingModel {
  return new WordingModel(weightsOf(names, learned, 0), reader.hasher);
}

function weightsOf(
  names: readonly string[],
  learned: Learned | undefined,
  elicitsMin: number,
): WordingWeights {
  const rows = names.flatMap((name, feature) => {
    const row = Array.from(
      { length: kindCount },
      (_, kind) => learned?.weights[kindCount * feature + kind] ?? 0,
    );
    const mean = row.reduce((sum, value) => sum + value, 0) / kindCount;
    const centred = row.map((value) => Math.max(-127, Math.min(127, Math.round((value - mean) / unit))));
    const isMute = Math.max(...row) - Math.min(...row) < saysMin;
    return learned !== undefined && isMute ? [] : [`${name}|${centred.join(' ')}`];
  });
  return {
    bias: [...(learned?.bias ?? new Float64Array(kindCount))].map((value) => Number(value.toFixed(3))),
    unit,
    features: rows.join('\n'),
    elicitsMin,
  };
}

/** Words and pairs as they may occur; those that the reader of tokens sees otherwise are never met. */
function namesIn(examples: readonly Wording[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of examples) {
    const words: string[] = [];
    const found = new Set<string>();
    for (const [word] of text.toLowerCase().matchAll(/"[^"\n]{1,60}"|\d+|[\p{L}\p{M}_]+/gu)) {
      words.push(word.startsWith('"') ? '<quotation>' : /^\d/.test(word) ? '<number>' : word);
    }
    words.forEach((word, at) => {
      found.add(word);
      if (at > 0) found.add(`${words[at - 1] ?? ''} ${word}`);
    });
    for (let at = 1; at < text.length; at += 1) {
      const pair = text.slice(at - 1, at + 1).toLowerCase();
      if (/^[\u0e00-\ud7af]{2}$/u.test(pair)) found.add(`~${pair}`);
    }
    for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= textsMin ? [name] : [])).sort();
}

function endsIn(text: string, model: WordingModel): readonly Int32Array[] {
  const read = reader.read(text);
  return Array.from({ length: endsOf(read) }, (_, end) => model.featuresOf(read, end).slice());
}

function instancesOf(examples: readonly Wording[], model: WordingModel): readonly Instance[] {
  const ordinary = examples.filter((example) => example.kind === 'ordinary');
  return examples.flatMap(({ kind, text }) => {
    const item = ordinary[Math.floor(random() * ordinary.length)]?.text ?? '';
    const about = item.split(/\s+/).slice(0, itemWords).join(' ');
    const longer = random() < 0.5 ? `${about}\n\n${text}` : `${text}\n\n${about}`;
    const number = wordingKinds.indexOf(kind);
    return [
      { kind: number, weight: 1, ends: endsIn(text, model) },
      { kind: number, weight: 0.5, ends: endsIn(longer, model) },
    ];
  });
}

function probabilitiesOf(features: Int32Array, { weights, bias }: Learned): Float64Array {
  const scores = bias.slice();
  for (const feature of features) {
    for (let kind = 0; kind < kindCount; kind += 1) {
      scores[kind] = (scores[kind] ?? 0) + (weights[kindCount * feature + kind] ?? 0);
    }
  }
  const most = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - most));
  const sum = likely.reduce((total, value) => total + value, 0);
  return likely.map((value) => value / sum);
}

/** The end that elicits most, as far as is known. */
function askingEnd(ends: readonly Int32Array[], learned: Learned): Int32Array {
  let best = ends[0] ?? new Int32Array(0);
  let least = Number.POSITIVE_INFINITY;
  if (ends.length === 1) return best;
  for (const end of ends) {
    const ordinary = probabilitiesOf(end, learned)[0] ?? 1;
    if (ordinary >= least) continue;
    least = ordinary;
    best = end;
  }
  return best;
}

/** Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 decay, averaged (Polyak and Juditsky 1992). */
function learn(instances: readonly Instance[], features: number): Learned {
  const learned = { weights: new Float64Array(kindCount * features), bias: new Float64Array(kindCount) };
  const squares = new Float64Array(kindCount * features).fill(1e-6);
  const biasSquares = new Float64Array(kindCount).fill(1e-6);
  const order = instances.map((_, index) => index);
  const sum = { weights: new Float64Array(kindCount * features), bias: new Float64Array(kindCount) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const instance = instances[index];
      if (instance === undefined) continue;
      const ends = instance.kind === 0 ? instance.ends : [askingEnd(instance.ends, learned)];
      for (const end of ends) step(end, instance);
    }
    if (epoch < settled) continue;
    learned.weights.forEach((weight, at) => {
      sum.weights[at] = (sum.weights[at] ?? 0) + weight / (epochs - settled);
    });
    learned.bias.forEach((bias, at) => {
      sum.bias[at] = (sum.bias[at] ?? 0) + bias / (epochs - settled);
    });
  }
  return sum;

  function step(end: Int32Array, { kind: truth, weight }: Instance): void {
    const probabilities = probabilitiesOf(end, learned);
    for (let kind = 0; kind < kindCount; kind += 1) {
      const slope = weight * ((probabilities[kind] ?? 0) - (kind === truth ? 1 : 0));
      biasSquares[kind] = (biasSquares[kind] ?? 0) + slope * slope;
      learned.bias[kind] = (learned.bias[kind] ?? 0) - (rate * slope) / Math.sqrt(biasSquares[kind] ?? 1);
      for (const feature of end) {
        const at = kindCount * feature + kind;
        const pull = slope + decay * (learned.weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + pull * pull;
        learned.weights[at] = (learned.weights[at] ?? 0) - (rate * pull) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
}

interface Judged {
  readonly example: Wording;
  /** Probability of not being ordinary. */
  readonly elicits: number;
  readonly kind: string;
}

function judge(examples: readonly Wording[], model: WordingModel): readonly Judged[] {
  return examples.map((example) => {
    const { probabilities } = model.explain(reader.read(example.text));
    const likely = probabilities.slice(1);
    const kind = wordingKinds[1 + likely.indexOf(Math.max(...likely))] ?? 'ordinary';
    return { example, elicits: 1 - (probabilities[0] ?? 1), kind };
  });
}

/** The probability that this part of ordinary texts reaches. */
function thresholdOf(judged: readonly Judged[]): number {
  const ordinary = judged
    .filter(({ example }) => example.kind === 'ordinary')
    .map(({ elicits }) => elicits)
    .sort((one, other) => other - one);
  return ordinary[Math.floor(falseMax * ordinary.length)] ?? 1;
}

function tell(title: string, judged: readonly Judged[], elicitsMin: number): void {
  const share = (part: readonly unknown[], whole: readonly unknown[]): string =>
    whole.length === 0 ? '-' : `${((100 * part.length) / whole.length).toFixed(1)} % of ${whole.length}`;
  process.stdout.write(`${title}, from ${elicitsMin.toFixed(2)} on\n`);
  for (const [name, isOwn] of [
    ['English', (language: string) => language === 'en'],
    ['other languages', (language: string) => language !== 'en'],
  ] as const) {
    const own = judged.filter(({ example }) => isOwn(example.language));
    const found = own.filter(({ elicits }) => elicits >= elicitsMin);
    for (const kind of wordingKinds) {
      const of = own.filter(({ example }) => example.kind === kind);
      const hits = found.filter(({ example }) => example.kind === kind);
      const right = hits.filter((hit) => hit.kind === kind);
      const named = kind === 'ordinary' ? '' : `, called by its kind ${share(right, hits)}`;
      process.stdout.write(`  ${name} ${kind}: ${share(hits, of)}${named}\n`);
    }
  }
}

function learnFrom(examples: readonly Wording[]): {
  readonly names: readonly string[];
  readonly learned: Learned;
} {
  const names = namesIn(examples);
  const model = modelOf(names);
  return { names, learned: learn(instancesOf(examples, model), names.length) };
}

/** Prompts of people and programs that harvest nothing. */
function realPrompts(prompts: string, split: Split): readonly Wording[] {
  const content = new Content(new Chance(split), prompts, {
    sets: usualSets(split),
    keeps: (set, prompt) => keepsRecord(split, set, prompt),
  });
  const sets = realRoles.flatMap((role) => content.setsOf(role).map((set) => ({ role, set })));
  return sets.flatMap(({ role, set }) =>
    Array.from({ length: realMax }, () => content.deal(role, set)).flatMap((item): readonly Wording[] =>
      item === undefined ? [] : [{ kind: 'ordinary', language: item.language, text: item.prompt }],
    ),
  );
}

/**
 * What innocents of a simulated world send, system prompts and messages in equal parts: the grammar's words are nobody's,
 * and its applications speak as applications do. Packs whose business is to grade or to make data are left out.
 */
function simulatedPrompts(split: Split): readonly Wording[] {
  const options = {
    ...innocentWorld(seedRanges[split].first, simulatedMax * 20),
    split,
    withoutPacks: elicitingPacks,
  };
  const systems = new Set<string>();
  const messages = new Set<string>();
  for (const { exchange } of generate(planWorld(options))) {
    const last = exchange.messages.at(-1);
    if (exchange.system !== undefined && exchange.system !== '' && systems.size < simulatedMax)
      systems.add(exchange.system);
    if (last?.role === 'user' && messages.size < simulatedMax && random() < 0.1) messages.add(last.content);
  }
  return [...systems, ...messages].map((text) => ({ kind: 'ordinary', language: 'en', text }));
}

const { values } = parseArgs({ options: { write: { type: 'string' }, prompts: { type: 'string' } } });
const authors = readdirSync(join(folder, 'train')).sort();
const train = authors.map((file) => readWordings(join(folder, 'train', file)));
const real = [
  ...simulatedPrompts('train'),
  ...(values.prompts === undefined ? [] : realPrompts(values.prompts, 'train')),
];
const unseen = train.flatMap((own, author) => {
  const { names, learned } = learnFrom([...train.filter((_, other) => other !== author).flat(), ...real]);
  return judge(own, modelOf(names, learned));
});
const elicitsMin = thresholdOf(unseen);
tell('Authors left out of learning', unseen, elicitsMin);
const { names, learned } = learnFrom([...train.flat(), ...real]);
const weights = weightsOf(names, learned, Number(elicitsMin.toFixed(2)));
const test = readdirSync(join(folder, 'test')).flatMap((file) => readWordings(join(folder, 'test', file)));
const model = new WordingModel(weights, reader.hasher);
tell('Test', judge(test, model), weights.elicitsMin);
// Sentence patterns of the grammar are the same in all splits; only words differ, so this proves little.
tell(
  'Simulated innocents of tests, by the same patterns',
  judge(simulatedPrompts('test'), model),
  weights.elicitsMin,
);
if (values.prompts !== undefined) {
  tell('Real prompts of tests', judge(realPrompts(values.prompts, 'test'), model), weights.elicitsMin);
}
process.stdout.write(`${weights.features.split('\n').length} features\n`);
if (values.write !== undefined) {
  writeFileSync(
    values.write,
    `// Made by learn-wordings.ts from the examples in data/wordings/train; see wording-model.ts. Do not edit.

import type { WordingWeights } from './wording-model.ts';

export const wordingWeights: WordingWeights = {
  bias: [${weights.bias.join(', ')}],
  unit: ${weights.unit},
  elicitsMin: ${weights.elicitsMin},
  features: \`
${weights.features}
\`,
};
`,
  );
}
