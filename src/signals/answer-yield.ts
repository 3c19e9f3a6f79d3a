// Whether the answers are what is collected. A firm that has documents of its own sorted, searched or labelled sends much
// and gets little; whoever draws a training set sends a question and takes a text. A reader gets texts as well, and comes
// back to them. So what counts are conversations that end with an answer longer than what was asked. Refused: to count
// short answers as innocent, since grades and labels are drawn, too.

import type { BetaShape } from '../stats/tails.ts';
import { conversationsOf, isMixed, statement, weighShare } from './columns.ts';
import { isDealt } from './relay-alone.ts';
import type { Signal } from './signal.ts';
import type { ExchangeColumns } from './view.ts';
import { count, percent } from './words.ts';

/** Fewer conversations are one afternoon. */
const openingsMin = 10;

/** Most of a harvest of texts; of ordinary customers any share. */
const harvest: BetaShape = { a: 3, b: 1 };
const ordinary: BetaShape = { a: 1, b: 1 };

/** Writers of product pages take texts away, too; graders and agents draw none. */
const doubt = { lookalikes: 0.3, evaders: 0.4 };

/**
 * Where what so many customers ask is dealt over them as from one pile, one hand takes all of it, and nothing else: readers
 * among a relay's customers come back to some answers. Firms that have their texts written by a pool of accounts do so.
 */
const dealtUnitsMin = 20;
const dealtHarvest: BetaShape = { a: 12, b: 1 };
const dealtDoubt = { lookalikes: 0.08, evaders: 0.4 };

export const answerYield: Signal = {
  name: 'answer-yield',
  axes: ['extractiveness'],
  weigh(group) {
    if (!group.has.output) return [];
    const dealt = isDealt(group, dealtUnitsMin);
    // Beside other traffic it is one application of many, unless it goes over the accounts as from one pile.
    if (isMixed(group) && !dealt) return [];
    const { exchanges } = group;
    const openings = conversationsOf(group).filter(
      (i) => (exchanges.turns[i] ?? 0) <= 1 && (exchanges.servedChars[i] ?? 0) > 0,
    );
    if (openings.length < openingsMin) return [];
    const drawn = openings.filter((i) => isDrawn(exchanges, i)).length;
    const models = dealt
      ? { campaign: dealtHarvest, innocent: ordinary, doubt: dealtDoubt }
      : { campaign: harvest, innocent: ordinary, doubt };
    const weightNats = weighShare(drawn, openings.length, models);
    return statement(answerYield.name, 'extractiveness', {
      weightNats: Math.max(0, weightNats),
      text: `Of ${count(openings.length, 'conversation')} ${percent(drawn / openings.length)} end with an answer longer than all that was asked: texts are taken away, not documents sorted.`,
    });
  },
};

/** Whether the exchange took a longer text away than it brought, and nobody came back. */
function isDrawn(columns: ExchangeColumns, index: number): boolean {
  const isLeft = columns.followed[index] === 0 && (columns.tools[index] ?? 0) === 0;
  return isLeft && (columns.servedChars[index] ?? 0) > (columns.newChars[index] ?? 0);
}
