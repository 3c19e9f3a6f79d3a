// Goal: what is asked is told by words, pairs of words and pairs of characters, at either end of a text and under any
// key; a document between the ends says nothing; and the reasons that are given add up to the verdict.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elicitationBit } from '../core/fingerprint.ts';
import { WordHasher } from './word-hasher.ts';
import { WordingModel, wordingKinds, type WordingWeights } from './wording-model.ts';
import { WordingReader } from './wording-reader.ts';

/** Weights of `name` in nats for kinds given by name; all others 0. */
function feature(name: string, nats: Readonly<Partial<Record<string, number>>>): string {
  return `${name}|${wordingKinds.map((kind) => Math.round((nats[kind] ?? 0) / 0.1)).join(' ')}`;
}

const weights: WordingWeights = {
  bias: [2, 0, 0, 0, 0, 0, 0, 0],
  unit: 0.1,
  elicitsMin: 0.8,
  features: [
    feature('derivation', { stepByStep: 5 }),
    feature('better', { pairwiseJudging: 2 }),
    feature('reply better', { pairwiseJudging: 3 }),
    feature('of <number>', { rubricGrading: 5 }),
    feature('~判断', { critique: 5 }),
    feature('recipe', { ordinary: 4 }),
  ].join('\n'),
};

const reader = new WordingReader();
const model = new WordingModel(weights, reader.hasher);

function kindsIn(text: string, asked: WordingModel = model, read: WordingReader = reader): readonly string[] {
  const bits = asked.bitsOf(read.read(text));
  return Object.entries(elicitationBit).flatMap(([name, bit]) => (((bits >>> bit) & 1) === 1 ? [name] : []));
}

test('a word, a pair of words, a placeholder and a pair of characters speak', () => {
  assert.deepEqual(kindsIn('Put the DERIVATION on paper.'), ['stepByStep']);
  assert.deepEqual(kindsIn('Is this reply better?'), ['pairwiseJudging']);
  assert.deepEqual(kindsIn('Is it better as a reply?'), []);
  assert.deepEqual(kindsIn('Marks out of 20, please.'), ['rubricGrading']);
  assert.deepEqual(kindsIn('请判断一下'), ['critique']);
});

test('what speaks against it is heard, and two kinds may be asked at once', () => {
  assert.deepEqual(kindsIn('The derivation of a recipe'), []);
  assert.deepEqual(kindsIn('The derivation, and which reply better shows it'), [
    'stepByStep',
    'pairwiseJudging',
  ]);
});

test('an instruction is found before and after a document, and none inside it', () => {
  const document = 'It rained on the hills all day long. '.repeat(60);
  assert.deepEqual(kindsIn(`Derivation wanted. ${document}`), ['stepByStep']);
  assert.deepEqual(kindsIn(`${document} Derivation wanted.`), ['stepByStep']);
  assert.deepEqual(kindsIn(`${document} A derivation. ${document}`), []);
  // A word that is said again at the other end, or twice at one, counts once at each.
  assert.deepEqual(kindsIn('Better, better, better.'), []);
});

test('reasons add up to the verdict', () => {
  const { probabilities, because } = model.explain(reader.read('The derivation of a recipe'));
  assert.deepEqual(
    because.map(({ feature: name }) => name),
    ['derivation', 'recipe'],
  );
  const nats = because.reduce((sum, one) => sum + one.nats, 0) - 2;
  const said = Math.log((probabilities[1] ?? 0) / (probabilities[0] ?? 1));
  assert.ok(Math.abs(said - nats) < 1e-9, `${said} is not ${nats}`);
  assert.ok(Math.abs(probabilities.reduce((sum, one) => sum + one, 0) - 1) < 1e-9);
});

test('an empty text asks for nothing, and a feature is met once however often it stands there', () => {
  assert.deepEqual(kindsIn(''), []);
  const read = reader.read('derivation derivation');
  assert.equal(model.featuresOf(read, 0).length, 1);
});

test('another key finds the same', () => {
  const other = new WordingModel(weights, new WordHasher({ low: 7, high: 11 }));
  // The reader's words are hashed under its own key, so a model of another key knows none of them.
  assert.deepEqual(kindsIn('Put the derivation on paper.', other), []);
  const again = new WordingReader({ low: 7, high: 11 });
  assert.deepEqual(
    kindsIn('Marks for the derivation out of 20', new WordingModel(weights, again.hasher), again),
    ['stepByStep', 'rubricGrading'],
  );
});

test('after two thousand million texts a word counts once still', () => {
  const long = new WordingModel(weights, reader.hasher, 2 ** 31 - 3);
  const text = 'Better, better, better.';
  for (let time = 0; time < 6; time += 1) {
    assert.deepEqual(kindsIn(text, long), kindsIn(text), `text ${time}`);
    assert.equal(long.featuresOf(reader.read(text), 0).length, 1, `text ${time}`);
  }
});
