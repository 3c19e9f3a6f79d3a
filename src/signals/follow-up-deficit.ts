// Nobody comes back to the answers. A reader asks on, a harvest takes the answer and leaves, and often fixes
// its form. So does every honest batch job, which is why this weighs little and is measured against the
// log's own customers, many of whom are batch jobs. Conversations that carry tools are left out: there the
// program goes on by itself, and neither silence nor a next turn says that anybody was interested.

import { quantileLevel } from '../stats/shares.ts';
import type { BetaShape } from '../stats/tails.ts';
import { conversationsOf, openingsMin, openingsOf, statement, weighShare } from './columns.ts';
import type { Signal } from './signal.ts';
import { ordinaryBeta } from './strata.ts';
import { count, percent } from './words.ts';

/** A queue follows up on nothing; retries make a few exceptions. */
const queue: BetaShape = { a: 12, b: 1 };

/** One in three groups of ordinary API customers is a batch job; harvests of dialogues do follow up. */
const doubt = { lookalikes: 0.33, evaders: 0.3 };

export const followUpDeficit: Signal = {
  name: 'follow-up-deficit',
  axes: ['extractiveness'],
  weigh(group, background) {
    const rows = conversationsOf(group);
    const openings = openingsOf(group.exchanges, rows);
    if (openings.count < openingsMin || openings.agentic > openings.count) return [];
    const weightNats = weighShare(openings.unfollowed, openings.count, {
      campaign: queue,
      innocent: ordinaryBeta(background, 'unfollowed'),
      doubt,
    });
    const share = openings.unfollowed / openings.count;
    const contracted = rows.filter((i) => group.exchanges.contract[i] !== 0).length / rows.length;
    return statement(followUpDeficit.name, 'extractiveness', {
      weightNats,
      text: `${percent(share)} of ${count(openings.count, 'conversation')} were never followed up (${percent(contracted)} of requests dictate the form of the answer); ${percent(quantileLevel(share, background.unfollowed))} of comparable customers come back more often.`,
    });
  },
};
