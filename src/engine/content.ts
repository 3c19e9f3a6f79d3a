// What exchanges are about and what shape they have, as features: for learning what tells a group's own exchanges
// from what customers of this log ordinarily send. Ordinary is a sample of a few exchanges of every account, so
// that no heavy customer sets the standard; accounts of the group itself are left out when it is learned from.

import type { ExchangeColumns } from '../signals/view.ts';
import type { Store } from '../store/store.ts';
import { listAt } from '../store/table.ts';
import { wordSpace } from '../stats/contrast.ts';
import { DenseIds } from './dense-ids.ts';
import type { BuiltView } from './view-builder.ts';

/** Exchanges of the reference: more would not move a log-ratio that is worth having. */
const referenceMax = 30_000;
const perAccountMax = 5;

/** Where each kind of shape begins; words are below. */
const shapeAt = {
  capability: wordSpace,
  language: wordSpace + 16,
  turns: wordSpace + 48,
  followed: wordSpace + 56,
  newChars: wordSpace + 64,
  servedChars: wordSpace + 96,
  tools: wordSpace + 128,
  contract: wordSpace + 130,
  system: wordSpace + 132,
  elicitation: wordSpace + 144,
} as const;

export interface Reference {
  /** Account hash of each sampled exchange. */
  readonly accounts: readonly string[];
  readonly features: readonly Uint32Array[];
}

const columns = `words, capability, language, turns, new_chars, served_chars, elicitation`;

/** Of a long log, exchanges drawn at first: with so many, the sample is full unless a few accounts have them all. */
const drawnFirst = 20 * referenceMax;

/** Reads the reference sample of the whole log. */
export async function readReference(store: Store): Promise<Reference> {
  await drawReference(store);
  const found = await store.query(
    `SELECT account, ${columns}, tools_key != 0 AS tools, contract_key != 0 AS contract, system_key != 0 AS system,
       full_key != 0 AND full_key IN (
         SELECT parent_key FROM @exchanges WHERE parent_key IN (SELECT full_key FROM @reference)) AS followed
     FROM @reference ORDER BY exchange`,
  );
  const shapes = {
    capability: new Uint8Array(found.stored('capability')),
    language: new Uint8Array(found.stored('language')),
    turns: new Uint16Array(found.stored('turns')),
    followed: new Uint8Array(found.stored('followed')),
    newChars: new Uint32Array(found.stored('new_chars')),
    servedChars: new Uint32Array(found.stored('served_chars')),
    elicitation: new Uint16Array(found.stored('elicitation')),
    tools: new Uint32Array(found.stored('tools')),
    contract: new Uint32Array(found.stored('contract')),
    system: new Uint32Array(found.stored('system')),
  };
  const words = found.lists('words');
  return { accounts: found.strings('account'), features: contentOf(shapes, (row) => listAt(words, row)) };
}

/**
 * Fills `reference`: the exchanges of least hash, of each account the first few. They are looked for among those
 * below a bound, which is raised until there are enough: ordering the whole log by hash, words and all, would be the
 * dearest step of a cycle.
 */
async function drawReference(store: Store): Promise<void> {
  const counted = await store.query('SELECT count() AS n FROM @exchanges');
  const total = counted.numbers('n')[0] ?? 0;
  for (let drawn = drawnFirst; ; drawn *= 8) {
    const isWhole = drawn >= total;
    const bound = isWhole
      ? ''
      : `AND cityHash64(exchange) < ${Math.floor((drawn / total) * 2 ** 32)} * 4294967296`;
    await store.command(
      `CREATE OR REPLACE TABLE @reference ENGINE = MergeTree ORDER BY exchange AS
       SELECT exchange, account, full_key, ${columns}, tools_key, contract_key, system_key FROM @exchanges
       WHERE exchange IN (
         SELECT exchange FROM (
           SELECT exchange, account, cityHash64(exchange) AS place FROM @exchanges WHERE status < 400 ${bound}
           ORDER BY place LIMIT ${perAccountMax} BY account)
         ORDER BY place LIMIT ${referenceMax})`,
    );
    const found = await store.query('SELECT count() AS n FROM @reference');
    if (isWhole || (found.numbers('n')[0] ?? 0) >= referenceMax) return;
  }
}

/** Features of each exchange of the view, whose accounts are the chosen ones; words lie in `view_rows`. */
export async function readContent(store: Store, built: BuiltView): Promise<readonly Uint32Array[]> {
  const found = await store.query(
    `SELECT exchange, words FROM @view_rows
     WHERE account IN (SELECT account FROM @chosen) AND exchange % ${built.every} = 0`,
  );
  const words = found.lists('words');
  const rows = new DenseIds();
  const [asked, given] = [built.hashes, found.hashes('exchange')];
  for (let at = 0; at < given.length; at += 2) rows.add(given[at] ?? 0, given[at + 1] ?? 0);
  return contentOf(built.group.exchanges, (row) => {
    const id = rows.find(asked[2 * row] ?? 0, asked[2 * row + 1] ?? 0);
    return id === 0 ? [] : listAt(words, id - 1);
  });
}

/** Columns of a view that shapes are made of. */
export type ShapeColumns = Pick<
  ExchangeColumns,
  | 'capability'
  | 'language'
  | 'turns'
  | 'followed'
  | 'newChars'
  | 'servedChars'
  | 'elicitation'
  | 'tools'
  | 'contract'
  | 'system'
>;

/** Features of each row; `wordsOf` gives the words of one. */
export function contentOf(
  columns: ShapeColumns,
  wordsOf: (row: number) => ArrayLike<number>,
): readonly Uint32Array[] {
  return Array.from(columns.capability, (_, row) => featuresOf(columns, row, wordsOf(row)));
}

/** Shapes that every row has, before what it elicits. */
const shapesAlways = 9;

function featuresOf(columns: ShapeColumns, row: number, words: ArrayLike<number>): Uint32Array {
  const bits = columns.elicitation[row] ?? 0;
  const features = new Uint32Array(words.length + shapesAlways + Math.max(1, bitsIn(bits)));
  features.set(words);
  let at = words.length;
  const add = (feature: number): void => {
    features[at] = feature;
    at += 1;
  };
  add(shapeAt.capability + (columns.capability[row] ?? 0));
  add(shapeAt.language + (columns.language[row] ?? 0));
  add(shapeAt.turns + Math.min(7, Math.floor(Math.log2(1 + (columns.turns[row] ?? 0)))));
  add(shapeAt.newChars + halfOctave(columns.newChars[row] ?? 0));
  add(shapeAt.servedChars + halfOctave(columns.servedChars[row] ?? 0));
  for (const name of flags) add(shapeAt[name] + ((columns[name][row] ?? 0) > 0 ? 1 : 0));
  if (bits === 0) add(shapeAt.elicitation + 16);
  for (let bit = 0; bit < 16; bit += 1) if ((bits >> bit) & 1) add(shapeAt.elicitation + bit);
  return features;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
}

const flags = ['followed', 'tools', 'contract', 'system'] as const;

/** Factors of the root of two, up to some 60,000 characters. */
function halfOctave(characters: number): number {
  return Math.min(31, Math.round(2 * Math.log2(1 + characters)));
}
