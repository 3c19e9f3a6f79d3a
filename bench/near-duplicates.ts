// Templates with filled slots among unrelated prompts: what our anchors link, and what MinHash with banding
// (Broder 1997; npm `minhash` 0.0.9 with its default of 128 permutations in bands of 4) links of the same
// prompts. MinHash estimates the resemblance of whole documents, and slots destroy that; anchors ask whether a
// stretch is contained. Words come from a grammar here, so no data set is needed, and figures of one run may be
// divided by each other. The package hashes a shingle once per permutation, and a better implementation of
// the same method is many times faster: the links are the point, the speed is what an `npm install` gives.
// Run: node dist/bench/near-duplicates.js

import { createRequire } from 'node:module';
import { blankExchange, type Exchange } from '../src/core/exchange.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';

interface Minhash {
  update(shingle: string): void;
}

interface LshIndex {
  insert(key: string, minhash: Minhash): void;
  query(minhash: Minhash): string[];
}

interface MinhashLibrary {
  readonly Minhash: new (config: { numPerm: number; seed: number }) => Minhash;
  readonly LshIndex: new (config: { bandSize: number }) => LshIndex;
}

function loadMinhash(): MinhashLibrary | undefined {
  try {
    return createRequire(import.meta.url)('minhash');
  } catch {
    return undefined;
  }
}

/** Small seeded generator (Marsaglia's xorshift, 2003): uniform in 0 to 1. */
function makeRandom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const random = makeRandom(77);
const syllables = 'ta re mo li sen dor ka vi nes pol tu gra min ter sho bel con per sta ing tion ment'.split(
  ' ',
);
const lexicon = Array.from({ length: 20_000 }, (_, rank) => {
  const parts = rank < 60 ? 1 : 2 + Math.floor(random() * 2);
  return Array.from({ length: parts }, () => syllables[Math.floor(random() * syllables.length)]).join('');
});

/** Words by Zipf's law. */
function words(count: number): string[] {
  return Array.from({ length: count }, () => lexicon[Math.floor(lexicon.length ** random())] ?? 'word');
}

interface Prompt {
  readonly text: string;
  /** Which template it was made from; undefined for an unrelated one. */
  readonly template: number | undefined;
}

interface World {
  /** Share of the words of a prompt that come from its slot, and share of the template's words replaced. */
  readonly slots: number;
  readonly replaced: number;
}

const templateWords = 140;
const templateCount = 15;
const instances = 16;
const unrelated = 900;

function makePrompts(world: World): Prompt[] {
  const prompts: Prompt[] = [];
  for (let template = 0; template < templateCount; template += 1) {
    const fixed = words(templateWords);
    for (let instance = 0; instance < instances; instance += 1) {
      const own = fixed.map((word) => (random() < world.replaced ? (words(1)[0] ?? word) : word));
      // Slots differ in length by a factor of up to three.
      const mean = (templateWords * world.slots) / (1 - world.slots);
      const slot = words(Math.ceil(mean * (0.5 + random())));
      const head = own.slice(0, templateWords / 2).join(' ');
      const tail = own.slice(templateWords / 2).join(' ');
      prompts.push({ text: `${head}:\n\n${slot.join(' ')}\n\n${tail}. (${instance})`, template });
    }
  }
  for (let index = 0; index < unrelated; index += 1) {
    prompts.push({ text: words(150 + Math.floor(random() * 300)).join(' '), template: undefined });
  }
  return prompts
    .map((prompt) => ({ prompt, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ prompt }) => prompt);
}

function ask(content: string): Exchange {
  return blankExchange({ id: 'x', account: 'a', model: 'm', messages: [{ role: 'user', content }] });
}

interface Result {
  readonly linkedShare: number;
  readonly falseLinks: number;
  readonly microseconds: number;
}

/** `linker` returns pairs of prompt indices, each once. */
function evaluate(
  prompts: readonly Prompt[],
  linker: (texts: readonly string[]) => [number, number][],
): Result {
  const before = process.cpuUsage();
  const links = linker(prompts.map(({ text }) => text));
  const spent = process.cpuUsage(before);
  const linked = new Set<number>();
  let falseLinks = 0;
  for (const [one, other] of links) {
    const template = prompts[one]?.template;
    if (template === undefined || template !== prompts[other]?.template) falseLinks += 1;
    else linked.add(one).add(other);
  }
  return {
    linkedShare: linked.size / (templateCount * instances),
    falseLinks,
    microseconds: (spent.user + spent.system) / prompts.length,
  };
}

/** Prompts that share at least three anchors. */
function byAnchors(texts: readonly string[]): [number, number][] {
  const fingerprinter = new Fingerprinter({ low: 3, high: 5 });
  const holders = new Map<number, number[]>();
  const links: [number, number][] = [];
  for (const [index, text] of texts.entries()) {
    const { anchors } = fingerprinter.fingerprint(ask(text));
    const counts = new Map<number, number>();
    for (let at = 0; at < anchors.length; at += 2) {
      // 29 bits of the high half and 24 of the low fit one exact number.
      const anchor = (anchors[at + 1] ?? 0) * 2 ** 24 + ((anchors[at] ?? 0) >>> 8);
      const known = holders.get(anchor) ?? [];
      for (const other of known) counts.set(other, (counts.get(other) ?? 0) + 1);
      known.push(index);
      holders.set(anchor, known);
    }
    for (const [other, count] of counts) if (count >= 3) links.push([other, index]);
  }
  return links;
}

/** Prompts that agree in at least one band. */
function byMinhash(texts: readonly string[], library: MinhashLibrary): [number, number][] {
  const index = new library.LshIndex({ bandSize: 4 });
  const signatures = texts.map((text, key) => {
    const minhash = new library.Minhash({ numPerm: 128, seed: 1 });
    const tokens = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    for (let at = 0; at + 4 <= tokens.length; at += 1) minhash.update(tokens.slice(at, at + 4).join(' '));
    index.insert(String(key), minhash);
    return minhash;
  });
  const links: [number, number][] = [];
  for (const [key, signature] of signatures.entries()) {
    for (const other of index.query(signature)) if (Number(other) < key) links.push([Number(other), key]);
  }
  return links;
}

function show(name: string, result: Result): void {
  console.log(
    `  ${name.padEnd(22)} linked ${(100 * result.linkedShare).toFixed(1).padStart(5)} %` +
      `   false links ${String(result.falseLinks).padStart(4)}` +
      `   ${result.microseconds.toFixed(0).padStart(6)} µs a prompt`,
  );
}

const library = loadMinhash();
if (library === undefined) console.log('the package minhash is not installed: only anchors are measured');
const total = templateCount * instances + unrelated;
console.log(
  `${templateCount} templates of ${templateWords} words, ${instances} fillings each, among ${total} prompts`,
);
// One round for the compiler.
byAnchors(makePrompts({ slots: 0.5, replaced: 0 }).map(({ text }) => text));
for (const world of [
  { slots: 0.25, replaced: 0 },
  { slots: 0.5, replaced: 0 },
  { slots: 0.75, replaced: 0 },
  { slots: 0.5, replaced: 0.1 },
  { slots: 0.5, replaced: 0.2 },
]) {
  const prompts = makePrompts(world);
  console.log(
    `slots ${100 * world.slots} % of a prompt, ${100 * world.replaced} % of the template's words replaced`,
  );
  const ours = evaluate(prompts, byAnchors);
  show('anchors, 3 shared', ours);
  if (library === undefined) continue;
  const theirs = evaluate(prompts, (texts) => byMinhash(texts, library));
  show('MinHash, 32 bands of 4', theirs);
  console.log(`  time ${(theirs.microseconds / ours.microseconds).toFixed(0)} to 1`);
}
