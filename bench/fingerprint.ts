// What a fingerprint costs: CPU microseconds for one exchange, everything included, by length of the new text
// and with an answer. Prompts come from a small word grammar here, so the figure needs no data set; they differ
// from each other, because a fingerprinter that sees one string again and again lives in the branch predictor.
// CPU time of the process, so collection of garbage is in it. Run: node dist/bench/fingerprint.js

import { median } from './support/median.ts';
import { blankExchange, type Exchange } from '../src/core/exchange.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';

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

const random = makeRandom(20_261);
const frequent =
  'the of and to a in is that for it as with on be this are by from or an you we can your'.split(' ');
const syllables = 'ta re mo li sen dor ka vi nes pol tu gra min ter sho bel con per sta ing tion ment'.split(
  ' ',
);
const lexicon = Array.from({ length: 8_000 }, () => {
  const parts = 1 + Math.floor(random() * 3);
  return Array.from({ length: parts }, () => syllables[Math.floor(random() * syllables.length)]).join('');
});

/** Words by Zipf's law among the lexicon, four in ten function words, with numbers and punctuation of prose. */
function word(): string {
  const roll = random();
  if (roll < 0.4) return frequent[Math.floor(random() * frequent.length)] ?? 'the';
  if (roll < 0.42) return String(Math.floor(random() * 5_000));
  return lexicon[Math.floor(lexicon.length ** random())] ?? 'word';
}

function text(characters: number): string {
  let written = '';
  while (written.length < characters) {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, word);
    const quoted = random() < 0.1 ? ` "${word()} ${word()}"` : '';
    written += `${words.join(' ')}${quoted}${random() < 0.2 ? '.\n' : '. '}`;
  }
  // A round trip makes one flat string, as a parser of JSON does.
  return Buffer.from(written.slice(0, characters)).toString();
}

const systems = Array.from({ length: 200 }, () => text(1_200));

function exchange(index: number, characters: number, answer: number): Exchange {
  return blankExchange({
    id: `e${index}`,
    timeMs: 1_700_000_000_000 + index,
    account: `a${index % 50}`,
    endpoint: 'anthropic.messages',
    model: 'm',
    stream: false,
    params: { temperature: 1 },
    system: systems[index % systems.length],
    messages: [{ role: 'user', content: text(characters) }],
    output: answer === 0 ? undefined : text(answer),
    stopReason: 'end_turn',
  });
}

/** CPU microseconds per exchange: the median of the rounds, the best, and anchors kept on average. */
function measure(characters: number, answer: number): { median: number; best: number; anchors: number } {
  const count = Math.max(400, Math.floor(3_000_000 / (characters + answer)));
  const exchanges = Array.from({ length: count }, (_, index) => exchange(index, characters, answer));
  const fingerprinter = new Fingerprinter({ low: 0x12345678, high: 0x9abcdef0 });
  const rounds: number[] = [];
  let anchors = 0;
  for (let round = 0; round < 15; round += 1) {
    const before = process.cpuUsage();
    for (const each of exchanges) anchors += fingerprinter.fingerprint(each).anchors.length / 2;
    const spent = process.cpuUsage(before);
    // The first rounds compile; a server has done that once.
    if (round >= 4) rounds.push((spent.user + spent.system) / count);
  }
  return { median: median(rounds), best: Math.min(...rounds), anchors: anchors / (15 * count) };
}

console.log('CPU microseconds per exchange (median of 11 rounds after 4 to warm up)');
for (const [characters, answer] of [
  [500, 0],
  [2_000, 0],
  [2_048, 0],
  [8_000, 0],
  [2_000, 1_000],
] as const) {
  const result = measure(characters, answer);
  const answered = answer === 0 ? '' : ` + ${answer} answer`;
  console.log(
    `${String(characters).padStart(5)} characters${answered.padEnd(14)}` +
      ` median ${result.median.toFixed(1).padStart(6)} µs   best ${result.best.toFixed(1).padStart(6)} µs` +
      `   ${result.anchors.toFixed(1)} anchors`,
  );
}
