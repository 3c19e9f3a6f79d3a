// A conversation goes on at another customer's account. Relay software does so whenever an account is limited
// or refused: the same body arrives elsewhere within the client's retry delay, and over time at many
// accounts. A person with two accounts moves by hand, slowly, and always between the same two.

import type { BetaShape } from '../stats/tails.ts';
import { quantileOf } from '../stats/shares.ts';
import { statement, weighShare } from './columns.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { atLeast, expectedEdges, ofThoseBound, type Web, webOf, weighWeb } from './web.ts';
import { count, duration, figure } from './words.ts';

/**
 * Retries of relayed clients arrived 0.4 to 15 seconds after the error (10th to 90th percentile over three
 * settings of one relay program); nobody copies a conversation by hand in half a minute.
 */
const quickMs = 30_000;

/** Share of hand-offs that are quick and follow a limit. */
const quickCampaign: BetaShape = { a: 2, b: 1 };
const quickInnocent: BetaShape = { a: 0.5, b: 2 };

/**
 * People who route between keys of their own do it by program, too, but have a few of them: the more customers it
 * goes on between, the fewer of those it can be. Cautious pools pause between accounts.
 */
const quickDoubt = { lookalikes: 0.3, evaders: 0.3 };
const ownKeys = 4;
const ownKeysPower = 1.5;

/** Several hand-offs of one pair are one habit; beyond this many they add nothing. */
const edgesPerPair = 3;

const weightNatsMax = 6;

export const conversationHandOff: Signal = {
  name: 'conversation-hand-off',
  axes: ['coordination'],
  weigh(group, background) {
    const web = webOf(group, 'hand-off');
    if (web.edges === 0) return [];
    const ordinary = { rate: background.handOffRate, units: background.handOffUnits };
    const haste = hasteOf(group);
    const shape = ofThoseBound(weighWeb(web, group, ordinary), web, group);
    const quick = group.has.limits ? weighHaste(haste, web) : 0;
    const gap = duration(haste.gapMsMedian);
    return statement(conversationHandOff.name, 'coordination', {
      weightNats: Math.min(weightNatsMax, shape + quick),
      text: `${atLeast(group, 'At')}${count(web.edges, 'conversation')} continued on another customer's account, between ${count(web.pairs, 'pair')} of ${count(web.units, 'unrelated customer')}, after a median of ${gap}, ${figure(haste.quick)} of them within half a minute of a limit; chance would give ${figure(expectedEdges(group, ordinary))}.`,
    });
  },
};

interface Haste {
  readonly quick: number;
  /** Customers that quick ones go on between. */
  readonly quickUnits: number;
  readonly edges: number;
  readonly gapMsMedian: number;
}

function hasteOf(group: GroupView): Haste {
  const edges = group.edges.filter((edge) => edge.kind === 'hand-off');
  const gaps = Float64Array.from(edges, (edge) => edge.gapMs).sort();
  const quick = edges.filter((edge) => edge.afterLimit && edge.gapMs <= quickMs);
  const ends = quick.flatMap((edge) => [edge.source, edge.target]);
  return {
    quick: quick.length,
    quickUnits: new Set(ends.map((member) => group.members[member]?.unit)).size,
    edges: edges.length,
    gapMsMedian: quantileOf(gaps, 0.5),
  };
}

function weighHaste(haste: Haste, web: Web): number {
  const witnesses = Math.min(haste.edges, edgesPerPair * web.pairs);
  const quick = (haste.quick / haste.edges) * witnesses;
  return weighShare(quick, witnesses, {
    campaign: quickCampaign,
    innocent: quickInnocent,
    doubt: {
      ...quickDoubt,
      lookalikes:
        quickDoubt.lookalikes * Math.min(1, ownKeys / Math.max(1, haste.quickUnits)) ** ownKeysPower,
    },
  });
}
